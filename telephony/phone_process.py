"""One run of the phone process, seen from the app: start it, talk to it, notice its death.

Used by `telephony.softphone` on the engine loop. A new object is made for each run.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import re
from collections import deque
from collections.abc import Callable

import structlog

from telephony.account import PhoneSettings
from telephony.errors import (
    BadAddress,
    CallGone,
    NoFreeLine,
    PhoneProcessGone,
    PortInUse,
    TelephonyError,
    Unreachable,
)
from telephony.framing import HEADER_BYTES, BrokenPipeMessage, body_length, decode_report, encode
from telephony.spawn import spawn
from telephony.wire import Command, Done, Heartbeat, Listening, NotStarted, Report, Start, Stop

log = structlog.get_logger(__name__)

START_S = 15.0
REQUEST_S = 5.0
SILENT_S = 5
STOP_S = 3.5
STDERR_LINES = 40
LAST_WORDS_S = 0.3
_ERRORS: dict[str, type[TelephonyError]] = {
    error.code: error for error in (BadAddress, CallGone, NoFreeLine, PortInUse, Unreachable)
}
_PERSONAL = re.compile(r"sips?:[^\s>;]+|\"[^\"]*\"|\+?\d{5,}")


class PhoneProcess:
    """`start()`, then `wait()` in a task; `stop()` ends it in order.

    `on_report` gets this object and every report but the answers to requests, on the loop.
    """

    def __init__(self, on_report: Callable[[PhoneProcess, Report], None]) -> None:
        self._on_report = on_report
        self._process: asyncio.subprocess.Process | None = None
        self._requests = itertools.count(1)
        self._pending: dict[int, asyncio.Future[Done]] = {}
        self._stderr: deque[str] = deque(maxlen=STDERR_LINES)
        self._beats = 0
        self._stopping = False

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process and self._process.returncode is None else None

    async def start(self, settings: PhoneSettings, *, registers: bool = True) -> int:
        """Spawn it and return the SIP port it listens on; raises `PortInUse` or another `TelephonyError`."""
        try:
            self._process = await spawn()
            async with asyncio.timeout(START_S):
                self.send(Start(settings, registers))
                return await self._listening()
        except TimeoutError as error:
            raise TelephonyError(f"The phone process did not start within {START_S:.0f} s.") from error
        except (OSError, BrokenPipeMessage) as error:
            raise TelephonyError(f"The phone process cannot be started: {error}") from error
        finally:
            if self._beats == 0:
                await self._kill()

    def send(self, command: Command) -> None:
        """Write a command; nothing happens when the process is gone."""
        if self._process and self._process.stdin and not self._process.stdin.is_closing():
            self._process.stdin.write(encode(command))

    def unsent_bytes(self) -> int:
        """What the pipe has not taken yet."""
        stdin = self._process.stdin if self._process else None
        return stdin.transport.get_write_buffer_size() if stdin else 0

    async def request(self, make: Callable[[int], Command]) -> str:
        """Send a numbered command and return its answer; raises what the phone process refused it with."""
        if self.pid is None:
            raise PhoneProcessGone("The phone is being restarted.")
        number = next(self._requests)
        answer: asyncio.Future[Done] = asyncio.get_running_loop().create_future()
        self._pending[number] = answer
        try:
            self.send(make(number))
            async with asyncio.timeout(REQUEST_S):
                done = await answer
        except TimeoutError as error:
            raise PhoneProcessGone("The phone does not answer.") from error
        finally:
            self._pending.pop(number, None)
        if done.code:
            raise _ERRORS.get(done.code, TelephonyError)(done.text)
        return done.text

    async def wait(self) -> int | None:
        """Hand out reports until the process is dead; returns its exit code. Kills it when it is silent."""
        async with asyncio.TaskGroup() as tasks:
            watchdog = tasks.create_task(self._watch())
            stderr = tasks.create_task(self._read_stderr())
            await self._read_reports()
            watchdog.cancel()
            code = await self._dead()
            await asyncio.wait([stderr], timeout=LAST_WORDS_S)
            stderr.cancel()
        self._fail_pending()
        if not self._stopping:
            log.error("phone_process_died", exit_code=code, last_words=list(self._stderr))
        return code

    async def stop(self) -> None:
        """Ask it to hang up and leave; kill it when it takes too long. `wait()` returns then."""
        self._stopping = True
        self.send(Stop())
        try:
            async with asyncio.timeout(STOP_S):
                await self._dead()
        except TimeoutError:
            log.warning("phone_process_killed", reason="did not stop")
            await self._kill()

    async def _listening(self) -> int:
        report = await self._read_report()
        if isinstance(report, NotStarted):
            raise _ERRORS.get(report.code, TelephonyError)(report.text)
        if not isinstance(report, Listening):
            raise TelephonyError("The phone process ended while it started.")
        self._beats = 1
        return report.sip_port

    async def _read_report(self) -> Report | None:
        stdout = self._process.stdout if self._process else None
        if stdout is None:
            return None
        try:
            header = await stdout.readexactly(HEADER_BYTES)
            return decode_report(await stdout.readexactly(body_length(header)))
        except (asyncio.IncompleteReadError, ConnectionError):
            return None

    async def _read_reports(self) -> None:
        try:
            while (report := await self._read_report()) is not None:
                self._take(report)
        except BrokenPipeMessage as error:
            log.error("phone_process_spoke_nonsense", error=str(error))
            await self._kill()

    def _take(self, report: Report) -> None:
        if isinstance(report, Done):
            answer = self._pending.get(report.request)
            if answer is not None and not answer.done():
                answer.set_result(report)
            return
        if isinstance(report, Heartbeat):
            self._beats += 1
            if report.ticks_dropped:
                log.warning("media_ticks_dropped", count=report.ticks_dropped)
            return
        try:
            self._on_report(self, report)
        except Exception:
            log.exception("report_not_handled", report_type=type(report).__name__)

    async def _watch(self) -> None:
        """Counts seconds without a heartbeat in the loop's own turns, so a busy app kills nobody."""
        silent_s, seen = 0, self._beats
        while silent_s < SILENT_S:
            await asyncio.sleep(1)
            silent_s = 0 if self._beats != seen else silent_s + 1
            seen = self._beats
        log.error("phone_process_killed", reason="silent", silent_s=silent_s)
        await self._kill()

    async def _read_stderr(self) -> None:
        stderr = self._process.stderr if self._process else None
        while stderr is not None and not stderr.at_eof():
            try:
                line = await stderr.readline()
            except ValueError:
                continue  # longer than any sentence of ours; asyncio has thrown it away
            self._stderr.append(_PERSONAL.sub("…", line.decode(errors="replace").rstrip()))

    async def _dead(self) -> int | None:
        return await self._process.wait() if self._process else None

    async def _kill(self) -> None:
        if self._process and self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()

    def _fail_pending(self) -> None:
        for answer in self._pending.values():
            if not answer.done():
                answer.set_exception(PhoneProcessGone("The phone process died."))
