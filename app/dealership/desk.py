"""Whose task it is and until when: the dealership's rules, from its staff and its opening hours.

Pure; called by `tasks`. Times are local to the dealership, naive.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from app.dealership.opening import OpeningHours
from app.stores.profile_rows import Profile, StaffMember

FRONT_DESK = "front desk"
ANSWER_WITHIN = timedelta(hours=2)
"""Of the owner's business hours, when no time was asked for."""

_ABOUT = {
    "service": r"service|repairs?|fix(ed)?|oil|brakes?|tires?|battery|inspection|maintenance|engine|noise"
    r"|leak|recall|mechanic|technician|advisor",
    "sales": r"sales\w*|buy(ing)?|sell(ing)?|price|stock|trade|leas(e|ing)|financ(e|ing)|loan|drive"
    r"|purchase|offer",
}
"""Words that say which department a message is about."""


class Desk:
    """The people of one dealership."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def owner(self, text: str, wanted: str | None = None) -> str:
        """Whom the caller wants, if there is such a person or department, else who does what it is about."""
        asked = (wanted or "").strip()
        person = self._person(asked)
        if person is not None:
            return person.name
        department = self._named_department(asked) or self._department_of_text(text)
        return self._head(department) if department else FRONT_DESK

    def due(self, owner: str, now: datetime, asked: datetime | None = None) -> datetime:
        """As asked, else after two business hours; within the owner's hours and never in the past."""
        hours = self._hours(owner)
        wish = asked if asked is not None and asked > now else None
        due = None if wish else hours.after(now, ANSWER_WITHIN)
        due = due or hours.next_open(wish or now)
        return due or (wish or now) + timedelta(days=1)

    def at_once(self, owner: str, now: datetime) -> datetime:
        """Now when the owner's department is open, else its next opening."""
        return self._hours(owner).next_open(now) or now

    def department(self, owner: str) -> str:
        """The department whose hours a person or department keeps; the front desk's are the showroom's."""
        person = self._person(owner)
        found = self._named_department(person.role if person else owner)
        return found or ("sales" if "sales" in self._profile.hours else "service")

    def _hours(self, owner: str) -> OpeningHours:
        return OpeningHours(self._profile.hours[self.department(owner)], self._profile.closed)

    def _person(self, wanted: str) -> StaffMember | None:
        """By the whole name, or by a first or last name that only one of them has."""
        name = wanted.casefold()
        staff = self._profile.staff
        whole = [each for each in staff if each.name.casefold() == name]
        part = [each for each in staff if name in each.name.casefold().split()]
        return whole[0] if whole else part[0] if len(part) == 1 else None

    def _named_department(self, words: str) -> str | None:
        spoken = _words(words)
        return next((each for each in self._profile.hours if each.casefold() in spoken), None)

    def _department_of_text(self, text: str) -> str | None:
        spoken = _words(text)
        score = {
            name: sum(bool(re.fullmatch(about, word)) for word in spoken) for name, about in _ABOUT.items()
        }
        best = max(score, key=lambda name: score[name])
        is_clear = list(score.values()).count(score[best]) == 1 and best in self._profile.hours
        return best if is_clear else None

    def _head(self, department: str) -> str:
        """The first of the staff whose role names the department, or the department itself."""
        heads = (each.name for each in self._profile.staff if department.casefold() in _words(each.role))
        return next(heads, department)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", text.casefold()))
