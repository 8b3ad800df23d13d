"""Names of people, kept as they write them: cleaned, compared, and refused when they are no names."""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from functools import cache, lru_cache
from itertools import pairwise

from signbot.core.address import Address
from signbot.core.text.contacts import leads_elsewhere
from signbot.core.text.display import are_pronouns, capitalised, without_additions, without_offices
from signbot.core.text.first_names import is_given, is_only_given, is_second_given
from signbot.core.text.grammar import is_known
from signbot.core.text.lexicon import details
from signbot.core.text.plain import plain
from signbot.core.text.suffixes import is_known_suffix, is_of_generation, is_region, is_shortened, is_suffix
from signbot.core.text.words import of_all, of_names

LONGEST = 80  # characters of one name
WORDS = 8  # words that a name has at most, where we must guess that it is one
LEAST = 3  # letters of a family name in capitals; two are initials
OF_FORMS = ("name", "names", "given", "family", "city", "country")  # kinds of details
FIELD_WORDS = 4  # that a form has, at most, in a place to be filled in
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
    BLANK = "blank"  # a form's words, and nobody's name: `Your Name Here`


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
    name = name.rstrip(_EDGES.replace(".", "")) if name.endswith(")") and "(" not in name else name
    return (
        " ".join(name.replace('"', " ").split()) if name.count('"') % 2 else name
    )  # `"Bob" Smith` lost one at its edge


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
    shortened = bool(before) and is_shortened(f"{last}.")  # Ana `Hdez.`
    return "." in last or initial or small or shortened or is_known_suffix(last)


def is_blank(text: str) -> bool:
    """`Your Name Here`, `[Ciudad]`, `xxxx`: what stands in a form where something is to be written."""
    said = _plain_words(text)
    if said and all(len(word) > 2 and len(set(word)) == 1 for word in said):
        return True
    if not text.isascii() and (
        not _strange_fields().isdisjoint(said) or any(field in text for field in _unspaced_fields())
    ):
        return len(said) <= FIELD_WORDS  # `Ваше имя`, `您的姓名`: words that no name has
    return len(said) <= FIELD_WORDS and _is_made_of(said, _fields())


def is_nobody(text: str) -> bool:
    """`Out Of Office`, `Servicio al Cliente`, `VOID`, `Account Suspended`: made of no other words than such."""
    return _is_made_of(_plain_words(text), _of_nobody())


@cache
def _of_nobody() -> frozenset[str]:
    return of_names("mailbox") | _fields()


@cache
def _fields() -> frozenset[str]:
    """What forms ask for beside a name: the words of DETAILS, and of languages that have none."""
    asked = frozenset(phrase for phrase, kind in details().items() if " " not in phrase and kind in OF_FORMS)
    return asked | of_names("blank_field")


@cache
def _strange_fields() -> frozenset[str]:
    """Those of other scripts."""
    return frozenset(field for field in _fields() if script_of(field[0]) != "LATIN")


@cache
def _unspaced_fields() -> tuple[str, ...]:
    """Those of scripts without blanks between words."""
    return tuple(field for field in _fields() if script_of(field[0]) in ("CJK", "HIRAGANA", "KATAKANA", "HANGUL"))


def _is_made_of(said: Sequence[str], telling: frozenset[str]) -> bool:
    """Of such words and of small ones of any language; a first name makes it a person's: `Ann Place`."""
    return not telling.isdisjoint(said) and all(word in telling or _is_small(word) for word in said)


def _is_small(word: str) -> bool:
    return word in _beside_fields() or (is_known(word) and not is_given(word))


@cache
def _beside_fields() -> frozenset[str]:
    """`full name`, `nom complet`, `ditt namn`"""
    of_phrases = {word for phrase in details() if " " in phrase for word in phrase.split()}
    small = of_all("sentences", "pointing", "joining", "speaking") - of_all("sentences", "also_names")
    return small | of_names("blank") | of_names("particle") | of_phrases


def _plain_words(text: str) -> list[str]:
    return [word.strip(".'") for word in re.findall(r"[^\W\d_](?:[\w'.]*[^\W\d_])?", plain(text))]


def _closed(name: str) -> str:
    """`José “Pepe` has lost its closing mark at the edge."""
    return name + "".join(end for begin, end in ("“”", "«»", "‹›") if name.count(begin) > name.count(end))


@lru_cache(1024)
def refusal(text: str) -> Refusal | None:
    """Why `text`, as written, can't be a name; None when it can."""
    if is_blank(text):
        return Refusal.BLANK
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
    """The fold by which two names are equal: case, accents, punctuation, spaces and credentials mean nothing.

    `Jane Doe, LCSW` is Jane Doe; John Smith, Jr. is another than his father.
    """
    if "," in name:
        said, *behind = name.split(",")
        name = " ".join((said, *(part for part in behind if not is_suffix(part) or _is_of_generations(part))))
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    letters = "".join(char if char.isalnum() else " " for char in decomposed if not unicodedata.combining(char))
    return " ".join(letters.split())


def _is_of_generations(text: str) -> bool:
    return any(map(is_of_generation, text.split()))


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


@lru_cache(maxsize=1_024)
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
    """The From display name as its owner would have it printed; "" for mailbox names and addresses."""
    name = without_additions(sender.name) if sender else ""
    if not name or "@" in name or _DEVICES.search(name) or is_blank(name) or is_nobody(name):
        return ""
    return turned_round(name)


# Family name first ------------------------------------------------------------------------------------


def turned_round(name: str) -> str:
    """`López García, María José` -> `María José López García`; `DOE, Jane R. CIV USARMY` -> `Jane R. Doe`.

    What no first name follows stays as it is written: `Jane Doe, LCSW`, `Ana Ruiz, Oaxaca`. Pronouns are left out.
    `LEFÈVRE Chloé` needs no comma.
    """
    name = _with_comma(name)
    family, *rest = [part.strip() for part in name.split(",") if part.strip() and not are_pronouns(part)] or [name]
    suffixes = [part for part in rest if is_suffix(part)]
    first, *more = [part for part in rest if part not in suffixes] or [""]
    if not is_family_first(family, first):
        return ", ".join((family, *rest))
    given, behind = _suffixes_behind(without_offices(first).split())
    if family.isupper():
        family, given = capitalised(family), capitalised(given)
    generation = [word for word in behind if is_of_generation(word)]
    suffixes = [*(word for word in behind if word not in generation), *suffixes]
    return ", ".join((" ".join((given, family, *generation)), *suffixes, *more))


def _with_comma(name: str) -> str:
    """`LEFÈVRE Chloé`, as offices write in French: `LEFÈVRE, Chloé`, where a first name follows the capitals."""
    words = name.split()
    count = next((at for at, word in enumerate(words) if not word.isupper()), 0)
    if not count or len(words[count - 1]) < LEAST or any(word.isupper() and len(word) > 2 for word in words[count:]):
        return name
    family, given = words[:count], words[count:]
    turned = is_given(given[0]) and not is_second_given(family[0]) and not is_suffix(family[0])
    return f"{' '.join(family)}, {' '.join(given)}" if turned else name


def is_family_first(before: str, behind: str) -> bool:
    """Whether two parts with a comma between them may be a family name and a first name, as a directory has them.

    They may when the first part is one word, particles aside, or in capitals alone, or begins with a particle; or when
    a first name stands behind the comma, and none before it.
    """
    first, given = before.split(), _without_titles(behind.split())
    family = [word for word in first if word.casefold() not in of_names("family_particle")]
    if not 0 < len(family) <= 3 or not 0 < len(given) <= WORDS or not all(map(_is_of_name, (*first, *given))):
        return False
    if any(word.rstrip(".").casefold() in of_names("firm") or is_region(word) for word in given):
        return False
    if len(family) == 1 or first[0] in of_names("family_particle") or _is_in_capitals(before, behind):
        return True
    return not is_second_given(family[0]) and is_given(given[0])


def is_surely_family_first(before: str, behind: str) -> bool:
    """So surely that nobody need ask: `Smith, Mary`, `DIALLO, Amina`; not `Amina, Dakar`, nor `Gómez Ruiz, Sevilla`."""
    if not is_family_first(before, behind):
        return False
    given = _without_titles(behind.split())[0]
    capitals = _is_in_capitals(before, behind)
    return capitals or (not is_second_given(before.split(maxsplit=1)[0]) and is_only_given(given))


def _is_in_capitals(before: str, behind: str) -> bool:
    return before.isupper() and not behind.isupper()


def _without_titles(words: list[str]) -> list[str]:
    """`Lic. Ana` -> `Ana`, as long as a word remains."""
    while len(words) > 1 and not is_given(words[0]) and _is_title(words[0]):
        words = words[1:]
    return words


def _is_title(word: str) -> bool:
    """`Lic.`, `med.`, `Sister`; an initial is a name's."""
    return (len(word) > 2 and word.endswith(".")) or word.casefold() in of_names("unsorted_title")


def _is_of_name(word: str) -> bool:
    return _is_proper(word) or word.casefold() in of_names("particle") or is_of_generation(word)


def _suffixes_behind(words: list[str]) -> tuple[str, list[str]]:
    """`Robert Jr.`: the first names, and what belongs behind the family name."""
    end = len(words)
    while end > 1 and is_known_suffix(words[end - 1]):
        end -= 1
    return " ".join(words[:end]), words[end:]


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
