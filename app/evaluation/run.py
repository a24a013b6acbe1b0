"""Holds and grades conversations, one after the other. Awaited by `lotline eval` and by the tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.evaluation.conversation import Conversation
from app.evaluation.grading import grade
from app.evaluation.outcome import Outcome
from app.evaluation.stage import Stage
from app.evaluation.text import TextRun

Told = Callable[[Outcome], None]


async def by_text(chosen: Sequence[Conversation], folder: Path, repeat: int, told: Told) -> list[Outcome]:
    """Through `/api/chat`.

    Args:
        chosen: what is held, in this order.
        folder: empty; the records of every conversation are left in it.
        repeat: how often.
        told: hears of each as soon as it is graded.
    """
    stage = Stage(folder, phone=False)
    outcomes: list[Outcome] = []
    try:
        await stage.start()
        for conversation in [*chosen] * repeat:
            outcomes.append(grade(await TextRun(stage, conversation).hold()))
            told(outcomes[-1])
    finally:
        stage.stop()
    return outcomes


async def by_voice(chosen: Sequence[Conversation], folder: Path, repeat: int, told: Told) -> list[Outcome]:
    """Over the phone: SIP and RTP on loopback, each call in another voice, with noise on the line."""
    from app.evaluation.voice import VoiceRun
    from app.evaluation.voices import Callers

    stage, callers = Stage(folder, phone=True), Callers()
    outcomes: list[Outcome] = []
    try:
        await stage.start()
        await callers.start()
        for round_ in range(repeat):
            for number, conversation in enumerate(each for each in chosen if each.voice):
                voice = callers.voice(number + round_)
                outcomes.append(grade(await VoiceRun(stage, conversation, voice).hold()))
                told(outcomes[-1])
    finally:
        callers.stop()
        stage.stop()
    return outcomes
