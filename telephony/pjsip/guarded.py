"""Keeps exceptions inside pjsua2's callbacks.

One that escapes is printed by SWIG and kept in `sys.last_traceback`, which pins the call object until
the interpreter ends, where its destructor aborts the process.
"""

from __future__ import annotations

import functools
import sys
import traceback
from collections.abc import Callable
from typing import ParamSpec

P = ParamSpec("P")


def guarded(callback: Callable[P, None]) -> Callable[P, None]:
    """Wrap a callback: what it raises goes to stderr, which the app logs, and no further."""

    @functools.wraps(callback)
    def safe(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            callback(*args, **kwargs)
        except BaseException:  # noqa: BLE001 - the top of a callback
            traceback.print_exc(file=sys.stderr)

    return safe
