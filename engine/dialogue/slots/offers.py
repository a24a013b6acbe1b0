"""Which of the dealership's services a caller means, by its name, by everyday words, or nearly so.

Called by `understanding` on the engine loop with plain text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.dialogue.slots import shop_words
from engine.dialogue.slots.spoken import any_of, likeness, stem
from engine.ports import ServiceOffer

_NEARLY, _EACH_WORD_NEARLY = 0.84, 0.6
_DOING: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "inspection",
        re.compile(
            r"\b(?:look(?:ed)?(?: at| over)?|check\w*|inspect\w*|exam\w*|diagnos\w*|see (?:what|if|how)|"
            r"find out|what's wrong)\b"
        ),
    ),
    ("replacement", re.compile(r"\b(?:replac\w*|new (?:ones?|pads)|chang\w*|swap\w*|put (?:in|on))\b")),
)
_NOT_DONE = re.compile(r"\b(?:not|don't|no|without) (?:\w+ ){0,2}$")
_EVERYDAY = tuple((name, re.compile(rf"\b{any_of(words)}\b")) for name, words in shop_words.EVERYDAY_WORDS)


def find_offers(text: str, services: Sequence[ServiceOffer]) -> tuple[ServiceOffer, ...]:
    """The services meant: one, several when the words fit several ("brakes"), or none."""
    text = shop_words.as_meant(text)
    named = _named(text, services)
    if named:
        return named
    for name, pattern in _EVERYDAY:
        if pattern.search(text):
            meant = tuple(offer for offer in services if name in offer.name.lower())
            if meant:
                return meant
    return _nearly(text, services)


def clearer(text: str, services: Sequence[ServiceOffer], unclear: Sequence[str]) -> tuple[ServiceOffer, ...]:
    """Of services that were asked about ("inspection or pads?"), the one that has the words said."""
    said = {stem(word) for word in text.split()}
    asked = [offer for offer in services if offer.name in unclear]
    fitting = [offer for offer in asked if said & (_words(offer) - _words(*(o for o in asked if o != offer)))]
    fitting = fitting or [offer for offer in asked if _is_done(offer, text)]
    return tuple(fitting) if len(fitting) == 1 else ()


def names_other_work(text: str) -> bool:
    """Whether some work on a car is named; asked when it is none of the dealership's services."""
    return bool(shop_words.OTHER_WORK.search(text))


def looks_first(text: str, services: Sequence[ServiceOffer]) -> ServiceOffer | None:
    """The inspection that finds the cause, when a fault is told and no work is named; None without one."""
    if not shop_words.FAULT.search(text) or shop_words.OTHER_WORK.search(text):
        return None
    return next((offer for offer in services if shop_words.LOOKS_OVER.search(offer.name.lower())), None)


def _is_done(offer: ServiceOffer, text: str) -> bool:
    """ "Just have a look at them" is an inspection, "put in new ones" a replacement."""
    done = [(name, match) for name, pattern in _DOING for match in pattern.finditer(text)]
    wanted = {name for name, match in done if not _NOT_DONE.search(text[: match.start()])}
    return any(name in offer.name.lower() for name in wanted)


def _words(*offers: ServiceOffer) -> frozenset[str]:
    return frozenset(stem(word) for offer in offers for word in offer.name.lower().split())


def _named(text: str, services: Sequence[ServiceOffer]) -> tuple[ServiceOffer, ...]:
    """Services whose whole name is in the text, longest first, none inside another's words."""
    found: list[ServiceOffer] = []
    for offer in sorted(services, key=lambda each: -len(each.name)):
        name = re.escape(offer.name.lower())
        if re.search(rf"\b{name}(?:e?s)?\b", text):
            found.append(offer)
            text = re.sub(name, " ", text)
    return tuple(found)


def _nearly(text: str, services: Sequence[ServiceOffer]) -> tuple[ServiceOffer, ...]:
    """The service whose name sounds most like some words of the text ("tyre rotaition")."""
    words = text.split()
    scored: list[tuple[float, ServiceOffer]] = []
    for offer in services:
        length = len(offer.name.split())
        spans = (words[at : at + length] for at in range(len(words) - length + 1))
        best = max((_alike(span, offer.name.lower()) for span in spans), default=0.0)
        scored.append((best, offer))
    score, offer = max(scored, default=(0.0, None), key=lambda pair: pair[0])
    return (offer,) if offer is not None and score >= _NEARLY else ()


def _alike(said: Sequence[str], name: str) -> float:
    """How like the name the words are together; nothing if one of them is another word ("to change")."""
    pairs = zip(said, name.split(), strict=True)
    if not all(likeness(word, part, at_least=_EACH_WORD_NEARLY) for word, part in pairs):
        return 0.0
    return likeness(" ".join(said), name, at_least=_NEARLY)
