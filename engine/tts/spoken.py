"""Written words → words to be spoken: prices, times, dates, telephone numbers, addresses, car names.

Called by the voices before they synthesise, on the speech lane; a pure function. The rules go from the most
particular to the most general, as each eats the figures that it understands.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.tts.numbers import cardinal, digits, in_pairs, ordinal, phone, year

_MONTHS = {
    "jan": "January",
    "feb": "February",
    "mar": "March",
    "apr": "April",
    "may": "May",
    "jun": "June",
    "jul": "July",
    "aug": "August",
    "sep": "September",
    "oct": "October",
    "nov": "November",
    "dec": "December",
}
_MONTH = r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_STREET = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Way|Highway|Hwy|Court|Ct|Parkway|Pkwy)"
)
_STREETS = {
    "St": "Street",
    "Ave": "Avenue",
    "Rd": "Road",
    "Dr": "Drive",
    "Blvd": "Boulevard",
    "Ln": "Lane",
    "Hwy": "Highway",
    "Ct": "Court",
    "Pkwy": "Parkway",
}
_TITLES = {"Mr": "Mister", "Mrs": "Missus", "Ms": "Miz", "Dr": "Doctor"}
_WORDS = {
    "approx": "approximately",
    "appt": "appointment",
    "etc": "et cetera",
    "mi": "miles",
    "min": "minutes",
    "hr": "hour",
    "hrs": "hours",
    "hp": "horsepower",
    "vs": "versus",
    "w/": "with",
}
_LETTERS = ("SUV", "VIN", "AWD", "FWD", "RWD", "EV", "MPG", "TRD", "XLE", "XSE", "SE", "LE", "LX", "EX", "GT")
"""Said letter by letter. RAV, RAM and other words that are pronounced are not here."""

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]


def spoken(text: str) -> str:
    """Write out everything a reader would have to think about; plain words stay as they are."""
    for pattern, say in _RULES:
        text = pattern.sub(say, text)
    return " ".join(text.split())


def spoken_clause(text: str) -> str:
    """Write out a clause; one that was cut off inside a sentence gets a comma, so that the voice stays up."""
    words = spoken(text)
    return words if not words or words[-1] in ".,;:!?…\"'" else f"{words},"


def _money(match: re.Match[str]) -> str:
    dollars, cents = int(match["whole"].replace(",", "")), int((match["cents"] or "0").ljust(2, "0"))
    parts = [_counted(dollars, "dollar")] if dollars or not cents else []
    parts += [_counted(cents, "cent")] if cents else []
    return " and ".join(parts)


def _counted(number: int, unit: str) -> str:
    return f"{cardinal(number)} {unit}" if number == 1 else f"{cardinal(number)} {unit}s"


def _money_range(match: re.Match[str]) -> str:
    low, high = (cardinal(int(match[group].replace(",", ""))) for group in ("low", "high"))
    return f"{low} to {high} dollars"


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "").lower()
    said = [cardinal(hour)]
    if minute:
        said.append(f"oh {cardinal(minute)}" if minute < 10 else cardinal(minute))
    if half:
        said.append("AM" if half.startswith("a") else "PM")
    elif not minute:
        said.append("o'clock")
    full_stop = "" if match["stop"] is None else "."
    return " ".join(said) + full_stop


def _month_day(match: re.Match[str]) -> str:
    said = f"{_MONTHS[match[1].lower()[:3]]} {ordinal(int(match['day']))}"
    return f"{said}, {year(int(match['year']))}" if match["year"] else said


def _iso_date(match: re.Match[str]) -> str:
    month = list(_MONTHS.values())[int(match["month"]) - 1]
    return f"{month} {ordinal(int(match['day']))}, {year(int(match['year']))}"


def _address(match: re.Match[str]) -> str:
    street = match["street"]
    return f"{in_pairs(int(match['number']))} {match['name']}{_STREETS.get(street, street)}"


def _decimal(match: re.Match[str]) -> str:
    return f"{cardinal(int(match[1].replace(',', '')))} point {digits(match[2])}"


def _code(match: re.Match[str]) -> str:
    """A stock number: letters one by one, figures one by one."""
    letters = " ".join(match["letters"])
    return f"{match['label']}{letters}{' ' if letters else ''}{digits(match['figures'])}"


def _car_name(match: re.Match[str]) -> str:
    """ "F-150" → "F one fifty", "CR-V" → "C R V", "RAV4" → "RAV four"."""
    letters, figures = match["letters"], match["figures"]
    name = letters.capitalize() if letters in {"RAV", "RAM"} else " ".join(letters)
    return f"{name} {in_pairs(int(figures))}"


def _after(words: dict[str, str]) -> Callable[[re.Match[str]], str]:
    return lambda match: words[match[1]] + match[0][len(match[0].rstrip()) :]


def _rule(pattern: str, say: Callable[[re.Match[str]], str], flags: int = 0) -> Rule:
    return re.compile(pattern, flags), say


_WHOLE = r"\d{1,3}(?:,\d{3})+|\d+"
_RULES: tuple[Rule, ...] = (
    _rule(r"(?<!\d)\+?(?:1[-. ]?)?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)", lambda m: phone(m[0])),
    _rule(r"(?<![\d$.])\+\d{8,15}(?!\d)|(?<![\d$.,])\d{10}(?!\d)", lambda m: phone(m[0])),
    _rule(r"(?<![\d-])555-\d{4}(?!\d)", lambda m: phone(m[0])),
    _rule(rf"\$ ?(?P<low>{_WHOLE}) ?(?:-|–|to) ?\$ ?(?P<high>{_WHOLE})(?![\d,]|\.\d)", _money_range),
    _rule(r"(?<=\d) ?[-–] ?(?=\$)", lambda _: " to "),
    _rule(rf"\$ ?(?P<whole>{_WHOLE})(?:\.(?P<cents>\d{{1,2}}))?(?!\d)", _money),
    _rule(r"\b(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])\b", _iso_date),
    _rule(r"(?<=[\d.AaPpMm]) ?[-–] ?(?=\d{1,2}(?::\d\d)? ?[AaPp]\.?[Mm])", lambda _: " to "),
    _rule(
        r"\b(?P<hour>2[0-3]|1\d|0?\d)(?::(?P<minute>[0-5]\d))? ?(?P<half>[AaPp](?:\.[Mm]\.|[Mm]\b))"
        r"(?P<stop>(?<=\.)(?=\s*$|\s+(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun)[A-Z]))?",
        _clock,
    ),
    _rule(r"\b(?P<hour>2[0-3]|1\d|0?\d):(?P<minute>[0-5]\d)\b(?P<half>)(?P<stop>(?!))?", _clock),
    _rule(
        rf"{_MONTH} (?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\b(?:,? (?P<year>(?:19|20)\d\d)\b)?",
        _month_day,
    ),
    _rule(r"\b(\d{1,3})(?:st|nd|rd|th)\b", lambda m: ordinal(int(m[1]))),
    _rule(
        rf"\b(?P<number>\d{{1,5}}) (?P<name>(?:[NSEW]\.? )?(?:[A-Z][a-z]+ ){{1,3}})(?P<street>{_STREET})\b\.?",  # noqa: E501 - one pattern
        _address,
    ),
    _rule(r"(?P<label>\b[Ss]tock (?:number |no\. ?|# ?)?)(?P<letters>[A-Z]*)-?(?P<figures>\d+)\b", _code),
    _rule(r"(?P<label>)\b(?P<letters>[A-Z]{1,3})-?(?P<figures>\d{4,8})\b", _code),
    _rule(r"\b(?P<letters>[A-Z]{1,3})-?(?P<figures>\d{1,4})\b", _car_name),
    _rule(r"\b([A-Z]{2})-([A-Z])\b", lambda m: " ".join(m[1] + m[2])),
    _rule(rf"\b({'|'.join(_LETTERS)})(s?)\b", lambda m: " ".join(m[1]) + ("'s" if m[2] else "")),
    _rule(r"\b(Mr|Mrs|Ms|Dr)\. ", _after(_TITLES)),
    _rule(r"\b(approx|appt|etc|hrs|hr|vs|min|mi|hp)\b\.?(?= |,|$)", lambda m: _WORDS[m[1]]),
    _rule(r"\b(?P<low>\d{1,5}) ?[-–] ?(?P<high>\d{1,5})\b", lambda m: f"{m['low']} to {m['high']}"),
    _rule(r"(?<![\d.])0\.(\d+)%", lambda m: f"zero point {digits(m[1])} percent"),
    _rule(rf"\b({_WHOLE})\.(\d+)\b", _decimal),
    _rule(r"(?<=[\w])%", lambda _: " percent"),
    _rule(r"\b((?:19|20)\d\d)\b(?! (?:miles|dollars|hours|minutes))", lambda m: year(int(m[1]))),
    _rule(rf"\b({_WHOLE})\b", lambda m: _plain_number(m[1])),
    _rule(r"\d+", lambda m: f" {_plain_number(m[0])} "),
    _rule(r" ?& ?", lambda _: " and "),
    _rule(r"(?<=\w)/(?=\w)", lambda _: " or "),
    _rule(r"[$*_#`|<>\[\]{}]+", lambda _: " "),
)


def _plain_number(text: str) -> str:
    """Long unbroken figures and those with a leading zero are read out one by one."""
    if "," not in text and (len(text) > 6 or (text.startswith("0") and len(text) > 1)):
        return digits(text)
    return cardinal(int(text.replace(",", "")))
