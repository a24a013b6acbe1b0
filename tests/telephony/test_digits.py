"""Keys that are pressed: heard in the sound of a call, and counted once whichever ways they come by."""

from __future__ import annotations

import asyncio
import itertools

import numpy as np
import pytest
from numpy.typing import NDArray

from app.bench.clips import human_prompts
from engine.audio.resample import resample
from telephony.digits import DigitCounter, Keypad
from telephony.events import DigitReceived
from telephony.media import FRAME_BYTES, RATE_HZ
from telephony.pjsip.info import plain_digit
from telephony.tones import HIGH_HZ, KEYS, LOW_HZ, ToneEar
from tests.telephony.desk import Desk, connect, take

EVENT, INFO, TONE = "event", "info", "tone"
ALL_KEYS = "".join(KEYS)
Signal = NDArray[np.float64]


def pressed(
    keys: str,
    on_s: float = 0.04,
    off_s: float = 0.05,
    off_by: tuple[float, float] = (0, 0),
    high_db: float = 0,
) -> Signal:
    """The sound of keys pressed one after the other, a tenth of full scale each tone."""
    t = np.arange(round(on_s * RATE_HZ)) / RATE_HZ
    parts: list[Signal] = []
    for key in keys:
        row = next(i for i, names in enumerate(KEYS) if key in names)
        low, high = LOW_HZ[row] * (1 + off_by[0]), HIGH_HZ[KEYS[row].index(key)] * (1 + off_by[1])
        tones = np.sin(2 * np.pi * low * t) + 10 ** (high_db / 20) * np.sin(2 * np.pi * high * t)
        parts += [3000 * tones, np.zeros(round(off_s * RATE_HZ))]
    return np.concatenate(parts)


def frames(signal: Signal) -> list[bytes]:
    pcm = np.clip(signal, -32_768, 32_767).astype("<i2").tobytes()
    return [pcm[at : at + FRAME_BYTES] for at in range(0, len(pcm), FRAME_BYTES)]


def heard(signal: Signal) -> str:
    ear = ToneEar()
    return "".join(itertools.chain.from_iterable(ear.hear(frame) for frame in frames(signal)))


@pytest.mark.parametrize("starts_at", range(0, 320, 40))
def test_every_key_is_heard_once_at_its_shortest_wherever_its_frames_begin(starts_at: int):
    assert heard(np.concatenate([np.zeros(starts_at), pressed(ALL_KEYS)])) == ALL_KEYS


def test_the_same_key_pressed_again_is_heard_again_and_a_long_press_once():
    assert heard(pressed("0000")) == "0000"
    assert heard(pressed("9", on_s=5)) == "9"


@pytest.mark.parametrize("low", [-0.015, 0.015])
@pytest.mark.parametrize("high", [-0.015, 0.015])
def test_tones_as_far_off_as_they_may_be_are_heard(low: float, high: float):
    assert heard(pressed(ALL_KEYS, off_by=(low, high))) == ALL_KEYS


@pytest.mark.parametrize("off_by", [(0.035, 0), (-0.035, 0), (0, 0.035), (0, -0.035), (0.035, 0.035)])
def test_tones_further_off_are_not(off_by: tuple[float, float]):
    assert heard(pressed(ALL_KEYS, on_s=0.1, off_by=off_by)) == ""


@pytest.mark.parametrize(("high_db", "wanted"), [(6, ALL_KEYS), (-8, ALL_KEYS), (12, ""), (-14, "")])
def test_one_tone_may_be_somewhat_louder_than_the_other(high_db: float, wanted: str):
    assert heard(pressed(ALL_KEYS, high_db=high_db)) == wanted


def test_keys_are_heard_in_noise_and_noise_alone_is_no_key():
    noise = np.random.default_rng(7).standard_normal(RATE_HZ * 60)
    keys = pressed(ALL_KEYS, on_s=0.08, off_s=0.08)
    assert heard(keys + 3000 * 10 ** (-15 / 20) * noise[: len(keys)]) == ALL_KEYS
    assert heard(8000 * noise) == ""


def test_nothing_that_a_voice_says_is_a_key():
    """Human telephone prompts, a tenth quicker and higher than they were said."""
    prompts = human_prompts(words=(3, 60))
    assert sum(prompt.seconds for prompt in prompts) > 400
    for prompt in prompts:
        voice = resample(prompt.audio, round(RATE_HZ * 1.1), RATE_HZ).astype(float)
        assert heard(16_000 * voice / np.abs(voice).max()) == "", prompt.text


def test_a_dial_tone_is_no_key():
    t = np.arange(RATE_HZ * 5) / RATE_HZ
    assert heard(3000 * (np.sin(2 * np.pi * 350 * t) + np.sin(2 * np.pi * 440 * t))) == ""


def test_half_a_key_is_no_key():
    t = np.arange(RATE_HZ) / RATE_HZ
    for hz in LOW_HZ + HIGH_HZ:
        assert heard(6000 * np.sin(2 * np.pi * hz * t)) == ""


@pytest.mark.parametrize("ways", list(itertools.permutations((EVENT, INFO, TONE))))
def test_a_key_that_comes_every_way_counts_once(ways: tuple[str, ...]):
    counter = DigitCounter()
    assert [counter.counts("5", way, 0.2 * i) for i, way in enumerate(ways)] == [True, False, False]


def test_the_same_key_pressed_twice_counts_twice_even_when_both_come_several_ways():
    counter = DigitCounter()
    reports = [(EVENT, 0.0), (TONE, 0.05), (INFO, 0.1), (TONE, 0.30), (INFO, 0.34), (EVENT, 0.35)]
    assert [counter.counts("5", way, at_s) for way, at_s in reports] == [
        True,
        False,
        False,
        True,
        False,
        False,
    ]


def test_the_same_key_by_one_way_counts_every_time():
    counter = DigitCounter()
    assert all(counter.counts("1", EVENT, n * 0.1) for n in range(10))


def test_a_key_by_another_way_much_later_is_a_new_press():
    counter = DigitCounter()
    assert counter.counts("9", EVENT, 0.0)
    assert counter.counts("9", INFO, 1.5)


def test_a_key_that_is_heard_and_told_counts_once_and_the_next_one_again():
    keypad = Keypad()
    counted: list[str] = []
    for number, frame in enumerate(frames(pressed("42", on_s=0.1, off_s=0.1))):
        counted += keypad.hear(frame, number * 0.02)
    assert counted == ["4", "2"]
    assert not keypad.told("4", INFO, 0.5)
    assert not keypad.told("2", INFO, 0.5)
    assert keypad.told("2", INFO, 0.8)


INFO_HEAD = "INFO sip:desk@h SIP/2.0\r\nVia: SIP/2.0/UDP h\r\nCSeq: 3 INFO\r\n"


@pytest.mark.parametrize(
    ("message", "key"),
    [
        (INFO_HEAD + "Content-Type: application/dtmf\r\nContent-Length: 1\r\n\r\n5", "5"),
        (INFO_HEAD + "c:application/DTMF;x=y\r\n\r\n#\r\n", "#"),
        (INFO_HEAD + "Content-Type: application/dtmf\r\n\r\nd", "D"),
        (INFO_HEAD + "Content-Type: application/dtmf-relay\r\n\r\nSignal=5\r\nDuration=100", ""),
        (INFO_HEAD + "Content-Type: application/dtmf\r\n\r\n55", ""),
        (INFO_HEAD + "Content-Type: text/plain\r\n\r\n5", ""),
        (INFO_HEAD.replace("INFO sip", "MESSAGE sip") + "Content-Type: application/dtmf\r\n\r\n5", ""),
    ],
)
def test_a_plain_info_is_the_key_that_is_its_body(message: str, key: str):
    assert plain_digit(message) == key


async def keys_are_pressed(codec: str) -> None:
    async with Desk(codecs=(codec,)) as alice, Desk() as bob:
        out, into = await connect(alice, bob)
        await take(into, 10)
        out.play(1, b"".join(frames(pressed("19#5", on_s=0.08, off_s=0.08))))
        assert [(await bob.told(DigitReceived)).digit for _ in range(4)] == ["1", "9", "#", "5"]
        await out.send_digits("5")
        await out.send_digits("6")
        assert (await bob.told(DigitReceived)).digit == "6"
        await take(into, len(into._ticks) + 15)
        assert not [event for event in bob.events if isinstance(event, DigitReceived)]


@pytest.mark.sip
async def test_keys_that_come_as_sound_are_told_and_one_that_is_also_sent_as_an_event_only_once():
    await asyncio.gather(keys_are_pressed("G722/16000"), keys_are_pressed("PCMU/8000"))
