"""Why a registrar did not take an account, in words. For `lotline doctor` and the window's settings."""

from __future__ import annotations

from dataclasses import dataclass

from telephony.events import RegistrationFailed


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong and what to do about it.

    Attributes:
        says: half a sentence, with what the registrar or the network said.
        do: one sentence.
        of_credentials: whether user name or password have to be set anew.
    """

    says: str
    do: str
    of_credentials: bool = False


_NO_ANSWER = Trouble(
    "no answer from the registrar", "Check the registrar's name, the transport, the cable and the firewall."
)
_BY_STATUS = {
    401: ("wrong user name or password", "Set user name and password anew", True),
    407: ("wrong user name or password", "Set user name and password anew", True),
    403: ("forbidden for this account", "Set user name and password anew", True),
    404: ("the registrar does not know this user", "Check the user name", True),
    604: ("the registrar does not know this user", "Check the user name", True),
    423: ("the registration is too short for the registrar", "Ask whoever runs the registrar.", False),
    408: ("no answer from the registrar", _NO_ANSWER.do, False),
    503: (
        "the registrar cannot be reached or is overloaded",
        "Check the registrar's name, port and transport, and try again later.",
        False,
    ),
}
_BY_REASON = (
    (
        ("CERTVERIF", "certificate"),
        "the server's certificate is not trusted",
        "Use the name the certificate was made for, or have the server's authority trusted; check the clock.",
    ),
    (
        ("PJSIP_TLS", "SSL", "TLS"),
        "no secure connection comes about",
        "Check that the server speaks TLS on this port.",
    ),
    (
        ("DNS", "PJLIB_UTIL_EDNS", "resolve", "gethostbyname", "host not found"),
        "the server was not found",
        "Check the registrar's name and whether this PC is on the network.",
    ),
    (
        ("refused",),
        "nothing answers at this port",
        "Check the port and whether the registrar speaks this transport.",
    ),
    (
        ("unreachable", "No route"),
        "the network does not lead there",
        "Check the cable and the registrar's address.",
    ),
)
"""What pjsip says when the request got nowhere; it puts a status of its own beside it."""


def trouble_of(event: RegistrationFailed | None) -> Trouble:
    """Put a refusal in words; None means that nothing was heard in time."""
    if event is None or event.status == 0:
        return _NO_ANSWER
    said = f"{event.status} {event.reason}".strip()
    if event.status in {502, 503}:
        for words, says, do in _BY_REASON:
            if any(word.lower() in event.reason.lower() for word in words):
                return Trouble(f"{says} ({event.reason})", do)
    known = _BY_STATUS.get(event.status)
    if known is None:
        return Trouble(f"refused: {said}", "Ask whoever runs the registrar.")
    says, do, of_credentials = known
    return Trouble(f"{says} ({said})", do, of_credentials)
