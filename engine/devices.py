"""Which processor a stage runs on, and why; how many threads it gets.

Asked once by the composition root before the stages are loaded, and by `lotline doctor`; any thread.
"""

# The three native libraries ship no usable types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Wanted = Literal["auto", "cpu", "cuda"]


class Stage(StrEnum):
    """The stages that load weights."""

    VAD = "vad"
    TURN = "turn"
    STT = "stt"
    LLM = "llm"
    TTS = "tts"
    EMBEDDING = "embedding"


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """Where a stage runs.

    Attributes:
        device: the processor.
        reason: one sentence for the log and for `lotline doctor`.
    """

    device: Literal["cpu", "cuda"]
    reason: str


_SMALL = "The model is so small that the way to the GPU would cost more than the work."


def choose(stage: Stage, wanted: Wanted) -> DeviceChoice:
    """Decide the processor of one stage; CUDA is only chosen when the stage's library can use it."""
    if wanted == "cpu":
        return DeviceChoice("cpu", "The settings ask for the CPU.")
    obstacle = cuda_obstacle(stage)
    if obstacle is None:
        return DeviceChoice("cuda", "A CUDA device was found.")
    return DeviceChoice("cpu", obstacle if wanted == "auto" else f"CUDA was asked for, but: {obstacle}")


def cuda_obstacle(stage: Stage) -> str | None:
    """Say why a stage cannot run on CUDA here; None when it can."""
    if stage in {Stage.VAD, Stage.TURN, Stage.EMBEDDING}:
        return _SMALL
    probes: dict[Stage, Callable[[], str | None]] = {
        Stage.STT: _ctranslate2_obstacle,
        Stage.TTS: _onnxruntime_obstacle,
        Stage.LLM: _llama_obstacle,
    }
    try:
        return probes[stage]()
    except (ImportError, OSError, RuntimeError) as error:
        return f"The library of this stage cannot be asked: {error}"


def every(stage: Stage) -> tuple[DeviceChoice, ...]:
    """All processors that a stage can be measured on here: the CPU, and CUDA where it can be used."""
    cpu, best = choose(stage, "cpu"), choose(stage, "auto")
    return (cpu,) if best.device == "cpu" else (cpu, best)


def fell_back(error: Exception | str) -> DeviceChoice:
    """Describe a stage whose CUDA start failed while loading and which now runs on the CPU."""
    first_line = (str(error).strip() or "no reason given").splitlines()[0]
    return DeviceChoice("cpu", f"CUDA could not be started: {first_line}")


def threads_for(stage: Stage, physical_cores: int) -> int:
    """Give a stage its share of the processor.

    This is the rule until the first start has tried (`app/thread_trials.py`). Voice activity, Smart Turn and
    embeddings take one thread: they are too short to share out. The big three get every physical core up to
    four, as they mostly take turns in a conversation. Where they overlap, it counts that idle workers sleep:
    Kokoro and the language model together took 2.24 s with spinning workers and 1.69 s without, on two cores
    (`engine/onnx.py` turns it off).
    """
    if stage in {Stage.VAD, Stage.TURN, Stage.EMBEDDING}:
        return 1
    return max(1, min(physical_cores, 4))


def thread_choices(physical_cores: int, logical_cores: int) -> tuple[int, ...]:
    """At most three numbers of threads worth trying for one of the big three, the rule's own first.

    Beside it every physical core and every logical one where they are more, and half of the rule's where
    that leaves room.
    """
    rule = threads_for(Stage.LLM, physical_cores)
    worth = dict.fromkeys((rule, physical_cores, logical_cores, max(1, rule // 2)))
    return tuple(worth)[:3]


def _ctranslate2_obstacle() -> str | None:
    import ctranslate2

    return None if ctranslate2.get_cuda_device_count() > 0 else "CTranslate2 sees no CUDA device."


def _onnxruntime_obstacle() -> str | None:
    import onnxruntime

    if "CUDAExecutionProvider" in onnxruntime.get_available_providers():
        return None
    return "The installed onnxruntime is built without CUDA."


def _llama_obstacle() -> str | None:
    import llama_cpp

    if llama_cpp.llama_supports_gpu_offload():
        return None
    return "The installed llama.cpp is built without GPU support."
