"""Where the phone registers and how it listens. Plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Transport = Literal["udp", "tcp", "tls"]


@dataclass(frozen=True, slots=True)
class Account:
    """One registration with a registrar (RFC 3261 §10), digest authentication.

    Attributes:
        registrar: `host` or `host:port`.
        secure: the "secure" preset: TLS with the server's certificate verified, SDES-SRTP mandatory.
        ca_file: PEM file of trusted authorities for the secure preset; None is the system's.
        expires_s: lifetime asked for.
    """

    registrar: str
    username: str
    password: str = field(repr=False, default="")
    auth_username: str | None = None
    display_name: str = ""
    transport: Transport = "udp"
    secure: bool = False
    ca_file: str | None = None
    expires_s: int = 300

    @property
    def key(self) -> str:
        """How commands and events name it."""
        return f"{self.username}@{self.registrar}"


@dataclass(frozen=True, slots=True)
class PhoneSettings:
    """How the phone process listens.

    Attributes:
        bind: address for signalling *and* media; "" is every interface.
        sip_port: UDP and TCP port; 0 lets the system choose.
        tls_port: TLS port, None for no TLS listener.
        rtp_port_from: first of the media ports; 0 lets the system choose.
        user: what it calls itself where no account does: `user@host`.
        codecs: in order of preference; others are switched off.
        max_calls: calls at once; the next one is answered 486 Busy Here.
        direct_calls: whether calls that come from no registrar are taken.
        ring_timeout_s: how long a call may ring, in or out, before it is given up.
    """

    bind: str = ""
    sip_port: int = 5060
    tls_port: int | None = None
    tls_certificate: str | None = None
    tls_private_key: str | None = None
    rtp_port_from: int = 0
    user: str = "lotline"
    codecs: tuple[str, ...] = ("G722/16000", "PCMU/8000", "PCMA/8000")
    max_calls: int = 4
    direct_calls: bool = True
    ring_timeout_s: float = 60.0
    accounts: tuple[Account, ...] = ()
