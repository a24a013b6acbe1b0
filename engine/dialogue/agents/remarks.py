"""What callers say besides their business, known by its words: thanks, doubts, the wrong number, Spanish.

Read by the router's agents on the engine loop.
"""

from __future__ import annotations

import re

from engine.dialogue.slots.spoken import any_of
from engine.dialogue.turn import Turn

BYE = re.compile(r"\b(?:good ?)?bye\b|\bgood night\b|\bhave a (?:good|nice|great)\b|\b(?:see|talk to) you\b")
THANKS = re.compile(r"^(?:\W*(?:okay|ok|great|perfect|alright|no|wonderful)\b)*\W*(?:thanks|thank you)\b")
ONLY_THANKS = re.compile(
    r"^\W*(?:(?:okay|ok|great|perfect|alright|wonderful|oh)\W+)*(?:many )?(?:thanks|thank you)"
    r"(?: so much| very much| a lot| again| a bunch)?\W*$"
)
HOW_ARE_YOU = re.compile(
    r"\bhow(?:'s| is| are|'re) (?:you(?: doing)?(?: today| this morning| this afternoon)?|it going|things|"
    r"your day(?: going)?)\W*(?:$|[?.,])"
)
BACK = re.compile(r"\b(?:i'm|i am|we're) back(?: now)?\W*$")
_MACHINE = (
    r"(?:\w+ ){0,3}?(?:real|human|person|robot|bot|machine|computer|ai|alive|recording|chatbot|software|"
    r"program|automated)\b"
)
_ROBOT_WORDS = rf"""
(?:are|r|aren't) (?:you|u|ya) {_MACHINE}
you(?:'re| are) {_MACHINE}
(?:is|isn't) (?:this|that|it) {_MACHINE}(?! (?:there|available|free|in|price|quick))
am i (?:talking|speaking) (?:to|with) {_MACHINE}
what(?:'s| is) your name\b|who are you\b|who is this\b|who am i (?:speaking|talking)\b
"""
ROBOT = re.compile(rf"\b{any_of(_ROBOT_WORDS)}")
_MAKER_WORDS = r"""
who (?:made|built|created|programmed|designed|owns) you
what are you(?= ?[.,?!]|$| (?:exactly|then|anyway|really)\b)
which (?:ai|model|company) (?:are you|made you)
are you (?:chat ?gpt|siri|alexa|google)
"""
MAKER = re.compile(rf"\b{any_of(_MAKER_WORDS)}\b")
_NO_RECORDING_WORDS = r"""
(?:stop|quit|no|without|turn off|end|pause|delete|erase) (?:the |this |my |that |any )?record(?:ing|er)?
(?:don't|do not|never|not|rather not|didn't|can't|cannot|mustn't) (?:\w+ ){0,5}?record(?:ed|ing)?
(?:don't|do not|not) (?:\w+ ){0,3}?consent
(?:object|opposed) to (?:being |the |this )?record(?:ed|ing)
"""
NO_RECORDING = re.compile(rf"\b{any_of(_NO_RECORDING_WORDS)}\b")
WANTED_A_CALL = re.compile(
    r"\b(?:never|nobody|no one|didn't|did not|hasn't|haven't)\b.*\bcall(?:s|ed)?\b.*\bback\b|"
    r"\bstill waiting for\b.*\bcall\b"
)
IS_IT_RECORDED = re.compile(r"\b(?:is|are|am|do|does|will|being|gets?)\b.*(?<!a )\brecord(?:ed|ing)?\b")
SOMEBODY_HIGH = re.compile(r"\b(?:manager|owner|boss|director|president|in charge|responsible|decision)\b")
WRONG_NUMBER = re.compile(
    r"\bwrong (?:number|place|company)\b(?! (?:on file|for me|listed|down))|"
    r"\bmis-?dial|\b(?:dialed|called|got) (?:the )?wrong\b|"
    r"\bdidn't mean to call\b"
)
_SPANISH_WORDS = """
hola gracias por favor quiero necesito puedo puede hablar hablo habla espanol español ingles inglés cita coche
carro señor buenos buenas dias días tardes noches cuanto cuánto cuesta donde dónde esta está usted ayuda llamo
tengo para aceite cambio una el mi que qué alguien hable como cómo servicio horario abierto
"""
_SPANISH = frozenset(_SPANISH_WORDS.split())
_SPANISH_ENOUGH = 2
_ASKS_FOR_ANOTHER_LANGUAGE = r"""
(?:habla|hablan|hable|hablas) (?:usted )?(?:espa[nñ]ol|ingl[eé]s)|se habla
no (?:hablo|speak) ingl[eé]s|no english
(?:do you|anyone|anybody|someone|somebody|can you|who) (?:\w+ )?speaks? (?:spanish|french|german|polish)
"""
_OTHER_LANGUAGE = re.compile(rf"\b{any_of(_ASKS_FOR_ANOTHER_LANGUAGE)}\b")


def not_english(turn: Turn) -> bool:
    """Whether the caller speaks Spanish, or asks for somebody who speaks another language."""
    words = set(re.findall(r"[^\W\d_]+", turn.plain))
    return bool(_OTHER_LANGUAGE.search(turn.plain)) or len(words & _SPANISH) > _SPANISH_ENOUGH
