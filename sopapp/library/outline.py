"""What a Markdown text holds, found line by line: its headings, its steps, its first paragraph. No HTML is made."""

import re
import unicodedata
from dataclasses import dataclass
from html import unescape

from sopapp.library.hashing import text_hash
from sopapp.library.sop import Heading, Step

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*)$")
_ITEM = re.compile(r"(\d{1,9})[.)][ \t]+(.*)$")
_UNDERLINE = re.compile(r"(=+|-+)[ \t]*$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_NO_PARAGRAPH = (
    "#",
    "|",
    "<",
    ">",
    "- ",
    "* ",
    "+ ",
    "!!!",
    "???",
    ":::",
    "```",
    "~~~",
    "    ",
    "\t",
    "===",
    "---",
    "{%",
    "[^",
    "import ",
    "export ",
)
_INTERESTING = frozenset("#=-0123456789")
_LONGEST = 2_000  # letters of a title, a step's sentence or a summary; what is longer is none
_MARKED = re.compile(r"[\[<*_`\\{~]")
_PLAIN = (
    (re.compile(r"!\[[^\]]{0,1000}\]\([^)]{0,2000}\)|<[^<>]*>|\{[#:%][^{}]*\}"), ""),
    (re.compile(r"\[([^\[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\])"), r"\1"),
    (re.compile(r"\\([!-/:-@\[-`{-~])|`+|\*+|~~|(?<!\w)_+|(?<!_)_+(?!\w)"), r"\1"),
)


@dataclass(frozen=True, slots=True)
class Outline:
    """`summary` is the first paragraph below the first heading, plain."""

    headings: tuple[Heading, ...]
    steps: tuple[Step, ...]
    summary: str
    unnamed: tuple[int, ...] = ()  # lines of items beside steps that have no id


def outline(body: str, first_line: int = 1) -> Outline:
    """Read the text once. `first_line` is the file's line on which it starts."""
    lines = (body.replace("\r\n", "\n") if "\r" in body else body).split("\n")
    reader = _Reader(lines, first_line)
    reader.read()
    return Outline(
        tuple(reader.headings), tuple(reader.steps), _summary(lines, reader.first_text), tuple(reader.unnamed)
    )


def plain(markdown: str) -> str:
    """A line of Markdown as a reader sees it: no links, pictures, emphasis, tags or entities."""
    if _MARKED.search(markdown) is None:
        return " ".join(unescape(markdown).split())
    for pattern, instead in _PLAIN:
        markdown = pattern.sub(instead, markdown)
    return " ".join(unescape(markdown).split())


def split_id(text: str) -> tuple[str, str]:
    """`Greet them. {#greet}` is `("Greet them.", "greet")`; the id is "" where there is none."""
    # No pattern: one with white space on both sides takes minutes for a long line.
    bare = text.rstrip()
    before, opened, step_id = bare[:-1].rpartition("{#") if bare.endswith("}") else ("", "", "")
    return (before.rstrip(), step_id.strip()) if opened and not {"{", "}"} & {*step_id} else (text, "")


class Slugs:
    """Names of headings as GitHub, and most makers of handbooks, build them: `What's new?` is `whats-new`."""

    def __init__(self) -> None:
        self._used: set[str] = set()
        self._counts: dict[str, int] = {}

    def of(self, title: str, wanted: str = "") -> str:
        base = wanted or _slug(title) or "section"
        slug, count = base, self._counts.get(base, 0)
        while slug in self._used:
            count += 1
            slug = f"{base}-{count}"
        self._counts[base] = count
        self._used.add(slug)
        return slug


def _slug(title: str) -> str:
    text = title.lower()
    if not text.isascii():
        text = "".join(
            c for c in unicodedata.normalize("NFC", text) if c in "-_ " or unicodedata.category(c)[0] in "LMN"
        )
    return re.sub(r"[!-,./:-@\[-^`{-~]", "", text).strip().replace(" ", "-")


class _Reader:
    """Walks the lines, knowing whether it stands in a code block, a comment or a list."""

    def __init__(self, lines: list[str], first_line: int) -> None:
        self._lines = lines
        self._first_line = first_line
        self._slugs = Slugs()
        self._number = 0  # of the list's last item; 0 outside lists
        self._open: tuple[int, int, str, str] | None = None  # the step being read: line, number, text, id
        self.headings: list[Heading] = []
        self.steps: list[Step] = []
        self.unnamed: list[int] = []
        self.first_text = 0

    def read(self) -> None:
        closing = ""  # what ends the code block or comment that we are in
        for at, line in enumerate(self._lines):
            if closing:
                if line.lstrip(" ").startswith(closing) or (closing == "-->" and closing in line):
                    closing = ""
                continue
            first = line[:1]
            if first in ("`", "~", " ") and (fence := _FENCE.match(line)):
                self._end_list_at(at, line)
                closing = fence[1]
            elif first == "<" and line.startswith("<!--") and "-->" not in line:
                self._end_list_at(at, line)
                closing = "-->"
            elif first and first in _INTERESTING:
                self._line(at, line, first)
            elif first and self._number and first not in " \t":
                self._end_list_at(at, line)
            elif first == " " and line[:4] != "    " and (heading := _HEADING.match(line)):
                self._heading(at, heading[2], len(heading[1]))
        self._end_step(len(self._lines))

    def _line(self, at: int, line: str, first: str) -> None:
        if first == "#" and (heading := _HEADING.match(line)):
            self._heading(at, heading[2], len(heading[1]))
        elif first in "=-" and at and self._is_text(self._lines[at - 1]) and _UNDERLINE.match(line):
            self._heading(at - 1, self._lines[at - 1], 1 if first == "=" else 2)
            if len(self.headings) == 1 and not any(above.strip() for above in self._lines[: at - 1]):
                self.first_text = at + 1
        elif first.isdigit() and (item := _ITEM.match(line)):
            self._item(at, int(item[1]), item[2])
        else:
            self._end_list_at(at, line)

    def _is_text(self, line: str) -> bool:
        return bool(line.strip()) and not line.startswith(_NO_PARAGRAPH) and not _ITEM.match(line)

    def _heading(self, at: int, text: str, level: int) -> None:
        self._end_list_at(at, "#")
        text, wanted = split_id(_without_closing(text[:_LONGEST]))
        title = plain(text)
        if title:
            self.headings.append(Heading(level, title, self._slugs.of(title, wanted), self._first_line + at))

    def _item(self, at: int, written: int, text: str) -> None:
        self._end_step(at)
        self._number = self._number + 1 if self._number else written
        text, step_id = split_id(text)
        if step_id:
            self._open = (at, self._number, text, step_id)
        else:
            self.unnamed.append(self._first_line + at)

    def _end_list_at(self, at: int, line: str) -> None:
        # A line right below an item's text belongs to it (a lazy continuation); after a blank line it ends the list.
        if line[:1] not in (" ", "\t") and (not at or not self._lines[at - 1].strip() or line[:1] == "#"):
            self._end_step(at)
            self._number = 0

    def _end_step(self, end: int) -> None:
        if self._open is None:
            return
        at, number, text, step_id = self._open
        hashed, sentence = text_hash("\n".join([text, *self._lines[at + 1 : end]])), plain(text[:_LONGEST])
        self.steps.append(Step(step_id, number, sentence, hashed, self._first_line + at, self._first_line + end))
        self._open = None


def _without_closing(heading: str) -> str:
    """The text of `## Text ##`."""
    text = heading.rstrip(" \t")
    bare = text.rstrip("#")
    return bare.rstrip(" \t") if bare.endswith((" ", "\t")) else text


def _summary(lines: list[str], start: int) -> str:
    paragraph: list[str] = []
    for line in (whole[:_LONGEST] for whole in lines[start : start + 60]):
        if line.strip() and not (not paragraph and line.startswith(_NO_PARAGRAPH)):
            paragraph.append(line)
        elif paragraph:
            text = plain(" ".join(paragraph)[:_LONGEST])
            if text:
                return text
            paragraph = []
    return plain(" ".join(paragraph)[:_LONGEST])
