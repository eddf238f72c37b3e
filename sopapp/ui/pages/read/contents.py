"""The headings and steps of the procedure that is open."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.library.sop import Heading, Sop
from sopapp.ui.look import Look
from sopapp.ui.widgets.item_list import Item, ItemList
from sopapp.ui.widgets.labels import Label

_DEEPEST = 3  # smaller headings would only make the list long


class Contents(QWidget):
    """Keys of rows are `h<number>` for headings, as they come in the text, and `s<id>` for steps."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        px = look.theme.px
        self._list = ItemList(look)
        self._list.setAccessibleName(QCoreApplication.translate("ReadPage", "On this page"))
        self._list.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(16), px(8), px(8))
        column.setSpacing(px(4))
        title = Label(QCoreApplication.translate("ReadPage", "On this page"), "caption")
        title.setContentsMargins(px(12), 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self._list, 1)
        self._keys: set[str] = set()

    def show_contents(self, sop: Sop, headings: tuple[Heading, ...]) -> None:
        items = contents_items(sop, headings)
        self._keys = {item.key for item in items}
        self._list.show_items(items)
        self._list.scrollToTop()

    @property
    def empty(self) -> bool:
        """Nothing to choose from: the title alone leads nowhere."""
        return len(self._keys) < 2

    def mark(self, key: str) -> None:
        """Mark what is being read now; what is not in the list changes nothing."""
        if key in self._keys and key != self._list.selected():
            with QSignalBlocker(self._list):
                self._list.select(key)

    def in_tab_order(self) -> list[QWidget]:
        return [self._list]

    def focus_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)


def contents_items(sop: Sop, headings: tuple[Heading, ...]) -> list[Item]:
    """Each step below the heading that it stands under; the first heading is the title."""
    steps = list(sop.steps)
    items: list[Item] = []
    top = min((h.level for h in headings[1:]), default=1)
    for number, heading in enumerate(headings):
        if heading.level <= _DEEPEST:
            indent = max(heading.level - top, 0) if number else 0
            items.append(Item(f"h{number}", heading.title, indent=indent))
        until = next((later.line for later in headings[number + 1 :] if later.line > 0), 0)
        while steps and (not until or steps[0].line < until):
            step = steps.pop(0)
            items.append(Item(f"s{step.id}", f"{step.number}. {step.text}", indent=1))
    return items
