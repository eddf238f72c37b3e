"""The rules of an answer as short codes: a procedure's name and the number of the step."""

from PySide6.QtCore import QCoreApplication

from sopapp.library.catalogue import Catalogue
from sopapp.library.roleplay import StepLink
from sopapp.library.sop import Sop
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.step_callout import step_words
from sopapp.ui.widgets.row_button import RowButton
from sopapp.ui.widgets.tooltip import set_tooltip

_LONGEST = 26  # letters of a procedure's name


class RuleButton(RowButton):
    """The code of a step; what it says is its tooltip, and read aloud with it."""

    def __init__(self, look: Look, code: str, words: str) -> None:
        super().__init__(look, code, icon="book-open")
        self.setAccessibleName(f"{code}: {words}")
        set_tooltip(self, words)


def rule_button(look: Look, catalogue: Catalogue, link: StepLink | None, language: str) -> RuleButton | None:
    """None when the step is not there (any more)."""
    words = step_words(catalogue, link, language)
    return RuleButton(look, rule_code(catalogue, link, language), words) if link is not None and words else None


def rule_code(catalogue: Catalogue, link: StepLink | None, language: str) -> str:
    """Such as `Escalate 3`, for its third step; "" when the step is not there (any more)."""
    if link is None or link.sop not in catalogue.sops:
        return ""
    sop = catalogue.sop(link.sop, language)
    step = sop.step(link.step)
    if step is None:
        return ""
    code = QCoreApplication.translate("Rules", "{procedure} {number}")
    return code.format(procedure=short_title(sop), number=step.number)


def short_title(sop: Sop) -> str:
    """What a procedure's field `short` says, else its title up to a colon, in whole words."""
    short = sop.front.get("short")
    if isinstance(short, str) and short.strip():
        return short.strip()
    title, *_ = sop.title.split(":")
    words, kept = title.split(), ""
    for word in words:
        if kept and len(kept) + len(word) >= _LONGEST:
            return f"{kept}…"
        kept = f"{kept} {word}".strip()
    return kept
