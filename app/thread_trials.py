"""Tries with how many threads each of the big three is quickest here, at the first start.

Awaited by `app.inference` on the engine loop once the models are loaded, one stage after the other; later
starts read what was found (`app.speeds`). Other hardware or weights are tried anew.
"""

from __future__ import annotations

import math
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Protocol, TypeAlias, TypeVar

import structlog

from app import speeds
from app.errors import StoreError
from app.other_programs import OtherPrograms
from app.speeds import SPEEDS_FILE, Kept, StageSpeed, Tried
from engine.devices import DeviceChoice, Stage, thread_choices
from models.hardware import Hardware

log = structlog.get_logger(__name__)

_ROUNDS = 3
_HOPELESS = 2.0
"""What takes so many times the best is not tried again."""


class Model(Protocol):
    """A loaded model that can be had with another number of threads."""

    device: DeviceChoice

    async def with_threads(self, threads: int) -> Any:
        """The same, with so many."""
        ...


M = TypeVar("M", bound=Model)
Piece: TypeAlias = Callable[[M], Awaitable[float]]
"""Has a model work, and returns how much work that was."""


class ThreadTrials:
    """`read()`, then `threads` for what is to be loaded, then `quickest` for what was loaded.

    Args:
        folder: the weights', in which the file lies.
        hardware: this PC; on another one the file counts for nothing.
        say: told when the trying begins, as it takes a few seconds.
        others_busy: whether other programs are at work, from now on.
        clock: seconds.
        work: seconds of processor time of this process.
    """

    def __init__(
        self,
        folder: Path,
        hardware: Hardware,
        say: Callable[[str], None],
        others_busy: Callable[[], bool] | None = None,
        clock: Callable[[], float] = time.perf_counter,
        work: Callable[[], float] = time.process_time,
    ) -> None:
        self._folder = folder
        self._say = say
        self._machine = speeds.machine(hardware)
        self._choices = thread_choices(hardware.physical_cores, hardware.logical_cores)
        self._others_busy = others_busy or OtherPrograms().busy
        self._clock = clock
        self._work = work
        self._stages: dict[Stage, StageSpeed] = {}
        self._hindered = False

    def read(self) -> None:
        """Take over what an earlier start found; a damaged file is measured anew."""
        kept = speeds.read(self._folder)
        if kept is None and (self._folder / SPEEDS_FILE).exists():
            log.warning("speeds_not_understood", file=SPEEDS_FILE, reason="It is damaged; measured again.")
        if kept is not None and kept.machine == self._machine:
            self._stages.update(kept.stages)

    def threads(self, stage: Stage, weights: str) -> int:
        """What to load the stage with."""
        known = self._known(stage, weights)
        return known.best.threads if known else self._choices[0]

    async def quickest(self, stage: Stage, weights: str, model: M, piece: Piece[M]) -> M:
        """Return the model with the number of threads that is quickest; it is tried where that is not known.

        Args:
            stage: which it is.
            weights: what it has loaded.
            model: loaded with what `threads` says.
            piece: of the work that it does in calls.

        Raises:
            InferenceError: it cannot do that.
        """
        known = self._known(stage, weights)
        if (known is not None and self._complete(known)) or not self._can_try(model):
            return model
        self._say("Finding out how many threads suit this PC")
        rule, *others = self._choices
        models, tried = {rule: model}, [await self._try(model, rule, piece)]
        for threads in others:
            if self._others_came():
                break
            models[threads] = await model.with_threads(threads)
            best_s = min(each.took_s for each in tried)
            tried.append(await self._try(models[threads], threads, piece, best_s))
        found = StageSpeed(weights, tuple(tried[:1] if self._others_came() else tried))
        self._keep(stage, found)
        return await models[found.best.threads].with_threads(found.best.threads)

    async def work_s(self, stage: Stage, weights: str, model: M, piece: Piece[M], *, up_to_s: float) -> float:
        """Processor time of a piece of work, shared by the threads.

        It is measured where it is not known, and where it was more than `up_to_s`, as that may have changed.
        """
        known = self._known(stage, weights)
        if known is None or known.best.work_s > up_to_s:
            again = await self._try(model, self.threads(stage, weights), piece)
            before = known.tried if known else (again,)
            after = tuple(again if each.threads == again.threads else each for each in before)
            known = StageSpeed(weights, after)
            self._keep(stage, known)
        return known.best.work_s

    def _known(self, stage: Stage, weights: str) -> StageSpeed | None:
        known = self._stages.get(stage)
        if known is None or known.weights != weights or known.tried[0].threads != self._choices[0]:
            return None
        return known

    def _complete(self, speed: StageSpeed) -> bool:
        return {each.threads for each in speed.tried} == set(self._choices)

    def _can_try(self, model: Model) -> bool:
        """Whether there is something to find out, and it can be believed and kept."""
        if model.device.device != "cpu" or len(self._choices) == 1 or self._others_came():
            return False
        return self._write()

    def _others_came(self) -> bool:
        if not self._hindered and self._others_busy():
            self._hindered = True
            log.info("threads_not_measured", reason="Other programs are at work; the next start tries again.")
        return self._hindered

    async def _try(self, model: M, threads: int, piece: Piece[M], best_s: float = math.inf) -> Tried:
        took_s = work_s = math.inf
        for _ in range(_ROUNDS):
            began_s, worked_s = self._clock(), self._work()
            amount = await piece(model)
            took_s = min(took_s, (self._clock() - began_s) / amount)
            work_s = min(work_s, (self._work() - worked_s) / threads / amount)
            if took_s > _HOPELESS * best_s or self._others_came():
                break
        return Tried(threads, took_s, work_s)

    def _keep(self, stage: Stage, found: StageSpeed) -> None:
        self._stages[stage] = found
        log.info("stage_measured", stage=stage, threads=found.best.threads, tried=str(found))
        self._write()

    def _write(self) -> bool:
        """Whether the disk takes it; where it does not, the rule stands, as every start would try anew."""
        try:
            speeds.write(self._folder, Kept(self._machine, self._stages))
        except StoreError as error:
            if not self._hindered:
                self._hindered = True
                log.warning("speeds_not_kept", reason=str(error))
            return False
        return True
