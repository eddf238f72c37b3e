"""One look for every machine: Fusion, our palette, one generated style sheet, our fonts."""

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from sopapp.base.paths import shipped_folder
from sopapp.ui.document_css import document_css
from sopapp.ui.stylesheet import stylesheet
from sopapp.ui.tokens import DARK, LIGHT, UI, Theme, Tokens

__all__ = ["DARK", "LIGHT", "UI", "Theme", "Tokens", "apply", "document_css"]


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole program. May be called again when the person changes colours or text size."""
    QDir.setSearchPaths("marks", [str(shipped_folder() / "resources" / "icons" / "marks")])
    app.setStyle("Fusion")
    # Only for what the system draws itself, such as the title bar; our own palette does the rest.
    app.styleHints().setColorScheme(Qt.ColorScheme.Dark if theme.dark else Qt.ColorScheme.Light)
    app.setPalette(palette(theme.tokens))
    app.setFont(theme.font())
    app.setStyleSheet(stylesheet(theme))


def palette(tokens: Tokens) -> QPalette:
    """The palette that Fusion, text views and dialogs paint with."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: tokens.window,
        roles.WindowText: tokens.text,
        roles.Base: tokens.surface,
        roles.AlternateBase: tokens.sunken,
        roles.Text: tokens.text,
        roles.Button: tokens.raised,
        roles.ButtonText: tokens.text,
        roles.BrightText: tokens.bad,
        roles.Highlight: tokens.primary,
        roles.HighlightedText: tokens.on_primary,
        roles.Link: tokens.link,
        roles.LinkVisited: tokens.link,
        roles.ToolTipBase: tokens.raised,
        roles.ToolTipText: tokens.text,
        roles.PlaceholderText: tokens.muted,
        roles.Light: tokens.border,
        roles.Midlight: tokens.border,
        roles.Mid: tokens.outline,
        roles.Dark: tokens.outline,
        roles.Shadow: tokens.outline,
        roles.Accent: tokens.primary,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return result
