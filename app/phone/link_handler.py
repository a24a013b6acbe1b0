"""Tells the desktop that Lotline opens telephone links. Asked by the window's settings; blocks on files.

On Linux an entry of the user's own applications (Desktop Entry Specification 1.5), made the one for `tel:`
and `sip:` with `xdg-mime` where that is installed. Elsewhere nothing is registered, and that is said.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import StoreError

ENTRY = "lotline-links.desktop"
SCHEMES = ("x-scheme-handler/tel", "x-scheme-handler/sip")
_TOOL_S = 10.0
_ENTRY = """[Desktop Entry]
Type=Application
Name=Lotline
Comment=Dial telephone links
Exec={command} %u
Terminal=false
NoDisplay=true
MimeType={types};
"""


@dataclass(frozen=True, slots=True)
class LinkState:
    """How far Lotline is registered for telephone links.

    Attributes:
        can_register: this system lets a program register itself here.
        is_written: the entry of this data directory is there.
        is_chosen: the desktop opens `tel:` links with it; None where that cannot be found out.
    """

    can_register: bool
    is_written: bool
    is_chosen: bool | None


class LinkHandler:
    """For one data directory, whose window gets the links."""

    def __init__(self, folder: Path, platform: str = sys.platform) -> None:
        self._folder = folder
        self._can_register = platform.startswith("linux")

    def state(self) -> LinkState:
        """How it stands now."""
        if not self._can_register:
            return LinkState(can_register=False, is_written=False, is_chosen=None)
        try:
            written = self._path().read_text("utf-8") == self._entry()
        except (OSError, UnicodeDecodeError):
            written = False
        chosen = _run("xdg-mime", "query", "default", SCHEMES[0])
        return LinkState(
            can_register=True, is_written=written, is_chosen=None if chosen is None else chosen == ENTRY
        )

    def register(self) -> LinkState:
        """Write the entry and make it the desktop's choice; raises `StoreError`."""
        path = self._path()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self._entry(), "utf-8")
        except OSError as error:
            raise StoreError(f"{path} cannot be written ({error.strerror or error}).") from error
        _run("xdg-mime", "default", ENTRY, *SCHEMES)
        _run("update-desktop-database", str(path.parent))
        return self.state()

    def _path(self) -> Path:
        base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
        return Path(base) / "applications" / ENTRY

    def _entry(self) -> str:
        words = [*_program(), "dial-link", "--data-dir", str(self._folder)]
        return _ENTRY.format(command=" ".join(_quoted(word) for word in words), types=";".join(SCHEMES))


def _program() -> Sequence[str]:
    """How this very installation is started."""
    script = Path(sys.executable).with_name("lotline")
    return [str(script)] if script.is_file() else [sys.executable, "-m", "app"]


def _quoted(word: str) -> str:
    """A word of `Exec=`: what means something in its quotes is escaped, and that once more for the file."""
    inner = re.sub(r'(["`$\\])', r"\\\1", word).replace("\\", "\\\\").replace("%", "%%")
    return f'"{inner}"'


def _run(tool: str, *words: str) -> str | None:
    """What a tool of the desktop says; None where it is not installed or does not work."""
    path = shutil.which(tool)
    if path is None:
        return None
    try:
        done = subprocess.run([path, *words], capture_output=True, text=True, timeout=_TOOL_S, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip()
