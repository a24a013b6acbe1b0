"""Turns `PhoneSettings` into pjsua2's configuration objects. SIP thread, at the start only."""
# pjsua2 is SWIG output without annotations.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false

from __future__ import annotations

import random
import socket
from pathlib import Path
from typing import Any

from pjsua2 import pjsua2 as pj

from telephony.account import Account, PhoneSettings
from telephony.errors import PortInUse, TelephonyError
from telephony.media import RATE_HZ

MAX_LEGS = 4
"""PJSUA_MAX_CALLS of this build."""
PORT_ATTEMPTS = 8
EADDRINUSE = 120_000 + 98
"""PJ_ERRNO_START_SYS + EADDRINUSE."""
_LEVEL_ERRORS = 1


def endpoint_config(settings: PhoneSettings) -> Any:
    """No SIP worker threads (we poll), no voice activity detection, a short jitter buffer."""
    config = pj.EpConfig()
    config.uaConfig.threadCnt = 0
    config.uaConfig.mainThreadOnly = False
    config.uaConfig.maxCalls = min(settings.max_calls, MAX_LEGS)
    config.uaConfig.userAgent = "Lotline"
    for server in _name_servers():
        config.uaConfig.nameserver.append(server)
    config.logConfig.level = _LEVEL_ERRORS
    config.logConfig.consoleLevel = _LEVEL_ERRORS
    media = config.medConfig
    media.clockRate = media.sndClockRate = RATE_HZ
    media.audioFramePtime = 20
    media.noVad = True
    media.ecTailLen = 0
    media.sndAutoCloseTime = -1
    media.jbInit, media.jbMinPre, media.jbMaxPre, media.jbMax = 20, 20, 120, 240
    return config


def _name_servers() -> list[str]:
    """The system's DNS servers, so that pjsip resolves names without blocking the SIP thread.

    Without them it calls getaddrinfo, which can take half a minute when the network cable is pulled.
    """
    try:
        lines = Path("/etc/resolv.conf").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return []
    fields = [line.split() for line in lines]
    return [
        field[1] for field in fields if len(field) > 1 and field[0] == "nameserver" and ":" not in field[1]
    ]


def prefer_codecs(endpoint: Any, wanted: tuple[str, ...]) -> None:
    """Order the wanted codecs and switch off all others."""
    codecs = endpoint.codecEnum2()
    for codec_id in [codec.codecId for codec in codecs]:
        rank = next((i for i, name in enumerate(wanted) if codec_id.startswith(name)), None)
        endpoint.codecSetPriority(codec_id, 0 if rank is None else 255 - rank)


def listen(endpoint: Any, settings: PhoneSettings) -> int:
    """Open UDP and TCP on one port; returns it. Raises `PortInUse`."""
    attempts = 1 if settings.sip_port else PORT_ATTEMPTS
    for attempt in range(attempts):
        port = settings.sip_port or _free_port(settings.bind)
        try:
            udp = endpoint.transportCreate(pj.PJSIP_TRANSPORT_UDP, transport_config(settings.bind, port))
        except pj.Error as error:
            _raise_unless_taken(error, port, last=attempt + 1 == attempts)
            continue
        try:
            endpoint.transportCreate(pj.PJSIP_TRANSPORT_TCP, transport_config(settings.bind, port))
        except pj.Error as error:
            endpoint.transportClose(udp)
            _raise_unless_taken(error, port, last=attempt + 1 == attempts)
            continue
        return port
    raise PortInUse("No port is free for both UDP and TCP.")


def _raise_unless_taken(error: Any, port: int, *, last: bool) -> None:
    if error.status != EADDRINUSE:
        raise TelephonyError(f"Cannot listen on SIP port {port}: {error.reason}")
    if last:
        raise PortInUse(f"SIP port {port} is used by another program. Close it or choose another port.")


def _free_port(bind: str) -> int:
    """A UDP port that is free right now; whether TCP has it too shows when it is opened."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind((bind, 0))
        return int(probe.getsockname()[1])


def listen_tls(endpoint: Any, settings: PhoneSettings) -> int:
    """Open the TLS listener of the settings; returns its transport id."""
    config = transport_config(settings.bind, settings.tls_port or 0)
    _secure(config)
    config.tlsConfig.certFile = settings.tls_certificate or ""
    config.tlsConfig.privKeyFile = settings.tls_private_key or ""
    return _create_tls(endpoint, config, settings.tls_port or 0)


def tls_for(endpoint: Any, settings: PhoneSettings, account: Account) -> int:
    """A TLS transport that trusts this account's authorities; returns its id."""
    config = transport_config(settings.bind, 0)
    _secure(config)
    config.tlsConfig.CaListFile = account.ca_file or ""
    return _create_tls(endpoint, config, 0)


def _create_tls(endpoint: Any, config: Any, port: int) -> int:
    try:
        return int(endpoint.transportCreate(pj.PJSIP_TRANSPORT_TLS, config))
    except pj.Error as error:
        _raise_unless_taken(error, port, last=True)
        raise


def _secure(config: Any) -> None:
    config.tlsConfig.verifyServer = True
    config.tlsConfig.method = pj.PJSIP_TLSV1_2_METHOD


def transport_config(bind: str, port: int) -> Any:
    """Where one transport listens; port 0 lets the system choose."""
    config = pj.TransportConfig()
    config.port = port
    config.boundAddress = bind
    return config


def account_config(settings: PhoneSettings, rtp_port: int) -> Any:
    """What every account shares: media on the bound address, no ICE, no presence."""
    config = pj.AccountConfig()
    transport = config.mediaConfig.transportConfig
    transport.boundAddress = settings.bind
    transport.port = rtp_port
    config.regConfig.retryIntervalSec = 0  # `telephony.pjsip.registration` retries with its own back-off
    config.mediaConfig.srtpUse = pj.PJMEDIA_SRTP_DISABLED
    config.mediaConfig.srtpSecureSignaling = 0
    return config


def make_secure(config: Any) -> None:
    """SDES-SRTP mandatory, and only with signalling that is encrypted too."""
    config.mediaConfig.srtpUse = pj.PJMEDIA_SRTP_MANDATORY
    config.mediaConfig.srtpSecureSignaling = 1


def rtp_port(settings: PhoneSettings) -> int:
    """First media port; a random even one below the system's own range when left open.

    pjsip tries the following ports when this one is taken.
    """
    return settings.rtp_port_from or random.randrange(10_000, 30_000, 2)  # noqa: S311 - no secret
