import pytest

from sopapp.base.errors import StepNotAllowed
from sopapp.suggestions.suggestion import State, Step
from sopapp.suggestions.workflow import AFTER, after, nothing_new


@pytest.mark.parametrize("state", [State.NEW, State.READ, State.ASKED, State.REPLIED])
@pytest.mark.parametrize("step", [Step.ASKED, Step.ACCEPTED, Step.DECLINED, Step.DONE])
def test_whatever_is_open_can_be_answered(state: State, step: Step) -> None:
    assert after(state, step) == step.value


def test_only_a_question_can_be_replied_to() -> None:
    assert [state for state in State if Step.REPLIED in AFTER[state]] == [State.ASKED, State.REPLIED]


@pytest.mark.parametrize("state", [State.ACCEPTED, State.DECLINED, State.DONE])
def test_an_answer_is_taken_back_only_by_reopening(state: State) -> None:
    assert after(state, Step.REOPENED) is State.READ
    with pytest.raises(StepNotAllowed) as refused:
        after(state, Step.ASKED)
    assert (refused.value.state, refused.value.wanted) == (state.value, "asked")


def test_a_published_version_speaks_last() -> None:
    assert {state for state in State if Step.DONE not in AFTER[state]} == {State.DONE}


def test_every_state_has_a_way_on_and_a_way_in() -> None:
    reached = {to for steps in AFTER.values() for to in steps.values()} | {State.NEW}
    assert set(AFTER) == set(State) == reached


@pytest.mark.parametrize("state", list(State))
def test_reading_twice_says_nothing_new(state: State) -> None:
    assert nothing_new(state, Step.READ) is (state is not State.NEW)
