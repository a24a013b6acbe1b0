"""The preview of an import: which column is what, and what becomes of every line."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QHeaderView

from app.inventory.plan import Fate, Plan
from app.ui.inventory.inventory_model import InventoryModel
from app.ui.inventory.inventory_words import FATES, FIELD_WORDS, columns_words, import_words, plan_words
from app.ui.inventory.preview_model import PreviewModel
from app.ui.language import tr
from app.ui.pieces import Card, button, label, rename
from app.ui.tables import plain_table
from app.ui.theme import GAP, Paint, text_font
from app.ui.wording import tidy

_NO_COLUMN = -1
_COLUMNS_ACROSS = 3
_WIDTHS = (64, 120, 300)


class ImportPanel(Card):
    """Watches the plan of an import."""

    def __init__(self, inventory: InventoryModel) -> None:
        super().__init__(tr("Import cars"))
        self._inventory = inventory
        self._lines = PreviewModel(self)
        self.summary = label("", tr("What the import would do"))
        self.trouble = label("", tr("Why the import did not work"))
        self.trouble.setForegroundRole(Paint.BAD)
        for each in (self.summary, self.trouble):
            each.setWordWrap(True)
        self.columns = {
            field: _choice(tr("Column of: {field}", field=tr(name))) for field, name in FIELD_WORDS.items()
        }
        self.fate = _choice(tr("Which lines are shown"))
        self.table = plain_table(self._lines, tr("Lines of the file"))
        self.carry_out = button(tr("Import"), "Ctrl+Return", tr("Write what is shown; it can be undone"))
        self.carry_out.setObjectName("main")
        self.leave = button(tr("Cancel"), "Esc", tr("Go back to the cars; nothing is written"))
        self._lay_out()
        self._connect()
        self.say("")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP)
        for number, (field, marked) in enumerate(FIELD_WORDS.items()):
            row, column = divmod(number, _COLUMNS_ACROSS)
            name = tr(marked)
            grid.addWidget(label(name, tr("{caption}, label", caption=name), muted=True), row, 2 * column)
            grid.addWidget(self.columns[field], row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        heading = tr("{title}, heading", title=tr("Columns"))
        self.body.addWidget(label(tr("Which column of the file holds what"), heading, muted=True))
        self.body.addLayout(grid)
        said = QHBoxLayout()
        said.setSpacing(GAP)
        said.addWidget(self.summary, 1)
        said.addWidget(self.fate)
        self.body.addLayout(said)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.table, 1)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            head.resizeSection(column, max(width, head.sectionSizeHint(column)))
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.carry_out)
        self.body.addLayout(buttons)

    def _connect(self) -> None:
        self._inventory.planned.connect(self._show)
        self._inventory.import_failed.connect(self.say)
        self.leave.clicked.connect(self._inventory.leave_import)
        self.carry_out.clicked.connect(self._carry_out)
        self.fate.activated.connect(self._show_lines)
        for choice in self.columns.values():
            choice.activated.connect(self._match)

    def say(self, what: str) -> None:
        """Say what did not work."""
        self.trouble.setText(f"⚠ {what}" if what else "")
        self.trouble.setVisible(bool(what))

    def _carry_out(self) -> None:
        self.say("")
        self.carry_out.setEnabled(False)
        self._inventory.carry_out()

    def _match(self) -> None:
        chosen = {field: int(choice.currentData()) for field, choice in self.columns.items()}
        self.say("")
        self._inventory.match({field: column for field, column in chosen.items() if column != _NO_COLUMN})

    def _show(self) -> None:
        plan = self._inventory.plan
        if plan is None:
            self.say("")
            return
        self.title.show_text(tr("Import cars from {file}", file=tidy(plan.sheet.name, 80)))
        self.summary.setText(plan_words(plan))
        self._show_columns(plan)
        self._show_fates(plan)
        counts = plan.counts
        count = counts[Fate.ADDED] + counts[Fate.CHANGED]
        rename(self.carry_out, import_words(count))
        self.carry_out.setEnabled(count > 0)

    def _show_columns(self, plan: Plan) -> None:
        first = plan.sheet.rows[0][1] if plan.sheet.rows else [""] * len(plan.sheet.header)
        names = columns_words(plan.sheet.header, first)
        for field, choice in self.columns.items():
            choice.clear()
            choice.addItem(tr("not in the file"), _NO_COLUMN)
            for number, name in enumerate(names):
                choice.addItem(name, number)
            choice.setCurrentIndex(choice.findData(plan.columns.get(field, _NO_COLUMN)))

    def _show_fates(self, plan: Plan) -> None:
        chosen = self.fate.currentData()
        self.fate.clear()
        self.fate.addItem(tr("All lines ({count})", count=QLocale().toString(len(plan.lines))), None)
        for fate, count in plan.counts.items():
            self.fate.addItem(f"{tr(FATES[fate])} ({QLocale().toString(count)})", fate)
        self.fate.setCurrentIndex(max(0, self.fate.findData(chosen)))
        self._show_lines()

    def _show_lines(self) -> None:
        fate = self.fate.currentData()
        self._lines.show(self._inventory.plan, Fate(fate) if fate else None)


def _choice(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setFont(text_font())
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(14)
    return made
