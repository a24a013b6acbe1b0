"""What can go wrong in the app, with the words a person reads."""


class AppError(Exception):
    """Base of every error the app raises on purpose.

    Attributes:
        code: stable word for machines.
        retryable: whether the same request may succeed later without anyone changing anything.
    """

    code = "app_error"
    retryable = False


class UnknownSession(AppError):
    """No such session, or it expired."""

    code = "unknown_session"


class UnknownCall(AppError):
    """No such call in the records, or it is over."""

    code = "unknown_call"


class BadSettings(AppError):
    """A settings or dealership file cannot be understood."""

    code = "bad_settings"


class StoreError(AppError):
    """The records cannot be read or written: disk full, damaged file, no permission."""

    code = "store_unavailable"
    retryable = True


class NotReady(AppError):
    """A part of the appliance is missing, such as weights that were not pulled."""

    code = "not_ready"


class PortTaken(AppError):
    """The port of the HTTP door cannot be had: another program listens on it, or it needs more rights."""

    code = "port_taken"


class AlreadyRunning(AppError):
    """Another process serves this data directory."""

    code = "already_running"


class TooLate(AppError):
    """What should be answered was answered already, or nobody waits for it any more."""

    code = "too_late"


class CannotTransfer(AppError):
    """There is nowhere to put a caller through to."""

    code = "cannot_transfer"


class Busy(AppError):
    """What was asked for has to wait until something else is done."""

    code = "busy"
    retryable = True


class InUse(AppError):
    """What is in use now cannot be removed."""

    code = "in_use"
