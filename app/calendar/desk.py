"""Who changed an appointment, where it was nobody on the phone."""

DESK = "desk"
"""The session under which people at the desk change appointments."""
