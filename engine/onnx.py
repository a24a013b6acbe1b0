"""Opening ONNX weights the way a telephone appliance needs it.

Called while the stages are built (before the first call). The sessions' `run` releases the GIL.
"""

# onnxruntime is compiled and carries no types.
# pyright: reportAttributeAccessIssue=false, reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.devices import DeviceChoice, fell_back
from engine.errors import InferenceError, WeightsError

ON_CPU = DeviceChoice("cpu", "This stage always runs on the CPU.")


class OnnxModel:
    """One loaded model; raises `WeightsError` when the file cannot be used.

    Args:
        lengths_vary: inputs are now short, now long. onnxruntime keeps the memory of every length it has
            seen: Kokoro grew from 158 to 399 MiB over eleven sentences. Given back after each run it stays
            at 147 MiB, for some 2 % of the time, within what the same sentence varies by.

    Attributes:
        device: where it really runs, which is the CPU when CUDA could not be started.
    """

    def __init__(
        self, path: Path, *, threads: int, device: DeviceChoice = ON_CPU, lengths_vary: bool = False
    ) -> None:
        self._name = path.name
        self._session, self.device = open_session(path, threads, device)
        self._errors = onnx_errors()
        self._options = _giving_back() if lengths_vary and self.device.device == "cpu" else None

    def expect(self, *names: str) -> None:
        """Refuse weights of another kind; raises `WeightsError`."""
        if not {entry.name for entry in self._session.get_inputs()}.issuperset(names):
            raise WeightsError(f"{self._name} is another kind of model than this stage needs.")

    def run(self, inputs: Mapping[str, Any]) -> list[NDArray[np.float32]]:
        """Run once, blocking; raises `InferenceError`."""
        try:
            return list(self._session.run(None, inputs, self._options))
        except self._errors as error:
            raise InferenceError(f"{self._name} failed on its input: {error}") from error


def open_session(path: Path, threads: int, device: DeviceChoice = ON_CPU) -> tuple[Any, DeviceChoice]:
    """Load weights on the wanted device, and on the CPU when CUDA cannot be started."""
    if device.device == "cuda":
        try:
            session = _open(path, threads, ["CUDAExecutionProvider", "CPUExecutionProvider"])
        except onnx_errors() as error:
            device = fell_back(error)
        else:
            started = "CUDAExecutionProvider" in session.get_providers()
            return session, device if started else fell_back("onnxruntime went on without it")
    try:
        return _open(path, threads, ["CPUExecutionProvider"]), device
    except onnx_errors() as error:
        raise unusable(path, error) from error


def onnx_errors() -> tuple[type[Exception], ...]:
    """Every error that onnxruntime raises: a dozen unrelated types without a common base."""
    from onnxruntime.capi import onnxruntime_pybind11_state as native

    own = [kind for kind in vars(native).values() if isinstance(kind, type) and issubclass(kind, Exception)]
    return (*own, RuntimeError, ValueError, OSError)


def unusable(path: Path, error: Exception) -> WeightsError:
    """Describe weights that cannot be loaded, with what to do about it."""
    trouble = f"cannot be loaded ({type(error).__name__})" if path.exists() else "is missing"
    name = f"{path.parent.name}/{path.name}"
    return WeightsError(f"{name} {trouble}. Run `lotline models verify`, then `lotline models pull`.")


def _open(path: Path, threads: int, providers: list[str]) -> Any:
    """Open a session whose idle workers sleep: spinning ones steal the time of the other stages."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(path), sess_options=options, providers=providers)


def _giving_back() -> Any:
    """For runs that give their working memory back when they are done."""
    import onnxruntime

    options = onnxruntime.RunOptions()
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    return options
