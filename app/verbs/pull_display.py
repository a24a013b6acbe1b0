"""Shows a pull: bars on a terminal, plain lines elsewhere. Used by `lotline models pull`, on its thread."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, TaskID, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bars
from rich.table import Column

from models.catalogue import Model
from models.disk import size
from models.download.progress import Progress


class PullDisplay:
    """One bar for the step under way; finished models become lines above it."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._bars = Bars(
            TextColumn("{task.description}", table_column=Column(no_wrap=True, overflow="ellipsis")),
            BarColumn(bar_width=20), DownloadColumn(table_column=Column(no_wrap=True)), TimeRemainingColumn(),
            console=console, transient=True, disable=not console.is_terminal,
        )  # fmt: skip
        self._shown = ""
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bars.stop()

    def show(self, progress: Progress) -> None:
        """How far the step is: a bar for each step, or one line for each model."""
        if not self._console.is_terminal:
            self._line(progress)
            return
        step = f"{progress.model}: {progress.step}"
        if step != self._shown or self._task is None:
            self._shown = step
            if self._task is not None:
                self._bars.remove_task(self._task)
            self._task = self._bars.add_task(step, total=progress.total)
        self._bars.update(self._task, completed=progress.done)

    def done(self, model: Model, pulled: bool) -> None:
        """A model is complete."""
        self.say(f"{model.name}: {'pulled' if pulled else 'already here'} ({size(model.bytes)})")

    def say(self, line: str) -> None:
        """A line that stays."""
        self._console.print(line, markup=False, soft_wrap=True)

    def _line(self, progress: Progress) -> None:
        if progress.model != self._shown:
            self._shown = progress.model
            self.say(f"{progress.model}: {progress.step} …")
