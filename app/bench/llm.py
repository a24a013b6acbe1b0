"""What phrasing costs: first token and speed of the language models. Awaited by `lotline bench llm`."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from app.bench.figures import Spread
from app.speeds import threads_of
from engine.devices import DeviceChoice, Stage, every
from engine.dialogue.llama import Llama
from engine.lane import Lane
from models.catalogue import Catalogue, Model, Role
from models.hardware import Hardware
from models.weights import Weights

_SYSTEM = (
    "You are the telephone receptionist of a car dealership. Answer in one short sentence, "
    "only from the facts you are given."
)
_FACTS = (
    "Facts: We offer a loaner car for jobs that take more than two hours, if you ask for it when you book.\n"
    "Question: {question}"
)
_QUESTIONS = (
    "Do I get a car while mine is in the shop?",
    "Can I borrow something to drive?",
    "Is there a loaner for an oil change?",
    "How do I get a loaner car?",
)
_TOKENS = 24


@dataclass(frozen=True, slots=True)
class ModelFigures:
    """One model; the system prompt is in the cache as it is in a call.

    Attributes:
        device: on which processor.
    """

    name: str
    device: str
    first_token: Spread
    pieces_per_s: float

    def line(self) -> str:
        where = f"{self.name} on {self.device}"
        return f"  {where}: first token {self.first_token}, {self.pieces_per_s:.0f} tokens/s"


@dataclass(frozen=True, slots=True)
class LlmFigures:
    """The result of `measure`: every language model on this disk."""

    models: Sequence[ModelFigures]

    def lines(self) -> list[str]:
        return ["Language model", *(model.line() for model in self.models)]


async def measure(
    weights: Weights, catalogue: Catalogue, hardware: Hardware, present: Sequence[str]
) -> LlmFigures:
    """Measure each present model; raises `EngineError` or `ModelsError`."""
    lane = Lane("bench-llm")
    lane.start()
    try:
        models = [model for model in catalogue.of_role(Role.LLM) if model.name in present]
        return LlmFigures(
            [
                await _model(model, weights, lane, device, hardware)
                for model in models
                for device in every(Stage.LLM)
            ]
        )
    finally:
        lane.stop()


async def _model(
    model: Model, weights: Weights, lane: Lane, device: DeviceChoice, hardware: Hardware
) -> ModelFigures:
    threads = threads_of(Stage.LLM, weights.folder, hardware)
    llama = Llama(weights.path(model.name, model.files[0].path), lane, device, threads)
    first: list[float] = []
    pieces = 0
    decoding_s = 0.0
    for question in (_QUESTIONS[0], *_QUESTIONS):
        started = time.perf_counter()
        answer = llama.complete(_SYSTEM, _FACTS.format(question=question), max_tokens=_TOKENS)
        arrived = [time.perf_counter() async for _ in answer]
        first.append(arrived[0] - started)
        pieces += len(arrived) - 1
        decoding_s += arrived[-1] - arrived[0]
    llama.close()
    return ModelFigures(model.name, llama.device.device, Spread.of(first[1:]), pieces / decoding_s)
