"""What a command line may change for one run; light, for the window does not wait for `app.compose`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """None keeps the setting.

    Attributes:
        now: where the business clock starts, None for the real time.
        loopback: signalling and media stay on 127.0.0.1.
    """

    data_dir: Path
    sip_port: int | None = None
    http_port: int | None = None
    phone: bool = True
    loopback: bool = False
    now: datetime | None = None
