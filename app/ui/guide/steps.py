"""Which steps the guide has, in their order, and what is said of each."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.language import Marked, mark

_NONE = Marked("")


@dataclass(frozen=True, slots=True)
class Step:
    """One page.

    Attributes:
        key: how it is remembered; never changed.
        title: one or two words.
        what: a sentence on what is done here.
        skip: what the button says that goes on without it; "" where everyone can do it.
        without: what then does not work.
    """

    key: str
    title: Marked
    what: Marked
    skip: Marked = _NONE
    without: Marked = _NONE


THIS_PC, MODELS, SOUND, DEALERSHIP, TELEPHONE, PRACTICE = (
    "this-pc",
    "models",
    "sound",
    "dealership",
    "telephone",
    "practice",
)

STEPS = (
    Step(
        THIS_PC, mark("This PC"), mark("What this PC has, and which models suit it. Nothing is changed here.")
    ),
    Step(
        MODELS,
        mark("Models"),
        mark("Hearing, thinking and speaking happen on this PC. What it needs for that is fetched once."),
        mark("Go on without"),
        mark(
            "Without all of them Lotline takes no calls. They can be fetched at any time, here or in Models."
        ),
    ),
    Step(
        SOUND,
        mark("Sound"),
        mark("Microphone and speakers are for you: to practise, and to take calls over at this PC."),
        mark("Go on without"),
        mark(
            "Without them nobody can practise by voice or take a call over here. Calls on the line need none."
        ),
    ),
    Step(
        DEALERSHIP,
        mark("Dealership"),
        mark("For whom the agent answers: its hours, its services, its prices."),
    ),
    Step(
        TELEPHONE,
        mark("Telephone"),
        mark("The SIP account through which callers reach this PC."),
        mark("Just try it"),
        mark(
            "Without an account no telephone number rings here. Practice calls and the simulated caller work."
        ),
    ),
    Step(
        PRACTICE,
        mark("Practice call"),
        mark(
            "Talk to the agent as a caller would. It is a real call: what is booked stands in the calendar."
        ),
    ),
)
