"""The state of the line in a word and a sentence, from what the phone reports. Engine loop."""

from __future__ import annotations

from app.events import LineChanged
from app.feed import Feed
from telephony.events import PhoneEvent, PhoneProcessDied, PhoneReady, Registered, RegistrationFailed


class LineState:
    """Publishes `LineChanged` and remembers the last one."""

    def __init__(self, feed: Feed, accounts: int) -> None:
        self._feed = feed
        self._accounts = accounts
        self.now = LineChanged("off", "The phone is off.")

    def on_phone_event(self, event: PhoneEvent) -> None:
        """Follow the phone; events that do not concern the line change nothing."""
        match event:
            case PhoneReady(sip_port=port) if self._accounts:
                self._set("registering", f"Listening on port {port}, registering …")
            case PhoneReady(sip_port=port):
                self._set("direct", f"Takes direct calls on port {port}; no SIP account is set up.")
            case Registered(account=account):
                self._set("registered", f"Registered as {account}.")
            case RegistrationFailed(account=account, status=status, reason=reason):
                why = f"{status} {reason}".strip() if status else "no answer"
                self._set("failed", f"{account} is not registered ({why}). It is tried again by itself.")
            case PhoneProcessDied():
                self._set("restarting", "The phone stopped and is being started again.")
            case _:
                pass

    def off(self) -> None:
        """The phone was stopped on purpose."""
        self._set("off", "The phone is off.")

    def _set(self, state: str, detail: str) -> None:
        self.now = LineChanged(state, detail)
        self._feed.publish(self.now)
