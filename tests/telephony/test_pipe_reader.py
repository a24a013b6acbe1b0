"""The phone process's reader: audio to the rings, the rest to the SIP thread, the end to everybody."""

from __future__ import annotations

import os
import queue

from telephony.framing import encode
from telephony.pjsip.outbox import Outbox
from telephony.pjsip.reader import CommandReader
from telephony.playout import Playout
from telephony.wire import Answer, Command, Play, PlayRefused, Stop, StopPlaying

FRAME = b"\x01" * 640


def read(*sent: bytes, playouts: dict[str, Playout]) -> tuple[list[Command], Outbox, int]:
    """Feed the reader and close the pipe; returns what the SIP thread got and how often it ended."""
    read_fd, write_fd = os.pipe()
    for message in sent:
        os.write(write_fd, message)
    os.close(write_fd)
    commands: queue.SimpleQueue[Command] = queue.SimpleQueue()
    outbox, ends = Outbox(), [0]

    def end() -> None:
        ends[0] += 1

    CommandReader(read_fd).run(commands, outbox, playouts, end)
    os.close(read_fd)
    return [commands.get() for _ in range(commands.qsize())], outbox, ends[0]


def test_the_end_of_the_pipe_ends_the_phone():
    assert read(playouts={})[2] == 1


def test_half_a_message_before_the_end_is_ignored():
    commands, _, ends = read(encode(Answer(1, "c", 200)), encode(Answer(2, "c", 200))[:-3], playouts={})
    assert commands == [Answer(1, "c", 200)]
    assert ends == 1


def test_nothing_is_obeyed_after_stop():
    commands, _, ends = read(encode(Stop()), encode(Answer(1, "c", 200)), playouts={})
    assert commands == []
    assert ends == 1


def test_audio_sent_before_a_stop_of_playing_is_gone_and_audio_after_it_stays():
    playouts = {"c": Playout()}
    read(
        encode(Play("c", 1, FRAME * 3)),
        encode(StopPlaying("c")),
        encode(Play("c", 2, FRAME)),
        playouts=playouts,
    )
    assert [playouts["c"].next_frame()[0] for _ in range(2)] == [2, 0]


def test_audio_for_a_call_that_is_over_is_nobodys_fault():
    commands, _, _ = read(encode(Play("gone", 1, FRAME)), encode(StopPlaying("gone")), playouts={})
    assert commands == []


def test_a_full_ring_is_reported():
    _, outbox, _ = read(encode(Play("c", 1, FRAME * 3)), playouts={"c": Playout(ring_s=0.02)})
    assert outbox.take() == [PlayRefused("c", 1280)]
