"""Is it a name, or a heading, a claim, a message to the reader? What is doubtful waits for a coordinator.

Told by its shape: marks that no name has, digits, lines of our own letter, and the small words that make a sentence.
Those words are a closed class in each language: no name has two of them, and few names have one.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from signbot.core.campaign import Person
from signbot.core.letter.words import headings
from signbot.core.names import is_nobody
from signbot.core.text.contacts import leads_elsewhere, plain
from signbot.core.text.words import of_all, of_names

PLAIN_WORDS = 6  # of a name that is repeated to somebody whom nobody has proven, without its particles
PLAIN_LENGTH = 60
WORDS = 8  # of a name, without its particles
ABBREVIATION = 4  # letters
RUN = 8  # Han, Hangul or kana characters without a blank: names have fewer

_ENGLISH = frozenset("the of and for from with".split())  # in a name that is written in small letters
_INSIDE = frozenset("'’‘ʼʻ-‐‑־.·・,׳״ʹ་፡᠎")  # marks that stand inside names of some script
_INNER = _INSIDE - frozenset(".,")
_PAIRS = (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"), ("‹", "›"), ("‘", "’"), ("(", ")"), ("「", "」"))
_ORDINAL = re.compile(r",? \d{1,2}(?:st|nd|rd|th|o)\.?$", re.IGNORECASE)
_NUMBERED = re.compile(r"(?<=[^\W\d_]) ?\d{1,7}$")
_STOPPED = re.compile(r"[^\W\d_]{6,}\. ")  # a sentence ends; abbreviations are shorter
_DASHED = re.compile(r"\s[-‐-―]+\s|--")


def doubts(person: Person, display: str = "") -> str:
    """Why a coordinator should look before this stands under a letter; "" when nothing speaks against it.

    `display`: the name of the mail account, to which many a provider adds a number. That is flagged, and counts.
    """
    if person.anonymous:
        return ""
    named = person.name and not (person.for_organisation and person.name == person.organisation)
    name = _NUMBERED.sub("", person.name) if person.name == display else person.name
    if why := doubt(name) if named else "":
        return f"the name may be none: {why}"
    beside = (person.organisation, person.title, person.place)
    why = next(filter(None, map(doubt_beside, beside)), "")
    return f"what stands beside the name may be no such thing: {why}" if why else ""


@lru_cache(4096)
def doubt(name: str) -> str:
    """Of a person's name."""
    if is_nobody(name):
        return "words of a mailbox, or of a stamp"
    shown = _ORDINAL.sub("", plain(name))
    bare = _without_nickname(shown)
    if any(unicodedata.category(char) in ("Nd", "No") for char in bare):
        return "digits"
    if mark := _odd_mark(bare):
        return f"a mark that no name has ({mark})"
    return _heading(shown) or _sentence(bare, _of_sentences("pointing", "joining")) or _too_long(bare)


@lru_cache(4096)
def doubt_beside(value: str) -> str:
    """Of an organisation, a title or a place, which may have digits, commas, and small words of their own."""
    shown = plain(value)
    if any(mark in shown for mark in "!?;=<>$€£¥"):
        return "a mark of a sentence"
    return _heading(shown) or _sentence(shown, _of_sentences("pointing"))


def is_plain(name: str) -> bool:
    """A name that may be repeated to anybody: words of letters, few of them, and nothing else."""
    shown = plain(name)
    words = shown.split()
    fits = 0 < len(_full(words)) <= PLAIN_WORDS and len(shown) <= PLAIN_LENGTH
    return fits and all(map(_is_plain_word, words)) and not leads_elsewhere(name) and not doubt(name)


def _is_plain_word(word: str) -> bool:
    """Letters, with a hyphen or an apostrophe inside; periods only behind initials and abbreviations."""
    body = word.removesuffix(",")
    pieces = body.split(".")
    letters = all(unicodedata.category(char)[0] in "LM" or char in _INNER for piece in pieces for char in piece)
    short = len(pieces) == 1 or (not pieces[-1] and all(0 < _letters(piece) <= ABBREVIATION for piece in pieces[:-1]))
    return letters and short and _letters(body) > 0


def _letters(text: str) -> int:
    return sum(char.isalpha() for char in text)


def _without_nickname(name: str) -> str:
    """`Robert "Bob" Smith`, `María (Mía) López`: one or two words in marks of their own are a part of the"
    " name."""
    for begin, end in _PAIRS:
        head, opened, rest = name.partition(begin)
        inner, closed, tail = rest.partition(end)
        if opened and closed and 1 <= len(inner.split()) <= 2 and (head + tail).strip():
            return f"{head}{inner}{tail}"
    return name


def _odd_mark(name: str) -> str:
    """The first character that is neither a letter nor a mark of names; "" when there is none."""
    if dashed := _DASHED.search(name):
        return dashed.group().strip()
    body = re.sub(r"(?<!\S)!(?=\w)", "", name)  # a click, as in !Xun
    strange = (char for char in body if char not in _INSIDE and unicodedata.category(char)[0] not in "LMZ")
    return next((char for char in strange if unicodedata.category(char) != "Nl"), "")


def _heading(shown: str) -> str:
    """A line of the letter's own, or of a mail's head."""
    if ":" in shown:
        return "a colon"
    words = shown.casefold().strip(" .").split()
    if words[:1] in (["cc"], ["bcc"]) and not shown[:2].isupper():
        return "cc"
    return "a heading of the letter" if " ".join(words) in headings() else ""


def _sentence(shown: str, known: frozenset[str]) -> str:
    """Small words that make a sentence; two that may be names elsewhere weigh as one that is none."""
    if _STOPPED.search(shown):
        return "more than one sentence"
    if any(map(shown.__contains__, _of_sentences("inside"))):
        return "it reads like a sentence"
    words = [word.casefold().strip("'’.,") for word in shown.replace("’", "'").split()]
    also_names = _of_sentences("also_names")
    telling = (known - also_names) | _of_sentences("of_letters")
    certain = [word for word in words if word in telling or _contracted(word)]
    unsure = [word for at, word in enumerate(words) if word in known & also_names and not _joins(words, at, shown)]
    found = (len(words) > 1 and certain) or (len(words) > 2 and len(unsure) >= _enough(shown, words))
    return f"it reads like a sentence ({', '.join(dict.fromkeys((*certain, *unsure)))})" if found else ""


def _of_sentences(*groups: str) -> frozenset[str]:
    """Groups of the small words that make a sentence, of all languages."""
    return of_all("sentences", *groups)


def _contracted(word: str) -> bool:
    return word.endswith(("n't", "'ll", "'ve", "'re", "'m"))


def _enough(shown: str, words: Sequence[str]) -> int:
    """One word is enough, too, where the last one is written small, as in no name; or all are, and it is English."""
    if shown.islower():
        return 2 if _ENGLISH.isdisjoint(words) else 1
    return 1 if words and _is_small(shown.rsplit(maxsplit=1)[-1]) else 2


def _is_small(word: str) -> bool:
    return word.strip(".,").islower() and word not in of_names("particle")


def _joins(words: list[str], at: int, shown: str) -> bool:
    """`Mary of the Cross`, `Ana de la Cruz y Para`: a small word between two that are written like names."""
    written = shown.split()
    if words[at] == "of" and words[at + 1 : at + 2] == ["the"]:
        return True
    capital = written[at].islower() and written[-1][:1].isupper()
    return capital and (words[at] in ("of", "and") or (words[at] == "the" and words[at - 1] in ("of", "and")))


def _too_long(name: str) -> str:
    words = _full(name.split())
    lower = [word for word in words if word.islower()]
    if len(words) > WORDS:
        return f"{len(words)} words"
    if len(lower) > 2 and not name.islower():
        return "words in small letters"
    return "no blank where one belongs" if any(_is_run(word) for word in words) else ""


def _full(words: Sequence[str]) -> list[str]:
    return [word for word in words if word.casefold().strip("'’.") not in of_names("particle")]


def _is_run(word: str) -> bool:
    """Han or Hangul: a whole name is shorter. Katakana writes long names of other scripts."""
    letters = [char for char in word if unicodedata.name(char, "").startswith(("CJK", "HANGUL", "HIRAGANA"))]
    return len(letters) > RUN
