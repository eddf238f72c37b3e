"""Role-plays: can they be finished, do they measure judgement rather than test-taking, do they practise every step."""

from collections.abc import Callable, Collection, Iterator, Sequence
from statistics import fmean

from sopapp.library.catalogue import Catalogue
from sopapp.library.problem import Problem, Rule
from sopapp.library.roleplay import Behaviour, Choice, Node, RolePlay, StepLink
from sopapp.library.roleplay_lines import stale_lines

LONGEST_BEST = 1.3  # times the mean length of the other choices
BLIND_GAIN = 0.1  # what a player who does not read may earn above chance
_ENOUGH_NODES = 3  # fewer show no habit of the author
_SHOWN = 5  # ids named in one message


def roleplay_problems(catalogue: Catalogue, roleplay: RolePlay) -> list[Problem]:
    """What is to be mended in one role-play that can be read."""
    found = [*_way_problems(roleplay), *_link_problems(catalogue, roleplay), *_habit_problems(roleplay)]
    for node in roleplay.nodes.values():
        found += _node_problems(roleplay, node)
    for language in catalogue.info.languages:
        if language != roleplay.language:
            found += _translation_problems(roleplay, language)
    return found


def practice_problems(catalogue: Catalogue) -> list[Problem]:
    """The steps and listening behaviours that no role-play of the library practises."""
    practised = frozenset[StepLink]().union(*(roleplay.steps() for roleplay in catalogue.roleplays.values()))
    found = [
        Problem(Rule.UNPRACTISED_STEP, sop.path, step.line, {"step": f"{sop.id}#{step.id}"})
        for sop in map(catalogue.source, catalogue.sops)
        for step in sop.steps
        if StepLink(sop.id, step.id) not in practised
    ]
    shown = {
        behaviour for r in catalogue.roleplays.values() for choice in _choices(r) for behaviour in choice.behaviours
    }
    place = catalogue.root / "library.toml"
    missing = [behaviour for behaviour in Behaviour if behaviour not in shown]
    return found + [Problem(Rule.UNPRACTISED_BEHAVIOUR, place, 0, {"behaviour": b.value}) for b in missing]


def _way_problems(roleplay: RolePlay) -> Iterator[Problem]:
    reached = _reached(roleplay)
    for place in (*roleplay.nodes, *(ending for ending in roleplay.endings)):
        if place not in reached:
            yield _problem(roleplay, Rule.UNREACHABLE, id=place)
    finishing = _finishing(roleplay)
    for node_id in roleplay.nodes:
        if node_id in reached and node_id not in finishing:
            yield _problem(roleplay, Rule.ENDLESS, id=node_id)


def _reached(roleplay: RolePlay) -> set[str]:
    reached, waiting = set[str](), [roleplay.start]
    while waiting:
        place = waiting.pop()
        if place not in reached:
            reached.add(place)
            node = roleplay.nodes.get(place)
            waiting += [choice.next for choice in node.choices] if node is not None else []
    return reached


def _finishing(roleplay: RolePlay) -> set[str]:
    """The nodes from which some choices lead to an ending."""
    finishing = set(roleplay.endings)
    before = -1
    while len(finishing) != before:
        before = len(finishing)
        finishing |= {n.id for n in roleplay.nodes.values() if any(c.next in finishing for c in n.choices)}
    return finishing


def _link_problems(catalogue: Catalogue, roleplay: RolePlay) -> Iterator[Problem]:
    for sop_id in roleplay.sops:
        if sop_id not in catalogue.sops:
            yield _problem(roleplay, Rule.UNKNOWN_SOP, sop=sop_id)
    for choice in _choices(roleplay):
        link = choice.step
        if link is not None and (link.sop not in catalogue.sops or catalogue.source(link.sop).step(link.step) is None):
            yield _problem(roleplay, Rule.UNKNOWN_STEP, id=f"{choice.node}.{choice.id}", step=str(link))


def _node_problems(roleplay: RolePlay, node: Node) -> Iterator[Problem]:
    best = max(choice.credit for choice in node.choices)
    if best < 1:
        yield _problem(roleplay, Rule.NO_GOOD_CHOICE, id=node.id)
    if len({choice.credit for choice in node.choices}) == 1 and len(node.choices) > 1:
        yield _problem(roleplay, Rule.SAME_CREDIT, id=node.id)
        return
    leading = [_length(roleplay, choice) for choice in node.choices if choice.credit == best]
    others = [_length(roleplay, choice) for choice in node.choices if choice.credit < best]
    if others and min(leading) > LONGEST_BEST * fmean(others):
        yield _problem(roleplay, Rule.BEST_LONGEST, id=node.id, times=f"{min(leading) / max(1, fmean(others)):.1f}")


def _habit_problems(roleplay: RolePlay) -> Iterator[Problem]:
    nodes = [node for node in roleplay.nodes.values() if len({choice.credit for choice in node.choices}) > 1]
    if len(nodes) < _ENOUGH_NODES:
        return
    places = {node.choices.index(max(node.choices, key=lambda choice: choice.credit)) for node in nodes}
    if len(places) == 1:
        yield _problem(roleplay, Rule.BEST_IN_PLACE, place=str(places.pop() + 1))
    chance = fmean(fmean(choice.credit for choice in node.choices) for node in nodes)
    for which, take in _blind_players(roleplay).items():
        share = fmean(take(node.choices).credit for node in nodes)
        if share > chance + BLIND_GAIN:
            yield _problem(roleplay, Rule.BLIND_PLAYER, which=which, share=f"{share:.0%}", chance=f"{chance:.0%}")


def _blind_players(roleplay: RolePlay) -> dict[str, Callable[[Sequence[Choice]], Choice]]:
    return {
        "longest": lambda choices: max(choices, key=lambda choice: _length(roleplay, choice)),
        "shortest": lambda choices: min(choices, key=lambda choice: _length(roleplay, choice)),
    }


def _translation_problems(roleplay: RolePlay, language: str) -> Iterator[Problem]:
    lines = roleplay.lines.get(language)
    if lines is None:
        yield _problem(roleplay, Rule.NO_TRANSLATION, language=language)
        return
    path = roleplay.path.parent / f"{language}.yaml"
    if not roleplay.reviewed.get(language, True):
        yield Problem(Rule.UNREVIEWED, path, 1)
    missing = [
        line_id for line_id in roleplay.lines[roleplay.language] if line_id not in lines or not lines[line_id].text
    ]
    if missing:
        yield Problem(Rule.UNTRANSLATED_LINES, path, 0, _counted(missing))
    if stale := stale_lines(roleplay, language):
        yield Problem(Rule.STALE_LINES, path, 0, _counted([line_id for line_id in lines if line_id in stale]))


def _counted(ids: Collection[str]) -> dict[str, str]:
    named = ", ".join(list(ids)[:_SHOWN])
    return {"count": str(len(ids)), "ids": f"{named} …" if len(ids) > _SHOWN else named}


def _choices(roleplay: RolePlay) -> Iterator[Choice]:
    for node in roleplay.nodes.values():
        yield from node.choices


def _length(roleplay: RolePlay, choice: Choice) -> int:
    return len(roleplay.text(choice.line("say"), roleplay.language))


def _problem(roleplay: RolePlay, rule: Rule, **values: str) -> Problem:
    return Problem(rule, roleplay.path, 0, values)
