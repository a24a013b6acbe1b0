import asyncio
import dataclasses

import pytest

from app.bench.figures import Spread, timed
from app.bench.llm import LlmFigures, ModelFigures
from app.bench.load import LevelFigures
from app.bench.machine import describe
from app.bench.served import Held
from app.bench.soak import SoakFigures
from app.bench.stt import SttFigures, SttGroup, WindowFigures
from app.bench.tts import VoiceFigures
from engine.devices import Stage
from tests.fakes.virtual_clock import run


def test_a_spread_tells_the_middle_and_the_slow_end():
    spread = Spread.of([0.1] * 90 + [1.0] * 10)
    assert (spread.median_s, spread.p95_s, spread.worst_s, spread.count) == (0.1, 1.0, 1.0, 100)
    assert spread.p90_s == pytest.approx(0.19)
    assert spread.whole == "median 0.10, p90 0.19, p95 1.00, worst 1.00 s (100)"
    assert str(Spread.of([0.0004])) == "median 0.40 ms, p95 0.40 ms"
    assert Spread.of([]).count == 0


def test_work_is_timed_from_its_start_and_its_result_kept():
    async def work() -> str:
        await asyncio.sleep(0)
        return "done"

    result, seconds = run(timed(work()))
    assert result == "done"
    assert seconds >= 0


def test_the_machine_says_what_it_is():
    machine = describe()
    first, second, third = machine.lines()
    assert f"{machine.cores} cores" in first
    assert "Python" in second
    assert "numpy" in machine.libraries
    assert machine.memory_gib > 0
    assert third.startswith(f"stt on cpu ({machine.threads[Stage.STT]} thread")


def test_a_cuda_card_stands_beside_the_cpu_in_every_line():
    machine = dataclasses.replace(
        describe(),
        threads={Stage.STT: 1, Stage.LLM: 4},
        devices={Stage.STT: ("cpu",), Stage.LLM: ("cpu", "cuda")},
    )
    assert machine.lines()[-1] == "stt on cpu (1 thread); llm on cpu (4 threads) and cuda"
    took = Spread.of([0.2])
    models = [ModelFigures("qwen", device, took, 20.0) for device in ("cpu", "cuda")]
    assert [line.split(":")[0].strip() for line in LlmFigures(models).lines()[1:]] == [
        "qwen on cpu",
        "qwen on cuda",
    ]
    assert VoiceFigures("kokoro", "cuda", 0.1, took, took).line().startswith("  kokoro on cuda: ")


def test_both_windows_stand_below_each_other():
    took = Spread.of([0.2])
    short, full = WindowFigures(0.028, took, took, 0.01), WindowFigures(0.027, took, took, 0.0)
    lines = SttFigures(
        "whisper-base", (SttGroup("human", "cpu", 222, short, full),), ("No human prompts.",)
    ).lines()
    assert any("short window WER   2.8%" in line for line in lines)
    assert any("full window  WER   2.7%" in line for line in lines)
    assert lines[1].strip() == "human (222 clips), on cpu"
    assert lines[-1].strip() == "No human prompts."


def test_what_grew_over_hundreds_of_calls_is_told():
    early, late = Held(1500.0, 1000.0, 80, 40, 2), Held(1200.0, 1025.0, 81, 40, 2)
    lines = SoakFigures(500, 250, 1, 2, 50, early, late).lines()
    assert lines[1].strip() == "calls lost: 1; questions not answered: 2"
    assert "    memory of its own 1000 → 1025 MiB (+2.5 %)" in lines
    assert "    descriptors 80 → 81" in lines


def test_gaps_are_counted_with_the_longest():
    waits = Spread.of([0.5, 0.7])
    level = LevelFigures(4, 8, waits, waits, 0, 0, gaps_s=[0.45, 0.6], dry_s=[])
    assert level.lines()[-1].strip() == "gaps over 0.4 s heard: 2 (longest 0.60 s); ran dry: 0"
