"""`lotline serve`: the appliance that answers calls. Runs its loop on the main thread."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import signal
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.compose import Appliance

HELP = "Answer calls. Prints one line `ready …` when a call can be taken; ends on SIGINT or SIGTERM."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The ports, the phone, the clock."""
    parser.add_argument("--headless", action="store_true", help="without a window")
    add_appliance_arguments(parser)


def add_appliance_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of every command that brings the whole appliance up."""
    parser.add_argument("--sip-port", type=_port, metavar="N", help="SIP port (0: any free one)")
    parser.add_argument(
        "--http-port", type=_port, metavar="N", help="port of the local API (0: any free one)"
    )
    parser.add_argument("--no-sip", action="store_true", help="without a phone: the local API only")
    parser.add_argument(
        "--now",
        type=_moment,
        metavar="MOMENT",
        help="start the business clock here, as 2026-03-02T09:00:00-06:00",
    )


def run(args: argparse.Namespace) -> int:
    """Serve until told to stop."""
    if not args.headless:
        from app.verbs import window

        return window.run(args)
    from app import logs
    from app.compose import Appliance
    from app.paths import DataDir

    options = options_of(args)
    logs.set_up(DataDir(options.data_dir).log, human_level=logging.INFO)
    return asyncio.run(_serve(Appliance(options)))


def options_of(args: argparse.Namespace):
    """The appliance's options as the command line has them."""
    from app.compose import Options
    from app.paths import data_dir

    return Options(
        data_dir(args.data_dir),
        sip_port=args.sip_port,
        http_port=args.http_port,
        phone=not args.no_sip,
        now=args.now,
    )


async def _serve(appliance: Appliance) -> int:
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
    starting = asyncio.ensure_future(appliance.start())
    stopping = asyncio.ensure_future(stop.wait())
    await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
    if starting.done():
        starting.result()
        ready = appliance.ready
        sip = "off" if ready.sip_port is None else ready.sip_port
        print(f"ready sip={sip} http={ready.http_port}", flush=True)  # noqa: T201 - the promised line
        await stopping
    else:
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
    await appliance.stop()
    return 0


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{text} is no port (0 to 65535)")
    return port


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no moment like 2026-03-02T09:00:00-06:00") from error
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text} needs its offset from UTC, like 2026-03-02T09:00:00-06:00")
    return moment
