"""Damages SIP messages in ways that have broken parsers before. Same seed, same datagrams."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

SDP = (
    "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
    "m=audio 40000 RTP/AVP 0 96\r\na=rtpmap:0 PCMU/8000\r\na=rtpmap:96 telephone-event/8000\r\n"
)
METHODS = (
    "INVITE",
    "OPTIONS",
    "REGISTER",
    "BYE",
    "CANCEL",
    "ACK",
    "INFO",
    "REFER",
    "MESSAGE",
    "SUBSCRIBE",
    "NOTIFY",
)
NASTY = (
    b"%s%s%n", b"\0", b"-1", b"4294967296", b"99999999999999999999", b"\xff\xfe", b"A" * 900, b"%00",
    b"<" * 60, b"\"", b";" * 40, b"@@", b"sip:", b"\r\n\r\n", b"\r\n ", b"SIP/7.0", b"[::1", b"*", b",,,,",
)  # fmt: skip


def message(method: str, number: int, port: int, from_port: int) -> bytes:
    """A well-formed request to our phone; every host in it is 127.0.0.1."""
    body = SDP if method == "INVITE" else ""
    lines = [
        f"{method} sip:desk@127.0.0.1:{port} SIP/2.0",
        f"Via: SIP/2.0/UDP 127.0.0.1:{from_port};rport;branch=z9hG4bK-{number}",
        f'From: "Ann" <sip:ann@127.0.0.1:{from_port}>;tag=t{number}',
        f"To: <sip:desk@127.0.0.1:{port}>",
        f"Call-ID: torture-{number}@127.0.0.1",
        f"CSeq: {number + 1} {method}",
        f"Contact: <sip:ann@127.0.0.1:{from_port}>",
        "Max-Forwards: 70",
        "Expires: 60",
        *([f"Refer-To: <sip:x@127.0.0.1:{from_port}>"] if method == "REFER" else []),
        *(["Event: presence"] if method in {"SUBSCRIBE", "NOTIFY"} else []),
        *(["Content-Type: application/sdp"] if body else []),
        f"Content-Length: {len(body)}",
    ]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def _flip(data: bytearray, rng: random.Random) -> None:
    for _ in range(rng.randint(1, 12)):
        data[rng.randrange(len(data))] = rng.randrange(256)


def _cut(data: bytearray, rng: random.Random) -> None:
    del data[rng.randint(1, len(data)) :]


def _insert(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(data))
    data[at:at] = rng.choice(NASTY)


def _replace_value(data: bytearray, rng: random.Random) -> None:
    lines = bytes(data).split(b"\r\n")
    at = rng.randrange(len(lines))
    name, colon, _ = lines[at].partition(b":")
    lines[at] = name + colon + b" " + rng.choice(NASTY)
    data[:] = b"\r\n".join(lines)


def _repeat_line(data: bytearray, rng: random.Random) -> None:
    lines = bytes(data).split(b"\r\n")
    at = rng.randrange(len(lines))
    lines[at:at] = [lines[at]] * rng.randint(1, 30)
    data[:] = b"\r\n".join(lines)


def _drop_line(data: bytearray, rng: random.Random) -> None:
    lines = bytes(data).split(b"\r\n")
    del lines[rng.randrange(len(lines))]
    data[:] = b"\r\n".join(lines)


def _lie_about_length(data: bytearray, rng: random.Random) -> None:
    lie = rng.choice([b"-1", b"0", b"7", b"65536", b"2147483648", b"4294967297", b"x"])
    data[:] = bytes(data).replace(b"Content-Length: ", b"Content-Length: " + lie + b";", 1)


MUTATIONS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip, _cut, _insert, _replace_value, _repeat_line, _drop_line, _lie_about_length,
)  # fmt: skip


def datagrams(count: int, seed: int, port: int, from_port: int) -> Iterator[bytes]:
    """Requests with one to three faults each, at most 4000 bytes long."""
    rng = random.Random(seed)
    for number in range(count):
        data = bytearray(message(rng.choice(METHODS), number, port, from_port))
        for _ in range(rng.randint(1, 3)):
            if data:
                rng.choice(MUTATIONS)(data, rng)
        yield bytes(data[:4000])
