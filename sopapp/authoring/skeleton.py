"""The text that a new procedure starts from: every section that a procedure needs, and a first step."""

from collections.abc import Mapping
from datetime import date

from sopapp.authoring.review_date import a_year_after
from sopapp.base.languages import first_known
from sopapp.library.front_matter import with_front

# Section names and the first step, by language; another language starts from the English ones.
_WORDS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "Purpose",
        "When to use",
        "Steps",
        "Limits and escalation",
        "Records",
        "References",
        "Write the first action here.",
    ),
    "fil": (
        "Layunin",
        "Kailan gagamitin",
        "Mga hakbang",
        "Mga limit at pag-escalate",
        "Mga talaan",
        "Mga sanggunian",
        "Isulat dito ang unang gagawin.",
    ),
    "ta": (
        "நோக்கம்",
        "எப்போது பயன்படுத்துவது",
        "படிகள்",
        "வரம்புகளும் மேலாளரிடம் கொண்டுசெல்லுதலும்",
        "பதிவுகள்",
        "மேலும் பார்க்க",
        "முதல் செயலை இங்கே எழுதவும்.",
    ),
    "mn": (
        "Зорилго",
        "Хэзээ хэрэглэх",
        "Алхмууд",
        "Хязгаар ба дээд шатанд шилжүүлэх",
        "Бүртгэл",
        "Холбогдох материал",
        "Эхний үйлдлийг энд бичнэ үү.",
    ),
}


def skeleton(sop_id: str, title: str, language: str, today: date) -> str:
    """A whole file in our own form, version 1, with its first review in a year."""
    purpose, when, steps, limits, records, references, first = _WORDS[first_known([language], list(_WORDS), "en")]
    body = (
        f"# {title}\n\n## {purpose}\n\n## {when}\n\n## {steps}\n\n1. {first} {{#step-1}}\n\n"
        f"## {limits}\n\n## {records}\n\n## {references}\n"
    )
    return with_front(
        body,
        id=sop_id,
        version=1,
        sign_from=1,
        date=today,
        owner="",
        approver="",
        language=language,
        change="",
        next_review=a_year_after(today),
        tried_by="",
    )
