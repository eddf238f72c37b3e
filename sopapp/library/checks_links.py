"""The links of a procedure that lead nowhere, and its pictures that are not there. The web is not looked at."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from sopapp.library.catalogue import Catalogue
from sopapp.library.limits import LONGEST_LINE
from sopapp.library.links import picture_path, resolved, target_of
from sopapp.library.problem import Problem, Rule
from sopapp.library.sop import Sop

# What was taken is not given back (`*+`): of an address of 16,000 letters that nobody closes, each end would be tried.
_LINK = re.compile(
    r"(!?)\[(?:[^\[\]]|\[[^\[\]]*\])*\]\(\s*+(?:<([^<>]*)>|([^()\s]*+(?:\([^()\s]*+\)[^()\s]*+)*+))[^()]*+\)"
)
_ESCAPED = re.compile(r"\\([()_*#&~\[\]-])")
_CODE = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)")
# Another program's address, or filled in by some site's builder: nothing that can be known here.
_ELSEWHERE = re.compile(r"/|@|(?!(?:sop|roleplay):)[a-zA-Z][a-zA-Z0-9+.-]*:|.*[{}<>$*]")


def link_problems(catalogue: Catalogue, sop: Sop) -> list[Problem]:
    """Links to procedures, steps, role-plays, files and pictures that are not there."""
    return [
        Problem(Rule.NO_PICTURE if is_picture else Rule.DEAD_LINK, sop.path, line, {"target": target})
        for line, is_picture, target in _links(sop)
        if not _ELSEWHERE.match(target) and not _leads_somewhere(catalogue, sop, is_picture, target)
    ]


def _links(sop: Sop) -> Iterator[tuple[int, bool, str]]:
    """The file's line, whether it is a picture, and the target, of each link outside code."""
    fence = ""
    for number, line in enumerate(sop.body.split("\n"), sop.body_line):
        text = line.lstrip(" >")
        if fence or text.startswith(("```", "~~~")):
            closes = fence and text.startswith(fence)
            fence = "" if closes else fence or text[:3]
        elif "](" in line and len(line) <= LONGEST_LINE:
            for found in _LINK.finditer(_CODE.sub("", line)):
                yield number, found[1] == "!", _ESCAPED.sub(r"\1", found[2] or found[3] or "")


def _leads_somewhere(catalogue: Catalogue, sop: Sop, is_picture: bool, target: str) -> bool:
    try:
        if is_picture:
            return picture_path(sop, target) is not None
        to = target_of(resolved(sop, target))
        if to is not None and to.kind == "roleplay":
            return to.id in catalogue.roleplays
        name = unquote(target.partition("#")[0].partition("?")[0])
        is_there = bool(name) and (sop.path.parent / name).exists()
        if to is not None and to.id in catalogue.sops and (is_there or not name.endswith(".md")):
            return not to.place or _has_place(catalogue, to.id, to.place)
        return is_there  # a file that is no procedure, such as a form to print
    except (OSError, ValueError):  # a name that no file can have
        return False


def _has_place(catalogue: Catalogue, sop_id: str, place: str) -> bool:
    """Other tools name their headings in ways of their own, so only our own form is held to its places."""
    return not catalogue.own_form or any(
        sop.step(place) is not None or any(heading.slug == place for heading in sop.headings)
        for sop in catalogue.sops[sop_id].values()
    )
