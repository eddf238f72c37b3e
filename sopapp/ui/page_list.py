"""Which pages there are, in the order of the bar and of Ctrl+1 to Ctrl+5."""

from sopapp.bootstrap import Services
from sopapp.ui.language import Languages
from sopapp.ui.look import Look
from sopapp.ui.page import Page
from sopapp.ui.pages.manage.page import ManagePage
from sopapp.ui.pages.practise.page import PractisePage
from sopapp.ui.pages.read.page import ReadPage
from sopapp.ui.pages.settings.backups_card import BackupsCard
from sopapp.ui.pages.settings.check_card import CheckCard
from sopapp.ui.pages.settings.mine_card import MineCard
from sopapp.ui.pages.settings.page import SettingsPage
from sopapp.ui.pages.suggest.page import SuggestPage
from sopapp.ui.pages.today.page import TodayPage
from sopapp.ui.tasks import Tasks


def build_pages(services: Services, look: Look, tasks: Tasks) -> list[Page]:
    """Every page but the one on which people sign in; each is handed exactly what it uses."""
    return [
        TodayPage(
            look,
            services.people,
            services.library,
            progress=services.progress,
            practice=services.practice,
            box=services.box,
            reviews=services.reviews,
            clock=services.clock,
        ),
        ReadPage(look, services.people, services.library, services.progress, tasks),
        PractisePage(look, services.library, services.people, services.practice, reviews=services.reviews),
        SuggestPage(
            look,
            services.library,
            services.people,
            box=services.box,
            drafts=services.suggestion_drafts,
            clock=services.clock,
        ),
        ManagePage(look, services, tasks),
        SettingsPage(
            look,
            services.people,
            services.settings,
            services.library,
            paths=services.paths,
            languages=Languages(services.paths.resources / "i18n"),
            sections=(
                MineCard(look, services),
                BackupsCard(look, services, tasks),
                CheckCard(look, services, tasks),
            ),
        ),
    ]
