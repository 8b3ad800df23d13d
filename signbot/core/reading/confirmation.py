"""A reply to one of our confirmation requests -> Confirm, Refuse, or what is unclear about it.

a plain yes that nothing turns? Confirm, and what is wished beside it for another letter ─► a command? it is read as
any mail is ─► a no? Refuse ─► a doubt? Unclear ─► else Confirm: also a reply that is empty, or nothing but a signature,
as mail programs make it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from signbot.core import names
from signbot.core.intents import Confirm, Intent, Refuse, Unclear, Why
from signbot.core.mail.own_words import Own
from signbot.core.reading.affirmation import AGAINST, YESES, Answer, answer_in, has_yes, stays_on
from signbot.core.reading.anew import anew_in, without_own_name
from signbot.core.reading.beside_yes import is_of_other_letter, says_yes_apart
from signbot.core.reading.details import Detail
from signbot.core.reading.line import read_line
from signbot.core.reading.our_words import said_by_others
from signbot.core.reading.pieces import Command, Remark
from signbot.core.reading.said import Said
from signbot.core.reading.sentences import sentences
from signbot.core.reading.signature import is_signature
from signbot.core.reading.signers import new_name
from signbot.core.reading.wishes import wishes
from signbot.core.text.lexicon import ABOUT_ALERTS, NO_REPLY, Verb
from signbot.core.text.plain import Plain

WIDTH = 400  # characters of a line where a no is looked for
OTHERS = 100  # lines of others; programs write ninety around a quote of ours, in its text and its HTML
OTHERS_READ = 6_000  # characters of them: programs write half as many


def reply_to_request(said: Said, refused: tuple[str, ...] | None) -> tuple[Intent, ...]:
    """() when the mail holds a command of its own. `refused`: the campaigns it refuses to sign, None for none.

    A command says more than yes or no; beside a plain yes, one for another letter is done as well. Then a no, wherever
    it stands: a name that is left off can still be signed, one that went out cannot be taken back. Only what neither
    asks nor denies may be a yes.
    """
    answer = _answer(said, said.own.lines)
    if refused is None and (anew := _yes_anew(said)):
        return (anew, *_other_wishes(said, anew.name))
    if answer is Answer.YES and refused is None and _is_yes_of_theirs(said):
        return (_confirmed(said), *_other_wishes(said))
    own = [command for command in said.found.commands if command.verb not in NO_REPLY and not command.refused]
    if own and not (answer is Answer.POLITE_YES and all(_goes_with_yes(said, command) for command in own)):
        return ()
    return (_without_command(said, refused, answer),)


def _without_command(said: Said, refused: tuple[str, ...] | None, answer: Answer) -> Intent:
    if refused is not None or answer is Answer.NO or _denies(said):
        return Refuse()
    if answer is Answer.POLITE_YES or _is_silent(said):
        doubts = _DOUBTS_OF_SILENCE if _is_silent(said) else _DOUBTS_OF_YES
        return next(filter(None, (doubt(said) for doubt in doubts)), None) or _confirmed(said)
    return _undecided(said)


def _answer(said: Said, lines: Iterable[Own]) -> Answer:
    """What they answer; the code of the letter that was asked about says nothing more, nor does `I am Ann Lee`."""
    texts = [said.without_codes(line.text, said.context.asked_for) for line in lines]
    return answer_in(without_own_name(texts, said.book) if said.found.details else texts, said.mail.sender)


def _is_yes_of_theirs(said: Said) -> bool:
    """It stands in their own lines for certain, and no command or remark beside it says anything else."""
    alone = _go_with_yes(said, said.found.commands) and not said.found.unsure
    others = {code for remark in said.found.remarks for code in remark.codes} - set(said.context.asked_for)
    turned = any(remark.refused or remark.takes_back or remark.regrets for remark in said.found.remarks)
    plainly = _answer(said, [line for line in said.own.lines if line.sure]) is Answer.YES
    return plainly and alone and not others and not turned and said.own.complete


def _go_with_yes(said: Said, commands: Iterable[Command]) -> bool:
    others = [command for command in commands if not _goes_with_yes(said, command)]
    return not others or (says_yes_apart(said) and all(_is_of_other_letter(said, command) for command in others))


def _is_of_other_letter(said: Said, command: Command) -> bool:
    return is_of_other_letter(command, said.context.asked_for)


def _other_wishes(said: Said, name: str = "") -> Iterator[Intent]:
    """`name`: theirs, where the yes corrects it."""
    named = (Detail("name", name),) if name else ()
    for command in said.found.commands:
        if _is_of_other_letter(said, command):
            yield from wishes(said, replace(command, details=(*command.details, *named)))


def _goes_with_yes(said: Said, command: Command) -> bool:
    """`I signed`, `Signing off`: no command; nor is `I want to sign it`, where nobody is named."""
    if command.verb is Verb.NEVER or command.verb is Verb.STATUS:
        return True
    own = set(command.codes) <= set(said.context.asked_for) and not (command.unknown or command.all)
    return command.verb is Verb.SIGN and own and command.doubtful and not (command.refused or command.details)


def _says_yes(said: Said, command: Command) -> bool:
    """`I sign`, and nobody's name behind it."""
    bare = not (command.tail.strip(" .,;!") or command.adds or command.household)
    return _goes_with_yes(said, replace(command, doubtful=True) if bare else command)


def _confirmed(said: Said) -> Intent:
    """With the name that a `Name:` beside the yes gives, where it gives one."""
    given = [detail for detail in said.found.details if detail.value and detail.kind in ("name", "city", "country")]
    if not given:
        return Confirm()
    named = new_name(Command(Verb.NAME), given)
    why = Why.WHOSE_NAMES if sum(detail.kind == "name" for detail in given) > 1 else named.why
    return said.unclear_request(why) if why else Confirm(named.new, named.place)


def _yes_anew(said: Said) -> Confirm | None:
    """`Yes, but with my middle initial: Amina B. Diallo`: a yes, and how their name is to be printed."""
    people, sure = said.context.asked_people, said.own.complete and not (said.found.unsure or said.found.details)
    if len({names.key(person.name) for person in people}) != 1 or not sure:
        return None
    sure_lines = (line.text for line in said.own.lines if line.sure)
    written = [sentence.written for line in sure_lines for sentence in sentences(Plain(line), said.book)]
    anew = anew_in(written, people[0].name)
    if anew is None or anew.is_asked(line.text for line in said.own.lines):
        return None
    rest = [text for text in written if text not in anew.sentences]
    others = (command for text in rest for command in _commands(said, text))
    if not all(_says_yes(said, command) or _is_of_other_letter(said, command) for command in others):
        return None  # `Take me off UA 12/12`
    begun = [text for text in anew.sentences if has_yes([text])]
    answer = answer_in(rest, said.mail.sender) if rest else Answer.NEITHER
    yes = answer in YESES or (begun and answer not in AGAINST)
    return Confirm(anew.name, anew.place) if yes else None


def _commands(said: Said, text: str) -> Iterator[Command]:
    yield from (piece for piece in read_line(text, said.book) if isinstance(piece, Command))


def _denies(said: Said) -> bool:
    """A remark that begins with a no, or `unsubscribe`, which footers say, too: where no yes stands beside it."""
    if any(command.refused for command in said.found.commands):
        return True
    leaves = any(command.verb in ABOUT_ALERTS for command in said.found.commands)
    no = leaves or any(remark.no for remark in said.found.remarks)
    lines = [line.text for line in said.own.lines]
    return no and not has_yes(lines) and not stays_on(lines)


def _is_silent(said: Said) -> bool:
    """Nothing above the quote, or nothing but a signature."""
    lines = [line.text for line in said.own.lines]
    return not lines or is_signature(lines, said.mail.sender)


# Why a reply is no yes ---------------------------------------------------------------------------------


def _undecided(said: Said) -> Unclear:
    """Words that are neither yes nor no; thanks, where they are nothing else."""
    if said.found.unsure or said.found.doubtful_remarks:
        return said.unclear_request(Why.QUOTE_UNCERTAIN)
    nothing = not (said.found.remarks or said.found.details or said.found.commands)
    return said.unclear_request(Why.NO_COMMAND, said.first_words, courteous=nothing)


def _perhaps_quoted(said: Said) -> Unclear | None:
    """It may be somebody else's."""
    doubtful = said.found.unsure or said.found.doubtful_remarks
    return said.unclear_request(Why.QUOTE_UNCERTAIN) if doubtful else None


def _of_another_letter(said: Said) -> Unclear | None:
    codes = {code for remark in said.found.remarks for code in remark.codes} - set(said.context.asked_for)
    return said.unclear_request(Why.NO_COMMAND, said.first_words) if codes else None


def _no_elsewhere(said: Said) -> Unclear | None:
    """Nothing that is a yes for certain, and a line that is nothing but a no, wherever it stands."""
    return said.unclear_request(Why.NO_COMMAND) if _denied_somewhere(said) else None


def _cut_off(said: Said) -> Unclear | None:
    """What was not looked at, for its length, may hold a no."""
    return None if said.own.complete else said.unclear_request(Why.QUOTE_UNCERTAIN)


def _unreadable(said: Said) -> Unclear | None:
    """What is encrypted may hold a no."""
    return said.unclear_request(Why.NO_COMMAND) if said.mail.sealed and not said.own.lines else None


_DOUBTS_OF_YES = (_perhaps_quoted, _of_another_letter, _cut_off)
_DOUBTS_OF_SILENCE = (_perhaps_quoted, _no_elsewhere, _cut_off, _unreadable)


def _denied_somewhere(said: Said) -> bool:
    """In what is quoted, too, but for our own words there."""
    read = 0
    for number, line in enumerate(said_by_others(said.mail, said.context.wording), 1):
        read += len(line[:WIDTH])
        if number > OTHERS or read > OTHERS_READ:
            return True  # it may stand in what is not read
        if any(isinstance(piece, Remark) and piece.no for piece in read_line(line[:WIDTH], said.book)[:1]):
            return True
    return False
