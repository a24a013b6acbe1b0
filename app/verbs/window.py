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
    """Live until the window is closed."""
    from app.ui.light_start import start_light

    start_light()
    from app.ui.application import run_window

    options = options_of(args)

    def make_appliance() -> Appliance:
        return open_appliance(options)

    return run_window(make_appliance, folder=options.data_dir)
