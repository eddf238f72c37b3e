"""The style of a procedure, where it can be measured surely. Style never keeps a text from being published."""

import re
from collections.abc import Iterator

from sopapp.library.outline import plain
from sopapp.library.problem import Problem, Rule
from sopapp.library.sop import Sop, Step
from sopapp.library.wording import Wording, wording_of

MOST_STEPS = 10
_ENOUGH_SENTENCES = 5  # fewer say nothing about an average
_CONDITION_FIRST = re.compile(
    r"(?:if|when|whenever|unless|before|after|once|while|on|in|for|at|with|without)\b[^,]*, *", re.I
)
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|`[^`]*`")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”»)]*\s+")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|No|Bb|Gng|Gg)\.$")
_MARKER = re.compile(r"[ \t]*(?:[-*+>]|\d+[.)])[ \t]+")


def style_problems(sop: Sop) -> list[Problem]:
    """Where one language of a procedure departs from the style; empty for a text in good style."""
    wording = wording_of(sop.language)
    found = [problem for step in sop.steps for problem in _step_problems(sop, step, wording)]
    if len(sop.steps) > MOST_STEPS:
        values = {"count": str(len(sop.steps)), "limit": str(MOST_STEPS)}
        found.append(Problem(Rule.MANY_STEPS, sop.path, sop.steps[MOST_STEPS].line, values))
    return found + _vague_problems(sop, wording) + _mean_problems(sop, wording)


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph. `3 p.m. today` and `Mrs. Cruz` do not end one."""
    found: list[str] = []
    for piece in _SENTENCE_END.split(text.strip()):
        if found and (piece[:1].islower() or _ABBREVIATION.search(found[-1])):
            found[-1] += f" {piece}"
        elif piece:
            found.append(piece)
    return found


def word_count(text: str) -> int:
    """Words with at least one letter or digit: a lone dash is none."""
    return sum(1 for word in text.split() if any(c.isalnum() for c in word))


def _step_problems(sop: Sop, step: Step, wording: Wording) -> Iterator[Problem]:
    def problem(rule: Rule, **values: object) -> Problem:
        texts = {"number": str(step.number)} | {key: str(value) for key, value in values.items()}
        return Problem(rule, sop.path, step.line, texts)

    said = _QUOTED.sub("", step.text)
    parts = sentences(said)
    longest = max((word_count(part) for part in sentences(step.text)), default=0)
    if longest > wording.step:
        yield problem(Rule.STEP_LONG, count=longest, limit=wording.step)
    if twofold := _several(said, parts, wording):
        yield problem(Rule.STEP_TWOFOLD, words=twofold)
    if wording.no_action and (start := wording.no_action.match(_CONDITION_FIRST.sub("", said, count=1))):
        yield problem(Rule.STEP_NO_ACTION, words=start[0])
    for rule, pattern in (
        (Rule.STEP_MODAL, wording.modal),
        (Rule.STEP_YOU, wording.you),
        (Rule.STEP_CONDITION, wording.condition),
    ):
        if pattern and (hit := pattern.search(said)):
            yield problem(rule, words=hit[hit.lastindex or 0])


def _several(said: str, parts: list[str], wording: Wording) -> str:
    """The words that show a second instruction; "" where there is one."""
    if len(parts) > 1:
        return parts[1]
    if ";" in said:
        return ";"
    hit = wording.twofold.search(said) if wording.twofold else None
    return hit[0].strip(" ,") if hit else ""


def _vague_problems(sop: Sop, wording: Wording) -> list[Problem]:
    if wording.vague is None:
        return []
    return [
        Problem(Rule.VAGUE, sop.path, line, {"words": hit[0]})
        for line, text in _prose(sop)
        for hit in wording.vague.finditer(_QUOTED.sub("", text))
    ]


def _mean_problems(sop: Sop, wording: Wording) -> list[Problem]:
    counts = [count for paragraph in _paragraphs(sop) for part in sentences(paragraph) if (count := word_count(part))]
    if len(counts) < _ENOUGH_SENTENCES or sum(counts) <= wording.mean * len(counts):
        return []
    values = {"count": str(round(sum(counts) / len(counts))), "limit": str(wording.mean)}
    return [Problem(Rule.SENTENCES_LONG, sop.path, 0, values)]


def _paragraphs(sop: Sop) -> list[str]:
    paragraphs: list[str] = []
    before = -1
    for line, text in _prose(sop):
        if line == before + 1 and not _MARKER.match(text):
            paragraphs[-1] += f" {plain(text)}"
        else:
            paragraphs.append(plain(_MARKER.sub("", text, count=1)))
        before = line
    return paragraphs


def _prose(sop: Sop) -> Iterator[tuple[int, str]]:
    """The file's line numbers and lines of running text: no headings, tables, examples, callout titles or code."""
    fence = ""
    for number, line in enumerate(sop.body.split("\n"), sop.body_line):
        text = line.strip()
        if fence or text.startswith(("```", "~~~")):
            closes = fence and text.startswith(fence)
            fence = "" if closes else fence or text[:3]
        elif text and not text.startswith(("#", "|", ">", "!!!", "<")):
            yield number, line
