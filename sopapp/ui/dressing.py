"""Making the program look and speak as the settings say."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sopapp.base.settings import Settings
from sopapp.ui.icons import Icons
from sopapp.ui.language import Languages
from sopapp.ui.look import Look
from sopapp.ui.theme import apply
from sopapp.ui.tokens import DARK, LIGHT, Theme


def dressed(app: QApplication, settings: Settings, languages: Languages, resources: Path) -> Look:
    """Dress the program as the settings say, and return what pages need to know of it."""
    languages.speak(languages.choose(settings.language))
    hints = app.styleHints()
    hints.blockSignals(True)
    hints.unsetColorScheme()
    dark = settings.theme == "dark" or (settings.theme == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
    theme = Theme(DARK if dark else LIGHT, settings.text_size / 100)
    apply(app, theme)
    if settings.theme == "system":
        hints.unsetColorScheme()  # or the system's next change would not reach us
    hints.blockSignals(False)
    return Look(theme, Icons(resources / "icons", theme), languages.spoken)
