"""What can be asked of the records in vain."""

from app.errors import AppError


class UnknownAppointment(AppError):
    """No such appointment in the records."""

    code = "unknown_appointment"


class UnknownDocument(AppError):
    """No such document in the records."""

    code = "unknown_document"


class UnknownTask(AppError):
    """No such task in the records."""

    code = "unknown_task"
