"""Short fingerprints of texts: equal exactly when the text is, whatever its line breaks."""

import hashlib


def text_hash(text: str) -> str:
    """Eight hex digits of a step or a line. White space is folded: new line breaks make nothing stale."""
    return _sha256(" ".join(text.split()))[:8]


def body_hash(body: str) -> str:
    """Sixteen hex digits of a whole file's text. Only line ends and the blank space around it do not count.

    Not folded, because indentation and blank lines change how Markdown reads.
    """
    return _sha256(body.replace("\r\n", "\n").strip())[:16]


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
