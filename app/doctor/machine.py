"""The PC itself: processor, memory, clock, sound, and where each stage of the engine runs. Blocking."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from app.doctor.finding import Finding, good, look
from app.settings import QUICK_VOICE, Device, DeviceSettings
from app.sound.card import Devices
from app.speeds import StageSpeed
from app.voices import HARDLY_KEEPS_UP, TOO_SLOW
from engine.devices import Stage, choose, threads_for
from models.hardware import GIB, Hardware

NEEDED_MEMORY_BYTES = 3 * GIB
"""What the appliance may take while it talks on its lines."""


def hardware(found: Hardware) -> Finding:
    """Cores and memory."""
    says = str(found)
    if found.memory_bytes < NEEDED_MEMORY_BYTES:
        return look("machine", says, "Lotline takes up to 3 GiB: add memory or end other programs.")
    if found.logical_cores < 2:
        return look("machine", says, "One core is too slow for a fluent conversation; two are the least.")
    return good("machine", says)


def devices(wanted: DeviceSettings) -> Iterator[Finding]:
    """Where each stage will run and why."""
    asked: dict[Stage, Device] = {
        Stage.STT: wanted.stt,
        Stage.TURN: wanted.turn_end,
        Stage.LLM: wanted.llm,
        Stage.TTS: wanted.tts,
        Stage.EMBEDDING: wanted.embedding,
    }
    for stage, device in asked.items():
        choice = choose(stage, device)
        says = f"{choice.device}. {choice.reason}"
        if device not in {"auto", choice.device}:
            yield look(
                f"device {stage}", says, f"Set [devices] {_key(stage)} to auto, or install CUDA's part."
            )
        else:
            yield good(f"device {stage}", says)


def threads(cores: int, speeds: Mapping[Stage, StageSpeed]) -> Iterator[Finding]:
    """How many threads each of the big three gets of the CPU, and why."""
    for stage in (Stage.STT, Stage.LLM, Stage.TTS):
        speed = speeds.get(stage)
        if speed is None:
            says = f"{threads_for(stage, cores)} by the rule; a start on a calm PC tries what is quickest"
        else:
            says = f"{speed.best.threads}, {speed}"
        yield good(f"threads {stage}", says)


def _key(stage: Stage) -> str:
    """A stage's key in settings.toml."""
    return "turn_end" if stage is Stage.TURN else stage.value


def voice(speed: StageSpeed | None, wanted: str) -> Finding:
    """Whether this PC is quick enough for the warm voice, as it was measured at the first start."""
    if wanted == QUICK_VOICE:
        return good("voice", "the quick voice; the settings ask for it")
    if speed is None:
        return good("voice", "how fast it is here will be measured at the first start")
    factor = speed.best.work_s
    says = f"the warm voice takes {factor:.2f} s for a second of speech"
    offer = f'Set [speech] voice = "{QUICK_VOICE}" for a voice that is heard sooner.'
    if factor > TOO_SLOW:
        return look("voice", f"{says}, so the quick voice speaks in its place", offer)
    if factor > HARDLY_KEEPS_UP:
        return look("voice", f"{says} and hardly keeps up", offer)
    return good("voice", says)


def clock(now: datetime, installed: datetime) -> Finding:
    """A clock that runs before this program was put here is wrong; better than that needs a network."""
    local = now.astimezone()
    says = f"{local:%Y-%m-%d %H:%M} {local.tzname()}, not compared with a time server"
    if now < installed:
        return look("clock", f"{says}; Lotline was installed on {installed:%Y-%m-%d}", "Set the PC's clock.")
    return good("clock", says)


def installed_at() -> datetime:
    """When this file came onto the disk."""
    return datetime.fromtimestamp(Path(__file__).stat().st_mtime, UTC)


def sound(devices: Devices) -> Finding:
    """Calls come over the network; only who speaks at this PC needs microphone and speakers."""
    if devices.microphones and devices.speakers:
        return good("sound", f"{devices.microphones[0]}; {devices.speakers[0]}")
    lacking = "microphone" if devices.speakers else "speakers" if devices.microphones else "sound device"
    says = f"no {lacking} found; calls need none, practice calls and taking a call over do"
    return look("sound", says, "Plug a headset in to speak at this PC.")
