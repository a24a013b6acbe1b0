"""`lotline`: the desktop window with the appliance behind it. Qt on the main thread, the engine beside it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from app.verbs.appliance import add_appliance_arguments, open_appliance, options_of

if TYPE_CHECKING:
    from app.compose import Appliance

HELP = "Open the desktop window. The appliance starts behind it and stops when it is closed."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The same as `lotline serve`."""
    add_appliance_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Live until the window is closed; where one is open already, bring it to the front."""
    from app.ui.light_start import start_light

    start_light()
    from app.ui.link_door import hand_over

    options = options_of(args)
    if hand_over(options.data_dir):
        print("Lotline is open already: its window is in front.")  # noqa: T201 - a command's line for a person
        return 0
    from app.ui.application import run_window

    def make_appliance() -> Appliance:
        return open_appliance(options)

    return run_window(make_appliance, folder=options.data_dir)
