"""The words that a rendered procedure gets from the window, in its language."""

from PySide6.QtCore import QCoreApplication

from sopapp.library.render import CalloutWords, StepLabels


def callout_words() -> CalloutWords:
    return CalloutWords(
        kinds={
            "note": QCoreApplication.translate("Render", "Note"),
            "tip": QCoreApplication.translate("Render", "Tip"),
            "important": QCoreApplication.translate("Render", "Important"),
            "warning": QCoreApplication.translate("Render", "Warning"),
            "danger": QCoreApplication.translate("Render", "Danger"),
        },
        stale=QCoreApplication.translate("Render", "The original has changed since this was translated:"),
        changed=QCoreApplication.translate("Render", "Changed"),
        plain=QCoreApplication.translate(
            "Render", "This text is too complex to lay out, so it is shown as it was written."
        ),
    )


def step_labels(practised: frozenset[str]) -> StepLabels:
    """`practised`: the ids of the steps that some role-play practises."""
    return StepLabels(
        practise=QCoreApplication.translate("Render", "Practise this step"),
        suggest=QCoreApplication.translate("Render", "Suggest a change"),
        practised=practised,
    )
