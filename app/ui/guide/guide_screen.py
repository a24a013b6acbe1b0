"""The guide: the list of steps on the left, the open one on the right, Back, Skip and Next below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.desk import Desk
from app.ui.guide.call_strip import CallStrip
from app.ui.guide.guide_model import GuideModel
from app.ui.guide.memory import GuideMemory
from app.ui.guide.pages import Pages
from app.ui.guide.step_panel import StepPanel
from app.ui.guide.steps import PRACTICE, STEPS
from app.ui.language import tr
from app.ui.page import Page
from app.ui.pieces import button, label, rename
from app.ui.settings.form import hint_label
from app.ui.theme import GAP, GUTTER, text_font

BACK_KEY, NEXT_KEY, SKIP_KEY, LATER_KEY = "Alt+Left", "Alt+Right", "Alt+K", "Alt+Q"


class GuideScreen(Page):
    """Watches a `GuideModel`.

    Attributes:
        left: somebody wants to go on with it another time, or it is finished.
        call_wanted: somebody wants to see the live call of this session.
    """

    left = Signal()
    call_wanted = Signal(str)

    def __init__(self, desk: Desk, memory: GuideMemory) -> None:
        super().__init__(desk, tr("First steps"))
        self.model = GuideModel(memory, desk.start_again, self)
        self.call = CallStrip(desk)
        self.pages = Pages(desk, self.model, memory)
        self.buttons = [_step_button(number) for number in range(len(STEPS))]
        self.later = button(
            tr("Not now"), LATER_KEY, tr("Close the guide; it can be gone on with at any time")
        )
        self.back = button(tr("Back"), BACK_KEY, tr("Go to the step before"))
        self.skip = button(tr("Skip"), SKIP_KEY, tr("Go on without this step"))
        self.next = button(tr("Next"), NEXT_KEY, tr("Keep this and go to the next step"))
        self.next.setObjectName("main")
        self.what = label("", tr("What this step is for"), muted=True)
        self.without = hint_label("", tr("What does not work without it"))
        self.stack = QStackedWidget()
        self.stack.setAccessibleName(tr("The open step"))
        self._lay_out()
        self._connect()
        self._open()

    @property
    def panel(self) -> StepPanel:
        """The page of the open step."""
        return self.pages.of(self.model.step.key)

    def refresh(self) -> None:
        """Look anew at what the step shows."""
        self.panel.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The keys go to the step that is open."""
        super().showEvent(event)
        if not event.spontaneous():
            self._focus()

    # --- how it looks -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.tools.addWidget(self.later)
        self.body.addWidget(self.call)
        self.names = QWidget()
        self.names.setAccessibleName(tr("Steps"))
        self._fit_names()
        self.desk.appearance.changed.connect(self._fit_names)
        names = QVBoxLayout(self.names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(GAP // 2)
        for made in self.buttons:
            names.addWidget(made)
        names.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(GUTTER)
        self.what.setWordWrap(True)
        right.addWidget(self.what)
        right.addWidget(self.stack, 1)
        right.addLayout(self._foot())
        columns = QHBoxLayout()
        columns.setSpacing(2 * GAP)
        columns.addWidget(self.names)
        columns.addLayout(right, 1)
        self.body.addLayout(columns, 1)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.back)
        row.addWidget(self.without, 1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        return row

    def _fit_names(self) -> None:
        """The open one is bold; all have room for that."""
        letters = QFontMetrics(text_font(strong=True))
        widest = max(letters.horizontalAdvance(_numbered(number)) for number in range(len(STEPS)))
        self.names.setFixedWidth(widest + 5 * GAP)

    # --- what it does -----------------------------------------------------------------------------

    def _connect(self) -> None:
        for number, made in enumerate(self.buttons):
            made.clicked.connect(lambda _=False, to=number: self._go_to(to))
        self.later.clicked.connect(self.left)
        self.call.call_wanted.connect(self.call_wanted)
        self.back.clicked.connect(self.model.back)
        self.skip.clicked.connect(lambda: self.model.go_on(done=False))
        self.next.clicked.connect(self._next)
        self.model.changed.connect(self._open)
        self.model.finished.connect(self.left)
        self.pages.changed.connect(self._show)
        self.desk.reachable.connect(self._on_ready)
        self.desk.happened.connect(self.pages.apply)

    def _go_to(self, number: int) -> None:
        self.model.open(number)
        self._show()

    def _next(self) -> None:
        left = self.model.step

        def kept() -> None:
            if self.model.step is left:
                self.model.go_on(done=self.panel.is_done)

        self.panel.leave(kept)

    def _open(self) -> None:
        """Put the page of the open step on show."""
        panel = self.panel
        if self.stack.indexOf(panel) < 0:
            self.stack.addWidget(panel)
            self.desk.appearance.fit(panel)
        self.stack.setCurrentWidget(panel)
        self.what.setText(tr(self.model.step.what))
        self.call.stand_over(call=self.model.step.key == PRACTICE)
        self._show()
        if self.isVisible():
            panel.refresh()
            self._focus()

    def _focus(self) -> None:
        first = self.panel.first
        usable = first is not None and first.isEnabled() and first.isVisible()
        (first if usable and first is not None else self.buttons[self.model.at]).setFocus()

    def _show(self) -> None:
        model, panel, step = self.model, self.panel, self.model.step
        for number, made in enumerate(self.buttons):
            made.setText(f"{_numbered(number)}\n{model.mark_words(number)}")
            made.setAccessibleDescription(f"{tr(STEPS[number].what)} {model.mark_words(number)}")
            made.setEnabled(model.may_open(number))
            made.setChecked(number == model.at)
        skippable = bool(step.skip) and not panel.is_done
        rename(self.skip, tr(step.skip) if step.skip else tr("Skip"))
        self.skip.setVisible(skippable)
        self.skip.setEnabled(not panel.is_busy)
        self.without.setText(tr(step.without) if skippable else "")
        rename(self.next, tr("Finish") if model.is_last else tr("Next"))
        self.next.setVisible(not skippable)
        self.next.setEnabled((panel.is_done or model.is_last) and not panel.is_busy)
        self.back.setEnabled(model.at > 0)


def _numbered(number: int) -> str:
    return f"{number + 1}  {tr(STEPS[number].title)}"


def _step_button(number: int) -> QPushButton:
    made = QPushButton(_numbered(number))
    made.setObjectName("screen")
    made.setCheckable(True)
    made.setFont(text_font())
    made.setAccessibleName(tr(STEPS[number].title))
    made.setToolTip(tr(STEPS[number].what))
    return made
