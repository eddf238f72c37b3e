"""An answer in a few signs: `2`, `2>1>3`, `sfnsn:2`, `2+1+3+1+2`, `1:13`. Numbers are those of the conversation."""

from collections.abc import Sequence
from itertools import cycle, islice
from typing import TypeVar

from sopapp.base.errors import UnknownAnswer
from sopapp.library.moments import Heard, Kind
from sopapp.library.roleplay import Node
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import Play

LETTERS = {"s": Heard.SAID, "f": Heard.FELT, "n": Heard.NOT_SAID}

T = TypeVar("T")


def answer_of(play: Play, token: str) -> Answer:
    """What the token answers at this moment; `UnknownAnswer` names its place and what is possible there."""
    answer = _plain(play, token) or _whole(play, token)
    if answer is None:
        raise UnknownAnswer(token, len(play.decisions) + 1, possible(play))
    return answer


def possible(play: Play) -> str:
    """What may be answered at this moment, in words."""
    node = play.node
    if node is None:
        return "nothing more, as the role-play has ended"
    number = f"a number from 1 to {len(play.offered)}"
    match node.kind:
        case Kind.CHOOSE:
            return number
        case Kind.LISTEN:
            letters = "".join(islice(cycle(LETTERS), len(node.marks)))
            return f"{number}, or before it a letter for each mark (s said, f felt, n not said), such as {letters}:1"
        case Kind.RANK:
            order = ">".join(str(place) for place in range(len(play.offered), 0, -1))
            return f"{number}, or all of them, best first, such as {order}"
        case Kind.DECIDE:
            up = [str(place) for place, choice in enumerate(play.offered, 1) if choice.escalates]
            slots = ", ".join(node.handover)
            return f"{number}, or after {' or '.join(up)} also those of {slots}, such as {up[0]}+1+1+1+1"
        case Kind.SAY:
            return f"1, or 1: and the checks that are met, from 1 to {len(node.checklist)}, such as 1:12"


def _plain(play: Play, token: str) -> Answer | None:
    """A choice's number alone."""
    choice = _numbered(token, play.offered)
    return Answer(choice.id) if choice is not None else None


def _whole(play: Play, token: str) -> Answer | None:
    """The answer with all that belongs to its kind of moment."""
    node = play.node
    if node is None:
        return None
    match node.kind:
        case Kind.CHOOSE:
            return None
        case Kind.LISTEN:
            return _listened(play, node, token)
        case Kind.RANK:
            return _ranked(play, token)
        case Kind.DECIDE:
            return _decided(play, node, token)
        case Kind.SAY:
            return _said(play, node, token)


def _listened(play: Play, node: Node, token: str) -> Answer | None:
    letters, _, number = token.partition(":")
    choice = _numbered(number, play.offered)
    if choice is None or len(letters) != len(node.marks) or not set(letters) <= LETTERS.keys():
        return None
    marks = {mark.id: LETTERS[letter] for mark, letter in zip(node.marks, letters, strict=True)}
    return Answer(choice.id, marks)


def _ranked(play: Play, token: str) -> Answer | None:
    choices = [_numbered(number, play.offered) for number in token.split(">")]
    order = tuple(choice.id for choice in choices if choice is not None)
    if sorted(order) != sorted(choice.id for choice in play.offered) or len(order) < len(choices):
        return None
    return Answer(order[0], order=order)


def _decided(play: Play, node: Node, token: str) -> Answer | None:
    number, *numbers = token.split("+")
    choice = _numbered(number, play.offered)
    if choice is None or not choice.escalates or len(numbers) != len(node.handover):
        return None
    options = {slot: _numbered(each, node.handover[slot]) for slot, each in zip(node.handover, numbers, strict=True)}
    handover = {slot: option.id for slot, option in options.items() if option is not None}
    return Answer(choice.id, handover=handover) if len(handover) == len(options) else None


def _said(play: Play, node: Node, token: str) -> Answer | None:
    number, _, numbers = token.partition(":")
    choice = _numbered(number, play.offered)
    checks = [_numbered(each, node.checklist) for each in numbers]
    checked = tuple(dict.fromkeys(check.id for check in checks if check is not None))
    return Answer(choice.id, checked=checked) if choice is not None and len(checked) == len(checks) else None


def _numbered(number: str, items: Sequence[T]) -> T | None:
    """The item with this number, counted from 1."""
    return next((item for place, item in enumerate(items, 1) if number == str(place)), None)
