"""A place in the window: shows services, and calls one of their verbs a click."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """What the window knows of every page. Texts are set once, in `_build()` and `refresh()`: a window whose
    language or look changes is built anew, and `open(place())` brings the new page to where the old one was.
    """

    NAME: ClassVar[str] = ""  # the key for `window.go`
    ICON: ClassVar[str] = ""  # a Lucide name

    reading_requested = Signal(str)  # "sop" or "sop#step"
    practice_requested = Signal(str)  # "roleplay:<id>", "sop" or "sop#step"
    suggestion_requested = Signal(str)  # "sop#place", or "" for one about anything; see `SuggestPage` for a way back
    editing_requested = Signal(str, str, str)  # sop, place, suggestion id: opens manage at "edit:sop#place#suggestion"
    said = Signal(str, str)  # a sentence for the message line, and its tone: ok warn bad info neutral

    def refresh(self) -> None:
        """Read the services into the widgets; the only place that does."""

    def open(self, target: str) -> None:
        """Show the place `target` names within this page, such as "listen#greet"; "" is the page's own start."""

    def place(self) -> str:
        """Where the page is now, in the words that `open` takes."""
        return ""

    def focus_first(self) -> None:
        """Put the keyboard where a person would go on."""
        self.setFocus()

    def keep(self) -> None:
        """Keep what is being typed as a draft: the page is about to be left, rebuilt or closed."""

    def search(self) -> None:
        """Ctrl+K: put the keyboard into the page's search field."""

    def find_here(self) -> None:
        """Ctrl+F: find in what is shown; nothing where there is nothing to find."""
