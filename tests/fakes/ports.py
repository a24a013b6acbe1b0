"""Ports for programs that take theirs later: no other test is dealt the same for a long while.

A port that was only free when the system was asked for one is soon another's.
"""

from __future__ import annotations

import itertools
import os
import socket
from collections import deque

_FIRST_PORT, _BLOCKS, _BLOCK = 30_000, 340, 8
"""Above the softphone's own media ports and below those a system deals out (32,768 on Linux)."""
_turns = itertools.count(os.getpid() * 7)
_reserved: deque[socket.socket] = deque()


def free_port() -> int:
    """An even port with three free ones after it, over UDP and TCP, for whoever takes it when it has started.

    sipp takes its own, its media port and the second one after that, and dies when any of them is taken.
    """
    while True:
        first = _FIRST_PORT + next(_turns) % _BLOCKS * _BLOCK
        if _reserve(first + _BLOCK - 1) and all(map(_free, range(first, first + 4))):
            return first


def _reserve(port: int) -> bool:
    """The block's last port, bound over TCP, says so to every process."""
    mark = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        mark.bind(("127.0.0.1", port))
    except OSError:
        mark.close()
        return False
    _reserved.append(mark)
    if len(_reserved) > _BLOCKS // 8:
        _reserved.popleft().close()
    return True


def _free(port: int) -> bool:
    try:
        for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
            with socket.socket(socket.AF_INET, kind) as probe:
                probe.bind(("127.0.0.1", port))
    except OSError:
        return False
    return True
