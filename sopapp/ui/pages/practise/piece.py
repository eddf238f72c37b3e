"""What the stage shows."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget


class Piece(QWidget):
    """A briefing, a conversation, or a debrief."""

    KIND: ClassVar[str] = ""
    """The word for it in the page's places."""

    foot: QWidget | None = None
    """Stands below the piece, and stays in view when that scrolls."""

    def focus_first(self) -> None:
        """Put the keyboard where a person would go on."""
        raise NotImplementedError

    def unsaid(self) -> str:
        """What is answered and not given yet, for a window that is built anew; "" for nothing."""
        return ""
