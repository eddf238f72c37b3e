"""HTML that was made safe, rewritten in the part of HTML that a QTextDocument shows well.

Callouts and code become one-cell tables, headings lose their ids (one splits Tamil's first letter), links and
pictures are resolved, every step gets its line of links. What would keep the layout busy for seconds is refused.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

from sopapp.library.commonmark import STEP_CLOSE, STEP_OPEN
from sopapp.library.limits import TooComplex
from sopapp.library.outline import Slugs, split_id

_WORD_MOST = 2_000  # letters without a gap; more and a line takes seconds to break
_DEEPEST_TABLE = 8
_MOST_INNER_TABLES = 64  # tables within tables
_MOST_TABLES = 600
_MOST_CELLS = 3_000  # each takes Qt up to 0.2 ms
_MOST_ITEMS = 4_000  # Qt looks through a list for the number of each of its items
_DEEPEST = 24  # lists and quotations in each other
_DEEPEST_TAG = 200  # whatever it is: each is looked through for every piece of text in it
_LARGEST_SPAN = 50
# After a table Qt always starts a line of its own: this makes it a low one.
_GAP = '<span style="font-size:4px">&#160;</span>'
_CELL = '<table class="{kind}" width="100%" cellspacing="0" cellpadding="10"><tr><td>'
_CELL_END = f"</td></tr></table>{_GAP}"
_SAME = frozenset(
    {"p", "br", "hr", "ul", "dl", "dt", "dd", "tr", "thead", "tbody", "code", "blockquote"}
    | {"b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | {"p", "li", "td", "th", "pre", "dt", "dd", "blockquote", "br"}
_OTHERWISE = {"summary": ("<p><b>", "</b></p>"), "kbd": ("<code>", "</code>")}
# White space behind one of these is no space between words; it would only make Qt's empty lines high.
_BLOCK_ENDS = ("</p>", "</ul>", "</ol>", "</dl>", "</li>", "</blockquote>", _GAP, *(f"</{name}>" for name in _HEADINGS))
_NESTING = frozenset({"ul", "ol", "dl", "blockquote"})
_MARK = re.compile(f"{STEP_OPEN}([^{STEP_CLOSE}]*){STEP_CLOSE}")
_URL = re.compile(r"https?://[^\s<>\"']*[\w/#=&-]")
_STRUCK = re.compile(r"~~(?=\S)(.{1,1000}?)(?<=\S)~~")
_LONG = re.compile(rf"(\S{{{_WORD_MOST}}})(?=\S)")
_TASKS = {"[ ] ": "☐ ", "[x] ": "☑ ", "[X] ": "☑ "}
_KINDS = {
    **dict.fromkeys(("note", "info", "abstract", "summary", "example", "quote", "seealso", "question"), "note"),
    **dict.fromkeys(("tip", "hint", "success"), "tip"),
    **dict.fromkeys(("important", "attention"), "important"),
    **dict.fromkeys(("warning", "caution"), "warning"),
    **dict.fromkeys(("danger", "error", "failure", "bug"), "danger"),
}


@dataclass(frozen=True, slots=True)
class Hooks:
    """What the page knows and the text does not. Each returns HTML or a link; "" for nothing."""

    link: Callable[[str], str]
    picture: Callable[[str], str]
    step_mark: Callable[[str], str]  # behind the step's first sentence
    step_end: Callable[[str], str]  # below all that belongs to the step
    kinds: Mapping[str, str] = field(default_factory=dict)  # callout kind -> its name for people


def callout(kind: str, title: str, inner: str) -> str:
    """A box: `title` is text, `inner` is HTML."""
    head = f'<p class="callout-title"><b>{escape(title, quote=False)}</b></p>' if title else ""
    return f"{_CELL.format(kind=f'callout {kind}')}{head}{inner}{_CELL_END}"


class ForQt(HTMLParser):
    """Feed it sanitised HTML, then take `html()` and `headings` (level, title, slug). `TooComplex` on the way."""

    def __init__(self, hooks: Hooks) -> None:
        super().__init__(convert_charrefs=True)
        self._hooks = hooks
        self._out: list[str] = []
        self._ends: list[tuple[str, str]] = []  # of every open tag: its name and what closes it
        self._items: list[str] = []  # the step of every open list item, "" for none
        self._heading: list[str] | None = None
        self._fresh_item = False
        self._word = 0  # letters since the last gap
        self._tables = self._inner_tables = self._cells = self._all_items = 0
        self._kind = self._plain_title = ""  # of the callout that was opened last
        self._title: str | None = None  # in a callout's title: what stands there if nobody wrote one
        self._slugs = Slugs()
        self.headings: list[tuple[int, str, str]] = []

    def html(self) -> str:
        return "".join(self._out)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self._word = 0
        if tag in _NESTING and sum(name in _NESTING for name, _ in self._ends) >= _DEEPEST:
            raise TooComplex
        if len(self._ends) >= _DEEPEST_TAG:
            raise TooComplex
        opening, closing = self._tags(tag, given)
        self._out.append(opening)
        if tag not in ("br", "hr", "img"):
            self._ends.append((tag, closing))

    def handle_startendtag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self._ends or self._ends[-1][0] != tag:
            return  # what was sanitised is balanced; a stray end is no loss
        if tag in _HEADINGS:
            self._end_heading(int(tag[1:]))
        if tag == "li":
            step = self._items.pop()
            self._out.append(self._hooks.step_end(step) if step else "")
        if tag == "code" and self._within("pre"):
            self._out[-1] = self._out[-1].rstrip("\n")
        self._out.append(self._ends.pop()[1])

    def handle_data(self, data: str) -> None:
        if data.isspace() and self._out and self._out[-1].endswith(_BLOCK_ENDS) and not self._within("pre"):
            return
        if self._heading is not None:
            self._heading.append(data)
        if self._title is not None:
            data = "" if data == self._title else f": {data}"
            self._title = None
        if self._fresh_item and data.strip():
            self._fresh_item = False
            data = _TASKS.get(data[:4], data[:4]) + data[4:]
        *marked, last = _MARK.split(data)
        for at, part in enumerate(marked):
            if at % 2:
                self._mark(part)
            else:
                self._put(part.rstrip(" \t"))
        self._put(last)

    def _put(self, text: str) -> None:
        if text:
            self._out.append(self._text(text))

    def _mark(self, step: str) -> None:
        if self._items:
            self._items[-1] = step
            self._out.append(self._hooks.step_mark(step))

    def _text(self, text: str) -> str:
        text = _LONG.sub("\\1\u200b", text)
        gap = max(text.rfind(" "), text.rfind("\n"), text.rfind("\u200b"))
        self._word = len(text) - gap if gap >= 0 else self._word + len(text)
        if self._word > _WORD_MOST:
            text += "\u200b"
            self._word = 0
        if self._within("a") or self._within("code") or self._within("pre"):
            return escape(text, quote=False)
        html = escape(text, quote=False)
        if "~~" in html:
            html = _STRUCK.sub(r"<s>\1</s>", html)
        return _URL.sub(r'<a href="\g<0>">\g<0></a>', html) if "://" in html else html

    def _within(self, tag: str) -> bool:
        return any(name == tag for name, _ in self._ends)

    def _tags(self, tag: str, given: dict[str, str]) -> tuple[str, str]:
        """What opens and what closes an element in the new HTML."""
        if tag in ("div", "p") and "class" in given:
            return self._classed(tag, given["class"].split())
        special = getattr(self, f"_start_{tag}", None)
        if special is not None:
            opening, closing = special(given)
            return opening, closing
        if tag in _HEADINGS:
            self._heading = []
            return f"<{tag}>", f"</{tag}>"
        if tag in ("td", "th"):
            return self._cell(tag, given)
        return (f"<{tag}>", f"</{tag}>") if tag in _SAME else _OTHERWISE.get(tag, ("", ""))

    def _classed(self, tag: str, classes: list[str]) -> tuple[str, str]:
        if tag == "div" and "admonition" in classes:
            name = next((name for name in classes if name in _KINDS), "note")
            self._kind, self._plain_title = _KINDS[name], name.capitalize()
            self._count_table()
            return _CELL.format(kind=f"callout {self._kind}"), _CELL_END
        if "admonition-title" in classes:
            word = self._hooks.kinds.get(self._kind, self._kind.capitalize())
            self._title = self._plain_title
            return f'<p class="callout-title"><b>{escape(word)}', "</b></p>"
        return ("<p>", "</p>") if tag == "p" else ("", "")

    def _start_pre(self, _: dict[str, str]) -> tuple[str, str]:
        self._count_table()
        return _CELL.format(kind="code") + '<pre style="white-space:pre-wrap">', f"</pre>{_CELL_END}"

    def _start_table(self, _: dict[str, str]) -> tuple[str, str]:
        self._count_table()
        return '<table class="grid" border="1" cellspacing="0" cellpadding="6">', f"</table>{_GAP}"

    def _count_table(self) -> None:
        # Code and callouts are tables as well, by the time that they are laid out.
        depth = sum(name == "table" or _CELL_END in end for name, end in self._ends)
        self._tables += 1
        self._inner_tables += depth > 0
        if depth >= _DEEPEST_TABLE or self._inner_tables > _MOST_INNER_TABLES or self._tables > _MOST_TABLES:
            raise TooComplex

    def _cell(self, tag: str, given: dict[str, str]) -> tuple[str, str]:
        self._cells += 1
        if self._cells > _MOST_CELLS:
            raise TooComplex
        kept = f' align="{given["align"]}"' if given.get("align") in ("left", "right", "center") else ""
        for name in ("colspan", "rowspan"):
            if given.get(name, "").isdecimal():
                kept += f' {name}="{max(1, min(int(given[name][:4]), _LARGEST_SPAN))}"'
        return f"<{tag}{kept}>", f"</{tag}>"

    def _start_li(self, _: dict[str, str]) -> tuple[str, str]:
        self._all_items += 1
        if self._all_items > _MOST_ITEMS:
            raise TooComplex
        self._items.append("")
        self._fresh_item = True
        return "<li>", "</li>"

    def _start_ol(self, given: dict[str, str]) -> tuple[str, str]:
        start = given.get("start", "")
        return (f'<ol start="{int(start[:9])}">' if start.isdecimal() else "<ol>"), "</ol>"

    def _start_a(self, given: dict[str, str]) -> tuple[str, str]:
        link = self._hooks.link(given.get("href", ""))
        return (f'<a href="{escape(link)}">', "</a>") if link else ("", "")

    def _start_img(self, given: dict[str, str]) -> tuple[str, str]:
        alt = escape(given.get("alt", ""))
        source = self._hooks.picture(given.get("src", ""))
        if not source:
            return (f"<i>{alt}</i>" if alt else ""), ""
        sizes = "".join(
            f' {name}="{int(given[name])}"'
            for name in ("width", "height")
            if given.get(name, "").isdecimal() and len(given[name]) < 5 and int(given[name]) <= 2_000
        )
        return f'<img src="{escape(source)}" alt="{alt}"{sizes}>', ""

    def _end_heading(self, level: int) -> None:
        text, wanted = split_id("".join(self._heading or ()))
        self._heading = None
        title = " ".join(text.split())
        self.headings.append((level, title, self._slugs.of(title, wanted)))
        if wanted and self._out[-1].rstrip().endswith("}"):
            self._out[-1] = split_id(self._out[-1])[0]
