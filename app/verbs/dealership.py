"""`lotline dealership import FILE.toml`: puts a dealership's own data in place. On the main thread."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from app.paths import DataDir, data_dir

HELP = """Load a dealership's own data.

`lotline dealership import FILE.toml` replaces hours, booking rules, services, inventory, staff and FAQ.
Appointments stay. A Lotline that is running takes it up when it is started again."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`import FILE.toml`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    load = actions.add_parser("import", help="replace the dealership by that of a file")
    load.add_argument("file", type=Path, metavar="FILE.toml")


def run(args: argparse.Namespace) -> int:
    """Import the file; errors are one line, made by `app.cli`, and leave the records unchanged."""
    from app.dealership.importer import import_profile
    from app.dealership.profile import read_profile
    from app.stores.database import Database

    profile = read_profile(args.file)
    db = Database(DataDir(data_dir(args.data_dir)).database)
    db.start()
    try:
        asyncio.run(import_profile(db, profile))
    finally:
        db.stop()
    print(  # noqa: T201 - a command's one line for a person
        f"{profile.name}: {len(profile.services)} services, {len(profile.inventory)} cars, "
        f"{len(profile.staff)} people and {len(profile.faq)} answers loaded."
    )
    return 0
