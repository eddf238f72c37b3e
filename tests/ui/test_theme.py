"""Everything written can be read, in light and dark."""

import pytest

from sopapp.ui.document_css import document_css
from sopapp.ui.icons import Icons
from sopapp.ui.look import Look
from sopapp.ui.stylesheet import stylesheet
from sopapp.ui.theme import DARK, LIGHT, Theme, Tokens

GROUNDS = ("window", "surface", "sunken", "raised")
ON_GROUNDS = [(ink, ground) for ink in ("text", "muted", "link") for ground in GROUNDS]
TONES = [(ink, f"{ink}_bg") for ink in ("ok", "warn", "bad", "info")]
ON_TONES = [("text", f"{tone}_bg") for tone in ("ok", "warn", "bad", "info")]
FILLED = [("on_primary", "primary"), ("on_primary", "primary_hover"), ("on_soft", "soft"), ("text", "soft")]
ERRORS = [("bad", "window"), ("bad", "surface")]
OUTLINES = [
    *((line, ground) for line in ("outline", "focus", "primary") for ground in ("window", "surface", "raised")),
    *(("disabled", ground) for ground in GROUNDS),
    ("focus", "soft"),
    ("primary", "soft"),
]


def contrast(one: str, other: str) -> float:
    """By WCAG 2: 1 (the same) to 21 (black on white)."""
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), [*ON_GROUNDS, *TONES, *ON_TONES, *FILLED, *ERRORS])
def test_text_stands_out_from_its_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), OUTLINES)
def test_outlines_stand_out_from_their_ground(tokens: Tokens, line: str, ground: str) -> None:
    assert contrast(getattr(tokens, line), getattr(tokens, ground)) >= 3


def test_all_lengths_grow_with_the_text_size() -> None:
    assert Theme(LIGHT, 2.0).px(36) == 72
    assert Theme(LIGHT, 1.5).font().pixelSize() == 21


def test_the_style_sheets_name_no_colour_of_the_other_theme() -> None:
    light_only = {LIGHT.window, LIGHT.text, LIGHT.primary}
    dark = stylesheet(Theme(DARK)) + document_css(Theme(DARK), "en")
    assert not [colour for colour in light_only if colour in dark]


def test_tamil_lines_stand_further_apart() -> None:
    assert document_css(Theme(), "ta") != document_css(Theme(), "en")


def test_every_icon_can_be_drawn(look: Look) -> None:
    folder = look.icons._folder
    names = [path.stem for path in folder.glob("*.svg")]
    assert len(names) > 40
    assert all(not look.icons.pixmap(name, 24, "#123456").isNull() for name in names)


def test_an_icon_takes_the_colour_it_is_told(look: Look) -> None:
    image = look.icons.pixmap("house", 24, "#ff0000").toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#ff0000"}


def test_an_unknown_icon_is_a_mistake(look: Look) -> None:
    with pytest.raises(KeyError):
        look.icons.icon("no-such-picture")


@pytest.mark.parametrize(("name", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_the_marks_have_the_colours_of_their_theme(look: Look, name: str, tokens: Tokens) -> None:
    marks = look.icons._folder / "marks"
    assert tokens.on_primary in (marks / f"check-{name}.svg").read_text("utf-8")
    arrows = [path for path in marks.glob(f"chevron-*-{name}.svg") if tokens.text in path.read_text("utf-8")]
    assert len(arrows) == 4


def test_icons_of_two_themes_differ(look: Look) -> None:
    dark = Icons(look.icons._folder, Theme(DARK))
    assert dark.icon("house").pixmap(18).toImage() != look.icons.icon("house").pixmap(18).toImage()
