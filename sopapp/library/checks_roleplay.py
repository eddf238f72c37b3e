"""Role-plays: can they be finished, do they measure judgement rather than test-taking, do they practise every step."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from statistics import fmean

from sopapp.library.catalogue import Catalogue
from sopapp.library.moments import Behaviour, Condition, Kind, Slot
from sopapp.library.problem import Problem, Rule
from sopapp.library.roleplay import Node, RolePlay, StepLink
from sopapp.library.roleplay_lines import stale_lines

LONGEST_BEST = 1.3  # times the mean length of the other choices
_ENOUGH_NODES = 3  # fewer show no habit of the author
_SHOWN = 5  # ids named in one message


def roleplay_problems(catalogue: Catalogue, roleplay: RolePlay) -> list[Problem]:
    """What is to be mended in one role-play that can be read."""
    found = [*_way_problems(roleplay), *_condition_problems(roleplay), *_link_problems(catalogue, roleplay)]
    found += _habit_problems(roleplay)
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
    shown = frozenset[Behaviour]().union(*map(_behaviours, catalogue.roleplays.values()))
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
            waiting += [to for choice in node.choices for to in choice.targets] if node is not None else []
    return reached


def _finishing(roleplay: RolePlay) -> set[str]:
    """The places from which some choices lead to an ending, if their conditions let them: walked from the endings."""
    leading: defaultdict[str, set[str]] = defaultdict(set)
    for choice in roleplay.choices():
        for to in choice.targets:
            leading[to].add(choice.node)
    finishing, waiting = set[str](), list(roleplay.endings)
    while waiting:
        place = waiting.pop()
        if place not in finishing:
            finishing.add(place)
            waiting += leading[place]
    return finishing


def _condition_problems(roleplay: RolePlay) -> Iterator[Problem]:
    ranges = _ranges(roleplay)
    for where, condition in _conditions(roleplay):
        values = ranges[condition.meter]
        if not any(condition.holds({condition.meter: value}) for value in values):
            shown = f"{condition.meter}: {values.start} … {values.stop - 1}"
            yield _problem(roleplay, Rule.NEVER_HOLDS, id=where, given=str(condition), known=shown)


def _ranges(roleplay: RolePlay) -> Mapping[str, range]:
    """The values that each meter may have: where the case or a variant starts, and where effects can take it."""
    ranges = {}
    for meter in roleplay.meters.values():
        starts = [meter.start, *(meter.kept(v.meters.get(meter.id, meter.start)) for v in roleplay.variants.values())]
        effects = [choice.effects.get(meter.id, 0) for choice in roleplay.choices()]
        least = 0 if min(effects, default=0) < 0 else min(starts)
        most = meter.most if max(effects, default=0) > 0 else max(starts)
        ranges[meter.id] = range(least, most + 1)
    return ranges


def _conditions(roleplay: RolePlay) -> Iterator[tuple[str, Condition]]:
    """Every condition, with the id of what depends on it."""
    for node in roleplay.nodes.values():
        for saying in node.says:
            yield f"{node.id}.says.{saying.id}", saying.condition
        for choice in node.choices:
            if choice.condition is not None:
                yield f"{node.id}.{choice.id}", choice.condition
            for branch in choice.branches:
                yield f"{node.id}.{choice.id}.next", branch.condition


def _link_problems(catalogue: Catalogue, roleplay: RolePlay) -> Iterator[Problem]:
    for sop_id in roleplay.sops:
        if sop_id not in catalogue.sops:
            yield _problem(roleplay, Rule.UNKNOWN_SOP, sop=sop_id)
    for choice in roleplay.choices():
        link = choice.step
        if link is not None and (link.sop not in catalogue.sops or catalogue.source(link.sop).step(link.step) is None):
            yield _problem(roleplay, Rule.UNKNOWN_STEP, id=f"{choice.node}.{choice.id}", step=str(link))


def _node_problems(roleplay: RolePlay, node: Node) -> Iterator[Problem]:
    if node.kind is Kind.SAY:
        return
    best = max(choice.credit for choice in node.choices)
    if best < 1:
        yield _problem(roleplay, Rule.NO_GOOD_CHOICE, id=node.id)
    if len({choice.credit for choice in node.choices}) == 1 and len(node.choices) > 1:
        yield _problem(roleplay, Rule.SAME_CREDIT, id=node.id)
    for where, options in _judged(roleplay, node):
        best = max(credit for credit, _ in options)
        leading = min(length for credit, length in options if credit == best)
        others = [length for credit, length in options if credit < best]
        if others and leading > LONGEST_BEST * fmean(others):
            yield _problem(roleplay, Rule.BEST_LONGEST, id=where, times=f"{leading / max(1, fmean(others)):.1f}")


def _judged(roleplay: RolePlay, node: Node) -> Iterator[tuple[str, Sequence[tuple[float, int]]]]:
    """Each set of texts that one is chosen from, with its id: the credits and the lengths."""

    def length(line_id: str) -> int:
        return len(roleplay.text(line_id, roleplay.language))

    yield node.id, [(choice.credit, length(choice.line("say"))) for choice in node.choices]
    if Slot.WORDS in node.handover:  # the other slots are names and times: as short as they are
        where = f"{node.id}.handover.{Slot.WORDS}"
        yield where, [(o.credit, length(f"{where}.{o.id}.say")) for o in node.handover[Slot.WORDS]]


def _habit_problems(roleplay: RolePlay) -> Iterator[Problem]:
    nodes = [node for node in roleplay.nodes.values() if len({choice.credit for choice in node.choices}) > 1]
    places = {node.choices.index(max(node.choices, key=lambda choice: choice.credit)) for node in nodes}
    if len(nodes) >= _ENOUGH_NODES and len(places) == 1:
        yield _problem(roleplay, Rule.BEST_IN_PLACE, place=str(places.pop() + 1))


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


def _behaviours(roleplay: RolePlay) -> frozenset[Behaviour]:
    """The listening behaviours that a choice shows or a checklist asks for."""
    shown = {behaviour for choice in roleplay.choices() for behaviour in choice.behaviours}
    asked = {check.behaviour for node in roleplay.nodes.values() for check in node.checklist}
    return frozenset(shown | {behaviour for behaviour in asked if behaviour is not None})


def _problem(roleplay: RolePlay, rule: Rule, **values: str) -> Problem:
    return Problem(rule, roleplay.path, 0, values)
