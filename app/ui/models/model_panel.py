"""One model: what speaks for it, whether it fits, how quick it is here, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton

from app.ui.asking import is_meant
from app.ui.language import Marked, mark, tr
from app.ui.models.models_model import ModelsModel, can_be_fetched
from app.ui.models.wording import about_words, fetch_words
from app.ui.pieces import Card, button, label, rename
from app.ui.theme import GAP
from app.weights.shelf import Held, Presence

FETCH_KEY, PAUSE_KEY, CHECK_KEY, REMOVE_KEY = "Alt+D", "Alt+P", "Alt+C", "Alt+R"
_LINES: Mapping[str, Marked] = {
    "why": mark("Model, why"),
    "fit": mark("Model, fit"),
    "licence": mark("Model, licence"),
    "speed": mark("Model, speed"),
}
"""What each line is called when it is read aloud."""


class ModelPanel(Card):
    """Watches the models; shows the one that is chosen."""

    def __init__(self, model: ModelsModel) -> None:
        super().__init__(tr("Model"))
        self._model = model
        self._held: Held | None = None
        self.lines: dict[str, QLabel] = {key: _line(key) for key in _LINES}
        self.fetch = button(tr("Download"), FETCH_KEY, tr("Fetch this model over the network"))
        self.pause = button(tr("Pause"), PAUSE_KEY, tr("Stop here, and go on another time"))
        self.check = button(tr("Check"), CHECK_KEY, tr("Read the files and compare them with the catalogue"))
        self.remove = button(tr("Remove …"), REMOVE_KEY, tr("Take this model off the disk"))
        self.fetch.setObjectName("main")
        self.remove.setObjectName("grave")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How far the work is"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(GAP)
        self.said = label("", tr("What is being done, or what came of it"))
        self.said.setWordWrap(True)
        self._lay_out()
        self._connect()
        model.changed.connect(self._show)
        self._show()

    def show_held(self, held: Held | None) -> None:
        """Show this model."""
        self._held = held
        self._show()

    def ask_to_remove(self, held: Held) -> bool:
        """Ask whether a model may be deleted."""
        text = tr("{title} is deleted from this PC.", title=held.model.title)
        more = tr("To use it again, it has to be fetched again. Remove it?")
        return is_meant(self, tr("Remove a model"), text, more)

    def _lay_out(self) -> None:
        self.body.setSpacing(GAP // 2)
        for line in self.lines.values():
            self.body.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.setContentsMargins(0, GAP, 0, 0)
        row.addWidget(self.said, 1)
        for each in self._buttons():
            row.addWidget(each)
        self.body.addLayout(row)
        self.body.addWidget(self.bar)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.fetch, self.pause, self.check, self.remove

    def _connect(self) -> None:
        self.fetch.clicked.connect(lambda: self._held and self._model.fetch(self._held))
        self.check.clicked.connect(lambda: self._held and self._model.check(self._held))
        self.pause.clicked.connect(self._model.pause)
        self.remove.clicked.connect(self._remove)

    def _remove(self) -> None:
        if self._held is not None and self.ask_to_remove(self._held):
            self._model.remove(self._held)

    def _show(self) -> None:
        held, model = self._held, self._model
        self.title.show_text(held.model.title if held else tr("Choose a model"))
        for line, words in zip(self.lines.values(), about_words(held) if held else [""] * 4, strict=True):
            line.setText(words)
        self.said.setText("" if model.is_waiting else model.progress or model.sentence)
        self._show_bar()
        self._show_buttons(held)

    def _show_bar(self) -> None:
        moved = self._model.moved
        self.bar.setVisible(bool(self._model.working))
        self.bar.setRange(0, 1000 if moved and moved.total else 0)
        if moved is not None and moved.total:
            self.bar.setValue(int(1000 * moved.done / moved.total))

    def _show_buttons(self, held: Held | None) -> None:
        free = held is not None and not self._model.working
        there = held is not None and held.presence is not Presence.ABSENT
        rename(self.fetch, fetch_words(held) if held else tr("Download"))
        self.fetch.setAccessibleName(self.fetch.text())
        self.fetch.setEnabled(free and held is not None and can_be_fetched(held))
        self.fetch.setVisible(not self._model.working)
        self.pause.setVisible(bool(self._model.working))
        self.pause.setEnabled(not self._model.pausing)
        self.check.setEnabled(free and there)
        self.remove.setEnabled(free and there and held is not None and not held.in_use)


def _line(key: str) -> QLabel:
    made = label("", tr(_LINES[key]), muted=key != "why")
    made.setWordWrap(True)
    return made
