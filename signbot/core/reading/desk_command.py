"""A coordinator's command to the desk: `EXTEND UA 329/11 2036-12-31 17:00`, alone on the first line of their own words.

own words of the text and of the HTML ─► first line (else the subject) ─► the command, and what stands behind and below

A command is a word of `COMMANDS` with nothing behind it, with a letter's code, or with the number of a mail: so that
`Hold on, I would like to sign UA 329/11` is none, and whoever writes it is a supporter like others. RELEASE is one only
where nothing stands beside it that could take it back (`releases`).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from signbot.core.code import CodeBook
from signbot.core.mail.mail import Mail
from signbot.core.mail.own_words import OwnWords, is_reply_subject
from signbot.core.orders import ABOUT_MAILS, What
from signbot.core.reading.release_word import Beside, says_only
from signbot.core.text.plain import plain
from signbot.core.token import without

# The English word is always understood, and the first one that a mail of ours shows; then Spanish.
COMMANDS: dict[What, tuple[str, ...]] = {
    What.STATUS: ("status", "estado"),
    What.LIST: ("list", "lista"),
    What.PREVIEW: ("preview", "vista previa", "borrador"),
    What.HELD: ("held", "retenidos", "pendientes"),
    What.JOURNAL: ("journal", "diario"),
    What.HELP: ("help", "ayuda"),
    What.EXTEND: ("extend", "prorrogar", "ampliar"),
    What.CLOSE: ("close", "cerrar"),
    What.HOLD: ("hold", "detener", "retener"),
    What.RELEASE: ("release", "liberar"),
    What.CANCEL: ("cancel", "cancelar"),
    What.INVALIDATE: ("invalidate", "invalidar"),
    What.RESTORE: ("restore", "restaurar"),
    What.ADD: ("add", "añadir", "agregar"),
    What.OUTCOME: ("outcome", "desenlace"),
    What.ACCEPT: ("accept", "aceptar"),
    What.DISMISS: ("dismiss", "descartar"),
    What.TAKE: ("take", "tomar"),
    What.ANSWER: ("answer", "responder"),
}
AGREED = ("yes", "si", "sim")  # without accents
_COURTESY = re.compile(r"[\s,]+(?:please|pls|thanks|thank you|por favor|gracias)\s*$", re.IGNORECASE)
_LINKING = re.compile(r"(?:of|for|de|del|para)\s+", re.IGNORECASE)  # `STATUS of UA 329/11`
_CODE_LIKE = re.compile(r"[^\W\d_]{0,8}\W{0,2}\d")  # `UA 99`, a code that we may not know
# `Reason: the bishop asked for it`, on a line below a command: for the journal.
REASON = re.compile(r"(?im)^\s*(?:(?:reason|why|motivo|raz[oó]n)\s*:|because\b|porque\b)\s*(\S.*)$")
_NUMBER = re.compile(r"#?\d{1,12}(?!\S)")
LONGEST_CODE = 6  # words


@dataclass(frozen=True, slots=True)
class Command:
    what: What
    words: str  # behind it, on its line, as written
    text: str  # below it, as written
    in_subject: bool = False


def command(mail: Mail, texts: Sequence[tuple[str, OwnWords]], book: CodeBook) -> Command | None:
    """What its writer orders; None where it is no order. `texts`: of the mail's text and its HTML, see `alternatives`.

    Both must say the same. A mail that begins a talk may have its command in the subject.
    """
    first, *others = [_first_line(own, book) for _, own in texts]
    if first is None:
        return _in_subject(mail, texts[0], book)
    if any(other != first for other in others):
        return None
    return Command(*first, _own(*texts[0], after=1))


def agrees(mail: Mail, texts: Sequence[tuple[str, OwnWords]], beside: Beside) -> bool:
    """It says YES, typed or tapped, and nothing that could take that back."""
    above = f"{without(mail.subject)}\n" if is_tapped(mail) else ""
    said = [f"{above}{own.text}" for _, own in texts]
    return any(all(says_only(text, beside, word) for text in said) for word in AGREED)


def releases(texts: Sequence[str], beside: Beside) -> bool:
    """They say RELEASE, and nothing that could take that back; below it may stand a reason for the journal."""
    said = [REASON.sub("", text) for text in texts]
    return any(all(says_only(text, beside, word) for text in said) for word in COMMANDS[What.RELEASE])


def is_tapped(mail: Mail) -> bool:
    """A tap on our `mailto:` begins a mail with the word as its subject."""
    return not (mail.references or mail.sealed) and _bare(plain(without(mail.subject))).strip(" []") in AGREED


def code_and_rest(words: str, book: CodeBook) -> tuple[str, str]:
    """The folded code at the beginning, "" where there is none that we know; and what stands behind it."""
    pieces = words.split()
    for end in range(min(len(pieces), LONGEST_CODE), 0, -1):
        if folded := book.read(" ".join(pieces[:end]).strip(":,;.?!")):
            return folded, " ".join(pieces[end:]).lstrip("-–—:,; ")
    return "", words


def _in_subject(mail: Mail, text: tuple[str, OwnWords], book: CodeBook) -> Command | None:
    if mail.references or mail.sealed or is_reply_subject(mail.subject):
        return None
    found = _command(without(mail.subject), book)
    return Command(*found, _own(*text, after=0), in_subject=True) if found else None


def _first_line(own: OwnWords, book: CodeBook) -> tuple[What, str] | None:
    return _command(own.lines[0].text, book) if own.lines and own.lines[0].sure else None


def _command(line: str, book: CodeBook) -> tuple[What, str] | None:
    said = _COURTESY.sub("", " ".join(line.split()).strip(" *_.!:"))
    for what, word in _words():
        if (rest := _behind(said, word)) is not None and _fits(what, rest, book):
            return what, rest
    return None


def _words() -> Iterator[tuple[What, str]]:
    return ((what, word) for what, words in COMMANDS.items() for word in words)


def _behind(said: str, word: str) -> str | None:
    """What stands behind the word, None where the line does not begin with it. Accents are left out by many."""
    pieces, length = said.split(" "), word.count(" ") + 1
    if _bare(" ".join(pieces[:length])).strip(":,.") != _bare(word):
        return None
    return _LINKING.sub("", " ".join(pieces[length:]).lstrip("-–—:, "), count=1)


def _fits(what: What, rest: str, book: CodeBook) -> bool:
    """Behind a command stands what belongs to it: else these are a person's other words."""
    if not rest:
        return True
    if what in ABOUT_MAILS:
        return bool(_NUMBER.match(rest))
    return bool(code_and_rest(rest, book)[0] or _CODE_LIKE.match(rest))


def _own(text: str, own: OwnWords, after: int) -> str:
    """The own words behind so many lines of them, with the empty lines between: they part paragraphs."""
    kinds = own.kinds.lstrip("e")
    whole = len(kinds) - len(kinds.lstrip("te"))  # down to what is not the writer's
    lines = text.splitlines()[len(own.kinds) - len(kinds) :][:whole]
    worded = [at for at, line in enumerate(lines) if line.strip()]
    return "\n".join(line.rstrip() for line in lines[worded[after] :]).strip() if len(worded) > after else ""


def _bare(text: str) -> str:
    """In small letters, without accents."""
    folded = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in folded if not unicodedata.combining(char))
