"""What can be done with a call: export it, open its recording, delete it for good."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QMessageBox, QWidget

from app.ui.asking import is_meant
from app.ui.calls.page_model import PageModel
from app.ui.calls.wording import file_name, page_title
from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.pieces import Elided, button
from app.ui.theme import GAP, Paint

EXPORT_KEY, OPEN_KEY, DELETE_KEY = "Ctrl+E", "Ctrl+O", "Ctrl+Shift+Del"
WAYS = ((mark("Text …"), "txt"), (mark("JSON …"), "json"), (mark("Recording (WAV) …"), "wav"))
CANNOT_OPEN = mark(
    "No program on this PC opens the recording. Export it and open the file with one that plays WAV."
)
WHAT_GOES = mark(
    "Its record, its transcript and its recording are removed and cannot be brought back. "
    "Appointments and tasks that came of it stay."
)


class PageButtons(QWidget):
    """The buttons under the transcript."""

    def __init__(self, desk: Desk, model: PageModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("What can be done with the call"))
        self._desk = desk
        self._model = model
        self.export = button(tr("Export"), EXPORT_KEY, tr("Write the call to a file"))
        self.menu = self._export_menu()
        self.export.setMenu(self.menu)
        what = tr("Play the recording in the program for it")
        self.open = button(tr("Open the recording"), OPEN_KEY, what)
        what = tr("Delete the call, its transcript and its recording")
        self.delete = button(tr("Delete"), DELETE_KEY, what)
        self.delete.setObjectName("grave")
        self.open.clicked.connect(self._open)
        self.delete.clicked.connect(self._delete)
        self.said = Elided(tr("What was exported"))
        self.said.setForegroundRole(Paint.MUTED)
        self._lay_out()
        model.changed.connect(self._show)
        model.written.connect(self._show_written)
        self._show()

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Ways to export the call"))
        for title, ending in WAYS:
            menu.addAction(tr(title), partial(self._export, ending))
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
        self.said.show_text(tr("Written to {file}", file=to))

    def _export(self, ending: str) -> None:
        page = self._model.page
        to = self.ask_where(file_name(page, ending)) if page is not None else None
        if to is not None:
            self._model.export(ending, to)

    def _open(self) -> None:
        page = self._model.page
        if page is not None and page.recording is not None and not self.open_file(page.recording):
            self._desk.notice.emit(tr(CANNOT_OPEN))

    def _delete(self) -> None:
        if self._model.can_delete and self.ask_to_delete():
            self._model.delete()

    def ask_where(self, name: str) -> Path | None:
        """Ask for the file to write; None when nobody wants to any more."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export the call"), str(Path(folder) / name))
        return Path(chosen) if chosen else None

    def open_file(self, path: Path) -> bool:
        """Have the system open a file; whether a program was found for it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def ask_to_delete(self) -> bool:
        """Ask whether the call may go for good."""
        page = self._model.page
        text = tr("Delete the call with {who} for good?", who=page_title(page) if page else "")
        return is_meant(self, tr("Delete the call"), text, tr(WHAT_GOES), QMessageBox.Icon.Warning)
