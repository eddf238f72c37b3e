"""`sopapp stamp`: note in translations made outside the program which source they were made from."""

import argparse
from pathlib import Path

from sopapp.base.errors import UnknownLanguage
from sopapp.base.events import Bus
from sopapp.base.files import read_text, write_text
from sopapp.base.paths import Paths
from sopapp.library.catalogue import Catalogue
from sopapp.library.library import Library
from sopapp.library.roleplay_lines import stamped
from sopapp.library.sop_file import stamped_sop


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("stamp", help="note in translations that they are up to date with the source")
    parser.add_argument("language", metavar="LANGUAGE", help="such as ta")
    parser.add_argument("ids", metavar="ID", nargs="*", help="procedures and role-plays to stamp anew, as of today")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    """Stamp what has no stamp yet, and anew what is named; every other file stays the same to the byte."""
    catalogue = Library(paths, Bus()).load()
    texts = stamped_texts(catalogue, arguments.language, frozenset(arguments.ids))
    for path, text in texts.items():
        write_text(path, text)
        print(path.relative_to(catalogue.root).as_posix())
    print(f"{len(texts)} stamped")
    return 0


def stamped_texts(catalogue: Catalogue, language: str, anew: frozenset[str]) -> dict[Path, str]:
    """The files that a stamp changes, with their new text; `UnknownLanguage` when nothing is in that language."""
    texts = {}
    for sop_id, languages in catalogue.sops.items():
        sop = languages.get(language)
        if sop is not None and (not sop.translates.steps or sop_id in anew):
            texts[sop.path] = stamped_sop(read_text(sop.path), catalogue.source(sop_id))
    for roleplay in catalogue.roleplays.values():
        if language in roleplay.languages and language != roleplay.language:
            path = roleplay.path.with_name(f"{language}.yaml")
            lines = roleplay.lines[language] if roleplay.id in anew else ()
            texts[path] = stamped(read_text(path), roleplay, lines)
    known = {tag for languages in catalogue.sops.values() for tag in languages}
    if language not in known or language == catalogue.info.source_language:
        raise UnknownLanguage(language, ", ".join(sorted(known - {catalogue.info.source_language})))
    return {path: text for path, text in texts.items() if text != read_text(path)}
