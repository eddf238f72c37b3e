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

_VOUCHING: Mapping[str, str] = {
    "signing": "The public half of the key that it signs with.",
    "ends": "The keys that are not used any more from then on (JSON).",
    "by": "The public key of the manager, or of the recovery sheet, who has signed this record.",
    "vouched": "Their signature (Ed25519).",
    "signature": "The signature of the key itself, for its lock.",
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
        "variant": "Which case of it was played; empty for the case itself.",
        "language": "The language it was played in.",
        "sops": "The versions of its procedures then (JSON).",
        "reasons": "Whether the worth of each answer, and the reason, was shown at once.",
    },
    "attempt-abandoned": {"attempt": "The id of the attempt that was given up."},
    "attempt-ended": {"attempt": "The id of the attempt that was finished.", "ending": "The ending that was reached."},
    "decision": {
        "attempt": "The id of the attempt.",
        "number": "Which decision of the attempt it is, from 1.",
        "node": "Where in the role-play it was made.",
        "kind": "What was asked there: listen, rank, decide or say; nothing for a choice of what to say.",
        "choice": "What was chosen there.",
        "marks": "Of a story: what each statement was taken for (JSON).",
        "order": "Of a ranking: the replies, best first (JSON).",
        "handover": "Of a hand-over: to whom, when, how and with which words (JSON).",
        "checked": "Of own words: what their speaker found in them (JSON).",
        "certainty": "How sure they said they were: sure, think-so or guess.",
        "credit": "From 0 to 1, by the key of that day: 1 best, 0.5 acceptable, 0 poor. Own words have none.",
    },
    "erase": {"ids": "The ids of the records whose contents were erased; what was in them is in no export (JSON)."},
    "manager-key": {
        "manager": "The person who has a manager's key from then on.",
        "public": "The public half of the key.",
        **_VOUCHING,
        "turn": "Which passphrase of that key it is, from 1.",
        "since": "When they first got a key, where this record took the place of another.",
    },
    "manager-left": {"manager": "The person whose manager's key was taken away.", **_VOUCHING},
    "own-words": {
        "attempt": "The id of the attempt in which somebody said something in their own words and wanted it kept.",
        "node": "Where in the role-play it was said.",
        "text": "The name of the words (see sealed-text).",
    },
    "person": {"person": "The person's id.", "name": "The name they gave; the newest counts."},
    "pin": {"person": "The person whose PIN was set or removed. The PIN itself is not in here."},
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
    "recovery-key": {"public": "The public half of the recovery key.", **_VOUCHING},
    "review": {
        "item": "What was asked again: step:<procedure>#<step>, or decision:<role-play>:<node>.",
        "turn": "How many times the person was asked about it in reviews, with this one.",
        "language": "The language it was asked in.",
        "roleplay": "The role-play in which it was asked, if any.",
        "variant": "Which case of it was shown; empty for the case itself.",
        "node": "Where in the role-play.",
        "anew": "Whether the step had changed since, so that what was known of it counts no more.",
        "choice": "What was chosen: a choice of the role-play, or a step.",
        "marks": "As of a decision.",
        "order": "As of a decision.",
        "handover": "As of a decision.",
        "checked": "As of a decision.",
        "certainty": "How sure they said they were: sure, think-so or guess.",
        "credit": "From 0 to 1, by the key of that day.",
        "sops": "The version of its procedure then (JSON).",
    },
    "review-plan": {
        "until": "The day on which reviews go on after a pause; empty: they are not paused any more.",
        "item": "What is not to be asked, or is to be asked again.",
        "suspended": "Whether it is not to be asked.",
    },
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

SECRET = frozenset({"scrypt", "wrapped", "opener", "secret", "owner", "now", "better"})
"""Fields that are in no export, wherever they stand: keys, and words in the clear from before they were sealed."""


def rows() -> list[dict[str, str]]:
    """The dictionary as a table."""
    common = [{"kind": "(every kind)", "field": name, "meaning": text} for name, text in COLUMNS.items()]
    own = [
        {"kind": kind, "field": name, "meaning": text} for kind, each in KINDS.items() for name, text in each.items()
    ]
    return common + own
