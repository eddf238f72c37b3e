"""The moment for each kind of node."""

from sopapp.library.moments import Kind
from sopapp.ui.pages.practise.moment import Moment
from sopapp.ui.pages.practise.moment_choose import ChooseMoment
from sopapp.ui.pages.practise.moment_decide import DecideMoment
from sopapp.ui.pages.practise.moment_listen import ListenMoment
from sopapp.ui.pages.practise.moment_rank import RankMoment
from sopapp.ui.pages.practise.moment_say import SayMoment
from sopapp.ui.pages.practise.scene import Scene

_KINDS: dict[Kind, type[Moment]] = {
    Kind.CHOOSE: ChooseMoment,
    Kind.LISTEN: ListenMoment,
    Kind.RANK: RankMoment,
    Kind.DECIDE: DecideMoment,
    Kind.SAY: SayMoment,
}


def moment_for(scene: Scene) -> Moment:
    """What is asked of the rep in this scene."""
    return _KINDS[scene.node.kind](scene)
