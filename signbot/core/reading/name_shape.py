"""How a name is written: with capitals, initials, particles, titles; and how words of a sentence are.

words ─► out of shape? small words? ─► a name, a comment, or either
"""

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import cache, lru_cache
from itertools import dropwhile

from signbot.core import names
from signbot.core.reading.details import is_courtesy
from signbot.core.reading.same_person import is_same
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import is_known as is_known_word
from signbot.core.text.grammar import is_short_form
from signbot.core.text.plain import Plain, plain
from signbot.core.text.regions import is_country
from signbot.core.text.suffixes import is_known_suffix, is_region, is_shortened
from signbot.core.text.words import of_all, of_names

LONGEST = 6  # words of a name, without its particles
INITIALS = 2  # letters that are written as one
SMALL_WORDS = 4  # words of a name that is written in small letters
SHORT = 3  # letters of a word that, all in capitals, may as well be a name: Do, Van, Han
VOWELS = frozenset("aeiouy")  # each is a word in some language
HAN_NAME = 3  # characters; four may as well be a saying
INITIAL = re.compile(r"(?:[^\W\d_]\.){1,3}-?[^\W\d_]?\.?$|[^\W\d_]\.?$")
_ELIDED = re.compile(r"^(?:[dlDL]'|[oO]'|[a-z]{2}-)(?=[^\W\d_a-z])")
NOT_IN_NAMES = re.compile(r"[\d!?:;/+=$%&#@^{}\[\]<>\\|~…]")
_APART = re.compile(r"[,;:–—]\s+")
LEADING = re.compile(r"^(?:[\s*_.,:;(/|~–—―>=<-])+")
TRAILING = " \t*_.,:;!)–—―-"


class Like(IntEnum):
    COMMENT = 0
    EITHER = 1
    NAME = 2


@lru_cache(1024)
def likeness(name: str, known: str, *, said: bool) -> Like:
    """`said`: somebody says that a name follows."""
    words = name.split()
    folded = [word.strip("\"'“”().,").casefold() for word in words]
    if _is_out_of_shape(name, folded):
        return Like.COMMENT
    certain, unsure = small_words(words)
    if certain or unsure > 1 or is_courtesy(folded):
        return Like.COMMENT
    return _by_shape(words, folded, known, said=said, odd=unsure > 0 or is_of_a_sentence(words[0]))


def _is_out_of_shape(name: str, folded: Sequence[str]) -> bool:
    full = [word for word in folded if word not in particles()]
    return not 1 <= len(full) <= LONGEST or NOT_IN_NAMES.search(name) is not None or bool(names.refusal(name))


def _by_shape(words: Sequence[str], folded: Sequence[str], known: str, *, said: bool, odd: bool) -> Like:
    """A name for certain where something tells so: who says it, the sender's name, a first name, an initial, a title.

    `odd`: a word in it is one of sentences as well.
    """
    small = [word for word in words if not is_proper(word) and word.casefold().strip(".,") not in particles()]
    if small:
        mixed = any(map(is_proper, words)) and (len(small) > 1 or words[0] in small)
        alone = len(words) == 1 and (not is_given(words[0]) or is_known(words[0], known))
        sentence = alone or mixed or odd or len(words) > SMALL_WORDS or any(map(_is_small_word, words[1:]))
        return Like.COMMENT if sentence else Like.EITHER
    if len(words) == 1:
        return _one_word(words[0], known, said=said, odd=odd)
    shared = not set(names.key(known).split()).isdisjoint(folded)
    telling = said or shared or _begins_given(words) or begins_with_initials(words) or _has_telling(words)
    return Like.NAME if telling else Like.EITHER


def _is_small_word(word: str) -> bool:
    """`hope it helps`, `so thats awful`: few surnames are that short, and no such word is one."""
    short = len(word) <= SHORT or is_short_form(plain(word))
    return short and is_of_a_sentence(word)


def _begins_given(words: Sequence[str]) -> bool:
    """Titles aside, it begins with a first name: `Sor Juana Inés`. Not `Love Always`, nor `Florence Italy`."""
    first, *rest = list(dropwhile(is_title, words)) or [""]
    call = plain(first) in of_names("calls") or any(is_country(word) for word in rest[-1:])
    return is_given(first) and not call


def _one_word(word: str, known: str, *, said: bool, odd: bool) -> Like:
    """`Amina`: the display name says more, or there is none."""
    if odd:
        return Like.COMMENT
    if not (word[0].isupper() or word[0].islower()):  # a script in which a whole name is one word
        return Like.NAME if len(word) <= HAN_NAME or said else Like.EITHER
    if is_same(word, known):
        return Like.NAME if names.key(word) == names.key(known) else Like.COMMENT
    return Like.NAME if said or (not known and is_given(word)) else Like.EITHER


def small_words(words: Sequence[str]) -> tuple[int, int]:
    """How many words make a sentence for certain; how many may as well be part of a name."""
    certain = unsure = 0
    capitals = len(words) > 1 and " ".join(words).isupper()  # then a capital tells nothing
    given = is_given(words[0])  # Simone Weil
    for at, written in enumerate(words):
        word = plain(written).strip("\"'().,!")
        joins = 0 < at < len(words) - 1 and (word in particles() or word in ("of", "the"))
        small_letter = written.islower() and not written.endswith(".")
        initial = INITIAL.fullmatch(written) and not small_letter and not (at == 0 and written == "I")
        if (
            (word not in of_sentences() and not word.endswith("n't") and not _is_opened(word))
            or (joins and written.islower())
            or initial
        ):
            continue
        small = written.islower() or (capitals and len(word) > SHORT)
        sure = small or not (given or word in of_all("sentences", "also_names", "speaking"))
        certain, unsure = certain + sure, unsure + (not sure)
    return certain, unsure


def _is_opened(word: str) -> bool:
    """`I'm`; not so `Lt.`."""
    return "'" in word and is_short_form(word)


@cache
def of_sentences() -> frozenset[str]:
    return of_all("sentences", "pointing", "joining", "speaking")


def begins_with_initials(words: Sequence[str]) -> bool:
    """`JP Girard`; not `EU Kommission`, nor `NY Times`."""
    first, rest = words[0], " ".join(words[1:])
    initials = len(first) == INITIALS and first.isalpha() and first.isupper() and not rest.isupper()
    return initials and not is_region(first) and not is_known_word(plain(first))


def is_of_a_sentence(word: str) -> bool:
    """A word of any table, and no particle, nor a first name."""
    return not (word.islower() and word in particles()) and not is_given(word) and is_known_word(plain(word))


@cache
def particles() -> frozenset[str]:
    return of_names("particle") | of_names("generation")


def _has_telling(words: Sequence[str]) -> bool:
    """A title has something behind it: `Respected Sir` is no name."""
    return any(map(_is_telling, words)) or any(map(is_title, words[:-1]))


def _is_telling(word: str) -> bool:
    """An initial, a title, a suffix: they stand in names alone. `I` and `A` are words, without their point."""
    bare = word.casefold().strip(".,")
    known = is_shortened(word) or bare in of_names("joined_title") or is_known_suffix(word)
    initial = INITIAL.fullmatch(word) is not None and (word.endswith(".") or bare not in VOWELS)
    return initial or known


def is_proper(word: str) -> bool:
    """Begins with a capital, perhaps behind `d'` or `al-`; or is of a script that has none."""
    bare = _ELIDED.sub("", word.lstrip("'(\"“‘«„"))
    return bare[:1].isalpha() and not bare[:1].islower()


def is_known(name: str, known: str) -> bool:
    """Every word of it stands in the sender's name."""
    return bool(known) and set(names.key(name).split()) <= set(names.key(known).split())


def is_title(word: str) -> bool:
    return word.casefold().rstrip(".") in of_names("unsorted_title")


def begins_proper(text: str) -> bool:
    return any(map(is_proper, text.split()[:1]))


def is_written_like_one(words: Sequence[str]) -> bool:
    """With capitals, but for particles."""
    return all(is_proper(word) or word.casefold().strip(".,") in particles() for word in words)


# Phrases that lead to a name ---------------------------------------------------------------------------


def led(text: str, *groups: str) -> tuple[bool, str]:
    """Whether a phrase of those groups begins the text, and what stands behind it."""
    found = _leads(*groups).match(plain(text))
    return (True, LEADING.sub("", Plain(text).written(found.end()))) if found else (False, text)


def apart(text: str, group: str) -> str:
    """The text from the mark on behind which such a phrase begins: `Attention, my name is now Ann Lee`; else all."""
    folded = Plain(text)
    begins = (mark.end() for mark in _APART.finditer(folded.text) if _leads(group).match(folded.text, mark.end()))
    return folded.written(next(begins, 0))


@cache
def _leads(*groups: str) -> re.Pattern[str]:
    longest = sorted((phrase for group in groups for phrase in of_names(group)), key=len, reverse=True)
    now = "|".join(map(plain, of_names("now")))
    between = rf"\s+(?:(?:{now})\s+)?" if "introduces" in groups else r"\s+"
    phrases = "|".join(between.join(map(re.escape, plain(phrase).split())) for phrase in longest)
    behind = rf"(?:\s+(?:{now})(?!\w))?" if "introduces" in groups else ""
    return re.compile(rf"(?:{phrases}){behind}(?:(?<=')|\.?[\s:,–—-]+)(?=\S)")


def any_of(group: str) -> str:
    return "|".join(map(re.escape, sorted(of_names(group), key=len, reverse=True)))
