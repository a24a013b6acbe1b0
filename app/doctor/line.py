"""The network: our two ports, and each SIP account registered for real. Blocking and, for SIP, asyncio."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import json
import socket
from collections.abc import Iterator, Mapping
from http.client import HTTPConnection, HTTPException
from typing import Any, cast

from app.doctor.finding import Finding, broken, good, look
from app.doctor.registration import trouble_of
from app.settings import Settings
from telephony.account import Account, PhoneSettings
from telephony.errors import TelephonyError
from telephony.events import PhoneEvent, Registered, RegistrationFailed
from telephony.softphone import Softphone

HTTP_TIMEOUT_S = 2.0
REGISTRATION_TIMEOUT_S = 10.0
"""Longer than a UDP registrar that loses two packets (RFC 3261 §17.1.2.2: 0.5, 1, 2, 4 s)."""

Running = dict[str, Any]
"""What `GET /health` of a running Lotline says."""


def running_lotline(port: int) -> Running | None:
    """Ask whether a Lotline has this HTTP port."""
    connection = HTTPConnection("127.0.0.1", port, timeout=HTTP_TIMEOUT_S)
    try:
        connection.request("GET", "/health")
        found: Any = json.loads(connection.getresponse().read(65536))
    except (OSError, HTTPException, ValueError):
        return None
    finally:
        connection.close()
    is_ours = isinstance(found, dict) and {"status", "line", "sip_port"} <= set(cast("dict[str, Any]", found))
    return cast("Running", found) if is_ours else None


def ports(settings: Settings, running: Running | None) -> Iterator[Finding]:
    """Whether our ports can be had, or are already ours."""
    http, sip = settings.http.port, settings.sip.sip_port
    if running is not None:
        yield good(f"port {http}", "held by the Lotline that is running")
    else:
        yield _free(http, "127.0.0.1", (socket.SOCK_STREAM,), "[http] port")
    if running is not None and running["sip_port"] == sip:
        yield good(f"port {sip}", "held by the Lotline that is running")
    else:
        yield _free(sip, settings.sip.bind, (socket.SOCK_DGRAM, socket.SOCK_STREAM), "[sip] sip_port")


def _free(port: int, address: str, kinds: tuple[socket.SocketKind, ...], key: str) -> Finding:
    if port == 0:
        return good(key, "0: the system chooses a free port")
    for kind in kinds:
        with socket.socket(socket.AF_INET, kind) as probe:
            if kind is socket.SOCK_STREAM:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((address, port))
            except OSError as error:
                says = f"cannot be had ({error.strerror})"
                return broken(f"port {port}", says, f"End the program that has it, or change {key}.")
    return good(f"port {port}", "free")


def line_of(running: Running) -> Finding:
    """With a Lotline running, its own word counts: a second registration would disturb it."""
    line = running["line"]
    says = f"{line['detail']} (says the Lotline that is running)"
    if line["state"] in {"failed", "restarting"}:
        return broken("line", says, "See its log; `lotline account list` shows the accounts.")
    return look("line", says) if line["state"] == "registering" else good("line", says)


async def registrations(phone: PhoneSettings, timeout_s: float = REGISTRATION_TIMEOUT_S) -> list[Finding]:
    """Register every account from a port of its own, say how it went, and take the registration back."""
    if not phone.accounts:
        says = "no SIP account: calls are taken directly, at this PC's own address"
        return [good("accounts", says)]
    ready = [account for account in phone.accounts if account.password]
    found = [_without_password(account) for account in phone.accounts if not account.password]
    if not ready:
        return found
    try:
        outcomes = await attempts(dataclasses.replace(phone, accounts=tuple(ready)), timeout_s)
    except TelephonyError as error:
        return [*found, broken("accounts", f"the phone does not start: {error}", "See the log.")]
    return [*found, *(_outcome(account.key, outcomes.get(account.key)) for account in ready)]


async def attempts(
    phone: PhoneSettings, timeout_s: float = REGISTRATION_TIMEOUT_S
) -> Mapping[str, Registered | RegistrationFailed]:
    """Register the accounts from a port of its own and sign off again; what each came to, by its key.

    Raises:
        TelephonyError: the phone does not start.
    """
    wanted = {account.key for account in phone.accounts}
    outcomes: dict[str, Registered | RegistrationFailed] = {}
    all_known = asyncio.Event()

    def on_event(event: PhoneEvent) -> None:
        if isinstance(event, (Registered, RegistrationFailed)):
            outcomes.setdefault(event.account, event)
            if wanted <= set(outcomes):
                all_known.set()

    own = dataclasses.replace(phone, sip_port=0, tls_port=None, rtp_port_from=0, direct_calls=False)
    softphone = Softphone(own, on_event)
    try:
        await softphone.start()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(all_known.wait(), timeout_s)
    finally:
        await softphone.stop()
    return outcomes


def _outcome(key: str, event: Registered | RegistrationFailed | None) -> Finding:
    if isinstance(event, Registered):
        return good(f"account {key}", f"registered, for {event.expires_s} s at a time; signed off again")
    trouble = trouble_of(event)
    do = f"{trouble.do}: lotline account set" if trouble.of_credentials else trouble.do
    return broken(f"account {key}", trouble.says, do)


def _without_password(account: Account) -> Finding:
    do = f"lotline account set --registrar {account.registrar} --username {account.username}"
    return broken(f"account {account.key}", "has no password, so it was not tried", do)
