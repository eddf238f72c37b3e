"""The language the window speaks: which there are, which is chosen, and making Qt speak it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from sopapp.base.languages import first_known

SOURCE = "en"  # the language the texts are written in, so it is always there

_OWN_NAMES = {"en": "English", "mn": "Монгол"}  # where Qt's own name is another than people's


class Languages:
    """The languages with a translation in `folder` (`sopapp_<tag>.ts`, compiled beside it), and the one spoken now."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.spoken = SOURCE

    def available(self) -> tuple[str, ...]:
        """Tags of all languages, English first, the others by their own names."""
        found = {path.stem.removeprefix("sopapp_") for path in self._folder.glob("sopapp_*.[tq][sm]")}
        return (SOURCE, *sorted(found - {SOURCE}, key=own_name))

    def choose(self, wanted: str) -> str:
        """`wanted` when there is such a translation, else the system's language, else English."""
        return first_known([wanted] if wanted else [], self.available(), self.of_system())

    def of_system(self) -> str:
        """The first of the system's languages that there is a translation for, else English."""
        return first_known(QLocale.system().uiLanguages(), self.available(), SOURCE)

    def speak(self, tag: str) -> None:
        """Let every text made from now on be in this language; English has a file too, for its plurals."""
        self.fall_silent()
        translator = QTranslator()
        loaded = translator.load(str(self._folder / f"sopapp_{tag}.qm"))
        self._installed = [translator] if loaded else []
        for new in self._installed:
            QCoreApplication.installTranslator(new)
        self.spoken = tag

    def fall_silent(self) -> None:
        """Let every text made from now on be as it is written in the program."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._installed = []


def own_name(tag: str) -> str:
    """What speakers call the language, such as `Filipino` or `தமிழ்`."""
    return _OWN_NAMES.get(tag) or QLocale(tag).nativeLanguageName() or tag
