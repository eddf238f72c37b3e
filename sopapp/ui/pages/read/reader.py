"""The procedure that is open: the bar, the text with what belongs to it, and its contents."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sopapp.library.render import Rendered
from sopapp.ui.look import Look
from sopapp.ui.pages.read.banners import Banners
from sopapp.ui.pages.read.bar import ReaderBar
from sopapp.ui.pages.read.contents import Contents
from sopapp.ui.pages.read.finding import FindBar
from sopapp.ui.pages.read.places import Place, Places, places_in
from sopapp.ui.pages.read.reading import Reading
from sopapp.ui.pages.read.rendering import Key, Renderings
from sopapp.ui.pages.read.sheet import Sheet
from sopapp.ui.pages.read.signing import Signing

_CONTENTS = 220  # px at 100 %


@dataclass(frozen=True, slots=True)
class _Anchor:
    """What is at the top of the view, and how many px of it are above the edge; None: what stands above the text."""

    place: Place | None
    offset: int


class Reader(QWidget):
    """Keeps what is being read at the top when the language, the width or the text changes."""

    filled = Signal()  # another text, or other buttons around it

    def __init__(self, look: Look, renderings: Renderings) -> None:
        super().__init__()
        self._look = look
        self._renderings = renderings
        self._reading: Reading | None = None
        self._next_title = ""
        self._wanted: str | None = None
        self._key: Key = ()
        self._places = Places()
        self._anchor = _Anchor(None, 0)
        self._settling = False  # the text is being put in its place: what scrolls now is not the reader
        self._wide = True
        self._build()

    @property
    def reading(self) -> Reading | None:
        return self._reading

    def show_reading(self, reading: Reading, next_title: str, place: str | None) -> None:
        """`place` is a step, a heading's slug, "" for the top, or None to stay where the same procedure is now."""
        same = self._reading is not None and self._reading.sop.id == reading.sop.id
        self._reading, self._next_title = reading, next_title
        self._wanted = place if place is not None or same else ""
        self._renderings.want(reading, self._arrived)

    def place(self) -> str:
        """The step or heading at the top of the view; "" at the beginning."""
        if self._wanted:  # not shown yet
            return self._wanted
        top = self._anchor.place
        return top.key if top is not None and top.number != 0 else ""

    def focus_first(self) -> None:
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_folded(self, back: bool, contents: bool) -> None:
        """Whether the shelf, and the contents, are folded away."""
        self._wide = not contents
        self.bar.show_folded(back, contents and not self._contents.empty)
        self._show_contents(opened=False)

    def go_to(self, key: str) -> None:
        """Show the step or heading of this name at the top; one that is not there is not looked for."""
        place = self._places.named(key)
        if place is not None:
            self._settle(_Anchor(place, 0))

    def _build(self) -> None:
        self.bar = ReaderBar(self._look)
        self.banners, self.signing = Banners(self._look), Signing(self._look)
        name = QCoreApplication.translate("ReadPage", "Procedure")
        self.sheet = Sheet(self._look, name, self.banners, self.signing)
        self.find_bar = FindBar(self._look, self.sheet)
        self._contents = Contents(self._look)
        self._connect()
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in (self.bar, _line(), self.find_bar):
            middle.addWidget(widget)
        middle.addWidget(self.sheet, 1)
        middle.addWidget(self._contents_below(), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(middle, 1)
        row.addWidget(self._contents_beside())

    def _contents_below(self) -> QWidget:
        """Where the contents stand instead of the text when there is no room beside it."""
        self._below = QWidget()
        QVBoxLayout(self._below).setContentsMargins(0, 0, 0, 0)
        self._below.hide()
        return self._below

    def _contents_beside(self) -> QWidget:
        self._beside = QWidget()
        self._beside.setFixedWidth(self._look.theme.px(_CONTENTS))
        row = QHBoxLayout(self._beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_line(upright=True))
        row.addWidget(self._contents, 1)
        return self._beside

    def _connect(self) -> None:
        self.sheet.moved.connect(self._moved)
        self.sheet.resized.connect(self._resized)
        self.banners.step_chosen.connect(self.go_to)
        self._contents.chosen.connect(self._contents_chosen)
        self.bar.contents_wanted.connect(lambda: self._show_contents(opened=self._below.isHidden()))
        self.bar.find_wanted.connect(self.find_bar.show_bar)
        self.find_bar.closed.connect(self.focus_first)

    def _arrived(self, rendered: Rendered) -> None:
        reading = self._reading
        if reading is None:
            return
        key = self._renderings.key(reading)
        self._settling = True  # until all is in its place
        if key != self._key:
            self._key = key
            self._show_text(reading, rendered)
        self.bar.show_reading(reading)
        self.banners.show_reading(reading)
        self.signing.show_reading(reading, self._next_title)
        self.sheet.fit()
        wanted, self._wanted = self._wanted, None
        self._settling = False
        self._settle(self._wanted_anchor(wanted))
        self._contents_changed()
        self.filled.emit()

    def in_tab_order(self) -> list[QWidget]:
        """As the eye goes: the bar, what stands above the text, the text, what stands below it, the contents."""
        above, below = self.banners.findChildren(QPushButton), self.signing.findChildren(QPushButton)
        bars = (*self.bar.in_tab_order, *self.find_bar.in_tab_order)
        return [*bars, *above, self.sheet, *below, *self._contents.in_tab_order()]

    def _show_text(self, reading: Reading, rendered: Rendered) -> None:
        sop = reading.sop
        folder, root = sop.path.parent, sop.path.parents[len(sop.section)]
        self.sheet.show_html(rendered.html, sop.language or self._look.language, folder, root)
        self._places = places_in(self.sheet.document(), sop.id, tuple(step.id for step in sop.steps), rendered.contents)
        self._contents.show_contents(sop, rendered.contents)
        self.sheet.setAccessibleName(sop.title)
        self.find_bar.search_again()

    def _wanted_anchor(self, wanted: str | None) -> _Anchor:
        """Where to go: to the place named; where the same place is now in the text; else to the top."""
        if wanted is not None:
            return _Anchor(self._places.named(wanted) if wanted else None, 0)
        old = self._anchor.place
        if old is None:
            return self._anchor
        again = self._places.heading(old.number) if old.number >= 0 else self._places.named(old.key)
        return _Anchor(again, self._anchor.offset if again is not None else 0)

    def _settle(self, anchor: _Anchor) -> None:
        """Scroll so that the anchor is where it says."""
        self._settling = True
        self._anchor = anchor
        top = self._top_of(anchor.place) if anchor.place is not None else 0
        self.sheet.verticalScrollBar().setValue(top + anchor.offset)
        self._settling = False
        self._mark()

    def _top_of(self, place: Place) -> int:
        """Its distance from the top of the document, less a little air."""
        block = self.sheet.document().findBlock(place.position)
        rect = self.sheet.document().documentLayout().blockBoundingRect(block)
        return int(rect.top()) - self._look.theme.px(12)

    def _resized(self) -> None:
        if not self._settling:
            self._settle(self._anchor)

    def _moved(self) -> None:
        if self._settling:
            return
        value = self.sheet.verticalScrollBar().value()
        place = self._places.at(self.sheet.top_position() + 1) if value else None
        if place is not None and self._top_of(place) > value + self._look.theme.px(24):
            place = None  # only the banners above the title are to be seen
        self._anchor = _Anchor(place, value - (self._top_of(place) if place is not None else 0))
        self._mark()

    def _mark(self) -> None:
        place = self._anchor.place
        if place is None:
            self._contents.mark("h0")
        else:
            self._contents.mark(f"h{place.number}" if place.number >= 0 else f"s{place.key}")

    def _contents_chosen(self, key: str) -> None:
        place = self._places.heading(int(key[1:])) if key[0] == "h" else self._places.named(key[1:])
        self._show_contents(opened=False)
        if place is not None:
            self._settle(_Anchor(place, 0))
        self.focus_first()

    def _contents_changed(self) -> None:
        self.show_folded(back=self.bar.has_back, contents=not self._wide)

    def _show_contents(self, opened: bool) -> None:
        """Beside the text where there is room, else instead of it when asked for."""
        beside = self._wide and not self._contents.empty
        home = self._beside if self._wide else self._below
        if self._contents.parentWidget() is not home:
            layout = home.layout()
            if layout is not None:
                layout.addWidget(self._contents)
        self._beside.setVisible(beside)
        self._below.setVisible(opened and not self._wide)
        self.sheet.setVisible(self._below.isHidden())
        if opened and not self._wide:
            self._contents.focus_list()


def _line(upright: bool = False) -> QFrame:
    line = QFrame()
    line.setProperty("piece", "upright-line" if upright else "line")
    if upright:
        line.setFixedWidth(1)
    return line
