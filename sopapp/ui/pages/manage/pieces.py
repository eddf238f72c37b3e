"""Pieces of Markdown that the editor's buttons put into a text, as plain changes of lines."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from sopapp.library.outline import outline


class Piece(StrEnum):
    """What can be put in. BOLD and LINK go around the words that are selected, all else goes in as lines."""

    STEP = "step"
    HEADING = "heading"
    NOTE = "note"
    WARNING = "warning"
    TABLE = "table"
    QUOTE = "quote"
    BOLD = "bold"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Insertion:
    """Lines to put in before `line` (from 0), and the words in them that the writer will replace."""

    line: int
    text: str
    placeholder: str


def insertion(piece: Piece, body: str, line: int) -> Insertion:
    """Where and what to put in when the cursor stands on `line`: after the paragraph, a step after the whole step."""
    if piece is Piece.STEP:
        return _step(body, line)
    lines = body.split("\n")
    at = line
    while at < len(lines) and lines[at].strip():
        at += 1
    words = placeholder(piece)
    indent = "    " if piece in (Piece.NOTE, Piece.WARNING, Piece.QUOTE, Piece.TABLE) and _in_step(body, line) else ""
    block = "\n".join(indent + each for each in _block(piece, words).split("\n"))
    return Insertion(at, f"\n{block}\n", words)


def around(piece: Piece, words: str) -> str:
    """Selected words made bold, or into a link."""
    return f"**{words}**" if piece is Piece.BOLD else f"[{words}](sop:)"


def placeholder(piece: Piece) -> str:
    """What stands where the writer's own words will stand."""
    return {
        Piece.STEP: QCoreApplication.translate("Editor", "Write one action here."),
        Piece.HEADING: QCoreApplication.translate("Editor", "Heading"),
        Piece.NOTE: QCoreApplication.translate("Editor", "Why this matters"),
        Piece.WARNING: QCoreApplication.translate("Editor", "Never do this"),
        Piece.TABLE: QCoreApplication.translate("Editor", "Situation"),
        Piece.QUOTE: QCoreApplication.translate("Editor", "What you say"),
        Piece.BOLD: QCoreApplication.translate("Editor", "bold words"),
        Piece.LINK: QCoreApplication.translate("Editor", "words of the link"),
    }[piece]


def _block(piece: Piece, words: str) -> str:
    if piece is Piece.HEADING:
        return f"## {words}"
    if piece is Piece.QUOTE:
        return f'> "{words}"'
    if piece is Piece.TABLE:
        offer = QCoreApplication.translate("Editor", "What you offer")
        who = QCoreApplication.translate("Editor", "Who decides")
        return f"| {words} | {offer} | {who} |\n|---|---|---|\n|  |  |  |"
    text = QCoreApplication.translate("Editor", "Say it in one or two sentences.")
    return f'!!! {piece.value} "{words}"\n    {text}'


def _step(body: str, line: int) -> Insertion:
    """After the step that the cursor is in, or after the paragraph; numbered on from the step before."""
    found = outline(body)
    inside = next((step for step in found.steps if step.line - 1 <= line < step.end - 1), None)
    lines = body.split("\n")
    at = inside.end - 1 if inside is not None else line
    if inside is None:
        while at < len(lines) and lines[at].strip():
            at += 1
    else:
        while at > 0 and not lines[at - 1].strip():
            at -= 1
    start = max((heading.line - 1 for heading in found.headings if heading.line - 1 <= line), default=0)
    number = sum(start <= step.line - 1 < at for step in found.steps) + 1
    number += sum(start <= unnamed - 1 < at for unnamed in found.unnamed)
    words = placeholder(Piece.STEP)
    return Insertion(at, f"\n{number}. {words}\n", words)


def _in_step(body: str, line: int) -> bool:
    return any(step.line - 1 <= line < step.end - 1 for step in outline(body).steps)
