"""`lotline serve`: the appliance that answers calls. Runs its loop on the main thread."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import signal
from typing import TYPE_CHECKING

from app.verbs.appliance import add_appliance_arguments, open_appliance, options_of

if TYPE_CHECKING:
    from app.compose import Appliance

HELP = """Answer calls. Prints one line `ready …` when a call can be taken. On SIGINT or SIGTERM new calls
are refused and live ones may end, for half a minute at most; a second signal ends them at once."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The ports, the phone, the clock."""
    parser.add_argument("--headless", action="store_true", help="without a window")
    add_appliance_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Serve until told to stop."""
    if not args.headless:
        from app.verbs import window

        return window.run(args)
    from app import logs
    from app.paths import DataDir

    options = options_of(args)
    logs.set_up(DataDir(options.data_dir).log, human_level=logging.INFO)
    return asyncio.run(_serve(open_appliance(options)))


async def _serve(appliance: Appliance) -> int:
    asked = asyncio.Semaphore(0)
    for name in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(name, asked.release)
    starting = asyncio.ensure_future(appliance.start())
    stopping = asyncio.ensure_future(asked.acquire())
    await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
    if starting.done():
        starting.result()
        ready = appliance.ready
        sip = "off" if ready.sip_port is None else ready.sip_port
        print(f"ready sip={sip} http={ready.http_port}", flush=True)  # noqa: T201 - the promised line
        await stopping
        await _finish_calls(appliance, asked)
    else:
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
    await appliance.stop()
    return 0


async def _finish_calls(appliance: Appliance, asked: asyncio.Semaphore) -> None:
    """Let live calls end, unless the next signal comes first."""
    finishing = asyncio.ensure_future(appliance.finish_calls())
    again = asyncio.ensure_future(asked.acquire())
    await asyncio.wait({finishing, again}, return_when=asyncio.FIRST_COMPLETED)
    finishing.cancel()
    again.cancel()
    await asyncio.gather(finishing, again, return_exceptions=True)
