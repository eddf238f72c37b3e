# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "fonttools==4.68.0",
#     "fontpkg-noto-sans==2.15",
#     "fontpkg-noto-sans-tamil==2.4",
#     "fontpkg-jetbrains-mono==2.211",
# ]
# ///
"""Make the static fonts of this folder from the variable ones: `uv run resources/fonts/make_fonts.py`.

Qt shows only Regular and Italic of a variable font (weight 600 silently becomes 400), so each weight that the window
uses becomes a file of its own. Each file keeps only the letters that our four languages need. The result is the same
to the byte on every run, and is committed.
"""

import importlib.util
import math
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.otTables import ScriptRecord
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent

LATIN_AND_CYRILLIC = [
    *range(0x0020, 0x007F),
    *range(0x00A0, 0x0180),  # Latin-1 and Extended-A: Filipino, and names from elsewhere
    *range(0x0300, 0x0305),  # accents on their own, for decomposed text
    *range(0x0400, 0x0530),  # Cyrillic with the Mongolian Ө ө Ү ү
    *(set(range(0x2000, 0x2070)) - {0x200C, 0x200D}),  # spaces, dashes, quotes; joiners belong to the Tamil font alone
    *map(ord, "₮₱₹€№™−×÷≈≠≤≥←↑→↓↔●■□▪•◌"),
]
TAMIL = [*range(0x0B80, 0x0C00), 0x200C, 0x200D, *map(ord, " ₹◌।॥")]
# Noto Sans Tamil sets its lines closer than Noto Sans does; in units of 1/1000 em, as far apart as Noto Sans.
TAMIL_ASCENT, TAMIL_DESCENT = 1040, -322
REGULAR, SEMIBOLD, BOLD = 400, 600, 700


@dataclass(frozen=True)
class Face:
    """One file to make: from which package's file, at which weight."""

    name: str
    package: str
    source: str
    weight: int
    letters: list[int]


def noto(name: str, weight: int, source: str = "NotoSans[wdth,wght].ttf") -> Face:
    return Face(f"NotoSans-{name}", "fontpkg_noto_sans", source, weight, LATIN_AND_CYRILLIC)


def tamil(name: str, weight: int) -> Face:
    return Face(f"NotoSansTamil-{name}", "fontpkg_noto_sans_tamil", "NotoSansTamil[wdth,wght].ttf", weight, TAMIL)


ITALIC = "NotoSans-Italic[wdth,wght].ttf"
FACES = [
    noto("Regular", REGULAR),
    noto("SemiBold", SEMIBOLD),
    noto("Bold", BOLD),
    noto("Italic", REGULAR, ITALIC),
    noto("BoldItalic", BOLD, ITALIC),
    tamil("Regular", REGULAR),
    tamil("SemiBold", SEMIBOLD),
    tamil("Bold", BOLD),
    Face("JetBrainsMono-Regular", "fontpkg_jetbrains_mono", "JetBrainsMono[wght].ttf", REGULAR, LATIN_AND_CYRILLIC),
]


def folder_of(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise RuntimeError(f"{package} is not installed")
    return Path(spec.origin).parent


def make(face: Face) -> Path:
    """Pin the axes, drop what no language of ours needs, write the file."""
    font = TTFont(folder_of(face.package) / "files" / face.source, recalcTimestamp=False)
    axes = {axis.axisTag for axis in font["fvar"].axes}
    pins = {"wght": face.weight, "wdth": 100}
    # updateFontNames: the file must call itself "Noto Sans SemiBold", or Qt cannot tell it from Regular.
    font = instantiateVariableFont(font, {tag: pins[tag] for tag in axes}, updateFontNames=True)
    if face.letters is TAMIL:
        space_lines(font)
    else:
        welcome_tamil(font)
    options = Options(layout_features=["*"], hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=face.letters)
    subsetter.subset(font)
    target = HERE / f"{face.name}.ttf"
    font.save(target)
    return target


def space_lines(font: TTFont) -> None:
    """Give the Tamil font the line spacing of Noto Sans, so that labels in both look alike."""
    font["hhea"].ascent = font["OS/2"].sTypoAscender = font["OS/2"].usWinAscent = TAMIL_ASCENT
    font["hhea"].descent = font["OS/2"].sTypoDescender = TAMIL_DESCENT
    font["OS/2"].usWinDescent = -TAMIL_DESCENT


def welcome_tamil(font: TTFont) -> None:
    """Say that the font may stand in Tamil text, without rules of its own.

    Qt leaves a font out of Tamil text, digits and full stops too, unless its GSUB table names the script.
    """
    scripts = font["GSUB"].table.ScriptList.ScriptRecord
    record = ScriptRecord()
    record.ScriptTag = "tml2"
    record.Script = next(old.Script for old in scripts if old.ScriptTag == "DFLT")
    scripts.append(record)
    scripts.sort(key=lambda one: one.ScriptTag)


Point = tuple[float, float]
TICK: list[Point] = [(210, 350), (350, 205), (620, 500)]
CROSS: list[list[Point]] = [[(220, 170), (580, 530)], [(220, 530), (580, 170)]]
BOX: list[Point] = [(80, 30), (720, 30), (720, 670), (80, 670), (80, 30)]
MARKS: dict[str, list[list[Point]]] = {
    "☐": [BOX],
    "☑": [BOX, TICK],
    "☒": [BOX, *CROSS],
    "✓": [TICK],
    "✗": CROSS,
}


def draw(lines: list[list[Point]], thick: float = 64) -> object:
    """A glyph of straight strokes; each stroke is a rectangle, longer by half its thickness at both ends."""
    pen = TTGlyphPen(None)
    for line in lines:
        for (x1, y1), (x2, y2) in pairwise(line):
            length = math.hypot(x2 - x1, y2 - y1)
            dx, dy = (x2 - x1) / length * thick / 2, (y2 - y1) / length * thick / 2
            corners = [(x1 - dx, y1 - dy), (x2 + dx, y2 + dy)]
            (ax, ay), (bx, by) = corners
            pen.moveTo((round(ax - dy), round(ay + dx)))
            pen.lineTo((round(bx - dy), round(by + dx)))
            pen.lineTo((round(bx + dy), round(by - dx)))
            pen.lineTo((round(ax + dy), round(ay - dx)))
            pen.closePath()
    return pen.glyph()


def make_marks() -> Path:
    """Boxes and ticks, which neither Noto Sans nor the mono font has."""
    glyphs = {".notdef": draw([BOX]), **{f"uni{ord(mark):04X}": draw(lines) for mark, lines in MARKS.items()}}
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap({ord(mark): f"uni{ord(mark):04X}" for mark in MARKS})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (800, 0)))
    builder.setupHorizontalHeader(ascent=1069, descent=-293)
    builder.setupNameTable({"familyName": "Sopapp Marks", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=1069, sTypoDescender=-293, usWinAscent=1069, usWinDescent=293)
    builder.setupPost()
    # Never used; Qt only wants to see Tamil named (see welcome_tamil).
    builder.addOpenTypeFeatures(
        "languagesystem DFLT dflt; languagesystem tml2 dflt; feature ss01 { sub uni2610 by uni2611; } ss01;"
    )
    builder.updateHead(created=0, modified=0)
    builder.font.recalcTimestamp = False
    target = HERE / "SopappMarks.ttf"
    builder.save(target)
    return target


def main() -> None:
    for path in (*map(make, FACES), make_marks()):
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
