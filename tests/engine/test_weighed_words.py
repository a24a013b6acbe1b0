"""The language model weighs whether a caller's words are all, on a virtual clock."""

from __future__ import annotations

from engine.errors import InferenceError
from engine.events import TurnTimed
from tests.engine.stage import Scene, play


class _Reader:
    """Says how likely words are all; fails where it was given nothing."""

    def __init__(self, finished: float | None) -> None:
        self._finished = finished
        self.read: list[str] = []

    async def finished(self, said: str) -> float:
        self.read.append(said)
        if self._finished is None:
            raise InferenceError("It does not work.")
        return self._finished


def _waited(reader: _Reader | None) -> float:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.line.says("What are your opening hours", 1.2)

    scene = play(caller, ["Goodbye"], completeness=reader)
    (timed,) = scene.said(TurnTimed)
    return timed.timing.turn_end_s


def test_words_that_mean_an_end_are_answered_sooner_and_others_waited_for() -> None:
    sure, unsure = _Reader(0.9), _Reader(0.01)

    assert _waited(sure) < _waited(None) < _waited(unsure)
    assert sure.read == unsure.read == ["What are your opening hours"]


def test_a_caller_is_answered_though_the_meaning_of_the_words_cannot_be_had() -> None:
    assert _waited(_Reader(None)) == _waited(None)


def test_a_failing_reader_ends_no_conversation() -> None:
    async def caller(scene: Scene) -> None:
        await scene.line.agent_finishes()
        for _ in range(4):
            await scene.line.says("What are your opening hours", 1.2)
            await scene.line.agent_finishes()

    scene = play(caller, ["One", "Two", "Three", "Goodbye"], completeness=_Reader(None))

    assert scene.reason == "goodbye"
