"""Asks once before something that cannot be brought back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

Icon = QMessageBox.Icon
YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


def question(over: QWidget, title: str, text: str, more: str, icon: Icon = Icon.Question) -> QMessageBox:
    """A box with Yes and No, where Enter says No; it is gone once it was answered."""
    box = QMessageBox(over)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
    box.setIcon(icon)
    box.setStandardButtons(YES | NO)
    box.setDefaultButton(NO)
    return box


def is_meant(over: QWidget, title: str, text: str, more: str, icon: Icon = Icon.Question) -> bool:
    """Wait for the answer; calls go on meanwhile."""
    return question(over, title, text, more, icon).exec() == YES
