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
    DAY = "day"
    TIME = "time"
    NAME = "name"
    PHONE = "phone"
    CALLER_NUMBER = "caller_number"
    BOOK = "book"
    CHANGE = "change"
    ANYTHING_ELSE = "anything_else"
    OFFER_MESSAGE = "offer_message"
    MESSAGE_TEXT = "message_text"


EXPECTS: Mapping[Question, Expects] = {
    Question.HELP: Expects.OPEN,
    Question.SERVICE: Expects.OPEN,
    Question.DAY: Expects.DATE_TIME,
    Question.TIME: Expects.DATE_TIME,
    Question.NAME: Expects.NAME,
    Question.PHONE: Expects.PHONE,
    Question.CALLER_NUMBER: Expects.YES_NO,
    Question.BOOK: Expects.YES_NO,
    Question.CHANGE: Expects.OPEN,
    Question.ANYTHING_ELSE: Expects.YES_NO,
    Question.OFFER_MESSAGE: Expects.YES_NO,
    Question.MESSAGE_TEXT: Expects.OPEN,
}

ASK: Mapping[Question, str] = {
    Question.HELP: "How can I help you?",
    Question.SERVICE: "What service does your car need?",
    Question.DAY: "What day would you like to come in?",
    Question.TIME: "What time works for you?",
    Question.NAME: "What's your name?",
    Question.PHONE: "What's the best phone number for you?",
    Question.CALLER_NUMBER: "Is the number you're calling from the best one?",
    Question.BOOK: "Shall I book that?",
    Question.CHANGE: "What would you like to change?",
    Question.ANYTHING_ELSE: "Is there anything else I can help you with?",
    Question.OFFER_MESSAGE: "Would you like me to take a message?",
    Question.MESSAGE_TEXT: "What would you like me to tell them?",
}

ASK_AGAIN: Mapping[Question, str] = {
    Question.HELP: "You can ask me a question, book a service, or leave a message.",
    Question.SERVICE: "Which of these would you like?",
    Question.DAY: "Which day would you like, for example tomorrow or Friday?",
    Question.TIME: "Which time would you like?",
    Question.NAME: "Could you tell me your first and last name?",
    Question.PHONE: "Could you tell me your phone number, with the area code?",
    Question.CALLER_NUMBER: "Can we reach you on the number you're calling from, yes or no?",
    Question.BOOK: "Shall I book that, yes or no?",
    Question.CHANGE: "You can change the service, the day, the time, your name, or your number.",
    Question.ANYTHING_ELSE: "Can I help you with anything else, yes or no?",
    Question.OFFER_MESSAGE: "Shall I take a message, yes or no?",
    Question.MESSAGE_TEXT: "What shall I write down for our team?",
}

AREA_CODE = "And the area code?"
REST_OF_NUMBER = "And the rest of the number?"
