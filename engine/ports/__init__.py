"""What the engine needs of the world, as small protocols, and the plain values that cross them.

Implemented by `app` (line, knowledge, tools) and by the engine's own stages; faked in tests.
Everything here is called on the engine's asyncio loop.
"""

from engine.ports.appointments import (
    AppointmentSearch,
    Availability,
    Booked,
    BookingRequest,
    Job,
    NotBooked,
    Refusal,
    ServiceOffer,
    Standing,
)
from engine.ports.dealership import DealershipFacts, Knowledge, Passage, Tools
from engine.ports.line import (
    FRAME_BYTES,
    FRAME_S,
    FRAME_SAMPLES,
    RATE_HZ,
    AudioIn,
    AudioOut,
    FloatSamples,
    Samples,
    Tick,
)
from engine.ports.people import (
    HandOffRequest,
    KnownCustomer,
    MessageRequest,
    Person,
    RepairStatus,
    TaskKind,
    TaskTaken,
)
from engine.ports.receptionist import EVERY_DUTY, Duty, Receptionist
from engine.ports.stages import (
    Completeness,
    Embedder,
    LanguageModel,
    SpeechToText,
    Transcript,
    TurnEndModel,
    Voice,
    VoiceActivity,
)
from engine.ports.stock import CarForSale, CarWish, Stock
from engine.ports.talk import Expects, HandOffState, Notice, Progress, Reply, Screened, Slots, Talk, Urgency

__all__ = [
    "Tick",
    "AudioIn",
    "AudioOut",
    "RATE_HZ",
    "FRAME_S",
    "FRAME_SAMPLES",
    "FRAME_BYTES",
    "Samples",
    "FloatSamples",
    "Transcript",
    "VoiceActivity",
    "TurnEndModel",
    "SpeechToText",
    "Voice",
    "Embedder",
    "Completeness",
    "LanguageModel",
    "Expects",
    "Reply",
    "Progress",
    "Screened",
    "Slots",
    "Urgency",
    "HandOffState",
    "Notice",
    "Talk",
    "ServiceOffer",
    "Job",
    "Refusal",
    "Availability",
    "BookingRequest",
    "Booked",
    "NotBooked",
    "Standing",
    "AppointmentSearch",
    "KnownCustomer",
    "RepairStatus",
    "TaskKind",
    "MessageRequest",
    "TaskTaken",
    "HandOffRequest",
    "Person",
    "CarWish",
    "CarForSale",
    "Stock",
    "Passage",
    "Knowledge",
    "DealershipFacts",
    "Tools",
    "Duty",
    "EVERY_DUTY",
    "Receptionist",
]
