"""What can be wrong with a document, with the words a person reads."""

from app.errors import AppError


class FileRefused(AppError):
    """A file cannot be taken in; the sentence begins with its name."""

    code = "file_refused"
