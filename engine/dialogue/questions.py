"""The questions the agent can leave open, what kind of answer each wants, and their fixed words.

Used by the agents and, for synthesis ahead of the first call, by `Dialogue.fixed_sentences`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from engine.ports import Expects


class Question(StrEnum):
    """What was asked last and is not yet answered."""

    HELP = "help"
    SERVICE = "service"
    THIS_SERVICE = "this_service"
    DAY = "day"
    TIME = "time"
    NAME = "name"
    PHONE = "phone"
    CALLER_NUMBER = "caller_number"
    BOOK = "book"
    CHANGE = "change"
    CAR = "car"
    VEHICLE = "vehicle"
    WHICH_DAY = "which_day"
    WHICH_TIME = "which_time"
    IS_IT_YOU = "is_it_you"
    WHOSE = "whose"
    WHICH_APPOINTMENT = "which_appointment"
    CANCEL_IT = "cancel_it"
    MOVE_IT = "move_it"
    CAR_WISH = "car_wish"
    TEST_DRIVE = "test_drive"
    REASON = "reason"
    CALL_BACK = "call_back"
    CALL_BACK_TIME = "call_back_time"
    GO_ON = "go_on"
    ANYTHING_ELSE = "anything_else"
    OFFER_PERSON = "offer_person"
    MESSAGE_TEXT = "message_text"
    EMAIL = "email"


EXPECTS: Mapping[Question, Expects] = {
    Question.HELP: Expects.OPEN,
    Question.SERVICE: Expects.OPEN,
    Question.THIS_SERVICE: Expects.YES_NO,
    Question.DAY: Expects.DAY,
    Question.TIME: Expects.DATE_TIME,
    Question.NAME: Expects.NAME,
    Question.PHONE: Expects.PHONE,
    Question.CALLER_NUMBER: Expects.YES_NO,
    Question.BOOK: Expects.YES_NO,
    Question.CHANGE: Expects.OPEN,
    Question.CAR: Expects.OPEN,
    Question.VEHICLE: Expects.OPEN,
    Question.WHICH_DAY: Expects.DAY,
    Question.WHICH_TIME: Expects.DATE_TIME,
    Question.IS_IT_YOU: Expects.YES_NO,
    Question.WHOSE: Expects.PHONE,
    Question.WHICH_APPOINTMENT: Expects.OPEN,
    Question.CANCEL_IT: Expects.YES_NO,
    Question.MOVE_IT: Expects.YES_NO,
    Question.CAR_WISH: Expects.OPEN,
    Question.TEST_DRIVE: Expects.YES_NO,
    Question.REASON: Expects.OPEN,
    Question.CALL_BACK: Expects.YES_NO,
    Question.CALL_BACK_TIME: Expects.DATE_TIME,
    Question.GO_ON: Expects.YES_NO,
    Question.ANYTHING_ELSE: Expects.YES_NO,
    Question.OFFER_PERSON: Expects.YES_NO,
    Question.MESSAGE_TEXT: Expects.OPEN,
    Question.EMAIL: Expects.OPEN,
}

READ_BACKS = frozenset({Question.BOOK, Question.CANCEL_IT, Question.MOVE_IT})
"""Asked after everything was read back; a yes counts only when the caller heard it all."""

ASK: Mapping[Question, str] = {
    Question.HELP: "How can I help you?",
    Question.SERVICE: "What service does your car need?",
    Question.THIS_SERVICE: "Is that what you would like to book?",
    Question.DAY: "What day would you like to come in?",
    Question.TIME: "What time works for you?",
    Question.NAME: "What's your name?",
    Question.PHONE: "What's the best phone number for you?",
    Question.CALLER_NUMBER: "Is the number you're calling from the best one?",
    Question.BOOK: "Shall I book that?",
    Question.CHANGE: "What would you like to change?",
    Question.ANYTHING_ELSE: "Is there anything else I can help you with?",
    Question.CAR: "Which car would you like to drive?",
    Question.VEHICLE: "Which car is it for?",
    Question.WHICH_DAY: "Which day do you mean?",
    Question.WHICH_TIME: "Is that in the morning or in the evening?",
    Question.IS_IT_YOU: "May I ask if that's you?",
    Question.WHOSE: "What's the phone number or the name it was booked under?",
    Question.WHICH_APPOINTMENT: "Which one do you mean?",
    Question.CANCEL_IT: "Shall I cancel it?",
    Question.MOVE_IT: "Shall I move it?",
    Question.CAR_WISH: "What kind of car are you looking for?",
    Question.TEST_DRIVE: "Would you like to take it for a test drive?",
    Question.REASON: "May I tell them what it's about?",
    Question.CALL_BACK: "Shall I have someone call you back?",
    Question.CALL_BACK_TIME: "When is a good time to call you?",
    Question.GO_ON: "Shall we go on where we were?",
    Question.OFFER_PERSON: "Would you like me to get a person for you?",
    Question.MESSAGE_TEXT: "What would you like me to tell them?",
    Question.EMAIL: "What's your e-mail address?",
}

ASK_AGAIN: Mapping[Question, str] = {
    Question.HELP: "You can ask me a question, book a service, or leave a message.",
    Question.SERVICE: "Which of these would you like?",
    Question.THIS_SERVICE: "Is that the service you would like, yes or no?",
    Question.DAY: "Which day would you like, for example tomorrow or Friday?",
    Question.TIME: "Which time would you like?",
    Question.NAME: "Could you tell me your first and last name?",
    Question.PHONE: "Could you tell me your phone number, with the area code?",
    Question.CALLER_NUMBER: "Can we reach you on the number you're calling from, yes or no?",
    Question.BOOK: "Shall I book that, yes or no?",
    Question.CHANGE: "You can change the service, the day, the time, your name, or your number.",
    Question.ANYTHING_ELSE: "Can I help you with anything else, yes or no?",
    Question.CAR: "Which car is it, for example the make and the model?",
    Question.VEHICLE: "Which of your cars is it?",
    Question.WHICH_DAY: "Which of the two days is it?",
    Question.WHICH_TIME: "In the morning or in the evening?",
    Question.IS_IT_YOU: "Is that you, yes or no?",
    Question.WHOSE: "Could you tell me the phone number it was booked under?",
    Question.WHICH_APPOINTMENT: "Which of these appointments is it?",
    Question.CANCEL_IT: "Shall I cancel it, yes or no?",
    Question.MOVE_IT: "Shall I move it, yes or no?",
    Question.CAR_WISH: "You can tell me the make, the model, the color, or a price.",
    Question.TEST_DRIVE: "Would you like a test drive, yes or no?",
    Question.REASON: "What shall I tell them it's about?",
    Question.CALL_BACK: "Shall someone call you back, yes or no?",
    Question.CALL_BACK_TIME: "What time would be good, for example tomorrow morning?",
    Question.GO_ON: "Shall we go on, yes or no?",
    Question.OFFER_PERSON: "Shall I get a person for you, yes or no?",
    Question.MESSAGE_TEXT: "What shall I write down for our team?",
    Question.EMAIL: "Could you tell me your e-mail address again?",
}

AREA_CODE = "And the area code?"
REST_OF_NUMBER = "And the rest of the number?"
