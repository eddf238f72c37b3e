"""What was said in an answer, as one bubble says it."""

from PySide6.QtCore import QCoreApplication

from sopapp.library.moments import Kind
from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.play import Decision
from sopapp.ui.pages.practise.moment_words import slot_text


def said(roleplay: RolePlay, decision: Decision, language: str, own_words: str = "") -> str:
    """`own_words` are what was typed where one speaks for oneself, "" when that is not known any more."""
    node, answer = decision.node, decision.answer
    if node.kind is Kind.SAY:
        return own_words or QCoreApplication.translate("Conversation", "(in your own words)")
    lines = [roleplay.text(decision.choice.line("say"), language)]
    if decision.choice.escalates:
        handed = {
            slot: f"{node.id}.handover.{slot.value}.{answer.handover.get(slot, '')}.say" for slot in node.handover
        }
        lines += [
            f"{slot_text(s)} {roleplay.text(line, language)}" for s, line in handed.items() if s in answer.handover
        ]
    return "\n".join(lines)
