"""Where in a laid out text its headings and steps begin."""

from bisect import bisect_right
from dataclasses import dataclass, field

from PySide6.QtGui import QTextBlock, QTextDocument, QTextListFormat

from sopapp.library.links import link_to
from sopapp.library.sop import Heading


@dataclass(frozen=True, slots=True)
class Place:
    """A heading or a step: `key` names it in links and suggestions, `number` is the heading's, -1 for a step."""

    key: str
    position: int
    number: int = -1


@dataclass(frozen=True, slots=True)
class Places:
    """In the order of the text."""

    all: tuple[Place, ...] = ()
    positions: tuple[int, ...] = field(default=())

    def at(self, position: int) -> Place | None:
        """The heading or step in which a position lies."""
        index = bisect_right(self.positions, position)
        return self.all[index - 1] if index else None

    def named(self, key: str) -> Place | None:
        return next((place for place in self.all if place.key == key), None)

    def heading(self, number: int) -> Place | None:
        return next((place for place in self.all if place.number == number), None)


def places_in(document: QTextDocument, sop_id: str, steps: tuple[str, ...], headings: tuple[Heading, ...]) -> Places:
    """Headings are found by their format; a step by the links below it, so it begins at the item before those."""
    wanted = {link_to("suggest", sop_id, step): step for step in steps}
    found: list[Place] = []
    item, number = -1, -1
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() > 0:
            number += 1
            key = headings[number].slug if number < len(headings) else ""
            found.append(Place(key, block.position(), number))
            item = -1
        elif item < 0 and _is_step_item(block):
            item = block.position()
        step = _step_of(block, wanted) if wanted else ""
        if step:
            found.append(Place(step, item if item >= 0 else block.position()))
            item = -1
        block = block.next()
    return Places(tuple(found), tuple(place.position for place in found))


def _is_step_item(block: QTextBlock) -> bool:
    text_list = block.textList()
    return (
        text_list is not None
        and text_list.format().style() == QTextListFormat.Style.ListDecimal
        and text_list.format().indent() == 1
    )


def _step_of(block: QTextBlock, wanted: dict[str, str]) -> str:
    fragments = block.begin()
    while not fragments.atEnd():
        address = fragments.fragment().charFormat().anchorHref()
        if address in wanted:
            return wanted[address]
        fragments += 1
    return ""
