"""The pictures on buttons and in lists: Lucide's outlines in the colours of the theme."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sopapp.ui.theme import Theme

SIZE = 18
"""How large an icon is drawn beside text, in px at 100 %."""


class Icons:
    """`icon` for buttons and menus, `pixmap` for what is painted or shown in a label."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._drawn: dict[tuple[str, int, str], QPixmap] = {}

    def icon(self, name: str, color: str = "", gap: int = 0) -> QIcon:
        """In the text's colour unless told, paler while its button is disabled. KeyError: no such picture.

        `gap` px on the screen stay empty at the right of it.
        """
        size = self._theme.px(SIZE)
        icon = QIcon(_widened(self.pixmap(name, size, color or self._theme.tokens.text), gap))
        icon.addPixmap(_widened(self.pixmap(name, size, self._theme.tokens.disabled), gap), QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, size: int, color: str) -> QPixmap:
        """`size` in px on the screen, `color` as #RRGGBB; drawn once, sharp on screens of high density."""
        key = (name, size, color)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, size, color)
        return self._drawn[key]

    def _draw(self, name: str, size: int, color: str) -> QPixmap:
        path = self._folder / f"{name}.svg"
        if not path.is_file():
            raise KeyError(name)
        svg = path.read_text("utf-8").replace("currentColor", color)
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap


def _widened(pixmap: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wide
