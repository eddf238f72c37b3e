"""Ana says what would be better; the manager asks, agrees and publishes; everyone reads the new version."""

from dataclasses import replace

import pytest

from sopapp.authoring.translation import state_of
from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.learning.progress import ReadState
from sopapp.library.sop import Sop
from sopapp.suggestions.suggestion import State, Step, Suggestion
from tests.conftest import StillClock

PASSPHRASE = "three plain words"
OLD, NEW = "within 10 seconds", "within 5 seconds"


class Team:
    """Ana, who works, and her manager, at one PC."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self.ana = services.people.add("Ana").id
        services.access.set_passphrase(PASSPHRASE, PASSPHRASE)

    def ana_suggests(self, anonymous: bool = False) -> Suggestion:
        sop = self.services.library.catalogue.sop("listen", "en")
        words = {"now": "Ten seconds are long.", "better": "Five."}
        return self.services.box.send(self.ana, sop=sop, place="greet", anonymous=anonymous, **words)

    def manager_publishes(self, *answers: str, read_again: bool = True) -> Sop:
        self.services.access.unlock(PASSPHRASE)
        draft = self.services.drafts.open("listen", "en")
        draft = replace(draft.with_body(draft.body.replace(OLD, NEW)), answers=answers)
        draft = self.services.drafts.keep(draft)
        return self.services.publishing.publish(draft, "Five seconds, as Ana proposed.", read_again)


@pytest.fixture
def team(services: Services) -> Team:
    return Team(services)


def test_ana_is_asked_and_heard_and_finds_her_words_in_the_new_version(team: Team) -> None:
    box, review = team.services.box, team.services.review
    sent = team.ana_suggests()
    review.ask(sent.id, "Also by phone?")
    assert [each.id for each in box.unseen_answers(team.ana)] == [sent.id]
    box.reply(team.ana, sent.id, "Only at the counter.")
    review.accept(sent.id)
    published = team.manager_publishes(sent.id)
    (mine,) = box.mine(team.ana)
    assert (mine.state, mine.done_in, published.version) == (State.DONE, 2, 2)
    assert [m.step for m in mine.messages] == [Step.ASKED, Step.REPLIED, Step.ACCEPTED, Step.DONE]
    step = team.services.library.catalogue.sop("listen", "en").step("greet")
    assert step is not None
    assert NEW in step.text


def test_whoever_signed_the_old_version_reads_the_new_one(team: Team) -> None:
    progress = team.services.progress
    progress.acknowledge(team.ana, "listen", "en")
    team.manager_publishes()
    assert progress.state(team.ana, "listen") is ReadState.CHANGED
    assert progress.changes_since_read(team.ana, "listen").steps == ("greet",)
    progress.acknowledge(team.ana, "listen", "en")
    assert progress.state(team.ana, "listen") is ReadState.READ


def test_a_typing_error_mended_costs_no_signature(team: Team) -> None:
    team.services.progress.acknowledge(team.ana, "listen", "en")
    team.manager_publishes(read_again=False)
    assert team.services.progress.state(team.ana, "listen") is ReadState.READ


def test_the_translators_see_which_step_to_do(team: Team) -> None:
    services = team.services
    first = services.drafts.open("listen", "ta")
    services.publishing.publish(replace(first, text=first.text + "\nx\n"), "Stamped.", read_again=False)
    team.manager_publishes()
    state = state_of(services.library.catalogue, "listen", "ta")
    assert (state.stale, state.version) == (("greet",), 1)


def test_an_anonymous_author_stays_unknown_and_still_gets_the_answer(team: Team, paths: Paths) -> None:
    sent = team.ana_suggests(anonymous=True)
    team.manager_publishes(sent.id)
    (shown,) = team.services.review.all()
    assert (shown.author_id, shown.at.hour, shown.state) == ("", 0, State.DONE)
    assert [each.id for each in team.services.box.unseen_answers(team.ana)] == [sent.id]
    lines = [line for file in paths.records.glob("*.jsonl") for line in file.read_text("utf-8").splitlines()]
    assert not [line for line in lines if sent.id in line and team.ana in line]


def test_all_of_it_is_there_after_a_restart(team: Team, paths: Paths, clock: StillClock) -> None:
    sent = team.ana_suggests()
    team.manager_publishes(sent.id)
    later = build(paths, clock)
    later.library.show(later.library.load())
    assert later.library.catalogue.source("listen").version == 2
    assert later.library.catalogue.root == paths.own_library.resolve()
    assert [(each.id, each.done_in) for each in later.box.mine(team.ana)] == [(sent.id, 2)]
    old = later.library.catalogue.history("listen", 1)
    assert old is not None
    assert OLD in old.body
