"""Where everything lies: what came with the program, and what people made."""

import sys
from dataclasses import dataclass
from pathlib import Path

from sopapp.base.files import is_file


@dataclass(frozen=True, slots=True)
class Paths:
    """`data` holds all that people made and is all that a backup needs; `shipped` holds what came with the program."""

    data: Path
    shipped: Path
    library_given: Path | None = None

    @property
    def records(self) -> Path:
        return self.data / "records"

    @property
    def drafts(self) -> Path:
        return self.data / "drafts"

    @property
    def keys(self) -> Path:
        """Each person's own key, and how often a passphrase was wrong; see `people/vaults.py` and `people/tries.py`."""
        return self.data / "keys"

    @property
    def settings(self) -> Path:
        return self.data / "settings.json"

    @property
    def logs(self) -> Path:
        return self.data / "logs"

    @property
    def own_library(self) -> Path:
        """The team's copy of the starter library; there once a manager has published something."""
        return self.data / "library"

    @property
    def starter_library(self) -> Path:
        return self.shipped / "content"

    @property
    def resources(self) -> Path:
        return self.shipped / "resources"

    @property
    def library(self) -> Path:
        """The library that is shown: the folder named by `--library`, else the team's own, else the starter library."""
        if self.library_given is not None:
            return self.library_given
        return self.own_library if is_file(self.own_library / "library.toml") else self.starter_library


def default_data_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("sopapp", appauthor=False)


def shipped_folder() -> Path:
    """The folder that holds `content` and `resources`: a bundle, an installed package or the checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle)
    package = Path(__file__).resolve().parent.parent
    return package if (package / "content").is_dir() else package.parent
