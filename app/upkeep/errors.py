"""What can go wrong while Lotline is kept in order."""

from app.errors import AppError


class UpkeepRefused(AppError):
    """What was asked for cannot be done with what was given."""

    code = "upkeep_refused"


class Stopped(AppError):
    """The person who asked for it has stopped it; nothing is left of it."""

    code = "stopped"
