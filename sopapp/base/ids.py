"""Names for things: UUIDv7 for records, kebab-case for content."""

import re
import secrets
import unicodedata
from datetime import datetime

_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def new_id(now: datetime) -> str:
    """A UUID version 7 (RFC 9562): sorts by time to the millisecond, the rest is random."""
    milliseconds = int(now.timestamp() * 1000) & (2**48 - 1)
    value = milliseconds << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def is_kebab(text: str) -> bool:
    """Whether `text` can be the id of content: lower-case letters and digits, joined by single hyphens."""
    return _KEBAB.fullmatch(text) is not None


def slug(text: str) -> str:
    """Letters, marks and digits of any script, lower-case, joined by hyphens; `-` never first or last."""
    kept = (c if unicodedata.category(c)[0] in "LMN" else "-" for c in unicodedata.normalize("NFC", text).lower())
    return re.sub("-+", "-", "".join(kept)).strip("-")
