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
from signbot.core.text.contacts import leads_elsewhere, plain

PLAIN_WORDS = 6  # of a name that is repeated to somebody whom nobody has proven, without its particles
PLAIN_LENGTH = 60
WORDS = 8  # of a name, without its particles
ABBREVIATION = 4  # letters
RUN = 8  # Han, Hangul or kana characters without a blank: names have fewer

# Point at something, say that it is, or speak to the reader: in no name, of a person or of an organisation
_POINTING = frozenset(
    "this these those your yours their theirs they them are is were was been because which what when where why"
    " how who you must ich meine meinen my je yo eu minha please should would could cannot don't doesn't isn't"
    " aren't wasn't weren't won't didn't it's its has have not esta estas este estos esto nuestro nuestros sus"
    " ustedes usted porque cuando donde quienes quien fueron fue está están son es que cette ces votre vos leurs"
    " sont est c'est n'est parce quand quelle veuillez vous avez ont pas qui diese dieser dieses diesen ist sind"
    " nicht wurde wurden werden wird euer eure ihre ihren weil warum wenn bitte estão são foram isso isto vocês"
    " seus suas não foi questa questo queste questi sono perché quando sia deze zijn niet wordt worden waarom"
    " omdat dit это этот эта эти не являются было были которые который потому что ваш ваши ця цей ці бути вони هذا"
    " هذه هؤلاء ليس ليست الذين التي لماذا این نیست است هستند değil değildir bu ini itu adalah tidak yang bukan यह"
    " नहीं हैं है".split()
)
# Join the words of a sentence; some of them also join those of an organisation's name
_JOINING = frozenset(
    "the and of by with from for at as if in on to into about against without above below under before after"
    " until while we us our all every only also but nobody everybody everyone anyone nothing here there now never"
    " no para por con sin pero desde contra sobre según una como todos nadie aquí avec pour dans mais donc sans"
    " sur nos notre une tous personne für mit aber gegen ohne durch oder unter nach und kein keine keinen unser"
    " unsere alle com sem pelos pelas nossa nosso nossos todos per contro tutti nessuno tegen zonder geen onze"
    " против все для если они من على إلى ضد için karşı untuk dengan".split()
)
_NAMED = frozenset(  # of _POINTING and _JOINING: also a surname or a given name somewhere, so that two are wanted
    "my je yo eu este you must pero is are was it has são by at as if in on to into we us all now here there no"
    " its under with bu ini itu yang son es que est pas ces vos sia con sin para por com per sem sur bei alle the"
    " of and for from our but only every sobre como una who how why ist fue foi есть las ont ever what when nach"
    " mit über una unter und für من على إلى में".split()
)
_ENGLISH = frozenset("the of and for from with".split())  # in a name that is written in small letters
_SAID = frozenset(  # what speaks of the letter itself
    "names signature signatures signatories firmas firmantes nombres signataires unterschriften unterzeichner"
    " assinaturas signatários letter petition".split()
)
_PARTICLES = frozenset(
    "de del della dei degli di da das do dos du des d la las le les lo los el al van von vom zu zum zur der den"
    " ter ten te y e i und bin ben ibn bint binti abu af av til san o in t op of the ap ab ferch nic mac a à بن"
    " ابن بنت آل أبو".split()
)
_INSIDE = frozenset("'’‘ʼʻ-‐‑־.·・,׳״ʹ་፡᠎")  # marks that stand inside names of some script
_INNER = _INSIDE - frozenset(".,")
_PAIRS = (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"), ("‹", "›"), ("‘", "’"), ("(", ")"), ("「", "」"))
_ORDINAL = re.compile(r",? \d{1,2}(?:st|nd|rd|th|o)\.?$", re.IGNORECASE)
_NUMBERED = re.compile(r"(?<=[^\W\d_]) ?\d{1,7}$")
_STOPPED = re.compile(r"[^\W\d_]{6,}\. ")  # a sentence ends; abbreviations are shorter
_DASHED = re.compile(r"\s[-‐-―]+\s|--")
_SPOKEN = (
    "です",
    "ます",
    "ました",
    "ません",
    "ください",
    "입니다",
    "습니다",
    "하라",
    "하세요",
    "的",
    "这",
    "這",
    "们",
    "們",
    "你",
    "您",
)


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
    shown = _ORDINAL.sub("", plain(name))
    bare = _without_nickname(shown)
    if any(unicodedata.category(char) in ("Nd", "No") for char in bare):
        return "digits"
    if mark := _odd_mark(bare):
        return f"a mark that no name has ({mark})"
    return _heading(shown) or _sentence(bare, _POINTING | _JOINING) or _too_long(bare)


@lru_cache(4096)
def doubt_beside(value: str) -> str:
    """Of an organisation, a title or a place, which may have digits, commas, and small words of their own."""
    shown = plain(value)
    if any(mark in shown for mark in "!?;=<>$€£¥"):
        return "a mark of a sentence"
    return _heading(shown) or _sentence(shown, _POINTING)


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
    if any(map(shown.__contains__, _SPOKEN)):
        return "it reads like a sentence"
    words = [word.casefold().strip("'’.,") for word in shown.replace("’", "'").split()]
    certain = [word for word in words if (word in known and word not in _NAMED) or word in _SAID or _contracted(word)]
    unsure = [word for at, word in enumerate(words) if word in known & _NAMED and not _joins(words, at, shown)]
    found = (len(words) > 1 and certain) or (len(words) > 2 and len(unsure) >= _enough(shown, words))
    return f"it reads like a sentence ({', '.join(dict.fromkeys((*certain, *unsure)))})" if found else ""


def _contracted(word: str) -> bool:
    return word.endswith(("n't", "'ll", "'ve", "'re", "'m"))


def _enough(shown: str, words: Sequence[str]) -> int:
    """One word is enough, too, where the last one is written small, as in no name; or all are, and it is English."""
    if shown.islower():
        return 2 if _ENGLISH.isdisjoint(words) else 1
    return 1 if words and _is_small(shown.rsplit(maxsplit=1)[-1]) else 2


def _is_small(word: str) -> bool:
    return word.strip(".,").islower() and word not in _PARTICLES


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
    return [word for word in words if word.casefold().strip("'’.") not in _PARTICLES]


def _is_run(word: str) -> bool:
    """Han or Hangul: a whole name is shorter. Katakana writes long names of other scripts."""
    letters = [char for char in word if unicodedata.name(char, "").startswith(("CJK", "HANGUL", "HIRAGANA"))]
    return len(letters) > RUN
