"""What the program is made of, and under which licences."""

import platform

import PySide6
from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from sopapp import __version__
from sopapp.ui.geometry import resize_dialog
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll

_PARTS = (
    (f"sopapp {__version__}", "MIT"),
    (f"Python {platform.python_version()}", "PSF-2.0"),
    (f"Qt {qVersion()}, PySide6 {PySide6.__version__}", "LGPL-3.0"),
    ("Python-Markdown", "BSD-3-Clause"),
    ("nh3", "MIT"),
    ("TinyDB", "MIT"),
    ("filelock", "MIT"),
    ("PyYAML", "MIT"),
    ("platformdirs", "MIT"),
    ("pyrage", "MIT"),
    ("PyNaCl, libsodium", "Apache-2.0, ISC"),
    ("cffi, pycparser", "MIT, BSD-3-Clause"),
    ("mnemonic", "MIT"),
    ("segno", "BSD-3-Clause"),
    ("Noto Sans, Noto Sans Tamil", "OFL-1.1"),
    ("JetBrains Mono", "OFL-1.1"),
    ("Lucide", "ISC"),
)


class LicencesDialog(QDialog):
    """Escape or Enter closes it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("LicencesDialog", "Licences"))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setHorizontalSpacing(px(24))
        grid.setColumnStretch(0, 1)
        for row, (part, licence) in enumerate(_PARTS):
            grid.addWidget(Label(part), row, 0)
            grid.addWidget(Label(licence, role="strong"), row, 1)
        grid.setRowStretch(len(_PARTS), 1)
        close = Button(look, QCoreApplication.translate("LicencesDialog", "Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(24))
        layout.setSpacing(px(16))
        title = QCoreApplication.translate("LicencesDialog", "Free software that this program is made of")
        layout.addWidget(Label(title, role="h2"))
        layout.addWidget(Scroll(table), 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        resize_dialog(self, px(520), px(520))
