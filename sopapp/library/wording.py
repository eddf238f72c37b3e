"""The words and limits by which a language's style is measured. Without an entry, the limits of English hold."""

import re
from dataclasses import dataclass

from sopapp.base.languages import base_of


@dataclass(frozen=True, slots=True)
class Wording:
    """`step` and `mean` are words a sentence; patterns match whole words in any case; None measures nothing."""

    step: int = 20
    mean: int = 20
    vague: re.Pattern[str] | None = None
    twofold: re.Pattern[str] | None = None
    no_action: re.Pattern[str] | None = None  # the first word(s) of a step that does not start with its verb
    modal: re.Pattern[str] | None = None
    you: re.Pattern[str] | None = None
    condition: re.Pattern[str] | None = None  # a condition that comes after the action


def wording_of(language: str) -> Wording:
    return _WORDING.get(base_of(language), Wording())


def _any(*words: str) -> re.Pattern[str]:
    """A pattern for any of the words."""
    edge = r"[\w\u0b80-\u0bff]"  # Tamil's vowel signs are marks, which \w leaves out
    return re.compile(rf"(?<!{edge})(?:{'|'.join(words)})(?!{edge})", re.IGNORECASE)


_ENGLISH = Wording(
    vague=_any(
        r"properly|promptly|as appropriate|where appropriate|if necessary|if needed|as needed|adequate(?:ly)?",
        r"sufficient(?:ly)?|as soon as possible|asap|in a timely manner|etc\.?|and/or",
    ),
    twofold=_any(r"and then", r", then", r"and afterwards", r"and also"),
    no_action=re.compile(
        r"(?:the|an?|you|your|it|its|this|that|these|those|there|he|she|they|we|our|their|all|every|each|any|some"
        r"|customers?|reps?|managers?|staff|(?!(?:br|r|s|sw|cl|st|fl)ing\b)\w+ing)\b",
        re.IGNORECASE,
    ),
    modal=_any(r"should", r"may", r"might", r"could", r"would", r"ought to"),
    you=_any(r"you"),
    # After "ask" or "check", `if` means whether.
    condition=re.compile(
        r"\A(?!(?:ask|check|see|find|confirm|test)\b).*?\w,? (if|unless|in case|provided that)\b", re.IGNORECASE
    ),
)
_FILIPINO = Wording(
    vague=_any(r"kung kinakailangan", r"kung kailangan", r"kung naaangkop", r"sa lalong madaling panahon", r"atbp\.?"),
    twofold=_any(r"at pagkatapos", r"pagkatapos ay", r"at saka"),
    modal=_any(r"maaaring", r"dapat sana"),
)
_TAMIL = Wording(
    step=14,
    mean=14,
    vague=_any("தேவைப்பட்டால்", "தேவையானால்", "முதலியன", "முதலியவை", "கூடிய விரைவில்", "தகுந்தவாறு"),
)
_MONGOLIAN = Wording(
    step=14,
    mean=14,
    vague=_any("шаардлагатай бол", "хэрэгтэй бол", "гэх мэт", "аль болох хурдан", "зохих ёсоор"),
)
_WORDING = {"en": _ENGLISH, "fil": _FILIPINO, "ta": _TAMIL, "mn": _MONGOLIAN}
