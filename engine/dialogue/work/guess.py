"""What to make of the likelihoods of kinds of work: take a service, propose one, or leave it.

Called by the booking agent on the engine loop. Pure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from engine.dialogue.work.kinds import Kind
from engine.dialogue.work.offered import TROUBLES, service_for
from engine.ports import ServiceOffer

_SURE = 0.85
_LIKELY = 0.5
_ASKED_FOR_WORK = 0.5
"""How much of "it is about no work" is left where nothing but the work was asked for and is answered."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What work a sentence seems to be about.

    Attributes:
        kind: the likeliest among the kinds that come to the same.
        service: of the dealership; None when it offers nothing of the sort.
        sure: so likely that it need not be asked back.
    """

    kind: Kind
    service: ServiceOffer | None
    sure: bool

    @property
    def is_trouble(self) -> bool:
        """Whether it says what is wrong instead of what is to be done."""
        return self.kind in TROUBLES


def best(
    ranking: Sequence[tuple[Kind, float]], services: Sequence[ServiceOffer], *, asked: bool
) -> Guess | None:
    """The likeliest service; None when it is about no work, or nothing is likely enough.

    Args:
        ranking: all kinds, the likeliest first.
        asked: the sentence answers "what service?" and says nothing else.
    """
    said = dict(ranking)
    said[Kind.NONE] *= _ASKED_FOR_WORK if asked else 1.0
    everything = sum(said.values())
    shares: defaultdict[str, float] = defaultdict(float)
    for kind, share in said.items():
        shares[_comes_to(kind, services)] += share / everything
    likeliest = max(shares, key=shares.__getitem__)
    kind = max((each for each in said if _comes_to(each, services) == likeliest), key=said.__getitem__)
    wrong = sum(said[each] for each in TROUBLES) / everything
    if kind is Kind.NONE or max(shares[likeliest], wrong) < _LIKELY:
        return None
    if shares[likeliest] < _LIKELY:
        kind = max(TROUBLES, key=said.__getitem__)
    return Guess(kind, service_for(kind, services), shares[likeliest] >= _SURE)


def _comes_to(kind: Kind, services: Sequence[ServiceOffer]) -> str:
    """Kinds that lead to the same service are one."""
    offer = service_for(kind, services)
    return offer.name if offer else kind.value
