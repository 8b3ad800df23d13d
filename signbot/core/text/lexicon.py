"""The words of `core/text/words`, looked up by the longest phrase that stands at a place."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache

from signbot.core.text import words
from signbot.core.text.plain import bare
from signbot.core.value import dataclass

_SHORTEST = 4  # letters of a word that may be misspelt
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


class Verb(StrEnum):
    SIGN = "sign"
    WITHDRAW = "withdraw"
    NAME = "name"
    STATUS = "status"
    LIST = "list"
    HELP = "help"
    FORGET = "forget"
    UNSUBSCRIBE = "unsubscribe"  # from alerts: what our own List-Unsubscribe says
    SUBSCRIBE = "subscribe"
    JOIN = "join"  # a standing member from now on: SIGN ALWAYS
    LEAVE = "leave"  # no member any more
    PAUSE = "pause"  # a member rests
    RESUME = "resume"  # before the rest is over
    NEVER = "never"  # looks like a command, and is none: SIG, SIGN OFF


# Groups of them
ON_OR_OFF = (Verb.SIGN, Verb.WITHDRAW)  # a name goes onto a letter, or off it
ADVERTISED = (*ON_OR_OFF, Verb.FORGET)  # what strangers' advertisements say, too: `Sign up today!`
ABOUT_ALERTS = (Verb.UNSUBSCRIBE, Verb.SUBSCRIBE)
WITH_NAMES = (Verb.SIGN, Verb.JOIN)  # names may stand on lines of their own below it
NO_REPLY = (Verb.NEVER, *ABOUT_ALERTS)  # what they say answers no request of ours
QUESTIONS = (Verb.STATUS, Verb.LIST, Verb.HELP)  # they change nothing
KEEP_THE_NAME = (Verb.SIGN, Verb.NAME, *QUESTIONS)  # beside them, a name that is told may be how to print theirs
ALONE = (*QUESTIONS, Verb.FORGET, Verb.NAME)  # commands only where nothing is doubtful
BARE = (*QUESTIONS, Verb.FORGET, *ABOUT_ALERTS)  # only where nothing else is said in their clause
WORDS = (Verb.NEVER, *ON_OR_OFF)  # acts by one word alone
TAKES_OFF = (Verb.WITHDRAW, Verb.NEVER)  # in reply to an advance notice: they want their name off
LEAVING = (Verb.WITHDRAW, Verb.UNSUBSCRIBE)  # a name goes off a letter, or an address off our list
AGAINST = (*LEAVING, Verb.FORGET, Verb.NEVER)  # beside a signature, they speak against it


Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase at a place: how many words it takes, what it means, and in which languages."""

    length: int
    meaning: str
    languages: tuple[str, ...]


class Phrases:
    """Phrases with their meaning, and the languages that say it so."""

    def __init__(self, entries: Iterator[tuple[str, str, str]]) -> None:
        self._meanings: dict[Phrase, tuple[str, tuple[str, ...]]] = {}
        for language, meaning, phrase in entries:
            key = tuple(WORD.findall(phrase))
            _, languages = self._meanings.get(key, (meaning, ()))
            if language not in languages:
                self._meanings[key] = (meaning, (*languages, language))
        self._longest: dict[str, int] = {}  # by the first word
        for known in filter(None, self._meanings):
            self._longest[known[0]] = max(len(known), self._longest.get(known[0], 0))
        self.words = frozenset(word for phrase in self._meanings for word in phrase)

    def at(self, said: Sequence[str], place: int) -> Found | None:
        """The longest phrase that begins at `place`."""
        longest = self._longest.get(said[place], 0) if place < len(said) else 0
        for length in range(min(longest, len(said) - place), 0, -1):
            found = self._meanings.get(tuple(said[place : place + length]))
            if found:
                return Found(length, *found)
        return None

    def is_all(self, said: Sequence[str]) -> bool:
        """Whether what is said is one phrase and nothing else."""
        return bool(said) and tuple(said) in self._meanings

    def anywhere(self, said: Sequence[str]) -> tuple[int, Found] | None:
        """The first phrase in what is said, and its place."""
        if self._longest.keys().isdisjoint(said):
            return None
        for place in range(len(said)):
            found = self.at(said, place)
            if found:
                return place, found
        return None


_CUT = re.compile(r"[^\W\d_]\d|\d/?[^\W\d_]|[^\W_]{13}[\W_]{0,3}\d")  # where a code may begin or end within a word
# Groups of which each act has a word: all of `COMMANDS`, and what is no command alone.
_ACTS = {"commands": None, "grammar": ("enlist", "join", "lend", "mail", "off", "signature")}
_ENCLITIC = 4  # letters, at most, that are written as one with a verb: Spanish `anótennos`


def may_command(text: str) -> bool:
    """Whether folded text holds a word of an act, in any language, or one that may be such a word, misspelt.

    A quick look, before the text is read: False says for certain that no reading finds a command in it.
    """
    said = WORD.findall(bare(text))
    return _CUT.search(text) is not None or any(_may_begin(said, place) for place in range(len(said)))


def _may_begin(said: list[str], place: int) -> bool:
    known, word = _first_words(), said[place]
    parts = (*word.split("'"), *(word[:-length] for length in range(2, _ENCLITIC + 1)))
    if word not in known and any(part in _last_words() for part in parts if part):
        return True
    if len(word) >= _SHORTEST and not _less(word).isdisjoint(_misspelt()):
        return True
    whole = (WORD.findall(bare(phrase)) for known_as in known.get(word, ()) for phrase in words.expanded(known_as))
    return any(phrase == said[place : place + len(phrase)] for phrase in whole)


@cache
def _first_words() -> dict[str, tuple[str, ...]]:
    """The words of a beginning -> the phrases that may begin with it."""
    found: dict[str, list[str]] = {}
    for section, groups in _ACTS.items():
        for begun, known in words.beginnings(section, groups).items():
            for word in WORD.findall(bare(begun))[:1]:
                found.setdefault(word, []).extend(known)
    return {word: tuple(dict.fromkeys(known)) for word, known in found.items()}


@cache
def _last_words() -> frozenset[str]:
    """Words that are an act alone, and so may stand before an enclitic, or behind an elision."""
    alone = (word for section, groups in _ACTS.items() for word in words.single(section, groups))
    return frozenset(_first_words().keys() & set(map(bare, alone)))


@cache
def _misspelt() -> frozenset[str]:
    return frozenset(form for word in _last_words() if len(word) >= _SHORTEST for form in (word, *_less(word)))


def _less(word: str) -> set[str]:
    """The word, and the word without one of its letters."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


@cache
def phrases(meaning: str) -> Phrases:
    """One group of PHRASES, of all languages."""
    tables = words.spoken("phrases").items()
    return Phrases((language, meaning, phrase) for language, table in tables for phrase in table.get(meaning, ()))


@cache
def details() -> dict[str, str]:
    """`ciudad` -> `city`: the words before a colon."""
    return {
        phrase: meaning
        for table in words.spoken("details").values()
        for meaning, found in table.items()
        for phrase in found
    }


@cache
def detail_pattern() -> re.Pattern[str]:
    """A detail's word and its colon; `my name is` needs none."""
    longest = sorted(details(), key=len, reverse=True)
    says = phrases("says").words
    said = [word for word in longest if word.rsplit(" ", 1)[-1] in says]
    marked, bare = "|".join(map(re.escape, longest)), "|".join(map(re.escape, said))
    return re.compile(rf"(?<![^\W_])(?:(?P<key>{marked})\s{{0,3}}(?:[:=]|\s[–—-]\s)|(?P<said>{bare})(?![^\W_]))\s*")


@cache
def introduction() -> re.Pattern[str]:
    """`I, `, `my name is `, perhaps after a greeting."""
    begins = {
        group: "|".join(map(re.escape, sorted(words.of_all("phrases", group), key=len, reverse=True)))
        for group in ("intro", "greeting")
    }
    return re.compile(rf"\W*(?:(?:{begins['greeting']})[\s,!.]+)?(?P<intro>{begins['intro']})(?:\s*,\s*|\s+)")


@cache
def words_of(group: str) -> frozenset[str]:
    """All words of the phrases of a group of PHRASES."""
    return phrases(group).words
