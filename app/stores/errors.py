"""What can be asked of the records in vain."""

from app.errors import AppError


class UnknownAppointment(AppError):
    """No such appointment in the records."""

    code = "unknown_appointment"


class UnknownEntry(AppError):
    """No such stored answer in the records."""

    code = "unknown_entry"


class QuestionTaken(AppError):
    """Another stored answer has that question."""

    code = "question_taken"


class UnknownDocument(AppError):
    """No such document in the records."""

    code = "unknown_document"


class UnknownTask(AppError):
    """No such task in the records."""

    code = "unknown_task"


class CarsMoved(AppError):
    """Cars for sale are no longer as whoever changes them believes."""

    code = "cars_moved"
    retryable = True


class StockNumberTaken(AppError):
    """Another car for sale has that stock number."""

    code = "stock_number_taken"


class CarInUse(AppError):
    """A car for sale cannot be deleted, since an appointment refers to it."""

    code = "car_in_use"


class UnknownCustomer(AppError):
    """No such customer, or no such car of theirs, in the records."""

    code = "unknown_customer"


class CallIsLive(AppError):
    """A call that has not ended cannot be deleted."""

    code = "call_is_live"


class UnknownVersion(AppError):
    """No such version of the agent in the records."""

    code = "unknown_version"


class UnknownRule(AppError):
    """No such rule on who answers."""

    code = "unknown_rule"
