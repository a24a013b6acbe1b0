"""Writes sipp scenarios step by step, for tests that need many short ones: `write(folder, [*invite(), ...])`.

sipp is "ann", and the other side is the desk. `[rtp]` is the port of its `RtpPeer`, in
SDPs and as the number it calls from.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path

Step = str

_TELEPHONE_EVENTS = "a=rtpmap:96 telephone-event/8000"
_NAMES = {0: "PCMU/8000", 8: "PCMA/8000"}


def sdp(
    *payloads: int, way: str = "", port: str = "[rtp]", version: int = 1, host: str = "[local_ip]"
) -> str:
    """An offer or an answer with one audio line; `way` as in `sendonly`."""
    numbers = payloads or (0,)
    lines = [
        "v=0",
        f"o=ann 1 {version} IN IP4 [local_ip]",
        "s=-",
        f"c=IN IP4 {host}",
        "t=0 0",
        f"m=audio {port} RTP/AVP {' '.join(map(str, (*numbers, 96)))}",
        *(f"a=rtpmap:{number} {_NAMES[number]}" for number in numbers),
        _TELEPHONE_EVENTS,
        *([f"a={way}"] if way else []),
    ]
    return "\n".join(lines)


def _message(first: str, headers: Sequence[str], body: str, attributes: str = "") -> Step:
    length = ["Content-Type: application/sdp"] if body.startswith("v=0") else []
    lines = [first, *headers, *length, "Content-Length: [len]", "", *body.splitlines()]
    text = "\n".join(f"      {line}" if line else "" for line in lines)
    return f"<send{attributes}><![CDATA[\n\n{text}\n\n]]></send>"


def request(method: str, cseq: int, body: str = "", *headers: str, again: bool = True, to: str = "") -> Step:
    """A request of the caller's; in a dialog once there is one. `to` replaces the To header's tag."""
    first = f"{method} sip:desk@[remote_ip]:[remote_port] SIP/2.0"
    own = [
        "Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]",
        'From: "Ann" <sip:[rtp]@[local_ip]:[local_port]>;tag=[pid]T[call_number]',
        f"To: <sip:desk@[remote_ip]:[remote_port]>{to or '[peer_tag_param]'}",
        "Call-ID: [call_id]",
        f"CSeq: {cseq} {method}",
        "Contact: <sip:ann@[local_ip]:[local_port]>",
        "Max-Forwards: 70",
        *headers,
    ]
    return _message(first, own, body, ' retrans="500"' if again and method != "ACK" else "")


def reply(status: str, body: str = "", *headers: str, tag: bool = False, again: bool = False) -> Step:
    """An answer to the last request; `tag` adds ours to To, as the first answer of a dialog does."""
    own = [
        "[last_Via:]",
        "[last_From:]",
        f"[last_To:]{';tag=[pid]A[call_number]' if tag else ''}",
        "[last_Call-ID:]",
        "[last_CSeq:]",
        "Contact: <sip:ann@[local_ip]:[local_port]>",
        *headers,
    ]
    return _message(f"SIP/2.0 {status}", own, body, ' retrans="500"' if again else "")


def wants(what: str | int, *, optional: bool = False, inside: str = "") -> Step:
    """A request by name or a response by status is awaited; `inside` is XML."""
    kind = "response" if isinstance(what, int) else "request"
    may_be_missing = ' optional="true"' if optional else ""
    return f'<recv {kind}="{what}"{may_be_missing}>{inside}</recv>'


def pause(seconds: float) -> Step:
    return f'<pause milliseconds="{round(seconds * 1000)}"/>'


def invite(offer: str | None = None, cseq: int = 1, answer: str = "") -> list[Step]:
    """A call or a re-INVITE that is taken. No `offer` in it: `answer` goes into the ACK."""
    return [
        request("INVITE", cseq, sdp() if offer is None else offer),
        wants(100, optional=True),
        wants(180, optional=True),
        wants(200),
        request("ACK", cseq, answer),
    ]


def refused_invite(status: int, offer: str, cseq: int = 1, *headers: str) -> list[Step]:
    """A call or a re-INVITE that is not taken. The ACK belongs to the INVITE's own transaction."""
    acknowledged = request("ACK", cseq).replace("[branch]", "[branch-3]")
    return [request("INVITE", cseq, offer, *headers), wants(100, optional=True), wants(status), acknowledged]


def bye(cseq: int) -> list[Step]:
    return [request("BYE", cseq), wants(200)]


def bye_comes() -> list[Step]:
    return [wants("BYE"), reply("200 OK")]


def write(folder: Path, steps: Sequence[Step]) -> str:
    """Put the scenario into a file of its own; returns its path."""
    path = folder / f"{uuid.uuid4().hex}.xml"
    head = '<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE scenario SYSTEM "sipp.dtd">\n'
    path.write_text(f'{head}<scenario name="a test">\n' + "\n".join(steps) + "\n</scenario>\n")
    return str(path)
