"""Whether it was the step that comes next."""

from PySide6.QtCore import QCoreApplication, Signal

from sopapp.learning.questions import NextStep
from sopapp.library.catalogue import Catalogue
from sopapp.library.roleplay import StepLink
from sopapp.roleplay.answer import Answer
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.rule_code import rule_button
from sopapp.ui.widgets.callout import Callout


class StepVerdict(Callout):
    """Says the right step, and opens it."""

    step_wanted = Signal(str)  # "sop#step"

    def __init__(self, look: Look, catalogue: Catalogue, asked: NextStep, answer: Answer) -> None:
        right = answer.choice == asked.right.id
        title = (
            QCoreApplication.translate("Review", "Right.")
            if right
            else QCoreApplication.translate("Review", "Another step comes here.")
        )
        number, words = asked.right.number, asked.right.text
        told = QCoreApplication.translate("Review", "Step {number}: {words}").format(number=number, words=words)
        chosen = next((step.text for step in asked.options if step.id == answer.choice), "")
        if not right:
            mine = QCoreApplication.translate("Review", "Your answer: {words}").format(words=chosen)
            told = f"{told}\n{mine}"
        self.news = f"{title} {told}"
        super().__init__(look, told, "ok" if right else "warn", title=title)
        link = StepLink(asked.sop.id, asked.right.id)
        button = rule_button(look, catalogue, link, asked.sop.language)
        if button is not None:
            button.clicked.connect(lambda: self.step_wanted.emit(str(link)))
            self.body.addWidget(button)
