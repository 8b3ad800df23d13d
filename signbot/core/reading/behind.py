"""What stands behind a code, on a line below it, or in a closing: people, a comment, or neither for certain.

words as written ─► without a lead, a title, an address ─► their parts ─► name(s), then a place ─► people | comment | ?

A small grammar, of shapes and closed classes: a name is made of words with capitals, initials, particles and suffixes;
a comment has a small word that no name has, or small letters. What may be either is asked about, and never printed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from itertools import groupby

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.reading.details import is_courtesy, is_named_place
from signbot.core.text.contacts import leads_elsewhere
from signbot.core.text.display import are_pronouns
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import Plain, plain
from signbot.core.text.suffixes import is_known_suffix, is_suffix
from signbot.core.text.words import of_all, of_names

LONGEST = 6  # words of a name, without its particles
SMALL_WORDS = 4  # words of a name that is written in small letters
PLACE_WORDS = 5
PLACES = 3  # parts of a place: Akron, Ohio, USA
SHORT = 3  # letters of a word that, all in capitals, may as well be a name: Do, Van, Han
VOWELS = frozenset("aeiouy")  # each is a word in some language
HAN_NAME = 3  # characters; four may as well be a saying
_APART = re.compile(r"\s*[,;|]\s*|\s+[–—―~/-]+\s+|[–—―]+\s+|\s*\((?=[^()]*\)?\s*$)")
_LEADING = re.compile(r"^(?:[\s*_.,:;(/|~–—―>=<-])+")
_TRAILING = " \t*_.,:;!)–—―-"
_ADDRESS = re.compile(r"[<(\[]?[^\s<>()@]+@[^\s<>()@]+[>)\]]?")
_SENTENCE_END = re.compile(r"(\S+?)[.!…]+\s+(?=\S)")
_INITIAL = re.compile(r"(?:[^\W\d_]\.){1,3}-?[^\W\d_]?\.?$|[^\W\d_]\.?$")
_ELIDED = re.compile(r"^(?:[dlDL]'|[oO]'|[a-z]{2}-)(?=[^\W\d_a-z])")
_NOT_IN_NAMES = re.compile(r"[\d!?:;/+=$%&#@^{}\[\]<>\\|~…]")
_POSTCODES = (
    r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}",  # London SW1A 1AA
    r"[A-Z]\d[A-Z] ?\d[A-Z]\d",  # Ottawa K1A 0B1
    r"\d{2}-\d{3}",  # Łódź 90-001
    r"\d{4} ?[A-Z]{2}(?= )",  # 1012 AB Amsterdam
    r"(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?",  # Akron OH 44313-1234, 50667 Köln, São Paulo 01310-100
)
_POSTCODE = re.compile(rf"\b(?:{'|'.join(_POSTCODES)})\b")


@dataclass(frozen=True, slots=True)
class People:
    """Who is named, at least one. `others`: the writer speaks for them (`for Ann Lee`); `said`: `as Ann Lee`."""

    people: tuple[Person, ...]
    others: bool = False
    said: bool = False

    @property
    def several(self) -> bool:
        return len(self.people) > 1


@dataclass(frozen=True, slots=True)
class Comment:
    """Nobody is named; perhaps a place is: `from Akron`, `Amina, Cleveland` where the sender is Amina Diallo."""

    place: str = ""


@dataclass(frozen=True, slots=True)
class Undecided:
    """It may be a name, or one of two: whoever wrote it is asked."""

    people: tuple[Person, ...]


Behind = People | Comment | Undecided


class _Like(IntEnum):
    COMMENT = 0
    EITHER = 1
    NAME = 2


@lru_cache(2048)
def behind(tail: str, known: str = "", titles: frozenset[str] = frozenset()) -> Behind:
    """What stands behind a code. `tail`: as written, with its separator; `known`: the sender's display name.

    `titles`: of letters, folded; one between the code and the name is passed over.
    """
    text = _first_sentence(_without_title(_bare(tail), titles))
    if place := _place_alone(text):
        return Comment(place)
    doubtful, text = _without_preposition(text)
    others, text = _led(text, "for_others")
    said, text = _led(text, "says_name")
    if others and not _is_proper(text):
        return Comment()  # `for justice`
    if "?" in text or "://" in text:
        return Comment()
    parts = _parts(text)
    if parts and " " not in parts[0] and known and _is_called_by(tail, parts[0]):
        return Comment()
    found = _of_parts(parts, known, others=others, said=said)
    doubtful = doubtful or leads_elsewhere(text)
    return Undecided(found.people) if doubtful and isinstance(found, People) else found


def is_given(name: str) -> bool:
    """Begins with a common first name."""
    return any(word.casefold() in of_names("given") for word in name.split()[:1])


@lru_cache(2048)
def introduced(text: str) -> Behind:
    """`My name is Jane Roe and I live in Hudson`: a name for certain; a comment where nobody is named."""
    return _after("introduces", text)


@lru_cache(2048)
def presented(text: str) -> Behind:
    """`Soy Lucía Ferreyra, de Rosario`: a name, unless it is what somebody is, `I am Roman Catholic`."""
    return _after("presents", text)


def _after(group: str, text: str) -> Behind:
    says, rest = _led(_first_sentence(_bare(text)), group)
    if not says or not _begins_proper(rest):
        return Comment()
    found = _of_parts(_parts(rest), "", others=False, said=group == "introduces")
    whole = isinstance(found, People) and all(" " in person.name for person in found.people)
    return found if whole else Comment()


@lru_cache(2048)
def withheld(text: str) -> tuple[str, str] | None:
    """`…, but not with my real name, …`: what stands before and behind the wish that the name be not printed."""
    folded = Plain(text)
    found = _withheld().search(folded.text)
    return (folded.written(0, found.start()), folded.written(found.end())) if found else None


@lru_cache(2048)
def with_the_writer(text: str) -> Person | None:
    """`for me and my wife, Mary Smith`, `with my name and my husband's, Bob Jones`: who signs beside the writer."""
    words = text.replace(",", " , ").split()
    said = [plain(word).strip(".,;:!") for word in words]
    if of_names("mine").isdisjoint(said) or (of_names("joins") | of_names("along")).isdisjoint(said):
        return None
    runs = [list(run) for proper, run in groupby(words, _is_proper_there) if proper]
    whole = [names.trimmed(" ".join(run), _TRAILING) for run in runs if len(run) > 1]
    found = [name for name in whole if _like(name, "", said=False) is _Like.NAME]
    return Person(found[0]) if len(found) == 1 else None


def _is_proper_there(word: str) -> bool:
    return _is_proper(word) and plain(word).strip(".,'") not in _of_sentences()


# Words as written ------------------------------------------------------------------------------------


def _is_called_by(tail: str, word: str) -> bool:
    """`…, Brian`, `all the best, Ruth`: somebody is spoken to, or closes the mail by their first name."""
    before, _, after = tail.rpartition(word)
    return before.rstrip().endswith(",") and not any(map(str.isalnum, after))


def _place_alone(text: str) -> str:
    """`from Akron`, `de Rosario, Argentina`: a place and no name. Two words may be one: `from Mary Smith`."""
    said, rest = _without_preposition(text)
    parts = _parts(rest) if said else []
    if not parts or (len(parts) == 1 and len(without_postcode(rest).split()) > 1):
        return ""
    return _places(parts, small=False)


def _without_preposition(text: str) -> tuple[bool, str]:
    """`from Mary Smith`: who sends it, or where they live? `D'Angelo Russell` is written like the name that it is."""
    said, rest = _led(text, "comes_from")
    named = text[:1].isupper() and text[1:2] == "'"
    return (True, rest) if said and not named and _begins_proper(rest) else (False, text)


def _bare(text: str) -> str:
    return _LEADING.sub("", _ADDRESS.sub(" ", text)).replace("’", "'").strip()


def _without_title(text: str, titles: frozenset[str]) -> str:
    """`MEXICO: activists - Mary Smith`: without the title of a letter, as far as it is repeated."""
    folded = Plain(text)
    said = list(WORD.finditer(folded.text))
    words = [word.group() for word in said]
    whole = [len(title) for title in map(WORD.findall, titles) if title and words[: len(title)] == title]
    if not whole:
        return text
    return _LEADING.sub("", folded.written(said[max(whole) - 1].end()))


def _first_sentence(text: str) -> str:
    titles = 0  # up to where nothing but shortened titles stand: `Lt. Col. James Brown`
    for end in _SENTENCE_END.finditer(text):
        first = end.start() == titles
        if not _is_abbreviation(end[1], first=first):
            return text[: end.end(1)]
        titles = end.end() if first else titles
    return text


def _is_abbreviation(word: str, *, first: bool) -> bool:
    """Of initials, titles and suffixes: `Hna. María O. Smith Jr.`. Before a name any short word is a title."""
    bare = word.strip("(\"'").casefold()
    known = of_names("abbreviation") | of_names("joined_title") | of_names("particle")
    return (
        bare.replace(".", "") in known
        or is_known_suffix(word)
        or _INITIAL.fullmatch(word) is not None
        or (first and len(word) <= SMALL_WORDS and word[:1].isupper() and not is_courtesy([bare]))
    )


def _led(text: str, group: str) -> tuple[bool, str]:
    """Whether a phrase of that group begins the text, and what stands behind it."""
    folded = Plain(text)
    found = _leads(group).match(folded.text)
    return (True, _LEADING.sub("", folded.written(found.end()))) if found else (False, text)


@cache
def _leads(group: str) -> re.Pattern[str]:
    longest = sorted(of_names(group), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(re.escape(plain(phrase)) for phrase in longest)})(?:(?<=')|\.?[\s:,–—-]+)(?=\S)")


def _parts(text: str) -> list[str]:
    """What commas, dashes and brackets set apart, with suffixes where they belong: `Jane Roe, Ph.D.`."""
    found: list[str] = []
    for part in filter(None, (names.trimmed(part, _TRAILING) for part in _APART.split(text))):
        if found and is_suffix(part):
            found[-1] += f", {part}"
        elif not are_pronouns(part):
            found.append(part)
    while found and is_courtesy(WORD.findall(plain(found[0]))):
        found.pop(0)
    return found


# Names, then a place ---------------------------------------------------------------------------------


def _of_parts(parts: Sequence[str], known: str, *, others: bool, said: bool) -> Behind:
    if not parts:
        return Comment()
    if several := _listed(parts, known):
        return People(several, others)
    name, place = _and_place(parts[0])
    name, cut = _before_words(name)
    if (turned := _turned_round(name, parts[1:])) and not place:
        return _of_turned(name, turned, parts[1:], known)
    place = ", ".join(filter(None, (place, _places(parts[1:], small=name.islower()))))
    found = tuple(_person(each, place) for each in _each(name))
    like = _several(name) if len(found) == 1 else min(_like(person.name, known, said=said) for person in found)
    like = _like(name, known, said=said) if like is None else like
    match min(like, _Like.EITHER) if cut else like:
        case _Like.NAME:
            return People(found, others, said)
        case _Like.EITHER:
            return Undecided((_person(name, place),))
        case _Like.COMMENT:
            return Comment(place if _is_known(name, known) else "")


def _person(name: str, place: str) -> Person:
    return Person(names.clean(name), place=names.clean(place))


def _of_turned(first: str, turned: str, rest: Sequence[str], known: str) -> Behind:
    """`Smith, Mary`, or `Mary, Akron`? The sender's own name tells, where it has the first of the two words."""
    family, place = _person(turned, _places(rest[1:], small=False)), _places(rest, small=False)
    if _like(turned, "", said=True) is not _Like.NAME:
        return Comment(place if _is_known(first, known) else "")
    if names.key(known).endswith(f" {names.key(first)}") or names.is_surely_family_first(first, rest[0]):
        return People((family,))
    if _is_known(first, known):
        return Comment(place)
    return Undecided((family, _person(first, place)) if place else (family,))


def _is_known(name: str, known: str) -> bool:
    """Every word of it stands in the sender's name."""
    return bool(known) and set(names.key(name).split()) <= set(names.key(known).split())


def _listed(parts: Sequence[str], known: str) -> tuple[Person, ...]:
    """`Ann Lee, Carl Ott and Bob Kim`: names, the last joined to those before it."""
    last = _each(parts[-1])
    if len(parts) < 2 or len(last) < 2:
        return ()
    found = [*parts[:-1], *last]
    whole = all(" " in name and _like(name, known, said=True) is _Like.NAME for name in found)
    return tuple(Person(names.clean(name)) for name in found) if whole else ()


def _each(name: str) -> list[str]:
    """The names that are joined: `Ann Lee and Bob Kim`, `Ann & Bob Lee`; `José Ortega y Gasset` is one."""
    halves = _joined().split(name)
    if len(halves) < 2 or halves[0].rpartition(" ")[2].casefold() in of_names("particle"):
        return [name]
    counts = [len(half.split()) for half in halves]
    if all(count > 1 for count in counts):
        return halves
    if counts[-1] > 1 and all(count == 1 for count in counts[:-1]) and not _is_title(halves[0]):
        family = halves[-1].split(" ", 1)[1]
        return [*(f"{first} {family}" for first in halves[:-1]), halves[-1]]
    return [name]


def _several(name: str) -> _Like | None:
    """`Mary and Bob`, `Mr. and Mrs. Jones`: several people, and their names are to be asked for; None for a name."""
    halves = _joined().split(name)
    within = all(mark.casefold() in of_names("joins_within") for mark in _joined_marks().findall(name))
    others = [word for half in halves[1:] for word in half.split() if not _is_proper(word)]
    several = len(halves) > 1 and not within and _is_proper(name) and _of_sentences().isdisjoint(map(plain, others))
    return _Like.EITHER if several else None


@cache
def _joined() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{_any('joins')})\s", re.IGNORECASE)


@cache
def _joined_marks() -> re.Pattern[str]:
    return re.compile(rf"\s({_any('joins')})(?=\s)", re.IGNORECASE)


def _any(group: str) -> str:
    return "|".join(map(re.escape, sorted(of_names(group), key=len, reverse=True)))


def _is_title(word: str) -> bool:
    return word.casefold().rstrip(".") in of_names("unsorted_title")


def _before_words(name: str) -> tuple[str, bool]:
    """`Mary Smith please add me`: the words before the first small one of a sentence, and whether one follows."""
    words = name.split()
    for at in range(2, len(words)):
        if words[at].islower() and _goes_on(words[at:]):
            whole = is_written_like_one(words[:at]) and _small_words(words[:at]) == (0, 0)
            return (" ".join(words[:at]), True) if whole else (name, False)
    return name, False


def _begins_proper(text: str) -> bool:
    return any(map(_is_proper, text.split()[:1]))


def is_written_like_one(words: Sequence[str]) -> bool:
    """With capitals, but for particles."""
    return all(_is_proper(word) or word.casefold().strip(".,") in _particles() for word in words)


def _goes_on(words: Sequence[str]) -> bool:
    """A sentence does: `please add me`, `and count me in`; not `and Bob Lee`, `and family`."""
    word = plain(words[0])
    if word in of_names("joins"):
        return len(words) > 2 and words[1].islower() and plain(words[1]) not in _particles()
    return word not in _particles() and (word in _of_sentences() or is_courtesy([word]))


def _turned_round(name: str, rest: Sequence[str]) -> str:
    """`Smith, Mary`: a family name, and a first name behind the comma; "" where it is none."""
    return names.turned_round(f"{name}, {rest[0]}") if rest and names.is_family_first(name, rest[0]) else ""


# Places ----------------------------------------------------------------------------------------------


def _and_place(text: str) -> tuple[str, str]:
    """`Mary Smith from Akron`, `Mary Smith and I live in Hudson`: the name, and the place."""
    for found in _place_within().finditer(text):
        name = _and_at_end().sub("", text[: found.start()])
        if len(name.split()) > 1 and (place := place_of(text[found.end() :])):
            return name, place
    return text, ""


@cache
def _place_within() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{_any('lives_in')}|{_any('from_place')})\s+", re.IGNORECASE)


@cache
def _and_at_end() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{_any('joins')})$", re.IGNORECASE)


def _places(parts: Iterable[str], *, small: bool) -> str:
    found: list[str] = []
    for part in parts:
        place = place_of(part, small=small)
        if not place or len(found) == PLACES:
            break
        found.append(place)
    return ", ".join(found)


def place_of(text: str, *, small: bool = False) -> str:
    """The place that is typed beside a name: `de Rosario`, `Akron OH 44313` without its ZIP; "" where it is none.

    `small`: it may be written in small letters, as the name is.
    """
    lives, bare = _led(names.trimmed(text, _TRAILING), "lives_in")
    said, bare = (lives, bare) if lives else _led(bare, "from_place_apart")
    bare = without_postcode(bare)
    words = bare.split()
    if not words or len(words) > PLACE_WORDS or _NOT_IN_NAMES.search(bare) or names.refusal(bare):
        return ""
    if is_named_place(bare):
        return bare
    folded = [word.strip("'.,()").casefold() for word in words]
    certain, unsure = _small_words(words)
    if certain or unsure > 1 or is_courtesy(folded) or not of_names("calls").isdisjoint(folded):
        return ""
    return bare if _is_proper(words[0]) or small or said else ""


def without_postcode(place: str) -> str:
    """`Akron, OH 44313` and `50667 Köln` without their numbers; a place of nothing else stays."""
    bare = names.trimmed(" ".join(_POSTCODE.sub(" ", place).split()), " ,;-")
    return bare if any(char.isalpha() for char in bare) else place


# Is it a name? ---------------------------------------------------------------------------------------


def _like(name: str, known: str, *, said: bool) -> _Like:
    """`said`: somebody says that a name follows."""
    words = name.split()
    folded = [word.strip("\"'“”().,").casefold() for word in words]
    if _is_out_of_shape(name, folded):
        return _Like.COMMENT
    certain, unsure = _small_words(words)
    if certain or unsure > 1 or is_courtesy(folded):
        return _Like.COMMENT
    rare = {
        word for word, written in zip(folded, words, strict=True) if not (written.islower() and word in _particles())
    }
    odd = unsure > 0 or not rare.isdisjoint(of_names("calls") | of_names("town"))
    return _by_shape(words, folded, known, said=said, odd=odd)


def _is_out_of_shape(name: str, folded: Sequence[str]) -> bool:
    full = [word for word in folded if word not in of_names("uncounted")]
    return not 1 <= len(full) <= LONGEST or _NOT_IN_NAMES.search(name) is not None or bool(names.refusal(name))


def _by_shape(words: Sequence[str], folded: Sequence[str], known: str, *, said: bool, odd: bool) -> _Like:
    """`odd`: a word in it is rarely one of a name."""
    small = [word for word in words if not _is_proper(word) and word.casefold().strip(".,") not in _particles()]
    if small:
        mixed = len(small) < len(words) and (len(small) > 1 or words[0] in small)
        alone = len(words) == 1 and (not is_given(words[0]) or _is_known(words[0], known))
        sentence = alone or mixed or odd or len(words) > SMALL_WORDS
        return _Like.COMMENT if sentence else _Like.EITHER
    if len(words) == 1:
        return _one_word(words[0], known, said=said, odd=odd)
    uncased = any(not (char.isupper() or char.islower()) for char in map(_first_letter, words))
    shared = not set(names.key(known).split()).isdisjoint(folded)
    given = is_given(words[0]) and folded[0] not in of_names("calls")
    telling = said or shared or given or any(map(_is_telling, words))
    return _Like.NAME if telling or not (odd or uncased) else _Like.EITHER


def _one_word(word: str, known: str, *, said: bool, odd: bool) -> _Like:
    """`Amina`: the display name says more, or there is none."""
    if odd:
        return _Like.COMMENT
    if not (word[0].isupper() or word[0].islower()):  # a script in which a whole name is one word
        return _Like.NAME if len(word) <= HAN_NAME or said else _Like.EITHER
    if _is_known(word, known):
        return _Like.NAME if names.key(word) == names.key(known) else _Like.COMMENT
    return _Like.NAME if said or not known else _Like.EITHER


def _small_words(words: Sequence[str]) -> tuple[int, int]:
    """How many words make a sentence for certain; how many may as well be part of a name."""
    certain = unsure = 0
    capitals = len(words) > 1 and " ".join(words).isupper()  # then a capital tells nothing
    given = is_given(words[0])  # Simone Weil
    for at, written in enumerate(words):
        word = plain(written).strip("\"'().,!")
        joins = 0 < at < len(words) - 1 and (word in _particles() or word in ("of", "the"))
        initial = _INITIAL.fullmatch(written) and not written.islower() and not (at == 0 and written == "I")
        if (word not in _of_sentences() and not word.endswith("n't")) or (joins and written.islower()) or initial:
            continue
        small = written.islower() or (capitals and len(word) > SHORT)
        sure = small or not (given or word in of_all("sentences", "also_names", "speaking"))
        certain, unsure = certain + sure, unsure + (not sure)
    return certain, unsure


@cache
def _of_sentences() -> frozenset[str]:
    return of_all("sentences", "pointing", "joining", "speaking")


@cache
def _particles() -> frozenset[str]:
    return of_names("particle") | of_names("uncounted") | of_names("generation")


def _is_telling(word: str) -> bool:
    """An initial, a title, a suffix: they stand in names alone. `I` and `A` are words, without their point."""
    bare = word.casefold().strip(".,")
    known = bare in of_names("unsorted_title") or bare in of_names("joined_title") or is_known_suffix(word)
    initial = _INITIAL.fullmatch(word) is not None and (word.endswith(".") or bare not in VOWELS)
    return initial or known


def _first_letter(word: str) -> str:
    return next(filter(str.isalpha, word), "a")


def _is_proper(word: str) -> bool:
    """Begins with a capital, perhaps behind `d'` or `al-`; or is of a script that has none."""
    bare = _ELIDED.sub("", word.lstrip("'(\"“‘«„"))
    return bare[:1].isalpha() and not bare[:1].islower()


# Withheld --------------------------------------------------------------------------------------------


@cache
def _withheld() -> re.Pattern[str]:
    turned = rf"(?:[,;.–—-]?\s*\b(?:{_any('turns')})\s+(?:\w+\s+)?)?"
    return re.compile(rf"{turned}\b(?:{_any('withholds')})\s+(?:{_any('own_name')})\b")
