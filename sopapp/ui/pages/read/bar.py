"""The line above the text: what one reads, and what one can do with it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from sopapp.ui.dates import day_text
from sopapp.ui.language import own_name
from sopapp.ui.look import Look
from sopapp.ui.pages.read.reading import Reading, has_version
from sopapp.ui.widgets.buttons import Button, IconButton
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.tooltip import set_tooltip


class ReaderBar(QWidget):
    """Version and owner on the left, tools on the right; below each other where the room is narrow."""

    back_wanted = Signal()
    return_wanted = Signal()
    contents_wanted = Signal()
    language_chosen = Signal(str)
    text_size_wanted = Signal(int)  # -1 smaller, 1 larger
    find_wanted = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()
    practice_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()

    def show_reading(self, reading: Reading) -> None:
        self._about.setText(about_text(reading, self._look.language))
        self._about.setVisible(bool(self._about.text()))
        self._menu.clear()
        for tag in reading.languages:
            action = self._menu.addAction(own_name(tag))
            action.setCheckable(True)
            action.setChecked(tag == reading.sop.language)
            action.triggered.connect(lambda _checked, tag=tag: self.language_chosen.emit(tag))
        name = own_name(reading.sop.language) if reading.sop.language else ""
        self._language.setText(name)
        spoken = QCoreApplication.translate("ReadPage", "Language of this procedure: {language}")
        self._language.setAccessibleName(spoken.format(language=name))
        self._language.setVisible(len(reading.languages) > 1)
        self._practise.setVisible(reading.has_practice)
        self._turn()

    @property
    def has_back(self) -> bool:
        return not self._back.isHidden()

    def show_return(self, title: str) -> None:
        """The way back to the text in which a link was followed; "" for none."""
        self._return.setVisible(bool(title))
        self._return.setAccessibleDescription(title)
        self._turn()

    def show_folded(self, back: bool, contents: bool) -> None:
        """Which of its neighbours are folded away and can be reached from here."""
        self._back.setVisible(back)
        self._contents.setVisible(contents)
        self._turn()

    def _build(self) -> None:
        px = self._look.theme.px
        self._about = Label("", "caption")
        self._back = self._icon("arrow-left", QCoreApplication.translate("ReadPage", "Back to the shelf (Esc)"))
        self._back.clicked.connect(self.back_wanted)
        self._return = self._icon(
            "undo-2", QCoreApplication.translate("ReadPage", "Back to where you followed the link (Alt+Left)")
        )
        self._return.clicked.connect(self.return_wanted)
        self._return.hide()
        tools = QWidget()
        self._tools = FlowLayout(tools, gap=4)
        for widget in self._make_tools():
            self._tools.addWidget(widget)
        left = QWidget()
        left_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, left)
        left_row.setContentsMargins(0, 0, 0, 0)
        left_row.setSpacing(px(8))
        left_row.addWidget(self._back)
        left_row.addWidget(self._return)
        left_row.addWidget(self._about, 1)
        self._left = left
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(px(24), px(10), px(16), px(8))
        self._row.setSpacing(px(4))
        self._row.addWidget(left, 1)
        self._row.addWidget(tools)

    def _make_tools(self) -> list[QWidget]:
        self._language = Button(self._look, "", icon="languages", kind="quiet")
        self._menu = QMenu(self._language)
        self._language.setMenu(self._menu)
        self._contents = self._icon("list", QCoreApplication.translate("ReadPage", "On this page"))
        self._contents.clicked.connect(self.contents_wanted)
        smaller = self._sized("A−", QCoreApplication.translate("ReadPage", "Smaller text (Ctrl+-)"), -1)
        larger = self._sized("A+", QCoreApplication.translate("ReadPage", "Larger text (Ctrl++)"), 1)
        find = self._icon("search", QCoreApplication.translate("ReadPage", "Find in this text (Ctrl+F)"))
        find.clicked.connect(self.find_wanted)
        self._practise = Button(
            self._look, QCoreApplication.translate("ReadPage", "Practise this"), icon="messages-square"
        )
        self._practise.clicked.connect(self.practice_wanted)
        tools = [self._language, self._contents, smaller, larger, find, self._make_print(), self._practise]
        self.in_tab_order: tuple[QWidget, ...] = (self._back, self._return, *tools)
        return tools

    def _make_print(self) -> QWidget:
        button = self._icon("printer", QCoreApplication.translate("ReadPage", "Print or save as PDF"))
        menu = QMenu(button)
        menu.addAction(QCoreApplication.translate("ReadPage", "Print …")).triggered.connect(self.print_wanted)
        menu.addAction(QCoreApplication.translate("ReadPage", "Save as PDF …")).triggered.connect(self.pdf_wanted)
        button.setMenu(menu)
        button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _sized(self, letter: str, name: str, step: int) -> Button:
        button = Button(self._look, letter, kind="quiet")
        button.setAccessibleName(name)
        set_tooltip(button, name)
        button.setStyleSheet(f"padding: 0 {self._look.theme.px(7)}px;")
        button.clicked.connect(lambda: self.text_size_wanted.emit(step))
        return button

    def _icon(self, icon: str, name: str) -> IconButton:
        return IconButton(self._look, icon, name)

    def _turn(self) -> None:
        """Side by side while at least a short line of text fits beside the tools."""
        wanted = self._tools.sizeHint().width() + self._look.theme.px(200)
        wide, px = self.width() >= wanted, self._look.theme.px
        self._row.setContentsMargins(px(24) if self.width() > px(480) else px(12), px(10), px(12), px(8))
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
        self.setFixedHeight(self._row.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Something in it has got another size."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return done


def about_text(reading: Reading, language: str) -> str:
    """Version, day, owner and approver as far as the file says; for one that says nothing, the name of its file."""
    sop, parts = reading.sop, []
    if has_version(reading):
        version = QCoreApplication.translate("ReadPage", "Version {version}")
        parts.append(version.format(version=reading.version))
    if sop.changed_on is not None:
        changed = QCoreApplication.translate("ReadPage", "changed on {day}")
        parts.append(changed.format(day=day_text(sop.changed_on, language)))
    if sop.owner:
        parts.append(sop.owner)
    if sop.approver:
        parts.append(QCoreApplication.translate("ReadPage", "approved by {name}").format(name=sop.approver))
    return " · ".join(parts) or sop.path.name
