"""What the dealership's records forbid."""

from app.errors import AppError


class Suppressed(AppError):
    """Who has this number asked not to be called."""

    code = "suppressed"
