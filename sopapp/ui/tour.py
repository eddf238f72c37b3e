"""Drives the real window through every page, with sample people, and saves a picture of each."""

import os
import sys
import tempfile
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sopapp.base.errors import NoDisplay, UnknownLanguage, WindowLibraryMissing
from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.library.moments import Kind
from sopapp.ui.display import check_display
from sopapp.ui.sample import PASSPHRASE, Sample, add_sample_people, come_to

_SIZE = (1200, 750)


@dataclass(frozen=True, slots=True)
class Stop:
    """A picture's name, and the place that it shows; `way` does what it takes to have that place, and returns it."""

    name: str
    page: str
    target: str = ""
    way: Callable[[Services], str] | None = None

    def place(self, services: Services) -> str:
        """In the words that the page's `open` takes."""
        return self.way(services) if self.way is not None else self.target


def _manage(services: Services) -> str:
    services.access.unlock(PASSPHRASE)
    return "suggestions"


STOPS = (
    Stop("today", "today"),
    Stop("read", "read", "listen"),
    Stop("read-step", "read", "escalate#hand-over"),
    Stop("read-changed", "read", "complaint"),
    Stop("practise-list", "practise"),
    Stop("practise-briefing", "practise", "roleplay:wrong-cake"),
    Stop("practise", "practise", "roleplay:kettle-refund"),
    Stop("practise-listen", "practise", way=lambda services: come_to(services, "wrong-cake", Kind.LISTEN)),
    Stop("practise-decide", "practise", way=lambda services: come_to(services, "shock-from-lamp", Kind.DECIDE)),
    Stop("practise-rank", "practise", way=lambda services: come_to(services, "wrong-cake", Kind.RANK)),
    Stop("practise-say", "practise", way=lambda services: come_to(services, "shock-from-lamp", Kind.SAY)),
    Stop("practise-debrief", "practise", "debrief:late-parcel"),
    Stop("practise-review", "practise", "review:"),
    Stop("practise-progress", "practise", "progress:"),
    Stop("suggest", "suggest", "listen#greet"),
    Stop("manage-gate", "manage"),
    Stop("manage-suggestions", "manage", way=_manage),
    Stop("manage-procedures", "manage", "procedures"),
    Stop("manage-editor", "manage", "edit:complaint#apologise#"),
    Stop("manage-team", "manage", "team"),
    Stop("manage-training", "manage", "training"),
    Stop("settings", "settings"),
)


class Tour:
    """`out` gets a folder for each language and theme. The data folder is thrown away: nobody's records are touched."""

    def __init__(self, paths: Paths, out: Path) -> None:
        self._paths = paths
        self._out = out

    def take(self, languages: Sequence[str], themes: Sequence[str], first_only: bool = False) -> int:
        """Save the pictures and return how many; all languages if none is named. `UnknownLanguage`."""
        try:
            check_display(os.environ, sys.platform)
        except (NoDisplay, WindowLibraryMissing):
            os.environ["QT_QPA_PLATFORM"] = "offscreen"  # pictures need no screen
        from sopapp.ui.language import Languages

        known = Languages(self._paths.resources / "i18n").available()
        for language in languages:
            if language not in known:
                raise UnknownLanguage(language, ", ".join(known))
        stops = () if first_only else STOPS
        return sum(self._take(tag, theme, stops) for tag in languages or known for theme in themes)

    def _take(self, language: str, theme: str, stops: Sequence[Stop]) -> int:
        folder = self._out / f"{language}-{theme}"
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as data:
            services = build(replace(self._paths, data=Path(data)))
            services.settings.change(language=language, theme=theme)
            services.library.show(services.library.load())
            texts = tomllib.loads((self._paths.resources / "tour" / "sample.toml").read_text("utf-8"))
            person = add_sample_people(services, Sample.of(texts, language), language)
            from sopapp.ui.tour_window import TourWindow

            with TourWindow(services, _SIZE) as window:
                window.save(folder / "00-welcome.png")
                services.people.sign_in(person.id)
                for number, stop in enumerate(stops, 1):
                    window.go(stop.page, stop.place(services))
                    window.save(folder / f"{number:02}-{stop.name}.png")
        return 1 + len(stops)
