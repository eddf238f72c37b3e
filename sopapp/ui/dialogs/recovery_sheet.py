"""The recovery sheet on paper: the 24 words, the same as a QR code, and what they are good for."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from sopapp.ui.theme import LIGHT, Theme
from sopapp.ui.widgets.qr_code import paint_qr

_DPI = 96
_COLUMNS = 3
_PAPER = Theme(LIGHT, 1.0)


def about_the_sheet() -> str:
    """What stands on the sheet and in the dialog."""
    return QCoreApplication.translate(
        "RecoverySheet",
        "With these 24 words a manager who forgot their passphrase gets a new one, and everything that is sealed opens"
        " again. Whoever has them can read every suggestion: keep this sheet locked away, and away from this PC.",
    )


def print_sheet(device: QPagedPaintDevice, words: str, day: str) -> bool:
    """False when the device cannot be painted on."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    inches = device.pageLayout().paintRect(QPageLayout.Unit.Inch)
    painter.scale(device.logicalDpiX() / _DPI, device.logicalDpiY() / _DPI)
    width = inches.width() * _DPI
    top = _text(painter, QRectF(0, 0, width, 60), QCoreApplication.translate("RecoverySheet", "Recovery sheet"), 24)
    when = QCoreApplication.translate("RecoverySheet", "Made on {day}. A sheet printed later ends this one.")
    top = _text(painter, QRectF(0, top + 8, width, 60), when.format(day=day), 12)
    top = _text(painter, QRectF(0, top + 8, width, 120), about_the_sheet(), 13)
    top = _paint_words(painter, QRectF(0, top + 24, width, 0), words)
    paint_qr(painter, QRectF(0, top + 24, 220, 220), words)
    painter.end()
    return True


def _paint_words(painter: QPainter, place: QRectF, words: str) -> float:
    """In columns, read downwards; returns where they end."""
    listed = words.split()
    rows = -(-len(listed) // _COLUMNS)
    for at, word in enumerate(listed):
        column, row = divmod(at, rows)
        left, top = place.width() / _COLUMNS * column, place.top() + row * 30
        _text(painter, QRectF(left, top, place.width() / _COLUMNS, 30), f"{at + 1}. {word}", 16)
    return place.top() + rows * 30


def _text(painter: QPainter, place: QRectF, text: str, size: int) -> float:
    painter.setFont(_PAPER.font(size))
    painter.setPen(Qt.GlobalColor.black)
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
    painter.drawText(place, flags, text)
    return painter.boundingRect(place, flags, text).bottom()
