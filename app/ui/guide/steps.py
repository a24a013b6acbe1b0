"""Which steps the guide has, in their order, and what is said of each."""

from __future__ import annotations

from dataclasses import dataclass


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
    title: str
    what: str
    skip: str = ""
    without: str = ""


THIS_PC, MODELS, SOUND, DEALERSHIP, TELEPHONE, PRACTICE = (
    "this-pc",
    "models",
    "sound",
    "dealership",
    "telephone",
    "practice",
)

STEPS = (
    Step(THIS_PC, "This PC", "What this PC has, and which models suit it. Nothing is changed here."),
    Step(
        MODELS,
        "Models",
        "Hearing, thinking and speaking happen on this PC. What it needs for that is fetched once.",
        "Go on without",
        "Without all of them Lotline takes no calls. They can be fetched at any time, here or in Models.",
    ),
    Step(
        SOUND,
        "Sound",
        "Microphone and speakers are for you: to practise, and to take calls over at this PC.",
        "Go on without",
        "Without them nobody can practise by voice or take a call over here. Calls on the line need none.",
    ),
    Step(DEALERSHIP, "Dealership", "For whom the agent answers: its hours, its services, its prices."),
    Step(
        TELEPHONE,
        "Telephone",
        "The SIP account through which callers reach this PC.",
        "Just try it",
        "Without an account no telephone number rings here. Practice calls and the simulated caller work.",
    ),
    Step(
        PRACTICE,
        "Practice call",
        "Talk to the agent as a caller would. It is a real call: what is booked stands in the calendar.",
    ),
)
