"""The window's demo phones in over real SIP, and its call is known as practice."""

from __future__ import annotations

import pytest

from telephony.account import PhoneSettings
from telephony.softphone import Softphone
from tests.app.calls.front_desk import FrontDesk

pytestmark = pytest.mark.sip


async def test_a_caller_who_was_expected_to_practise_is_known_by_the_name_it_was_given() -> None:
    async with FrontDesk() as desk:
        name = desk.reception.expect_practice()
        settings = PhoneSettings(bind="127.0.0.1", sip_port=0, user=name)
        demo = Softphone(settings, lambda _: None)
        await demo.start()
        try:
            await demo.dial(desk.uri)
            await desk.until(lambda: bool(desk.records.calls))
            assert desk.records.calls[1]["remote"] == "practice"
        finally:
            await demo.stop()
