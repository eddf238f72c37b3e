"""Which step a suggestion may take next: a table, and nothing else."""

from collections.abc import Mapping

from sopapp.base.errors import StepNotAllowed
from sopapp.suggestions.suggestion import State, Step

_OPEN: Mapping[Step, State] = {
    Step.ASKED: State.ASKED,
    Step.ACCEPTED: State.ACCEPTED,
    Step.DECLINED: State.DECLINED,
    Step.DONE: State.DONE,
}

# A published version speaks last, so DONE follows from everywhere. An answer is taken back only by reopening,
# so that two managers who answer at the same time notice it.
AFTER: Mapping[State, Mapping[Step, State]] = {
    State.NEW: {Step.READ: State.READ, **_OPEN},
    State.READ: _OPEN,
    State.ASKED: {Step.REPLIED: State.REPLIED, **_OPEN},
    State.REPLIED: {Step.REPLIED: State.REPLIED, **_OPEN},
    State.ACCEPTED: {Step.DONE: State.DONE, Step.REOPENED: State.READ},
    State.DECLINED: {Step.DONE: State.DONE, Step.REOPENED: State.READ},
    State.DONE: {Step.REOPENED: State.READ},
}

# The manager owes an answer.
WAITING = frozenset({State.NEW, State.READ, State.REPLIED})


def after(state: State, step: Step) -> State:
    """The state that `step` leads to; `StepNotAllowed` when it cannot be taken from `state`."""
    try:
        return AFTER[state][step]
    except KeyError:
        raise StepNotAllowed(state.value, step.value) from None


def nothing_new(state: State, step: Step) -> bool:
    """Whether the step, asked for once more, would say what is already so: a second click, a second window."""
    if step is Step.READ:
        return state is not State.NEW
    if step is Step.REOPENED:
        return state not in (State.ACCEPTED, State.DECLINED, State.DONE)
    return step.value == state.value
