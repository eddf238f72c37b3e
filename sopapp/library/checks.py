"""Everything that can be said about a library's content: what could not be read, and what would be better mended."""

from datetime import date

from sopapp.library.catalogue import Catalogue
from sopapp.library.checks_links import link_problems
from sopapp.library.checks_roleplay import practice_problems, roleplay_problems
from sopapp.library.checks_sop import sop_problems
from sopapp.library.problem import Problem


def check(catalogue: Catalogue, today: date) -> list[Problem]:
    """All problems, by file and line. A folder that is not of our own form is only held to its links."""
    found = list(catalogue.problems)
    for languages in catalogue.sops.values():
        for sop in languages.values():
            found += link_problems(catalogue, sop)
    if catalogue.own_form:
        for sop_id in catalogue.sops:
            found += sop_problems(catalogue, sop_id, today)
        for roleplay in catalogue.roleplays.values():
            found += roleplay_problems(catalogue, roleplay)
        found += practice_problems(catalogue)
    return sorted(found, key=lambda problem: (problem.path, problem.line))
