"""Finds the key in a SIP INFO of the plain kind, `application/dtmf` with the key as its body.

pjsip itself reads `application/dtmf-relay` only and refuses the plain kind; the key is pressed all the same.
"""

from __future__ import annotations

import re

_PLAIN = re.compile(r"^(?:Content-Type|c)\s*:\s*application/dtmf\s*(?:;|$)", re.IGNORECASE | re.MULTILINE)
_KEY = re.compile(r"[0-9*#A-D]", re.IGNORECASE)


def plain_digit(message: str) -> str:
    """The key that this message presses; empty for every other message."""
    head, _, body = message.partition("\r\n\r\n")
    if not head.startswith("INFO ") or _PLAIN.search(head) is None:
        return ""
    key = body.strip()
    return key.upper() if _KEY.fullmatch(key) else ""
