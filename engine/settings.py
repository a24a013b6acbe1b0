"""The engine's figures, as data. Seconds unless the name says otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.ports import Expects


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a pause may be before the turn is over, unless its words answer what was asked.

    Attributes:
        complete_from: Smart Turn's probability from which the turn sounds complete.
        act_after_s: silence after which a turn ends that sounds complete.
        unsure_s: the same for one that does not, though its words may be whole.
        give_up_s: silence after which any turn ends, also one whose words surely want more.
        least_s: a turn with less speech than this is a blip. "No" and "ten" are short; a cough is no wish.
    """

    complete_from: float
    act_after_s: float
    unsure_s: float
    give_up_s: float
    least_s: float = 0.3


def _patience() -> Mapping[Expects, Patience]:
    """The operating point of `lotline bench turns`.

    Cut off are 4.7 % of the 255 turns that the rules of words were made on, at 0.67 s of silence on average,
    and 12.8 % of the 180 others, at 0.80 s. The waits were chosen looking at both.

    An answer is taken soon, as waiting longer for more saves hardly anyone; what is not yet an answer is
    waited for, though less for a day alone where only that was asked. Smart Turn's threshold hardly matters
    there: the words decide what it misjudges.
    """
    return {
        Expects.OPEN: Patience(0.5, 0.76, 0.95, 2.0),
        Expects.YES_NO: Patience(0.5, 0.8, 1.0, 1.4, least_s=0.15),
        Expects.DATE_TIME: Patience(0.5, 0.95, 1.0, 1.6, least_s=0.2),
        Expects.DAY: Patience(0.5, 0.6, 0.8, 1.6, least_s=0.2),
        Expects.NAME: Patience(0.5, 0.95, 1.0, 1.6),
        Expects.PHONE: Patience(0.5, 0.9, 1.5, 2.0),
        Expects.NOTHING: Patience(0.5, 0.76, 0.95, 2.0),
    }


@dataclass(frozen=True, slots=True)
class RhythmSettings:
    """How much a caller's own pauses change how long they are waited for.

    Attributes:
        usual_pause_s: the mean pause inside a turn of callers whom nobody knows yet.
        learns: share of each new pause in the running mean.
        least: a quick caller's waits are multiplied by no less.
        most: a slow caller's by no more.
    """

    usual_pause_s: float = 0.6
    learns: float = 0.4
    least: float = 0.85
    most: float = 1.5


@dataclass(frozen=True, slots=True)
class TurnSettings:
    """When speech begins, pauses and ends.

    Attributes:
        speech_from: voice activity at which speech begins.
        speech_until: voice activity under which speech is over (hysteresis).
        start_s: speech needed before a turn has begun.
        pause_s: silence after which the words so far are written down, in case it was all (with 0.2 s a
            tenth fewer pauses are looked at, and every answer is later).
        lasting_s: silence after which Smart Turn is asked (it wants 0.2 s; with 0.15 s twice as many turns
            were cut off, for 0.05 s less of dead air).
        answered_s: silence that is enough when the words already answer the question.
        finished_from: the language model's probability from which words are all that somebody wanted to say.
        asked_from: the same for words that are written down as a question: of 35 ends of questions 27 had a
            higher share, of 17 pauses within them 5.
        finished_s: silence that is enough then.
        goes_on_below: its probability under which more is to come, unless a question was written down.
        goes_on_s: silence that is waited for then.
        weighed_words: it is asked about no fewer words; of "Could you?" it knows nothing.
        unread_s: silence that is enough for a turn that sounds complete while its words are not known; sooner
            nothing would be won, for without them there is no answer.
        pre_roll_s: audio kept from before speech was noticed.
    """

    speech_from: float = 0.5
    speech_until: float = 0.35
    start_s: float = 0.09
    pause_s: float = 0.06
    lasting_s: float = 0.2
    answered_s: float = 0.3
    finished_from: float = 0.5
    asked_from: float = 0.25
    finished_s: float = 0.4
    goes_on_below: float = 0.02
    goes_on_s: float = 1.1
    weighed_words: int = 4
    unread_s: float = 1.4
    pre_roll_s: float = 0.3
    patience: Mapping[Expects, Patience] = field(default_factory=_patience)
    rhythm: RhythmSettings = field(default_factory=RhythmSettings)


@dataclass(frozen=True, slots=True)
class ConversationSettings:
    """Manners of a live conversation.

    Attributes:
        barge_in_s: voice activity over the agent's words that lets it fall silent and listen: at the median
            0.12 s after the first sample of the benches' callers, at most 0.27 s, as voice activity notices
            some of them late.
        insistent_barge_in_s: the same for words that must be heard.
        surely_interrupts_s: speech that is no cough and no "mm-hmm" any more, whatever the words are.
        nearly_over_s: with less than this still to say, the agent says it.
        early_answer_s: an answer that ends this near to the end of the agent's words counts.
        late_s: after this long without a sound of the answer, a word says that it is coming.
        stuck_s: silence of an agent that should speak before it is brought back.
        silence_s: silence of the caller before the agent asks.
        news_pause_s: silence of both that is enough to tell news from outside.
        tail_s: silence after the goodbye before the line may be cut.
        longest_turn_s: a turn is written down after this much audio even without a pause.
    """

    turns: TurnSettings = field(default_factory=TurnSettings)
    barge_in_s: float = 0.09
    insistent_barge_in_s: float = 0.7
    surely_interrupts_s: float = 1.5
    nearly_over_s: float = 0.25
    early_answer_s: float = 1.0
    late_s: float = 0.8
    stuck_s: float = 3.0
    silence_s: float = 9.0
    news_pause_s: float = 1.0
    tail_s: float = 0.4
    longest_turn_s: float = 28.0
