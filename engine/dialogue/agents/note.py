"""What a sentence says of a message: its text, that a call is wanted, that there is nothing to tell.

Read by the agent that takes messages, on the engine loop.
"""

from __future__ import annotations

import re

from engine.dialogue.agents import contact
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import Question
from engine.dialogue.session import MessageDraft, Session
from engine.dialogue.turn import Turn

_CONTENT = re.compile(
    r"\b(?:tell|let) (?:\w+ ){1,3}(?:that|i|i'm|i'll|know (?:that|i|i'm|i'll))\b|"
    r"\b(?:tell|let) (?!(?:me|us|you)\b)[\w']+ (?!to (?:call|ring|phone)\b)\w+ (?!know\b)\w+|"
    r"\b(?:about|because|regarding) \w+|\b(?:e-?mail|send|text|mail) (?:me|us) (?:a|an|the|my|some) \w+"
)
_CALL_BACK = re.compile(
    r"\bcall ?-?back\b|\bcalled (?:me|us) back\b|"
    r"\b(?:call|ring|phone) (?:me|us)\b|\b(?:give|gimme) (?:me )?a (?:call|ring)\b|"
    r"\breturn(?:ing)? (?:my|a) call\b"
)
_GIVES_UP = re.compile(r"\b(?:never ?mind|forget (?:it|about it)|don't bother|changed my mind)\b")
_NOTHING = re.compile(
    r"^\W*(?:(?:no|nope|nah|nothing|none|not really|never ?mind|forget it)\b\W*)+"
    r"(?:(?:thanks|thank you|more|else|to (?:say|tell|add)|at all|then)\b\W*)*$"
)
_NO_TEXT = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|sure|okay|ok|please|well|um|uh|so|right|da|s[ií]|oui|ja|hai|why|what)\b\W*)+$"
)
_NUMBERS = frozenset({Question.PHONE, Question.CALLER_NUMBER})
_MORE = re.compile(
    r"^\W*(?:(?:and|oh|also|so|yes|yeah|well|please|um|uh|sorry|by the way) ?,? )*"
    r"(?:(?:it's|it is|it was|that's|this is|the message is) (?:all )?"
    r"(?:about|regarding|concerning|because)\b|"
    r"(?:about|regarding|concerning) (?:the|my|our|a|an)\b|"
    r"(?:also )?(?:tell|let) (?:them|him|her)\b|(?:also )?(?:mention|add|say) (?:that|it's|it is)\b|"
    r"you can (?:tell|say)\b)"
)
_MANY_WORDS = 12
"""So long a sentence is the message itself."""
_FEW_WORDS = 3


def wants_call(turn: Turn) -> bool:
    """Whether the caller wants to be called, not only to leave word."""
    return bool(_CALL_BACK.search(turn.plain))


def content(turn: Turn) -> str | None:
    """The sentence that asks for a message, when it says already what the message is."""
    says_it = _CONTENT.search(turn.plain) or len(turn.plain.split()) >= _MANY_WORDS
    return turn.text if says_it else None


def says_more(turn: Turn) -> bool:
    """Whether a sentence said after the message tells more of it: "it is about the umbrella"."""
    return bool(_MORE.search(turn.plain))


def gives_up(turn: Turn) -> bool:
    """Whether the caller wants no message any more."""
    return bool(_GIVES_UP.search(turn.plain))


def text(turn: Turn, *, call_back: bool) -> str | None:
    """The answer to "what shall I tell them?"; "" for nothing, None when there is no answer in it."""
    if call_back and turn.found.yes_no is YesNo.NO and len(turn.plain.split()) <= _FEW_WORDS:
        return ""
    if _NOTHING.search(turn.plain):
        return ""
    if turn.told and contact.says_no_more(turn):
        return "" if call_back else None
    if _NO_TEXT.search(turn.plain):
        return None
    return turn.text


def declines(turn: Turn, session: Session) -> bool:
    """Whether the caller will not say their name or number."""
    if session.question not in {Question.NAME, Question.PHONE} or turn.told:
        return False
    return turn.found.yes_no is YesNo.NO or contact.will_not_say(turn)


def by_mail(turn: Turn, session: Session, *, call_back: bool) -> bool:
    """Whether an address is given to answer to: within the message, or when a number was asked for."""
    instead = session.question in _NUMBERS or not contact.says_no_more(turn)
    return bool(turn.found.email) and not turn.found.digits and not call_back and instead


def missing(draft: MessageDraft, session: Session) -> Question | None:
    """What is still to be asked of the caller: not twice, and no number of one who wants an e-mail."""
    question = contact.missing(session)
    if question is Question.NAME and draft.nameless:
        question = contact.missing_number(session)
    return None if draft.by_mail and question in _NUMBERS else question


def written(draft: MessageDraft, session: Session) -> str:
    """The text as it is left for the people of the dealership, with the address to answer to."""
    said = draft.text or ("Wants to be called back." if draft.call_back else "Called.")
    on_file = session.customer.email if session.customer else None
    email = session.slots.customer_email
    return f"{said} E-mail: {email}" if email and email != on_file and email not in said else said
