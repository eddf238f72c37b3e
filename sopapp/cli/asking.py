"""A role-play in the terminal, asked in kind, moment by moment."""

import sys
from collections.abc import Iterator, Sequence

from sopapp.base.errors import UnknownAnswer
from sopapp.cli.answers import answer_of
from sopapp.library.moments import Kind
from sopapp.library.roleplay import Node
from sopapp.roleplay.credit import choice_credit
from sopapp.roleplay.play import Decision, Play

_QUIT = "q"
_CLEAR = "\033[2J\033[3J\033[H"  # a story is told once


class Quit(Exception):
    """`q`, Ctrl+C or the end of the input."""


def ask_through(play: Play, language: str) -> Play:
    """Ask at every node until the ending or until somebody quits."""
    while play.node is not None:
        try:
            play = play.answer(answer_of(play, _Moment(play, play.node, language).ask()))
        except UnknownAnswer as error:
            print(error)
            continue
        except Quit:
            break
        _print_answer(play, play.decisions[-1], language)
    return play


class _Moment:
    """One moment of the conversation: what is shown of it, and what is asked."""

    def __init__(self, play: Play, node: Node, language: str) -> None:
        self._play = play
        self._node = node
        self._language = language

    def ask(self) -> str:
        """The answer as a token."""
        made, of = self._play.progress()
        print(f"\n[{made + 1}/{of}] {self._say('customer.name')}: {self._say(self._play.said)}")
        if authority := self._say(f"{self._node.id}.authority"):
            print(f"({authority})")
        match self._node.kind:
            case Kind.LISTEN:
                return self._ask_what_was_heard()
            case Kind.DECIDE:
                return self._ask_what_to_do()
            case Kind.SAY:
                return self._ask_own_words()
        self._choices()
        return _asked("All numbers, best first, such as 2>1>3" if self._node.kind is Kind.RANK else "")

    def _ask_what_was_heard(self) -> str:
        _asked("Press Enter once you have read it; then it is gone")
        if sys.stdout.isatty():
            print(_CLEAR, end="")
        self._list([f"{self._node.id}.marks.{mark.id}.say" for mark in self._node.marks])
        letters = _asked("A letter for each: s said, f felt, n not said").replace(" ", "").lower()
        self._choices()
        return f"{letters}:{_asked()}" if letters else _asked()

    def _ask_what_to_do(self) -> str:
        self._choices()
        given = _asked()
        chosen = [c for place, c in enumerate(self._play.offered, 1) if given == str(place)]
        if not chosen or not chosen[0].escalates:
            return given
        for slot, options in self._node.handover.items():
            print(f"{slot}:")
            self._list([f"{self._node.id}.handover.{slot}.{option.id}.say" for option in options])
            given += f"+{_asked()}"
        return given

    def _ask_own_words(self) -> str:
        _asked("Your own words")
        [model] = self._play.offered
        print(f"A good answer: {self._say(model.line('say'))}")
        self._list([f"{self._node.id}.checklist.{check.id}.say" for check in self._node.checklist])
        numbers = _asked("The numbers of all that yours does; Enter for none")
        return f"1:{numbers.replace(' ', '')}"

    def _choices(self) -> None:
        self._list([choice.line("say") for choice in self._play.offered])
        print(f"  {_QUIT}  quit")

    def _list(self, line_ids: Sequence[str]) -> None:
        for number, line_id in enumerate(line_ids, 1):
            print(f"  {number}  {self._say(line_id)}")

    def _say(self, line_id: str) -> str:
        return " ".join(self._play.roleplay.text(line_id, self._language).split())


def _asked(what: str = "") -> str:
    """What somebody types. `Quit`."""
    if what:
        print(what)
    try:
        given = input("> ").strip()
    except (EOFError, KeyboardInterrupt) as end:
        raise Quit from end
    if given.casefold() == _QUIT:
        raise Quit
    return given


def _print_answer(play: Play, decision: Decision, language: str) -> None:
    """The reaction and the reason, and what of the rest of the answer was not right."""
    shown = [decision.choice.line("reaction"), decision.choice.line("reason")]
    for text in filter(None, (play.roleplay.text(line_id, language) for line_id in shown)):
        print(text)
    for what, line_id in _better(decision):
        reason = play.roleplay.text(f"{line_id}.reason", language)
        print(f"  {what}: {play.roleplay.text(f'{line_id}.say', language)}" + (f" ({reason})" if reason else ""))
    if decision.scored:
        print(f"= {decision.credit:.2g}")


def _better(decision: Decision) -> Iterator[tuple[str, str]]:
    """What was right where something else was answered: its name, and the beginning of its lines' ids."""
    node, answer = decision.node, decision.answer
    for mark in node.marks:
        if answer.marks.get(mark.id) is not mark.heard:
            yield mark.heard, f"{node.id}.marks.{mark.id}"
    if node.kind is Kind.RANK:
        ranked = sorted(node.choices, key=lambda choice: -choice_credit(node, choice))
        if answer.order != tuple(choice.id for choice in ranked):
            yield from ((str(place), f"{node.id}.{choice.id}") for place, choice in enumerate(ranked, 1))
    for slot, options in node.handover.items() if decision.choice.escalates else ():
        right = max(options, key=lambda option: option.credit)
        if answer.handover.get(slot) != right.id:
            yield slot, f"{node.id}.handover.{slot}.{right.id}"
