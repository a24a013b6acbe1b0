"""What can be wrong with a document, with the words a person reads."""

from app.errors import AppError


class FileRefused(AppError):
    """A file cannot be taken in; the sentence begins with its name."""

    code = "file_refused"


class AnswerRefused(AppError):
    """A stored answer cannot be kept as it was typed; one sentence says why."""

    code = "answer_refused"


class ImportCancelled(AppError):
    """Somebody stopped a document from being taken in; what stood before still stands."""

    code = "import_cancelled"
