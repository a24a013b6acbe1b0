"""What every command that brings the whole appliance up takes on its command line. No command itself."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.compose import Appliance
    from app.options import Options


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


def options_of(args: argparse.Namespace) -> Options:
    """The appliance's options as the command line has them."""
    from app.options import Options
    from app.paths import data_dir

    return Options(
        data_dir(args.data_dir),
        sip_port=args.sip_port,
        http_port=args.http_port,
        phone=not args.no_sip,
        now=args.now,
    )


def open_appliance(options: Options) -> Appliance:
    """An appliance over the records, after a backup that waits for it was put in their place.

    Raises:
        AlreadyRunning: another process works with these records.
        StoreError: the backup cannot be put in place.
    """
    from app.alone import alone
    from app.compose import Appliance
    from app.paths import DataDir
    from app.upkeep.restoring import put_in_place, waiting

    places = DataDir(options.data_dir)
    if waiting(places) is not None:
        with alone(options.data_dir):
            put_in_place(places)
    return Appliance(options)


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
