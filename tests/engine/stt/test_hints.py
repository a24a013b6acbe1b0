from __future__ import annotations

import pytest

from engine.stt.decoder import Decoded
from engine.stt.hints import Hints

HINTS = Hints(["Toyota", "RAV4", "Ford", "Mustang", "brake pad replacement"])


def decoded(text: str, mean_logprob: float, *, finished: bool = True) -> Decoded:
    return Decoded(text, mean_logprob, 0.1, finished)


@pytest.mark.parametrize(
    ("hinted", "plain"),
    [
        (("a new Mustang with no money down?", -0.29), ("a new Monday with no money down?", -0.38)),
        (("is the blue RAV4 still available", -0.57), ("If the blue R-AV force is still available", -0.62)),
    ],
)
def test_a_name_heard_more_surely_with_hints_is_believed(hinted: tuple[str, float], plain: tuple[str, float]):
    assert HINTS.better(decoded(*hinted), decoded(*plain))


@pytest.mark.parametrize(
    ("hinted", "plain"),
    [
        (("the 14th of March, not the Ford.", -0.31), ("the 14th of March, not the 4th.", -0.23)),
        (("The Czech engine light came on", -0.30), ("The check engine light came on", -0.46)),
        (("I would like a Toyota Mustang brake pad replacement", -0.3), ("you", -0.9)),
        (("is the Mustang in", -0.2), ("is the Mustang in?", -0.3)),
    ],
)
def test_hints_never_put_words_into_a_callers_mouth(hinted: tuple[str, float], plain: tuple[str, float]):
    assert not HINTS.better(decoded(*hinted), decoded(*plain))


def test_a_loop_is_not_believed_for_its_names():
    assert not HINTS.better(decoded("Ford Ford Ford Ford", -0.1, finished=False), decoded("for four", -0.5))
