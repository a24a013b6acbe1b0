"""SIP addresses: what a person may type, and who a From header says is calling."""

from __future__ import annotations

import re

from telephony.call import Remote
from telephony.errors import BadAddress

_URI = re.compile(
    r"sips?:(?:(?P<user>[^\s@<>\"]+)@)?(?P<host>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::\d{1,5})?(?:[;?][^\s<>\"]*)?",
    re.IGNORECASE,
)
_LOCALHOST = re.compile(r"(?<=[@:])localhost(?=$|[:;?])", re.IGNORECASE)
"""The phone process asks DNS servers only, so that it never blocks; they need not know this name."""
_NUMBER = re.compile(r"\+?[0-9*#]{2,32}")
_VANITY = re.compile(r"\+?[0-9]+[0-9A-Za-z]*")
"""A number that ends in a word, such as 1-800-FLOWERS; a word alone is a name."""
_LETTERS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
"""ITU-T E.161."""
_PUNCTUATION = str.maketrans("", "", " -().\u00a0")
_NAME_ADDR = re.compile(r'\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<plain>[^<"]*?))\s*<(?P<uri>[^>]+)>')


def to_uri(typed: str, registrar: str | None) -> str:
    """Return the SIP URI for an address or, with a registrar, a telephone number; raises `BadAddress`."""
    text = typed.strip()
    if text.isascii() and _URI.fullmatch(text):
        return _LOCALHOST.sub("127.0.0.1", text)
    number = _number(text)
    if registrar is not None and _NUMBER.fullmatch(number):
        return f"sip:{number.replace('#', '%23')}@{registrar}"
    raise BadAddress("This is neither a SIP address (sip:name@host) nor a number that an account can dial.")


def _number(text: str) -> str:
    """Keys of a telephone: without punctuation; of a `tel:` link (RFC 3966) its number; letters as keys."""
    is_link = text[:4].lower() == "tel:"
    keys = (text[4:].partition(";")[0] if is_link else text).translate(_PUNCTUATION)
    return keys.upper().translate(_LETTERS) if _VANITY.fullmatch(keys) else keys


def remote_from(header: str) -> Remote:
    """Read a From header's address, `"Name" <sip:user@host;…>` or a bare URI."""
    match = _NAME_ADDR.match(header)
    if match is None:
        uri, name = header.strip(), ""
    else:
        uri = match["uri"].strip()
        name = (
            re.sub(r"\\(.)", r"\1", match["quoted"])
            if match["quoted"] is not None
            else match["plain"].strip()
        )
    return Remote(uri=uri, display_name=name, number=_number_in(uri))


def _number_in(uri: str) -> str | None:
    match = _URI.fullmatch(uri)
    user = match["user"] if match else None
    if user is None:
        return None
    digits = user.split(";")[0].split(":")[0].replace("%23", "#").replace("%2B", "+").translate(_PUNCTUATION)
    return digits if _NUMBER.fullmatch(digits) else None
