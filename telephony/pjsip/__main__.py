"""`python -m telephony.pjsip`: the phone process. Started by `telephony.phone_process`, by nobody else.

Main thread: SIP. One thread reads commands from what was stdin, one writes reports to what was stdout.
It ends by itself when the app closes the pipe or dies.
"""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import os
import queue
import signal
import sys
import threading

from telephony.errors import TelephonyError
from telephony.pjsip.outbox import Outbox, write_reports
from telephony.pjsip.reader import CommandReader
from telephony.playout import Playout
from telephony.wire import Command, NotStarted, Start

SWITCH_INTERVAL_S = 0.0005
"""Python's 5 ms would delay the 20 ms media clock whenever another thread computes."""
NICE = -10
LAST_RESORT_S = 4.0
_PR_SET_PDEATHSIG = 1
_APP_DIED = signal.SIGUSR1 if sys.platform.startswith("linux") else None


def main() -> None:
    """Take the pipe, wait for `Start`, be a phone."""
    faulthandler.enable()
    parent = os.getppid()
    read_fd, write_fd = _take_the_pipe()
    _die_with(parent)
    _go_before_others()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    outbox = Outbox()
    writer = threading.Thread(target=write_reports, args=(outbox, write_fd), name="reports", daemon=True)
    writer.start()
    status = _serve(read_fd, outbox)
    outbox.close()
    writer.join(timeout=1)
    os._exit(status)  # pjsip's destructors must not run a second time


def _serve(read_fd: int, outbox: Outbox) -> int:
    reader = CommandReader(read_fd)
    start = reader.read_one()
    if not isinstance(start, Start):
        return 0  # the app changed its mind before it began
    commands: queue.SimpleQueue[Command] = queue.SimpleQueue()
    playouts: dict[str, Playout] = {}
    try:
        _be_a_phone(start, reader, commands, outbox, playouts)
    except TelephonyError as error:
        outbox.put(NotStarted(error.code, str(error)))
        return 1
    return 0


def _be_a_phone(
    start: Start,
    reader: CommandReader,
    commands: queue.SimpleQueue[Command],
    outbox: Outbox,
    playouts: dict[str, Playout],
) -> None:
    from telephony.pjsip.phone import Phone

    phone = Phone(start.settings, commands, outbox, playouts, registers=start.registers)

    def end(*_signal: object) -> None:
        phone.stop()
        _exit_in(LAST_RESORT_S)

    for told_to_all in (signal.SIGINT, signal.SIGTERM):  # the app's to handle: calls go on until it says stop
        signal.signal(told_to_all, signal.SIG_IGN)
    if _APP_DIED is not None:
        signal.signal(_APP_DIED, end)
    threading.Thread(
        target=reader.run, args=(commands, outbox, playouts, end), name="commands", daemon=True
    ).start()
    phone.run()


def _take_the_pipe() -> tuple[int, int]:
    """Move the pipe away from 0 and 1, where a native library's print would corrupt it."""
    read_fd, write_fd = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    return read_fd, write_fd


def _die_with(parent: int) -> None:
    """Linux: get a signal when the app dies, besides the end of the pipe."""
    if not sys.platform.startswith("linux"):
        return
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _APP_DIED)
    if os.getppid() != parent:
        os._exit(0)


def _go_before_others() -> None:
    """A call's 20 ms do not wait for speech models that fill every core. Where we may; else as we are."""
    if hasattr(os, "setpriority"):
        with contextlib.suppress(PermissionError):
            os.setpriority(os.PRIO_PROCESS, 0, NICE)


def _exit_in(delay_s: float) -> None:
    """Whatever pjsip does on the way out, the process does not stay."""
    timer = threading.Timer(delay_s, os._exit, args=(1,))
    timer.daemon = True
    timer.start()


if __name__ == "__main__":
    main()
