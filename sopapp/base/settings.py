"""What this PC remembers about how the window looks. Nothing about people's work is here."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sopapp.base.json_file import read_json, write_json

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
    """The settings on disk. A damaged file is kept aside under another name, never overwritten.

    Making it raises `UnreadableFile` for a file closed to us, `FolderNotWritable` when it cannot be kept aside.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.kept_aside: Path | None = None
        self.now = read_json(path, _settings, self._note) or Settings()

    def change(self, **changes: Any) -> Settings:
        """Keep the settings with these fields changed, and return them."""
        self.now = _sound(replace(self.now, **changes))
        write_json(self._path, asdict(self.now))
        return self.now

    def _note(self, aside: Path) -> None:
        self.kept_aside = aside


def _settings(data: Mapping[str, Any]) -> Settings:
    return _sound(Settings(**{key: data[key] for key in asdict(Settings()) if key in data}))


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
