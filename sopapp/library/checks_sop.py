"""Procedures of our own form: their fields, sections, steps and translations."""

from collections.abc import Iterator
from datetime import date

from sopapp.library.catalogue import Catalogue
from sopapp.library.outline import outline
from sopapp.library.problem import Problem, Rule
from sopapp.library.sop import Sop
from sopapp.library.style import style_problems

LONGEST_REVIEW = 24  # months
_FIELDS = ("id", "version", "date", "owner", "approver", "language", "change", "next_review")
_SECTIONS = {"en": ("Purpose", "When to use", "Steps", "Limits and escalation", "Records", "References")}


def sop_problems(catalogue: Catalogue, sop_id: str, today: date) -> list[Problem]:
    """What is to be mended in all languages of one procedure."""
    source = catalogue.source(sop_id)
    found: list[Problem] = [*_review_problems(source, today), *_section_problems(source), *_step_id_problems(source)]
    for sop in catalogue.sops[sop_id].values():
        found += _field_problems(sop)
        found += style_problems(sop)
        if sop is not source:
            found += _translation_problems(catalogue, sop, source)
    for language in catalogue.info.languages:
        if language not in catalogue.sops[sop_id]:
            found.append(Problem(Rule.NO_TRANSLATION, source.path, 0, {"language": language}))
    return found


def _field_problems(sop: Sop) -> Iterator[Problem]:
    lacking = [name for name in _FIELDS if sop.front.get(name) in (None, "")]
    if lacking:
        yield Problem(Rule.NO_METADATA, sop.path, 1, {"fields": ", ".join(lacking)})


def _review_problems(source: Sop, today: date) -> Iterator[Problem]:
    due, start = source.next_review, source.changed_on
    if due is not None and start is not None:
        months = (due.year - start.year) * 12 + due.month - start.month + (due.day > start.day)
        if months > LONGEST_REVIEW:
            yield Problem(Rule.REVIEW_FAR, source.path, 1, {"months": str(months), "limit": str(LONGEST_REVIEW)})
    if due is not None and due < today:
        yield Problem(Rule.REVIEW_PASSED, source.path, 1, {"day": due.isoformat()})
    if not source.front.get("tried_by"):
        yield Problem(Rule.NOT_TRIED, source.path, 1)


def _section_problems(source: Sop) -> Iterator[Problem]:
    there = {heading.title.casefold() for heading in source.headings}
    for section in _SECTIONS.get(source.language, ()):
        if section.casefold() not in there:
            yield Problem(Rule.NO_SECTION, source.path, 0, {"section": section})


def _step_id_problems(source: Sop) -> Iterator[Problem]:
    """Numbered items without an id in a section of steps; elsewhere a numbered list is just a list."""
    if not source.steps:
        yield Problem(Rule.NO_STEPS, source.path)
    sections = {_section_line(source, step.line) for step in source.steps}
    for line in outline(source.body, source.body_line).unnamed:
        if _section_line(source, line) in sections:
            yield Problem(Rule.STEP_WITHOUT_ID, source.path, line)


def _section_line(sop: Sop, line: int) -> int:
    return max((heading.line for heading in sop.headings if heading.line <= line), default=0)


def _translation_problems(catalogue: Catalogue, sop: Sop, source: Sop) -> Iterator[Problem]:
    if not sop.reviewed:
        yield Problem(Rule.UNREVIEWED, sop.path, 1)
    stale = catalogue.stale_steps(sop)
    for step in sop.steps:
        if step.id in stale:
            yield Problem(Rule.STALE_STEP, sop.path, step.line, {"step": step.id})
        if source.step(step.id) is None:
            yield Problem(Rule.SURPLUS_STEP, sop.path, step.line, {"step": step.id})
    for step in source.steps:
        if sop.step(step.id) is None:
            yield Problem(Rule.UNTRANSLATED_STEP, sop.path, 0, {"step": step.id})
