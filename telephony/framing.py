"""How the messages between the app and the phone process lie on the pipe.

Imported by both ends; knows neither asyncio nor pjsua2. A message is a four-byte big-endian length and
that many bytes of MessagePack: an array whose first element names the kind.
"""

from __future__ import annotations

import struct

import msgspec

from telephony.wire import Command, Report

HEADER_BYTES = 4
MAX_MESSAGE_BYTES = 4 * 1024 * 1024

_LENGTH = struct.Struct(">I")


class BrokenPipeMessage(Exception):
    """What came over the pipe is no message: one end has a bug or wrote something else to the pipe."""


def encode(message: Command | Report) -> bytes:
    """Return header and body, ready to write."""
    body = msgspec.msgpack.encode(message)
    if len(body) > MAX_MESSAGE_BYTES:
        raise BrokenPipeMessage(f"A message of {len(body)} bytes is too long.")
    return _LENGTH.pack(len(body)) + body


def body_length(header: bytes) -> int:
    """Length of the body that follows these four bytes."""
    (length,) = _LENGTH.unpack(header)
    if length > MAX_MESSAGE_BYTES:
        raise BrokenPipeMessage(f"A message of {length} bytes is announced: this is no header.")
    return int(length)


def decode_command(body: bytes) -> Command:
    """The phone process's side."""
    try:
        return msgspec.msgpack.decode(body, type=Command)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BrokenPipeMessage(str(error)) from error


def decode_report(body: bytes) -> Report:
    """The app's side."""
    try:
        return msgspec.msgpack.decode(body, type=Report)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BrokenPipeMessage(str(error)) from error
