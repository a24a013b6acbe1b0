"""What can be wrong with cars for sale, in the words a person reads."""

from app.errors import AppError


class CarRefused(AppError):
    """What was entered for a car cannot be kept; one sentence says why."""

    code = "car_refused"


class SheetRefused(AppError):
    """A file of cars cannot be read; the sentence begins with its name."""

    code = "sheet_refused"
