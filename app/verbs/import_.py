"""`lotline import …`: bulk import from the command line. On the main thread."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

HELP = """Take in many things at once.

`lotline import knowledge PATH…` reads Markdown, text, PDF, DOCX, HTML and CSV files, and folders of them,
for an agent to answer from. A file of the same name is replaced. A file that cannot be read is named, and
the others go in."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`knowledge PATH…`."""
    subjects = parser.add_subparsers(dest="subject", required=True, metavar="SUBJECT")
    knowledge = subjects.add_parser("knowledge", help="documents for an agent to answer from")
    knowledge.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="a file or a folder")
    knowledge.add_argument(
        "--agent", default="receptionist", metavar="NAME", help="whose knowledge it is (receptionist)"
    )


def run(args: argparse.Namespace) -> int:
    """Import; exits with 1 when a file was refused."""
    from app.knowledge.bulk import import_files
    from app.paths import data_dir

    refused = asyncio.run(import_files(data_dir(args.data_dir), args.paths, args.agent))
    return 1 if refused else 0
