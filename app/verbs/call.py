"""`lotline call URI`: the agent places a call. Runs its loop on the main thread."""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING

from app.verbs.appliance import add_appliance_arguments, options_of

if TYPE_CHECKING:
    from app.compose import Appliance

HELP = "Place a call that the agent speaks on, and show what is said. Exit 0 when it was answered."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Whom to call."""
    parser.add_argument("uri", metavar="URI", help="sip:user@host, or a number when there is a SIP account")
    add_appliance_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Call, talk, hang up."""
    import dataclasses

    from app.compose import Appliance

    options = options_of(args)
    any_free = {"sip_port": options.sip_port or 0, "http_port": options.http_port or 0}
    return asyncio.run(_call(Appliance(dataclasses.replace(options, **any_free)), args.uri))


async def _call(appliance: Appliance, uri: str) -> int:
    from rich.console import Console

    from app.demo.show import DemoScreen
    from app.events import AppEvent, CallChanged
    from telephony.call import CallState

    ended: asyncio.Future[CallChanged] = asyncio.get_running_loop().create_future()

    def listen(event: AppEvent) -> None:
        if isinstance(event, CallChanged) and event.state is CallState.ENDED and not ended.done():
            ended.set_result(event)

    appliance.feed.subscribe(DemoScreen(Console()).on_event)
    appliance.feed.subscribe(listen)
    try:
        await appliance.start()
        await appliance.switchboard.dial(uri)
        outcome = (await ended).outcome
    finally:
        await appliance.stop()
    print(f"The call is over: {outcome}.")  # noqa: T201 - a command's answer
    return 0 if outcome not in {"busy", "failed", "missed"} else 1
