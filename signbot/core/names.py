"""Names of people, kept as they write them: cleaned, compared, and refused when they are no names."""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from functools import cache, lru_cache
from itertools import pairwise

from signbot.core.address import Address
from signbot.core.text.contacts import leads_elsewhere
from signbot.core.text.words import of_names

LONGEST = 80  # characters of one name
WORDS = 8  # words that a name has at most, where we must guess that it is one
MARKS = 2  # combining marks on one base

_ZWNJ, _ZWJ = "\u200c", "\u200d"
_JOINING = (
    "ARABIC",
    "SYRIAC",
    "DEVANAGARI",
    "BENGALI",
    "GURMUKHI",
    "GUJARATI",
    "ORIYA",
    "TAMIL",
    "TELUGU",
    "KANNADA",
    "MALAYALAM",
    "SINHALA",
    "MYANMAR",
    "KHMER",
    "MONGOLIAN",
)
_DROPPED = {"Cf", "Cc", "Co", "Cs", "Cn", "So", "Sk", "Zl", "Zp"}
_MARKUP = re.compile(r"[<>{}\[\]\\|^~$%=@#`*_]|&\w+;|&#")
_EDGES = " \t\"'“”„‘’«»‹›()[]<>,;:.·•*_–—-"
_DEVICES = re.compile(
    r"\b(?:iphone|ipad|android|galaxy|samsung|huawei|xiaomi|smartphone|macbook|blackberry)\b", re.IGNORECASE
)
_LIKE_LATIN = {"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"}  # scripts whose letters pass for others
_LOOKS_LATIN = frozenset("АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοικνρυχ")  # Cyrillic and Greek (UTS 39)


class Refusal(StrEnum):
    """Why a name can't stand on the letter."""

    EMPTY = "empty"  # nothing printable
    URL = "url"  # or a telephone number: somewhere else to go
    MARKUP = "markup"
    LONG = "long"


def clean(text: str) -> str:
    """The name without control, direction and pictographic characters, spaces made single. NFC."""
    text = unicodedata.normalize("NFC", text[: LONGEST * 8])
    if text.replace(" ", "").isalpha():  # as most names are: nothing to leave out
        return " ".join(text.split())
    spaced = "".join(" " if char.isspace() else char for char in text)
    kept: list[str] = []
    for index, char in enumerate(spaced):
        if _kept(char, kept[-1] if kept else "", spaced[index + 1 : index + 2]):
            kept.append(char)
    name = _closed(" ".join(_few_marks("".join(kept)).split()).strip(_EDGES.replace(".", "").replace(")", "")))
    return name.replace('"', "") if name.count('"') % 2 else name  # `"Bob" Smith` has lost one at its edge


def trimmed(text: str, edges: str) -> str:
    """`text` without `edges`. A sentence's full stop goes, the point of an abbreviation is a letter of it: `Jr.`"""
    bare = text.strip(edges)
    stopped = bool(bare) and text[text.rindex(bare) + len(bare) :].startswith(".")
    return f"{bare}." if stopped and _is_abbreviated(bare) else bare


def _is_abbreviated(name: str) -> bool:
    """By its last word: `Ph.D`, an initial, a known suffix; or, since names end with a capital, `Hans Meier jun`."""
    before, _, last = name.rpartition(" ")
    initial = len(last) == 1 and last.isalpha()
    small = bool(before) and last[:1].islower() and last.casefold() not in of_names("particle")
    return "." in last or initial or small or last.casefold() in of_names("suffix")


def is_suffix(text: str) -> bool:
    """`Ph.D.`, `Jr.`: what stands behind a comma and is still the name. `MA` and `MD` are states."""
    said = [word.casefold().replace(".", "") for word in text.split()]
    return bool(said) and _undotted_suffixes().issuperset(said) and ("." in text or not text.isupper())


@cache
def _undotted_suffixes() -> frozenset[str]:
    return frozenset(suffix.replace(".", "") for suffix in of_names("suffix"))


def _closed(name: str) -> str:
    """`José “Pepe` has lost its closing mark at the edge."""
    return name + "".join(end for begin, end in ("“”", "«»", "‹›") if name.count(begin) > name.count(end))


def refusal(text: str) -> Refusal | None:
    """Why `text`, as written, can't be a name; None when it can."""
    if _MARKUP.search(text.strip(_EDGES)):
        return Refusal.MARKUP
    if leads_elsewhere(text):
        return Refusal.URL
    name = clean(text)
    if not any(char.isalpha() for char in name):
        return Refusal.EMPTY
    return Refusal.LONG if len(name) > LONGEST else None


def refusal_beside(text: str) -> Refusal | None:
    """Why `text` can't stand beside a name, as an organisation, a title or a place: `44113` can."""
    why = refusal(text)
    return None if why is Refusal.EMPTY and any(char.isdigit() for char in text) else why


@lru_cache(4096)
def key(name: str) -> str:
    """The fold by which two names are equal: case, accents, punctuation and spaces mean nothing."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    letters = "".join(char if char.isalnum() else " " for char in decomposed if not unicodedata.combining(char))
    return " ".join(letters.split())


def flags(name: str) -> tuple[str, ...]:
    """What a coordinator should look at: `mixed-scripts`, `digits`, `two-names`."""
    found = {
        "mixed-scripts": any(mixes_scripts(word) for word in name.split()),
        "confusable": is_confusable(name),
        "digits": any(char.isdigit() for char in name),
        "two-names": is_two_people(name),
    }
    return tuple(flag for flag, is_so in found.items() if is_so)


def mixes_scripts(word: str) -> bool:
    """Whether one word has letters of scripts that look alike: a Cyrillic а in a Latin name."""
    scripts = {script_of(char) for char in word if char.isalpha()}
    return len(scripts) > 1 and bool(scripts & _LIKE_LATIN)


def is_confusable(name: str) -> bool:
    """Whether a word in a name of Latin letters only looks Latin: `Сара Smith`, whose first word is Cyrillic."""
    words = [[char for char in word if char.isalpha()] for word in name.split()]
    latin = any(word and all(script_of(char) == "LATIN" for char in word) for word in words)
    return latin and any(word and all(char in _LOOKS_LATIN for char in word) for word in words)


def script_of(char: str) -> str:
    """`LATIN`, `CYRILLIC`, …: the first word of a character's Unicode name."""
    return unicodedata.name(char, "?").split(" ", 1)[0]


def is_two_people(name: str) -> bool:
    """`Maria and Juan López`."""
    return len(halves(name)) > 1


def halves(name: str) -> list[str]:
    """The names that a word for "and" joins. A Spanish or Portuguese `y`, `e` joins only two full names."""
    found = re.split(r"\s(?:and|&|\+|et|und)\s", name, flags=re.IGNORECASE)
    if len(found) > 1:
        return found
    full = re.split(r"\s[ye]\s", name)
    return full if all(len(half.split()) >= 2 for half in full) else [name]


def is_like(text: str, words_of_no_name: frozenset[str]) -> bool:
    """Whether `text` may be taken for a name where nobody said that it is one."""
    words = text.split()
    if not 1 <= len(words) <= WORDS or refusal(text) or any(char.isdigit() or char in "!?:;/+" for char in text):
        return False
    plain_words = {word.strip(_EDGES).casefold() for word in words} - _in_the_middle(words)
    if plain_words & words_of_no_name or not _is_proper(words[0]):
        return False
    return all(_is_proper(word) or word.casefold() in of_names("particle") for word in words)


def _in_the_middle(words: Sequence[str]) -> set[str]:
    """Small words inside a name, which elsewhere are words of no name: Maria *do* Carmo, Peter van *der* Berg."""
    middle, particles = of_names("middle"), of_names("particle")
    inner = pairwise(words[:-1])
    return {word for before, word in inner if word in middle or (before in particles and word in particles)}


@lru_cache(64)  # asked for more than once of one mail
def of_sender(sender: Address | None) -> str:
    """The From display name when a person wrote it there; "" for mailbox names and addresses."""
    if sender is None:
        return ""
    name = re.split(r"\s+(?:via|por|über|durch)\s", sender.name.strip(" '\""), maxsplit=1, flags=re.IGNORECASE)[0]
    name = re.sub(r"\s*[(\[<].*$", "", name)
    folded = name.casefold().strip()
    if "@" in name or not name or folded in of_names("mailbox") or _DEVICES.search(name):
        return ""
    return turned_round(name)


def turned_round(name: str) -> str:
    """`López, María` -> `María López`; titles and firms after a comma stay where they are."""
    last, comma, first = (part.strip() for part in name.partition(","))
    if not comma or not first or "," in first or len(first.split()) > 3 or len(last.split()) > 3:
        return name
    if any(word.casefold().rstrip(".") in of_names("suffix") for word in first.split()):
        return name
    return f"{first} {last}"


def _kept(char: str, before: str, after: str) -> bool:
    if char in (_ZWJ, _ZWNJ):
        return all(side and script_of(side) in _JOINING for side in (before, after)) or _joins_marks(before, after)
    return char == " " or unicodedata.category(char) not in _DROPPED


def _joins_marks(before: str, after: str) -> bool:
    """A joiner after a virama (a combining mark) of a script that needs it."""
    return bool(before) and bool(after) and bool(unicodedata.combining(before)) and script_of(before) in _JOINING


def _few_marks(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        if marks <= MARKS:
            kept.append(char)
    return "".join(kept)


def _is_proper(word: str) -> bool:
    """A word that a name may have: begins with a capital, or is of a script without case."""
    bare = word.lstrip("'‘’(\"“")
    letter = bare[:1]
    return letter.isalpha() and (letter.isupper() or letter.istitle() or not letter.islower())
