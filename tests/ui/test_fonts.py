"""Every letter of the four languages is there, on any machine."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QImage, QPainter, QTextLayout

from sopapp.ui.fonts import FAMILIES, MONO_FAMILIES, FontNotLoaded, load_fonts
from sopapp.ui.look import Look

SENTENCES = {
    "en": "“Good morning – what brings you in today?” He paid €5 → done… ☐ ☑ ☒ ✓ ✗ • ← ↑ ↓ ↔",
    "fil": "Magandang umaga po! Magkano? ₱1,250 – ang pagtanggap ng Señor Ñañez ay mahalagà’t maayós.",
    "ta": "வணக்கம், நான் அனா. இன்று 10 மணிக்கு ₹500 (“நன்றி”) – ஸ்ரீ, க்ஷ, கௌரவம்; சரியா? ✓ ☐",
    "mn": "Өглөөний мэнд! Юугаар туслах вэ? Үнэ нь ₮15 000 – «баярлалаа», Өө Үү Ёё Ъъ Щщ.",
}


def families_used(text: str, families: tuple[str, ...]) -> list[str]:
    font = QFont(list(families))
    font.setPixelSize(16)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [run.rawFont().familyName() for run in layout.glyphRuns()]


@pytest.mark.parametrize("families", [FAMILIES, MONO_FAMILIES], ids=["ui", "mono"])
@pytest.mark.parametrize("language", SENTENCES)
def test_no_letter_is_a_box(look: Look, language: str, families: tuple[str, ...]) -> None:
    used = set(families_used(SENTENCES[language], families))
    assert used <= set(families), used  # a family "" is a box


def test_full_stops_and_digits_in_tamil_are_of_the_window_font(look: Look) -> None:
    used = families_used("சரி, 10. (நன்றி)", FAMILIES)
    assert set(used) == {"Noto Sans", "Noto Sans Tamil"}


@pytest.mark.parametrize("text", ["Customers", "Үйлчлүүлэгч", "வாடிக்கையாளர்"])
def test_the_three_weights_look_different(look: Look, text: str) -> None:
    pictures = [drawn(text, look, weight) for weight in (400, 600, 700)]
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def drawn(text: str, look: Look, weight: int) -> QImage:
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setFont(look.theme.font(30, QFont.Weight(weight)))
    painter.drawText(4, 44, text)
    painter.end()
    return image


def test_an_empty_folder_of_fonts_is_said(look: Look, tmp_path: Path) -> None:
    with pytest.raises(FontNotLoaded):
        load_fonts(tmp_path)


def test_a_broken_font_is_said(look: Look, tmp_path: Path) -> None:
    (tmp_path / "Broken.ttf").write_bytes(b"no font")
    with pytest.raises(FontNotLoaded, match="Broken"):
        load_fonts(tmp_path)
