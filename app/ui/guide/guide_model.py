"""Where somebody is in the guide, and what became of each step. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from app.ui.guide.memory import GuideMemory, Mark
from app.ui.guide.steps import PRACTICE, STEPS, Step
from app.ui.language import Marked, mark, tr

_MARK_WORDS: Mapping[Mark, Marked] = {
    Mark.OPEN: mark("Later"),
    Mark.DONE: mark("✓ Done"),
    Mark.SKIPPED: mark("– Skipped"),
}


class GuideModel(QObject):
    """Goes from step to step and remembers each.

    Attributes:
        changed: another step is open, or one was marked.
        finished: the last step is behind.
        at: number of the open step.
    """

    changed = Signal()
    finished = Signal()

    def __init__(
        self, memory: GuideMemory, start_again: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._start_again = start_again
        self._news = False
        self._marks = dict(memory.marks)
        self.at = self._first()

    @property
    def step(self) -> Step:
        """The one that is open."""
        return STEPS[self.at]

    @property
    def is_last(self) -> bool:
        """No step follows."""
        return self.at == len(STEPS) - 1

    def mark(self, number: int) -> Mark:
        """What became of a step."""
        return self._marks[STEPS[number].key]

    def mark_words(self, number: int) -> str:
        """The same in words, for the list of steps."""
        if number == self.at:
            return tr("Now")
        return tr(_MARK_WORDS[self.mark(number)])

    def may_open(self, number: int) -> bool:
        """Steps are taken in their order; what was reached once can be gone back to."""
        return all(self.mark(before) is not Mark.OPEN for before in range(number))

    def open(self, number: int) -> None:
        """Go to a step."""
        if self.may_open(number) and number != self.at:
            self._go(number)

    def back(self) -> None:
        """Go to the step before."""
        if self.at:
            self._go(self.at - 1)

    def go_on(self, *, done: bool) -> None:
        """Leave the open step behind, done or skipped."""
        self._marks[self.step.key] = Mark.DONE if done else Mark.SKIPPED
        if self.is_last:
            self._finish()
        else:
            self._go(self.at + 1)

    def note_news(self) -> None:
        """Something was changed that the appliance reads when it starts; it starts again in time."""
        self._news = True

    def take_up_news(self) -> None:
        """Have the appliance start again, if it has to for what was changed."""
        if self._news:
            self._news = False
            self._start_again()

    def _first(self) -> int:
        """Where it was left, or the first step that is open."""
        numbers = range(len(STEPS))
        left = next((number for number in numbers if STEPS[number].key == self._memory.at), 0)
        return left if self._memory.wanted and self.may_open(left) else 0

    def _go(self, number: int) -> None:
        self.at = number
        self._memory.keep(self.step.key, self._marks)
        if self.step.key == PRACTICE:
            self.take_up_news()
        self.changed.emit()

    def _finish(self) -> None:
        self._memory.keep(self.step.key, self._marks)
        self._memory.finish()
        self.at = 0
        self.take_up_news()
        self.changed.emit()
        self.finished.emit()
