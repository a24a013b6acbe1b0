from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

from engine.dialogue.phrasing import BUDGET_S, shape
from engine.dialogue.session import Shaped
from engine.errors import InferenceError
from tests.fakes.language_model import FakeModel
from tests.fakes.virtual_clock import run

ANSWER = "We offer a loaner car for jobs that take more than two hours."
LOANER = "we offer a loaner car for jobs that take more than two hours"
QUESTION = Shaped("Do you have loaner cars?", ANSWER, ANSWER)


class SlowModel(FakeModel):
    """Thinks a second a word, in virtual time."""

    async def complete(self, system: str, user: str, *, max_tokens: int) -> AsyncGenerator[str, None]:
        try:
            for word in self.says.split(" "):
                await asyncio.sleep(1)
                yield word + " "
        finally:
            self.closed += 1


class BrokenModel(FakeModel):
    async def complete(self, system: str, user: str, *, max_tokens: int) -> AsyncGenerator[str, None]:
        raise InferenceError("out of memory")
        yield ""


def test_only_the_first_sentence_is_used_and_the_rest_is_not_waited_for():
    model = FakeModel(f"Yes, {LOANER}. It is a Ferrari and it is free. More and more.")
    assert run(shape(QUESTION, model)) == f"Yes, {LOANER}."
    assert model.closed == 1


def test_a_model_that_takes_too_long_is_not_waited_for():
    model = SlowModel("Yes, we offer a loaner car.")

    async def timed() -> tuple[str, float]:
        began = asyncio.get_running_loop().time()
        return await shape(QUESTION, model), asyncio.get_running_loop().time() - began

    sentence, took_s = run(timed())
    assert sentence == ANSWER
    assert took_s <= BUDGET_S + 0.1
    assert model.closed == 1


def test_a_model_that_fails_leaves_the_stored_answer():
    assert run(shape(QUESTION, BrokenModel(""))) == ANSWER


def test_without_a_model_the_stored_answer_is_said():
    assert run(shape(QUESTION, None)) == ANSWER


def test_markdown_of_the_model_is_not_spoken():
    assert run(shape(QUESTION, FakeModel("**Yes**, see https://cars.example for a loaner car."))) == ANSWER
