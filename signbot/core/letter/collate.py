"""Names in the order in which a reader of the letter's language would look for them: by family name.

    (a name as it is printed, the letter's language, its country) -> family name, given name -> sort key: bytes

Letters stand where the language has them (CLDR's collation, by ICU): ñ after n in Spanish, å after z in Danish, `ch`
after h in Czech. Accents and case part no family.

The family name is a guess, the one that printed lists make: the last word, with the particles before it
(`de la Cruz`) and a second surname that `y` joins on (`Ortega y Gasset`); titles before a name and `Jr.`, `III`, `PhD`
behind it don't count. Written family first, and so read: `López, María`, `NDIAYE Fatou`, Chinese, Japanese and Korean
names, and Russian names that end with a patronymic. Two surnames go under the second one, where nothing tells the
first one from a middle name. Spanish ones go under the first: in a list in Spanish, for who lives where one has two,
and where the name shows it (`Fernández Ortiz`, `García Márquez`), in a letter of any language.

What differs follows the letter's language, as CLDR's person names have it (UTS 35, part 8):
- Hungarians, Chinese, Japanese, Koreans, Vietnamese write the family name first (`nameOrderLocales`);
- Spanish, Catalan, Galician, Basque lists go by both surnames (sorting pattern `{surname} {surname2}, {given}`);
- German and Dutch ones go by the surname without its particles (`{surname-core}, {given} {surname-prefix}`).
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from signbot.core.letter.words import primary
from signbot.core.text.first_names import is_second_given
from signbot.core.text.suffixes import is_known_suffix, is_suffix
from signbot.core.text.words import of_names

if TYPE_CHECKING:
    from icu import Collator

FAMILY_FIRST = frozenset({"hu", "ja", "ko", "vi", "yue", "zh"})
TWO_SURNAMES = frozenset({"ca", "es", "eu", "gl"})
TWO_SURNAMES_IN = frozenset("AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE".split())  # ISO 3166-1
BY_CORE = frozenset({"de", "nl"})

_BETWEEN = "\ufffe"  # lower than all that a name has (UTS 35, part 5: merging sort keys): `Berg` before `Berg Hansen`
_PATRONYMIC = re.compile(r".(вич|вна|чна|івна|ївна)$")
_PATRONYMIC_ES = re.compile(r"\w\w[aeioáéíó]z$", re.IGNORECASE)  # Fernández, López, Ortiz, Muñoz, Díaz
_ACUTE = re.compile(r"[áéíóúñ]", re.IGNORECASE)
_OF_ONE_PIECE = re.compile(r"[⺀-〿぀-ヿ㐀-鿿가-힯豈-﫿\U00020000-\U0003ffff]")  # Chinese, Japanese, Korean: as written
_JOINING = str.maketrans({**dict.fromkeys("-\u2010\u2011\u2013", " "), **dict.fromkeys("'\u2019\u02bc`.")})


def sort_key(name: str, language: str = "en", country: str = "") -> bytes:
    """`María de la Cruz` -> the key of "de la Cruz, María". Compare keys as bytes.

    `language`: the letter's; `country`: where they live (`MX`), or "".
    """
    family, given = family_and_given(name, language, country)
    return collation_key(language, family, given) + b"\0\0" + name.encode()


def collation_key(language: str, *parts: str) -> bytes:
    """The parts as `language` orders its letters, the first part first; hyphens as spaces, apostrophes as nothing."""
    said = _BETWEEN.join(" ".join(part.translate(_JOINING).split()) for part in parts)
    key: bytes = _collator(language).getSortKey(said)
    return key


def family_and_given(name: str, language: str = "en", country: str = "") -> tuple[str, str]:
    """The parts by which a list is sorted; titles and suffixes left out."""
    bare, _, rest = name.partition(",")
    if rest and not all(map(is_suffix, filter(None, rest.replace(",", " ").split()))):
        return bare.strip(), rest.strip()
    words = _core(bare.split())
    if len(words) < 2 or _OF_ONE_PIECE.search(bare):
        return " ".join(words), ""
    if primary(language) in FAMILY_FIRST or (len(words) > 2 and _PATRONYMIC.search(words[-1].lower())):
        return words[0], " ".join(words[1:])
    if capitals := _capitals_before(words):
        return " ".join(words[:capitals]), " ".join(words[capitals:])
    two = primary(language) in TWO_SURNAMES or country in TWO_SURNAMES_IN or _looks_spanish(words)
    cut = _family_start(words, primary(language), two)
    return " ".join(words[cut:]), " ".join(words[:cut])


def _core(words: list[str]) -> list[str]:
    """Without emoji, titles before and suffixes after, as long as a word remains."""
    words = [word for word in words if any(map(str.isalpha, word))] or words
    first, last = 0, len(words)
    while last - first > 1 and is_known_suffix(words[last - 1]):
        last -= 1
    while last - first > 1 and _bare(words[first]) in of_names("unsorted_title"):
        first += 1
    return words[first:last]


def _capitals_before(words: list[str]) -> int:
    """How many words in capitals stand before others: `NDIAYE Fatou`, `DE LA CRUZ Ana`. Two letters are initials."""
    count = next((at for at, word in enumerate(words) if not word.isupper()), 0)
    others = any(word.isupper() and len(_bare(word)) > 1 for word in words[count:])
    return count if count and not others and len(_bare(words[count - 1])) > 2 else 0


def _family_start(words: list[str], language: str, two: bool) -> int:
    """Where the name begins by which it is sorted; a given name always remains before it. `two`: as Spanish has it."""
    cut = len(words) - 1
    if cut > 2 and words[cut - 1] in ("y", "e", "i"):
        cut -= 2
    elif two:
        first = _with_particles(words, cut) - 1
        cut = first if first > 0 and _is_surname(words[first]) else cut
    return cut if language in BY_CORE else _with_particles(words, cut)


def _looks_spanish(words: list[str]) -> bool:
    """Of its last two words the first is a patronymic, or the other is one and accents say how the name is written."""
    first, second = words[-2:]
    if _PATRONYMIC_ES.search(first):
        return True
    return _PATRONYMIC_ES.search(second) is not None and _ACUTE.search(first) is not None


def _with_particles(words: list[str], cut: int) -> int:
    while cut > 1 and words[cut - 1].lower() in of_names("family_particle"):
        cut -= 1
    return cut


def _is_surname(word: str) -> bool:
    """Of two surnames the first one, and no second given name: not the `Carlos` of Juan Carlos Ruiz, nor `J.`."""
    return len(_bare(word)) > 1 and not word.endswith(".") and not is_second_given(word)


def _bare(word: str) -> str:
    return word.replace(".", "").lower()


@cache
def _collator(language: str) -> "Collator":
    """The order of letters in `language`; the world's common one (CLDR root) where it has no order of its own."""
    from icu import Collator, Locale, UCollAttribute, UCollAttributeValue

    found = Collator.createInstance(Locale.forLanguageTag(language.replace("_", "-")))
    found.setAttribute(UCollAttribute.ALTERNATE_HANDLING, UCollAttributeValue.NON_IGNORABLE)  # Thai skips spaces
    return found
