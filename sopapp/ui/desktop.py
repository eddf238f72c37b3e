"""The running program: Qt, the services, the one window, and what happens around it."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from sopapp import __version__
from sopapp.base.clock import Clock, SystemClock
from sopapp.base.errors import SopAppError
from sopapp.base.events import Bus
from sopapp.base.paths import Paths
from sopapp.base.settings import SettingsFile
from sopapp.bootstrap import Services, assemble, open_records
from sopapp.library.catalogue import Catalogue
from sopapp.people.people import SignedIn
from sopapp.store.records import Progress, Records
from sopapp.ui.backups_by_themselves import BackupsByThemselves
from sopapp.ui.crash import CrashNet
from sopapp.ui.crash_teller import CrashTeller
from sopapp.ui.dressing import dressed
from sopapp.ui.error_text import error_text
from sopapp.ui.fonts import load_fonts
from sopapp.ui.language import Languages
from sopapp.ui.look import Look
from sopapp.ui.main_window import MainWindow
from sopapp.ui.opening import Opening, OpeningWindow
from sopapp.ui.sealing_anew import SealingBeside
from sopapp.ui.single_instance import Holder, SingleInstance, Start
from sopapp.ui.tasks import Tasks

Read = Callable[[Paths, Clock, Bus, Progress], Records]


class Desktop:
    """Made once a process, by `application.run`."""

    def __init__(self, paths: Paths, net: CrashNet, read: Read = open_records) -> None:
        self._paths = paths
        self._net = net
        self._read = read
        self._window: MainWindow | None = None
        self._app = make_application(paths)
        self._languages = Languages(paths.resources / "i18n")

    def run(self) -> int:
        """Show the window until it is closed; a second start only raises the first window.

        What keeps it from being opened is told in a dialog, then raised: whoever clicked on a picture sees no terminal.
        """
        try:
            return self._start()
        except SopAppError as error:
            tell_and_quit(error)
            raise
        finally:
            self._languages.fall_silent()

    def _start(self) -> int:
        self._languages.speak(self._languages.of_system())  # the settings may be what cannot be read
        settings = SettingsFile(self._paths.settings)
        look = self._look(settings)
        instance = SingleInstance(self._paths.data)
        start = instance.start()
        if start is Start.RAISED or (start is Start.HELD and not agreed_to_share(instance.holder())):
            return 0
        tasks = Tasks()
        try:
            return self._run(settings, look, instance, tasks)
        finally:
            tasks.close()
            instance.close()
            self._net.tell = None

    def _run(self, settings: SettingsFile, look: Look, instance: SingleInstance, tasks: Tasks) -> int:
        clock, bus = SystemClock(), Bus()
        opening = Opening(tasks, lambda: self._wait_in_a_window(settings, look, instance))

        def go_on() -> None:
            assert opening.records is not None
            services = assemble(self._paths, clock, bus, settings, opening.records)
            self._window = MainWindow(services, tasks, self._languages, look)
            if opening.window is not None:
                self._window.restoreGeometry(opening.window.saveGeometry())
            self._connect(self._window, services, instance, tasks)
            self._window.show()

        opening.begin(lambda progress: self._read(self._paths, clock, bus, progress))
        if opening.records is not None:
            go_on()
        opening.opened.connect(go_on)
        code = self._app.exec() if opening.records or opening.window else 1
        if opening.error is not None:
            raise opening.error
        return code

    def _wait_in_a_window(self, settings: SettingsFile, look: Look, instance: SingleInstance) -> OpeningWindow:
        window = OpeningWindow(look, settings.now.window)
        CrashTeller(self._net, window).quit_wanted.connect(window.close)
        instance.raise_wanted.connect(window.activateWindow)
        return window

    def _connect(self, window: MainWindow, services: Services, instance: SingleInstance, tasks: Tasks) -> None:
        teller = CrashTeller(self._net, window)
        teller.quit_wanted.connect(window.close)
        instance.raise_wanted.connect(window.come_to_front)
        # Queued: the control that changed the look is part of what is made anew.
        window.look_changed.connect(lambda: QTimer.singleShot(0, lambda: self._dress_anew(window, services)))
        self._app.styleHints().colorSchemeChanged.connect(lambda: self._system_changed(window, services))
        window.first_painted.connect(lambda: load_library(services, tasks, window))
        SealingBeside(services, tasks, window)
        window.first_painted.connect(lambda: BackupsByThemselves(services, tasks, window).start())
        if services.settings.kept_aside is not None:
            text = QCoreApplication.translate(
                "Desktop", "The settings could not be read, so they are as in the beginning. The old file is {path}."
            )
            window.say(text.format(path=services.settings.kept_aside), "warn")
        if services.records.problems:
            text = QCoreApplication.translate(
                "Desktop", "%n place(s) in the records are damaged and were skipped. All else is there: {path}",
                "", len(services.records.problems),
            )  # fmt: skip
            window.say(text.format(path=services.records.problems[0].path), "warn")
        if instance.refused is not None:
            text = refused_text(instance.refused)
            window.say(text, "warn")
            services.bus.subscribe(SignedIn, lambda _: window.say(text, "warn"))

    def _look(self, settings: SettingsFile) -> Look:
        return dressed(self._app, settings.now, self._languages, self._paths.resources)

    def _system_changed(self, window: MainWindow, services: Services) -> None:
        if services.settings.now.theme == "system":
            QTimer.singleShot(0, lambda: self._dress_anew(window, services))

    def _dress_anew(self, window: MainWindow, services: Services) -> None:
        window.undress()
        window.rebuild(self._look(services.settings))


def make_application(paths: Paths) -> QApplication:
    """The one QApplication, with our fonts."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("sopapp")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("sopapp")
    load_fonts(paths.resources / "fonts")
    return app


def load_library(services: Services, tasks: Tasks, window: MainWindow) -> None:
    """Read the library in the worker thread and show it; without one the window says so and stays usable."""

    def work() -> Catalogue:
        catalogue = services.library.load()
        import sopapp.ui.page_list  # noqa: F401 (so that whoever signs in need not wait for it)

        return catalogue

    tasks.run(work, services.library.show, lambda error: window.say(error_text(error), "bad"))


def refused_text(error: SopAppError) -> str:
    """Why nothing can be kept, and that one can read all the same."""
    rest = QCoreApplication.translate("Desktop", "Until then you can read everything; nothing new is kept.")
    return f"{error_text(error)} {rest}"


def tell_and_quit(error: SopAppError) -> None:
    """Say in a dialog of plain Qt parts why there is no window."""
    box = QMessageBox(QMessageBox.Icon.Warning, "sopapp", error_text(error))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.addButton(QCoreApplication.translate("Desktop", "Quit"), QMessageBox.ButtonRole.RejectRole)
    box.exec()


def agreed_to_share(holder: Holder) -> bool:
    """Ask whether to open a second window on a folder that somebody else has open."""
    if holder.here:
        text = QCoreApplication.translate(
            "Desktop", "Somebody else on this PC has sopapp open on the same data folder."
        )
    else:
        text = QCoreApplication.translate("Desktop", "On {host}, sopapp has the same data folder open.")
    box = QMessageBox(QMessageBox.Icon.Question, "sopapp", text.format(host=holder.host))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(
        QCoreApplication.translate(
            "Desktop", "You can open it here too: nothing that either of you saves gets lost. Open it?"
        )
    )
    yes = box.addButton(QCoreApplication.translate("Desktop", "Open it here too"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QCoreApplication.translate("Desktop", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return box.clickedButton() is yes
