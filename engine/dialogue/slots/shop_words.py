"""Everyday words for work on a car, for work nobody here does, and for faults whose cause is not known.

Read by `offers` on the engine loop, with plain text in which `as_meant` has put right what a line or a
recogniser makes of the shop's words.
"""

from __future__ import annotations

import re

from engine.dialogue.slots.spoken import any_of

_TIRES = "(?:tires?|tyres?|wheels?)"
_CAR = r"(?:it|her|everything|(?:the|my|our|his) (?:\w+ )?(?:car|truck|van|suv|thing|vehicle))"
_SHOP = r"(?:(?:the|my|our|your|her|his|its|those|these|them|all|four|front|rear|back) )*"
_NEAR = r"(?:[\w',-]+ ){0,4}"
_MOVED = r"(?:switch|swap|mov|shift|chang|turn|trad|alternat|put|flip)\w*"
_ROUND = r"(?:round|around|about|over|front|back|rear|sides?|places?|positions?|ends?)"
_NOISES = r"(?:squeak|squeal|grind|scream|screech|scrap(?:e|ing)|judder|shudder|vibrat|puls|nois)\w*"
_ODD = rf"(?:{_NOISES}|mak\w* (?:\w+ ){{0,3}}(?:noise|sound)s?|soft|spongy|mushy|weak|funny|weird)"
_SEEN = r"(?:looked|look(?:ing)? (?:at|over)|seen|(?:inspect|check|exam|test)\w*)"
_NO_OIL = r"(?:leak|spot|stain|spill|pan|pump|pressure|gasket|all over|on (?:my|the) (?:drive|garage|floor))"
_THOROUGH = "(?:general|full|multi[ -]?point|safety|state|annual|yearly|vehicle|car|complete|health)"

EVERYDAY_WORDS: tuple[tuple[str, str], ...] = (
    (
        "oil change",
        rf"""
        (?:oil|lube)(?: and filter)? (?:change|changed|service|job)
        chang\w* {_SHOP}(?:\w+ )?oil
        (?<!leaking )(?<!burning )(?<!dripping )(?<!losing )oil(?! {_NO_OIL})
        lube|synthetic
        """,
    ),
    (
        "tire rotation",
        rf"""
        rotat(?:e|es|ed|ing|ions?)
        {_TIRES} {_NEAR}{_MOVED} (?:[\w',-]+ ){{0,2}}{_ROUND}
        {_TIRES} {_NEAR}(?:switch|swap)\w*|(?:switch|swap)\w* {_SHOP}{_TIRES}
        {_MOVED} {_SHOP}{_TIRES} (?:[\w',-]+ ){{0,2}}{_ROUND}
        {_TIRES} {_NEAR}{_NEAR}(?:front to|back to|rear to|side to)
        """,
    ),
    (
        "brake pad replacement",
        rf"""
        brakes? pads?|new brakes?|(?:new|front|rear|worn) pads|brakes? (?:job|replacement)
        (?:replac|chang|redo)\w* {_SHOP}(?:\w+ )?(?:brakes|pads)
        (?:brakes|pads) (?:\w+ ){{0,3}}(?:replaced|changed)
        """,
    ),
    (
        "brake inspection",
        rf"""
        brakes? (?:\w+ ){{0,3}}{_SEEN}
        {_SEEN} (?:at |over )?{_SHOP}brakes?
        brakes? {_NEAR}{_ODD}|{_NOISES} {_NEAR}(?:brakes?|braking)
        """,
    ),
    ("battery replacement", r"battery|batteries"),
    (
        "general inspection",
        rf"""
        {_THOROUGH} (?:inspection|check)
        (?:look|check|go|goes|gone|went)(?:ed|ing)? (?:{_CAR} over|over {_CAR})
        check[ -]?up|tune[ -]?up|once[ -]over|inspected|inspection|top to bottom|bumper to bumper
        """,
    ),
    ("brake", r"brakes?"),
)
"""The first that fits is meant; the last line leaves it open which work on the brakes is."""

LOOKS_OVER = re.compile(rf"\b{_THOROUGH} (?:inspection|check)|\bdiagnos")
"""Names of the service that looks for a cause."""

_WORK_ON = (
    "(?:transmission|engine|motor|clutch|exhaust|muffler|suspension|radiator|coolant|body|bumper|dent|"
    "windshield|window|glass|steering|timing belt|alternator|starter|ac|a/c|air conditioning|paint|"
    "upholstery|seats?|roof|door|headlights?|fuel pump|water pump|head gasket|differential|gearbox|"
    "brake fluid)"
)
_DONE_TO_IT = (
    r"(?:re ?build\w*|repair\w*|replac\w*|flush\w*|swap\w*|service|overhaul\w*|job|work|exchange|"
    r"recharge\w*|removal|fix\w*|change\w*|tint\w*)"
)
_OTHER_WORK_WORDS = rf"""
{_WORK_ON} {_DONE_TO_IT}
(?:wheel |front end |tire )?alignments?|(?:wheels?|tires?|it|them|car) aligned
detailing|car wash|hand wash|waxing|window tint\w*|tinting|paint job|respray\w*|body ?work
undercoating|rust ?proofing|spark plugs?|timing belt|cat(?:alytic)? converter|shocks|struts|tow(?:ing)?
smog (?:check|test)|emissions? test\w*|state inspection sticker
(?:new|winter|summer|snow|studded|all[ -]?seasons?|set of|replacement) (?:\w+ )?{_TIRES}
{_TIRES} (?:\w+ ){{0,3}}(?:mounted|balanced|replaced|patched|put on)|(?:fix|repair|patch) (?:a |my )?flat
{_TIRES} (?:\w+ ){{0,3}}changed
(?:bald|worn(?: out)?|flat) tires?|tires? (?:\w+ ){{0,2}}(?:bald|flat)|puncture
(?:air|cabin|fuel|pollen) filters?|filters? (?:of|for) the (?:air|fuel|cabin)|wiper blades?|wipers
"""
OTHER_WORK = re.compile(rf"\b{any_of(_OTHER_WORK_WORDS)}\b")
"""Work with a name that is often asked for and is none of the usual services."""

_WARNING = (
    "(?:check engine|engine|warning|dash(?:board)?|oil|abs|airbag|tire pressure|maintenance|service|battery|"
    "traction control|orange|amber|yellow|red)"
)
_AIR = "(?:ac|a/c|air con|air conditioner|air conditioning|air|heat|heater|heating|defroster)"
_IS_NOT = "(?:'s| is| isn't| has| stopped| not| doesn't| won't| quit| broke)"
_FAULT_WORDS = rf"""
{_WARNING} (?:light|lamp)|lights? (?:is |has |just |keeps )*(?:on|came|come|coming|comes|been|lit)\b
light (?:\w+ ){{0,2}}(?:blinking|flashing)
nois(?:e|es|y)\b|rattl|knock(?:s|ing)\b|clunk|thump|rumbl|whin(?:es|ing)\b|click(?:s|ing)\b|hiss
humming|squeal|squeak|grinding|screech
pull(?:s|ing)? (?:hard |a bit |a little |badly )?(?:to|left|right)\b|drift\w* to|veer
wobbl|shak(?:es|ing|y)\b|vibrat|shimm|judder|shudder|jerk|hesitat|sputter
oil spots?|leak|drip(?:s|ping)\b|puddle|overheat|run(?:s|ning) (?:hot|rough)\b|stall(?:s|ing|ed)\b
(?:keeps?|been) dying|(?:won't|doesn't|didn't|hard to|barely|trouble) start|los(?:es|ing) power
{_AIR}{_IS_NOT}? (?:\w+ )?(?:blow|warm|hot|cold|work|out\b)
acting (?:up|funny|weird|strange)|(?:something|what)(?:'s| is| may be| might be) (?:\w+ )?(?:wrong|off|loose)
smells? (?:funny|bad|hot|odd|weird|of|like)\b|(?:burning|funny|odd|weird|strange) smell
"""
FAULT = re.compile(rf"\b{any_of(_FAULT_WORDS)}")
"""Something is the matter, and only looking at the car will tell what."""

_OF_BRAKES = (
    "inspection|pads?|checks?|jobs?|fluid|lights?|pedal|rotors?|discs?|service|replacement|are|squ|grind|feel|"
    "mak|need|keep|sound|done|looked|fixed|replaced|changed"
)
_MISHEARD = tuple(
    (re.compile(pattern, re.IGNORECASE), meant)
    for pattern, meant in (
        (rf"\bbreak(s?)(?= ?(?:{_OF_BRAKES}))", r"brake\1"),
        (r"\b(my|the|new|front|rear) breaks\b", r"\1 brakes"),
        (r"(?<=\bwhen i'm )breaking\b|(?<=\bwhile )breaking\b|(?<=\bwhen )breaking\b", "braking"),
        (r"\b(when|every time|if) (i|you) break\b", r"\1 \2 brake"),
        (r"\boil (?:chains?|chance|chang|exchange|chase)\b", "oil change"),
        (r"\b(an|my|the|next) (?:all|earl|oiled|owl|oral|old|world|royal) change\b", r"\1 oil change"),
        (r"\b(?:tie|tied|tired|time|tower) (rotat\w+)", r"tire \1"),
        (r"\b(?:batter|bakery|badly) (replacement|change)\b", r"battery \1"),
    )
)


def as_meant(text: str) -> str:
    """ "Break inspection", "oil chain", "tie rotation" as they were said."""
    for pattern, meant in _MISHEARD:
        text = pattern.sub(meant, text)
    return text
