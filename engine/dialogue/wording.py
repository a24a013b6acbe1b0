"""Every fixed sentence that can be spoken besides the questions. Short, and each a whole clause.

Used by the agents; `Dialogue.fixed_sentences` hands them all to the voice before the first call.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from engine.ports import DealershipFacts, Refusal

SURE = "Sure."
OKAY = "Okay."
LET_ME_CHECK = "Let me check."
READ_BACK = "Let me read that back."
DID_NOT_HEAR = "Sorry, I didn't hear anything."
DID_NOT_UNDERSTAND = "Sorry, I didn't get that."
TROUBLE = "I'm sorry, I'm having trouble understanding."
TAKEN = "I'm sorry, that time was just taken."
NOT_BOOKED = "Okay, I won't book anything."
BAD_PHONE = "That doesn't sound like a complete phone number."
DO_NOT_KNOW = "I'm sorry, I don't know that."
WILL_CALL_BACK = "I've written that down for our team."
DANGER = "If you are in danger, call 911."
STOP_CALLING = "I'm sorry about that. I've written down that you don't want to be called."
TAKE_YOUR_TIME = "Sure, take your time."
ALL_SET = "You're all set."
WHAT_ELSE = "What else can I do for you?"
HELLO = "Hello."
MORE_SLOWLY = "Sure, I'll speak more slowly."
CUT_OFF = "I think we were cut off before."
BACK = "This is the automated assistant again."
RECORDS_AWAY = "I'm sorry, I can't reach our records right now."
SAY_AGAIN = "Could you say that again?"
NO_TIME_LEFT = "I have nothing free then."
NOTHING_FREE = "I have no free time to offer around that day."
STAY_ON_LINE = "Okay, please stay on the line."
STILL_TRYING = "I'm still trying to reach someone for you."
NOBODY_FREE = "I'm sorry, nobody is free right now."
TRANSFER_FAILED = "I'm sorry, that didn't work: nobody picked up."
NOBODY_THEN = "Nobody is here then."
NOT_THROUGH = "I can't put you through from this line."
CALL_AGAIN = "Please call us again later."
NO_PERSON = "Okay, I won't get anyone."
NO_MESSAGE = "Okay, I won't write anything down."
BEFORE_YOU_GO = "Before you go:"
NAME_AND_NUMBER = "What's your name, and the best number to reach you?"
THIS_NUMBER = "I'll give them the number you're calling from."
WHY_WE_ASK = "That's only so that we know who it's for, and can reach you."
NOT_ON_FILE = "I'm sorry, I don't have that here."
WRITTEN_DOWN = "I've written that down."
THANKS = "Thank you."
MEANWHILE = "Can I help you with anything else while we wait?"
SORRY_FOR_THAT = "I'm sorry about that."
ONLY_ENGLISH = "I'm sorry, I only speak English, but a person can help you."
NOT_RECORDED = "This call is not recorded any more."
NOT_RECORDING = "I've stopped the recording, and what there was of it is deleted."
FINE_THANKS = "I'm doing well, thank you."
WELCOME = "You're welcome."
SOFTWARE = "I'm software that runs right here at the dealership."
NO_ENGLISH = "The caller does not speak English."
NOT_UNDERSTOOD = "The agent could not understand the caller."
NO_OFFERS = "Thank you, but we don't take offers on this line."
WRONG_NUMBER = "No problem at all."
CANNOT_JUDGE = "I can't judge that on the phone."
DO_NOT_DRIVE = "If you're unsure, please don't drive it, and have it checked first."
NOT_OUR_WORK = "I'm sorry, I can't book that one here."
LIKE_THE_BRAKES = "That sounds like the brakes."
LIKE_THE_BATTERY = "That sounds like the battery."
CANNOT_TELL = "I can't tell over the phone what it is."
NOT_SURE_WHICH = "I'm not sure which service that is."
NO_MATTER = "That's no problem."
NO_DISCOUNT = "I can't give discounts on the phone."
NO_TRADE_IN_VALUE = "I can't say on the phone what a trade-in is worth, someone has to look at it here."
NO_FINANCE_TERMS = "I can't give finance terms on the phone."
NO_ORDERS = "I can't change prices, records, or how I work on the phone."
NO_RESERVATION = "I can't hold a car for you on the phone."
NO_CARDS = "I don't take card numbers on the phone."
NO_SOCIAL = "I don't take social security numbers on the phone."
NO_ACCOUNTS = "I don't take account numbers on the phone."
NO_SUCH_CAR = "I'm sorry, we have nothing like that."
NOT_LISTED = "My list doesn't say that about the cars."
NO_SUCH_NUMBER = "I don't find a car with that number."
CAR_IS_GONE = "I'm sorry, that one is gone."
CAR_IS_THERE = "Yes, it's still there."
NOTHING_CHEAPER = "I'm sorry, we have nothing cheaper."
NO_MORE_CARS = "That's all we have."
WE_HAVE_IT = "Yes, we have that one."
WHAT_WE_HAVE = "Here's what we have."
DRIVE_ONE = "Would you like to drive one of them?"
NOT_IN_THE_SHOP = "I don't see your car in the shop's records."
MAY_HAVE_CHANGED = "That's not fresh, so it may have changed since."
CAR_UNDER = "What's the phone number the car is under?"
LET_ADVISOR_KNOW = "I'll leave word for our service team."
NEED_NUMBER = "I need a number for the appointment, in case something changes."
NO_APPOINTMENT = "I can't find an appointment under that."
NO_APPOINTMENT_HERE = "I can't find an appointment under your number."
OTHER_NUMBER = "Could it be under another number or name?"
NEW_DAY = "What day would suit you better?"
CANCELLED = "Okay, that's cancelled."
WISHES: Mapping[str, str] = {
    "book_service": "the other appointment",
    "book_test_drive": "the test drive",
    "cancel": "the appointment you want to cancel",
    "reschedule": "the appointment you want to move",
    "vehicle_status": "your car in the shop",
    "message": "your message",
    "escalation": "the person you asked for",
}
OTHER_WISH = "the other thing"
ONE_BY_ONE = "Okay, one after the other."
LEFT_AS_IT_IS = "Okay, everything stays as it is."
THEN_ALREADY = "That's when it is already."
NOT_STANDING = "That appointment isn't on our books any more."

REFUSALS: Mapping[Refusal, str] = {
    Refusal.PAST: "That time has already passed.",
    Refusal.TOO_FAR: "That's further ahead than I can book.",
    Refusal.LUNCH: "That would run into the service team's lunch.",
    Refusal.OUTSIDE_HOURS: "That's outside our appointment hours.",
    Refusal.OFF_GRID: "No appointment starts at that time.",
    Refusal.FULL: "We're fully booked then.",
}

FIXED: tuple[str, ...] = (
    SURE, OKAY, LET_ME_CHECK, READ_BACK, DID_NOT_HEAR, DID_NOT_UNDERSTAND, TROUBLE, TAKEN,
    NOT_BOOKED, NOT_OUR_WORK, LIKE_THE_BRAKES, LIKE_THE_BATTERY, CANNOT_TELL, NOT_SURE_WHICH, NO_MATTER,
    BAD_PHONE, DO_NOT_KNOW, WILL_CALL_BACK, DANGER,
    STOP_CALLING,
    TAKE_YOUR_TIME, ALL_SET, WHAT_ELSE, HELLO, MORE_SLOWLY, CUT_OFF, BACK, NO_TIME_LEFT, NOTHING_FREE,
    RECORDS_AWAY,
    SAY_AGAIN, STAY_ON_LINE, STILL_TRYING, NOBODY_FREE, TRANSFER_FAILED, NOBODY_THEN, NO_PERSON,
    NOT_THROUGH, CALL_AGAIN, NO_MESSAGE,
    BEFORE_YOU_GO, NAME_AND_NUMBER, THIS_NUMBER, NOT_ON_FILE, WHY_WE_ASK,
    WRITTEN_DOWN, THANKS, MEANWHILE, SORRY_FOR_THAT, ONLY_ENGLISH, NOT_RECORDED, NOT_RECORDING,
    FINE_THANKS, WELCOME,
    SOFTWARE, NO_OFFERS, WRONG_NUMBER, CANNOT_JUDGE, DO_NOT_DRIVE, NO_DISCOUNT, NO_TRADE_IN_VALUE,
    NO_FINANCE_TERMS, NO_RESERVATION,
    NO_ORDERS, NO_CARDS, NO_SOCIAL, NO_ACCOUNTS, NO_SUCH_CAR, NO_SUCH_NUMBER,
    NOT_LISTED,
    CAR_IS_GONE, CAR_IS_THERE, NOTHING_CHEAPER, NO_MORE_CARS, WE_HAVE_IT, WHAT_WE_HAVE, DRIVE_ONE,
    NOT_IN_THE_SHOP,
    MAY_HAVE_CHANGED, CAR_UNDER, LET_ADVISOR_KNOW, *REFUSALS.values(), NEED_NUMBER, NO_APPOINTMENT,
    NO_APPOINTMENT_HERE, OTHER_NUMBER, NEW_DAY, CANCELLED, ONE_BY_ONE, LEFT_AS_IT_IS, THEN_ALREADY,
    NOT_STANDING,
)  # fmt: skip


_SLOWER = re.compile(r"(?<!i )(?<!it )(?<!we )\bslow(?:er|ly| down)?\b|\btoo fast\b")


def greeting(facts: DealershipFacts) -> tuple[str, ...]:
    """The first words of a call: who speaks, that it is a machine, and the recording, always."""
    welcome = facts.welcome or usual_welcome(facts)
    if welcome.endswith((".", "!", "?")):
        return welcome, f"This is {facts.agent_name}, {facts.notice}."
    return (f"{welcome}, this is {facts.agent_name}, {facts.notice}.",)


def usual_welcome(facts: DealershipFacts) -> str:
    """What is said before the agent's name when nobody wished for other words."""
    return f"Thanks for calling {facts.name}"


def asks_for_slower(plain: str) -> bool:
    """Whether "say that again" means "more slowly"."""
    return bool(_SLOWER.search(plain))


def goodbye(facts: DealershipFacts) -> str:
    """The last words."""
    return f"Thanks for calling {facts.name}. Goodbye."


def notice(facts: DealershipFacts) -> str:
    """What a caller is told first, once more."""
    return f"I'm {facts.agent_name}, {facts.notice}."


def robot(facts: DealershipFacts) -> str:
    """The truth for "are you a robot?"."""
    return f"I'm {facts.agent_name}, an automated assistant, not a person."


def who_we_are(facts: DealershipFacts) -> str:
    """For those who meant to call someone else."""
    return f"This is {facts.name}, a car dealership."
