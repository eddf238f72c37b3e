"""The package build's own step: compile the interface's translations (.ts) into what Qt loads (.qm)."""

import importlib.util
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsBuildHook(BuildHookInterface):  # type: ignore[misc,type-arg]
    """Runs lrelease over resources/i18n before anything is packed, for wheels and editable installs alike."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (the hook's signature)
        folder = Path(self.root) / "resources" / "i18n"
        for source in sorted(folder.glob("*.ts")):
            subprocess.run([str(lrelease()), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True)
        build_data["artifacts"].append("resources/i18n/*.qm")


def lrelease() -> Path:
    """Qt's own compiler of translations; PySide6-Essentials brings it."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise RuntimeError("PySide6-Essentials is needed to compile the translations")
    folder = Path(spec.origin).parent
    return next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists())
