"""What the phone process tells when the app does not listen."""

from __future__ import annotations

import os
import threading

from telephony.framing import HEADER_BYTES, body_length, decode_report
from telephony.pjsip.outbox import Outbox, write_reports
from telephony.wire import Digit, Heartbeat, Report, Tick


def tick(number: int) -> Tick:
    return Tick("call", b"", b"", number, 0.0)


def test_the_oldest_ticks_are_dropped_and_counted_and_nothing_else():
    outbox = Outbox(max_ticks=3)
    outbox.put(Digit("call", "1", "event", 0.0))
    for number in range(5):
        outbox.put(tick(number))
    outbox.put(Digit("call", "2", "event", 0.0))
    assert outbox.take() == [
        Digit("call", "1", "event", 0.0),
        tick(2),
        tick(3),
        tick(4),
        Digit("call", "2", "event", 0.0),
    ]
    assert outbox.take_dropped() == 2
    assert outbox.take_dropped() == 0


def test_there_is_room_again_after_the_app_has_read():
    outbox = Outbox(max_ticks=2)
    for number in range(2):
        outbox.put(tick(number))
    outbox.take()
    outbox.put(tick(2))
    assert outbox.take() == [tick(2)]
    assert outbox.take_dropped() == 0


def test_everything_put_before_close_is_written_in_order():
    outbox = Outbox()
    read_fd, write_fd = os.pipe()
    writer = threading.Thread(target=write_reports, args=(outbox, write_fd))
    writer.start()
    sent: list[Report] = [Heartbeat(n) for n in range(100)]
    for report in sent:
        outbox.put(report)
    outbox.close()
    writer.join(timeout=10)
    os.close(write_fd)
    with os.fdopen(read_fd, "rb") as pipe:
        got: list[Report] = []
        while header := pipe.read(HEADER_BYTES):
            got.append(decode_report(pipe.read(body_length(header))))
    assert got == sent


def test_the_writer_ends_when_the_app_is_gone():
    outbox = Outbox()
    read_fd, write_fd = os.pipe()
    os.close(read_fd)
    writer = threading.Thread(target=write_reports, args=(outbox, write_fd))
    writer.start()
    outbox.put(Heartbeat(0))
    writer.join(timeout=10)
    assert not writer.is_alive()
    os.close(write_fd)
