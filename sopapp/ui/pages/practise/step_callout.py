"""What an answer was worth and why, with the step of a procedure behind it."""

from PySide6.QtCore import QCoreApplication, Signal

from sopapp.library.catalogue import Catalogue
from sopapp.library.roleplay import StepLink
from sopapp.ui.look import Look
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.row_button import RowButton
from sopapp.ui.widgets.tooltip import set_tooltip


class StepCallout(Callout):
    """Names the step at its lower edge; a press on it sends `step_wanted`. `step` is its words, "" for none."""

    step_wanted = Signal()

    def __init__(self, look: Look, title: str, text: str, tone: str, step: str) -> None:
        super().__init__(look, text, tone, title=title)
        if step:
            words = QCoreApplication.translate("Conversation", "The step: {step}").format(step=step)
            button = RowButton(look, words, icon="book-open", tone=tone)
            set_tooltip(button, QCoreApplication.translate("Conversation", "Show the step"))
            button.clicked.connect(self.step_wanted)
            self.body.addWidget(button)


def step_words(catalogue: Catalogue, link: StepLink | None, language: str) -> str:
    """The step as its procedure says it; "" when it is not there (any more)."""
    if link is None or link.sop not in catalogue.sops:
        return ""
    return catalogue.sop(link.sop, language).place_title(link.step)
