"""The phone as the rest of the app sees it: listen, register, dial, and stay alive.

Made by the app's composition root, used on its asyncio loop. The SIP stack itself runs in the phone
process (`telephony.pjsip`); when that dies, its calls are reported as dropped and it is started again.
A second such process carries what the first has no line for.
"""

from __future__ import annotations

import asyncio
import dataclasses
import re
import ssl
import uuid
from collections.abc import Callable, Mapping

from telephony.account import Account, PhoneSettings
from telephony.address import remote_from, to_uri
from telephony.call import Direction
from telephony.errors import NoFreeLine, PhoneProcessGone
from telephony.events import PhoneEvent
from telephony.live_calls import LiveCalls
from telephony.main_phone import MainPhone
from telephony.phone_call import PhoneCall
from telephony.phone_process import PhoneProcess
from telephony.spare_phone import SparePhone
from telephony.wire import Dial, HangUp

__all__ = ["PhoneCall", "Softphone"]


class Softphone:
    """Owns the phone process. `start()` before anything else, `stop()` at the end."""

    def __init__(self, settings: PhoneSettings, on_event: Callable[[PhoneEvent], None]) -> None:
        self._live = LiveCalls(on_event)
        self._main = MainPhone(settings, self._live)
        self._spare = SparePhone(self._live)

    @property
    def calls(self) -> Mapping[str, PhoneCall]:
        """Live calls by id."""
        return self._live.by_id

    @property
    def sip_port(self) -> int:
        """The UDP and TCP port; stays the same over restarts. 0 before the first start."""
        return self._main.settings.sip_port

    @property
    def pid(self) -> int | None:
        """The phone process, None while there is none."""
        return self._main.process.pid if self._main.process else None

    @property
    def spare_pid(self) -> int | None:
        """The second phone process, None until a spare leg was needed."""
        return self._spare.pid

    async def start(self) -> None:
        """Start the phone process and wait until it listens; raises `PortInUse` and the like."""
        settings = self._main.settings
        accounts = tuple(_with_authorities(account) for account in settings.accounts)
        self._main.settings = dataclasses.replace(settings, accounts=accounts)
        await self._main.start()
        self._spare.allow()

    async def stop(self) -> None:
        """Hang up everything and end the phone processes; at most about four seconds."""
        await asyncio.gather(self._main.stop(), self._spare.stop())

    async def dial(self, uri: str, *, account: str | None = None, spare: bool = False) -> PhoneCall:
        """Place a call. Its fate comes as events; raises `BadAddress`, `NoFreeLine`, `PhoneProcessGone`.

        Args:
            uri: a SIP URI or, when there is an account, a telephone number.
            account: `username@registrar`; None takes the account of the address's host, or the first
                one for a number.
            spare: whether a second phone process carries it when the first has no free line, as for
                asking a person whether they take a call.
        """
        process = self._main.process
        if process is None or process.pid is None:
            raise PhoneProcessGone("The phone is being restarted.")
        key, target = self._route(uri, account)
        try:
            if len(self._live.of(process)) >= self._main.settings.max_calls:
                raise NoFreeLine("All lines are in use.")
            return await self._place(process, target, key)
        except NoFreeLine:
            if not spare:
                raise
        return await self._place(await self._spare.running(self._main.settings), target, key)

    async def _place(self, process: PhoneProcess, target: str, key: str | None) -> PhoneCall:
        call = PhoneCall(process, uuid.uuid4().hex, Direction.OUTBOUND, remote_from(target), key)
        self._live.add(call)
        try:
            await process.request(lambda number: Dial(number, call.id, target, key))
        except BaseException:
            self._live.forget(call)
            process.send(HangUp(0, call.id, 0))  # whoever gave up waiting must not leave it ringing
            raise
        return call

    def _route(self, uri: str, key: str | None) -> tuple[str | None, str]:
        """The account to dial with and the full URI."""
        accounts = {a.key: a for a in self._main.settings.accounts}
        if key is None:
            is_uri = uri.strip().lower().startswith(("sip:", "sips:"))
            host = re.split(r"[;?]", uri.strip().rpartition("@")[2])[0]
            key = next((k for k, a in accounts.items() if not is_uri or host == a.registrar), None)
        registrar = accounts[key].registrar if key in accounts else None
        return key, to_uri(uri, registrar)


def _with_authorities(account: Account) -> Account:
    """Fill in the system's certificate authorities where TLS is used and none are named."""
    if account.ca_file is not None or not (account.secure or account.transport == "tls"):
        return account
    return dataclasses.replace(account, ca_file=ssl.get_default_verify_paths().cafile)
