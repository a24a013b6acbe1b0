"""RFC 4475's test messages at our phone: none stops it, and what is answered is right."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.wire.own_network import own_network
from tests.wire.rfc4475 import messages

ROOT = Path(__file__).parents[2]

RINGS = {"esc01", "longreq", "escruri", "baddate", "sdp01"} | {"lwsstart", "clerr", "multi01"}
"""Calls, which the desk refuses as busy. The last three could have been refused for their form."""
ANSWERED = {
    "lwsdisp", "semiuri", "transports", "mpart01", "trws", "badaspec", "baddn", "badbranch", "mismatch01",
    "bext01", "mcl01", "zeromf",
}  # fmt: skip
REFUSED = {"wsinv": 481, "invut": 415, "inv2543": 400}
"""In a dialog that there is not; in a language that we do not speak; without a From tag."""
LENGTH_IS_A_LIE = {"dblreq", "clerr", "ncl", "mcl01"}


def test_the_messages_are_all_there_and_as_long_as_they_say():
    assert len(messages()) == 49
    for name, message in messages().items():
        head, blank, body = message.partition(b"\r\n\r\n")
        told = re.search(rb"^(?:content-length|l)\s*:\s*(-?\d+)", head, re.IGNORECASE | re.MULTILINE)
        assert blank, name
        if told and name not in LENGTH_IS_A_LIE:
            assert int(told[1]) == len(body), name


@pytest.mark.sip
def test_no_message_stops_the_phone_and_what_is_answered_is_right():
    command = [*own_network(), sys.executable, "-m", "tests.wire.rfc4475"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    finals = {name: max(statuses, default=0) for name, statuses in json.loads(done.stdout).items()}
    assert {name for name, status in finals.items() if status == 486} == RINGS
    assert {name for name, status in finals.items() if status == 200} == ANSWERED
    assert {name: status for name, status in finals.items() if status not in {0, 200, 486}} == REFUSED
