"""Pulls what this PC needs, role by role. Used by `lotline models pull` without a name; blocking."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from models.catalogue import Catalogue, Model
from models.download.pull import Puller
from models.errors import NotInFolder, SourceUnreachable
from models.selection import Choice, Selection, candidates

OnModel = Callable[[Model, bool], None]
"""A model is complete; true when it had to be pulled."""


def pull_needed(
    catalogue: Catalogue, selection: Selection, puller: Puller, on_model: OnModel, say: Callable[[str], None]
) -> None:
    """Make one model for every role complete: what is here already, else the best that can be had.

    Raises what `Puller.pull` raises, for the last model that would have done.
    """
    for choice in selection.choices.values():
        model = _pull_first(_worth_trying(catalogue, selection, choice), puller, say)
        on_model(*model)
        if choice.preferred is not None:
            say(f"Better for this PC would be: lotline models pull {choice.preferred.name}")


def _worth_trying(catalogue: Catalogue, selection: Selection, choice: Choice) -> Sequence[Model]:
    """The chosen model and those of this tier that come after it."""
    meant = [m for m in candidates(catalogue, choice.role, selection.tier) if selection.tier in m.tiers]
    return meant[meant.index(choice.model) :] if choice.model in meant else [choice.model]


def _pull_first(ranked: Sequence[Model], puller: Puller, say: Callable[[str], None]) -> tuple[Model, bool]:
    *better, last = ranked
    for model in better:
        try:
            return model, puller.pull(model)
        except (SourceUnreachable, NotInFolder) as error:
            say(f"{error} Taking the next best one.")
    return last, puller.pull(last)
