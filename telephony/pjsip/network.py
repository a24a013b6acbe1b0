"""Notices that the PC has another address than before: a new DHCP lease, another cable, out of sleep.

pjsip does not notice by itself. SIP thread; nothing here sends a packet.
"""

from __future__ import annotations

import socket
from collections.abc import Callable

LOOK_EVERY_S = 3.0
_DOCUMENTATION_NET = ("192.0.2.1", 9)
"""RFC 5737: nobody's address, so it asks for the default route."""


def primary_address() -> str | None:
    """The address packets to the outside would leave from; None without a route."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_DOCUMENTATION_NET)
        except OSError:
            return None
        return str(probe.getsockname()[0])


class NetworkWatch:
    """Compares the address with the one before; `changed()` is asked every few seconds."""

    def __init__(self, address: Callable[[], str | None] = primary_address) -> None:
        self._address = address
        self._used = self._last = address()

    def changed(self) -> bool:
        """True once for each new address, when it has been there for two looks in a row."""
        before, self._last = self._last, self._address()
        steady = self._last is not None and self._last == before
        if not steady or self._last == self._used:
            return False
        self._used = self._last
        return True
