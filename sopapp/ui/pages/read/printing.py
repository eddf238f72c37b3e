"""A procedure on paper or as PDF: black on white, each page says what it is and that it is not kept up to date."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QCoreApplication, QFile, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter, QTextDocument

from sopapp.library.links import picture_path
from sopapp.library.render import render
from sopapp.library.sop import Sop
from sopapp.ui.dates import day_text
from sopapp.ui.document_css import document_css
from sopapp.ui.fonts import FAMILIES
from sopapp.ui.render_words import callout_words
from sopapp.ui.theme import LIGHT, Theme

_DPI = 96  # the text is laid out in px of this size, then scaled to the paper's
_PAPER = Theme(LIGHT, 0.85)
_FOOT = 40


@dataclass(frozen=True, slots=True)
class Foot:
    """`text` stands at the left of each page's foot; `page` makes "page 1 of 3"."""

    text: str
    page: Callable[[int, int], str]


class _Paper(QTextDocument):
    """Reads pictures beside the text, and nothing else."""

    def __init__(self, sop: Sop) -> None:
        super().__init__()
        self._sop = sop

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        address = name.toString() if isinstance(name, QUrl) else name
        path = picture_path(self._sop, address)
        return QByteArray(path.read_bytes()) if path is not None else QByteArray()


def write_pdf(path: str, sop: Sop, version: int, language: str) -> bool:
    """False when the file cannot be written."""
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    writer = QPdfWriter(file)
    writer.setTitle(sop.title)
    writer.setCreator("sopapp")
    done = print_on(writer, sop, version, language)
    file.close()
    return done


def print_on(device: QPagedPaintDevice, sop: Sop, version: int, language: str) -> bool:
    """Print without the links below the steps; False when the device cannot be painted on."""
    device.setPageMargins(QMarginsF(18, 16, 18, 14), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        return False
    page = _page_of(device)
    document = _Paper(sop)
    font = _PAPER.font()
    font.setFamilies(list(FAMILIES))
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(document_css(_PAPER, sop.language or language))
    document.setDocumentMargin(0)
    document.setHtml(render(sop, words=callout_words()).html)
    document.setPageSize(QSizeF(page.width(), page.height() - _FOOT))
    painter.scale(device.logicalDpiX() / _DPI, device.logicalDpiY() / _DPI)
    for number in range(document.pageCount()):
        if number:
            device.newPage()
        _paint(painter, document, page, number, foot_of(sop, version, language))
    painter.end()
    return True


def foot_of(sop: Sop, version: int, language: str) -> Foot:
    """What keeps a sheet on the wall from being taken for the procedure of today."""
    parts = [
        QCoreApplication.translate("ReadPage", "Uncontrolled when printed"),
        sop.id,
        QCoreApplication.translate("ReadPage", "Version {version}").format(version=version),
    ]
    if sop.changed_on is not None:
        parts.append(day_text(sop.changed_on, language))
    pages = QCoreApplication.translate("ReadPage", "Page {number} of {count}")
    return Foot(" · ".join(parts), lambda number, count: pages.format(number=number, count=count))


def _page_of(device: QPagedPaintDevice) -> QRectF:
    inches = device.pageLayout().paintRect(QPageLayout.Unit.Inch)
    return QRectF(0, 0, inches.width() * _DPI, inches.height() * _DPI)


def _paint(painter: QPainter, document: QTextDocument, page: QRectF, number: int, foot: Foot) -> None:
    height = document.pageSize().height()
    painter.save()
    painter.translate(0, -number * height)
    document.drawContents(painter, QRectF(0, number * height, page.width(), height))
    painter.restore()
    painter.setFont(_PAPER.font(11))
    painter.setPen(Qt.GlobalColor.darkGray)
    line = QRectF(0, page.height() - _FOOT + 8, page.width(), _FOOT - 8)
    right = foot.page(number + 1, document.pageCount())
    room = painter.fontMetrics().horizontalAdvance(right) + 16
    wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
    painter.drawText(line.adjusted(0, 0, -room, 0), int(wrap), foot.text)
    painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), right)
