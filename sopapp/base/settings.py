"""What this PC remembers about how the window looks. Nothing about people's work is here."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sopapp.base.errors import UnreadableFile
from sopapp.base.files import read_text, write_text

TEXT_SIZES = (90, 100, 115, 130, 150, 175, 200)
THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """`language` "" and `theme` "system" follow the system; `text_size` is a percentage out of TEXT_SIZES."""

    language: str = ""
    theme: str = "system"
    text_size: int = 100
    last_person: str = ""
    window: str = ""  # Qt's saved geometry, base64


class SettingsFile:
    """The settings on disk. A file that cannot be read is kept aside under another name, never overwritten."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.kept_aside: Path | None = None
        self.now = self._read()

    def change(self, **changes: Any) -> Settings:
        """Keep the settings with these fields changed, and return them."""
        self.now = _sound(replace(self.now, **changes))
        write_text(self._path, json.dumps(asdict(self.now), indent=2, ensure_ascii=False) + "\n")
        return self.now

    def _read(self) -> Settings:
        if not self._path.exists():
            return Settings()
        try:
            data = json.loads(read_text(self._path))
            known = {key: data[key] for key in asdict(Settings()) if key in data}
            return _sound(Settings(**known))
        except (UnreadableFile, ValueError, TypeError):
            self.kept_aside = self._path.with_name(self._path.name + ".unreadable")
            self._path.replace(self.kept_aside)
            return Settings()


def _sound(settings: Settings) -> Settings:
    """The same settings with anything impossible set back to its default."""
    default = Settings()
    sound = replace(settings)
    if settings.theme not in THEMES:
        sound = replace(sound, theme=default.theme)
    if settings.text_size not in TEXT_SIZES:
        sound = replace(sound, text_size=default.text_size)
    texts = {
        name: getattr(default, name)
        for name in ("language", "last_person", "window")
        if not isinstance(getattr(settings, name), str)
    }
    return replace(sound, **texts)
