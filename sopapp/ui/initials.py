"""A person's initials in a circle."""

from PySide6.QtCore import QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap

from sopapp.ui.theme import Theme


def initials(name: str) -> str:
    """The first letters of the first and the last word, marks kept with their letters: `Ana Reyes` is `AR`."""
    words = name.split()
    chosen = [words[0], words[-1]] if len(words) > 1 else words
    return "".join(_first_letter(word) for word in chosen).upper()


def initials_icon(theme: Theme, name: str, size: float) -> QIcon:
    """`size` in px at 100 %."""
    side = theme.px(size)
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.tokens.primary))
    painter.setBrush(QColor(theme.tokens.soft))
    circle = QRectF(0.5, 0.5, side - 1, side - 1)
    painter.drawEllipse(circle)
    painter.setPen(QColor(theme.tokens.on_soft))
    painter.setFont(theme.font(size * 0.4, QFont.Weight.Bold))
    letters = initials(name)
    if painter.fontMetrics().horizontalAdvance(letters) > 0.8 * side:
        letters = initials(name.split(maxsplit=1)[0])  # some scripts have letters too wide for two of them
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, letters)
    painter.end()
    return QIcon(pixmap)


def _first_letter(word: str) -> str:
    return word[: max(QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word).toNextBoundary(), 1)]
