"""The colours of the window, by what they are for, and its sizes.

Text on its ground is at least 4.5:1, outlines at least 3:1 (kept by a test).
"""

from dataclasses import dataclass
from math import floor

from PySide6.QtGui import QFont

from sopapp.ui.fonts import FAMILIES


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as `#RRGGBB`; `x_bg` is the ground that `x` is written on."""

    window: str
    surface: str
    sunken: str
    raised: str
    text: str
    muted: str
    disabled: str
    border: str
    outline: str
    primary: str
    primary_hover: str
    on_primary: str
    soft: str
    on_soft: str
    link: str
    focus: str
    ok: str
    ok_bg: str
    warn: str
    warn_bg: str
    bad: str
    bad_bg: str
    info: str
    info_bg: str

    def tone(self, tone: str) -> tuple[str, str]:
        """The writing and the ground of a tone: ok, warn, bad, info or neutral."""
        if tone == "neutral":
            return self.muted, self.sunken
        return getattr(self, tone), getattr(self, f"{tone}_bg")


LIGHT = Tokens(
    window="#F5F4EF",
    surface="#FFFFFF",
    sunken="#ECEAE2",
    raised="#FFFFFF",
    text="#1D282B",
    muted="#56646A",
    disabled="#727E83",
    border="#DAD7CD",
    outline="#7A868B",
    primary="#0B6A62",
    primary_hover="#085750",
    on_primary="#FFFFFF",
    soft="#DDEEEB",
    on_soft="#0A4C46",
    link="#0B5F8A",
    focus="#1559B3",
    ok="#1C6838",
    ok_bg="#E2F2E6",
    warn="#764700",
    warn_bg="#FDF0D5",
    bad="#9E2828",
    bad_bg="#FBE7E4",
    info="#1D5787",
    info_bg="#E4EFF8",
)

DARK = Tokens(
    window="#12181A",
    surface="#1A2225",
    sunken="#0D1214",
    raised="#212B2F",
    text="#E4EAEB",
    muted="#A2B0B5",
    disabled="#7F8D93",
    border="#2E3A3F",
    outline="#718086",
    primary="#5AC8BB",
    primary_hover="#7BD8CD",
    on_primary="#05302B",
    soft="#17393A",
    on_soft="#A9E5DE",
    link="#86C5F0",
    focus="#8DB9FF",
    ok="#8DD7A2",
    ok_bg="#15301F",
    warn="#F0C67C",
    warn_bg="#35290F",
    bad="#F5A9A3",
    bad_bg="#3B1E1D",
    info="#9DCAF0",
    info_bg="#17293B",
)

UI = 14.0
"""The size of the window's plain text in px at 100 %."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours, and how large all is: 1.0 is 100 %. Everything measured in px goes through `px`."""

    tokens: Tokens = LIGHT
    scale: float = 1.0

    @property
    def dark(self) -> bool:
        return self.tokens == DARK

    def px(self, size: float) -> int:
        """A length of the design at 100 % as whole px on the screen."""
        return floor(size * self.scale + 0.5)

    def font(self, size: float = UI, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The window's font for painting; `size` in px at 100 %."""
        font = QFont(list(FAMILIES))
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font
