"""Answers an OPTIONS within a call, with which exchanges ask whether it is still there (RFC 3261 §11).

pjsua2 shows such a request to `Call.onCallTsxState` and has no way to answer it; pjsip then says 500 itself,
at which some exchanges hang up. `pjsip_dlg_respond`, with which pjsip's own C programs answer there, is in
the same library and is called with ctypes. SIP thread only, within that callback.
"""
# pjsua2 is SWIG output without annotations.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

_OK = 200
_POINTER = ctypes.c_void_p


def says_yes(library: ctypes.CDLL) -> Callable[[Any], None]:
    """What answers such a request, given its `SipRxData`, with 200.

    A library that does not export the two functions leaves every request to pjsip and its 500.
    """
    try:
        dialog_of, respond = library.pjsip_rdata_get_dlg, library.pjsip_dlg_respond
    except AttributeError:
        return lambda _request: None
    dialog_of.restype, dialog_of.argtypes = _POINTER, [_POINTER]
    respond.restype = ctypes.c_int
    respond.argtypes = [_POINTER, _POINTER, ctypes.c_int, _POINTER, _POINTER, _POINTER]

    def answer(request: Any) -> None:
        data = int(request.pjRxData)
        dialog = dialog_of(data)
        if dialog:
            respond(dialog, data, _OK, None, None, None)

    return answer


def is_keep_alive(message: str) -> bool:
    """Whether this request only asks whether we are there."""
    return message.startswith("OPTIONS ")
