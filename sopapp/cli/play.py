"""`sopapp play`: a role-play in the terminal. Nothing is kept; practising on the record happens in the window."""

import argparse
import json
from collections.abc import Sequence

from sopapp.base.errors import InvalidChoice, UnknownLanguage
from sopapp.base.events import Bus
from sopapp.base.paths import Paths
from sopapp.library.catalogue import Catalogue
from sopapp.library.library import Library
from sopapp.library.roleplay import Node, RolePlay
from sopapp.roleplay.debrief import debrief
from sopapp.roleplay.play import Decision, Play, begin
from sopapp.roleplay.scoring import score
from sopapp.roleplay.transcript import transcript

QUIT = "q"


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("play", help="play a role-play in the terminal")
    parser.add_argument("roleplay", metavar="ID", help="the id of a role-play, such as late-parcel")
    parser.add_argument("--language", metavar="L", default="", help="the language to play in, such as ta")
    parser.add_argument("--choices", metavar="1,2,1", help="the numbers to choose, instead of asking")
    parser.add_argument("--json", action="store_true", help="print the play as data")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    """Play by the numbers given, else by asking; 0. Choices stand in the order of the file.

    Raises `UnknownRolePlay`, `UnknownLanguage` and `InvalidChoice`.
    """
    catalogue = Library(paths, Bus()).load()
    roleplay = catalogue.roleplay(arguments.roleplay)
    language = _language(roleplay, arguments.language)
    play = begin(roleplay)
    if arguments.choices is not None or arguments.json:
        for number in (arguments.choices or "").replace(",", " ").split():
            play = _choose(play, number)
        data = json.dumps(_data(play, language), ensure_ascii=False, indent=2) if arguments.json else ""
        print(data or _text(play, language, catalogue))
        return 0
    print(f"{roleplay.text('title', language)}\n{roleplay.text('setting', language)}")
    play = _ask_through(play, language)
    if play.decisions:
        print("\n" + "\n".join(_result(play, language, catalogue)))
    return 0


def _language(roleplay: RolePlay, wanted: str) -> str:
    if wanted and wanted not in roleplay.languages:
        raise UnknownLanguage(wanted, ", ".join(roleplay.languages))
    return wanted or roleplay.language


def _choose(play: Play, number: str) -> Play:
    choices = play.node.choices if play.node is not None else ()
    numbered = {str(place): choice for place, choice in enumerate(choices, 1)}
    if number not in numbered:
        raise InvalidChoice(number, len(choices))
    return play.choose(numbered[number].id)


def _ask_through(play: Play, language: str) -> Play:
    """Ask at every node until the ending, `q`, Ctrl+C or the end of the input."""
    while play.node is not None:
        _print_node(play, play.node, language)
        try:
            answer = input("> ").strip()
        except (EOFError, KeyboardInterrupt):
            break
        if answer.casefold() == QUIT:
            break
        try:
            play = _choose(play, answer)
        except InvalidChoice as error:
            print(error)
            continue
        _print_answer(play, play.decisions[-1], language)
    return play


def _print_node(play: Play, node: Node, language: str) -> None:
    made, of = play.progress()
    name = play.roleplay.text("customer.name", language)
    print(f"\n[{made + 1}/{of}] {name}: {play.roleplay.text(f'{node.id}.say', language)}")
    for number, choice in enumerate(node.choices, 1):
        print(f"  {number}  {play.roleplay.text(choice.line('say'), language)}")
    print(f"  {QUIT}  quit")


def _print_answer(play: Play, decision: Decision, language: str) -> None:
    for part in ("reaction", "reason"):
        if text := play.roleplay.text(decision.choice.line(part), language):
            print(text)
    print(f"= {decision.choice.credit:g}")


def _text(play: Play, language: str, catalogue: Catalogue) -> str:
    return "\n".join([transcript(play, language), "", *_result(play, language, catalogue)])


def _result(play: Play, language: str, catalogue: Catalogue) -> list[str]:
    earned = score(play)
    lines = [f"Credit {earned.credit:g} of {earned.met}; above chance: {earned.corrected:.0%} (provisional key)"]
    for skill, share in earned.skills.items():
        lines.append(f"  {catalogue.skill_name(skill, language)}: {share:.0%}")
    if earned.critical:
        lines.append("Failed: one answer was unsafe, unlawful, or a promise that nobody may make.")
    if play.ending is not None:
        lines.append(play.roleplay.text(f"endings.{play.ending.id}.say", language))
    return lines


def _data(play: Play, language: str) -> dict[str, object]:
    earned = score(play)
    say = play.roleplay.text
    return {
        "roleplay": play.roleplay.id,
        "language": language,
        "lines": _lines(play, language),
        "decisions": [
            {"node": d.node.id, "choice": d.choice.id, "credit": d.choice.credit, "chance": d.chance, "best": d.best.id}
            for d in play.decisions
        ],
        "credit": earned.credit,
        "met": earned.met,
        "share": earned.share,
        "corrected": earned.corrected,
        "critical": earned.critical,
        "provisional": earned.provisional,
        "skills": dict(earned.skills),
        "differently": [better.decision.node.id for better in debrief(play).differently],
        "node": play.node.id if play.node is not None else None,
        "choices": [say(choice.line("say"), language) for choice in play.node.choices] if play.node is not None else [],
        "ending": play.ending.id if play.ending is not None else None,
        "outcome": play.ending.outcome.value if play.ending is not None else None,
    }


def _lines(play: Play, language: str) -> Sequence[dict[str, str]]:
    speakers = {"<": "customer", ">": "rep", "=": "credit", ".": "ending"}
    return [{"who": speakers[line[0]], "text": line[2:]} for line in transcript(play, language).splitlines()]
