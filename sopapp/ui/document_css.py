"""The style of a procedure's text, in the few rules of CSS that QTextDocument knows."""

from sopapp.ui.tokens import Theme

READING = 16.5
_LINE_HEIGHT = {"ta": 126}
"""In percent of the font's own spacing, 116 elsewhere; Tamil letters stand higher and lower and need more room."""

_TONES = {"note": "info", "tip": "ok", "important": "warn", "warning": "warn", "danger": "bad", "stale": "warn"}
"""The kinds of callouts that the renderer knows, and how they look."""


def document_css(theme: Theme, language: str) -> str:
    """For `QTextDocument.setDefaultStyleSheet`; sizes follow the person's text size, leading follows the script."""
    return _text(theme, _LINE_HEIGHT.get(language, 116)) + _tables(theme) + _callouts(theme)


def _text(theme: Theme, leading: int) -> str:
    t, px = theme.tokens, theme.px
    return f"""
body, p, li, td, th {{ color: {t.text}; font-size: {px(READING)}px; line-height: {leading}%; }}
p {{ margin-top: 0px; margin-bottom: {px(12)}px; }}
h1 {{ font-size: {px(30)}px; font-weight: 700; margin-top: 0px; margin-bottom: {px(12)}px; line-height: 100%; }}
h2 {{ font-size: {px(23)}px; font-weight: 600; margin-top: {px(28)}px; margin-bottom: {px(8)}px; line-height: 100%; }}
h3 {{ font-size: {px(19)}px; font-weight: 600; margin-top: {px(20)}px; margin-bottom: {px(6)}px; line-height: 100%; }}
h4, h5, h6 {{ font-size: {px(READING)}px; font-weight: 600; margin-top: {px(16)}px; margin-bottom: {px(4)}px; }}
.lead {{ color: {t.muted}; font-size: {px(19)}px; }}
.muted {{ color: {t.muted}; }}
.step-links, .step-links a {{ color: {t.link}; font-size: {px(12.5)}px; text-decoration: none; }}
.changed {{ color: {t.warn}; background-color: {t.warn_bg}; font-size: {px(12.5)}px; font-weight: 600; }}
ul, ol {{ margin-top: 0px; margin-bottom: {px(12)}px; }}
li {{ margin-bottom: {px(6)}px; }}
a {{ color: {t.link}; text-decoration: underline; }}
code, pre {{ font-family: 'JetBrains Mono'; font-size: {px(14.5)}px; }}
code {{ background-color: {t.sunken}; }}
blockquote {{ color: {t.muted}; margin-left: {px(20)}px; margin-right: {px(20)}px; }}
"""


def _tables(theme: Theme) -> str:
    t, px = theme.tokens, theme.px
    return f"""
table {{ margin-top: {px(8)}px; margin-bottom: {px(12)}px; }}
table.grid {{ border-collapse: collapse; border-style: solid; border-color: {t.border}; }}
table.grid td, table.grid th {{ padding: {px(8)}px; border: {px(1)}px solid {t.border}; }}
table.grid th {{ color: {t.muted}; background-color: {t.window}; font-size: {px(14)}px; font-weight: 600;
  text-align: left; }}
table.code td {{ background-color: {t.sunken}; padding: {px(12)}px; border: none; }}
"""


def _callouts(theme: Theme) -> str:
    t, px = theme.tokens, theme.px
    rules = []
    for kind, tone in _TONES.items():
        ink, ground = t.tone(tone)
        rules.append(
            f"table.{kind} td {{ background-color: {ground}; padding: {px(12)}px;"
            f" border-left: {px(4)}px solid {ink}; }}\n"
            f"table.{kind} .callout-title {{ color: {ink}; margin-bottom: {px(4)}px; }}\n"
        )
    return "".join(rules)
