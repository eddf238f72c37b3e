"""What the stage shows."""

from PySide6.QtWidgets import QWidget


class Piece(QWidget):
    """A briefing, a conversation, or a debrief."""

    foot: QWidget | None = None
    """Stands below the piece, and stays in view when that scrolls."""

    def focus_first(self) -> None:
        """Put the keyboard where a person would go on."""
        raise NotImplementedError
