"""What any screen must be like for everyone to use it: found out by looking at its widgets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QScrollBar, QWidget


def own_widgets(top: QWidget) -> list[QWidget]:
    """Everything a person meets; the inside of scroll areas and popups is Qt's own."""
    found: list[QWidget] = []
    for widget in top.findChildren(QWidget):
        owners = (QAbstractScrollArea, QScrollBar)
        inside = any(isinstance(up, owners) or up.isWindow() for up in _parents(widget, top))
        if not inside and not widget.isWindow() and not isinstance(widget, QScrollBar):
            found.append(widget)
    return found


def nameless(top: QWidget) -> list[str]:
    """Widgets without a name for screen readers."""
    return [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each in own_widgets(top)
        if not each.accessibleName()
    ]


def unreachable(top: QWidget) -> list[str]:
    """Visible widgets that take a click but that the Tab key passes by."""
    return [
        each.accessibleName()
        for each in own_widgets(top)
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.ClickFocus
        and not each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def cut_labels(top: QWidget) -> list[str]:
    """Single-line labels with more text than room."""
    shown = [each for each in top.findChildren(QLabel) if each.isVisible() and not each.wordWrap()]
    return [
        each.text()
        for each in shown
        if each.text() and each.fontMetrics().horizontalAdvance(each.text()) > each.width() + 1
    ]


def _parents(widget: QWidget, top: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    parent = widget.parentWidget()
    while parent is not None and parent is not top:
        found.append(parent)
        parent = parent.parentWidget()
    return found
