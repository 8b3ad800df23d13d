"""The name of a mail account without what programs, offices and their owners' courtesy add to it.

    Doe, Jane M CIV USARMY (US) ─► Doe, Jane M          [EXT] Jane Doe (she/her) via Lists ─► Jane Doe
    DE LA CRUZ ─► de la Cruz    MCDONALD ─► McDonald

What is dropped is told by where it stands and how it is written. Which part is the first name, `core/names.py` says.
"""

import re
import unicodedata

from signbot.core.text.suffixes import is_known_suffix, is_of_generation
from signbot.core.text.words import of_names

_VIA = re.compile(r"\s(?:via|por|über|durch|c/o|on behalf of)\s.*$", re.IGNORECASE)  # a list, or a program, sends it
_BRACKETS = re.compile(r"\s*(?:\([^()]*(?:\)|$)|\[[^\[\]]*(?:\]|$)|<[^<>]*(?:>|$)|\{[^{}]*(?:\}|$))\s*")
_SLASHED = re.compile(r"[^\W\d_]+(?:\s*/\s*[^\W\d_]+)+")
_QUOTES = " \t'\"“”„‘’«»"
_EDGES = " \t,;:|/–—-"


def without_additions(display: str) -> str:
    """Without `via …`, pronouns, and what stands in brackets before or behind the name.

    Brackets inside it are a part: `María (Mía) López`, `Smith (Jones), Mary`.
    """
    name = _VIA.sub("", f" {' '.join(unicodedata.normalize('NFC', display).split())}").strip(_QUOTES)
    name = _SLASHED.sub(lambda found: "" if are_pronouns(found.group()) else found.group(), name)
    for brackets in reversed([*_BRACKETS.finditer(name)]):
        inside = name[: brackets.start()].strip(_EDGES) and name[brackets.end() :].strip(_EDGES)
        if not inside or not any(map(str.isalnum, brackets.group())):
            name = f"{name[: brackets.start()]} {name[brackets.end() :]}"
    return " ".join(name.split()).strip(_EDGES).strip(_QUOTES)


def are_pronouns(text: str) -> bool:
    """`she/her`, `él / ella`: said of oneself, and no part of the name."""
    said = [word.strip() for word in text.casefold().split("/")]
    return len(said) > 1 and of_names("pronoun").issuperset(said)


def without_offices(given: str) -> str:
    """What stands behind the comma of a directory's entry, without ranks and codes: `Jane M CIV USARMY` -> `Jane M`.

    Such codes are capitals behind a first name that is written in small letters; where all is in capitals, known ones.
    """
    words = given.split()
    small = bool(words) and not words[0].isupper()
    for at, word in enumerate(words[1:], 1):
        bare = word.strip(".")
        code = small and len(bare) > 1 and bare.isupper() and not is_known_suffix(word)
        if code or word.casefold() in of_names("service"):
            return " ".join(words[:at])
    return given


def capitalised(words: str) -> str:
    """Words in capitals as names are written: `DE LA CRUZ` -> `de la Cruz`, `LE PEN` -> `Le Pen`."""
    said = words.split()
    return " ".join(_capitalised(word, before) for word, before in zip(said, ["", *said], strict=False))


def _capitalised(word: str, before: str) -> str:
    letters = word.strip(".,")
    numeral = is_of_generation(word) and not set(letters) - set("IVX")
    if len(letters) < 2 or not word.isupper() or numeral or letters.casefold() in of_names("credential"):
        return word
    particles = of_names("family_particle")
    article = word.casefold() in of_names("article") and before.casefold() not in particles
    if word.casefold() in particles and not article:
        return word.casefold()
    return "".join(map(_part_capitalised, re.split(r"([-‐'’.])", word)))


def _part_capitalised(part: str) -> str:
    """`MCDONALD` -> `McDonald`"""
    scots = part.startswith("MC") and len(part) > 4
    return f"Mc{part[2:].capitalize()}" if scots else part.capitalize()
