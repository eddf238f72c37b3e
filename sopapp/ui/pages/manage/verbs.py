"""What the manager may do with a suggestion that stands where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sopapp.suggestions.suggestion import State, Step
from sopapp.suggestions.workflow import AFTER


@dataclass(frozen=True, slots=True)
class Verb:
    """A button. `step` None opens the editor only; `asks` needs words or a version first."""

    step: Step | None
    words: str
    icon: str
    kind: str = "secondary"
    asks: bool = False


def verbs(state: State, editable: bool) -> list[Verb]:
    """In the order of the buttons; `editable`: the procedure that it is about is in the library."""
    return [verb for verb in _all(state, editable) if verb.step is None or verb.step in AFTER[state]]


def _all(state: State, editable: bool) -> Iterator[Verb]:
    if editable:
        if state is State.ACCEPTED:
            words = QCoreApplication.translate("SuggestionView", "Open the editor at this step")
            yield Verb(None, words, "pencil", "primary")
        accept = QCoreApplication.translate("SuggestionView", "Accept and open the editor")
    else:
        accept = QCoreApplication.translate("SuggestionView", "Accept")
    yield Verb(Step.ACCEPTED, accept, "check", "primary")
    ask = QCoreApplication.translate("SuggestionView", "Ask back …")
    yield Verb(Step.ASKED, ask, "message-circle-question", asks=True)
    decline = QCoreApplication.translate("SuggestionView", "Decline with a reason …")
    yield Verb(Step.DECLINED, decline, "x", asks=True)
    done = QCoreApplication.translate("SuggestionView", "Mark done …")
    yield Verb(Step.DONE, done, "circle-check", asks=True)
    yield Verb(Step.REOPENED, QCoreApplication.translate("SuggestionView", "Open again"), "undo-2")
