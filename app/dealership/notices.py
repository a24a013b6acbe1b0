"""What the agent says of itself where the owner chose nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NOTICE = "the automated assistant, and this call may be recorded"
NOTICE_UNRECORDED = "the automated assistant"
USUAL_NOTICES: Mapping[bool, str] = MappingProxyType({True: NOTICE, False: NOTICE_UNRECORDED})
"""By whether calls are recorded."""
