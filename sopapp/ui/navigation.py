"""The bar on the left: the pages, the settings, and whose turn it is."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from sopapp.ui.initials import initials_icon
from sopapp.ui.look import Look
from sopapp.ui.page import Page
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll
from sopapp.ui.widgets.tooltip import set_tooltip

_ICON = 20  # px at 100 %
_CIRCLE = 28
_LONGEST_NAME = 150


def page_title(name: str) -> str:
    """What the bar and the window's title call a page."""
    return {
        "today": QCoreApplication.translate("Navigation", "Today"),
        "read": QCoreApplication.translate("Navigation", "Read"),
        "practise": QCoreApplication.translate("Navigation", "Practise"),
        "suggest": QCoreApplication.translate("Navigation", "Suggest"),
        "manage": QCoreApplication.translate("Navigation", "Manage"),
        "settings": QCoreApplication.translate("Navigation", "Settings"),
    }.get(name, name)


class Navigation(QWidget):
    """Narrow, it shows pictures only; the texts are then tooltips, and always accessible names."""

    chosen = Signal(str)  # a page's NAME
    switch_wanted = Signal()  # somebody else wants to use the program

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._name = ""
        self._narrow = False
        self._build()

    def show_pages(self, pages: list[Page]) -> None:
        """One button a page; the settings go below."""
        for page in pages:
            layout = self._below if page.NAME == "settings" else self._above
            layout.addWidget(self._page_button(page))
        self.show_narrow(self._narrow)

    def show_place(self, name: str) -> None:
        """Mark the page that is open; asks for nothing."""
        button = self._buttons.get(name)
        if button is not None:
            self._group.blockSignals(True)
            button.setChecked(True)
            self._group.blockSignals(False)

    def show_person(self, name: str) -> None:
        self._name = name
        self._person.setIcon(initials_icon(self._look.theme, name, _CIRCLE))
        self._person.setAccessibleName(
            QCoreApplication.translate("Navigation", "{name}: leave, so that somebody else can use it").format(
                name=name
            )
        )
        set_tooltip(self._person, self._person.accessibleName())
        self.show_narrow(self._narrow)

    def show_narrow(self, narrow: bool) -> None:
        """With pictures only, or with texts."""
        self._narrow = narrow
        px = self._look.theme.px
        for name, button in self._buttons.items():
            button.setText("" if narrow else page_title(name))
            button.setToolTip(page_title(name) if narrow else "")
        shown = self._person.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, px(_LONGEST_NAME))
        self._person.setText("" if narrow else shown.replace("&", "&&"))  # a lone & would mark a key
        self._brand.setVisible(not narrow)
        widest = max((button.sizeHint().width() for button in (*self._buttons.values(), self._person)), default=0)
        self.setFixedWidth(px(60) if narrow else max(widest + 2 * px(12), px(172)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the buttons are lower: all of them in sight is worth more than the room around them."""
        super().resizeEvent(event)
        px = self._look.theme.px
        wanted = (len(self._buttons) + 2) * px(42)
        lower = f'QPushButton[kind="nav"] {{ min-height: {max(px(_ICON), 32)}px; }}'
        self.setStyleSheet(lower if event.size().height() < wanted else "")

    def _build(self) -> None:
        px = self._look.theme.px
        self.setProperty("surface", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._brand = Label("sopapp", role="h2")
        self._brand.setContentsMargins(px(10), px(4), 0, px(8))
        self._group.idToggled.connect(self._toggled)  # a screen reader's "toggle" sends no click
        pages = QWidget()
        pages.setProperty("scrolled", "true")
        self._above = QVBoxLayout(pages)
        self._above.setContentsMargins(0, 0, 0, 0)
        self._above.setSpacing(px(4))
        self._above.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._below = QVBoxLayout()
        self._below.setSpacing(px(4))
        self._person = self._button(QIcon())
        self._person.setIconSize(QSize(px(_CIRCLE), px(_CIRCLE)))
        self._person.clicked.connect(self.switch_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(8), px(16), px(8), px(8))
        layout.setSpacing(px(4))
        layout.addWidget(self._brand)
        scroll = Scroll(pages)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._below)
        layout.addWidget(self._person)

    def _page_button(self, page: Page) -> Button:
        icons, tokens, size = self._look.icons, self._look.theme.tokens, self._look.theme.px(_ICON)
        icon = QIcon(icons.pixmap(page.ICON, size, tokens.text))
        icon.addPixmap(icons.pixmap(page.ICON, size, tokens.on_soft), QIcon.Mode.Normal, QIcon.State.On)
        button = self._button(icon)
        button.setCheckable(True)
        button.setIconSize(QSize(size, size))
        button.setAccessibleName(page_title(page.NAME))
        self._group.addButton(button, len(self._buttons))
        self._buttons[page.NAME] = button
        return button

    def _button(self, icon: QIcon) -> Button:
        button = Button(self._look, "", kind="nav")
        button.setIcon(icon)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # as wide as the bar
        button.setAutoDefault(True)  # Enter presses it
        return button

    def _toggled(self, index: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(list(self._buttons)[index])
