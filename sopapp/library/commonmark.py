"""Markdown as people write it for GitHub, Docusaurus or MkDocs, rewritten line by line as python-markdown reads it.

python-markdown wants lists indented by four, a blank line before lists and tables, and fences at the margin; it knows
neither GitHub's alerts nor `:::`. This also marks the steps: `{#greet}` becomes GREET between two private characters.
"""

import re
from collections.abc import Iterator

from sopapp.library.limits import TooComplex
from sopapp.library.outline import split_id

STEP_OPEN, STEP_CLOSE = "\ue000", "\ue001"
TAB = 4  # columns from one tab stop to the next

_ALERT = re.compile(r"( *)> ?\[!(\w+)\][-+]?[ \t]*(.*)$")
_COLONS = re.compile(r"( *):::+ *(\w+)[ \t]*(?:\[(.*)\]|(.*))$")
_COLONS_END = re.compile(r" *:::+ *$")
_CALLOUT = re.compile(r"( *)(?:!!!|\?\?\?\+?) ?(\w[\w -]*?)(?: +\"(.*)\")? *$")
_FENCE = re.compile(r"([ \t]*)(`{3,}|~{3,})(.*)$")
_ITEM = re.compile(r"( *)([-*+]|\d{1,9}[.)])( +)(?=\S)(.*)$")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_TABLE_RULE = frozenset(" :|-")
_DEEPEST = 24  # lists and callouts in each other
_NOT_TEXT = re.compile(
    r"(?:</?(?:details|div|center|section|article|figure|picture|source|span|p|a|nav)\b[^<>]*>\s*)+$"
    r"|(?:\{%.*%\}|\{\{[<%].*[>%]\}\}|\{:.*\}|\[\[?toc\]?\])$",
    re.IGNORECASE,
)
_SUMMARY = re.compile(r"(?:<details[^<>]*>)?\s*<summary[^<>]*>(.*?)</summary>$", re.IGNORECASE)
_NO_HEADING = re.compile(r" {0,3}#+[^#\s]")


def tidied(body: str) -> str:
    """The same text, which has no tabs any more, for python-markdown. Code in fences is left as it is."""
    body = body.replace(STEP_OPEN, "").replace(STEP_CLOSE, "")
    tidier = _Tidier()
    for line in _callouts(body.replace("\r\n", "\n").split("\n")):
        tidier.take(line)
    tidier.end()
    return "\n".join(tidier.done)


class _Tidier:
    """Keeps the columns at which the open lists and callouts have their text."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self._columns: list[int] = []
        self._fence = ""  # what closes the code block that we are in
        self._fence_indent = 0
        self._code_indent = ""  # before its lines, when it had to become an indented one
        self._in_item = False  # the last lines are an item's first paragraph: another item may follow at once

    def take(self, line: str) -> None:
        if self._fence:
            self._code(line)
        elif not (bare := line.strip()) or (bare[0] in "<[{" and _NOT_TEXT.match(bare)):
            self.done.append("")
        elif fence := _FENCE.match(line):
            self._open_fence(len(fence[1]), fence[2], fence[3])
        elif summary := _SUMMARY.match(bare):
            self.done += ["", f"**{summary[1].strip()}**", ""]
        elif _RULE.match(line) and not self._underlines(line):
            self._text(line, alone=True)
        elif callout := _CALLOUT.match(line):
            self._callout(len(callout[1]), callout[2], callout[3])
        elif item := _ITEM.match(line):
            self._item(len(item[1]), item[2], len(item[3]), item[4])
        else:
            self._text(line)

    def end(self) -> None:
        """Code that nobody closed goes on to the end; python-markdown would look for its end from every fence in it."""
        if self._fence and not self._code_indent:
            self.done.append(self._fence)

    def _underlines(self, line: str) -> bool:
        """Whether dashes make a heading of the line above them."""
        return not self._after_blank() and not self._columns and set(line.strip()) == {"-"}

    def _after_blank(self) -> bool:
        return not self.done or not self.done[-1].strip()

    def _blank(self) -> None:
        if not self._after_blank():
            self.done.append("")

    def _leave(self, indent: int) -> None:
        while self._columns and indent < self._columns[-1]:
            self._columns.pop()

    def _enter(self, column: int) -> None:
        self._columns.append(column)
        if len(self._columns) > _DEEPEST:
            raise TooComplex

    def _margin(self) -> str:
        return "    " * len(self._columns)

    def _item(self, indent: int, mark: str, space: int, text: str) -> None:
        in_list = bool(self._columns)
        if not in_list and not self._after_blank() and mark[0].isdigit() and mark[:-1] != "1":
            self.done.append(f"{mark[:-1]}\\. {text}")  # a year at the start of a line, not a list
            return
        if not in_list and indent >= 4 and self._after_blank():
            self.done.append(" " * indent + f"{mark}{' ' * space}{text}")  # a code block
            return
        self._leave(indent)
        if not (in_list and self._in_item):
            self._blank()
        self._in_item = True
        if mark[0].isdigit() and not self._columns:
            text, step_id = split_id(text)
            text += f"{STEP_OPEN}{step_id}{STEP_CLOSE}" if step_id else ""
        mark = f"{mark[:-1]}." if mark[0].isdigit() else "-"
        self.done.append(f"{self._margin()}{mark} {text}")
        self._enter(indent + len(mark) + (space if space <= 4 else 1))

    def _callout(self, indent: int, kind: str, title: str | None) -> None:
        self._leave(indent)
        self._blank()
        self.done.append(
            f'{self._margin()}!!! {kind.lower()} "{title}"' if title else f"{self._margin()}!!! {kind.lower()}"
        )
        self._enter(indent + 4)
        self._in_item = False

    def _text(self, line: str, alone: bool = False) -> None:
        indent = len(line) - len(line.lstrip(" "))
        starts = alone or line.lstrip(" ").startswith(("#", "|", ">"))
        if self._after_blank() or starts:
            self._leave(indent)
            self._in_item = False
        base = self._columns[-1] if self._columns else 0
        ours = len(self._margin())
        extra = indent - (ours if ours <= indent else base)
        text = line.strip() if extra < 4 and self._columns else line[indent - max(extra, 0) :]
        if _NO_HEADING.match(text):
            text = "\\" + text.lstrip(" ")
        if "|" in text and "-" in text and _TABLE_RULE.issuperset(text):
            self._part_table()
        if alone:
            self._blank()
        self.done.append(self._margin() + text.rstrip() + ("  " if line.endswith("  ") else ""))

    def _part_table(self) -> None:
        """Put a blank line between a table's head, just written, and a paragraph right above it."""
        if len(self.done) >= 2 and "|" in self.done[-1] and self.done[-2].strip():
            self.done.insert(-1, "")

    def _open_fence(self, indent: int, fence: str, name: str) -> None:
        self._leave(indent)
        self._fence, self._fence_indent = fence, indent
        self._blank()
        # python-markdown sees fences at the margin only; inside a list the block becomes an indented one.
        self._code_indent = self._margin() + "    " if self._columns else ""
        if not self._columns:
            word = re.match(r"\s*\{?\.?([\w#+.-]*)", name)
            self.done.append(f"{fence}{word[1] if word else ''}")

    def _code(self, line: str) -> None:
        closes = line.strip().startswith(self._fence) and not line.strip().strip(self._fence[0])
        if closes:
            self.done += [""] if self._code_indent else [self._fence, ""]
            self._fence = ""
            return
        kept = line[min(self._fence_indent, len(line) - len(line.lstrip(" "))) :]
        self.done.append(self._code_indent + kept)


def _callouts(lines: list[str]) -> Iterator[str]:
    """GitHub's `> [!NOTE]` and Docusaurus' `:::note` as `!!! note`, their text indented."""
    quote = ""  # how the lines of an alert start
    inside: list[str] = []  # the indents of open `:::`
    fence = ""
    for line in lines:
        deeper = "    " * len(inside)
        fence = _fence_after(fence, line)
        if quote:
            if line.startswith(quote):
                yield deeper + quote[:-1] + "    " + line[len(quote) :].removeprefix(" ")
                continue
            quote = ""
        if not fence and (alert := _ALERT.match(line)):
            quote = alert[1] + ">"
            yield deeper + alert[1] + _head(alert[2], alert[3])
        elif not fence and (colons := _COLONS.match(line)):
            yield deeper + colons[1] + _head(colons[2], colons[3] or colons[4] or "")
            inside.append(colons[1])
            if len(inside) > _DEEPEST:
                raise TooComplex
        elif not fence and inside and _COLONS_END.match(line):
            inside.pop()
            yield ""
        else:
            yield deeper + line if line.strip() else line


def _fence_after(fence: str, line: str) -> str:
    found = _FENCE.match(line)
    if found is None:
        return fence
    if not fence:
        return found[2]
    return "" if found[2].startswith(fence) and not found[3].strip() else fence


def _head(kind: str, title: str) -> str:
    title = title.strip().replace('"', "”")
    return f'!!! {kind.lower()} "{title}"' if title else f"!!! {kind.lower()}"
