"""A network with loopback only, for messages that can name any host."""

from __future__ import annotations

import os
import subprocess


def own_network() -> list[str]:
    """A command prefix that gives the child such a network, where we may have one."""
    trial = subprocess.run(["unshare", "-n", "ip", "link", "set", "lo", "up"], capture_output=True)
    if os.geteuid() != 0 or trial.returncode != 0:
        return []
    return ["unshare", "-n", "sh", "-c", 'ip link set lo up && exec "$0" "$@"']
