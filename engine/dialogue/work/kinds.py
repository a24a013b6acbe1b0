"""The kinds of work that callers ask for or describe, whatever the dealership calls its services."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a sentence wants done, or what it says is wrong."""

    OIL_CHANGE = "oil_change"
    TIRE_ROTATION = "tire_rotation"
    BRAKE_INSPECTION = "brake_inspection"
    BRAKE_TROUBLE = "brake_trouble"
    """Something is wrong, and it is about the brakes; what has to be done nobody knows yet."""
    BRAKE_PADS = "brake_pads"
    BATTERY = "battery"
    BATTERY_TROUBLE = "battery_trouble"
    """It needs a jump, it is dead: what a battery does, or what charges it."""
    INSPECTION = "inspection"
    """The whole car is to be looked at: before a trip, a winter, or a purchase."""
    TROUBLE = "trouble"
    """Something is wrong that a technician must look at."""
    OTHER = "other"
    """Work that is not one of the above."""
    NONE = "none"
    """It asks for no work, or not for which."""
