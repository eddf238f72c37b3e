"""All procedures, with how one stands with each; filtered as one types."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sopapp.learning.reading import ReadState
from sopapp.library.catalogue import Catalogue
from sopapp.library.search import search
from sopapp.library.sop import Sop
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.item_list import Item, ItemList
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.search_field import SearchField
from sopapp.ui.widgets.share_bar import ShareBar

_HITS = 50
_ICONS = {
    ReadState.NEW: ("circle", "neutral"),
    ReadState.READ: ("circle-check", "ok"),
    ReadState.CHANGED: ("history", "warn"),
    ReadState.REVIEW_DUE: ("clock", "info"),
}


def read_state_text(state: ReadState) -> str:
    return {
        ReadState.NEW: QCoreApplication.translate("ReadPage", "New"),
        ReadState.READ: QCoreApplication.translate("ReadPage", "Read"),
        ReadState.CHANGED: QCoreApplication.translate("ReadPage", "Changed since you read it"),
        ReadState.REVIEW_DUE: QCoreApplication.translate("ReadPage", "Read; its review date has passed"),
    }[state]


@dataclass(frozen=True, slots=True)
class _Found:
    """A row of the shelf, and where in the procedure it leads."""

    item: Item
    place: str = ""


class Shelf(QWidget):
    chosen = Signal(str, str)  # a procedure, and the step or heading in it that was found, or ""
    problems_wanted = Signal()
    writing_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._catalogue: Catalogue | None = None
        self._states: Mapping[str, ReadState] = {}
        self._items: list[Item] = []
        self._places: dict[str, str] = {}
        self._current = ""
        self._text = ""  # what the rows are the answer to
        self._build()

    def show_catalogue(self, catalogue: Catalogue, states: Mapping[str, ReadState]) -> None:
        """Show the procedures in the order of `states`; what is being searched for stays so."""
        self._catalogue, self._states = catalogue, states
        self._items = _items([catalogue.sop(sop_id, self._look.language) for sop_id in states], states)
        read = sum(state in (ReadState.READ, ReadState.REVIEW_DUE) for state in states.values())
        self._show_progress(read, len(states))
        count = len({problem.path for problem in catalogue.problems})
        self._problems.setText(QCoreApplication.translate("ReadPage", "%n file(s) could not be read well", "", count))
        self._problems.setVisible(count > 0)
        self._search(self.field.text().strip())

    def mark(self, sop_id: str) -> None:
        """Mark the procedure that is open."""
        self._current = sop_id
        self._list.select(sop_id, scroll=not self._text)

    def first(self) -> str:
        """The procedure to begin with: what changed, what is new, else the first."""
        for wanted in (ReadState.CHANGED, ReadState.NEW):
            for sop_id, state in self._states.items():
                if state is wanted:
                    return sop_id
        return next(iter(self._states), "")

    def next_after(self, sop_id: str) -> str:
        """The next procedure that is to be read; "" when there is none."""
        ids = list(self._states)
        at = ids.index(sop_id) + 1 if sop_id in self._states else 0
        due = [i for i in ids[at:] + ids[:at] if self._states[i] in (ReadState.NEW, ReadState.CHANGED) and i != sop_id]
        return due[0] if due else ""

    def in_tab_order(self) -> list[QWidget]:
        return [self.field, self._list, self._problems]

    def focus_list(self) -> None:
        (self._list if self._items else self.field).setFocus()

    def _build(self) -> None:
        px = self._look.theme.px
        self.field = SearchField(self._look, QCoreApplication.translate("ReadPage", "Search (Ctrl+K)"))
        self.field.searched.connect(self._search)
        self.field.next.connect(self._choose_first)
        self._list = ItemList(self._look)
        self._list.setAccessibleName(QCoreApplication.translate("ReadPage", "Procedures"))
        self._list.chosen.connect(lambda sop_id: self.chosen.emit(sop_id, self._places.get(sop_id, "")))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._nothing_found())
        self._stack.addWidget(self._nothing_there())
        self._problems = Button(self._look, "", icon="triangle-alert", kind="quiet")
        self._problems.clicked.connect(self.problems_wanted)
        self._progress = Label("", "caption")
        self._bar = ShareBar(self._look, 0, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(16), px(12), px(16))
        column.setSpacing(px(8))
        column.addWidget(self.field)
        column.addWidget(self._stack, 1)
        column.addWidget(self._problems, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._progress)
        column.addWidget(self._bar)

    def _nothing_found(self) -> QWidget:
        state = EmptyState(
            self._look,
            "search",
            QCoreApplication.translate("ReadPage", "Nothing found"),
            QCoreApplication.translate("ReadPage", "Try one word, or only its beginning."),
            QCoreApplication.translate("ReadPage", "Show all"),
        )
        state.acted.connect(self.field.clear)
        return state

    def _nothing_there(self) -> QWidget:
        state = EmptyState(
            self._look,
            "folder-open",
            QCoreApplication.translate("ReadPage", "The shelf is empty"),
            QCoreApplication.translate("ReadPage", "This library holds no procedure. A manager can write the first."),
            QCoreApplication.translate("ReadPage", "Write a procedure"),
        )
        state.acted.connect(self.writing_wanted)
        return state

    def _show_progress(self, read: int, total: int) -> None:
        text = QCoreApplication.translate("ReadPage", "{read} of {total} read").format(read=read, total=total)
        self._progress.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.show_share(read / total if total else 0)
        self._progress.setVisible(total > 0)
        self._bar.setVisible(total > 0)

    def _search(self, text: str) -> None:
        if self._catalogue is None:
            return
        found = self._hits(text) if text else [_Found(item) for item in self._items]
        self._places = {row.item.key: row.place for row in found if row.place}
        place = self._list.verticalScrollBar().value()
        same, self._text = text == self._text, text
        self._list.show_items([row.item for row in found], scroll=not text)
        self._list.select(self._current, scroll=not text)
        if same:
            self._list.verticalScrollBar().setValue(place)
        elif text:  # the best find stands first
            self._list.scrollToTop()
        self._stack.setCurrentIndex(0 if found else 1 if text else 2)

    def _hits(self, text: str) -> list[_Found]:
        if self._catalogue is None:
            return []
        return [
            _Found(_item(hit.sop, self._states.get(hit.sop.id, ReadState.NEW), hit.snippet), hit.place)
            for hit in search(self._catalogue, text, self._look.language, _HITS)
        ]

    def _choose_first(self) -> None:
        """Enter in the search field opens the best find."""
        self._list.choose_first()


def _items(sops: Sequence[Sop], states: Mapping[str, ReadState]) -> list[Item]:
    """A heading wherever another section begins; the text of a state below the title, never cut."""
    items: list[Item] = []
    section: tuple[str, ...] = ()
    for sop in sops:
        if sop.section != section:
            section = sop.section
            items.append(Item("", " / ".join(section), section=True))
        items.append(_item(sop, states[sop.id]))
    return items


def _item(sop: Sop, state: ReadState, snippet: str = "") -> Item:
    icon, tone = _ICONS[state]
    words = read_state_text(state)
    return Item(sop.id, sop.title, f"{words}. {snippet}" if snippet else words, icon, tone)
