"""The fonts that come with the program, so that all four languages look the same on every machine."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

FAMILIES = ("Noto Sans", "Noto Sans Tamil", "Sopapp Marks", "JetBrains Mono")
"""In the order in which a letter is looked for: boxes and ticks are in the marks, arrows in the mono font alone."""

MONO_FAMILIES = ("JetBrains Mono", "Noto Sans", "Noto Sans Tamil", "Sopapp Marks")


class FontNotLoaded(RuntimeError):
    """A font file of our own could not be read: the program is not installed whole."""


def load_fonts(folder: Path) -> None:
    """Make every font of `resources/fonts` known to Qt. Raises FontNotLoaded."""
    files = sorted(folder.glob("*.ttf"))
    if not files:
        raise FontNotLoaded(str(folder))
    for path in files:
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontNotLoaded(str(path))
