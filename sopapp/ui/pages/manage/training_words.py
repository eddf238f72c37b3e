"""The words of the training results."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from sopapp.library.moments import Behaviour
from sopapp.roleplay.rate import Rate
from sopapp.roleplay.statistics import Flag, ItemStatistics
from sopapp.ui.widgets.rate_chart import RateRow

_GRAVEST_FIRST = tuple(Flag[name] for name in ("AGAINST", "DISPUTED", "TOO_HARD", "WEAK", "IDLE_CHOICE", "TOO_EASY"))


def behaviour_text(behaviour: Behaviour) -> str:
    return {
        Behaviour.ACKNOWLEDGE: QCoreApplication.translate("Training", "Names the feeling or the trouble"),
        Behaviour.ASK: QCoreApplication.translate("Training", "Asks"),
        Behaviour.PARAPHRASE: QCoreApplication.translate("Training", "Says it back in own words"),
        Behaviour.SUMMARISE: QCoreApplication.translate("Training", "Sums up"),
        Behaviour.AGREE: QCoreApplication.translate("Training", "Agrees the next step"),
    }[behaviour]


def rate_row(name: str, rate: Rate) -> RateRow:
    """A rate with its range of 95 %, in words and for the picture."""
    low, high = rate.interval
    if not rate.n:
        words = QCoreApplication.translate("Training", "no case yet")
        return RateRow(name, words, 0.0, 0.0, 0.0)
    words = QCoreApplication.translate("Training", "{count} of {all}; likely between {low} and {high} %").format(
        count=rate.count, all=rate.n, low=round(100 * low), high=round(100 * high)
    )
    return RateRow(name, words, rate.share, low, high)


def flag_text(flag: Flag) -> str:
    """What a flag means, and what to do about it."""
    return {
        Flag.TOO_FEW: QCoreApplication.translate("Training", "Too few first attempts yet to say anything."),
        Flag.AGAINST: QCoreApplication.translate(
            "Training", "Those who do well elsewhere do badly here. See whether the right answer is marked as the best."
        ),
        Flag.WEAK: QCoreApplication.translate(
            "Training",
            "It hardly tells those who do well elsewhere from the others. See whether the answers can be misread.",
        ),
        Flag.TOO_HARD: QCoreApplication.translate(
            "Training", "Nearly everybody gets it wrong. See whether the procedure says it at all."
        ),
        Flag.TOO_EASY: QCoreApplication.translate(
            "Training", "Nearly everybody gets it right. Make the other answers more tempting."
        ),
        Flag.IDLE_CHOICE: QCoreApplication.translate(
            "Training", "Nobody takes one of its answers. Write what staff really say there."
        ),
        Flag.DISPUTED: QCoreApplication.translate(
            "Training", "Less than half of the experts agree on the best answer. Rework it or leave it out."
        ),
    }[flag]


def to_look_at(items: Sequence[ItemStatistics]) -> list[ItemStatistics]:
    """The items with something to mend, the gravest first."""
    flagged = [item for item in items if any(flag in _GRAVEST_FIRST for flag in item.flags)]
    return sorted(flagged, key=lambda item: min(_GRAVEST_FIRST.index(f) for f in item.flags if f in _GRAVEST_FIRST))


def chosen_text(chosen: Mapping[str, int], words: Mapping[str, str]) -> str:
    """How many took each answer, a line each."""
    line = QCoreApplication.translate("Training", "{count}: {answer}")
    return "\n".join(line.format(count=count, answer=words.get(key, key)) for key, count in chosen.items())
