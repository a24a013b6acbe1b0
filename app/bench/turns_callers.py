"""Turns as they come over a telephone line: the texts spoken, with their pauses as real silence.

Awaited by `lotline bench turns`. The pauses lie between the last sound of one piece and the first of the
next; every caller has a pace that stretches or shortens all of them. Line noise goes through it all.
"""

from __future__ import annotations

import asyncio
import random
import re
import zlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.bench.clips import PROMPTS_FOLDER, Speaker, kept, read_wav
from app.bench.mulaw import over_the_telephone
from app.bench.turns_said import ASKED, PROMPTS, SAID, Kind
from engine.pcm import amplitude, to_float, to_int16
from engine.ports import RATE_HZ, Expects, FloatSamples, Samples

AFTER_S = 3.0
"""Line noise after the last word, in which the end of the turn is waited for."""
_BEFORE_S = 0.4
_NOISE_DBFS = -58.0
_AUDIBLE = 0.01
"""Of the loudest sample: what is quieter at either end is no speech (-40 dB)."""
_WORD_GAP_S = 0.06
_PACES = (1.0, 0.75, 1.3, 0.8, 1.2, 1.0)
_SHORTEST_S, _LONGEST_S = 0.3, 1.4
_TURNS_A_CALL = 8
_PAUSE = re.compile(r"\s*\[([\d.]+)\]\s*")

Piece = Callable[[str], Awaitable[FloatSamples]]
"""Speaks the words between two pauses."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a caller.

    Attributes:
        call: turns with the same name are one call, in this order.
        ends_s: where the last sound of it is, seconds from the beginning.
    """

    kind: Kind
    expects: Expects
    call: str
    text: str
    audio: Samples
    ends_s: float


async def spoken(
    speakers: Sequence[Speaker], cache: Path, said: Mapping[Kind, Sequence[str]] = SAID
) -> list[Turn]:
    """Every text, every other one by two callers of different pace, call by call."""
    texts = [(kind, text) for kind, some in said.items() for text in some]
    turns: list[Turn] = []
    for number, speaker in enumerate(speakers):
        voice, pace = _voice(speaker, cache), _PACES[number % len(_PACES)]
        for at, (kind, text) in enumerate(_share(texts, number, len(speakers))):
            call = f"caller {number}, call {at // _TURNS_A_CALL}"
            turns.append(await _turn(kind, ASKED.get(kind, Expects.OPEN), call, text, voice, pace))
    return turns


async def recorded(folder: Path = PROMPTS_FOLDER) -> list[Turn]:
    """What is put together from human recordings; empty when they are not installed."""
    if not await asyncio.to_thread(folder.exists):
        return []
    texts = [(expects, text) for expects, some in PROMPTS.items() for text in some]
    piece = _recordings(folder)
    return [await _turn(Kind.HUMAN, expects, "recordings", text, piece) for expects, text in texts]


def _share(texts: Sequence[tuple[Kind, str]], caller: int, callers: int) -> Sequence[tuple[Kind, str]]:
    """What this caller says, kinds mixed, the same every time."""
    first = texts[caller::callers]
    second = [
        each for at, each in enumerate(texts) if at % 2 == 0 and (at + callers // 2) % callers == caller
    ]
    mine = [*first, *second]
    random.Random(caller).shuffle(mine)  # noqa: S311 - a mixture, no secret
    return mine


async def _turn(kind: Kind, expects: Expects, call: str, text: str, piece: Piece, pace: float = 1.0) -> Turn:
    parts = [_silence(_BEFORE_S)]
    for at, part in enumerate(_PAUSE.split(text)):
        is_pause = at % 2 == 1
        parts.append(_silence(_paced(float(part), pace)) if is_pause else await piece(part))
    speech = np.concatenate(parts)
    whole = np.concatenate((speech, _silence(AFTER_S)))
    audio = over_the_telephone(whole + _noise(whole.size, text))
    return Turn(kind, expects, call, text, to_int16(audio), speech.size / RATE_HZ)


def _paced(pause_s: float, pace: float) -> float:
    return min(max(pause_s * pace, _SHORTEST_S), _LONGEST_S)


def _voice(speaker: Speaker, cache: Path) -> Piece:
    async def speak(text: str) -> FloatSamples:
        return trimmed(to_float(await kept(cache, speaker, text)))

    return speak


def _recordings(folder: Path) -> Piece:
    async def read(names: str) -> FloatSamples:
        words = [trimmed(read_wav(folder / f"{name}.wav")) for each in names.split() for name in _files(each)]
        gap = _silence(_WORD_GAP_S)
        return np.concatenate([part for word in words for part in (word, gap)][:-1])

    return read


def _files(name: str) -> list[str]:
    return [f"digits/{digit}" for digit in name] if name.isdigit() else [name]


def trimmed(audio: FloatSamples) -> FloatSamples:
    """The speech from its first sound to its last."""
    sounding = np.flatnonzero(np.abs(audio) > _AUDIBLE * np.abs(audio).max(initial=0.0))
    return audio[sounding[0] : sounding[-1] + 1] if sounding.size else audio


def _silence(seconds: float) -> FloatSamples:
    return np.zeros(int(seconds * RATE_HZ), np.float32)


def _noise(size: int, text: str) -> FloatSamples:
    noise = np.random.default_rng(zlib.crc32(text.encode())).standard_normal(size, np.float32)
    return noise * np.float32(amplitude(_NOISE_DBFS))
