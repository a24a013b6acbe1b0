"""All accounts of the phone process: which one dials, and from which one a call came. SIP thread."""
# pjsua2 is SWIG output without annotations.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pjsua2 import pjsua2 as pj

from telephony.account import Account, PhoneSettings
from telephony.errors import BadAddress, TelephonyError
from telephony.pjsip.guarded import guarded
from telephony.pjsip.outbox import Outbox
from telephony.pjsip.registration import Door, OnInvite, Registration, host_of
from telephony.pjsip.setup import account_config, listen_tls, make_secure, rtp_port, tls_for
from telephony.pjsip.timers import Timers

_TLS_VIA = re.compile(r"^(?:Via|v)\s*:\s*SIP\s*/\s*2\.0\s*/\s*TLS\b", re.IGNORECASE | re.MULTILINE)

MAX_ACCOUNTS = 6
"""This build aborts at the ninth account (PJSUA_MAX_ACC = 8); two are the doors for direct calls."""


class Switchboard(pj.Endpoint):
    """The library itself, with a say in which account an inbound call is for."""

    def __init__(self) -> None:
        super().__init__()
        self.choose: Callable[[int, str], int] = lambda chosen, _message: chosen

    @guarded
    def onSelectAccount(self, prm: Any) -> None:  # noqa: N802 - pjsua2's name
        prm.accountIndex = self.choose(int(prm.accountIndex), str(prm.rdata.wholeMsg))


class Doors:
    """`open()` after `libStart`, `close()` before `libDestroy` and after every call has ended."""

    def __init__(
        self, endpoint: Any, settings: PhoneSettings, outbox: Outbox, timers: Timers, on_invite: OnInvite
    ) -> None:
        self._endpoint = endpoint
        self._settings = settings
        self._outbox = outbox
        self._timers = timers
        self._on_invite = on_invite
        self._rtp_port = rtp_port(settings)
        self._direct: Door | None = None
        self._secure_direct: Door | None = None
        self._registrations: list[Registration] = []

    def open(self, sip_port: int) -> None:
        """Create the doors for direct calls and the accounts, not yet registered."""
        if len(self._settings.accounts) > MAX_ACCOUNTS:
            raise TelephonyError(f"At most {MAX_ACCOUNTS} accounts can be registered.")
        self._direct = self._open_direct(sip_port, transport_id=None)
        if self._settings.tls_port is not None:
            tls_id = listen_tls(self._endpoint, self._settings)
            self._secure_direct = self._open_direct(self._settings.tls_port, transport_id=tls_id)
        for account in self._settings.accounts:
            self._registrations.append(self._open_account(account))

    def register(self) -> None:
        """Start registering; from now on each registration keeps itself alive."""
        for registration in self._registrations:
            registration.enter()

    def for_dialing(self, uri: str, account: str | None) -> Door:
        """The account of that key, or the door for direct calls that fits the address."""
        if account is not None:
            found = next((r for r in self._registrations if r.key == account), None)
            if found is None:
                raise BadAddress("There is no such account.")
            return found
        secure = uri.startswith("sips:") or "transport=tls" in uri.lower()
        door = self._secure_direct if secure else self._direct
        if door is None:
            raise BadAddress("A secure address needs an account or a TLS port.")
        return door

    def index_for(self, chosen: int, message: str) -> int:
        """Correct pjsip's choice of account: a direct call that came by TLS must be encrypted throughout."""
        if self._direct is None or self._secure_direct is None or chosen != self._direct.getId():
            return chosen
        return int(self._secure_direct.getId()) if _TLS_VIA.search(message) else chosen

    def account_of(self, door: Door, source: str) -> str | None:
        """Key of the account whose registrar sent this; of several with one registrar, the one called."""
        ip = host_of(source)
        if isinstance(door, Registration) and door.registrar_ip == ip:
            return door.key
        return next((r.key for r in self._registrations if r.registrar_ip == ip), None)

    def leave(self) -> None:
        for registration in self._registrations:
            try:
                registration.leave()
            except pj.Error:
                continue  # it was about to register; the registrar will forget us by itself

    def all_left(self) -> bool:
        return all(r.registrar_ip is None for r in self._registrations)

    def close(self) -> None:
        """Give every account back to the library."""
        for door in [*self._registrations, self._secure_direct, self._direct]:
            if door is not None:
                door.shutdown()
        self._registrations.clear()
        self._secure_direct = self._direct = None

    def _open_direct(self, port: int, *, transport_id: int | None) -> Door:
        config = account_config(self._settings, self._rtp_port)
        host = self._settings.bind or "localhost"
        scheme_end = ";transport=tls" if transport_id is not None else ""
        config.idUri = f"sip:{self._settings.user}@{host}:{port}{scheme_end}"
        if transport_id is not None:
            config.sipConfig.transportId = transport_id
            make_secure(config)
        door = Door(self._on_invite)
        door.create(config, transport_id is None)
        return door

    def _open_account(self, account: Account) -> Registration:
        config = account_config(self._settings, self._rtp_port)
        shown = account.display_name.replace("\\", "").replace('"', "")
        name = f'"{shown}" ' if shown else ""
        config.idUri = f"{name}<sip:{account.username}@{host_of_registrar(account.registrar)}>"
        transport = "tls" if account.secure else account.transport
        registrar = re.sub(r"^localhost\b", "127.0.0.1", account.registrar)
        route = f"sip:{registrar}" + ("" if transport == "udp" else f";transport={transport}")
        config.regConfig.registrarUri = route
        config.regConfig.timeoutSec = account.expires_s
        config.regConfig.proxyUse = 0
        config.regConfig.registerOnAdd = False
        config.sipConfig.proxies.append(f"{route};lr")
        user = account.auth_username or account.username
        config.sipConfig.authCreds.append(pj.AuthCredInfo("digest", "*", user, 0, account.password))
        if transport == "tls":
            config.sipConfig.transportId = tls_for(self._endpoint, self._settings, account)
        if account.secure:
            make_secure(config)
        registration = Registration(account, self._outbox, self._timers, self._on_invite)
        registration.create(config)
        return registration


def host_of_registrar(registrar: str) -> str:
    """`host` of `host` or `host:port`."""
    return registrar.rsplit(":", 1)[0] if registrar.rpartition(":")[2].isdigit() else registrar
