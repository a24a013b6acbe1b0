"""Names a dialog as a Replaces header does (RFC 3891), from the message that made it.

This wheel gives the tags nowhere else: pjsua2's `CallInfo` has the Call-ID only, and its own attended
transfer wants both calls in one process.
"""

from __future__ import annotations

import re
from urllib.parse import quote

_FOLD = re.compile(r"\r?\n[ \t]+")
_TAG = re.compile(r";\s*tag\s*=\s*([^\s;,>]+)", re.IGNORECASE)
_MADE_BY = re.compile(
    r"SIP/2\.0 2\d\d .*^CSeq\s*:\s*\d+\s+INVITE\s*$", re.IGNORECASE | re.MULTILINE | re.DOTALL
)


def replaces(message: str, *, called: bool) -> str | None:
    """Value of the Replaces header for the dialog that this 2xx to an INVITE made; None for other messages.

    Args:
        message: as sent or received.
        called: whether it was us who sent the INVITE, so that From is ours.
    """
    head = _FOLD.sub(" ", message.partition("\r\n\r\n")[0]).replace("\r\n", "\n")
    call_id = _header(head, "Call-ID", "i").strip()
    if _MADE_BY.match(head) is None or not call_id:
        return None
    ours, theirs = _tag(_header(head, "From", "f")), _tag(_header(head, "To", "t"))
    if not called:
        ours, theirs = theirs, ours
    return f"{call_id};to-tag={theirs};from-tag={ours}"


def replacing(uri: str, value: str) -> str:
    """The URI to call in order to take the place of that dialog's other end (RFC 3261 §19.1.1)."""
    return f"{uri.partition('?')[0]}?Require=replaces&Replaces={quote(value, safe='')}"


def _header(head: str, name: str, compact: str) -> str:
    match = re.search(rf"^(?:{name}|{compact})\s*:(.*)$", head, re.IGNORECASE | re.MULTILINE)
    return match[1] if match else ""


def _tag(header: str) -> str:
    """A telephone older than RFC 3261 may have none; RFC 3891 §3 writes 0 then."""
    match = _TAG.search(header.rpartition(">")[2])
    return match[1] if match else "0"
