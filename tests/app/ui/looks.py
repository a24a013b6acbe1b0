"""What any screen must be like for everyone to use it: found out by looking at its widgets."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCalendarWidget,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

_KEY = re.compile(r" \((?:(?:Ctrl|Alt|Shift)\+\S+|Esc|Del|F\d+)\)$")
"""A tooltip's key, as `pieces.button` writes it: its words are Qt's own."""


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


def untranslated(top: QWidget, data: Collection[str] = ()) -> list[str]:
    """What a person reads or hears that did not go through `tr`; for use with the language of `Marks`.

    Args:
        data: what comes from the records and stands as it is in any language.
    """
    found: list[str] = []
    qts_own = {id(part) for each in top.findChildren(QCalendarWidget) for part in each.findChildren(QWidget)}
    for each in [top, *top.findChildren(QWidget)]:
        if id(each) in qts_own:
            continue
        found += [f"{type(each).__name__}: {text}" for text in _words(each) if _is_plain(text, data)]
    return list(dict.fromkeys(found))


def _words(widget: QWidget) -> Iterator[str]:
    """Everything a widget says, to eyes and to ears."""
    yield from (
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.toolTip(),
        widget.windowTitle(),
    )
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget.window(), QFrame):
        yield from _cells(widget.model())


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        yield from (str(model.index(row, column).data() or "") for row in range(model.rowCount()))


def _is_plain(text: str, data: Collection[str]) -> bool:
    rest = re.sub("<[^>]*>", "", text)
    rest = _KEY.sub("", rest)
    while rest != (rest := re.sub("⟦[^⟦⟧]*⟧", "", rest)):
        pass
    for each in sorted(data, key=len, reverse=True):
        rest = rest.replace(each, "")
    return re.search(r"[^\W\d_]{2}", rest) is not None
