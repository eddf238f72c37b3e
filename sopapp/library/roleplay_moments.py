"""Reads what a role-play's moments have beyond their choices: meters and conditions, marks, hand-overs, variants."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from sopapp.base.ids import is_kebab
from sopapp.library.moments import (
    Act,
    Behaviour,
    Check,
    Condition,
    Heard,
    Kind,
    Mark,
    Meter,
    Option,
    Panel,
    Saying,
    Slot,
    condition_of,
)
from sopapp.library.problem import Rule
from sopapp.library.roleplay import Choice, Line, Mood, Node, Variant
from sopapp.library.yaml_fields import Fields

MOST_METERS = 4
_HIGHEST = 100  # of a meter
_EXAMPLE = "patience < 2"
_CHOICES: Mapping[Kind, tuple[int, int]] = {Kind.LISTEN: (3, 4), Kind.RANK: (3, 4), Kind.SAY: (1, 1)}
_MARKS, _OPTIONS, _CHECKS = (5, 7), (2, 4), (3, 5)


class SourceLines(dict[str, Line]):
    """The lines of roleplay.yaml, by id, gathered while its structure is read."""

    def take(self, fields: Fields, name: str, needed: bool = True, line_id: str = "") -> None:
        """The line `<id of the fields>.<name>`; one that is missing is a problem if it is `needed`."""
        if text := fields.text(name, needed):
            self[line_id or f"{fields.id}.{name}"] = Line(text)


def check_id(own: str, fields: Fields, reserved: frozenset[str] = frozenset()) -> None:
    """Report an id that is not kebab-case, or that is a word of the format in this place."""
    if not is_kebab(own):
        fields.report(Rule.BAD_ID)
    elif own in reserved:
        fields.report(Rule.RESERVED_ID)


def read_meters(top: Fields, lines: SourceLines) -> dict[str, Meter]:
    meters = {}
    for own, fields in top.child("meters", needed=False).children("meters."):
        check_id(own, fields)
        lines.take(fields, "name")
        most = fields.whole("most", 1, _HIGHEST)
        meters[own] = Meter(own, fields.whole("start", 0, most), most)
        fields.nothing_else()
    _count(top, "meters", len(meters), (0, MOST_METERS))
    return meters


class Moments:
    """Reads the parts of one node after the other. Whatever is wrong becomes a problem of its fields."""

    def __init__(self, meters: Mapping[str, Meter], lines: SourceLines) -> None:
        self._meters = meters
        self._lines = lines

    def condition(self, fields: Fields) -> Condition | None:
        """The field `if`; None where there is none that can be understood."""
        text = fields.text("if", needed=False)
        condition = condition_of(text)
        if text and condition is None:
            fields.report(Rule.WRONG_CONDITION, fields.line_of("if"), given=text, example=_EXAMPLE)
        if condition is not None and condition.meter not in self._meters:
            fields.report(Rule.UNKNOWN_METER, fields.line_of("if"), given=condition.meter)
        return condition

    def needed_condition(self, fields: Fields) -> Condition | None:
        if not fields.has("if"):
            fields.report(Rule.MISSING, field="if")
        return self.condition(fields)

    def effects(self, fields: Fields) -> dict[str, int]:
        return self._moves(fields.child("effects", f"{fields.id}.effects", needed=False), -_HIGHEST)

    def panel(self, fields: Fields) -> Panel | None:
        if not fields.has("panel"):
            return None
        own = fields.child("panel", f"{fields.id}.panel")
        panel = Panel(own.whole("n", 1, 1000), own.whole("best", 0, 1000))
        own.nothing_else()
        return panel

    def says(self, fields: Fields) -> tuple[Saying, ...]:
        found = []
        for own, saying in fields.listed("says", f"{fields.id}.says"):
            check_id(own, saying)
            self._lines.take(saying, "say")
            condition = self.needed_condition(saying)
            if condition is not None:
                found.append(Saying(own, condition))
            saying.nothing_else()
        return tuple(found)

    def marks(self, fields: Fields) -> tuple[Mark, ...]:
        marks = []
        for own, mark in fields.listed("marks", f"{fields.id}.marks"):
            check_id(own, mark)
            self._lines.take(mark, "say")
            self._lines.take(mark, "reason", needed=False)
            heard = mark.word("is", Heard)
            if not mark.has("is"):
                mark.report(Rule.MISSING, field="is")
            marks.append(Mark(own, heard or Heard.NOT_SAID))
            mark.nothing_else()
        _count(fields, "marks", len(marks), _MARKS)
        _each_of(fields, "marks", "is", Heard, [mark.heard for mark in marks])
        return tuple(marks)

    def handover(self, fields: Fields) -> dict[Slot, tuple[Option, ...]]:
        """The slots in the order of `Slot`, whatever the order of the file."""
        slots = fields.child("handover", f"{fields.id}.handover")
        found = {slot: self._options(slots, slot) for slot in Slot}
        slots.nothing_else()
        return found

    def _options(self, slots: Fields, slot: Slot) -> tuple[Option, ...]:
        options = []
        fields = slots.child(slot.value, f"{slots.id}.{slot}")
        for own, option in fields.children(f"{fields.id}."):
            check_id(own, option)
            self._lines.take(option, "say")
            self._lines.take(option, "reason", needed=False)
            options.append(Option(own, slot, option.number("credit", 0, 1)))
            option.nothing_else()
        if fields.names():
            _count(slots, slot.value, len(options), _OPTIONS)
            if max(option.credit for option in options) < 1:
                fields.report(Rule.NO_RIGHT_OPTION)
        return tuple(options)

    def checklist(self, fields: Fields) -> tuple[Check, ...]:
        checks = []
        for own, check in fields.listed("checklist", f"{fields.id}.checklist"):
            check_id(own, check)
            self._lines.take(check, "say")
            checks.append(Check(own, check.word("behaviour", Behaviour)))
            check.nothing_else()
        _count(fields, "checklist", len(checks), _CHECKS)
        return tuple(checks)

    def variants(self, top: Fields, mood: Mood) -> dict[str, Variant]:
        """Call it last: a variant says otherwise what has been read so far."""
        known = frozenset(self._lines)
        variants = {}
        for own, fields in top.child("variants", needed=False).children("variants."):
            check_id(own, fields)
            starts = self._moves(fields.child("meters", f"{fields.id}.meters", needed=False), 0)
            told = fields.child("lines", fields.id)
            for line_id in told.names():
                self._lines.take(told, line_id)
                if line_id not in known:
                    told.report(Rule.EXTRA_LINE, told.line_of(line_id), id=f"{fields.id}.{line_id}")
            lines = tuple(line_id for line_id in told.names() if line_id in known)
            variants[own] = Variant(own, fields.word("mood", Mood, mood) or mood, starts, lines)
            fields.nothing_else()
        return variants

    def _moves(self, fields: Fields, least: int) -> dict[str, int]:
        moves = {}
        for meter in fields.names():
            moves[meter] = fields.whole(meter, least, _HIGHEST)
            if meter not in self._meters:
                fields.report(Rule.UNKNOWN_METER, fields.line_of(meter), given=meter)
        return moves


def check_node(node: Node, fields: Fields) -> None:
    """Report what a node of this kind lacks, and choices that contradict each other."""
    choices, line = node.choices, fields.line_of("choices")
    if not choices:
        if fields.has("choices"):
            fields.report(Rule.MISSING, line, field="choices")
        return
    if node.kind in _CHOICES:
        _count(fields, "choices", len(choices), _CHOICES[node.kind])
    if node.kind is Kind.RANK and len({choice.credit for choice in choices}) < len(choices):
        fields.report(Rule.EQUAL_RANKS, line)
    if node.kind is Kind.DECIDE:
        if node.escalation is None and not fields.has("escalation"):
            fields.report(Rule.MISSING, field="escalation")
        _each_of(fields, "choices", "act", Act, [choice.act for choice in choices])
    if not _adds_up([choice.panel for choice in choices if choice.panel is not None]):
        fields.report(Rule.PANEL, line)
    if any(choice.condition for choice in choices) and not _always_offers(choices):
        fields.report(Rule.FEW_OFFERED, line)


def _adds_up(panels: Sequence[Panel]) -> bool:
    """Each expert called one choice the best, so there are no more best votes than experts, and one number of them."""
    return not panels or (len({p.n for p in panels}) == 1 and sum(p.best for p in panels) <= panels[0].n)


def _always_offers(choices: Sequence[Choice]) -> bool:
    """Whether two choices, and one of the best among them, are there in every state."""
    always = [choice.credit for choice in choices if choice.condition is None]
    return len(always) >= 2 and max(always) == max(choice.credit for choice in choices)


def _count(fields: Fields, name: str, count: int, wanted: tuple[int, int]) -> None:
    least, most = wanted
    if not count and least:
        fields.report(Rule.MISSING, fields.line_of(name), field=name)
    elif not least <= count <= most:
        numbers = f"{least}" if least == most else f"{least} … {most}"
        fields.report(Rule.COUNT, fields.line_of(name), field=name, count=str(count), wanted=numbers)


def _each_of(fields: Fields, name: str, part: str, words: type[StrEnum], found: Sequence[StrEnum | None]) -> None:
    """Report each of the words that none of a list's entries has."""
    for word in words if found else ():
        if word not in found:
            fields.report(Rule.MISSING, fields.line_of(name), field=f"{name}: {part}: {word}")
