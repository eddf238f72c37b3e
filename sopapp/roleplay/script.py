"""A role-play on paper: every moment with all that may be said and answered there, as plain text or as HTML."""

import html
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from sopapp.library.moments import Kind
from sopapp.library.roleplay import Choice, Node, RolePlay

_WIDTH = 100
_STYLE = """
body { font: 11pt/1.4 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
h2 { margin: 1.6em 0 .3em; border-bottom: 1px solid #999; break-after: avoid; }
p { margin: .2em 0; } .item { margin: .7em 0 .1em 1em; break-after: avoid; } .detail { margin-left: 3em; }
"""


class Style(Enum):
    TITLE = "h1"
    HEADING = "h2"
    TEXT = "p"
    ITEM = "item"
    DETAIL = "detail"


@dataclass(frozen=True, slots=True)
class Paragraph:
    style: Style
    text: str


def script(roleplay: RolePlay, language: str) -> list[Paragraph]:
    """The whole role-play (or the variant that it is) from setting to endings; the start comes first."""
    return list(_Script(roleplay, language).paragraphs())


def as_text(paragraphs: Iterable[Paragraph]) -> str:
    """Lines of at most 100 characters."""
    indents = {Style.ITEM: "  ", Style.DETAIL: "       "}
    lines: list[str] = []
    for paragraph in paragraphs:
        indent = indents.get(paragraph.style, "")
        if lines and paragraph.style in (Style.HEADING, Style.ITEM):
            lines.append("")
        hanging = indent + "  " if indent else ""
        lines += textwrap.wrap(
            paragraph.text, _WIDTH, initial_indent=indent, subsequent_indent=hanging, break_on_hyphens=False
        )
        if paragraph.style in (Style.TITLE, Style.HEADING):
            lines.append(("=" if paragraph.style is Style.TITLE else "-") * min(_WIDTH, len(paragraph.text)))
    return "\n".join(lines) + "\n"


def as_html(paragraphs: Iterable[Paragraph], language: str) -> str:
    """A page of its own, for a browser and its printer."""
    paragraphs = list(paragraphs)
    title = next((html.escape(each.text) for each in paragraphs if each.style is Style.TITLE), "")
    body = "\n".join(_element(paragraph) for paragraph in paragraphs)
    return (
        f'<!doctype html>\n<html lang="{html.escape(language)}">\n<head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _element(paragraph: Paragraph) -> str:
    text = html.escape(paragraph.text)
    if paragraph.style in (Style.ITEM, Style.DETAIL):
        return f'<p class="{paragraph.style.value}">{text}</p>'
    return f"<{paragraph.style.value}>{text}</{paragraph.style.value}>"


class _Script:
    def __init__(self, roleplay: RolePlay, language: str) -> None:
        self._roleplay = roleplay
        self._language = language

    def paragraphs(self) -> Iterator[Paragraph]:
        yield from self._opening()
        yield from self._model()
        start = self._roleplay.nodes.get(self._roleplay.start)
        others = (node for node in self._roleplay.nodes.values() if node is not start)
        for node in (*([start] if start is not None else []), *others):
            yield from self._node(node)
        yield Paragraph(Style.HEADING, "Endings")
        for ending in self._roleplay.endings.values():
            title = self._say(f"endings.{ending.id}.title")
            yield Paragraph(Style.ITEM, f"{ending.id} ({ending.outcome}): {title}")
            yield Paragraph(Style.DETAIL, self._say(f"endings.{ending.id}.say"))

    def _opening(self) -> Iterator[Paragraph]:
        case = self._roleplay
        yield Paragraph(Style.TITLE, self._say("title"))
        variant = f", variant {case.variant}" if case.variant else ""
        yield Paragraph(Style.TEXT, f"{case.id}, version {case.version}, {self._language}{variant}")
        yield Paragraph(Style.TEXT, self._say("summary"))
        yield Paragraph(Style.TEXT, f"Setting: {self._say('setting')}")
        yield Paragraph(Style.TEXT, f"Customer: {self._say('customer.name')}, {case.mood}")
        yield Paragraph(Style.TEXT, f"Practises: {', '.join(case.sops)}. Skills: {', '.join(case.skills)}.")
        yield Paragraph(Style.TEXT, f"Level {case.level}, about {case.minutes} minutes.")
        for meter in case.meters.values():
            name = self._say(f"meters.{meter.id}.name")
            yield Paragraph(Style.TEXT, f"Meter {meter.id} ({name}): starts at {meter.start}, from 0 to {meter.most}.")

    def _model(self) -> Iterator[Paragraph]:
        if self._roleplay.model:
            yield Paragraph(Style.HEADING, "Model conversation")
        judged = {True: "Good. ", False: "Poor. ", None: ""}
        for line in self._roleplay.model:
            name = "Rep" if line.by_rep else self._say("customer.name")
            yield Paragraph(Style.ITEM, f"{name}: {self._say(f'model.{line.id}.say')}")
            if note := judged[line.good] + self._say(f"model.{line.id}.note"):
                yield Paragraph(Style.DETAIL, note.strip())

    def _node(self, node: Node) -> Iterator[Paragraph]:
        told = [node.kind.value]
        if node.escalation is not None:
            told.append(f"escalation {node.escalation}")
        yield Paragraph(Style.HEADING, f"{node.id} ({', '.join(told)})")
        yield Paragraph(Style.TEXT, f"Customer: {self._say(f'{node.id}.say')}")
        for saying in node.says:
            yield Paragraph(Style.TEXT, f"If {saying.condition}: {self._say(f'{node.id}.says.{saying.id}.say')}")
        if authority := self._say(f"{node.id}.authority"):
            yield Paragraph(Style.TEXT, f"Authority: {authority}")
        for mark in node.marks:
            yield Paragraph(Style.ITEM, f"{mark.heard}: {self._with_reason(f'{node.id}.marks.{mark.id}')}")
        for number, choice in enumerate(node.choices, 1):
            yield from self._choice(node, number, choice)
        for slot, options in node.handover.items():
            yield Paragraph(Style.ITEM, f"Hand-over, {slot}:")
            for option in options:
                text = self._with_reason(f"{node.id}.handover.{slot}.{option.id}")
                yield Paragraph(Style.DETAIL, f"[{option.credit:g}] {text}")
        for check in node.checklist:
            shows = f" ({check.behaviour})" if check.behaviour is not None else ""
            yield Paragraph(Style.ITEM, f"Check: {self._say(f'{node.id}.checklist.{check.id}.say')}{shows}")

    def _choice(self, node: Node, number: int, choice: Choice) -> Iterator[Paragraph]:
        credit = "model" if node.kind is Kind.SAY else f"{choice.credit:g}"
        yield Paragraph(Style.ITEM, f"{number}. [{credit}] {self._say(choice.line('say'))}")
        for text in self._details(choice):
            yield Paragraph(Style.DETAIL, text)

    def _details(self, choice: Choice) -> Iterator[str]:
        if choice.condition is not None:
            yield f"Offered if {choice.condition}."
        facts = [*([f"act: {choice.act}"] if choice.act else ["escalates"] if choice.escalates else [])]
        facts += ["critical error"] if choice.critical else []
        facts += [f"called best by {choice.panel.best} of {choice.panel.n} experts"] if choice.panel else []
        facts += [f"shows: {', '.join(choice.behaviours)}"] if choice.behaviours else []
        if facts:
            yield f"{'; '.join(facts).capitalize()}."
        if reaction := self._say(choice.line("reaction")):
            yield f"Reaction ({choice.mood}): {reaction}"
        if reason := self._say(choice.line("reason")):
            yield f"Reason: {reason}" + (f" [{choice.step}]" if choice.step is not None else "")
        if choice.effects:
            yield f"Effects: {', '.join(f'{meter} {by:+d}' for meter, by in choice.effects.items())}"
        ways = [f"{branch.to} if {branch.condition}" for branch in choice.branches]
        yield f"Leads to {', '.join([*ways, f'else {choice.next}' if ways else choice.next])}."

    def _with_reason(self, line: str) -> str:
        reason = self._say(f"{line}.reason")
        return self._say(f"{line}.say") + (f" ({reason})" if reason else "")

    def _say(self, line_id: str) -> str:
        return " ".join(self._roleplay.text(line_id, self._language).split())
