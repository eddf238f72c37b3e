"""Nodes of every kind, small."""

from dataclasses import replace

from sopapp.library.moments import Act, Behaviour, Check, Heard, Kind, Mark, Option, Slot
from sopapp.library.roleplay import Escalation, Node
from tests.builders import a_choice, a_node


def a_story() -> Node:
    node = a_node("story", a_choice("close", "solved"), a_choice("vague", "solved", 0.5), a_choice("off", "lost", 0))
    marks = (Mark("late", Heard.SAID), Mark("afraid", Heard.FELT), Mark("voucher", Heard.NOT_SAID))
    return replace(node, kind=Kind.LISTEN, marks=marks)


def a_ranking() -> Node:
    node = a_node("order", a_choice("a", "solved"), a_choice("b", "solved", 0.5), a_choice("c", "lost", 0))
    return replace(node, kind=Kind.RANK)


def a_decision(escalation: Escalation = Escalation.NEEDED) -> Node:
    up = a_choice("up", "solved", escalates=True, act=Act.ESCALATE)
    node = a_node("limit", up, a_choice("keep", "lost", 0, act=Act.HANDLE), escalation=escalation)
    whom = (Option("manager", Slot.WHOM, 1), Option("friend", Slot.WHOM, 0))
    when = (Option("now", Slot.WHEN, 1), Option("later", Slot.WHEN, 0))
    return replace(node, kind=Kind.DECIDE, handover={Slot.WHOM: whom, Slot.WHEN: when})


def own_words() -> Node:
    checks = (Check("named", Behaviour.PARAPHRASE), Check("short"))
    return replace(a_node("own", a_choice("model", "solved")), kind=Kind.SAY, checklist=checks)
