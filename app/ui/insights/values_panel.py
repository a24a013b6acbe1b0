"""A card with figures: as a table, as a plot where there is one, and as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
)

from app.ui.insights.insights_model import InsightsModel
from app.ui.insights.values_model import ValuesModel
from app.ui.language import tr
from app.ui.pieces import Card, button, label, sentence
from app.ui.plots.plot import Plot
from app.ui.tables import plain_table
from app.ui.theme import GAP

Kinds = Mapping[str, tuple[str, Callable[[], bytes]]]
"""What can be saved: by ending of the file name, its name for people and how it is made."""


class ValuesPanel(Card):
    """Watches one table of the insights."""

    def __init__(self, title: str, file: str, key: str, model: InsightsModel, values: ValuesModel) -> None:
        super().__init__(title)
        self._model, self._file = model, file
        self.table = _table(title, values)
        self.empty = sentence(model.sentence, tr("{title}: why there is nothing", title=title))
        self.kinds: Kinds = {".csv": (tr("Values for a spreadsheet"), values.csv)}
        self.said = label("", tr("{title}: what was saved", title=title), muted=True)
        self.export = button(tr("Save …"), key, tr("Save “{title}” as a file", title=title))
        self.export.setAccessibleName(tr("Save {title}", title=title))
        self.export.clicked.connect(self._save)
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("{title}, or why there is nothing", title=title))
        for page in (self.empty, self.table):
            self.pages.addWidget(page)
        self.head = QHBoxLayout()
        self._lay_out()
        model.saved.connect(self._say_saved)

    def show_filled(self, why_not: str) -> None:
        """Show the figures, or the reason why there are none."""
        self.empty.setText(why_not)
        self.pages.setCurrentWidget(self.empty if why_not else self.filled())
        self.export.setEnabled(not why_not)
        self.said.clear()

    def filled(self) -> QTableView | Plot:
        """What is shown when there are figures."""
        return self.table

    def ask_where(self) -> str:
        """Ask for the file to write; "" when nothing is to be written."""
        kinds = ";;".join(f"{name} (*{ending})" for ending, (name, _) in self.kinds.items())
        first = next(iter(self.kinds))
        return QFileDialog.getSaveFileName(self, tr("Save"), f"{self._file}{first}", kinds)[0]

    def _save(self) -> None:
        where = self.ask_where()
        if not where:
            return
        path = Path(where)
        first = next(iter(self.kinds))
        ending = path.suffix.lower() if path.suffix.lower() in self.kinds else first
        path = path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}")
        self._saving = path.name
        self._model.save(path, self.kinds[ending][1]())

    _saving = ""

    def _say_saved(self, name: str) -> None:
        if name == self._saving:
            self.said.setText(tr("Saved."))
            self.said.setToolTip(name)

    def _lay_out(self) -> None:
        self.body.removeWidget(self.title)
        self.head.setSpacing(GAP)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.said)
        self.head.addWidget(self.export)
        self.body.addLayout(self.head)
        self.body.addWidget(self.pages, 1)


class PlotPanel(ValuesPanel):
    """The same with a plot; the table says it to those who cannot see it."""

    def __init__(
        self,
        title: str,
        file: str,
        keys: tuple[str, str],
        model: InsightsModel,
        values: ValuesModel,
        plot: Plot,
    ) -> None:
        self.plot = plot
        self.as_table = _toggle(title, keys[0])
        super().__init__(title, file, keys[1], model, values)
        self.pages.addWidget(plot)
        self.head.insertWidget(self.head.count() - 1, self.as_table)
        self.kinds = {
            ".png": (tr("Picture"), plot.png),
            ".svg": (tr("Drawing that can be enlarged"), plot.svg),
            **self.kinds,
        }
        self.as_table.toggled.connect(self._turn)

    def filled(self) -> QTableView | Plot:
        """The plot, or the same as a table."""
        return self.table if self.as_table.isChecked() else self.plot

    def _turn(self) -> None:
        if self.pages.currentWidget() is not self.empty:
            self.pages.setCurrentWidget(self.filled())


def _toggle(title: str, key: str) -> QPushButton:
    made = button(tr("Table"), key, tr("Show the values as a table, or the plot again"))
    made.setAccessibleName(tr("{title} as a table", title=title))
    made.setCheckable(True)
    return made


def _table(title: str, values: ValuesModel) -> QTableView:
    made = plain_table(values, tr("{title}, values", title=title))
    head = made.horizontalHeader()
    head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return made
