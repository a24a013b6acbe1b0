"""One SIP account of the phone process: a registration that keeps itself alive, or the door for direct calls.

SIP thread only.
"""
# pjsua2 is SWIG output without annotations.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportIncompatibleMethodOverride=false, reportUnknownParameterType=false

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from pjsua2 import pjsua2 as pj

from telephony.account import Account
from telephony.pjsip.guarded import guarded
from telephony.pjsip.native_text import readable
from telephony.pjsip.outbox import Outbox
from telephony.pjsip.retry import retry_after_s
from telephony.pjsip.timers import Timers
from telephony.wire import RegistrationMoved

OnInvite = Callable[["Door", int, str], None]
"""Called with the account, pjsip's call number and the source address `ip:port`."""


class Door(pj.Account):
    """An account that only lets calls in and out."""

    def __init__(self, on_invite: OnInvite) -> None:
        super().__init__()
        self._on_invite = on_invite

    @guarded
    def onIncomingCall(self, prm: Any) -> None:  # noqa: N802 - pjsua2's name
        self._on_invite(self, int(prm.callId), str(prm.rdata.srcAddress))

    @guarded
    def onIncomingSubscribe(self, prm: Any) -> None:  # noqa: N802 - pjsua2's name
        prm.code = 603  # who is on the phone is nobody's business


class Registration(Door):
    """An account with a registrar. `registrar_ip` is known while it is registered."""

    def __init__(self, account: Account, outbox: Outbox, timers: Timers, on_invite: OnInvite) -> None:
        super().__init__(on_invite)
        self.key = account.key
        self.account = account
        self.registrar_ip: str | None = None
        self._outbox = outbox
        self._timers = timers
        self._failures = 0
        self._leaving = False

    def enter(self) -> None:
        """Register now, or later when that cannot even be sent."""
        if self._leaving or self.registrar_ip is not None:
            return
        try:
            self.setRegistration(True)
        except pj.Error:
            self._try_again_later(0)

    def leave(self) -> None:
        """Unregister; nothing is tried again afterwards."""
        self._leaving = True
        if self.registrar_ip is not None:
            self.setRegistration(False)

    @guarded
    def onRegState(self, prm: Any) -> None:  # noqa: N802 - pjsua2's name
        status, expires_s = int(prm.code), int(prm.expiration)
        answered = 200 <= status < 300
        if answered and expires_s > 0 and not self._leaving:
            self._failures = 0
            self.registrar_ip = host_of(str(prm.rdata.srcAddress))
        else:
            self.registrar_ip = None
        if self._leaving:
            return
        self._outbox.put(RegistrationMoved(self.key, status, readable(prm.reason), expires_s))
        if self.registrar_ip is None:
            self._try_again_later(status)

    def _try_again_later(self, status: int) -> None:
        self._failures += 1
        delay_s = retry_after_s(status, self._failures)
        self._timers.after(delay_s * random.uniform(0.9, 1.1), self.enter)  # noqa: S311 - no secret


def host_of(address: str) -> str:
    """The host of `host:port`, also for `[v6]:port`."""
    return address.rsplit(":", 1)[0].strip("[]")
