"""`sopapp play`: a role-play in the terminal. Nothing is kept; practising on the record happens in the window."""

import argparse
import json

from sopapp.base.errors import UnknownLanguage, UnknownVariant
from sopapp.base.events import Bus
from sopapp.base.paths import Paths
from sopapp.cli.answers import answer_of
from sopapp.cli.asking import ask_through
from sopapp.cli.play_data import play_data
from sopapp.library.catalogue import Catalogue
from sopapp.library.library import Library
from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.play import Play, begin
from sopapp.roleplay.scoring import score
from sopapp.roleplay.transcript import transcript

_CHOICES = (
    "what to answer, instead of asking: a choice's number; 2>1>3 to rank; sfnsn:2 for marks (said, felt, not said) and"
    " a paraphrase; 2+1+3+1+2 for a choice and a hand-over; 1:13 for checks that are met"
)


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("play", help="play a role-play in the terminal")
    parser.add_argument("roleplay", metavar="ID", help="the id of a role-play, such as late-parcel")
    parser.add_argument("--language", metavar="L", default="", help="the language to play in, such as ta")
    parser.add_argument("--variant", metavar="NAME", default="", help="another case of the same role-play")
    parser.add_argument("--choices", metavar="1,2,1", help=_CHOICES)
    parser.add_argument("--json", action="store_true", help="print the play as data")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    """Play by the answers given, else by asking; 0. Choices stand in the order of the file.

    Raises `UnknownRolePlay`, `UnknownLanguage`, `UnknownVariant` and `UnknownAnswer`.
    """
    catalogue = Library(paths, Bus()).load()
    roleplay, language = case_of(catalogue.roleplay(arguments.roleplay), arguments.language, arguments.variant)
    play = begin(roleplay)
    if arguments.choices is not None or arguments.json:
        for token in (arguments.choices or "").replace(",", " ").split():
            play = play.answer(answer_of(play, token))
        data = json.dumps(play_data(play, language), ensure_ascii=False, indent=2) if arguments.json else ""
        print(data or "\n".join([transcript(play, language), "", *_result(play, language, catalogue)]))
        return 0
    print(f"{roleplay.text('title', language)}\n{roleplay.text('setting', language)}")
    play = ask_through(play, language)
    if play.decisions:
        print("\n" + "\n".join(_result(play, language, catalogue)))
    return 0


def case_of(roleplay: RolePlay, language: str, variant: str) -> tuple[RolePlay, str]:
    """That case of the role-play, and the language: the source language if none is given.

    Raises `UnknownLanguage` and `UnknownVariant`.
    """
    if language and language not in roleplay.languages:
        raise UnknownLanguage(language, ", ".join(roleplay.languages))
    language = language or roleplay.language
    known = roleplay.variants_in(language)
    if variant not in known:
        raise UnknownVariant(variant, ", ".join(filter(None, known)) or "none")
    return roleplay.as_variant(variant), language


def _result(play: Play, language: str, catalogue: Catalogue) -> list[str]:
    earned = score(play)
    key = " (provisional key)" if earned.provisional else ""
    lines = [f"Credit {earned.credit:.3g} of {earned.met}; above chance: {earned.corrected:.0%}{key}"]
    for skill, share in earned.skills.items():
        lines.append(f"  {catalogue.skill_name(skill, language)}: {share:.0%}")
    if earned.critical:
        lines.append("Failed: one answer was unsafe, unlawful, or a promise that nobody may make.")
    if play.ending is not None:
        lines.append(play.roleplay.text(f"endings.{play.ending.id}.say", language))
    return lines
