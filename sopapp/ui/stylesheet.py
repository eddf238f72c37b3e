"""The one style sheet of the window, generated from tokens and the text size."""

from collections.abc import Callable

from sopapp.ui.stylesheet_pieces import pieces
from sopapp.ui.tokens import Theme, Tokens

Px = Callable[[float], int]


def stylesheet(theme: Theme) -> str:
    """For `QApplication.setStyleSheet`; pictures in check boxes and combo boxes come from the search path `marks`."""
    t, px, marks = theme.tokens, theme.px, "dark" if theme.dark else "light"
    return "".join(
        (
            _grounds(t, px),
            _labels(t, px),
            _buttons(t, px),
            _tool_buttons(t, px),
            _answers(t, px),
            _fields(t, px, marks),
            _menu_marks(px, marks),
            _checks(t, px, marks),
            _lists(t, px, marks),
            _bars(t, px),
            pieces(t, px),
        )
    )


def _grounds(t: Tokens, px: Px) -> str:
    return f"""
QMainWindow, QDialog {{ background: {t.window}; }}
QWidget[surface="window"] {{ background: {t.window}; }}
QWidget[surface="surface"] {{ background: {t.surface}; }}
QWidget[surface="sunken"] {{ background: {t.sunken}; }}
QScrollArea, QScrollArea > QWidget > QWidget[scrolled="true"] {{ background: transparent; border: none; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: {px(1)}px solid {t.outline}; padding: {px(6)}px; }}
QSplitter::handle {{ background: {t.border}; }}
QSplitter::handle:hover {{ background: {t.outline}; }}
"""


def _labels(t: Tokens, px: Px) -> str:
    roles = {
        "body": (14, 400, t.text),
        "muted": (14, 400, t.muted),
        "caption": (12.5, 400, t.muted),
        "lead": (16.5, 400, t.muted),
        "h1": (26, 700, t.text),
        "h2": (19, 600, t.text),
        "h3": (16.5, 600, t.text),
        "strong": (14, 600, t.text),
        "reading": (16.5, 400, t.text),
    }
    rules = [
        f'QLabel[role="{role}"] {{ font-size: {px(size)}px; font-weight: {weight}; color: {colour}; }}\n'
        for role, (size, weight, colour) in roles.items()
    ]
    return "".join([*rules, f"QLabel:disabled {{ color: {t.disabled}; }}\n"])


def _buttons(t: Tokens, px: Px) -> str:
    # The focus ring is 1 px thicker than the border; what is inside gives way, so that nothing moves.
    return f"""
QPushButton {{
    font-weight: 600; color: {t.text}; background: {t.raised}; border: {px(1)}px solid {t.outline};
    border-radius: {px(8)}px; padding: 0 {px(14)}px; min-height: {px(36) - 2 * px(1)}px;
}}
QPushButton:hover {{ background: {t.sunken}; }}
QPushButton:pressed, QPushButton:checked {{ background: {t.soft}; color: {t.on_soft}; }}
QPushButton:disabled {{ color: {t.disabled}; background: {t.window}; border-color: {t.border}; }}
QPushButton[kind="primary"] {{ background: {t.primary}; color: {t.on_primary}; border-color: {t.primary}; }}
QPushButton[kind="primary"]:hover {{ background: {t.primary_hover}; border-color: {t.primary_hover}; }}
QPushButton[kind="primary"]:disabled {{ background: {t.sunken}; color: {t.disabled}; border-color: {t.border}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; }}
QPushButton[kind="quiet"]:hover {{ background: {t.sunken}; border-color: {t.sunken}; }}
QPushButton[kind="quiet"]:disabled {{ color: {t.disabled}; }}
QPushButton[kind="tool"] {{
    background: transparent; border-color: transparent; font-weight: 400; padding: 0 {px(8)}px;
}}
QPushButton[kind="tool"]:hover {{ background: {t.sunken}; border-color: {t.sunken}; }}
QPushButton[kind="danger"] {{ color: {t.bad}; border-color: {t.bad}; }}
QPushButton[kind="danger"]:hover {{ background: {t.bad_bg}; }}
QPushButton[kind="danger"]:disabled {{ color: {t.disabled}; border-color: {t.border}; }}
QPushButton[kind="nav"] {{
    background: transparent; border-color: transparent; font-weight: 400; text-align: left; padding: 0 {px(10)}px;
}}
QPushButton[kind="nav"]:hover {{ background: {t.border}; }}
QPushButton[kind="nav"]:checked {{ background: {t.soft}; color: {t.on_soft}; font-weight: 700; }}
QPushButton:focus, QPushButton[kind]:focus {{
    border: {px(2)}px solid {t.focus}; padding: 0 {px(14) - px(1)}px; min-height: {px(36) - 2 * px(2)}px;
}}
QPushButton[kind="nav"]:focus {{ padding: 0 {px(10) - px(1)}px; }}
QPushButton[kind="tool"]:focus {{ padding: 0 {px(8) - px(1)}px; }}
"""


def _tool_buttons(t: Tokens, px: Px) -> str:
    return f"""
QToolButton {{
    background: transparent; border: {px(2)}px solid transparent; border-radius: {px(8)}px;
    min-width: {px(36) - 2 * px(2)}px; min-height: {px(36) - 2 * px(2)}px;
}}
QToolButton:hover {{ background: {t.sunken}; }}
QToolButton:pressed, QToolButton:checked {{ background: {t.soft}; }}
QToolButton:focus {{ border-color: {t.focus}; }}
QLineEdit QToolButton {{ min-width: 0; min-height: 0; border: none; background: transparent; }}
"""


def _answers(t: Tokens, px: Px) -> str:
    return f"""
QPushButton[kind="answer"] {{
    background: {t.raised}; border: {px(1)}px solid {t.outline}; border-radius: {px(10)}px; padding: 0; min-height: 0;
}}
QPushButton[kind="answer"]:hover {{ background: {t.soft}; border-color: {t.primary}; }}
QPushButton[kind="answer"]:pressed {{ background: {t.soft}; }}
QPushButton[kind="answer"]:focus {{ border: {px(2)}px solid {t.focus}; padding: 0; min-height: 0; }}
QPushButton[kind="answer"][state="chosen"] {{ background: {t.soft}; border: {px(2)}px solid {t.primary}; }}
QPushButton[kind="answer"][state="best"] {{ background: {t.ok_bg}; border: {px(2)}px solid {t.ok}; }}
QPushButton[kind="answer"][state="other"] {{ background: transparent; border-color: {t.border}; }}
QPushButton[kind="answer"] QLabel[role="body"]:disabled {{ color: {t.text}; }}
QPushButton[kind="answer"] QLabel[role="strong"]:disabled {{ color: {t.text}; }}
QPushButton[kind="answer"] QLabel[role="muted"]:disabled {{ color: {t.muted}; }}
QPushButton[kind="answer"] QLabel[role="caption"]:disabled {{ color: {t.text}; font-weight: 600; }}
"""


def _fields(t: Tokens, px: Px, marks: str) -> str:
    arrow = px(16)
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {{
    background: {t.surface}; color: {t.text}; border: {px(1)}px solid {t.outline}; border-radius: {px(8)}px;
    selection-background-color: {t.primary}; selection-color: {t.on_primary};
    placeholder-text-color: {t.muted};
}}
QLineEdit, QComboBox, QSpinBox, QDateEdit {{ min-height: {px(36) - 2 * px(1)}px; padding: 0 {px(8)}px; }}
QPlainTextEdit, QTextEdit {{ padding: {px(6)}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {{
    border: {px(2)}px solid {t.focus};
}}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {{
    min-height: {px(36) - 2 * px(2)}px; padding: 0 {px(8) - px(1)}px;
}}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: {px(6) - px(1)}px; }}
QTextBrowser, QTextBrowser:focus {{ border: none; border-radius: 0; padding: 0; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {{
    border: none; background: transparent; min-height: 0; padding: 0 {px(4)}px;
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{
    color: {t.disabled}; background: {t.window}; border-color: {t.border};
}}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {px(30)}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{
    image: url(marks:chevron-down-{marks}.svg); width: {arrow}px; height: {arrow}px;
}}
QComboBox QAbstractItemView {{
    background: {t.raised}; color: {t.text}; border: {px(1)}px solid {t.outline}; padding: {px(4)}px; outline: none;
    selection-background-color: {t.soft}; selection-color: {t.on_soft};
}}
QComboBox QAbstractItemView::item {{ min-height: {px(32)}px; padding: 0 {px(6)}px; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: {px(24)}px; background: transparent; }}
QSpinBox::up-arrow {{ image: url(marks:chevron-up-{marks}.svg); width: {px(12)}px; height: {px(12)}px; }}
QSpinBox::down-arrow {{ image: url(marks:chevron-down-{marks}.svg); width: {px(12)}px; height: {px(12)}px; }}
"""


def _menu_marks(px: Px, marks: str) -> str:
    """Fusion's own mark of a button that opens a menu does not grow with the letters."""
    return f"""
QPushButton::menu-indicator {{
    image: url(marks:chevron-down-{marks}.svg); width: {px(12)}px; height: {px(12)}px;
    subcontrol-origin: padding; subcontrol-position: center right; right: {px(4)}px;
}}
QToolButton::menu-indicator {{ image: none; }}
"""


def _checks(t: Tokens, px: Px, marks: str) -> str:
    return f"""
QCheckBox, QRadioButton {{
    spacing: {px(8)}px; min-height: {px(36) - 2 * px(2)}px;
    border: {px(2)}px solid transparent; border-radius: {px(6)}px;
    padding-right: {px(6)}px;
}}
QCheckBox:focus, QRadioButton:focus {{ border-color: {t.focus}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t.disabled}; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {px(16)}px; height: {px(16)}px; border: {px(2)}px solid {t.outline}; background: {t.surface};
    margin-left: {px(2)}px;
}}
QCheckBox::indicator {{ border-radius: {px(4)}px; }}
QRadioButton::indicator {{ border-radius: {px(8) + px(2)}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {t.primary}; }}
QCheckBox::indicator:checked {{
    background: {t.primary}; border-color: {t.primary}; image: url(marks:check-{marks}.svg);
}}
QRadioButton[kind="segment"] {{
    background: {t.raised}; border: {px(1)}px solid {t.outline}; border-radius: {px(8)}px; spacing: {px(6)}px;
    min-height: {px(36) - 2 * px(1)}px; padding: 0 {px(10)}px 0 {px(6)}px;
}}
QRadioButton[kind="segment"]:hover {{ border-color: {t.primary}; }}
QRadioButton[kind="segment"]:checked {{ background: {t.soft}; color: {t.on_soft}; border-color: {t.primary}; }}
QRadioButton[kind="segment"]:focus {{
    border: {px(2)}px solid {t.focus}; min-height: {px(36) - 2 * px(2)}px; padding: 0 {px(10) - px(1)}px 0 {px(5)}px;
}}
QRadioButton::indicator:checked {{
    width: {px(8)}px; height: {px(8)}px; border: {px(4) + px(2)}px solid {t.primary}; border-radius: {px(8) + px(2)}px;
}}
QCheckBox::indicator:checked:disabled {{ background: {t.disabled}; border-color: {t.disabled}; }}
QRadioButton::indicator:checked:disabled {{ border-color: {t.disabled}; }}
QCheckBox::indicator:unchecked:disabled, QRadioButton::indicator:unchecked:disabled {{
    border-color: {t.border}; background: {t.window};
}}
"""


def _lists(t: Tokens, px: Px, marks: str) -> str:
    return f"""
QListView, QTreeView, QTableView {{
    background: transparent; border: none; outline: none; color: {t.text};
    selection-background-color: {t.soft}; selection-color: {t.on_soft};
}}
QTableView {{ background: {t.surface}; border: {px(1)}px solid {t.border}; gridline-color: {t.border}; }}
QHeaderView::section {{
    background: {t.surface}; color: {t.muted}; font-weight: 600; border: none;
    border-bottom: {px(2)}px solid {t.outline}; padding: {px(8)}px {px(10)}px;
}}
QTabWidget::pane {{ border: none; }}
QTabBar::tab {{
    color: {t.muted}; font-weight: 600; background: transparent;
    min-height: {px(36) - 2 * px(2)}px; padding: 0 {px(4)}px;
    margin-right: {px(20)}px; border: {px(2)}px solid transparent; border-bottom: {px(3)}px solid transparent;
}}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.primary}; }}
QTabBar::tab:focus {{ border-color: {t.focus}; border-radius: {px(4)}px; }}
QTabBar::tear {{ width: 0; image: none; }}
QTabBar::scroller {{ width: {px(72)}px; }}
QTabBar QToolButton::left-arrow {{ image: url(marks:chevron-left-{marks}.svg); }}
QTabBar QToolButton::right-arrow {{ image: url(marks:chevron-right-{marks}.svg); }}
QTabBar::tab:disabled {{ color: {t.disabled}; }}
QMenu {{ background: {t.raised}; color: {t.text}; border: {px(1)}px solid {t.outline}; padding: {px(4)}px; }}
QMenu::item {{ padding: {px(8)}px {px(24)}px {px(8)}px {px(12)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {t.soft}; color: {t.on_soft}; }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::separator {{ height: {px(1)}px; background: {t.border}; margin: {px(4)}px; }}
"""


def _bars(t: Tokens, px: Px) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: {px(14)}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(14)}px; margin: 0; }}
QScrollBar::handle {{ background: {t.outline}; border-radius: {px(3)}px; margin: {px(4)}px; }}
QScrollBar::handle:vertical {{ min-height: {px(36)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(36)}px; }}
QScrollBar::handle:hover {{ background: {t.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
"""
