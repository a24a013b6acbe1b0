"""The phone as the rest of the app sees it: listen, register, dial, and stay alive.

Made by the app's composition root, used on its asyncio loop. The SIP stack itself runs in the phone
process (`telephony.pjsip`); when that dies, its calls are reported as dropped and it is started again.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import re
import ssl
import time
import uuid
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal

import structlog

from telephony.account import Account, PhoneSettings
from telephony.address import remote_from, to_uri
from telephony.call import CallState, Direction
from telephony.errors import NoFreeLine, PhoneProcessGone, TelephonyError
from telephony.events import (
    CallArrived,
    CallStateChanged,
    DigitReceived,
    PhoneEvent,
    PhoneProcessDied,
    PhoneReady,
    Registered,
    RegistrationFailed,
)
from telephony.media import MediaTick
from telephony.phone_call import PhoneCall
from telephony.phone_process import PhoneProcess
from telephony.wire import Arrived, Dial, Digit, HangUp, Moved, PlayRefused, RegistrationMoved, Report, Tick

__all__ = ["PhoneCall", "Softphone"]

log = structlog.get_logger(__name__)

RESTART_AFTER_S = (0.0, 0.5, 1.0, 2.0, 5.0)
"""Pauses before the first, second … restart in a row; the last one stays."""
HEALTHY_S = 30.0
"""A phone process that lived so long starts the row anew."""


class Softphone:
    """Owns the phone process. `start()` before anything else, `stop()` at the end."""

    def __init__(self, settings: PhoneSettings, on_event: Callable[[PhoneEvent], None]) -> None:
        self._settings = settings
        self._on_event = on_event
        self._calls: dict[str, PhoneCall] = {}
        self._process: PhoneProcess | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._stop_asked = asyncio.Event()

    @property
    def calls(self) -> Mapping[str, PhoneCall]:
        """Live calls by id."""
        return MappingProxyType(self._calls)

    @property
    def sip_port(self) -> int:
        """The UDP and TCP port; stays the same over restarts. 0 before the first start."""
        return self._settings.sip_port

    @property
    def pid(self) -> int | None:
        """The phone process, None while there is none."""
        return self._process.pid if self._process else None

    async def start(self) -> None:
        """Start the phone process and wait until it listens; raises `PortInUse` and the like."""
        self._stop_asked.clear()
        self._settings = dataclasses.replace(
            self._settings, accounts=tuple(_with_authorities(a) for a in self._settings.accounts)
        )
        self._process = await self._start_process()
        self._tell(PhoneReady(self.sip_port, restarted=False))
        self._keeper = asyncio.create_task(self._keep_alive(), name="softphone")

    async def stop(self) -> None:
        """Hang up everything and end the phone process; at most about four seconds."""
        self._stop_asked.set()
        if self._process is not None:
            await self._process.stop()
        if self._keeper is not None:
            await asyncio.wait([self._keeper])
            self._keeper = None
        self._process = None

    async def dial(self, uri: str, *, account: str | None = None) -> PhoneCall:
        """Place a call. Its fate comes as events; raises `BadAddress`, `NoFreeLine`, `PhoneProcessGone`.

        Args:
            uri: a SIP URI or, when there is an account, a telephone number.
            account: `username@registrar`; None takes the account of the address's host, or the first
                one for a number.
        """
        process = self._process
        if process is None or process.pid is None:
            raise PhoneProcessGone("The phone is being restarted.")
        if len(self._calls) >= self._settings.max_calls:
            raise NoFreeLine("All lines are in use.")
        key, target = self._route(uri, account)
        call = PhoneCall(process, uuid.uuid4().hex, Direction.OUTBOUND, remote_from(target), key)
        self._calls[call.id] = call
        try:
            await process.request(lambda number: Dial(number, call.id, target, key))
        except BaseException:
            self._calls.pop(call.id, None)
            process.send(HangUp(0, call.id, 0))  # whoever gave up waiting must not leave it ringing
            raise
        return call

    def _route(self, uri: str, key: str | None) -> tuple[str | None, str]:
        """The account to dial with and the full URI."""
        accounts = {a.key: a for a in self._settings.accounts}
        if key is None:
            is_uri = uri.strip().lower().startswith(("sip:", "sips:"))
            host = re.split(r"[;?]", uri.strip().rpartition("@")[2])[0]
            key = next((k for k, a in accounts.items() if not is_uri or host == a.registrar), None)
        registrar = accounts[key].registrar if key in accounts else None
        return key, to_uri(uri, registrar)

    # --- the phone process ---

    async def _start_process(self) -> PhoneProcess:
        process = PhoneProcess(self._on_report)
        port = await process.start(self._settings)
        self._settings = dataclasses.replace(self._settings, sip_port=port)
        return process

    async def _keep_alive(self) -> None:
        """The task that outlives every phone process. It is never cancelled: it ends when asked to stop."""
        failures = 0
        while self._process is not None:
            started_s = time.monotonic()
            code = await self._process.wait()
            self._end_all("local" if self._stop_asked.is_set() else "dropped")
            if self._stop_asked.is_set():
                return
            self._tell(PhoneProcessDied(code))
            failures = 0 if time.monotonic() - started_s > HEALTHY_S else failures
            failures = await self._restart(failures)

    async def _restart(self, failures: int) -> int:
        """Try until it listens again or stop is asked for; returns how many restarts this row has had."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(RESTART_AFTER_S[min(failures, len(RESTART_AFTER_S) - 1)]):
                    await self._stop_asked.wait()
            failures += 1
            try:
                if not self._stop_asked.is_set():
                    self._process = await self._start_process()
                    self._tell(PhoneReady(self.sip_port, restarted=True))
                if self._stop_asked.is_set() and self._process is not None:
                    await self._process.stop()
            except TelephonyError as error:
                log.error("phone_process_not_restarted", code=error.code, reason=str(error))
            else:
                return failures

    def _end_all(self, by: Literal["local", "dropped"]) -> None:
        for call in list(self._calls.values()):
            if by == "dropped":
                call.forget_ticks()
            self._change(call, Moved(call.id, "ended"), by)

    def _tell(self, event: PhoneEvent) -> None:
        """The app's fault in handling an event must not keep the phone from working."""
        try:
            self._on_event(event)
        except Exception:
            log.exception("event_not_handled", event_type=type(event).__name__)

    # --- reports ---

    def _on_report(self, report: Report) -> None:
        match report:
            case Tick():
                if (call := self._calls.get(report.call_id)) is not None:
                    call.took(MediaTick(report.caller, report.agent, report.tag, report.at_s))
            case Moved():
                if (call := self._calls.get(report.call_id)) is not None:
                    self._change(call, report, report.ended_by)
            case Arrived():
                self._arrive(report)
            case Digit():
                self._tell(DigitReceived(report.call_id, report.digit))
            case RegistrationMoved():
                self._registration(report)
            case PlayRefused():
                log.warning("play_refused", call_id=report.call_id, pcm_bytes=report.pcm_bytes, reason="full")
            case _:
                raise TypeError(f"{type(report).__name__} was not expected now.")

    def _arrive(self, report: Arrived) -> None:
        if self._process is None:
            return
        remote = remote_from(report.remote)
        call = PhoneCall(self._process, report.call_id, Direction.INBOUND, remote, report.account)
        self._calls[call.id] = call
        self._tell(CallArrived(call.id, remote, report.account))

    def _change(self, call: PhoneCall, report: Moved, by: Literal["", "remote", "local", "dropped"]) -> None:
        if report.codec:
            call.codec, call.secure = report.codec, report.secure
        call.moved(CallState(report.state))
        if call.state is CallState.ENDED:
            self._calls.pop(call.id, None)
        self._tell(CallStateChanged(call.id, call.direction, call.state, report.status, report.reason, by))

    def _registration(self, report: RegistrationMoved) -> None:
        if 200 <= report.status < 300 and report.expires_s > 0:
            self._tell(Registered(report.account, report.expires_s))
        else:
            self._tell(RegistrationFailed(report.account, report.status, report.reason))


def _with_authorities(account: Account) -> Account:
    """Fill in the system's certificate authorities where TLS is used and none are named."""
    if account.ca_file is not None or not (account.secure or account.transport == "tls"):
        return account
    return dataclasses.replace(account, ca_file=ssl.get_default_verify_paths().cafile)
