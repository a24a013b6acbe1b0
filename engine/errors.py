"""What can go wrong while hearing, thinking or speaking."""


class EngineError(Exception):
    """Base of every error the engine raises on purpose.

    Attributes:
        code: stable word for machines.
        retryable: whether the same call may succeed later without anyone changing anything.
    """

    code = "engine_error"
    retryable = False


class WeightsError(EngineError):
    """A model file is missing, damaged or of another kind than expected."""

    code = "weights_unusable"


class InferenceError(EngineError):
    """A model was loaded but failed on this input."""

    code = "inference_failed"
    retryable = True


class RecordsUnavailable(EngineError):
    """The dealership's records cannot be read or written just now; raised by implementations of `Tools`."""

    code = "records_unavailable"
    retryable = True
