"""The map of a play: layers, lanes, and what is left of a role-play that is too long for one."""

from itertools import pairwise

from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.layers import layered
from sopapp.roleplay.map import scenario_map
from sopapp.roleplay.play import begin
from tests.builders import a_choice, a_node, a_roleplay, replay


def a_long_roleplay(moments: int) -> RolePlay:
    """Each moment leads to the next one, past one, or to an ending."""
    names = [f"n{number}" for number in range(moments)]
    nodes = [
        a_node(
            name,
            a_choice("on", names[n + 1] if n + 1 < moments else "solved"),
            a_choice("past", names[min(n + 7, moments - 1)] if n + 2 < moments else "lost", 0.5),
            a_choice("out", "lost", 0),
        )
        for n, name in enumerate(names)
    ]
    return a_roleplay(*nodes)


def test_each_edge_leads_to_a_later_layer() -> None:
    edges = [("a", "b"), ("a", "c"), ("b", "c"), ("b", "d"), ("c", "d")]
    layer = layered("a", edges).layer
    assert all(layer[tail] < layer[head] for tail, head in edges)


def test_a_way_back_does_not_move_the_layers() -> None:
    assert layered("a", [("a", "b"), ("b", "a"), ("b", "c")]).layer == {"a": 0, "b": 1, "c": 2}


def test_nodes_of_one_layer_keep_their_distance() -> None:
    found = layered("a", [("a", each) for each in "bcdef"])
    lanes = sorted(found.lane[each] for each in "bcdef")
    assert all(after - before >= 0.99 for before, after in pairwise(lanes))


def test_the_path_lies_straighter_than_the_rest() -> None:
    path = [("a", "b"), ("b", "c"), ("c", "d")]
    others = [("a", "x"), ("a", "y"), ("b", "z"), ("b", "w"), ("c", "v")]
    lane = layered("a", [*others, *path], path).lane
    assert max(lane[n] for n in "abcd") - min(lane[n] for n in "abcd") < 0.5


def test_an_edge_over_several_layers_passes_between() -> None:
    found = layered("a", [("a", "b"), ("b", "c"), ("c", "d"), ("a", "d")])
    assert [layer for layer, _ in found.bends["a", "d"]] == [1, 2]


def test_the_map_knows_the_way_and_its_ending() -> None:
    found = scenario_map(replay(a_roleplay(), ["fair", "fix"]))
    met = {spot.id: spot.met for spot in found.spots if spot.reached}
    assert met == {"opening": (1,), "offer": (2,), "solved": ()}
    assert {(way.tail, way.head) for way in found.ways if way.taken} == {("opening", "offer"), ("offer", "solved")}
    assert {spot.id for spot in found.spots} == {"opening", "offer", "solved", "lost"}


def test_a_moment_met_twice_has_both_numbers() -> None:
    again = a_node("opening", a_choice("again", "opening"), a_choice("out", "lost"))
    found = scenario_map(replay(a_roleplay(again), ["again", "out"]))
    assert next(spot.met for spot in found.spots if spot.id == "opening") == (1, 2)


def test_of_five_hundred_moments_the_path_and_its_neighbours_are_shown() -> None:
    found = scenario_map(replay(a_long_roleplay(500), ["past"] * 20 + ["out"]))
    assert not found.whole
    assert sum(spot.reached for spot in found.spots) == 22
    assert len(found.spots) <= 22 * 3


def test_a_role_play_without_an_answer_yet_has_a_map() -> None:
    found = scenario_map(begin(a_roleplay()))
    assert [spot.id for spot in found.spots if spot.reached] == ["opening"]
