"""Collects every text of the window's code into the translators' files; run by `make texts`.

What was translated stays, what is new is marked unfinished, what nobody says any more goes.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from repeated_sentences import repeated_sentences

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "app/ui/languages"
REPEATED = ROOT / "app/ui/repeated_texts.py"

HEAD = """\
\"\"\"Sentences of the rooms below the window, for the translators. Written by `make texts`.\"\"\"

# fmt: off
# ruff: noqa: E501
from app.ui.language import Marked, mark

TEXTS: tuple[Marked, ...] = (
"""


def module_of(sentences: Sequence[str]) -> str:
    """The Python module in which lupdate and the window find them."""
    return (
        HEAD + "".join(f"    mark({json.dumps(each, ensure_ascii=False)}),\n" for each in sentences) + ")\n"
    )


def collect(files: Sequence[Path]) -> None:
    """Bring these `.ts` files up to what the code says now."""
    sources = sorted(str(each) for each in (ROOT / "app/ui").rglob("*.py"))
    lupdate = str(Path(sys.executable).with_name("pyside6-lupdate"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
    alias = ["-tr-function-alias", "QT_TR_NOOP+=mark"]
    done = subprocess.run([lupdate, *options, *alias, *sources, "-ts", *map(str, files)], check=False)
    if done.returncode:
        sys.exit(f"Collecting the texts failed: pyside6-lupdate ended with {done.returncode}.")


if __name__ == "__main__":
    REPEATED.write_text(module_of(repeated_sentences(ROOT)), "utf-8")
    collect(sorted(FOLDER.glob("*.ts")))
