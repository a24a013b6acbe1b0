"""What can go wrong with microphone and speakers."""

from __future__ import annotations

from app.errors import AppError


class NoSound(AppError):
    """There is no microphone or no speaker, or it is in use, or may not be used."""

    code = "no_sound"
    retryable = True


class CannotPlay(AppError):
    """A recording is gone, or cannot be read."""

    code = "cannot_play"
