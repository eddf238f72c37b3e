"""The YAML half of the hostile texts: front matter, and role-plays whose ways lead in circles."""

import random
from pathlib import Path

from tests.faults.hostile_words import SCALARS

_SCALARS = (
    *SCALARS,
    *("0x" + "f" * 5_000, "9" * 40, "9" * 5_000, "x" * 3_000, "x" * 70_000, "[" * 5_000, "{a: " * 40, "- " * 40),
)
_FIELDS = (
    "id",
    "version",
    "sign_from",
    "date",
    "owner",
    "language",
    "next_review",
    "reviewed",
    "translates",
    "title",
    "teaches",
    "weight",
)
_BOMBS = (
    "a: &a [x,x]\n" + "".join(f"{n}: &{n} [*{p},*{p},*{p}]\n" for p, n in zip("abcdefgh", "bcdefghi", strict=True)),
    "a: &a {b: c}\n" + "<<: [" + ", ".join(["*a"] * 200) + "]\n",
    "a: &a\n  b: *a\n",
    "a:\n" + "".join(" " * depth + "b:\n" for depth in range(1, 300)),
    "a: " + "[" * 30_000,
    "a: " + "{b: " * 3_000,
    "- " * 3_000 + "a\n",
    "? " * 3_000 + "a\n",
    "x" * 200_000 + ": 1\n",
    "".join(f"k{n}: v\n" for n in range(5_000)),
    "a: 1\n" * 3_000,
    "a: '" + "\\n" * 30_000 + "'\n",
)


def a_front(dice: random.Random, outside: Path) -> str:
    """Front matter as it should not be; sometimes none, sometimes one that nothing closes."""
    fence = dice.choice(("---", "---", "---", "+++", "", "----", "--- "))
    if not fence:
        return ""
    sign = "=" if fence == "+++" else ":"
    fields = dice.sample(_FIELDS, dice.randint(0, len(_FIELDS)))
    lines = "".join(f"{field}{sign} {dice.choice(_SCALARS)}\n" for field in fields)
    bomb = dice.choice(_BOMBS) if dice.random() < 0.2 else ""
    return f"{fence}\n{lines}{bomb}" + (f"{fence}\n\n" if dice.random() < 0.9 else "")


def a_mutated_roleplay(text: str, dice: random.Random) -> str:
    """A role-play with values, places or whole lines of it changed; its form mostly still holds."""
    lines = text.split("\n")
    for _ in range(dice.choice((1, 1, 2, 5, 30))):
        at = dice.randrange(len(lines))
        name, mark, _value = lines[at].partition(": ")
        way = dice.randrange(6)
        if way < 3 and mark:
            lines[at] = f"{name}: {dice.choice(_SCALARS)}"
        elif way == 3:
            lines.insert(at, dice.choice(lines))
        elif way == 4:
            del lines[at : at + dice.choice((1, 1, 5))]
            lines = lines or [""]
        else:
            lines[at] = " " * dice.randrange(12) + lines[at].lstrip()
    return "\n".join(lines) + (dice.choice(_BOMBS) if dice.random() < 0.05 else "")


def a_web_of_nodes(dice: random.Random) -> str:
    """A sound form around a senseless play: every node leads anywhere, or all lead in one long row."""
    count, ways = round((2_000 if dice.random() < 0.1 else 100) ** dice.random()), dice.randint(1, 6)
    row = dice.random() < 0.3
    nodes = "".join(_node(number, count, 1 if row else ways, dice, row) for number in range(count))
    return (
        "id: late-parcel\nversion: 1\nlanguage: en\nsops: [listen]\nskills: [listening]\nlevel: 1\nminutes: 5\n"
        'title: "T"\nsummary: "S"\nsetting: "W"\ncustomer: {name: "C", mood: upset}\nmodel: []\n'
        f"start: n0\nnodes:\n{nodes}endings:\n  won: {{outcome: solved, title: W, say: W}}\n"
    )


def _node(number: int, count: int, ways: int, dice: random.Random, row: bool) -> str:
    form = "      c{}: {{say: a, reason: b, credit: {}, next: {}}}\n"
    choices = "".join(
        form.format(way, dice.choice((0, 0.5, 1)), _next(number, count, dice, row)) for way in range(ways)
    )
    return f"  n{number}:\n    say: q\n    choices:\n{choices}"


def _next(number: int, count: int, dice: random.Random, row: bool) -> str:
    if row:
        return f"n{number + 1}" if number + 1 < count else "won"
    return f"n{dice.randrange(count)}" if dice.random() < 0.95 else "won"
