"""What a caller's sentence can be; the words of the public API."""

from __future__ import annotations

from enum import StrEnum


class Intent(StrEnum):
    """What the caller's sentence was, not what the task at hand is."""

    FAQ = "faq"
    BOOK_SERVICE = "book_service"
    BOOK_TEST_DRIVE = "book_test_drive"
    RESCHEDULE = "reschedule"
    CANCEL = "cancel"
    INVENTORY = "inventory"
    VEHICLE_STATUS = "vehicle_status"
    DEPARTMENT = "department"
    ESCALATION = "escalation"
    MESSAGE = "message"
    EMERGENCY = "emergency"
    OPT_OUT = "opt_out"
    GREETING = "greeting"
    GOODBYE = "goodbye"
    REPEAT = "repeat"
    ROBOT = "robot"
    HOLD = "hold"
    SPAM = "spam"
    CONFIRM = "confirm"
    DENY = "deny"
    PROVIDE_INFO = "provide_info"
    GENERAL = "general"
