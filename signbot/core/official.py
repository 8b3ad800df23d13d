"""What a recipient of a letter writes back: an acknowledgement, an answer, a refusal to act, or none of them.

    own words ─► sentences ─► what each of them says (Sign) ─► Judged: the kind, and why

By rules: first what a machine says of itself, then what is said, composed of small groups of words (`OFFICIALS` in
`core.text.words`, those of the language that the mail is in): a negation beside a word for acting is a refusal, one
beside a word for competence is another's office. Where nothing but receipt and courtesy is said, it is an
acknowledgement. A coordinator sees what was made of it, and corrects it.
"""

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from signbot.core.text import words
from signbot.core.text.plain import bare, plain
from signbot.core.value import dataclass

LONGEST = 8_000  # characters that are judged
GUESSED = "its own words"  # of `core.mail.automatic`: no field says that a machine wrote; people write so, too
SUBSTANCE = 6  # words of a sentence that says something besides receipt and courtesy
_SENTENCES = re.compile(r"(?<=[.!?;])\s+|\n\s*\n|\n(?=\S)")
_WRAPPED = re.compile(r"([^\n]{45,}[^\s.!?;])[ \t]*\n(?=\S)")  # a line so long was broken by a program: it goes on
_CLAUSES = re.compile(r"[,:]\s+|\s(?:and|y|et|e|und)\s")
_WORD = re.compile(r"[^\W_]+")
_BULK = re.compile(r"(?i)list-|mailing-list|x-mailing-list|x-beenthere|precedence|feedback-id|x-precedence")


class OfficialKind(StrEnum):
    """What an official's mail is."""

    ACKNOWLEDGEMENT = "acknowledgement"  # it came, and somebody will read it
    ANSWER = "answer"  # it says something about the case
    REFUSAL = "refusal"  # they will do nothing
    AWAY = "away"  # a vacation notice
    WRONG_PERSON = "wrong-person"  # the office is another's, or the matter is another office's
    NEWSLETTER = "newsletter"  # to everybody, and about no letter of ours
    COORDINATOR = "coordinator"  # a coordinator wrote in the thread
    UNCLEAR = "unclear"  # a person must say what it is


ANSWERED = (OfficialKind.ANSWER, OfficialKind.REFUSAL)  # the letter has its answer
TELLING = (*ANSWERED, OfficialKind.WRONG_PERSON, OfficialKind.ACKNOWLEDGEMENT)  # what says most comes first
UNREAD = (OfficialKind.AWAY, OfficialKind.WRONG_PERSON)  # nobody has seen what we wrote: on holiday, or gone for good
NEWS = (*ANSWERED, OfficialKind.WRONG_PERSON)  # told to coordinators at once, whatever wrote it


@dataclass(frozen=True, slots=True)
class Judged:
    """What a mail is, and by which words."""

    kind: OfficialKind
    why: str  # for the coordinator: the sentence or the field that decided, short


def judge(subject: str, text: str, machine: str, threaded: bool) -> Judged:
    """`text`: the mail's own words, nothing quoted. `machine`: the rule that tells one (`Mail.automatic`), "" for a
    person. `threaded`: it answers a letter by its headers, so it was written to us."""
    text = text[:LONGEST]
    language = language_of(text if text.strip() else subject) or "en"
    said, title = [*_sentences(text, language)], _Said(subject, language)
    if machine and not threaded and _BULK.match(machine) and not any(one.has("got") for one in said):
        return Judged(OfficialKind.NEWSLETTER, machine)
    if not threaded and (found := _bulletin(title, said)):
        return found
    by_a_field = bool(machine) and not machine.startswith(GUESSED)
    return _machines(title, said, machine) if by_a_field else _persons(title, said)


def _bulletin(title: "_Said", said: "list[_Said]") -> Judged | None:
    if title.has("bulletin") or sum(one.has("bulletin") for one in said) > 1:
        return Judged(OfficialKind.NEWSLETTER, title.short)
    return None


def _machines(title: "_Said", said: "list[_Said]", machine: str) -> Judged:
    """A program knows of absence and of receipt."""
    for kind, groups in (
        (OfficialKind.WRONG_PERSON, ("departed",)),
        (OfficialKind.AWAY, ("absent",)),
        (OfficialKind.ACKNOWLEDGEMENT, ("got", "promised")),
        (OfficialKind.NEWSLETTER, ("bulletin",)),
    ):
        for one in (*said, title):
            if one.has(*groups):
                return Judged(kind, one.short)
    return Judged(OfficialKind.AWAY if "absence" in machine else OfficialKind.UNCLEAR, machine)


def _persons(title: "_Said", said: "list[_Said]") -> Judged:
    if found := next((one for one in said if one.is_anothers), None):
        turned = found.has("wrong", "departed") or any(one.has("turn_to") for one in said)
        return Judged(OfficialKind.WRONG_PERSON if turned else OfficialKind.REFUSAL, found.short)
    if any(one.has("turn_to") for one in said) and (found := next((one for one in said if one.names_another), None)):
        return Judged(OfficialKind.WRONG_PERSON, found.short)
    told = [one for one in said if one.has_substance]
    if found := next((one for one in said if one.refuses or (one.only_disputes and told in ([], [one]))), None):
        return Judged(OfficialKind.REFUSAL, found.short)
    away = next((one for one in (*said, title) if one.has("absent")), None)
    if away and _is_all_about_absence(said, told):
        return Judged(OfficialKind.AWAY, away.short)
    if told:
        return Judged(OfficialKind.ANSWER, told[0].short)
    if found := next((one for one in (*said, title) if one.is_a_receipt), None):
        return Judged(OfficialKind.ACKNOWLEDGEMENT, found.short)
    return Judged(OfficialKind.UNCLEAR, said[0].short if said else title.short)


def _is_all_about_absence(said: "list[_Said]", told: "list[_Said]") -> bool:
    beside = [one for one in told if not one.has("absent", "turn_to")]
    return len(beside) < 2 and not any(one.has("got") for one in said)


SHOWN = 120  # characters of the sentence that a coordinator is shown


class _Said:
    """A sentence, and what it says."""

    def __init__(self, written: str, language: str) -> None:
        self.short = " ".join(written.split())[:SHOWN]
        self._text = " ".join(bare(plain(written)).split())
        self._language = language

    def has(self, *groups: str) -> bool:
        return any(_beginnings(self._language, group).search(self._text) for group in groups)

    @property
    def is_anothers(self) -> bool:
        """The office is another's: not competent, the wrong one, or left."""
        return self.has("wrong", "departed") or (self.has("competent") and self._denies)

    @property
    def names_another(self) -> bool:
        """The matter is somebody's: `this falls within the competence of the governor`, and not `ours`."""
        return self.has("competent") and not self._denies and not _whole(self._language, "ours").search(self._text)

    @property
    def refuses(self) -> bool:
        return (self.has("decline") or (self.has("act") and self._denies)) and not self.has("quiet")

    @property
    def is_a_receipt(self) -> bool:
        """It came, or something will be done about it."""
        return self.has("got", "promised", "thing") or (self.has("future") and self.has("handle"))

    @property
    def _denies(self) -> bool:
        return _whole(self._language, "negation").search(self._text) is not None

    @property
    def has_substance(self) -> bool:
        """A clause of it says more than that something came, and will be read, in friendly words."""
        if self.has("quiet") or (self.has("thanks") and not self.has("telling")):
            return False
        return any(self._tells(clause) for clause in _CLAUSES.split(self._text))

    @property
    def only_disputes(self) -> bool:
        """It is not so, and nothing else is told: `the claim is untrue`; not so `…, she was released on Monday`."""
        clauses = (one for one in _CLAUSES.split(self._text) if not self._holds(one, "disputes"))
        return self.has("disputes") and not any(map(self._tells, clauses))

    def _tells(self, clause: str) -> bool:
        if len(_WORD.findall(clause)) < SUBSTANCE or any(self._holds(clause, group) for group in FORMAL):
            return False
        if self._holds(clause, "thing") and not self._holds(clause, "telling"):
            return False
        return not (self._holds(clause, "future") and self._holds(clause, "handle"))

    def _holds(self, clause: str, group: str) -> bool:
        return _beginnings(self._language, group).search(clause) is not None


FORMAL = ("got", "promised", "courtesy")  # what says nothing about the case


def _sentences(text: str, language: str) -> Iterator[_Said]:
    """Lines that a mail program broke are one."""
    for sentence in _SENTENCES.split(_WRAPPED.sub(r"\1 ", text)):
        if sentence.strip():
            yield _Said(sentence, language)


# The language ------------------------------------------------------------------------------------


def language_of(text: str) -> str:
    """The one whose small words, and beginnings of formal ones, are most; "" where there are none."""
    folded = plain(text)
    spoken = Counter(_WORD.findall(folded))
    scores = {tag: _score(tag, bare(folded), spoken) for tag in words.spoken("officials")}
    best = max(scores, key=lambda tag: scores[tag])
    return best if scores[best] else ""


def _score(tag: str, text: str, spoken: Counter[str]) -> int:
    formal = sum(len(_beginnings(tag, group).findall(text)) for group in FORMAL)
    return formal + sum(spoken[word] * (OWN if word in _own_words(tag) else 1) for word in _small_words(tag))


OWN = 4  # words that neighbours share: so much one of its own tells of a language


@cache
def _small_words(tag: str) -> frozenset[str]:
    """With their accents, by which neighbours differ: `não`, `no`."""
    groups = words.spoken("sentences").get(tag, {})
    spoken = (word for name in ("pointing", "joining", "speaking") for word in groups.get(name, ()))
    return frozenset((*spoken, *words.spoken("officials")[tag]["common"]))


@cache
def _own_words(tag: str) -> frozenset[str]:
    others = (_small_words(other) for other in words.spoken("officials") if other != tag)
    return _small_words(tag).difference(*others)


@cache
def _beginnings(tag: str, group: str) -> re.Pattern[str]:
    """Words that begin so."""
    return re.compile(rf"(?<!\w)(?:{_alternatives(tag, group)})")


@cache
def _whole(tag: str, group: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_alternatives(tag, group)})(?!\w)")


def _alternatives(tag: str, group: str) -> str:
    phrases = {bare(phrase) for phrase in words.spoken("officials")[tag][group]}
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))
