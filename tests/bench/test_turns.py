"""The bench of turn taking: its material, and its arithmetic on what was heard."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from app.bench.clips import Speaker
from app.bench.turns import LOTLINE, figures_of
from app.bench.turns_callers import AFTER_S, recorded, spoken
from app.bench.turns_heard import HeardTurn, Judgement, Words, hear
from app.bench.turns_picture import draw
from app.bench.turns_said import SAID, Kind
from app.bench.turns_scored import Manner, Score, silence_alone, smart_turn_alone, take
from app.bench.turns_unseen import UNSEEN
from engine.hearing import WINDOW_S
from engine.ports import RATE_HZ, Expects, Samples, Transcript
from engine.settings import TurnSettings

TONE_S = 0.5
ONE = {Kind.NAMES: ("Daniel, [0.6] O'Brien.",)}


async def tone(text: str) -> Samples:
    sound = np.sin(2 * np.pi * 300 * np.arange(int(TONE_S * RATE_HZ)) / RATE_HZ) * 8000
    return np.pad(sound, 800).astype(np.int16)


def heard(
    *speech: tuple[float, float],
    expects: Expects = Expects.OPEN,
    words: Words | None = None,
    judged: Judgement | None = None,
    meant: Judgement | None = None,
) -> HeardTurn:
    """Speech and the silence after it, several times; the last silence is not the caller's.

    `words`, `judged` and `meant` are what the first pause teaches.
    """
    voice: list[float] = []
    first = round(speech[0][0] / WINDOW_S)
    read = {first + 1: words} if words else {}
    judgements = {first + 6: judged} if judged else {}
    meanings = {first + 1: meant} if meant else {}
    for speech_s, silence_s in speech:
        voice += [0.9] * round(speech_s / WINDOW_S)
        ends_s = len(voice) * WINDOW_S
        voice += [0.0] * round(silence_s / WINDOW_S)
    return HeardTurn(
        Kind.SENTENCES, expects, "one call", "…", ends_s, tuple(voice), read, judgements, meanings
    )


def _words(said: Mapping[Kind, Sequence[str]]) -> set[str]:
    """Every text without its pauses, its capitals and its stops."""
    return {re.sub(r"\[.*?\]|[^a-z']", "", text.lower()) for texts in said.values() for text in texts}


def test_a_timer_shorter_than_a_pause_cuts_the_caller_off() -> None:
    turn = heard((1.0, 0.6), (1.0, 3.0))

    (short,) = take([turn], silence_alone(0.5))
    (long,) = take([turn], silence_alone(0.7))

    assert short.cut_off
    assert short.goes_on_s == pytest.approx(0.08, abs=0.04)
    assert not long.cut_off
    assert long.dead_air_s == pytest.approx(0.7, abs=0.05)


def test_what_was_learnt_of_a_pause_counts_from_when_it_was_learnt() -> None:
    turn = heard((1.0, 3.0), judged=Judgement(0.9, after_s=0.3))

    (taken,) = take([turn], smart_turn_alone(0.5))

    assert taken.dead_air_s == pytest.approx(0.2 + 0.3, abs=0.06)


def test_words_end_a_turn_only_for_who_reads_them() -> None:
    yes, unsure = Words("Yes.", after_s=0.1), Judgement(0.01, after_s=0.05)
    turn = heard((0.6, 3.0), expects=Expects.YES_NO, words=yes, judged=unsure)

    (reads,) = take([turn], Manner("reads", TurnSettings()))
    (deaf,) = take([turn], Manner("deaf", TurnSettings(), reads=False))

    assert reads.dead_air_s < deaf.dead_air_s


def test_words_that_mean_an_end_are_answered_sooner_from_when_that_is_known() -> None:
    wish, unsure = Words("I need an oil change", after_s=0.2), Judgement(0.01, after_s=0.05)
    told = heard((1.0, 3.0), words=wish, judged=unsure, meant=Judgement(0.9, after_s=0.3))
    untold = heard((1.0, 3.0), words=wish, judged=unsure)

    soon, late = take([told, untold], LOTLINE)

    assert soon.dead_air_s == pytest.approx(0.06 + 0.2 + 0.3, abs=0.07)
    assert late.dead_air_s > soon.dead_air_s + 0.2


def test_a_turn_that_nobody_ended_counts_with_all_its_silence() -> None:
    (taken,) = take([heard((1.0, 1.0))], silence_alone(2.0))

    assert not taken.cut_off
    assert taken.dead_air_s == AFTER_S


def test_a_score_counts_cut_offs_and_averages_the_others() -> None:
    turns = [heard((1.0, 0.6), (1.0, 3.0)), heard((1.0, 3.0)), heard((2.0, 3.0))]

    score = Score.of("timer", take(turns, silence_alone(0.5)))

    assert score.cut_off == pytest.approx(1 / 3)
    assert score.mended == pytest.approx(1 / 3)
    assert score.mean_s == pytest.approx(0.52, abs=0.04)


def test_the_figures_print_every_kind_and_draw_every_curve() -> None:
    turns = [heard((1.0, 0.6), (1.0, 3.0)), heard((1.0, 3.0))]
    figures = figures_of(turns, turns)

    assert any(line.strip().startswith(Kind.SENTENCES) for line in figures.lines())
    picture = ET.fromstring(draw(figures.curves, figures.beside[-1]))
    lines = picture.findall("{http://www.w3.org/2000/svg}polyline")
    assert len(lines) == len(figures.curves) == 3


def test_turns_held_out_are_scored_apart() -> None:
    cut = heard((1.0, 1.5), (1.0, 3.0), words=Words("I need an oil change.", 0.2), judged=Judgement(0.9, 0.1))
    patient = heard((1.0, 3.0))

    figures = figures_of([patient, patient, patient], [patient, cut])

    tuned_on, held_out = figures.beside[-1], figures.held_out[-1]
    assert (tuned_on.turns, tuned_on.cut_off) == (3, 0)
    assert (held_out.turns, held_out.cut_off) == (2, 0.5)
    assert [score.name for score in figures.held_out[:-1]] == [Kind.SENTENCES]
    rows = [line.split()[:5] for line in figures.lines()]
    assert rows.index(["Lotline,", "tuned", "on", "3", "0.0%"]) < rows.index(["held", "out:"])
    assert ["Lotline,", "held", "out", "2", "50.0%"] in rows


def test_patience_trades_cut_offs_for_dead_air() -> None:
    turns = [heard((1.0, 0.8), (1.0, 3.0)), heard((1.0, 3.0))]
    figures = figures_of(turns, turns)

    for curve in figures.curves:
        shares = [score.cut_off for score in curve.scores]
        assert shares in (sorted(shares, reverse=True), sorted(shares))


async def test_a_text_is_said_by_two_callers_with_real_silence_inside(tmp_path: Path) -> None:
    turn, other = await spoken([Speaker("a", tone), Speaker("b", tone)], tmp_path, ONE)

    assert turn.call != other.call
    assert turn.ends_s == pytest.approx(0.4 + TONE_S + 0.6 + TONE_S, abs=0.03)
    assert turn.audio.size / RATE_HZ == pytest.approx(turn.ends_s + AFTER_S, abs=0.03)
    middle = turn.audio[int(1.0 * RATE_HZ) : int(1.4 * RATE_HZ)].astype(float)
    assert 5 < np.sqrt(np.mean(middle**2)) < 100


def test_there_are_two_hundred_turns_and_more() -> None:
    assert 1.5 * sum(len(texts) for texts in SAID.values()) >= 200


def test_every_kind_but_the_recordings_is_held_out_and_nothing_is_said_in_both() -> None:
    assert set(UNSEEN) == set(SAID) == set(Kind) - {Kind.HUMAN}
    assert sum(len(texts) for texts in UNSEEN.values()) >= 120
    assert not _words(UNSEEN) & _words(SAID)


async def test_without_the_recordings_there_are_none(tmp_path: Path) -> None:
    assert await recorded(tmp_path / "none") == []


async def test_a_turn_is_heard_with_the_words_of_each_pause(tmp_path: Path) -> None:
    class Loud:
        def probability(self, window: np.ndarray) -> float:
            return float(np.abs(window).max() > 0.02)

    class Ears:
        async def transcribe(self, turn: np.ndarray) -> Transcript:
            return Transcript(f"{turn.size / RATE_HZ:.1f} s")

    class Judge:
        async def probability(self, turn: np.ndarray) -> float:
            return 0.3

    turn, _ = await spoken([Speaker("a", tone), Speaker("b", tone)], tmp_path, ONE)

    class Reader:
        async def finished(self, said: str) -> float:
            return 0.7

    listened = await hear(turn, Loud(), Judge(), Ears(), Reader(), TurnSettings())

    assert [each.complete for each in listened.judgements.values()] == [0.3, 0.3]
    first, second = (float(each.text.split()[0]) for each in listened.words.values())
    assert second == pytest.approx(first + 0.6 + TONE_S, abs=0.15)
    assert asyncio.all_tasks() == {asyncio.current_task()}
