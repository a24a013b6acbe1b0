"""What can be done with a call: export it, open its recording, delete it for good."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QMessageBox, QWidget

from app.ui.calls.page_model import PageModel
from app.ui.calls.wording import file_name, page_title
from app.ui.desk import Desk
from app.ui.pieces import Elided, button
from app.ui.theme import GAP, Paint

EXPORT_KEY, OPEN_KEY, DELETE_KEY = "Ctrl+E", "Ctrl+O", "Ctrl+Shift+Del"
WAYS = (("Text …", "txt"), ("JSON …", "json"), ("Recording (WAV) …", "wav"))
CANNOT_OPEN = (
    "No program on this PC opens the recording. Export it and open the file with one that plays WAV."
)


class PageButtons(QWidget):
    """The buttons under the transcript."""

    def __init__(self, desk: Desk, model: PageModel) -> None:
        super().__init__()
        self.setAccessibleName("What can be done with the call")
        self._desk = desk
        self._model = model
        self.export = button("Export", EXPORT_KEY, "Write the call to a file")
        self.menu = self._export_menu()
        self.export.setMenu(self.menu)
        self.open = button("Open the recording", OPEN_KEY, "Play the recording in the program for it")
        self.delete = button("Delete", DELETE_KEY, "Delete the call, its transcript and its recording")
        self.delete.setObjectName("grave")
        self.open.clicked.connect(self._open)
        self.delete.clicked.connect(self._delete)
        self.said = Elided("What was exported")
        self.said.setForegroundRole(Paint.MUTED)
        self._lay_out()
        model.changed.connect(self._show)
        model.written.connect(self._show_written)
        self._show()

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName("Ways to export the call")
        for title, ending in WAYS:
            menu.addAction(title, partial(self._export, ending))
        return menu

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.export)
        row.addWidget(self.open)
        row.addWidget(self.said, 1)
        row.addWidget(self.delete)

    def _show(self) -> None:
        page = self._model.page
        recorded = page is not None and page.recording is not None and not page.is_live
        self.open.setVisible(recorded)
        self.menu.actions()[-1].setVisible(recorded)
        self.delete.setEnabled(self._model.can_delete)
        self.said.show_text("")

    def _show_written(self, to: Path) -> None:
        self.said.show_text(f"Written to {to}")

    def _export(self, ending: str) -> None:
        page = self._model.page
        to = self.ask_where(file_name(page, ending)) if page is not None else None
        if to is not None:
            self._model.export(ending, to)

    def _open(self) -> None:
        page = self._model.page
        if page is not None and page.recording is not None and not self.open_file(page.recording):
            self._desk.notice.emit(CANNOT_OPEN)

    def _delete(self) -> None:
        if self._model.can_delete and self.ask_to_delete() == QMessageBox.StandardButton.Yes:
            self._model.delete()

    def ask_where(self, name: str) -> Path | None:
        """Ask for the file to write; None when nobody wants to any more."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(self, "Export the call", str(Path(folder) / name))
        return Path(chosen) if chosen else None

    def open_file(self, path: Path) -> bool:
        """Have the system open a file; whether a program was found for it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def ask_to_delete(self) -> QMessageBox.StandardButton:
        """Ask whether the call may go for good."""
        page = self._model.page
        box = QMessageBox(self)
        box.setWindowTitle("Delete the call")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"Delete the call with {page_title(page) if page else 'nobody'} for good?")
        box.setInformativeText(
            "Its record, its transcript and its recording are removed and cannot be brought back. "
            "Appointments and tasks that came of it stay."
        )
        box.setIcon(QMessageBox.Icon.Warning)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return QMessageBox.StandardButton(box.exec())
