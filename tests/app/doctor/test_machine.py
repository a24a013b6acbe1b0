"""What the doctor says of the PC."""

from datetime import UTC, datetime, timedelta

import pytest

from app.doctor import machine
from app.doctor.finding import Mark
from app.settings import DeviceSettings
from app.sound.card import Devices
from app.speeds import StageSpeed, Tried
from engine.devices import Stage
from models.hardware import GIB, Hardware


@pytest.mark.parametrize(
    ("found", "mark"),
    [
        (Hardware(2, 2, 8 * GIB), Mark.GOOD),
        (Hardware(2, 2, 2 * GIB), Mark.LOOK),
        (Hardware(1, 1, 8 * GIB), Mark.LOOK),
    ],
)
def test_a_pc_that_is_too_small_is_said(found: Hardware, mark: Mark) -> None:
    finding = machine.hardware(found)
    assert finding.mark is mark
    assert bool(finding.do) is (mark is not Mark.GOOD)


def test_a_clock_before_the_installation_is_wrong() -> None:
    installed = datetime(2026, 3, 2, tzinfo=UTC)
    assert machine.clock(installed - timedelta(days=1), installed).mark is Mark.LOOK
    right = machine.clock(installed + timedelta(days=1), installed)
    assert right.mark is Mark.GOOD
    assert "not compared with a time server" in right.says


@pytest.mark.parametrize(
    ("devices", "mark", "says"),
    [
        (Devices(["Headset"], ["Headset speakers"]), Mark.GOOD, "Headset; Headset speakers"),
        (Devices([], ["Speakers"]), Mark.LOOK, "no microphone found"),
        (Devices(["Microphone"], []), Mark.LOOK, "no speakers found"),
        (Devices([], []), Mark.LOOK, "no sound device found"),
    ],
)
def test_microphone_and_speakers_are_named_or_missed(devices: Devices, mark: Mark, says: str) -> None:
    finding = machine.sound(devices)
    assert finding.mark is mark
    assert finding.says.startswith(says)


def test_every_stage_says_where_it_runs_and_why() -> None:
    found = list(machine.devices(DeviceSettings(embedding="cuda")))
    assert [finding.what for finding in found] == [
        f"device {stage}" for stage in ("stt", "turn", "llm", "tts", "embedding")
    ]
    assert all(finding.says.startswith(("cpu. ", "cuda. ")) for finding in found)
    asked_in_vain = found[-1]
    assert asked_in_vain.mark is Mark.LOOK
    assert "CUDA was asked for" in asked_in_vain.says


@pytest.mark.parametrize(
    ("factor", "wanted", "mark", "says"),
    [
        (None, "af_heart", Mark.GOOD, "measured at the first start"),
        (0.45, "af_heart", Mark.GOOD, "0.45 s for a second"),
        (0.80, "af_heart", Mark.LOOK, "hardly keeps up"),
        (1.40, "af_heart", Mark.LOOK, "the quick voice speaks"),
        (1.40, "quick", Mark.GOOD, "the settings ask for it"),
    ],
)
def test_a_pc_too_slow_for_the_warm_voice_is_offered_the_quick_one(
    factor: float | None, wanted: str, mark: Mark, says: str
) -> None:
    speed = None if factor is None else StageSpeed("kokoro", (Tried(2, 0.9, factor),))
    finding = machine.voice(speed, wanted)
    assert finding.mark is mark
    assert says in finding.says
    assert ('voice = "quick"' in finding.do) == (mark is Mark.LOOK)


def test_the_threads_of_each_stage_are_said_with_what_was_tried() -> None:
    tried = (Tried(2, 0.4, 0.2), Tried(1, 0.21, 0.2))
    speeds = {Stage.STT: StageSpeed("base", tried), Stage.TTS: StageSpeed("kokoro", tried[:1])}
    said = {finding.what: finding.says for finding in machine.threads(2, speeds)}
    assert said == {
        "threads stt": "1, the quickest here (1: 210 ms, 2: 400 ms)",
        "threads llm": "2 by the rule; a start on a calm PC tries what is quickest",
        "threads tts": "2, by the rule (2: 400 ms)",
    }
