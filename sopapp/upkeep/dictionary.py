"""The data dictionary: every kind of record, and what each of its fields means. An export writes it beside the data.

Secrets (hashes, keys) are in no export, and so not in here. A kind or field that is not listed is exported as it is.
"""

from collections.abc import Mapping

COLUMNS: Mapping[str, str] = {
    "id": "The record's own id (UUID version 7). Left out of suggestions: it tells the time.",
    "at": "When it was kept: UTC, ISO 8601. Of suggestions only the day.",
    "who": "The id of the person who left it; empty for records without a person.",
    "name": "That person's name now; empty for somebody who was erased.",
    "device": "The id of the PC that kept it. Left out of suggestions.",
}

KINDS: Mapping[str, Mapping[str, str]] = {
    "acknowledgement": {
        "sop": "The id of the procedure that was signed as read.",
        "version": "The version that was signed.",
        "language": "The language it was read in.",
        "steps": "The hash that each step had, by the step's id (JSON).",
    },
    "attempt": {
        "attempt": "The id of the attempt.",
        "roleplay": "The id of the role-play.",
        "roleplay_hash": "The hash of the role-play as it was then.",
        "language": "The language it was played in.",
        "sops": "The versions of its procedures then (JSON).",
    },
    "attempt-abandoned": {"attempt": "The id of the attempt that was given up."},
    "attempt-ended": {"attempt": "The id of the attempt that was finished.", "ending": "The ending that was reached."},
    "decision": {
        "attempt": "The id of the attempt.",
        "number": "Which decision of the attempt it is, from 1.",
        "node": "Where in the role-play it was made.",
        "choice": "What was chosen there.",
        "credit": "1 best, 0.5 acceptable, 0 poor, by the key of that day.",
    },
    "erase": {"ids": "The ids of the records whose contents were erased; what was in them is in no export (JSON)."},
    "manager-key": {
        "manager": "The person who has a manager's key from then on.",
        "public": "The public half of the key.",
    },
    "manager-left": {"manager": "The person whose manager's key was taken away."},
    "person": {"person": "The person's id.", "name": "The name they gave; the newest counts."},
    "pin": {"person": "The person who set or removed a PIN. The PIN itself is not in here."},
    "publication": {
        "sop": "The id of the procedure that was published.",
        "language": "The language of the text that was published.",
        "version": "Its version.",
        "text": "The fingerprint of the text.",
        "sign_from": "Signatures for this version or later ones hold.",
        "note": "What changed, in the manager's words.",
        "steps_changed": "The ids of the steps that are new or changed (JSON).",
        "answers": "The ids of the suggestions that it answers (JSON).",
    },
    "recovery-key": {"public": "The public half of the recovery key."},
    "sealed-text": {
        "text": "The name of the words; suggestions, answers and notes name their words by it.",
        "copy": "Which copy it is; words are sealed anew when managers come and go.",
        "to": "Tells copies for different managers apart, and not who they are.",
        "reader": "The public key of who else can read the words.",
        "box": "The key they were sealed to while there was no manager.",
        "age": "The words themselves, sealed (age): to be read on the managers' page only.",
    },
    "suggestion": {
        "suggestion": "The id of the suggestion.",
        "anonymous": "Whether it was left without a name.",
        "reader": "The public key of its author.",
        "text": "The name of its words (see sealed-text).",
    },
    "suggestion-note": {
        "suggestion": "The id of the suggestion that managers noted something about.",
        "text": "The name of the note's words (see sealed-text).",
    },
    "suggestion-step": {
        "suggestion": "The id of the suggestion.",
        "step": "What was done: read, asked, replied, accepted, declined, done or reopened.",
        "text": "The name of what was said with it (see sealed-text).",
        "version": "The version of the procedure that it was done in.",
        "turn": "How many steps there were, with this one.",
    },
    "suggestion-seen": {"suggestion": "The id of the suggestion.", "up_to": "The last answer its author has seen."},
}

SECRET = frozenset({"scrypt", "wrapped", "secret", "owner", "now", "better"})
"""Fields that are in no export, wherever they stand: keys, and words in the clear from before they were sealed."""


def rows() -> list[dict[str, str]]:
    """The dictionary as a table."""
    common = [{"kind": "(every kind)", "field": name, "meaning": text} for name, text in COLUMNS.items()]
    own = [
        {"kind": kind, "field": name, "meaning": text} for kind, each in KINDS.items() for name, text in each.items()
    ]
    return common + own
