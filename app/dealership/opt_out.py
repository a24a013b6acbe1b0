"""Takes "stop calling me" at its word. Called by `tools`, and before every call out; on the engine loop."""

from __future__ import annotations

import re
from datetime import UTC

import phonenumbers

from app.dealership.clock import BusinessClock
from app.dealership.errors import Suppressed
from app.dealership.tasks import TaskDesk
from app.stores.suppressions import Suppressions
from engine.ports import MessageRequest, TaskKind

REGION = "US"
"""Where a number without a country code is."""


class OptOut:
    """Writes down who may not be called, once, and refuses to call them."""

    def __init__(self, suppressions: Suppressions, tasks: TaskDesk, clock: BusinessClock) -> None:
        self._suppressions = suppressions
        self._tasks = tasks
        self._clock = clock

    async def suppress(self, session_id: str, phone: str | None, words: str) -> None:
        """Suppress the number; without one a person gets the task to find out whose it is."""
        is_new = await self._suppressions.add(session_id, phone, words, self._clock.now().astimezone(UTC))
        if is_new and phone is None:
            text = f'A caller without a number does not want to be called again and said: "{words}"'
            await self._tasks.take(MessageRequest(session_id, text, TaskKind.OPT_OUT))

    async def check(self, address: str) -> None:
        """Raise `Suppressed` for a number or SIP URI that may not be called."""
        phone = number_in(address)
        if phone is not None and await self._suppressions.covers(phone):
            raise Suppressed(
                "This number asked not to be called. Lotline does not call it; it may still call here."
            )


def number_in(address: str) -> str | None:
    """The E.164 number in "sip:2175550123@pbx", "tel:+1-217-555-0123" or "(217) 555-0123", or None."""
    user = re.sub(r"^(sips?|tel):", "", address.strip(), flags=re.IGNORECASE).partition("@")[0]
    try:
        number = phonenumbers.parse(user.partition(";")[0], REGION)
    except phonenumbers.NumberParseException:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
