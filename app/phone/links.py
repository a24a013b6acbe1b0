"""Telephone links of other programs: `tel:` (RFC 3966) and `sip:` (RFC 3261). Pure; called by the window."""

from __future__ import annotations

import re
from urllib.parse import unquote

LONGEST = 512
_LINK = re.compile(r"(?P<scheme>tel|sips?):(?://)?(?P<rest>[^\s<>\"]+)", re.IGNORECASE)
_NUMBER = re.compile(r"\+?[0-9A-Za-z*#() .-]+")
_ADDRESS = re.compile(r"[^\s@<>\"]+@[^\s@<>\"/]+|[\w.-]+(?::\d{1,5})?")


def address_in(link: str) -> str | None:
    """What the number field gets of a link; None when it is no telephone link.

    Parameters and headers of a link say nothing that a person means to dial, and are left out.
    """
    found = _LINK.fullmatch(link.strip()) if len(link) <= LONGEST else None
    if found is None:
        return None
    plain = unquote(re.split(r"[;?]", found["rest"])[0]).rstrip("/")
    if not plain.isprintable():
        return None
    scheme = found["scheme"].lower()
    if scheme == "tel":
        return plain if _NUMBER.fullmatch(plain) and re.search(r"[0-9]", plain) else None
    return f"{scheme}:{plain}" if _ADDRESS.fullmatch(plain) else None
