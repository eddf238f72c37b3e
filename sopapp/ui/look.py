"""What every page and widget needs to look right."""

from dataclasses import dataclass

from sopapp.ui.icons import Icons
from sopapp.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and sizes, pictures, and the language (BCP 47) of the window."""

    theme: Theme
    icons: Icons
    language: str
