"""Which of a dealership's own services a kind of work is, by the words in the services' names.

Called by the booking agent on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from engine.dialogue.work.kinds import Kind
from engine.ports import ServiceOffer

TROUBLES = frozenset({Kind.TROUBLE, Kind.BRAKE_TROUBLE, Kind.BATTERY_TROUBLE})
"""Something is wrong: what has to be done a technician says, and no machine on the phone."""

_LOOKS = r"\b(?:inspect|check|exam|test|diagnos|look)"
_CALLED: Mapping[Kind, tuple[str, ...]] = {
    Kind.OIL_CHANGE: (r"\b(?:oil|lube)\b",),
    Kind.TIRE_ROTATION: (r"\brotat",),
    Kind.BRAKE_INSPECTION: (rf"\bbrake.*{_LOOKS}", r"\bbrakes?\b(?! (?:pad|fluid|disc|rotor))"),
    Kind.BRAKE_TROUBLE: (rf"\bbrake.*{_LOOKS}", r"\bbrakes?\b(?! (?:pad|fluid|disc|rotor))"),
    Kind.BRAKE_PADS: (r"\bpads?\b", r"\bbrakes? (?:job|replac|repair|service)"),
    Kind.BATTERY: (r"\bbattery (?:replac|change|install)", r"\bbattery\b"),
    Kind.BATTERY_TROUBLE: (rf"\bbattery.*{_LOOKS}", r"\bbattery\b"),
}
_A_PART = (
    "(?:brakes?|battery|tires?|tyres?|wheels?|oil|fluids?|state|emissions?|smog|air|ac|alignment|engine|recall|"
    "transmission)"
)
_WHOLE_CAR = (
    rf"\b(?:general|full|multi[ -]?point|complete|vehicle|car|safety)\b.*{_LOOKS}",
    r"\bdiagnos",
    rf"^(?!.*\b{_A_PART}\b).*{_LOOKS}",
)


def service_for(kind: Kind, services: Sequence[ServiceOffer]) -> ServiceOffer | None:
    """The dealership's service for it; its inspection for what a technician must look at; else None."""
    called = _by_name(_CALLED.get(kind, ()), services)
    looked_at = kind in TROUBLES or kind in {Kind.INSPECTION, Kind.BRAKE_INSPECTION}
    return called or (inspection(services) if looked_at else None)


def inspection(services: Sequence[ServiceOffer]) -> ServiceOffer | None:
    """The service by which a technician looks at the whole car."""
    return _by_name(_WHOLE_CAR, services)


def looks(service: str) -> bool:
    """Whether a service only finds out what is wrong."""
    return bool(re.search(_LOOKS, service.lower()))


def _by_name(patterns: Sequence[str], services: Sequence[ServiceOffer]) -> ServiceOffer | None:
    for pattern in patterns:
        for offer in services:
            if re.search(pattern, offer.name.lower()):
                return offer
    return None
