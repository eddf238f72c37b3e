"""The part of the style sheet for what a page is put together from: cards, rows, bubbles, pills and callouts."""

from collections.abc import Callable

from sopapp.ui.tokens import Tokens

Px = Callable[[float], int]


def pieces(t: Tokens, px: Px) -> str:
    """Of widgets with a property `piece`; the rest of their look is in their layouts."""
    return _untoned(t, px) + "".join(_toned(t, px, tone) for tone in ("ok", "warn", "bad", "info", "neutral"))


def _untoned(t: Tokens, px: Px) -> str:
    return f"""
QFrame[piece="card"] {{
    background: {t.surface}; border: {px(1)}px solid {t.border}; border-radius: {px(14)}px; padding: {px(16)}px;
}}
QFrame[piece="card"]:focus {{ border: {px(2)}px solid {t.focus}; padding: {px(16) - px(2) + px(1)}px; }}
QFrame[piece="line"] {{ background: {t.border}; max-height: {px(1)}px; min-height: {px(1)}px; border: none; }}
QFrame[piece="row"] {{
    background: {t.raised}; border: {px(1)}px solid {t.outline}; border-radius: {px(10)}px; padding: 0;
}}
QFrame[piece="row"]:hover {{ border-color: {t.primary}; }}
QFrame[piece="row"]:focus {{ border: {px(2)}px solid {t.focus}; }}
QFrame[piece="upright-line"] {{ background: {t.border}; border: none; }}
QFrame[piece="bubble"] {{
    background: {t.surface}; border: {px(1)}px solid {t.border}; border-radius: {px(14)}px;
    border-top-left-radius: {px(4)}px; padding: {px(10)}px {px(14)}px;
}}
QFrame[piece="bubble-mine"] {{
    background: {t.soft}; border: {px(1)}px solid {t.soft}; border-radius: {px(14)}px;
    border-top-right-radius: {px(4)}px; padding: {px(10)}px {px(14)}px;
}}
QLabel[piece="avatar"] {{
    background: {t.soft}; color: {t.on_soft}; border-radius: {px(18)}px; font-size: {px(12.5)}px; font-weight: 700;
}}
QLabel[piece="badge"] {{ background: {t.soft}; border-radius: {px(36)}px; }}
"""


def _toned(t: Tokens, px: Px, tone: str) -> str:
    ink, ground = t.tone(tone)
    return f"""
QFrame[piece="pill-{tone}"] {{ background: {ground}; border: none; border-radius: {px(12)}px; }}
QFrame[piece="pill-{tone}"] QLabel {{ color: {ink}; font-size: {px(12.5)}px; font-weight: 600; }}
QFrame[piece="callout-{tone}"] {{
    background: {ground}; border: none; border-left: {px(4)}px solid {ink};
    border-top-right-radius: {px(6)}px; border-bottom-right-radius: {px(6)}px;
    padding: {px(10)}px {px(12)}px;
}}
QFrame[piece="callout-{tone}"] QLabel {{ color: {t.text}; }}
QLabel[role="{tone}"] {{ color: {ink}; font-size: {px(14)}px; }}
"""
