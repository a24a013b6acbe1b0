"""What a set of graded conversations amounts to, and how it is shown. Pure but for printing tables."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rich.markup import escape
from rich.table import Table

from app.bench.figures import Spread
from app.evaluation.outcome import Kind, Outcome


@dataclass(frozen=True, slots=True)
class Figures:
    """The result of an evaluation.

    Attributes:
        answered: seconds of a turn that the language model had no part in.
        with_model: seconds of one it had.
        unsteady: conversations that did not come out the same every time.
    """

    held: int
    succeeded: int
    intents_asked: int
    intents_right: int
    invented: int
    double_bookings: int
    kinds: dict[str, int]
    answered: Spread
    with_model: Spread
    unsteady: tuple[str, ...]

    @property
    def success(self) -> float:
        return self.succeeded / self.held if self.held else 0.0

    @property
    def intent_accuracy(self) -> float:
        return self.intents_right / self.intents_asked if self.intents_asked else 1.0

    def lines(self) -> list[str]:
        """For a person, one line each."""
        lines = [
            f"  task success: {self.success:.1%} ({self.succeeded} of {self.held})",
            f"  invented facts: {self.invented}, double bookings: {self.double_bookings}",
        ]
        if self.intents_asked:
            share = f"{self.intent_accuracy:.1%} ({self.intents_right} of {self.intents_asked})"
            lines.append(f"  intents within conversations: {share}")
        if self.answered.count:
            lines.append(f"  a turn without the model: {self.answered} over {self.answered.count}")
        if self.with_model.count:
            lines.append(f"  a turn with the model: {self.with_model} over {self.with_model.count}")
        if self.kinds:
            lines.append("  failures: " + ", ".join(f"{kind} {n}" for kind, n in self.kinds.items()))
        if self.unsteady:
            lines.append("  not the same every time: " + "; ".join(self.unsteady))
        return lines


def summed(outcomes: Sequence[Outcome]) -> Figures:
    """Add graded conversations up."""
    exchanges = [exchange for outcome in outcomes for exchange in outcome.held.exchanges]
    asked = sum(outcome.intents_asked for outcome in outcomes)
    wrong = sum(outcome.count(Kind.WRONG_INTENT) for outcome in outcomes)
    unheard = sum(_intents_never_asked(outcome) for outcome in outcomes)
    kinds = Counter(failure.kind.value for outcome in outcomes for failure in outcome.failures)
    return Figures(
        held=len(outcomes),
        succeeded=sum(outcome.succeeded for outcome in outcomes),
        intents_asked=asked,
        intents_right=asked - wrong - unheard,
        invented=sum(outcome.count(Kind.INVENTED_FACT, Kind.FALSE_CLAIM) for outcome in outcomes),
        double_bookings=sum(outcome.count(Kind.DOUBLE_BOOKING) for outcome in outcomes),
        kinds=dict(kinds.most_common()),
        answered=Spread.of([each.took_s for each in exchanges if each.took_s and not each.with_model]),
        with_model=Spread.of([each.took_s for each in exchanges if each.with_model]),
        unsteady=_unsteady(outcomes),
    )


def _intents_never_asked(outcome: Outcome) -> int:
    """Of a conversation that broke off, the turns that were not reached."""
    if not outcome.intents_asked:
        return 0
    missed = outcome.held.conversation.turns[len(outcome.held.exchanges) :]
    return sum(turn.intent is not None for turn in missed)


def _unsteady(outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    times: dict[str, list[bool]] = defaultdict(list)
    for outcome in outcomes:
        times[outcome.held.conversation.name].append(outcome.succeeded)
    return tuple(
        f"{name} ({sum(each)} of {len(each)})" for name, each in times.items() if 0 < sum(each) < len(each)
    )


def failures_table(outcomes: Sequence[Outcome]) -> Table:
    """Every conversation, with each failure's kind and what it was."""
    table = Table(title_justify="left", show_lines=False)
    for title in ("conversation", "by", "result", "turn", "what"):
        table.add_column(title, overflow="fold")
    for outcome in outcomes:
        conversation, setting = outcome.held.conversation, outcome.held.setting
        name = f"{conversation.theme}: {conversation.name}"
        result = "[green]succeeded[/]" if outcome.succeeded else "[red]failed[/]"
        table.add_row(escape(name), escape(setting), result, "", "")
        for failure in outcome.failures:
            table.add_row("", "", failure.kind, str(failure.turn or ""), escape(failure.detail))
    return table


def as_json(outcome: Outcome) -> dict[str, Any]:
    """One conversation for `--json FILE`."""
    held = outcome.held
    return {
        "theme": held.conversation.theme,
        "name": held.conversation.name,
        "by": held.setting,
        "succeeded": outcome.succeeded,
        "failures": [
            {"kind": each.kind.value, "turn": each.turn, "detail": each.detail} for each in outcome.failures
        ],
        "transcript": [
            {
                "by": each.by,
                "caller": each.says,
                "agent": each.answer["reply"],
                "intent": each.answer.get("intent"),
                "took_s": round(each.took_s, 4),
                "with_model": each.with_model,
            }
            for each in held.exchanges
        ],
    }
