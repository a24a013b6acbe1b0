"""What the engine needs of the world, as small protocols, and the plain values that cross them.

Implemented by `app` (line, knowledge, tools) and by the engine's own stages; faked in tests.
Everything here is called on the engine's asyncio loop. Audio is always 16 kHz mono.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 16_000
FRAME_S = 0.02
FRAME_SAMPLES = 320
FRAME_BYTES = 640

Samples = NDArray[np.int16]
"""Mono 16 kHz PCM, shape (n,)."""
FloatSamples = NDArray[np.float32]
"""Mono 16 kHz PCM in -1 … 1, shape (n,)."""


# --- the line -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tick:
    """One 20 ms step of a line's media clock.

    Attributes:
        caller: 640 bytes of s16le that came in.
        reply_id: the reply whose audio went out in this step, 0 for silence.
        at_s: monotonic time of the step in seconds.
    """

    caller: bytes
    reply_id: int
    at_s: float


class AudioIn(Protocol):
    """The caller's side of a line."""

    def ticks(self) -> AsyncIterator[Tick]:
        """Yield one tick every 20 ms until the line is gone."""
        ...


class AudioOut(Protocol):
    """The agent's side of a line. Plays in order, at the line's own pace."""

    def play(self, reply_id: int, audio: Samples) -> None:
        """Queue audio of a reply behind what is queued."""
        ...

    def stop(self) -> None:
        """Throw away everything queued; what was queued before is never heard later."""
        ...


# --- stages ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was heard in one turn.

    Attributes:
        text: plain text, empty when nothing was said.
        mean_logprob: mean log-probability of the tokens (0 is certain).
        full_window: whether the slow full window had to be used.
    """

    text: str
    mean_logprob: float = 0.0
    full_window: bool = False


class VoiceActivity(Protocol):
    """Speech or not, for one call. Stateful: one object a call."""

    def probability(self, window: FloatSamples) -> float:
        """Probability 0 … 1 that these 512 samples (32 ms) are speech."""
        ...


class TurnEndModel(Protocol):
    """Whether a pause is the end of a turn, judged by how it sounds."""

    async def probability(self, turn: FloatSamples) -> float:
        """Probability 0 … 1 that the speaker has finished; the last 8 s are looked at."""
        ...


class SpeechToText(Protocol):
    """Writes down one turn."""

    async def transcribe(self, turn: FloatSamples) -> Transcript:
        """Return what was said; raises `InferenceError`."""
        ...


class Voice(Protocol):
    """Turns text into speech."""

    async def speak(self, text: str) -> Samples:
        """Synthesise one clause or sentence; raises `InferenceError`."""
        ...


class Expects(StrEnum):
    """What kind of answer the agent's last words ask for; decides how long a pause may be."""

    OPEN = "open"
    YES_NO = "yes_no"
    DATE_TIME = "date_time"
    NAME = "name"
    PHONE = "phone"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Reply:
    """What the agent says next. Everything but the wording is decided when this exists.

    Attributes:
        id: number of the reply within its session, from 1.
        sentences: the words, sentence by sentence, each checked before it is yielded. Consumed once.
        intent: what the caller's sentence was.
        confidence: 0 … 1 of that intent.
        agent: which of the session's agents answered.
        expects: the kind of answer asked for.
        must_be_heard: true for words that the caller may not talk over (read-back before booking).
        ended: true when the agent has said goodbye and the line may be cut once it is heard.
    """

    id: int
    sentences: AsyncIterator[str]
    intent: str
    confidence: float
    agent: str
    expects: Expects = Expects.OPEN
    must_be_heard: bool = False
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Slots:
    """What is known of the caller's wish. `None` is not yet known."""

    appointment_type: str | None = None
    service_type: str | None = None
    vehicle: str | None = None
    preferred_date: date | None = None
    preferred_time: time | None = None
    customer_name: str | None = None
    customer_phone: str | None = None
    """E.164."""
    customer_email: str | None = None


class Talk(Protocol):
    """One session's side of the dialogue, as the conversation sees it."""

    async def greet(self) -> Reply:
        """The first words of a call."""
        ...

    async def respond(self, text: str) -> Reply:
        """Understand one turn of the caller, act on it, and return the answer."""
        ...

    def heard(self, reply_id: int, text: str, *, complete: bool) -> None:
        """Tell what of a reply the caller really heard; only that stays in the history."""
        ...

    @property
    def slots(self) -> Slots:
        """What is known so far."""
        ...


class Embedder(Protocol):
    """Sentence embeddings."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), 384). Blocking, about 7 ms a sentence."""
        ...


class LanguageModel(Protocol):
    """Phrases an answer from facts; never decides anything."""

    def complete(self, system: str, user: str, *, max_tokens: int) -> AsyncGenerator[str, None]:
        """Stream pieces of text; stops early when the generator is closed."""
        ...


# --- the dealership -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of the dealership's knowledge near to a question.

    Attributes:
        distance: cosine distance 0 (same) … 2 between the question and this passage.
    """

    question: str
    answer: str
    category: str
    distance: float


class Knowledge(Protocol):
    """The dealership's own answers, found by meaning."""

    async def search(self, question: str, *, limit: int = 3) -> Sequence[Passage]:
        """Nearest passages first."""
        ...

    async def answers(self) -> Sequence[str]:
        """Every answer there is, to be spoken ahead of the first call."""
        ...


@dataclass(frozen=True, slots=True)
class ServiceOffer:
    """A service the dealership sells. Prices in dollars; both 0 means free of charge."""

    id: int
    name: str
    duration_min: int
    price_min: float
    price_max: float


class Refusal(StrEnum):
    """Why a time cannot be booked."""

    CLOSED = "closed"
    PAST = "past"
    TOO_FAR = "too_far"
    LUNCH = "lunch"
    OUTSIDE_HOURS = "outside_hours"
    OFF_GRID = "off_grid"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Availability:
    """Answer to "can this be done then?".

    Attributes:
        free: start times on the asked day that can be booked, in order (empty when none).
        refusal: why the asked day (or the asked time on it) cannot be had; None when it can.
        alternatives: up to three start times nearest to the wish, local to the dealership.
    """

    free: Sequence[datetime]
    refusal: Refusal | None = None
    alternatives: Sequence[datetime] = ()


@dataclass(frozen=True, slots=True)
class BookingRequest:
    """A service appointment as the caller confirmed it. `start` is local to the dealership, naive."""

    session_id: str
    service_id: int
    start: datetime
    customer_name: str
    customer_phone: str
    customer_email: str | None = None
    vehicle: str | None = None


@dataclass(frozen=True, slots=True)
class Booked:
    """The row that now stands in the database."""

    appointment_id: int
    start: datetime


@dataclass(frozen=True, slots=True)
class NotBooked:
    """The time went away between asking and confirming."""

    refusal: Refusal
    alternatives: Sequence[datetime] = ()


@dataclass(frozen=True, slots=True)
class MessageRequest:
    """A message for a person of the dealership."""

    session_id: str
    text: str
    customer_name: str | None = None
    customer_phone: str | None = None


@dataclass(frozen=True, slots=True)
class DealershipFacts:
    """What the agent may say without asking the records again.

    Attributes:
        hours: for each department, weekday 0 (Monday) … 6 to (opens, closes); a closed day is absent.
    """

    name: str
    agent_name: str
    address: str
    phone: str
    hours: Mapping[str, Mapping[int, tuple[time, time]]]
    makes: Sequence[str] = ()
    models: Sequence[str] = ()
    staff: Sequence[str] = ()


class Tools(Protocol):
    """What the dialogue's agents may do in the dealership's records."""

    def now(self) -> datetime:
        """The business clock: aware, in the dealership's zone."""
        ...

    def facts(self) -> DealershipFacts:
        """Names, hours, vocabulary."""
        ...

    def services(self) -> Sequence[ServiceOffer]:
        """What can be booked, in the dealership's order."""
        ...

    async def availability(self, service_id: int, day: date, at: time | None = None) -> Availability:
        """Free start times of a service on a day, or why not and what instead."""
        ...

    async def book(self, request: BookingRequest) -> Booked | NotBooked:
        """Book once, atomically; the same session asking for the same appointment gets the same row."""
        ...

    async def take_message(self, request: MessageRequest) -> int:
        """Write a task down for a person; returns its id."""
        ...
