"""`lotline dial-link LINK`: what the desktop runs when somebody opens a telephone link."""

from __future__ import annotations

import argparse

HELP = "Put the number of a tel: or sip: link into the window. Nothing is dialled unasked."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The link."""
    parser.add_argument("link", metavar="LINK", help="such as tel:+1-217-555-0123 or sip:sales@example.com")


def run(args: argparse.Namespace) -> int:
    """Hand it to the window that is open; where none is, open one."""
    from app.paths import data_dir
    from app.phone.links import address_in
    from app.ui.light_start import start_light
    from telephony.errors import BadAddress

    if address_in(args.link) is None:
        raise BadAddress("This is no telephone link: that begins with tel: or sip: and has a number.")
    start_light()
    from app.ui.link_door import hand_over

    folder = data_dir(args.data_dir)
    return 0 if hand_over(folder, args.link) else _open(args)


def _open(args: argparse.Namespace) -> int:
    from app.options import Options
    from app.paths import data_dir
    from app.ui.application import run_window
    from app.verbs.appliance import open_appliance

    options = Options(data_dir(args.data_dir))
    return run_window(lambda: open_appliance(options), folder=options.data_dir, link=args.link)
