"""The step of a procedure, opened beside the conversation."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from sopapp.library.links import link_to, target_of
from sopapp.library.render import render
from sopapp.library.sop import Sop
from sopapp.ui.look import Look
from sopapp.ui.render_words import callout_words, step_labels
from sopapp.ui.widgets.buttons import Button, IconButton
from sopapp.ui.widgets.document_view import DocumentView
from sopapp.ui.widgets.labels import Label


class StepPanel(QFrame):
    """Shows the whole procedure, scrolled to the step. Its links to suggest a change work; the rest stays put."""

    closed = Signal()
    reading_wanted = Signal(str)  # "sop#step"
    suggestion_wanted = Signal(str)  # "sop#step"

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._target = ""
        self.setProperty("piece", "panel")
        self._title = Label("", "h3")
        self._text = DocumentView(look, QCoreApplication.translate("StepPanel", "The procedure"), margin=16)
        self._text.link_chosen.connect(self._follow)
        self._close = IconButton(look, "x", QCoreApplication.translate("StepPanel", "Close the procedure"))
        self._close.clicked.connect(self.closed)
        self._lay_out()

    def show_step(self, sop: Sop, step_id: str) -> None:
        """The step with this id, or the start of the procedure if it has no such step any more."""
        self._target = f"{sop.id}#{step_id}" if step_id else sop.id
        self._title.setText(sop.title)
        html = render(sop, step_labels(frozenset()), words=callout_words()).html
        self._text.show_html(html, sop.language, sop.path.parent)
        step = sop.step(step_id)
        if step is not None and not self._text.go_to_text(step.text):
            self._text.go_to_link(link_to("suggest", sop.id, step_id))

    def focus_first(self) -> None:
        self._text.setFocus()

    def _lay_out(self) -> None:
        px = self._look.theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(12), px(8), 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        whole = Button(self._look, QCoreApplication.translate("StepPanel", "Open in Read"), "book-open", "quiet")
        whole.clicked.connect(lambda: self.reading_wanted.emit(self._target))
        foot = QHBoxLayout()
        foot.setContentsMargins(px(8), 0, px(8), px(8))
        foot.addWidget(whole)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._text, 1)
        column.addLayout(foot)

    def _follow(self, address: str) -> None:
        target = target_of(address)
        if target is not None and target.kind == "suggest":
            self.suggestion_wanted.emit(f"{target.id}#{target.place}")
