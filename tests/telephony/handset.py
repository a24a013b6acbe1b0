"""Mouth and ears of a desk telephone: says what it is given, and writes what it hears with its times.

One for all legs of a telephone, so that what is heard goes on over a transfer. pjmedia's clock thread.
"""
# ruff: noqa: N802 - pjsua2 names the callbacks

from __future__ import annotations

import struct
import time
from collections import deque
from pathlib import Path
from typing import Any

from pjsua2 import pjsua2 as pj

from telephony.media import FRAME_BYTES, SILENCE
from telephony.pjsip.frame_bytes import frame_bytes_for


class Handset(pj.AudioMediaPort):
    """Each frame heard is written as its monotonic time (a double) and 640 bytes, silence as zeros."""

    def __init__(self, heard: Path) -> None:
        super().__init__()
        self._bytes = frame_bytes_for(pj.ByteVector)
        self._words: deque[bytes] = deque()
        self._heard = heard.open("wb", buffering=0)
        media_format = pj.MediaFormatAudio()
        media_format.type = pj.PJMEDIA_TYPE_AUDIO
        media_format.type = pj.PJMEDIA_TYPE_AUDIO
        media_format.clockRate, media_format.channelCount = 16_000, 1
        media_format.bitsPerSample, media_format.frameTimeUsec = 16, 20_000
        self.createPort("handset", media_format)

    def say(self, pcm: bytes) -> None:
        for start in range(0, len(pcm), FRAME_BYTES):
            self._words.append(pcm[start : start + FRAME_BYTES].ljust(FRAME_BYTES, b"\0"))

    def onFrameRequested(self, frame: Any) -> None:
        frame.type = pj.PJMEDIA_FRAME_TYPE_AUDIO
        self._bytes.write(frame.buf, self._words.popleft() if self._words else SILENCE)

    def onFrameReceived(self, frame: Any) -> None:
        pcm = self._bytes.read(frame.buf)
        pcm = pcm if len(pcm) == FRAME_BYTES else SILENCE
        self._heard.write(struct.pack("<d", time.monotonic()) + pcm)
