"""Microphone and speakers, opened for real on the sound system that every machine has: none."""

from __future__ import annotations

import threading

import miniaudio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sound.card import SoundCard, framed
from app.sound.errors import NoSound
from telephony.media import FRAME_BYTES, SILENCE

NO_HARDWARE = [miniaudio.Backend.NULL]
NOT_OF_THIS_SYSTEM = [miniaudio.Backend.AAUDIO]


def test_a_frame_of_the_microphone_is_brought_and_one_for_the_speaker_taken_until_it_is_closed() -> None:
    heard: list[bytes] = []
    enough = threading.Event()

    def on_frame(frame: bytes) -> bytes:
        heard.append(frame)
        if len(heard) >= 5:
            enough.set()
        return SILENCE

    opened = SoundCard(NO_HARDWARE).open(on_frame)
    assert enough.wait(60)
    opened.close()

    assert {len(frame) for frame in heard} == {FRAME_BYTES}


def test_devices_have_the_names_that_the_system_shows() -> None:
    devices = SoundCard(NO_HARDWARE).devices()

    assert devices.microphones == ["NULL Capture Device"]
    assert devices.speakers == ["NULL Playback Device"]


def test_a_pc_without_sound_has_no_devices_and_says_what_is_missing() -> None:
    card = SoundCard(NOT_OF_THIS_SYSTEM)

    assert (card.devices().microphones, card.devices().speakers) == ([], [])
    with pytest.raises(NoSound, match="No microphone was found"):
        card.open(lambda frame: frame)


def test_a_device_that_was_unplugged_is_replaced_by_what_the_system_uses() -> None:
    frames = threading.Event()

    def on_frame(_: bytes) -> bytes:
        frames.set()
        return SILENCE

    opened = SoundCard(NO_HARDWARE).open(on_frame, "Headset of last week", "Speakers of last week")
    assert frames.wait(60)
    opened.close()


@given(st.lists(st.integers(1, 900), min_size=1, max_size=40))
def test_pieces_of_any_length_become_frames_and_nothing_is_lost_or_out_of_order(pieces: list[int]) -> None:
    heard = bytes(number % 251 for number in range(2 * sum(pieces)))
    frames = framed(lambda frame: frame)
    next(frames)
    played, at = b"", 0
    for samples in pieces:
        piece = heard[at : at + 2 * samples]
        at += len(piece)
        out = frames.send(piece)
        assert len(out) == len(piece)
        played += out

    behind = FRAME_BYTES - 2
    assert played == (bytes(behind) + heard)[: len(played)]
