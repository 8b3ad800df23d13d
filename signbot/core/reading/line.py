"""One line of a mail -> what it says: commands, details, or remarks. The words stand in `signbot/core/text/words`.

line ─► an introduction? a detail? ─► else its sentences, each a command or a remark ─► what they make of each other
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from signbot.core import names
from signbot.core.code import CodeBook
from signbot.core.reading.acts import SMALL
from signbot.core.reading.behind import Behind, Comment, People, behind, introduced, presented, withheld
from signbot.core.reading.command import read_sentence
from signbot.core.reading.details import BREAK, Detail, behalf_of, details_of, is_place
from signbot.core.reading.name_shape import particles
from signbot.core.reading.pieces import Command, Piece, Remark
from signbot.core.reading.reply_words import holds
from signbot.core.reading.sentences import Sentence, sentences
from signbot.core.reading.signers import is_name_given
from signbot.core.reading.told_name import told_name
from signbot.core.reading.told_place import told_place
from signbot.core.reading.unmarked import parted
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import atoms_of, words_of
from signbot.core.text.lexicon import (
    ADVERTISED,
    ON_OR_OFF,
    WORD,
    detail_pattern,
    details,
    introduction,
    phrases,
)
from signbot.core.text.plain import Plain
from signbot.core.text.words import of_names

_UNTICKED = re.compile(r"\s*(?:\[\s*\]|\(\s*\)|[☐□▢◻⬜❌✗✘])\s*(?=\w)")
_CROSSED_OUT = re.compile(r"[☐□▢◻⬜❌✗✘]|[\[(]\s+[\])]|~~|(?:^|\s)-\w[^-]*\w-(?:\s|$)")
_TICKED = re.compile(r"^\s*(?:\[\s*[xX✓✔]\s*\]|\(\s*[xX✓✔]\s*\)|[☑☒✅✓✔])\s*")
_SEVERAL = re.compile(r"(?<=[^\W\d_])\((e?s)\)(?=\s?:)")  # `Name(s):`
_FROM_CITY = re.compile(r"\s*(?:from|of|aus|von|de|da|do|del|du|à)\s+([^,;]{2,40}?)\s*(?:,|\s(?:and|y|e|et|und)\s)\s*")
_NAME_ENDS = re.compile(r"\s(?:from|of|and|aus|und|de|y|e|et)\s|\.\s")
_SENTENCE = re.compile(r"(.*?[^\W\d_]{3,})[.;!]\s+(?=\S)")  # ends with a word, and no initial
_LONGEST_NAME = 5  # words of a name in an introduction


@lru_cache(maxsize=2048)  # people write alike: `SIGN UA 329/11`, `Thank you!`
def read_line(line: str, book: CodeBook) -> tuple[Piece, ...]:
    """What one line of own words says, in order. () for a line without a letter or a digit."""
    if _UNTICKED.match(line):
        return (Remark(line, refused=True),)
    line = _SEVERAL.sub(r"\1", _TICKED.sub("", line))
    if hidden := withheld(line):
        before, after = (read_line(part, book) if any(map(str.isalnum, part)) else () for part in hidden)
        return (*before, Detail("anonymous"), *after)
    plain = Plain(line)
    if pieces := _introduced(plain, book) or _detail_line(plain, book):
        return pieces
    pieces, inline = _read_sentences(plain, book)
    if inline:
        return (*pieces, *inline)  # whoever gives details means what they say
    pieces = _with_doubts(pieces, crossed_out=_CROSSED_OUT.search(line) is not None)
    return pieces or ((Remark(line),) if any(char.isalnum() for char in line) else ())


def _read_sentences(plain: Plain, book: CodeBook) -> tuple[tuple[Piece, ...], tuple[Detail, ...]]:
    """The sentences, and the details that begin in the middle of the line and end it."""
    pieces: list[Piece] = []
    for sentence in (part for whole in sentences(plain, book) for part in parted(whole, book)):
        who = _who_they_are(sentence)
        if pieces and not who and (inline := _inline_details(sentence)):
            return tuple(pieces), inline
        pieces += who or read_sentence(sentence, book)
    return tuple(pieces), ()


def _who_they_are(sentence: Sentence) -> tuple[Detail, ...]:
    """`My name is Jane Roe and I live in Hudson.`: one person, and their place."""
    if sentence.codes:
        return ()
    told = told_name(sentence.written)
    plainly = told is not None and told.own and told.plainly  # `Please write my name as Jane Roe`
    own = People((told.person,)) if told and plainly else Comment()
    return _who(introduced(sentence.written)) or _who(own)


def _who(found: Behind) -> tuple[Detail, ...]:
    if not isinstance(found, People) or found.several:
        return ()
    (person,) = found.people
    return (Detail("name", person.name), *((Detail("city", person.place),) if person.place else ()))


def _who_and_where(text: str) -> tuple[Detail, ...]:
    """`Sou Chico Mendes, de Xapuri`: with a place, who says `I am` is meant."""
    who = _who(presented(text))
    return who if len(who) > 1 else ()


def _with_doubts(pieces: tuple[Piece, ...], *, crossed_out: bool) -> tuple[Piece, ...]:
    """What the sentences of a line, or marks that cross out, make of its commands."""
    beside = any(isinstance(piece, Remark) and not _goes_with_wish(piece) for piece in pieces)
    return tuple(_doubted(piece) if crossed_out or (beside and _is_anybodys(piece)) else piece for piece in pieces)


def _goes_with_wish(remark: Remark) -> bool:
    """Courtesy, a yes, a name, a code, `I've changed my mind`: their writer wants what stands beside them."""
    own = remark.courtesy or remark.yes or remark.only_codes or isinstance(behind(remark.text), People)
    return bool(own) or holds("reconsiders", WORD.findall(Plain(remark.text).text))


def _doubted(piece: Piece) -> Piece:
    return replace(piece, doubtful=True) if isinstance(piece, Command) else piece


def _is_anybodys(piece: Piece) -> bool:
    """A bare `Sign up today!` amid other sentences: what advertisements say."""
    if not isinstance(piece, Command) or piece.verb not in ADVERTISED:
        return False
    return not (piece.codes or piece.unknown or piece.says_who or is_name_given(piece))


# Details -----------------------------------------------------------------------------------------------


def _detail_line(plain: Plain, book: CodeBook) -> tuple[Piece, ...]:
    """A line that begins with a detail's word, `on behalf of`, or that only asks for anonymity.

    The detail's word comes first: what stands behind its colon may hold the others, and is only its value.
    """
    begin = WORD.search(plain.text)
    if begin is None:
        return ()
    marked = detail_pattern().match(plain.text, begin.start())
    if marked is None and (name := _bare_name(plain, begin, book)):
        return (Detail("name", name),)
    if marked and marked["said"] and not book.find(plain.text) and (who := _who(introduced(plain.original))):
        return (*who, *_behind_introduction(plain, who, book))
    if marked and marked["said"] and not _is_said_name(plain.written(marked.end())):
        return ()
    if marked and not (_kind(marked) == "name" and book.find(plain.text)):  # `NAME: UA 329/11 …` is the command
        nested, value = details_of(plain.written(marked.end()), ())
        return (Detail(_kind(marked), value.strip(" ,;*_")), *nested)
    return _unmarked_detail(plain, book)


def _behind_introduction(plain: Plain, who: Sequence[Detail], book: CodeBook) -> Iterator[Piece]:
    """`My name is Kim Lee. I work for a bank.`: what else they say; `I live in Hudson.` is a part of who they are, and
    `Can you put it right?` speaks of the name."""
    first = _SENTENCE.match(plain.original)
    if not first or _who(introduced(first[1])) != who:
        return
    for piece in read_line(plain.original[first.end() :], book):
        if not isinstance(piece, Remark):
            yield piece
        elif place := told_place(piece.text):
            yield Detail("city", place)
        elif not atoms_of(WORD.findall(Plain(piece.text).text))[0].of("ask"):
            yield piece


def _kind(marked: re.Match[str]) -> str:
    return details()[marked["key"] or marked["said"]]


def _unmarked_detail(plain: Plain, book: CodeBook) -> tuple[Detail, ...]:
    said = WORD.findall(plain.text)
    if phrases("behalf").at(said, 0) and not book.find(plain.text):
        return behalf_of(plain.original)[0]
    return (Detail("anonymous"),) if _only_anonymous(said) else ()


def _is_said_name(value: str) -> bool:
    """`my name is confidential` tells no name."""
    name = BREAK.split(value)[0].strip(" .,;!*_")
    return not isinstance(behind(_NAME_ENDS.split(name)[0]), Comment)


def _bare_name(plain: Plain, first: re.Match[str], book: CodeBook) -> str:
    """`NAME Mary Smith`: the command's word where the detail was meant, or its colon forgotten."""
    value = names.trimmed(plain.written(first.end()), " .,;*_")
    if details().get(first.group()) != "name" or book.find(plain.text) or len(value.split()) < 2:
        return ""
    return value if isinstance(behind(value), People) else ""


def _inline_details(sentence: Sentence) -> tuple[Detail, ...]:
    """`SIGN please. Name: María López`: details begin in the middle of a line."""
    plain, begin = sentence.plain, sentence.tokens[0].start
    marked = detail_pattern().match(plain.text, begin)
    if marked is None:
        return ()
    if marked["said"]:
        if who := _who(introduced(sentence.written)):
            return who
        value = plain.written(marked.end(), sentence.behind)
        return (Detail(_kind(marked), value),) if _is_said_name(value) else ()
    return details_of(plain.written(begin), ())[0]


def _only_anonymous(said: Sequence[str]) -> bool:
    """`Please keep my name private`, `anonymously, please`: that, and small words."""
    found = atoms_of(said)
    asked = any(atom.of("anonymous") for atom in found)
    return asked and all(atom.of("anonymous", *SMALL) for atom in found)


# Introductions -----------------------------------------------------------------------------------------


def _introduced(plain: Plain, book: CodeBook) -> tuple[Piece, ...]:
    """`I, Jane Roe of Dublin, sign UA 329/11`, `My name is Jane Roe and I want to sign`: a name, a city, a command."""
    begins = introduction().match(plain.text)
    if begins is None:
        return ()
    apart = "," in plain.text[begins.end("intro") : begins.end()]
    said = plain.written(begins.end()).split()
    if not apart and begins["intro"] in words_of("self") - words_of("question") and not _begins_with_given(said):
        return ()  # `I CANNOT EVER SIGN` names nobody
    first = _SENTENCE.match(plain.original)
    if first and (who := _who(introduced(first[1])) or _who_and_where(first[1])):
        pieces = read_line(plain.original[first.end() :], book)
        return (*pieces, *who) if any(isinstance(piece, Command) for piece in pieces) else ()
    if begins["intro"] in of_names("presents"):
        return ()  # `I am Ruth Lee and I want to sign`: `below` tells whether that is another than the sender
    for count in range(min(len(said) - 1, _LONGEST_NAME), 1, -1):
        name = " ".join(said[:count]).rstrip(",")
        found = behind(name)
        whole = said[count - 1].casefold() not in particles()  # `Ana Ruiz y firmo`
        fits = isinstance(found, People) and [person.name for person in found.people] == [names.clean(name)] and whole
        if fits and (pieces := _wish_of(name, " ".join(said[count:]), book)):
            return pieces
    return ()


def _begins_with_given(said: Sequence[str]) -> bool:
    return any(is_given(word) and not word.isupper() for word in said[:1])


def _wish_of(name: str, rest: str, book: CodeBook) -> tuple[Piece, ...]:
    """What follows the name, where it is a wish to sign or to withdraw; else ()."""
    from_city = _FROM_CITY.match(rest)
    pieces = read_line(rest[from_city.end() :] if from_city else _and().sub("", rest, count=1), book)
    if not any(isinstance(piece, Command) and piece.verb in ON_OR_OFF for piece in pieces):
        return ()
    city = (Detail("city", from_city[1].strip()),) if from_city and is_place(from_city[1]) else ()
    return (*pieces, Detail("name", name), *city)


@cache
def _and() -> re.Pattern[str]:
    """What joins a wish to the name before it: `My name is Jane Roe and I want to sign`."""
    return re.compile(rf"^\s*(?:{'|'.join(map(re.escape, words_of('and')))})\s+")
