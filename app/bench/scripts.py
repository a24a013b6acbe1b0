"""What the callers of the benches say from the beginning of a call to its end. Written as it is spoken.

A call is a fixed list of lines: with the clock at the same Monday morning the agent asks the same each time.
"""

_BOOKED = (
    ("an oil change", "On Thursday, please.", "Ten in the morning, please.", "John Smith", "four two"),
    ("a tire rotation", "Tomorrow, please.", "Two in the afternoon.", "Mary Johnson", "one nine"),
    ("a battery replacement", "On Friday.", "At nine thirty in the morning.", "Paul Miller", "three six"),
)

BOOKINGS = tuple(
    (
        f"Hi, I'd like to book {service}, please.",
        day,
        hour,
        f"My name is {name}.",
        f"It's two one seven, five five five, zero one {last}.",
        "Yes, please.",
        "No, that's all. Thank you, goodbye.",
    )
    for service, day, hour, name, last in _BOOKED
)
"""Calls that lead to an appointment."""

QUESTIONS = (
    (
        "Do you have loaner cars?",
        "What are your opening hours?",
        "Is an oil change quick?",
        "Do you sell used cars?",
        "Where are you located?",
        "No, thank you. Goodbye.",
    ),
    (
        "Are you a Toyota dealer?",
        "How much is an oil change?",
        "Is the service department open on Saturday?",
        "Do you do brakes?",
        "Do you take trade-ins?",
        "No, that's all. Bye.",
    ),
    (
        "Do I get a car to drive while mine is in the shop?",
        "Do you have any pickups?",
        "How long does a battery replacement take?",
        "Can I wait while you change my oil?",
        "Do you offer financing?",
        "No, thanks. Goodbye.",
    ),
)
"""Calls that ask: what is asked with a yes or no in mind is phrased by the language model."""

CALLS = tuple(call for pair in zip(BOOKINGS, QUESTIONS, strict=True) for call in pair)
"""Both kinds in turn."""
