"""What the agent never does on the phone, whatever it is asked: judge a car's safety, deal, take cards.

Read by the router on the engine loop, at any moment of a conversation, before anything is looked up.
"""

from __future__ import annotations

import re

from engine.dialogue import wording
from engine.dialogue.agents.inventory import NAME as INVENTORY
from engine.dialogue.intents.orders import gives_orders
from engine.dialogue.questions import ASK, Question
from engine.dialogue.secrets import ACCOUNT, CARD, SSN
from engine.dialogue.session import Answer, Session
from engine.dialogue.slots.spoken import any_of
from engine.dialogue.turn import Turn

_MAY = r"(?:can|could|should|may|shall) (?:i|we|he|she|you|one)"
_A_VISIT = (
    r"(?:my|our|the|that|this|an?) (?:[\w']+ ){0,2}"
    r"(?:appointment|booking|slot|service|oil change|rotation|inspection|replacement|test drive)"
)
_DRIVE_WORDS = rf"""
(?:safe|ok|okay|fine|alright|all right|dangerous|risky|bad|unsafe)(?: \w+){{0,4}} driv(?:e|ing)
(?:safe|unsafe|dangerous)(?: \w+){{0,4}} on the road
{_MAY} (?:(?:still|just|keep|continue|go on|even|safely) )*(?:to )?driv(?:e|ing) (?:with|like|on a|home|my)
{_MAY} (?:(?:just|even|safely) )*drive (?:around|anyway|for|in this|the rest)
{_MAY} (?:still|keep|continue|safely)(?: on)?(?: to)? driv(?:e|ing)
(?:keep|continue)(?: on)? driving
how (?:far|long|many miles) (?:can|could) (?:i|we|it)(?: still)? (?:drive|go)
(?:can|can't|could|couldn't) (?:i|we) (?:just |still |not )?(?:roll|limp|creep|coast|crawl|nurse it)\b
driv(?:e)?able|road ?worthy|make it (?:home|there|to(?! {_A_VISIT}))
(?:is|are) (?:it|my \w+|the car|the \w+|this|that|my car|they)(?: still)?(?: really)? (?:safe|dangerous)
stop driving|should i (?:pull over|stop|be worried|tow|have it towed)
(?:will|would|could|can) (?:it|my \w+|the \w+|they) (?:blow up|explode|fail|catch fire)
"""
_MAY_I_DRIVE = re.compile(rf"\b{any_of(_DRIVE_WORDS)}")
_DRIVE_IT = re.compile(rf"\b{_MAY} drive (?:it|that|this|the car)\b")
_TEST_DRIVE = re.compile(r"\btest[ -]?driv")

_DISCOUNT = r"""
(?<!military )(?<!senior )(?<!student )(?<!veteran )(?<!veterans )(?<!responder )discounts?
best price|better (?:price|deal)|lower (?:the |your |that )?price|special price|out the door price|wiggle room
(?:knock|take|get|give me) (?:something|some|anything|a little|a bit|money|\S*\d\S*)(?: \w+){0,2} off
(?:knock|take|get|give me) (?:a|one|two|three|five)(?: few| couple)?(?: of)? (?:hundred|thousand|grand) off
knock (?:\w+ )?off|off if i pay|cash discount|come down (?:on|in|a)|negotiab\w+|negotiat\w+|haggl\w+
price match|match (?:the|their|that|a|this) (?:price|offer|deal)
(?:will|would|could|can) you (?:take|accept|do|do it for|sell it for|go) \$?\d[\d, ]{3,}
(?:will|would|could|can) you (?:take|accept|do|do it for|sell it for|go) (?:\w+[ -]){1,2}(?:thousand|grand)
(?:will|would|could|can) you (?:take|accept) (?:\$?\d|ten|fif|six|seven|eigh|nine|twen|thir).* for (?:it|that)
(?:take|buy|have|get) (?:it|that|this|that one|the \w+|that \w+) for \$?\d[\d, ]{3,}
(?:take|buy|have|get) (?:it|that|this|that one|the \w+|that \w+) for (?:\w+[ -]){1,3}(?:thousand|grand)
(?:give|pay|offer) you \$?\d[\d, ]{3,}|(?:give|pay|offer) you (?:\w+[ -]){1,3}(?:thousand|grand)
for (?:a|one|1|a single|\$1)(?: single)? (?:dollar|buck)|for \$1(?!\d)
sell (?:me|us|it|that|this)\b.* for (?:\$?\d[\d,]*|(?:[a-z]+[ -]){1,4}(?:dollars|bucks|thousand|grand))
"""
_TRADE_IN = r"""
(?:how much|value|worth|price)\b.*\btrad(?:e|ing)\b|trade[ -]?in (?:value|offer|worth|quote|estimate|price)
what(?:'d|'ll)? ?(?:can |could |would |will |do )?(?:you|ya) (?:get|give|offer|pay) (?:me )?for (?:a|an|my)
how much (?:would|will|can|could|do|might) (?:i|you) (?:get|give|offer|pay)\b(?! (?:back|off|done))
what (?:can|could|would|will|do) (?:i|you) (?:get|give|offer|pay)\b.*\btrad(?:e|ing)\b
(?:what|how much)(?:'s| is| are| would| will| might)?\b.*\b(?:my|our) .*\bworth
(?:give|offer|pay) me (?:\w+ )?for (?:my|the old|mine)
(?:worth|value) of my (?:car|truck|\w+)|how much for my (?:old )?(?:car|truck)
"""
_FINANCE = r"""
interest rates?|apr|financ(?:e|ing) rates?|(?<!make )(?<!offer )(?<!take )(?<!accept )monthly payments?
how much (?:a|per|each|every) month
(?:\d|hundred|fifty|thousand) (?:bucks |dollars )?(?:a|per|each|every) month
(?:can|could|may) (?:i|we) (?:get |do |take )?(?:a )?leas(?:e|ing)(?: on)? (?:an?|the|it|that|one|this)
(?<!towards the )(?<!toward the )(?<!towards a )(?<!toward a )down payment
credit score|bad credit|pre ?-?approv\w+|0 ?(?:percent|%|financing)|zero percent
what(?:'s| is| are) (?:the|your) (?:best |lowest )?rates?(?: on\b| for (?:a )?(?:loan|new|used|car)|\W*$)
(?:loan|lease|leasing|financ(?:e|ing)) (?:terms|rates?|price|payments?|offer|deal)
how much (?:do i |would i |to )?(?:have to )?(?:put )?down|what rates? (?:can|could|do|will|would) (?:you|i)
"""
_THAT_CAR = r"(?:it|that|this|that one|one|the (?:\w+ ){1,3}?|that (?:\w+ ){1,2}?|this \w+)(?: car)?"
_RESERVE = rf"""
(?:hold|reserve|save|keep|set) {_THAT_CAR} ?(?:for me|for us|aside|until|till|over)
reserve (?:it|that|this|that one|a car|the car|that car|this car)|put (?:a|down a|down) (?:deposit|hold)
leave (?:a |you a )?deposit|put (?:it|that|one) (?:on hold|aside)|take it off the (?:market|lot)
"""
_NOT_ON_THE_PHONE = tuple(
    (re.compile(rf"\b{any_of(words)}(?!\w)"), sentence)
    for words, sentence in (
        (_TRADE_IN, wording.NO_TRADE_IN_VALUE),
        (_FINANCE, wording.NO_FINANCE_TERMS),
        (_RESERVE, wording.NO_RESERVATION),
        (_DISCOUNT, wording.NO_DISCOUNT),
    )
)
_SECRETS = ((CARD, wording.NO_CARDS), (SSN, wording.NO_SOCIAL), (ACCOUNT, wording.NO_ACCOUNTS))


def may_i_drive(turn: Turn, session: Session) -> bool:
    """Whether the caller asks if a car may be driven: nobody can tell that on the phone."""
    if _TEST_DRIVE.search(turn.plain):
        return False
    if _MAY_I_DRIVE.search(turn.plain):
        return True
    looks_at_cars = session.at_hand == INVENTORY or session.slots.inventory_id is not None
    return bool(_DRIVE_IT.search(turn.plain)) and not looks_at_cars


def cannot_judge(session: Session, *, danger: bool = False) -> Answer:
    """Never that it is safe; back to the task at hand, else a person is offered."""
    words = (wording.CANNOT_JUDGE, wording.DO_NOT_DRIVE)
    words = (wording.DANGER, *words) if danger else words
    if session.at_hand is not None:
        return Answer(words, "faq", aside=True)
    return Answer((*words, ASK[Question.OFFER_PERSON]), "faq", Question.OFFER_PERSON)


def not_on_the_phone(turn: Turn, session: Session) -> Answer | None:
    """Discounts, the worth of a trade-in, finance terms and reservations are a person's business."""
    for pattern, sentence in _NOT_ON_THE_PHONE:
        if pattern.search(turn.plain):
            session.unanswered = turn.text
            session.car_wish = turn.found.car or session.car_wish
            return Answer((sentence, ASK[Question.OFFER_PERSON]), INVENTORY, Question.OFFER_PERSON)
    return None


def orders(turn: Turn) -> bool:
    """Whether somebody would have the agent change a price or itself: what a caller says is no order."""
    return gives_orders(turn.plain)


def secret(turn: Turn) -> str | None:
    """That a number which was masked before anyone saw it is not taken on the phone."""
    return next((sentence for mask, sentence in _SECRETS if mask in turn.text), None)
