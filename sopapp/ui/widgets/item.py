"""A row of a list to choose from."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

ITEM = int(Qt.ItemDataRole.UserRole)
"""Under this role a list's model hands out the whole `Item`."""


@dataclass(frozen=True, slots=True)
class Item:
    """A row. `key` is what `chosen` sends; `note` is a short word at the right; a `section` is a heading only.

    `indent` counts the levels below something else.
    """

    key: str
    title: str
    subtitle: str = ""
    icon: str = ""
    tone: str = "neutral"
    note: str = ""
    section: bool = False
    indent: int = 0

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.title, self.subtitle, self.note) if part)
