"""How long to wait before registering again."""

from __future__ import annotations

FIRST_S = 3.0
LONGEST_S = 30.0
REFUSED_S = 300.0
_REFUSED = frozenset({401, 403, 404, 407})


def retry_after_s(status: int, failures: int) -> float:
    """3, 6, 12, 24, 30 s …; five minutes when the registrar does not know us, to not be locked out."""
    if status in _REFUSED:
        return REFUSED_S
    doublings = min(failures - 1, 10)
    return min(FIRST_S * 2.0**doublings, LONGEST_S)
