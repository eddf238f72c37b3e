"""A procedure as HTML for a text view: the only place that knows python-markdown and nh3."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import BACKTICK_RE, BacktickInlineProcessor

from sopapp.library.commonmark import TAB, tidied
from sopapp.library.for_qt import ForQt, Hooks, callout
from sopapp.library.limits import TooComplex, refuse_bombs, refuse_deep, without_embedded
from sopapp.library.links import link_to, picture_source, resolved
from sopapp.library.outline import plain
from sopapp.library.sop import Heading, Sop

_MOST_READ = 4 * 1024 * 1024  # letters, those that are read again included; half a second's worth
_PER_BLOCK = 200  # as many letters are read while somebody is asked what a block is
_PER_MARK = {  # and while what these make is made
    **dict.fromkeys("*_`", 200),
    **dict.fromkeys(("](", "][", "<", "\\"), 600),
    "&": 200,
    "\xa0": 70,
}
_BEFORE_ALL = 1_000  # python-markdown's own stand at 100 and below
_FIRST_INLINE = 190  # where python-markdown has its own
_PLAIN_MOST = 256 * 1024  # letters shown of a text that is too complex
_TAGS = {
    *("a", "b", "blockquote", "br", "code", "dd", "del", "details", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4"),
    *("h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "ol", "p", "pre", "s", "span", "strong", "sub", "summary"),
    *("sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul"),
}
_ATTRIBUTES = {
    "a": {"href"}, "img": {"src", "alt", "width", "height"}, "ol": {"start"}, "div": {"class"}, "p": {"class"},
    "td": {"align", "colspan", "rowspan"}, "th": {"align", "colspan", "rowspan"},
}  # fmt: skip
_SCHEMES = {"http", "https", "mailto", "sop", "roleplay"}


@dataclass(frozen=True, slots=True)
class StepLabels:
    """The words of the two links below each step. A step without a role-play has no link to practise."""

    practise: str = "Practise this step"
    suggest: str = "Suggest a change"
    practised: frozenset[str] = frozenset()  # ids of the steps that some role-play practises


@dataclass(frozen=True, slots=True)
class CalloutWords:
    """The words that the text gets from the window, in its language."""

    kinds: Mapping[str, str] = field(
        default_factory=lambda: {
            "note": "Note", "tip": "Tip", "important": "Important", "warning": "Warning", "danger": "Danger",
        }
    )  # fmt: skip
    stale: str = "The original has changed since this was translated:"
    changed: str = "Changed"
    plain: str = "This text is too complex to lay out, so it is shown as it was written."


@dataclass(frozen=True, slots=True)
class Rendered:
    """`contents` are the headings in the order of the HTML's; `plain` means: too complex, shown as it was written."""

    html: str
    contents: tuple[Heading, ...]
    plain: bool = False


def render(
    sop: Sop,
    labels: StepLabels | None = None,
    stale: Mapping[str, str] | None = None,
    changed: frozenset[str] = frozenset(),
    words: CalloutWords | None = None,
) -> Rendered:
    """The procedure as HTML that QTextBrowser shows well and that can do no harm.

    `stale` maps a translated step to its source text of today, which is shown below it. `changed` steps get a mark.
    Without `labels` the steps have no links.
    """
    words = words or CalloutWords()
    hooks = Hooks(
        link=lambda href: resolved(sop, href),
        picture=lambda src: picture_source(sop, src),
        step_mark=lambda step: f' <span class="changed">[{escape(words.changed)}]</span>' if step in changed else "",
        step_end=lambda step: _stale(step, stale or {}, words) + _step_links(sop, step, labels),
        kinds=words.kinds,
    )
    page = ForQt(hooks)
    try:
        page.feed(_safe(sop.body))
        page.close()
    except (TooComplex, RecursionError):
        return _plain(sop, words)
    return _with_title(sop, page)


def _safe(body: str) -> str:
    body = without_embedded(body).expandtabs(TAB)
    refuse_bombs(body)
    extensions = [
        TableExtension(use_align_attribute=True),
        FencedCodeExtension(),
        AdmonitionExtension(),
        SaneListExtension(),
        FootnoteExtension(BACKLINK_TEXT=""),
        DefListExtension(),
    ]
    reader = Markdown(extensions=extensions, output_format="html")
    work = _Work()
    reader.parser.blockprocessors.register(_Weigher(reader.parser, work), "weigher", _BEFORE_ALL)
    reader.inlinePatterns.register(_CodeSpans(work), "backtick", _FIRST_INLINE)
    html = reader.convert(tidied(body))
    refuse_deep(html)
    return nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None)


class _Work:
    """What making the HTML has cost so far, in letters read."""

    def __init__(self) -> None:
        self._letters = 0

    def add(self, letters: int) -> None:
        self._letters += letters
        if self._letters > _MOST_READ:
            raise TooComplex


class _Weigher(BlockProcessor):
    """Is asked about every block before all others, takes none, and adds up what was read.

    Whatever splits a paragraph at a line has the rest of it read again, and broken tags double the text; thousands of
    such lines take seconds.
    """

    def __init__(self, parser: BlockParser, work: _Work) -> None:
        super().__init__(parser)
        self._work = work

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002  # python-markdown hands it in
        marks = sum(each * block.count(mark) for mark, each in _PER_MARK.items())
        self._work.add(len(block) + _PER_BLOCK + marks)
        return False


class _CodeSpans(BacktickInlineProcessor):
    """python-markdown's own, counting what it looks through: a back tick that nobody closes, all of the paragraph."""

    def __init__(self, work: _Work) -> None:
        super().__init__(BACKTICK_RE)
        self._work = work

    def handleMatch(  # type: ignore[override]  # as python-markdown's own, which takes one more than the old patterns
        self, m: re.Match[str], data: str
    ) -> tuple[Element | str | None, int | None, int | None]:
        element, begin, end = super().handleMatch(m, data)
        self._work.add((len(data) if element is None or end is None else end) - m.start())
        return element, begin, end


def _with_title(sop: Sop, page: ForQt) -> Rendered:
    """A text whose title stands only in its front matter, or in its file's name, gets it as a heading."""
    lines = {heading.slug: heading.line for heading in sop.headings}
    contents = [Heading(level, title, slug, lines.get(slug, 0)) for level, title, slug in page.headings]
    html = page.html()
    if not contents or (contents[0].level > 1 and contents[0].title != plain(sop.title)):
        contents.insert(0, Heading(1, sop.title, "", sop.body_line))
        html = f"<h1>{escape(sop.title, quote=False)}</h1>{html}"
    return Rendered(html, tuple(contents))


def _stale(step: str, stale: Mapping[str, str], words: CalloutWords) -> str:
    if step not in stale:
        return ""
    shown = "".join(f"<p>{escape(line, quote=False)}</p>" for line in stale[step].split("\n"))
    return callout("stale", words.stale, shown)


def _step_links(sop: Sop, step: str, labels: StepLabels | None) -> str:
    if labels is None:
        return ""
    links = [("suggest", labels.suggest)]
    if step in labels.practised:
        links.insert(0, ("practise", labels.practise))
    texts = (f'<a href="{escape(link_to(verb, sop.id, step))}">{escape(text)}</a>' for verb, text in links)
    return f'<p class="step-links">{" &#160;·&#160; ".join(texts)}</p>'


def _plain(sop: Sop, words: CalloutWords) -> Rendered:
    text = sop.body[:_PLAIN_MOST] + ("…" if len(sop.body) > _PLAIN_MOST else "")
    lines = (line[at : at + 2_000] for line in text.splitlines() for at in range(0, max(len(line), 1), 2_000))
    # Each a paragraph of its own: Qt lays out only those that show, but never a part of one.
    paragraph = '<p style="white-space:pre-wrap;margin:0">{}</p>'
    shown = "".join(paragraph.format(escape(line, quote=False) or "&#160;") for line in lines)
    head = f"<h1>{escape(sop.title, quote=False)}</h1>{callout('warning', words.plain, '')}"
    title = Heading(1, sop.title, "", sop.body_line)
    return Rendered(f"{head}{shown}", (title,), plain=True)
