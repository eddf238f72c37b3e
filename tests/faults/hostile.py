"""Texts that somebody made to hurt, or that fell down the stairs: a library of them out of dice.

A grammar of all that has ever confused a reader, and copies of the shipped content with lines, values and bytes of them
changed. The same dice make the same library.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TypeAlias

from tests.faults.hostile_words import ADDRESSES, ATTRIBUTES, LINES, NAMES, OPENINGS, TAGS, VALUES, WORDS
from tests.faults.hostile_yaml import a_front, a_mutated_roleplay, a_web_of_nodes

Files: TypeAlias = dict[str, bytes]

CONTENT = Path(__file__).parents[2] / "content"
SECRET = "secret.png"
"""A picture beside the library, and so outside it."""

_LIBRARY = (
    'id = "x"\nsource_language = "en"\nlanguages = ["en", "ta"]\n[name]\nen = "X"\n[skills.listening]\nen = "L"\n'
)
_LONG_VALUES = (*VALUES, "x" * 3_000)
_LONG_ADDRESSES = (*ADDRESSES, "a" * 5_000, "./" * 1_000 + "ok.png", "x/" * 2_000, "ok.png#" * 500, "../" * 4_000)


def a_library(dice: random.Random, outside: Path) -> Files:
    """Files by path below the library's folder; `outside` is the folder around it."""
    if dice.random() < 0.25:
        return {dice.choice(NAMES): damaged(a_text(dice, outside), dice)}
    files = {"library.toml": _LIBRARY.encode() if dice.random() < 0.9 else damaged(_LIBRARY, dice, 1)}
    if dice.random() < 0.7:
        files[f"sops/listen/{dice.choice(('en', 'en', 'ta'))}.md"] = damaged(a_text(dice, outside), dice)
    else:
        files["roleplays/late-parcel/roleplay.yaml"] = damaged(_a_roleplay(dice), dice)
        if dice.random() < 0.3:
            files["roleplays/late-parcel/ta.yaml"] = damaged(
                a_mutated_roleplay(_shipped("roleplays", dice, "ta"), dice), dice
            )
    return files


def _a_roleplay(dice: random.Random) -> str:
    return a_web_of_nodes(dice) if dice.random() < 0.3 else a_mutated_roleplay(_shipped("roleplays", dice), dice)


def a_text(dice: random.Random, outside: Path) -> str:
    """A procedure's file, front matter included."""
    if dice.random() < 0.3:
        return _shuffled(_shipped("sops", dice), dice, outside)
    blocks = [dice.choice(_BLOCKS)(dice, outside) for _ in range(dice.randint(1, 6))]
    return a_front(dice, outside) + "\n\n".join(blocks) + "\n"


def damaged(text: str, dice: random.Random, chance: float = 0.2) -> bytes:
    """As UTF-8; now and then with bytes of it gone, doubled, flipped, or of another encoding."""
    data = bytearray(text.encode("utf-8", "surrogatepass"))
    if dice.random() < chance / 10:
        return dice.randbytes(many(dice, 50_000))
    if dice.random() >= chance:
        return bytes(data)
    if dice.random() < 0.1:
        return text.encode(dice.choice(("utf-16", "utf-32-be", "utf-7", "cp037")), "replace")
    for _ in range(dice.choice((1, 1, 3, 30))):
        at, length = dice.randrange(len(data) + 1), many(dice, 300)
        part = data[at : at + length]
        data[at : at + dice.choice((0, length))] = dice.choice(
            (b"", part * 2, dice.randbytes(min(length, 40)), *_BYTES)
        )
    return bytes(data)


_BYTES = (
    b"\0",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"\xc0\xaf",
    b"\xf4\x90\x80\x80",
    b"\xef\xbb\xbf",
    b"\r",
    b"\x1a",
    b"\n---\n",
)


def many(dice: random.Random, most: int) -> int:
    """From 1 to `most`, mostly small: what hurts by its size is tried now and then, what hurts by its form often."""
    power = dice.random() * (1 if dice.random() < 0.05 else 0.5)
    return max(1, round(float(most**power)))


def _address(dice: random.Random, outside: Path) -> str:
    address = dice.choice(_LONG_ADDRESSES)
    return address.replace("{up}", "../" * dice.randint(1, 12)).replace("{out}", str(outside))


def _element(dice: random.Random, outside: Path) -> str:
    def value() -> str:
        return _address(dice, outside) if dice.random() < 0.6 else dice.choice(_LONG_VALUES)

    given = "".join(
        f" {dice.choice(ATTRIBUTES)}={mark}{value()}{mark}"
        for mark in dice.choices(('"', "'", ""), k=dice.randint(0, 4))
    )
    tag = dice.choice(TAGS)
    inner = _element(dice, outside) if dice.random() < 0.4 else dice.choice(WORDS)
    return f"<{tag}{given}{dice.choice(('>', '/>', '', ' '))}{inner}" + (f"</{tag}>" if dice.random() < 0.7 else "")


def _elements(dice: random.Random, outside: Path) -> str:
    return dice.choice(("", "\n", " ")).join(_element(dice, outside) for _ in range(many(dice, 40)))


def _references(dice: random.Random, outside: Path) -> str:
    shapes = (
        "[a]({})",
        "![a]({})",
        "[a](<{}>)",
        "![a](<{}> 'b')",
        "<{}>",
        "[a]: {}\n\n[a] ![a]",
        "[![a]({0})]({0})",
        "{}",
    )
    return " ".join(dice.choice(shapes).format(_address(dice, outside)) for _ in range(many(dice, 20)))


def _nest(dice: random.Random, _: Path) -> str:
    opening = dice.choice(OPENINGS)
    count = many(dice, 20_000)
    if dice.random() < 0.3:
        return "\n".join(opening * depth + "x" for depth in range(min(count, 150)))
    return opening * count + dice.choice(("x", "", "\n", dice.choice(OPENINGS) * 50))


def _mixed_nest(dice: random.Random, outside: Path) -> str:
    return "".join(dice.choices(OPENINGS, k=many(dice, 300))) + _references(dice, outside)


def _long(dice: random.Random, _: Path) -> str:
    return "".join(dice.choices(WORDS, k=dice.randint(1, 3))) * many(dice, 30_000)


def _many_lines(dice: random.Random, _: Path) -> str:
    lines = dice.choices(LINES, k=dice.randint(1, 4))
    return dice.choice(("\n", "\n\n", "\n    ", "\r\n", "\r")).join(lines * many(dice, 3_000))


def _table(dice: random.Random, _: Path) -> str:
    across, down = many(dice, 500), many(dice, 500)
    row = ("|" + dice.choice(WORDS)) * across
    return "\n".join([row, ("|" + dice.choice(("-", ":-:", "--:"))) * across, *([row] * min(down, 20_000 // across))])


def _noise(dice: random.Random, _: Path) -> str:
    return "".join(dice.choices(WORDS + OPENINGS + LINES, k=many(dice, 2_000)))


_BLOCKS: Sequence[Callable[[random.Random, Path], str]] = (
    *(_elements, _references, _nest, _mixed_nest, _long, _many_lines, _table, _noise),
)  # fmt: skip


def _shuffled(text: str, dice: random.Random, outside: Path) -> str:
    """Shipped content with some of its lines doubled, moved, or with something hostile in them."""
    lines = text.split("\n")
    for _ in range(many(dice, 30)):
        at = dice.randrange(len(lines))
        way = dice.randrange(4)
        if way == 0:
            lines[at] += dice.choice(_BLOCKS)(dice, outside)[:2_000]
        elif way == 1:
            lines.insert(at, dice.choice(lines))
        elif way == 2:
            lines[at] = dice.choice(LINES)
        else:
            lines[at] = dice.choice(("  ", "\t", "    ", "> ")) + lines[at]
    return "\n".join(lines)


def _shipped(room: str, dice: random.Random, name: str = "") -> str:
    return dice.choice(_all_shipped(room, name))


@cache
def _all_shipped(room: str, name: str) -> Sequence[str]:
    wanted = {"sops": "*/*.md", "roleplays": f"*/{name or 'roleplay'}.yaml"}[room]
    return [path.read_text(encoding="utf-8") for path in sorted((CONTENT / room).glob(wanted))]


def put(files: Mapping[str, bytes], root: Path) -> None:
    """Make the library's files, and beside its texts the pictures that they name."""
    for name, data in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
