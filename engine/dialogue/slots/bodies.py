"""Kinds of cars: SUV, truck, van; which words mean one, and which models are of one.

Called by the inventory agent and by the stock on the engine loop. The stock does not write the kind down, so
only models that come in no other are listed; of any other model the kind is not known.
"""

from __future__ import annotations

import re

SUV, TRUCK, VAN = "SUV", "truck", "van"
_SUVS = """
4Runner,Armada,Blazer,Bronco,C-HR,Cayenne,Cherokee,Grand Cherokee,CR-V,Crosstrek,CX-5,CX-30,CX-50,Durango,
Enclave,Equinox,Escalade,Escape,Expedition,Explorer,Forester,Highlander,HR-V,Kona,Macan,Murano,Navigator,
Outback,Palisade,Pathfinder,Pilot,RAV4,Rogue,Santa Fe,Seltos,Sequoia,Sorento,Sportage,Suburban,Tahoe,
Telluride,Tiguan,Trailblazer,Traverse,Trax,Tucson,Venza,Wrangler,Yukon,Compass,Passport
"""
_TRUCKS = """
Colorado,Cybertruck,F-150,F-250,F-350,Gladiator,Maverick,Ranger,Ridgeline,Sierra,Silverado,Tacoma,Tundra,
Titan,Frontier
"""
_VANS = "Odyssey,Sienna,Transit,Pacifica,Carnival"
_WORDS = (
    (
        SUV,
        r"(?:suvs?|s u v s?|crossovers?|sport utilit(?:y|ies)|(?:four|4) ?(?:x|by) ?(?:fours?|4s?))",
    ),
    (TRUCK, r"(?:(?<!tow )trucks?|pick ?-?ups?)"),
    (VAN, r"(?:mini ?-?vans?|vans?|people carriers?)"),
)
_BODIES = tuple((body, re.compile(rf"\b{words}(?!\w)")) for body, words in _WORDS)
_BIGGER = re.compile(
    r"\b(?:bigger|larger|roomier|something big)\b(?! (?:engine|discount|budget|loan|wheels))"
)


def find_body(text: str) -> str | None:
    """The kind wished for in plain text: the one named first."""
    if _BIGGER.search(text) and not any(words.search(text) for _, words in _BODIES):
        return SUV
    found = [(match.start(), body) for body, words in _BODIES if (match := words.search(text))]
    return min(found)[1] if found else None


def of_model(model: str) -> str | None:
    """The kind of a model; None when it is not known or comes in several."""
    words = model.split()
    names = {_key("".join(words[:count])) for count in range(1, len(words) + 1)}
    return next((body for body, models in _OF_MODELS.items() if names & models), None)


def _key(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


_OF_MODELS = {
    body: frozenset(_key(name) for name in names.split(","))
    for body, names in ((SUV, _SUVS), (TRUCK, _TRUCKS), (VAN, _VANS))
}
