"""What the dealership's records forbid."""

from app.errors import AppError


class Suppressed(AppError):
    """Who has this number asked not to be called."""

    code = "suppressed"


class BadEntry(AppError):
    """What was typed cannot be right. `field` says where."""

    code = "bad_entry"

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field
