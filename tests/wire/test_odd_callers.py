"""Single datagrams that real telephones send and that must not disturb anyone."""

from __future__ import annotations

import socket

import pytest

from telephony.call import CallState
from telephony.events import CallArrived
from tests.telephony.desk import Desk, connect
from tests.wire.mutations import message

pytestmark = pytest.mark.sip


async def test_a_caller_whose_name_is_not_utf_8_is_shown_and_harms_nobody():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as telephone:
        telephone.bind(("127.0.0.1", 0))
        async with Desk() as desk, Desk() as friend:
            port = desk.phone.sip_port
            invite = message("INVITE", 1, port, telephone.getsockname()[1]).replace(b"Ann", b"J\xfcrgen")
            telephone.sendto(invite, ("127.0.0.1", port))
            arrived = await desk.told(CallArrived)
            assert arrived.remote.display_name == "Jürgen"
            call = desk.phone.calls[arrived.call_id]
            await call.reject()
            await desk.moved(call, CallState.ENDED)
            await connect(friend, desk)
