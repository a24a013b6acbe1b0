"""Messages between the app and the phone process."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony import framing, wire
from telephony.account import Account, PhoneSettings

words = st.text(max_size=40)
numbers = st.integers(0, 2**31)

accounts = st.builds(
    Account,
    registrar=words,
    username=words,
    password=words,
    auth_username=st.none() | words,
    transport=st.sampled_from(["udp", "tcp", "tls"]),
    secure=st.booleans(),
    ca_file=st.none() | words,
)
settings = st.builds(
    PhoneSettings,
    bind=words,
    sip_port=st.integers(0, 65535),
    tls_port=st.none() | st.integers(0, 65535),
    accounts=st.lists(accounts, max_size=3).map(tuple),
)
commands = (
    st.builds(wire.Start, settings, st.booleans())
    | st.builds(wire.Dial, numbers, words, words, st.none() | words)
    | st.builds(wire.Answer, numbers, words, numbers)
    | st.builds(wire.HangUp, numbers, words, numbers)
    | st.builds(wire.SendDigits, numbers, words, words)
    | st.builds(wire.Hold, numbers, words)
    | st.builds(wire.Resume, numbers, words)
    | st.builds(wire.Refer, numbers, words, words)
    | st.builds(wire.AskReplaces, numbers, words)
    | st.builds(wire.Play, words, numbers, st.binary(max_size=2000))
    | st.builds(wire.StopPlaying, words)
    | st.builds(wire.Stop)
)
times = st.floats(allow_nan=False)
reports = (
    st.builds(wire.Listening, numbers)
    | st.builds(wire.NotStarted, words, words)
    | st.builds(wire.Done, numbers, words, words)
    | st.builds(wire.Heartbeat, numbers)
    | st.builds(wire.RegistrationMoved, words, numbers, words, numbers)
    | st.builds(wire.Arrived, words, words, st.none() | words)
    | st.builds(wire.Moved, words, st.sampled_from(["active", "held", "ended"]), numbers, words)
    | st.builds(wire.HoldMoved, words, st.booleans())
    | st.builds(wire.TransferMoved, words, numbers, words)
    | st.builds(wire.Digit, words, words, at_s=times)
    | st.builds(wire.Tick, words, st.binary(max_size=700), st.binary(max_size=700), numbers, times)
    | st.builds(wire.PlayRefused, words, numbers)
)


def body_of(framed: bytes) -> bytes:
    header, body = framed[: framing.HEADER_BYTES], framed[framing.HEADER_BYTES :]
    assert framing.body_length(header) == len(body)
    return body


@given(commands)
def test_a_command_arrives_as_it_was_sent(command: wire.Command):
    assert framing.decode_command(body_of(framing.encode(command))) == command


@given(reports)
def test_a_report_arrives_as_it_was_sent(report: wire.Report):
    assert framing.decode_report(body_of(framing.encode(report))) == report


@given(st.binary(max_size=200))
def test_nonsense_on_the_pipe_is_told_as_such(body: bytes):
    try:
        framing.decode_report(body)
    except framing.BrokenPipeMessage:
        return
    assert body_of(framing.encode(framing.decode_report(body)))


def test_text_printed_into_the_pipe_is_no_header():
    with pytest.raises(framing.BrokenPipeMessage):
        framing.body_length(b"Asse")


def test_a_message_that_is_too_long_is_not_sent():
    with pytest.raises(framing.BrokenPipeMessage):
        framing.encode(wire.Play("c", 1, bytes(framing.MAX_MESSAGE_BYTES + 1)))


def test_a_password_is_not_shown_when_settings_are_printed():
    account = Account(registrar="pbx", username="lot", password="hunter2")
    assert "hunter2" not in repr(wire.Start(PhoneSettings(accounts=(account,))))
