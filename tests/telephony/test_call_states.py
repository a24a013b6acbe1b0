"""The table of a call's states."""

from __future__ import annotations

import pytest

from telephony.call import CallState, advance
from telephony.errors import IllegalTransition

ALLOWED = {
    (CallState.RINGING, CallState.ACTIVE),
    (CallState.RINGING, CallState.ENDED),
    (CallState.DIALING, CallState.ACTIVE),
    (CallState.DIALING, CallState.ENDED),
    (CallState.ACTIVE, CallState.HELD),
    (CallState.ACTIVE, CallState.ENDED),
    (CallState.HELD, CallState.ACTIVE),
    (CallState.HELD, CallState.ENDED),
}


@pytest.mark.parametrize("now", CallState)
@pytest.mark.parametrize("to", CallState)
def test_a_call_goes_only_where_its_state_leads(now: CallState, to: CallState):
    if (now, to) in ALLOWED:
        assert advance(now, to) is to
    else:
        with pytest.raises(IllegalTransition):
            advance(now, to)
