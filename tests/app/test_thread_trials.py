"""How many threads a stage gets: tried once on a PC, and then known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import structlog

from app.speeds import SPEEDS_FILE, found, threads_of
from app.thread_trials import ThreadTrials
from engine.devices import DeviceChoice, Stage
from models.hardware import GIB, Hardware

TWO_CORES = Hardware(2, 2, 8 * GIB, cpu="EPYC")
FOUR_CORES = Hardware(4, 8, 8 * GIB, cpu="Ryzen")
CPU, CUDA = DeviceChoice("cpu", "for the test"), DeviceChoice("cuda", "for the test")
_FAST_TWO = {1: 0.4, 2: 0.2}
_FAST_ONE = {1: 0.2, 2: 0.4}


class Pc:
    """A clock that only work moves."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self.worked: list[int] = []
        self.others_busy = False

    def trials(self, folder: Path, hardware: Hardware = TWO_CORES) -> ThreadTrials:
        trials = ThreadTrials(
            folder, hardware, lambda _: None, lambda: self.others_busy, self.clock, self.clock
        )
        trials.read()
        return trials

    def clock(self) -> float:
        return self.now_s


class Stopwatched:
    """A model that takes so long with so many threads. Implements `app.thread_trials.Model`."""

    def __init__(self, pc: Pc, takes: Mapping[int, float], threads: int, device: DeviceChoice = CPU) -> None:
        self.pc = pc
        self.takes = takes
        self.threads = threads
        self.device = device
        self.after: Callable[[], None] = lambda: None

    async def with_threads(self, threads: int) -> Stopwatched:
        return Stopwatched(self.pc, self.takes, threads, self.device)


async def piece(model: Stopwatched) -> float:
    model.pc.now_s += model.takes[model.threads]
    model.pc.worked.append(model.threads)
    model.after()
    return 1.0


async def start(
    pc: Pc,
    folder: Path,
    takes: Mapping[int, float],
    hardware: Hardware = TWO_CORES,
    weights: str = "base 1",
    device: DeviceChoice = CPU,
) -> int:
    """Load and try the ears as a start does; returns their number of threads."""
    trials = pc.trials(folder, hardware)
    model = Stopwatched(pc, takes, trials.threads(Stage.STT, weights), device)
    return (await trials.quickest(Stage.STT, weights, model, piece)).threads


async def test_what_is_quickest_is_used_and_the_next_start_knows_it(tmp_path: Path) -> None:
    pc = Pc()
    assert await start(pc, tmp_path, _FAST_ONE) == 1
    assert set(pc.worked) == {1, 2}
    pc.worked.clear()
    assert await start(pc, tmp_path, _FAST_ONE) == 1
    assert pc.worked == [], "the second start tries nothing"
    assert threads_of(Stage.STT, tmp_path, TWO_CORES) == 1


async def test_the_rule_stands_where_nothing_else_is_clearly_quicker(tmp_path: Path) -> None:
    assert await start(Pc(), tmp_path, {1: 0.19, 2: 0.2}) == 2


async def test_what_is_far_behind_is_tried_but_once(tmp_path: Path) -> None:
    pc = Pc()
    assert await start(pc, tmp_path, {2: 0.1, 1: 0.5}) == 2
    assert pc.worked.count(1) == 1


async def test_logical_cores_are_tried_where_they_are_more(tmp_path: Path) -> None:
    pc = Pc()
    assert await start(pc, tmp_path, {2: 0.4, 4: 0.3, 8: 0.2}, FOUR_CORES) == 8
    assert set(pc.worked) == {2, 4, 8}


@pytest.mark.parametrize(
    ("hardware", "weights"),
    [(FOUR_CORES, "base 1"), (Hardware(2, 2, 8 * GIB, cpu="Xeon"), "base 1"), (TWO_CORES, "base 2")],
)
async def test_other_hardware_or_other_weights_are_tried_anew(
    tmp_path: Path, hardware: Hardware, weights: str
) -> None:
    pc = Pc()
    await start(pc, tmp_path, _FAST_TWO)
    pc.worked.clear()
    await start(pc, tmp_path, {1: 0.4, 2: 0.2, 4: 0.2, 8: 0.2}, hardware, weights)
    assert pc.worked


@pytest.mark.parametrize(
    "damage", ["{", '{"machine": 1}', '{"machine": "x", "stages": {"stt": {"weights": "a", "tried": []}}}']
)
async def test_a_damaged_file_is_said_once_and_made_anew(tmp_path: Path, damage: str) -> None:
    (tmp_path / SPEEDS_FILE).write_text(damage)
    with structlog.testing.capture_logs() as logs:
        assert await start(Pc(), tmp_path, _FAST_ONE) == 1
    assert [line["event"] for line in logs].count("speeds_not_understood") == 1
    assert found(tmp_path, TWO_CORES)[Stage.STT].best.threads == 1


async def test_where_nothing_can_be_kept_the_rule_stands_and_that_is_said_once(tmp_path: Path) -> None:
    pc, absent = Pc(), tmp_path / "absent"
    with structlog.testing.capture_logs() as logs:
        trials = pc.trials(absent)
        for stage in (Stage.STT, Stage.LLM):
            model = Stopwatched(pc, _FAST_ONE, trials.threads(stage, "base 1"))
            assert (await trials.quickest(stage, "base 1", model, piece)).threads == 2
    assert [line["event"] for line in logs] == ["speeds_not_kept"]
    assert pc.worked == [], "each start would try again"


async def test_a_pc_with_other_work_is_tried_when_it_is_calm(tmp_path: Path) -> None:
    pc = Pc()
    pc.others_busy = True
    assert await start(pc, tmp_path, _FAST_ONE) == 2
    assert pc.worked == []
    pc.others_busy = False
    assert await start(pc, tmp_path, _FAST_ONE) == 1


async def test_other_work_that_comes_meanwhile_ends_the_trial(tmp_path: Path) -> None:
    pc = Pc()
    trials = pc.trials(tmp_path)
    model = Stopwatched(pc, _FAST_ONE, 2)
    model.after = lambda: setattr(pc, "others_busy", True)
    assert (await trials.quickest(Stage.STT, "base 1", model, piece)).threads == 2
    assert pc.worked == [2]
    pc.others_busy = False
    assert await start(pc, tmp_path, _FAST_ONE) == 1, "what was begun is tried again"


async def test_threads_of_the_cpu_are_not_tried_for_what_runs_on_cuda(tmp_path: Path) -> None:
    pc = Pc()
    assert await start(pc, tmp_path, _FAST_ONE, device=CUDA) == 2
    assert pc.worked == []


async def test_one_core_leaves_no_choice(tmp_path: Path) -> None:
    pc = Pc()
    assert await start(pc, tmp_path, {1: 0.4}, Hardware(1, 1, 8 * GIB)) == 1
    assert pc.worked == []


async def test_how_long_the_voice_works_is_known_from_the_trial(tmp_path: Path) -> None:
    pc = Pc()
    await start(pc, tmp_path, _FAST_TWO)
    pc.worked.clear()
    model = Stopwatched(pc, _FAST_TWO, 2)
    took_s = await pc.trials(tmp_path).work_s(Stage.STT, "base 1", model, piece, up_to_s=1.0)
    assert took_s == pytest.approx(0.1), "by processor time, shared by the threads"
    assert pc.worked == []


@pytest.mark.parametrize("others_busy", [False, True])
async def test_what_was_too_slow_is_measured_again_on_any_pc(tmp_path: Path, others_busy: bool) -> None:
    pc = Pc()
    await start(pc, tmp_path, {1: 9.0, 2: 3.0})
    pc.worked.clear()
    pc.others_busy = others_busy
    model = Stopwatched(pc, _FAST_TWO, 2)
    took_s = await pc.trials(tmp_path).work_s(Stage.STT, "base 1", model, piece, up_to_s=1.0)
    assert took_s == pytest.approx(0.1)
    assert set(pc.worked) == {2}, "with the threads that it has"
    assert found(tmp_path, TWO_CORES)[Stage.STT].best.work_s == pytest.approx(0.1)
    assert len(found(tmp_path, TWO_CORES)[Stage.STT].tried) == 2
