"""The SIP thread of the phone process: owns the endpoint, the accounts and the calls.

Everything here runs on the one thread that called `run()`. Commands come through a queue that it empties
between two looks at the network, so nothing ever waits for anything with a lock held.
"""
# pjsua2 is SWIG output without annotations.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false

from __future__ import annotations

import contextlib
import gc
import queue
import sys
import time
import uuid
from collections.abc import Callable

from pjsua2 import pjsua2 as pj

from telephony.account import PhoneSettings
from telephony.pjsip.doors import Doors, Switchboard
from telephony.pjsip.lines import Lines
from telephony.pjsip.native_text import readable
from telephony.pjsip.network import LOOK_EVERY_S, NetworkWatch
from telephony.pjsip.orders import Orders
from telephony.pjsip.outbox import Outbox
from telephony.pjsip.pace import Pace
from telephony.pjsip.registration import Door
from telephony.pjsip.setup import endpoint_config, listen, prefer_codecs
from telephony.pjsip.timers import Timers
from telephony.playout import Playout
from telephony.wire import Arrived, Command, Heartbeat, Listening

POLL_MS = 10
HEARTBEAT_S = 1.0
GOODBYE_S = 2.0
"""How long the other sides get to confirm a hang-up when the process stops."""
_FORBIDDEN = 403


class Phone:
    """`run()` listens, works until `stop` is asked for, and leaves in the order pjsip needs."""

    def __init__(
        self,
        settings: PhoneSettings,
        commands: queue.SimpleQueue[Command],
        outbox: Outbox,
        playouts: dict[str, Playout],
        *,
        registers: bool = True,
    ) -> None:
        self._settings = settings
        self._registers = registers
        self._commands = commands
        self._outbox = outbox
        self._timers = Timers()
        self._lines = Lines(outbox, playouts)
        self._endpoint = Switchboard()
        self._doors = Doors(self._endpoint, settings, outbox, self._timers, self._on_invite)
        self._endpoint.choose = self._door_for
        self._pace = Pace()
        self._orders = Orders(
            self._endpoint,
            settings,
            lines=self._lines,
            doors=self._doors,
            timers=self._timers,
            outbox=outbox,
        )
        self._stopping = False

    def run(self) -> None:
        """Until the app says stop or is gone. Raises `TelephonyError` when it cannot listen."""
        port = self._listen()
        self._outbox.put(Listening(port))
        if self._registers:
            self._doors.register()
        if not self._settings.bind:
            self._watch_network(NetworkWatch())
        self._beat()
        while not self._stopping:
            self._step()
        self._leave()

    def stop(self) -> None:
        """Ask the loop to end; callable from a signal handler or the reader thread."""
        self._stopping = True

    def _listen(self) -> int:
        self._endpoint.libCreate()
        self._endpoint.libInit(endpoint_config(self._settings))
        port = listen(self._endpoint, self._settings)
        self._endpoint.libStart()
        self._endpoint.audDevManager().setNullDev()  # the media clock; nothing ticks without a device
        prefer_codecs(self._endpoint, self._settings.codecs)
        self._doors.open(port)
        return port

    def _step(self) -> None:
        while not self._commands.empty():
            self._orders.obey(self._commands.get())
        self._timers.run_due()
        self._endpoint.libHandleEvents(POLL_MS)
        self._lines.release_ended()

    def _beat(self) -> None:
        self._outbox.put(Heartbeat(self._outbox.take_dropped()))
        self._timers.after(HEARTBEAT_S, self._beat)

    def _watch_network(self, watch: NetworkWatch) -> None:
        if watch.changed():
            with contextlib.suppress(pj.Error):  # a part that failed shows as a failed registration
                self._endpoint.handleIpChange(pj.IpChangeParam())
        self._timers.after(LOOK_EVERY_S, lambda: self._watch_network(watch))

    # --- calls ---

    def _door_for(self, chosen: int, message: str) -> int:
        if message.startswith("INVITE"):
            self._pace.let_in()
        return self._doors.index_for(chosen, message)

    def _on_invite(self, door: Door, pj_id: int, source: str) -> None:
        call_id = uuid.uuid4().hex
        line = self._lines.open(door, call_id, pj_id)
        account = self._doors.account_of(door, source)
        if account is None and not self._settings.direct_calls:
            line.end(_FORBIDDEN)
            return
        remote = readable(line.getInfo().remoteUri)
        self._outbox.put(Arrived(call_id, remote, account))
        line.announce()
        self._orders.give_up_ringing_later(line)

    # --- the end ---

    def _leave(self) -> None:
        """Hang up, wait a little, unregister, drop every pjsua2 object, then the library."""
        for call_id in self._lines.ids():
            self._orders.hang_up(call_id, 0)
        self._run_until(lambda: not self._lines)
        self._doors.leave()
        self._run_until(self._doors.all_left)
        if self._lines:
            return  # a call does not go, and pjsip must not be taken apart under it; the process ends anyway
        self._lines.drop_ports()
        sys.last_type = sys.last_value = sys.last_traceback = None
        gc.collect()
        self._doors.close()
        self._endpoint.libDestroy(pj.PJSUA_DESTROY_NO_RX_MSG)

    def _run_until(self, done: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + GOODBYE_S / 2
        while not done() and time.monotonic() < deadline_s:
            self._timers.run_due()
            self._endpoint.libHandleEvents(POLL_MS)
            self._lines.release_ended()
