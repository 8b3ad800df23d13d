"""What stands behind a code, on a line below it, or in a closing: people, a comment, or neither for certain.

words as written ─► without a lead, a title, an address ─► their parts ─► name(s), then a place ─► people | comment | ?

A small grammar, of shapes and closed classes: a name is made of words with capitals, initials, particles and suffixes;
a comment has a small word that no name has, or small letters. What may be either is asked about, and never printed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import groupby, takewhile

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.reading.details import is_courtesy, is_named_place
from signbot.core.reading.name_shape import (
    INITIAL,
    LEADING,
    NOT_IN_NAMES,
    SMALL_WORDS,
    TRAILING,
    Like,
    any_of,
    apart,
    begins_proper,
    is_known,
    is_of_a_sentence,
    is_proper,
    is_title,
    is_written_like_one,
    led,
    likeness,
    of_sentences,
    particles,
    small_words,
)
from signbot.core.reading.places import (
    and_place,
    places,
    without_postcode,
)
from signbot.core.reading.same_person import is_another, is_same
from signbot.core.text.contacts import leads_elsewhere
from signbot.core.text.display import are_pronouns
from signbot.core.text.first_names import is_given, is_only_given
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import Plain, plain
from signbot.core.text.regions import is_country
from signbot.core.text.suffixes import is_known_suffix, is_region, is_shortened, is_suffix
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

_APART = re.compile(r"\s*[,;|]\s*|\s+[–—―~/-]+\s+|[–—―]+\s+|(?<=[^\W\d_])/(?=[^\W\d_a-z])|\s*\((?=[^()]*\)?\s*$)")
_APART_THERE = re.compile(r"[,;/()&+:]")
_ADDRESS = re.compile(r"[<(\[]?[^\s<>()@]+@[^\s<>()@]+[>)\]]?")
_IN_BRACKETS = re.compile(r"^\W*\([^()]*\)\s*(?=[^\W\d_])")  # `(Mexico) Ruth Lee`
_SENTENCE_END = re.compile(r"(?<!\S)(\S+?)[.!…]+\s+(?=\S)")


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


@lru_cache(2048)
def behind(tail: str, known: str = "", titles: frozenset[str] = frozenset()) -> Behind:
    """What stands behind a code. `tail`: as written, with its separator; `known`: the sender's display name.

    `titles`: of letters, folded; one between the code and the name is passed over.
    """
    _, text = led(_without_title(_bare(tail), titles), "closes_as")
    text = _first_sentence(text)
    if place := _place_alone(text):
        return Comment(place)
    if is_country(names.trimmed(text, TRAILING)) or is_courtesy(WORD.findall(plain(text))):
        return Comment()  # `UA 12/12 Guatemala`, `as ever`
    doubtful, text = _without_preposition(text)
    others, text = led(text, "for_others")
    said, text = led(text, "says_name")
    if not said:
        said, text = led(text, "introduces")  # `, soy Guadalupe Sánchez`
    who = Comment() if said else presented(text)
    if not isinstance(who, Comment):
        return _unless_another(who, known)
    if others and not is_proper(text):
        return Comment()  # `for justice`
    if "?" in text or "://" in text:
        return Comment()
    parts = _parts(text)
    if parts and " " not in parts[0] and known and _is_called_by(tail, parts[0]):
        return Comment()
    found = _of_parts(parts, known, others=others, said=said)
    doubtful = doubtful or leads_elsewhere(text)
    return Undecided(found.people) if doubtful and isinstance(found, People) else found


@lru_cache(2048)
def introduced(text: str) -> Behind:
    """`My name is Jane Roe and I live in Hudson`: a name for certain; a comment where nobody is named."""
    found = _after("introduces", text)
    return Comment() if isinstance(found, Undecided) else found


@lru_cache(2048)
def presented(text: str) -> Behind:
    """`Soy Lucía Ferreyra, de Rosario`: a name for certain; what somebody is may be none, `I am Irish Catholic`."""
    found = _after("presents", text)
    if not isinstance(found, People) or found.people[0].place:
        return found
    first = found.people[0].name.split()[0]
    named = is_given(first) or is_title(first) or INITIAL.fullmatch(first)
    return found if named and plain(first) not in of_names("creed") else Undecided(found.people)


def _after(group: str, text: str) -> Behind:
    whole = _first_sentence(_bare(text))
    says, rest = led(apart(whole, group) if group == "introduces" else whole, group)
    if not says or not (begins_proper(rest) or any(map(is_given, rest.split()[:1]))):
        return Comment()
    found = _of_parts(_parts(rest), "", others=False, said=group == "introduces")
    if isinstance(found, Undecided) and any(person.place for person in found.people):
        found = People(found.people[:1])  # `Sou Chico Mendes, de Xapuri`
    if isinstance(found, Comment) or not all(map(_is_whole, found.people)):
        return Comment()
    spoken = group == "presents" and is_of_a_sentence(rest.split()[0])  # `This is Free Speech`
    return Comment() if spoken else found


def _is_whole(person: Person) -> bool:
    """Two words at least; in small letters a first name begins it."""
    return " " in person.name and (is_written_like_one(person.name.split()) or is_given(person.name.split()[0]))


def _unless_another(found: People | Undecided, known: str) -> People | Undecided:
    """Who says `I am Nasrin Sotoudeh` under another whole name may say it for her: it is asked about."""
    if isinstance(found, Undecided) or (not found.several and is_another(found.people[0].name, known)):
        return Undecided(found.people)
    return replace(found, said=True)


@lru_cache(2048)
def withheld(text: str) -> tuple[str, str] | None:
    """`…, but not with my real name, …`: what stands before and behind the wish that the name be not printed."""
    folded = Plain(text)
    found = _withheld().search(folded.text)
    return (folded.written(0, found.start()), folded.written(found.end())) if found else None


@dataclass(frozen=True, slots=True)
class Beside:
    """Whom somebody names beside themselves, or in whose name they write; `writer`: they sign, too."""

    people: tuple[Person, ...] = ()
    writer: bool = False


@lru_cache(2048)
def with_the_writer(text: str) -> Beside:
    """`for me and my wife, Mary Smith`, `for my mother Ana Ruiz and me, Eva Ruiz`; nobody where one is not certain."""
    words = _APART_THERE.sub(r" \g<0> ", text).split()
    said = [plain(word).strip(".;:!") for word in words]
    belongs = not of_names("mine").isdisjoint(said)
    writer = [at for at, word in enumerate(said) if word in of_names("writer")]
    if not (belongs or writer) or not _only_names_people(words, said):
        return Beside()
    whole = [names.trimmed(" ".join(run), TRAILING) for run in _runs_of_capitals(words, said) if len(run) > 1]
    if not whole or any(likeness(name, "", said=False) is not Like.NAME for name in whole):
        return Beside()
    typed = bool(writer) and writer[-1] > 1 and bool({*words[writer[-1] - 1 : writer[-1] + 2]} & {"(", ","})
    alone = belongs and not writer and led(_bare(text), "for_others")[0]  # `for my parents, Ana and Luis Ruiz`
    return Beside(tuple(map(Person, whole)), not (typed or alone))


def added(text: str, *, relation: bool) -> str:
    """`Ruth Lee to UA 329/11`: the name that begins it, for certain; else "". `relation`: `husband` may come first."""
    words = [] if "?" in text else text.split()
    words = words[1:] if relation and words and words[0].islower() else words
    name = " ".join(takewhile(_is_proper_there, words))
    return name if _is_surely_a_name(name) else ""


def _only_names_people(words: Sequence[str], said: Sequence[str]) -> bool:
    """Behind `my` any word may say who they are; else there are names, and the small words that join them."""
    before = ["my", *said]  # which may stand with the command: `for my` parents Ana and Luis Ruiz
    return all(
        _is_proper_there(word) or not word.isalpha() or said[at] in _beside_names() or before[at] in of_names("mine")
        for at, word in enumerate(words)
    )


@cache
def _beside_names() -> frozenset[str]:
    groups = ("mine", "writer", "joins", "along", "for_others", "own_name")
    return particles().union(*map(of_names, groups))


def _runs_of_capitals(words: Sequence[str], said: Sequence[str]) -> Iterator[list[str]]:
    """The names; without the noun that German writes with a capital: `meinen Mann Otto Hahn`."""
    for proper, run in groupby(enumerate(words), lambda placed: _is_proper_there(placed[1])):
        placed = list(run)
        noun = len(placed) > 2 and placed[0][0] > 0 and said[placed[0][0] - 1] in of_names("mine")
        skip = 1 if noun and not is_given(placed[0][1]) else 0
        if proper:
            yield [word for _, word in placed[skip:]]


def _is_proper_there(word: str) -> bool:
    return is_proper(word) and plain(word).strip(".,'") not in of_sentences()


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
    return places(parts, small=False)


def _without_preposition(text: str) -> tuple[bool, str]:
    """`from Mary Smith`: who sends it, or where they live? `D'Angelo Russell` is written like the name that it is."""
    said, rest = led(text, "comes_from")
    named = text[:1].isupper() and text[1:2] == "'"
    return (True, rest) if said and not named and begins_proper(rest) else (False, text)


def _bare(text: str) -> str:
    text = _IN_BRACKETS.sub("", _ADDRESS.sub(" ", text))
    return LEADING.sub("", text).replace("’", "'").strip()


def _without_title(text: str, titles: frozenset[str]) -> str:
    """`MEXICO: activists - Mary Smith`: without the title of a letter, as far as it is repeated."""
    folded = Plain(text)
    said = list(WORD.finditer(folded.text))
    words = [word.group() for word in said]
    whole = [len(title) for title in map(WORD.findall, titles) if title and words[: len(title)] == title]
    if not whole:
        return text
    return LEADING.sub("", folded.written(said[max(whole) - 1].end()))


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
    return (
        is_shortened(f"{bare}.")
        or bare in of_names("particle")
        or is_known_suffix(word)
        or INITIAL.fullmatch(word) is not None
        or (first and len(word) <= SMALL_WORDS and word[:1].isupper() and not is_courtesy([bare]))
    )


def _parts(text: str) -> list[str]:
    """What commas, dashes and brackets set apart, with suffixes where they belong: `Jane Roe, Ph.D.`."""
    found: list[str] = []
    for part in filter(None, (names.trimmed(part, TRAILING) for part in _APART.split(text))):
        if found and is_suffix(part):
            found[-1] += f", {part}"
        elif not are_pronouns(part):
            found.append(part)
    while found and _is_small_talk(WORD.findall(plain(found[0]))):
        found.pop(0)
    return found


def _is_small_talk(said: Sequence[str]) -> bool:
    """`cheers`, `mate cheers`."""
    return is_courtesy([word for word in said if word not in of_names("addressed")])


# Names, then a place ---------------------------------------------------------------------------------


def _of_parts(parts: Sequence[str], known: str, *, others: bool, said: bool) -> Behind:
    if not parts:
        return Comment()
    if several := _listed(parts, known):
        return People(several, others)
    name, place = and_place(parts[0])
    name, region = _and_region(name)
    name, cut = _before_words(name, known)
    name = names.turned_round(name)  # `LEFÈVRE Chloé`
    place = place or region
    if (turned := _turned_round(name, parts[1:])) and not place:
        return _of_turned(name, turned, parts[1:], known)
    place = ", ".join(filter(None, (place, places(parts[1:], small=name.islower()))))
    found = tuple(_person(each, place) for each in _each(name))
    told = _several(name) if len(found) == 1 else min(likeness(person.name, known, said=said) for person in found)
    told = likeness(name, known, said=said) if told is None else told
    match min(told, Like.EITHER) if cut or region else told:
        case Like.NAME:
            return People(found, others, said)
        case Like.EITHER:
            return Undecided((_person(name, place),))
        case Like.COMMENT:
            return Comment(place if is_known(name, known) else "")


def _person(name: str, place: str) -> Person:
    return Person(names.clean(name), place=names.clean(place))


def _of_turned(first: str, turned: str, rest: Sequence[str], known: str) -> Behind:
    """`Smith, Mary`, or `Mary, Akron`? The sender's own name tells, where it has the first of the two words."""
    family, place = _person(turned, places(rest[1:], small=False)), places(rest, small=False)
    if likeness(turned, "", said=True) is not Like.NAME:
        return Comment(place if is_known(first, known) else "")
    theirs = names.key(known).endswith(f" {names.key(first)}")  # `Wegner, Ulm`, from Christoph Wegner: a town
    if theirs and not (is_same(turned, known) or is_only_given(rest[0].split()[0])):
        return Comment(place)
    if theirs or names.is_surely_family_first(first, rest[0]):
        return People((family,))
    if is_known(first, known):
        return Comment(place)
    return Undecided((family, _person(first, place)) if place else (family,))


def _listed(parts: Sequence[str], known: str) -> tuple[Person, ...]:
    """`Ann Lee, Carl Ott and Bob Kim`: names, the last joined to those before it; `Ann Lee, Carl Ott, Akron`."""
    last = _each(parts[-1])
    if len(parts) > 1 and len(last) > 1:
        found = [*parts[:-1], *last]
        whole = all(" " in name and likeness(name, known, said=True) is Like.NAME for name in found)
        return tuple(Person(names.clean(name)) for name in found) if whole else ()
    found = list(takewhile(_is_surely_a_name, parts))
    place = places(parts[len(found) :], small=False)
    return tuple(_person(name, place) for name in found) if len(found) > 1 else ()


def _is_surely_a_name(part: str) -> bool:
    """`Luis Ruiz`; not `San José`, nor `Santa Ana`, nor `Victoria Falls`, which may be places."""
    surely = " " in part and is_only_given(part.split(maxsplit=1)[0]) and not is_named_place(part)
    return surely and likeness(part, "", said=False) is Like.NAME


def _each(name: str) -> list[str]:
    """The names that are joined: `Ann Lee and Bob Kim`, `Ann & Bob Lee`; `José Ortega y Gasset` is one."""
    halves = _joined().split(name)
    if len(halves) < 2 or halves[0].rpartition(" ")[2] in of_names("particle"):
        return [name]
    counts = [len(half.split()) for half in halves]
    if all(count > 1 for count in counts):
        return halves
    if counts[-1] > 1 and all(count == 1 for count in counts[:-1]) and not is_title(halves[0]):
        family = halves[-1].split(" ", 1)[1]
        return [*(f"{first} {family}" for first in halves[:-1]), halves[-1]]
    return [name]


def _several(name: str) -> Like | None:
    """`Mary and Bob`, `Mr. and Mrs. Jones`: several people, and their names are to be asked for; None for a name."""
    halves = _joined().split(name)
    within = all(mark.casefold() in of_names("joins_within") for mark in _joined_marks().findall(name))
    others = [word for half in halves[1:] for word in half.split() if not is_proper(word)]
    several = len(halves) > 1 and not within and is_proper(name) and of_sentences().isdisjoint(map(plain, others))
    return Like.EITHER if several else None


@cache
def _joined() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of('joins')})\s", re.IGNORECASE)


@cache
def _joined_marks() -> re.Pattern[str]:
    return re.compile(rf"\s({any_of('joins')})(?=\s)", re.IGNORECASE)


def _and_region(name: str) -> tuple[str, str]:
    """`Mary Smith Akron OH`: where the name ends is a guess, which is asked about."""
    words = without_postcode(name).split()
    if len(words) < 4 or not is_region(words[-1]) or all(word.isupper() for word in words):
        return name, ""
    return " ".join(words[:2]), " ".join(words[2:])


def _before_words(name: str, known: str) -> tuple[str, bool]:
    """`Mary Smith please add me`, `Mary Smith 44313`: the words before what is no name's, and whether such follows.

    Behind a name of the sender's any small word is none: `Mary Smith sent from my phone`.
    """
    words = name.split()
    theirs = not set(names.key(known).split()).isdisjoint(names.key(" ".join(words[:2])).split())
    for at in range(2, len(words)):
        strange = NOT_IN_NAMES.search(words[at]) and words[at] not in of_names("joins")
        other = theirs and plain(words[at]) not in particles() | of_names("joins")
        ends = words[at].islower() and (_goes_on(words[at:]) or other)
        if strange or ends:
            whole = is_written_like_one(words[:at]) and small_words(words[:at]) == (0, 0)
            return (" ".join(words[:at]), True) if whole else (name, False)
    return name, False


def _goes_on(words: Sequence[str]) -> bool:
    """A sentence does: `please add me`, `and count me in`; not `and Bob Lee`, `and family`."""
    word = plain(words[0])
    if word in of_names("joins"):
        following = words[1] if len(words) > 2 else ""
        return following == "I" or (following.islower() and plain(following) not in particles())
    return word not in particles() and (word in of_sentences() or is_of_a_sentence(words[0]) or is_courtesy([word]))


def _turned_round(name: str, rest: Sequence[str]) -> str:
    """`Smith, Mary`: a family name, and a first name behind the comma; "" where it is none."""
    return names.turned_round(f"{name}, {rest[0]}") if rest and names.is_family_first(name, rest[0]) else ""


# Withheld --------------------------------------------------------------------------------------------


@cache
def _withheld() -> re.Pattern[str]:
    turned = rf"(?:[,;.–—-]?\s*\b(?:{any_of('turns')})\s+(?:\w+\s+)?)?"
    return re.compile(rf"{turned}\b(?:{any_of('withholds')})\s+(?:{any_of('own_name')})\b")
