"""The queue of suggestions: find one, read it, answer it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sopapp.suggestions.suggestion import State, Step, Suggestion
from sopapp.suggestions.workflow import WAITING
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.suggestion_view import Shown, SuggestionView
from sopapp.ui.pages.manage.two_panes import TwoPanes
from sopapp.ui.pages.manage.words import about, short_state, title_of, tone_of
from sopapp.ui.widgets.combo import Combo
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.item_list import Item, ItemList
from sopapp.ui.widgets.scroll import Scroll
from sopapp.ui.widgets.search_field import SearchField

_DWELL = 1_200  # ms for which the arrow keys rest on a suggestion before it counts as read
_CLOSED = frozenset({State.DECLINED, State.DONE})
OPEN = "open"
_STATES = {
    OPEN: frozenset(State) - _CLOSED,
    "waiting": WAITING,
    "asked": frozenset({State.ASKED}),
    "accepted": frozenset({State.ACCEPTED}),
    "declined": frozenset({State.DECLINED}),
    "done": frozenset({State.DONE}),
    "all": frozenset(State),
}


class QueueView(QWidget):
    """`read` carries the id of a suggestion that the manager has looked at; `detail` carries the verbs."""

    read = Signal(str)

    def __init__(
        self, look: Look, age: Callable[[Suggestion], str], half_typed: Callable[[str, Step | None], str]
    ) -> None:
        """`age` says how long a suggestion has waited; `half_typed` as for `SuggestionView`."""
        super().__init__()
        self._look = look
        self._age = age
        self._all: dict[str, Shown] = {}
        self.detail = SuggestionView(look, half_typed)
        self._dwell = QTimer(self, singleShot=True, interval=_DWELL)
        self._dwell.timeout.connect(self._have_read)
        self._build()

    def show_suggestions(self, shown: Sequence[Shown]) -> None:
        """All there are, the newest first; filters and what is selected stay."""
        self._all = {each.suggestion.id: each for each in shown}
        self._fill_procedures()
        self._fill()
        current = self._all.get(self.detail.suggestion_id)
        if current is not None:
            self.detail.show_suggestion(current)
        elif self.detail.suggestion_id:
            self.detail.show_nothing()

    def open(self, suggestion_id: str) -> None:
        """Show one, even if the filters hide it from the list."""
        if suggestion_id in self._all:
            self._list.select(suggestion_id)
            self._show(suggestion_id)
            self._panes.open_detail()
            if not self._panes.beside:
                self.detail.focus_first()
            self._have_read()

    def place(self) -> str:
        """The id of the suggestion on show, or nothing."""
        return self.detail.suggestion_id

    def focus_first(self) -> None:
        """The list, on the row that was selected or the first; the way out where there is none."""
        if not self._first.isVisibleTo(self):
            self.detail.focus_first()
            return
        if not self._list.isVisibleTo(self):
            self._search.setFocus()
            return
        if not self._list.selected():
            self._list.setCurrentIndex(self._list.model().index(0, 0))
        self._list.setFocus()

    def search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def go_back(self) -> bool:
        """Esc: close the form, then the suggestion; False when there is nothing to close."""
        return self.detail.close_form() or self._panes.close_detail()

    def _build(self) -> None:
        px = self._look.theme.px
        self._list = ItemList(self._look)
        self._list.setAccessibleName(QCoreApplication.translate("QueueView", "Suggestions"))
        self._list.chosen.connect(self.open)
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._moved())
        self._none = self._nothing_found()
        self._first = QWidget()
        column = QVBoxLayout(self._first)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._filters())
        column.addWidget(self._list, 1)
        column.addWidget(self._none, 1)
        self._list.setMinimumHeight(px(150))
        # Large letters in a small window need more than the window's height.
        self._panes = TwoPanes(self._look, Scroll(self._first), self.detail)
        self.detail.writing.connect(self._panes.make_room)
        self._panes.closed.connect(self.focus_first)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._panes)
        self._stack.addWidget(self._nothing_yet())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _filters(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.px(8))
        self._search = SearchField(self._look, QCoreApplication.translate("QueueView", "Find in suggestions"))
        self._search.searched.connect(lambda _: self._fill())
        self._state, self._procedure = Combo(), Combo()
        for key, words in _state_choices():
            self._state.addItem(words, key)
        for box in (self._state, self._procedure):
            box.currentIndexChanged.connect(lambda _: self._fill())
        column.addWidget(self._search)
        row_holder = QWidget()
        row = FlowLayout(row_holder)
        row.addWidget(Field(QCoreApplication.translate("QueueView", "S&tate"), self._state))
        row.addWidget(Field(QCoreApplication.translate("QueueView", "&Procedure"), self._procedure))
        column.addWidget(row_holder)
        return holder

    def _fill_procedures(self) -> None:
        """The procedures that some suggestion is about; the one that was chosen stays."""
        titles = {each.suggestion.sop: each.suggestion.sop_title for each in reversed(self._all.values())}
        rows = [("*", QCoreApplication.translate("QueueView", "All procedures"))]
        if "" in titles:
            titles[""] = QCoreApplication.translate("QueueView", "The shop as a whole")
        rows += sorted(titles.items(), key=lambda row: row[1].casefold())
        if rows == [
            (self._procedure.itemData(at), self._procedure.itemText(at)) for at in range(self._procedure.count())
        ]:
            return
        chosen = self._procedure.currentData()
        self._procedure.blockSignals(True)
        self._procedure.clear()
        for key, title in rows:
            self._procedure.addItem(title, key)
        self._procedure.setCurrentIndex(max(self._procedure.findData(chosen), 0))
        self._procedure.blockSignals(False)

    def _fill(self) -> None:
        found = [each for each in self._all.values() if self._fits(each)]
        self._list.show_items([self._item(each) for each in found])
        if not self._list.selected():
            self._list.select(self.detail.suggestion_id)
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)
        self._stack.setCurrentIndex(0 if self._all else 1)

    def _fits(self, shown: Shown) -> bool:
        suggestion = shown.suggestion
        procedure = self._procedure.currentData()
        if suggestion.state not in _STATES[self._state.currentData()] or procedure not in (None, "*", suggestion.sop):
            return False
        text = " ".join((suggestion.now, suggestion.better, about(suggestion), shown.author)).casefold()
        return all(word in text for word in self._search.text().casefold().split())

    def _item(self, shown: Shown) -> Item:
        suggestion = shown.suggestion
        who = shown.author or QCoreApplication.translate("QueueView", "No name")
        return Item(
            suggestion.id,
            title_of(suggestion),
            f"{about(suggestion)}\n{who} · {self._age(suggestion)}",
            tone=tone_of(suggestion.state),
            note=short_state(suggestion.state),
        )

    def _moved(self) -> None:
        """The arrow keys went to another row: show it beside the list; it counts as read after a moment."""
        key = self._list.selected()
        if key and key != self.detail.suggestion_id:
            self._show(key)
            if self._panes.beside:
                self._dwell.start()

    def _show(self, suggestion_id: str) -> None:
        self._dwell.stop()
        self.detail.show_suggestion(self._all[suggestion_id])

    def _have_read(self) -> None:
        shown = self._all.get(self.detail.suggestion_id)
        if shown is not None and shown.suggestion.state is State.NEW:
            self.read.emit(shown.suggestion.id)

    def _show_everything(self) -> None:
        self._search.clear()
        self._procedure.setCurrentIndex(0)
        self._state.setCurrentIndex(self._state.findData("all"))
        self.focus_first()

    def _nothing_found(self) -> EmptyState:
        empty = EmptyState(
            self._look,
            "inbox",
            QCoreApplication.translate("QueueView", "Nothing here"),
            QCoreApplication.translate("QueueView", "No suggestion fits these filters."),
            QCoreApplication.translate("QueueView", "Show all suggestions"),
        )
        empty.acted.connect(self._show_everything)
        return empty

    def _nothing_yet(self) -> EmptyState:
        return EmptyState(
            self._look,
            "inbox",
            QCoreApplication.translate("QueueView", "No suggestions yet"),
            QCoreApplication.translate(
                "QueueView",
                "Staff send them from any step of a procedure, or from the page Suggest. They arrive here,"
                " and everyone sees what became of theirs.",
            ),
        )


def _state_choices() -> list[tuple[str, str]]:
    return [
        (OPEN, QCoreApplication.translate("QueueView", "All open ones")),
        ("waiting", QCoreApplication.translate("QueueView", "Waiting for me")),
        ("asked", QCoreApplication.translate("QueueView", "Waiting for a reply")),
        ("accepted", QCoreApplication.translate("QueueView", "Accepted")),
        ("declined", QCoreApplication.translate("QueueView", "Declined")),
        ("done", QCoreApplication.translate("QueueView", "Done")),
        ("all", QCoreApplication.translate("QueueView", "All")),
    ]
