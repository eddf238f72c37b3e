"""Finding procedures by words: every word of the query must start a word of the text."""

import re
import unicodedata
from dataclasses import dataclass

from sopapp.library.catalogue import Catalogue
from sopapp.library.folding import Folded, fold, in_word, words_of
from sopapp.library.outline import plain, split_id
from sopapp.library.sop import Sop

_AROUND = 60  # letters of the text on each side of what was found
_VIRAMA = 9  # the combining class of the signs that take the vowel from a letter
_TITLE, _HEADING, _BODY, _PHRASE = 100, 10, 1, 20


@dataclass(frozen=True, slots=True)
class Hit:
    """`snippet` is plain text around the first place found; `place` the step or heading that it stands under."""

    sop: Sop
    snippet: str
    place: str


def search(catalogue: Catalogue, text: str, language: str, limit: int = 20) -> list[Hit]:
    """The best procedures for a query, best first; none for a query without a letter or digit."""
    words = words_of(text)
    if not words:
        return []
    phrase = " ".join(words)
    words = [_stem(word) for word in words]
    found: list[tuple[int, str, Sop]] = []
    for sop_id in catalogue.sops:
        sop = catalogue.sop(sop_id, language)
        key = (sop.id, sop.language, sop.hash, sop.title)
        folded = catalogue.folded.get(key)
        if folded is None:
            folded = catalogue.folded[key] = _folded(sop)
        score = _score(folded, words, phrase)
        if score:
            found.append((-score, sop.title, sop))
    found.sort(key=lambda item: item[:2])
    return [_hit(sop, words) for _, _, sop in found[:limit]]


def _folded(sop: Sop) -> Folded:
    places = [heading.title for heading in sop.headings] + [step.text for step in sop.steps]
    return Folded(fold(sop.title), fold("\n".join(places)), fold(sop.body))


def _score(folded: Folded, words: list[str], phrase: str) -> int:
    score = 0
    for word in words:
        if _find(folded.title, word) >= 0:
            score += _TITLE
        elif _find(folded.headings, word) >= 0:
            score += _HEADING
        elif _find(folded.body, word) >= 0:
            score += _BODY
        else:
            return 0
    return score + (_PHRASE if phrase in folded.title or phrase in folded.body else 0)


def _stem(word: str) -> str:
    """Without a virama at its end: where the word goes on, a vowel sign takes its place (கோபம், கோபமான)."""
    return word[:-1] if len(word) > 1 and unicodedata.combining(word[-1]) == _VIRAMA else word


def _find(text: str, word: str, start: int = 0) -> int:
    """Where a word starts with `word`; -1 when none does."""
    at = text.find(word, start)
    while at > 0 and in_word(text[at - 1]):
        at = text.find(word, at + 1)
    return at


def _hit(sop: Sop, words: list[str]) -> Hit:
    lines = sop.body.split("\n")
    title = sop.headings[0].line - sop.body_line if sop.headings else -1
    best, most = -1, 0
    for at, line in enumerate(lines):
        folded = fold(line)
        count = sum(_find(folded, word) >= 0 for word in words)
        if count > most and at != title:
            best, most = at, count
    if best < 0:
        return Hit(sop, sop.summary, "")
    return Hit(sop, _snippet(_clean(lines[best]), words), _place(sop, best + sop.body_line))


def _place(sop: Sop, line: int) -> str:
    """The step in which a line stands, else the heading above it; "" below the title itself."""
    for step in sop.steps:
        if step.line <= line < step.end:
            return step.id
    above = [heading for heading in sop.headings if heading.line <= line]
    return above[-1].slug if above and above[-1] != sop.headings[0] else ""


def _clean(line: str) -> str:
    line = re.sub(r'^[\s>#|]*(?:\d+[.)]\s|[-*+]\s|!!!\s*\w+\s*"?)?', "", line)
    return plain(split_id(line)[0].replace("|", " · ").strip('" ·'))


def _snippet(text: str, words: list[str]) -> str:
    """The text around the first word found, cut between words."""
    folded = fold(text)
    at = min((place for word in words if (place := _find(folded, word)) >= 0), default=0)
    at = at * len(text) // max(len(folded), 1)  # folding may lengthen a text, as in ß
    start = text.rfind(" ", 0, at - _AROUND) + 1 if at > _AROUND else 0
    end = text.find(" ", at + _AROUND)
    end = len(text) if end < 0 else end
    return ("… " if start else "") + text[start:end] + (" …" if end < len(text) else "")
