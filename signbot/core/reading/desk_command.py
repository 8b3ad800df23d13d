"""Coordinators' commands to the desk: `EXTEND UA 329/11 2036-12-31 17:00`, each alone on a line of their own words.

own words of the text and of the HTML ─► the first line (else the subject) ─► a command, and what is behind and below
                                         the lines below ─► further commands, or what belongs to the one above

A command is a word of the desk (`desk_words`) with nothing behind it, with a letter's code, or with the number of a
mail: so that `Hold on, I would like to sign UA 329/11` is none, and whoever writes it is a supporter like others.
Greetings and courtesy may stand around it, and its word may have a slip in it: whatever changes something is shown
before it is done. RELEASE is one only where nothing stands beside it that could take it back (`releases`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from signbot.core.code import CodeBook
from signbot.core.mail.mail import Mail
from signbot.core.mail.own_words import OwnWords, is_reply_subject
from signbot.core.orders import DETAILED, NUMBERED, WITH_TEXT, What
from signbot.core.reading import desk_words
from signbot.core.reading.desk_words import folded, folded_phrase
from signbot.core.reading.release_word import Beside, says_only
from signbot.core.text.plain import Plain
from signbot.core.token import without
from signbot.core.value import dataclass

_CODE_LIKE = re.compile(r"[^\W\d_]{0,8}\W{0,2}\d")  # `UA 99`, a code that we may not know
_NUMBER = re.compile(r"#?\d{1,12}(?!\S)")
_GREETED = re.compile(r"[\w.' -]{1,40}[,!.:]?")  # `Hello dear signbot,`
LONGEST_CODE = 6  # words
REASON = "reason"  # called so, a line below is one in every language
MOST = 12  # commands of one mail


@dataclass(frozen=True, slots=True)
class Command:
    what: What
    words: str  # behind it, on its line, as written; a letter's code stands first
    text: str  # below it, as written
    in_subject: bool = False
    languages: tuple[str, ...] = ()  # that have its word


def commands(mail: Mail, texts: Sequence[tuple[str, OwnWords]], book: CodeBook) -> tuple[Command, ...]:
    """What its writer orders; () where it is no order. `texts`: of the mail's text and its HTML, see `alternatives`.

    Both must say the same. A mail that begins a talk may have its command in the subject.
    """
    first, *others = [_in_lines(text, own, book) for text, own in texts]
    if not first:
        return _in_subject(mail, texts[0], book)
    return first if all(_orders(other) == _orders(first) for other in others) else ()


def agrees(mail: Mail, texts: Sequence[tuple[str, OwnWords]], beside: Beside) -> bool:
    """It says YES, typed or tapped, and nothing that could take that back."""
    above = f"{without(mail.subject)}\n" if is_tapped(mail) else ""
    said = [f"{above}{own.text}" for _, own in texts]
    return any(all(says_only(text, beside, word) for text in said) for word in desk_words.of_group("yes"))


def releases(texts: Sequence[str], beside: Beside) -> bool:
    """They say RELEASE, and nothing that could take that back; below it may stand a reason for the journal."""
    said = ["\n".join(line for line in text.splitlines() if not reason(line)) for text in texts]
    return any(all(says_only(text, beside, word) for text in said) for word in desk_words.of_group("release"))


def is_tapped(mail: Mail) -> bool:
    """A tap on our `mailto:` begins a mail with the word as its subject."""
    return not (mail.references or mail.sealed) and folded(without(mail.subject)).strip(" []") in desk_words.of_group(
        "yes"
    )


def reason(line: str) -> str:
    """`Reason: the bishop asked for it`, `because she is free`, on a line below a command; "" where it is none."""
    called, colon, rest = line.partition(":")
    if colon and folded_phrase([called]) in desk_words.of_group("reason"):
        return rest.strip()
    return desk_words.behind(line, "because")


def why(text: str) -> str:
    """The reason that stands in what is below a command."""
    return next(filter(None, map(reason, text.splitlines())), "")


def without_why(text: str) -> str:
    """What else stands there."""
    return "\n".join(line for line in text.splitlines() if not reason(line))


def parted(line: str) -> tuple[str, str]:
    """`to December 5 because the bishop asked for it`: what is ordered, and why."""
    ordered, *because = re.split(rf"(?i)(?:^|[\s,;(]+)(?:{desk_words.any_of('because')})\s", line, maxsplit=1)
    return ordered, "".join(because).strip()


def code_and_rest(words: str, book: CodeBook) -> tuple[str, str]:
    """The folded code at the beginning, "" where there is none that we know; and what stands behind it."""
    pieces = words.split()
    for end in range(min(len(pieces), LONGEST_CODE), 0, -1):
        if found := book.read(" ".join(pieces[:end]).strip(":,;.?!")):
            return found, " ".join(pieces[end:]).lstrip("-–—:,; ")
    return "", words


def _in_lines(text: str, own: OwnWords, book: CodeBook) -> tuple[Command, ...]:
    """A command a line, from the first on that is no greeting; what stands below the last belongs to it."""
    lines = own.lines
    first = next((at for at, line in enumerate(lines) if not _is_courtesy(line.text)), len(lines))
    found: list[Command] = []
    for at, line in enumerate(lines[first:], first):
        if line.sure and len(found) < MOST and (given := _command(line.text, book, slip=not found)):
            found.append(given)
            if given.what in WITH_TEXT:
                return (*found[:-1], replace(given, text=_own(text, own, after=at + 1)))
        elif not found:
            return ()
        elif reason(line.text):
            found[-1] = replace(found[-1], text=line.text)
        elif not _is_courtesy(line.text):
            closing = lines[at - 1].text.endswith(",") and _is_courtesy(lines[at - 1].text)  # a name stands below it
            return (*found[:-1], replace(found[-1], text=found[-1].text or _own(text, own, after=at - closing)))
    return tuple(found)


def _is_courtesy(line: str) -> bool:
    """`Hello,`, `Dear Anna,`, `Thanks!`: nothing else stands there, but a name behind a greeting."""
    rest = desk_words.without(line, "courtesy")
    named = len(rest) < len(line) and len(rest.split()) <= 2 and _GREETED.fullmatch(rest) and line.endswith((",", "!"))
    return not rest.strip(desk_words.MARKS) or bool(named)


def _orders(found: Sequence[Command]) -> list[tuple[What, str]]:
    return [(one.what, one.words) for one in found]


def _in_subject(mail: Mail, text: tuple[str, OwnWords], book: CodeBook) -> tuple[Command, ...]:
    if mail.references or mail.sealed or is_reply_subject(mail.subject):
        return ()
    found = _command(without(mail.subject), book, slip=True)
    return (replace(found, text=_own(*text, after=0), in_subject=True),) if found else ()


def _command(line: str, book: CodeBook, *, slip: bool) -> Command | None:
    """`slip`: its word may have one."""
    said = desk_words.without(" ".join(line.split()).strip(" *_.!?¿¡"), "courtesy")
    said = desk_words.ends_without(said, "courtesy") if " " in said else said
    for spoken in desk_words.commands():
        if (rest := _behind(said, spoken.word)) is not None and (words := _words(spoken.what, rest, book)) is not None:
            return Command(spoken.what, words, "", languages=spoken.languages)
    return _behind_a_code(said, book) or (_with_a_slip(said, book) if slip else None)


def _behind_a_code(said: str, book: CodeBook) -> Command | None:
    """`UA 329/11: STATUS`, `UA 329/11 bis zum 5. Dezember verlängern`."""
    said = desk_words.without(said, "linking")
    folded_code, rest = code_and_rest(said, book)
    if not (folded_code and rest):
        return None
    code = said.removesuffix(rest).rstrip("-–—:,; ")
    rest = desk_words.without(rest, "courtesy", "now")
    for spoken in desk_words.commands():
        for details in (_behind(rest, spoken.word), _before(rest, spoken.word)):
            if details is not None and _belong(spoken.what, details):
                return Command(spoken.what, f"{code} {details}".strip(), "", languages=spoken.languages)
    return None


def _before(said: str, word: str) -> str | None:
    """What stands before the word, None where the line does not end with it."""
    pieces, length = said.split(" "), word.count(" ") + 1
    return " ".join(pieces[:-length]) if folded_phrase(pieces[-length:]) == word else None


def _belong(what: What, details: str) -> bool:
    """`bis zum 5. Dezember`, `um eine Woche`: nothing else may stand beside a command that is not first."""
    if what in NUMBERED or what is What.YES:
        return False
    return not details or (what in DETAILED and _is_timed(details))


def _is_timed(details: str) -> bool:
    """A day, how long, or a number."""
    return details[:1].isdigit() or desk_words.without(details, "until") != details


def _with_a_slip(said: str, book: CodeBook) -> Command | None:
    """`STAUTS`, `Extned UA 329/11 3 days`: alone, or with a code that we know, or a number."""
    word, _, behind = said.partition(" ")
    spoken = desk_words.nearest(folded_phrase([word]))
    if spoken is None or spoken.what is What.YES:
        return None
    words = _words(spoken.what, desk_words.ends_without(behind, "courtesy"), book)
    known = words is not None and (not words or spoken.what in NUMBERED or bool(code_and_rest(words, book)[0]))
    return Command(spoken.what, words or "", "", languages=spoken.languages) if known else None


def _behind(said: str, word: str) -> str | None:
    """What stands behind the word, None where the line does not begin with it."""
    pieces, length = said.split(" "), word.count(" ") + 1
    if folded_phrase(pieces[:length]) != word:
        return None
    return desk_words.ends_without(" ".join(pieces[length:]).lstrip("-–—:, "), "courtesy")


def _words(what: What, rest: str, book: CodeBook) -> str | None:
    """What belongs to the command, the code first; None where these are a person's other words."""
    if what is What.YES:
        return None
    rest = rest if code_and_rest(rest, book)[0] else desk_words.without(rest, "linking", "now")
    if not rest:
        return ""
    if what in NUMBERED:
        return rest if _NUMBER.match(rest) else None
    if what in DETAILED and (moved := _code_first(rest, book)):
        return moved
    return rest if code_and_rest(rest, book)[0] or _CODE_LIKE.match(rest) else None


def _code_first(rest: str, book: CodeBook) -> str:
    """`to 5 December UA 329/11` with its code first; "" where it does not begin with a day, or a number."""
    shown = Plain(rest)
    found = book.find(shown.text)
    if len({one.folded for one in found}) != 1 or found[0].start == 0 or not _is_timed(rest):
        return ""
    start, end = found[0].start, found[0].end
    before, code, after = shown.written(0, start), shown.written(start, end), shown.written(end)
    return " ".join(f"{code} {desk_words.ends_without(before, 'linking')} {after}".split())


def _own(text: str, own: OwnWords, after: int) -> str:
    """The own words behind so many lines of them, with the empty lines between: they part paragraphs."""
    kinds = own.kinds.lstrip("e")
    whole = len(kinds) - len(kinds.lstrip("te"))  # down to what is not the writer's
    lines = text.splitlines()[len(own.kinds) - len(kinds) :][:whole]
    worded = [at for at, line in enumerate(lines) if line.strip()]
    return "\n".join(line.rstrip() for line in lines[worded[after] :]).strip() if len(worded) > after else ""
