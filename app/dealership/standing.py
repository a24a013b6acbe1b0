"""The dealership's own data as its people see and change them. A room of `app.back_office`; engine loop.

What is changed here counts at once, also for a call that is live.
"""

from __future__ import annotations

from collections.abc import Callable

from app.dealership.own import profile_of, typed_of
from app.dealership.typed import Typed
from app.errors import TooLate
from app.events import AppEvent, DealershipChanged
from app.stores.dealership import DealershipStore
from app.stores.profile_rows import BookingRules, Profile


class StandingData:
    """Name, hours, services and what else is typed; cars, people, answers and appointments stay.

    Args:
        store: the records.
        follow: told the new profile, so that the agent goes by it.
        publish: tells the others.
    """

    def __init__(
        self,
        store: DealershipStore,
        follow: Callable[[Profile], None],
        publish: Callable[[AppEvent], None],
    ) -> None:
        self._store = store
        self._follow = follow
        self._publish = publish

    async def now(self) -> Profile | None:
        """What stands in the records; None when there is nothing."""
        return await self._store.load()

    async def change(self, typed: Typed, seen: Profile) -> Profile:
        """Make it as it was typed, from the next question on, and return how it is then.

        Args:
            seen: the one that was changed.

        Raises:
            BadSettings: something is wrong with it.
            TooLate: somebody else changed it meanwhile.
        """
        return await self._keep(lambda standing: profile_of(typed, standing), seen)

    async def put_back(self, before: Profile, seen: Profile) -> Profile:
        """Make it as it was before a change; `seen` is how that change left it. Raises `TooLate`."""
        return await self._keep(lambda _: before, seen)

    async def _keep(self, make: Callable[[Profile], Profile], seen: Profile) -> Profile:
        def decide(standing: Profile) -> Profile:
            if _own(standing) != _own(seen):
                raise TooLate("Somebody else has changed the dealership meanwhile. Look at it again.")
            return make(standing)

        now = await self._store.change(decide)
        self._follow(now)
        self._publish(DealershipChanged())
        return now


def _own(profile: Profile) -> tuple[Typed, BookingRules]:
    """What can be changed here, with what follows from it."""
    return typed_of(profile), profile.booking
