"""Light and dark: the window's colours, type sizes and spacing in one place.

Applied by `app.ui.application` on Qt's thread. Widgets read colours from their palette through `Paint`,
so that a change of theme is one call.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

GAP = 8
"""Unit of spacing in device-independent pixels; every distance is a multiple of it."""
GUTTER = GAP + 4
"""Between cards."""
_ARROW = Path(__file__).with_name("down.svg")
_UPWARD = Path(__file__).with_name("up.svg")
_TICK = Path(__file__).with_name("tick.svg")
SMALLEST_TEXT_PT = 10.5

Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. Text on its ground has a contrast of at least 4.5 : 1 (WCAG 2.2 AA).

    In the two of high contrast it is 7 : 1 (AAA), and lines stand out by 4.5 : 1.
    """

    window: str
    card: str
    line: str
    text: str
    muted: str
    caller_bubble: str
    agent_bubble: str
    accent: str
    on_accent: str
    good: str
    busy: str
    bad: str
    selected: str


LIGHT = Theme(
    window="#f3f5f8",
    card="#ffffff",
    line="#d9dee6",
    text="#18212f",
    muted="#566173",
    caller_bubble="#eceff4",
    agent_bubble="#dcebfd",
    accent="#1d5fd1",
    on_accent="#ffffff",
    good="#1a7a43",
    busy="#8a5a00",
    bad="#b3261e",
    selected="#e3eefc",
)
DARK = Theme(
    window="#12161d",
    card="#1b212b",
    line="#323b49",
    text="#e8ecf2",
    muted="#a3aebd",
    caller_bubble="#2a3240",
    agent_bubble="#1d3a63",
    accent="#8ab6ff",
    on_accent="#0b1a33",
    good="#6fd696",
    busy="#f0bc5e",
    bad="#ff9d94",
    selected="#223a5e",
)
HIGH_LIGHT = Theme(
    window="#ffffff",
    card="#ffffff",
    line="#5a5a5a",
    text="#000000",
    muted="#333333",
    caller_bubble="#ececec",
    agent_bubble="#dbe9ff",
    accent="#0036a3",
    on_accent="#ffffff",
    good="#00491c",
    busy="#573400",
    bad="#8a0000",
    selected="#cfe2ff",
)
HIGH_DARK = Theme(
    window="#000000",
    card="#000000",
    line="#a8a8a8",
    text="#ffffff",
    muted="#dcdcdc",
    caller_bubble="#262626",
    agent_bubble="#002b66",
    accent="#9ecbff",
    on_accent="#000000",
    good="#7df0a5",
    busy="#ffd27a",
    bad="#ffb3ad",
    selected="#00337a",
)


class Paint:
    """Which palette role carries which of the theme's colours."""

    WINDOW = Role.Window
    CARD = Role.Base
    LINE = Role.Mid
    TEXT = Role.WindowText
    MUTED = Role.PlaceholderText
    CALLER_BUBBLE = Role.AlternateBase
    AGENT_BUBBLE = Role.Midlight
    ACCENT = Role.Accent
    ON_ACCENT = Role.BrightText
    GOOD = Role.Link
    BUSY = Role.LinkVisited
    BAD = Role.Shadow
    SELECTED = Role.Highlight


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette."""
    made = QPalette()
    for found in fields(theme):
        role: QPalette.ColorRole = getattr(Paint, found.name.upper())
        made.setColor(role, QColor(getattr(theme, found.name)))
    made.setColor(Role.Text, QColor(theme.text))
    made.setColor(Role.HighlightedText, QColor(theme.text))
    made.setColor(Role.Button, QColor(theme.card))
    made.setColor(Role.ButtonText, QColor(theme.text))
    made.setColor(Role.ToolTipBase, QColor(theme.card))
    made.setColor(Role.ToolTipText, QColor(theme.text))
    return made


def apply(
    app: QApplication, scheme: Qt.ColorScheme, *, high_contrast: bool = False, percent: int = 100
) -> None:
    """Dress the whole application; an unknown scheme is light. `percent` is the size of its text."""
    light, dark = (HIGH_LIGHT, HIGH_DARK) if high_contrast else (LIGHT, DARK)
    app.setStyle("fusion")
    app.setPalette(palette(dark if scheme is Qt.ColorScheme.Dark else light))
    app.setFont(_system_font(percent))
    style = _STYLE
    for name, picture in (("ARROW", _ARROW), ("UPWARD", _UPWARD), ("TICK", _TICK)):
        style = style.replace(name, picture.as_posix())
    app.setStyleSheet(style)


def text_font(scale: float = 1.0, *, strong: bool = False) -> QFont:
    """The application's own font, as large as it was last dressed."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _system_font(percent: int) -> QFont:
    """The system's own font; at 100 percent never smaller than can be read at arm's length."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_TEXT_PT) * percent / 100)
    return font


_STYLE = """
QFrame#card { background: palette(base); border: 1px solid palette(mid); border-radius: 10px; }
QLabel { background: transparent; }
QPushButton {
    padding: 8px 18px; border: 1px solid palette(mid); border-radius: 8px; background: palette(base);
}
QPushButton:hover:enabled { border-color: palette(accent); }
QPushButton:focus { border: 2px solid palette(accent); padding: 7px 17px; }
QPushButton:pressed { background: palette(highlight); }
QPushButton:disabled { color: palette(placeholder-text); background: palette(window); }
QPushButton#main:enabled { background: palette(accent); color: palette(bright-text); }
QPushButton#main:focus { border: 2px solid palette(window-text); }
QPushButton:checked { background: palette(highlight); border-color: palette(accent); }
QPushButton#grave:enabled { color: palette(shadow); border-color: palette(shadow); }
QPushButton#screen {
    text-align: left; padding: 7px 12px; border: 1px solid transparent; background: transparent;
}
QPushButton#screen:hover { border-color: palette(mid); }
QPushButton#screen:checked { background: palette(highlight); font-weight: 600; }
QPushButton#narrow { padding: 8px 4px; }
QPushButton#narrow:focus { padding: 7px 3px; }
QPushButton#day {
    padding: 2px 0; border: 1px solid transparent; background: transparent; font-weight: 600;
}
QPushButton#day:hover { border-color: palette(mid); }
QPushButton#day:focus { border: 2px solid palette(accent); padding: 1px 0; }
QPushButton#screen:focus { border: 2px solid palette(accent); padding: 6px 11px; }
QLineEdit, QPlainTextEdit {
    padding: 6px 8px; border: 1px solid palette(mid); border-radius: 6px; background: palette(base);
}
QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid palette(accent); }
QAbstractSpinBox QLineEdit { padding: 0; border: none; }
QComboBox, QDateEdit, QTimeEdit, QSpinBox {
    padding: 5px 8px; border: 1px solid palette(mid); border-radius: 6px; background: palette(base);
}
QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus { border: 1px solid palette(accent); }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QTimeEdit::up-button, QSpinBox::up-button, QTimeEdit::down-button, QSpinBox::down-button {
    border: none; width: 20px; background: transparent;
}
QTimeEdit::down-arrow, QSpinBox::down-arrow { image: url(ARROW); width: 10px; height: 6px; }
QTimeEdit::up-arrow, QSpinBox::up-arrow { image: url(UPWARD); width: 10px; height: 6px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(ARROW); width: 10px; height: 6px; }
QCheckBox::indicator {
    width: 16px; height: 16px; border: 1px solid palette(placeholder-text); border-radius: 4px;
    background: palette(base);
}
QCheckBox::indicator:checked { image: url(TICK); }
QCheckBox:focus, QRadioButton:focus { color: palette(accent); }
QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid palette(placeholder-text); border-radius: 9px;
    background: palette(base);
}
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid palette(accent); }
QRadioButton::indicator:unchecked:focus { width: 14px; height: 14px; border: 2px solid palette(accent); }
QRadioButton::indicator:checked:focus { border-color: palette(window-text); }
QCheckBox::indicator:focus { border: 2px solid palette(accent); width: 14px; height: 14px; }
QLabel#badge {
    background: palette(shadow); color: palette(base); border-radius: 9px; padding: 0 7px; min-height: 18px;
}
QProgressBar { border: 1px solid palette(mid); border-radius: 6px; text-align: center; }
QProgressBar::chunk { background: palette(highlight); border-radius: 5px; }
QListView, QTableView { background: transparent; border: none; }
QListView:focus, QTableView:focus { border: 1px solid palette(accent); border-radius: 6px; }
QHeaderView { background: transparent; }
QHeaderView::section {
    background: transparent; color: palette(placeholder-text); padding: 4px 10px;
    border: none; border-bottom: 1px solid palette(mid);
}
QTableView::item { padding: 4px 7px; }
QToolTip { padding: 4px; border: 1px solid palette(mid); background: palette(base); }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar::handle:vertical { background: palette(mid); border-radius: 5px; min-height: 32px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle:horizontal { background: palette(mid); border-radius: 5px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
"""
