"""Which pages there are, in the order of the bar and of Ctrl+1 to Ctrl+5."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from sopapp.bootstrap import Services
from sopapp.ui.language import Languages
from sopapp.ui.look import Look
from sopapp.ui.page import Page
from sopapp.ui.pages.practise.page import PractisePage
from sopapp.ui.pages.settings_page import SettingsPage
from sopapp.ui.pages.suggest.page import SuggestPage
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.empty_state import EmptyState


def build_pages(services: Services, look: Look, tasks: Tasks) -> list[Page]:  # noqa: ARG001 (the pages to come use it)
    """Every page but the one on which people sign in; each is handed exactly what it uses."""
    return [
        _Soon(look, "today", "house"),
        _Soon(look, "read", "book-open"),
        PractisePage(look, services.library, services.people, services.practice),
        SuggestPage(
            look,
            services.library,
            services.people,
            box=services.box,
            drafts=services.suggestion_drafts,
            clock=services.clock,
        ),
        _Soon(look, "manage", "clipboard-check"),
        SettingsPage(
            look,
            services.people,
            services.settings,
            services.library,
            paths=services.paths,
            languages=Languages(services.paths.resources / "i18n"),
        ),
    ]


class _Soon(Page):
    """Holds the place of a page that is being written."""

    NAME: ClassVar[str] = ""

    def __init__(self, look: Look, name: str, icon: str) -> None:
        super().__init__()
        self.NAME, self.ICON = name, icon  # type: ignore[misc]
        text = QCoreApplication.translate("Soon", "This page is not there yet.")
        QVBoxLayout(self).addWidget(EmptyState(look, icon, name, text))
