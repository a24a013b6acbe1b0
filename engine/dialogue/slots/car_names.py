"""Makes, models and colours of cars, and how to find them in what a recogniser heard.

Called by `vehicles` and `cars` on the engine loop with plain text whose number words are digits. The
dealership's own makes and models come first; the others are known so that "do you have any Teslas?" gets an
honest no.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.dialogue.slots.spoken import likeness

_MAKES = """
Acura,Alfa Romeo,Aston Martin,Audi,Bentley,BMW,Buick,Cadillac,Chevrolet,Chevy,Chrysler,Dodge,Ferrari,Fiat,
Ford,Genesis,GMC,Honda,Hyundai,Infiniti,Jaguar,Jeep,Kia,Lamborghini,Land Rover,Lexus,Lincoln,Lucid,Maserati,
Mazda,Mercedes-Benz,Mercedes,Mini Cooper,Mini,Mitsubishi,Nissan,Polestar,Pontiac,Porsche,Ram,Rivian,
Rolls-Royce,Saturn,Scion,Subaru,Suzuki,Tesla,Toyota,Volkswagen,VW,Volvo
"""
_MODELS = """
4Runner,Accord,Altima,Armada,Avalon,Blazer,Bronco,C-HR,Camaro,Camry,Cayenne,Challenger,Charger,Cherokee,
Grand Cherokee,Civic,Colorado,Corolla,Corvette,CR-V,Crosstrek,CX-5,CX-30,CX-50,Cybertruck,Durango,Elantra,
Enclave,Equinox,Escalade,Escape,Expedition,Explorer,F-150,F-250,F-350,Fiesta,Forester,Fusion,Gladiator,GLC,
Golf,Highlander,HR-V,Impala,Impreza,Ioniq,Jetta,Kona,Macan,Malibu,Maverick,Model 3,Model S,Model X,Model Y,
Murano,Mustang,Navigator,Odyssey,Optima,Outback,Palisade,Passat,Pathfinder,Pilot,Prius,RAV4,Ranger,Ridgeline,
Rogue,Santa Fe,Seltos,Sentra,Sequoia,Sienna,Sierra,Silverado,Sonata,Sorento,Sportage,Suburban,Tacoma,Tahoe,
Taurus,Telluride,Tiguan,Trailblazer,Transit,Traverse,Trax,Tucson,Tundra,Venza,Versa,Wrangler,Yaris,Yukon
"""
_WORDS_TOO = (
    "Edge", "Fit", "Focus", "Soul", "Compass", "Journey", "Legacy", "Insight", "Passport", "Titan",
    "Frontier", "Kicks",
)  # fmt: skip
"""Models that are everyday words: meant only where a make is named too."""
_EVERYDAY = frozenset(
    {
        "escape",
        "golf",
        "pilot",
        "ranger",
        "explorer",
        "transit",
        "sierra",
        "traverse",
        "rogue",
        "fusion",
        "versa",
    }
)
MAKES = tuple(name.strip() for name in _MAKES.replace("\n", "").split(","))
MODELS = tuple(name.strip() for name in _MODELS.replace("\n", "").split(","))
SAME_MAKE = {
    "Chevy": "Chevrolet", "VW": "Volkswagen", "Mercedes": "Mercedes-Benz", "Mini Cooper": "Mini",
}  # fmt: skip
COLORS = (
    "black", "white", "silver", "gray", "red", "blue", "green", "brown", "beige", "gold", "orange", "yellow",
    "purple", "burgundy", "maroon", "tan", "bronze", "navy", "charcoal",
)  # fmt: skip
_MISHEARD = {"beemer": "BMW", "bimmer": "BMW", "beamer": "BMW", "caddy": "Cadillac", "merc": "Mercedes"}
_LEADS_TO_A_CAR = re.compile(rf"(?:19|20)\d\d|{'|'.join(COLORS)}|grey")
_TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_MOST_TOKENS = 4
_SHORTEST_NEAR, _NEAR, _SOUNDS_THE_SAME = 5, 0.86, 0.7
_SOUNDS = (
    (re.compile(r"[aeiouyhw]+"), "a"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"c(?=[eiy])|z"), "s"),
    (re.compile(r"[cqgk]+"), "k"),
    (re.compile(r"[td]+"), "t"),
    (re.compile(r"(.)\1+"), r"\1"),
)


def find_make(text: str, own: Sequence[str]) -> str | None:
    """The make named in the text, of the dealership's or of all."""
    for misheard, make in _MISHEARD.items():
        if re.search(rf"\b{misheard}s?\b", text):
            return make
    return _named(text, (*own, *MAKES)) or _nearly(text, (*own, *MAKES))


def find_model(text: str, own: Sequence[str], *, make_known: bool) -> str | None:
    """The model named in the text; of everyday words ("escape", "focus") only beside a make or an article."""
    others = (*MODELS, *_WORDS_TOO) if make_known else MODELS
    others = [name for name in others if make_known or _meant(name, text)]
    return _named(text, own) or _named(text, others) or _nearly(text, (*own, *others))


def _meant(name: str, text: str) -> bool:
    plural = rf"\b{name.lower()}s\b|"
    article = rf"\b(?:an?|any|my|your|the|new|used|20\d\d) {name.lower()}\b"
    return name.lower() not in _EVERYDAY or bool(re.search(plural + article, text))


def _named(text: str, names: Sequence[str]) -> str | None:
    """The longest name in the text, however it is split: "crv", "c r v", "rav 4", "f 1 50", "hondas"."""
    known: dict[str, str] = {}
    for name in names:
        known.setdefault(_KEY_OF.get(name) or _key(name), name)
    found = [known[key] for key in _joined(text) if key in known]
    return max(found, key=lambda name: len(_key(name)), default=None)


def _key(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _joined(text: str) -> Iterator[str]:
    """Every one to four neighbouring words as one, with and without an ending s."""
    tokens = [token.replace("'s", "s") for token in _TOKEN.findall(text)]
    for start in range(len(tokens)):
        for length in range(1, _MOST_TOKENS + 1):
            if start + length > len(tokens):
                break
            if _is_spelled_on(tokens, start, start + length):
                continue
            word = "".join(tokens[start : start + length])
            yield word
            if word.endswith("s"):
                yield word[:-1]


def _is_spelled_on(tokens: Sequence[str], start: int, end: int) -> bool:
    """Whether letters are only a part of a word that is spelled: the "r a m" of "r a m a n"."""
    if any(len(token) > 1 for token in tokens[start:end]):
        return False
    after, before = tokens[end : end + 2], tokens[max(0, start - 2) : start]
    return any(len(side) == 2 and all(len(token) == 1 for token in side) for side in (after, before))


def _nearly(text: str, names: Sequence[str]) -> str | None:
    """A name that sounds like a word of the text: "toyoda"; behind a year or a colour also "2025 camera"."""
    sounds = [(name, _SOUND_OF.get(name) or _sound(name.lower())) for name in names if _can_be_near(name)]
    best, likest = None, 0.0
    tokens = _TOKEN.findall(text)
    for before, token in zip(("", *tokens), tokens, strict=False):
        word = token.removesuffix("s")
        if len(word) < _SHORTEST_NEAR:
            continue
        sound = _sound(word)
        for name, own_sound in sounds:
            if sound[:1] != own_sound[:1] or abs(len(word) - len(name)) > 2:
                continue
            sure = sound == own_sound or _LEADS_TO_A_CAR.fullmatch(before)
            enough = max(_SOUNDS_THE_SAME if sure else _NEAR, likest)
            like = likeness(word, name.lower(), at_least=enough)
            if like > likest:
                best, likest = name, like
    return best


def _can_be_near(name: str) -> bool:
    return name.isalpha() and len(name) >= _SHORTEST_NEAR


def _sound(word: str) -> str:
    """What is left of a word when letters that sound alike are one."""
    first, rest = word[:1], word[1:]
    for pattern, sound in _SOUNDS:
        rest = pattern.sub(sound, rest)
    return first.replace("c", "k") + rest


_KEY_OF = {name: _key(name) for name in (*MAKES, *MODELS, *_WORDS_TOO)}
_SOUND_OF = {name: _sound(name.lower()) for name in (*MAKES, *MODELS, *_WORDS_TOO) if _can_be_near(name)}
