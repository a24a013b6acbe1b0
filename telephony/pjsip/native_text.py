"""Text out of the SIP stack, which may be any bytes that a caller chose to send."""

from __future__ import annotations


def readable(text: object) -> str:
    """Return clean text: SWIG keeps bytes that are not UTF-8 as surrogates; old telephones send Latin-1."""
    raw = str(text).encode("utf-8", "surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
