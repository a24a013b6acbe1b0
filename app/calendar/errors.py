"""What can go wrong in the calendar beyond the records."""

from app.errors import AppError


class ExportFailed(AppError):
    """The calendar file cannot be written where it was asked for."""

    code = "export_failed"
    retryable = True
