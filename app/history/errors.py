"""What can be asked of the history in vain."""

from app.errors import AppError


class NoRecording(AppError):
    """The call was not recorded, or the file is gone."""

    code = "no_recording"


class RecordingInUse(AppError):
    """Another program holds the recording's file, or it may not be touched."""

    code = "recording_in_use"
    retryable = True
