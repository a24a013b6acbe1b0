"""The line in a word and a sentence."""

from __future__ import annotations

from app.events import AppEvent
from app.feed import Feed
from app.line_state import LineState
from telephony.events import PhoneProcessDied, PhoneReady, Registered, RegistrationFailed


def line(accounts: int) -> tuple[LineState, list[AppEvent]]:
    feed, events = Feed(), list[AppEvent]()
    feed.subscribe(events.append)
    return LineState(feed, accounts), events


def test_without_an_account_the_line_takes_direct_calls() -> None:
    state, events = line(0)
    state.on_phone_event(PhoneReady(5060, restarted=False))

    assert state.now.state == "direct"
    assert "5060" in state.now.detail
    assert events == [state.now]


def test_a_registration_is_followed_through_refusal_to_success() -> None:
    state, events = line(1)
    state.on_phone_event(PhoneReady(5060, restarted=False))
    state.on_phone_event(RegistrationFailed("1001@pbx", 403, "Forbidden"))
    assert state.now.state == "failed"
    assert "403 Forbidden" in state.now.detail
    state.on_phone_event(Registered("1001@pbx", 300))

    assert [event.state for event in events] == ["registering", "failed", "registered"]  # type: ignore[union-attr]


def test_a_silent_registrar_is_said_in_words() -> None:
    state, _ = line(1)
    state.on_phone_event(RegistrationFailed("1001@pbx", 0, ""))

    assert "no answer" in state.now.detail


def test_a_dead_phone_process_is_seen_until_it_is_back() -> None:
    state, _ = line(0)
    state.on_phone_event(PhoneReady(5060, restarted=False))
    state.on_phone_event(PhoneProcessDied(-9))
    assert state.now.state == "restarting"
    state.on_phone_event(PhoneReady(5060, restarted=True))

    assert state.now.state == "direct"
