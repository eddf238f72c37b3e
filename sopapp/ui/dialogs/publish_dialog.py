"""The last look before everybody reads the new version."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from sopapp.base.errors import ChangeNoteMissing, SopAppError
from sopapp.ui.error_text import error_text
from sopapp.ui.geometry import resize_dialog
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.check import Check
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll

_WIDTH, _HIGHEST = 560, 620  # px at 100 %
Publish = Callable[[str, bool, tuple[str, ...]], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What publishing would do, in sentences. `answers` are (suggestion id, its words, whether it is answered)."""

    title: str
    changes: Sequence[str]
    answers: Sequence[tuple[str, str, bool]]
    told: str
    signed_again: bool  # False for a translation, which asks nobody to sign again
    text_changed: bool = True  # False: nobody needs to read it again, unless the manager says so
    translated_into: str = ""  # the language, as its speakers call it; "" for an original


class PublishDialog(QDialog):
    """Hands note, "read again" and the answered suggestions to `publish`; stays open while that fails."""

    def __init__(self, look: Look, plan: Plan, publish: Publish, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._plan = plan
        self._publish = publish
        self._answers: list[tuple[str, Check]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("PublishDialog", "Publish"))
        self._build()

    def _build(self) -> None:
        px = self._look.theme.px
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(px(24), px(24), px(24), px(8))
        self._body.setSpacing(px(12))
        self._body.addWidget(Label(self._plan.title, "h2"))
        self._add_note()
        self._add_changes()
        self._add_reading()
        self._add_answers()
        self._body.addWidget(Label(QCoreApplication.translate("PublishDialog", "Who is told"), "strong"))
        self._body.addWidget(Label(self._plan.told))
        self._body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside), 1)
        self._trouble = Callout(self._look, "", "bad")
        self._trouble.hide()
        outer.addWidget(self._trouble)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(24), px(8), px(24), px(16))
        foot.addWidget(self._buttons(), 0, Qt.AlignmentFlag.AlignRight)
        outer.addLayout(foot)
        width = px(_WIDTH)
        height = self._body.totalHeightForWidth(width - px(16)) + px(80)
        resize_dialog(self, width, min(height, px(_HIGHEST)))
        self._note.setFocus()

    def _add_note(self) -> None:
        self._note = QLineEdit()
        self._note.returnPressed.connect(self._try)
        label = QCoreApplication.translate("PublishDialog", "What changed, in one line")
        self._note_field = Field(label, self._note, self._hint())
        self._body.addWidget(self._note_field)

    def _hint(self) -> str:
        if not self._plan.translated_into:
            return QCoreApplication.translate("PublishDialog", "Everyone who signed the old version reads it.")
        words = QCoreApplication.translate(
            "PublishDialog",
            "This changes the {language} text alone. If the rule itself changes, change it in the original too: only"
            " then is everybody asked to read it again.",
        )
        return words.format(language=self._plan.translated_into)

    def _add_changes(self) -> None:
        self._body.addWidget(Label(QCoreApplication.translate("PublishDialog", "What is different"), "strong"))
        for sentence in self._plan.changes:
            self._body.addWidget(Label(f"• {sentence}"))

    def _add_reading(self) -> None:
        self._again = Check(
            QCoreApplication.translate("PublishDialog", "Everyone who signed it must read it again"),
            self._plan.text_changed,
        )
        if not self._plan.signed_again:
            return
        self._body.addWidget(self._again)
        self._body.addWidget(
            Label(
                QCoreApplication.translate(
                    "PublishDialog",
                    "Leave this out for a small correction, such as a typing error: then the signatures given so far"
                    " hold.",
                ),
                "caption",
            )
        )

    def _add_answers(self) -> None:
        if not self._plan.answers:
            return
        title = QCoreApplication.translate("PublishDialog", "Which suggestions this answers")
        self._body.addWidget(Label(title, "strong"))
        for suggestion_id, words, checked in self._plan.answers:
            box = Check(words, checked)
            self._answers.append((suggestion_id, box))
            self._body.addWidget(box)

    def _buttons(self) -> QWidget:
        go = Button(self._look, QCoreApplication.translate("PublishDialog", "Publish"), "send", "primary")
        go.clicked.connect(self._try)
        cancel = Button(self._look, QCoreApplication.translate("PublishDialog", "Go on writing"), kind="quiet")
        cancel.clicked.connect(self.reject)
        holder = QWidget()
        row = FlowLayout(holder)
        row.addWidget(cancel)
        row.addWidget(go)
        return holder

    def _try(self) -> None:
        answers = tuple(suggestion_id for suggestion_id, box in self._answers if box.checked)
        self._note_field.show_error("")
        try:
            self._publish(self._note.text(), self._again.checked, answers)
        except ChangeNoteMissing as error:
            self._note_field.show_error(error_text(error))
            self._note.setFocus()
        except SopAppError as error:
            self._trouble.show_text(error_text(error))
            self._trouble.show()
        else:
            self.accept()
