"""How far a suggestion has come, in the person's language."""

from PySide6.QtCore import QCoreApplication


def state_text(state: str) -> str:
    """The word for one of `suggestions.State`'s values; a state of a later program is shown as it is."""
    return {
        "new": QCoreApplication.translate("state_text", "New"),
        "read": QCoreApplication.translate("state_text", "Read"),
        "asked": QCoreApplication.translate("state_text", "Question to you"),
        "replied": QCoreApplication.translate("state_text", "Replied"),
        "accepted": QCoreApplication.translate("state_text", "Accepted"),
        "declined": QCoreApplication.translate("state_text", "Declined"),
        "done": QCoreApplication.translate("state_text", "Done"),
        "reopened": QCoreApplication.translate("state_text", "Opened again"),
    }.get(state, state)
