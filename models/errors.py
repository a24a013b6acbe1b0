"""What can go wrong with the weights. Every message is one line and says what to do."""


class ModelsError(Exception):
    """Base of every error the models raise on purpose.

    Attributes:
        code: stable word for machines.
        retryable: whether the same request may succeed later without anyone changing anything.
    """

    code = "models_error"
    retryable = False


class UnknownModel(ModelsError):
    """No model of that name is in the catalogue."""

    code = "unknown_model"


class MissingWeights(ModelsError):
    """A model that is needed was never pulled, or not completely."""

    code = "missing_weights"


class WrongChecksum(ModelsError):
    """What came is not what the catalogue promises. It was deleted."""

    code = "wrong_checksum"


class DamagedArchive(ModelsError):
    """An archive cannot be unpacked, or lacks the member that should be in it."""

    code = "damaged_archive"


class DiskFull(ModelsError):
    """There is not enough free space; nothing half-written was left."""

    code = "disk_full"


class NotWritable(ModelsError):
    """The models folder cannot be written."""

    code = "not_writable"


class SourceUnreachable(ModelsError):
    """No source answered, or none to the end. What came stays for the next try."""

    code = "source_unreachable"
    retryable = True


class NotInFolder(ModelsError):
    """The folder given with --from lacks a model."""

    code = "not_in_folder"
