"""Who is given the hostile texts: our reader, whole, and one that takes no care."""

import contextlib
import random
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Protocol

import markdown
import yaml
from PySide6.QtWidgets import QApplication, QTextBrowser

from sopapp.base.events import Bus
from sopapp.base.paths import Paths, shipped_folder
from sopapp.library.checks import check
from sopapp.library.library import Library
from sopapp.library.limits import endless_line
from sopapp.library.render import Rendered, StepLabels, render
from sopapp.library.search import search
from sopapp.library.sop import Sop
from sopapp.roleplay.play import begin
from sopapp.ui.fonts import load_fonts
from sopapp.ui.icons import Icons
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.source_edit import SourceEdit
from sopapp.ui.theme import LIGHT, Theme
from sopapp.ui.widgets.document_view import DocumentView

_DAY = date(2026, 11, 22)
_WIDTH, _HEIGHT = 800, 600
_LONGEST_PLAY = 60


class Reader(Protocol):
    def read(self, root: Path, dice: random.Random, shows: bool) -> None:
        """Read the library, all of it; `shows`: also as a window does."""


class Ours:
    """Read, check, render, search and play; every text of a library that is shown goes through our view and editor."""

    def __init__(self) -> None:
        self._app = QApplication.instance() or QApplication(["faults"])
        load_fonts(shipped_folder() / "resources" / "fonts")
        theme = Theme(LIGHT, 1.0)
        look = Look(theme, Icons(shipped_folder() / "resources" / "icons", theme), "en")
        self._view, self._edit = DocumentView(look, "Text"), SourceEdit(look)
        for widget in (self._view, self._edit):
            widget.resize(_WIDTH, _HEIGHT)
            widget.show()

    def read(self, root: Path, dice: random.Random, shows: bool) -> None:
        library = Library(Paths(root / ".data", root, root), Bus())
        catalogue = library.load()
        library.show(catalogue)
        check(catalogue, _DAY)
        for sop in (sop for languages in catalogue.sops.values() for sop in languages.values()):
            rendered = render(sop, StepLabels(), dict.fromkeys((step.id for step in sop.steps), "Then."))
            catalogue.stale_steps(sop)
            if shows:
                self._show(rendered, sop, root)
        catalogue.in_order("en")
        search(catalogue, "greet the customer", "en")
        for roleplay in catalogue.roleplays.values():
            play = begin(roleplay)
            for _ in range(_LONGEST_PLAY):
                if not play.offered:
                    break
                play.progress()
                play = play.choose(dice.choice(play.offered).id)

    def _show(self, rendered: Rendered, sop: Sop, root: Path) -> None:
        self._view.show_html(rendered.html, sop.language, sop.path.parent, root)
        if not endless_line(sop.body):
            self._edit.show_text(sop.body)
        self._view.grab()
        self._edit.grab()
        self._app.processEvents()


class Careless:
    """python-markdown, SafeLoader and QTextBrowser as they come."""

    def __init__(self) -> None:
        self._app = QApplication.instance() or QApplication(["faults"])
        self._view = QTextBrowser()
        self._view.resize(_WIDTH, _HEIGHT)
        self._view.show()

    def read(self, root: Path, dice: random.Random, shows: bool) -> None:
        for path in sorted(path for ending in ("md", "markdown") for path in root.rglob(f"*.{ending}")):
            text = path.read_text(encoding="utf-8", errors="replace")
            front = text.split("---\n")[1] if text.startswith("---\n") and text.count("---\n") > 1 else ""
            with contextlib.suppress(yaml.YAMLError):
                yaml.safe_load(front)
            self._view.setSearchPaths([str(path.parent)])
            self._view.setHtml(markdown.markdown(text, extensions=["extra", "admonition", "sane_lists"]))
            self._view.grab()
            self._app.processEvents()


READERS: Mapping[str, Callable[[], Reader]] = {"sopapp": Ours, "python-markdown": Careless}
