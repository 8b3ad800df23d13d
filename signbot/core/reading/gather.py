"""A mail's own lines -> what they say, gathered: its commands with their details, and the remarks beside them.

own lines ─► pieces of each line, in their places ─► commands, details, remarks ─► details go to their commands
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import field
from functools import cache

from signbot.core import names
from signbot.core.code import CodeBook
from signbot.core.mail.own_words import OwnWords
from signbot.core.reading.behind import Comment, behind
from signbot.core.reading.below import Below, Line, names_below
from signbot.core.reading.details import OF_NAMES, Detail, is_listed_name, listed
from signbot.core.reading.line import read_line
from signbot.core.reading.pieces import Command, Piece, Remark
from signbot.core.reading.places import place_of
from signbot.core.text.grammar import words_of
from signbot.core.text.lexicon import ON_OR_OFF, WITH_NAMES, Verb
from signbot.core.text.suffixes import is_suffix
from signbot.core.value import dataclass, replace

NEAR = 3  # pieces from a command to a remark about several people
SIGNATURE_LINES = 5  # remarks: "Best regards," and what stands below it
SIGNATURE_WIDTH = 80  # characters
_FORBIDS = re.compile("[🚫⛔🛑❌✖👎🙅]")  # signs that say no without a word
_ITEM = re.compile(r"^[\s>*•·–—-]*(?:\d{1,3}\s?[.)]\s*)?")


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the own lines of a mail say."""

    commands: tuple[Command, ...] = ()  # each with the details that belong to it
    unsure: tuple[Command, ...] = ()  # perhaps somebody else's
    remarks: tuple[Remark, ...] = ()  # of substance: neither courtesy nor a signature
    doubtful_remarks: bool = False  # some of them may be somebody else's
    details: tuple[Detail, ...] = ()  # all of them
    typed: tuple[str, ...] = ()  # codes on lines of their own
    plural: bool = False  # several people are spoken of
    household: bool = False  # near a command: further away, it is a story
    below: Below = field(default_factory=Below)  # names on lines of their own


def gather(own: OwnWords, book: CodeBook, sender: str, *, in_thread: bool) -> Gathered:
    """`sender`: the name in From; `in_thread`: the mail answers one of ours."""
    key = names.key(sender) if sender else None
    placed = tuple(_placed(_pieces(own, book), key))
    sorting = _Sorting(in_thread)
    for piece in placed:
        sorting.take(piece)
    plural = any(isinstance(found.piece, Remark) and found.piece.household for found in placed)
    below = names_below(_lines(own, placed), own.signature, sender) if sorting.signs else Below()
    return sorting.gathered(plural=plural, household=plural and _is_household(placed), below=below)


# The pieces of all lines, in their places ------------------------------------------------------------


@dataclass(slots=True)  # not frozen, which costs a mail's reading a tenth: it leaves this module in no form
class _Placed:
    """A piece, and what its place tells of it."""

    piece: Piece
    line: int  # its number among the own lines
    sure: bool  # its line is the writer's own, for certain
    begins_line: bool
    before: Piece | None  # above it, or to its left
    in_signature: bool  # below "Best regards," or the sender's name
    is_sender: bool  # the sender's name and nothing else

    @property
    def below_command(self) -> bool:
        """It begins the mail, or only codes stand between it and a command."""
        codes = isinstance(self.before, Remark) and self.before.only_codes
        return self.before is None or isinstance(self.before, Command) or codes


def _placed(pieces: Iterable[tuple[int, bool, Piece, bool]], sender: str | None) -> Iterator[_Placed]:
    before: Piece | None = None
    left = 0
    for line, sure, piece, begins_line in pieces:
        is_sender = sender is not None and isinstance(piece, Remark) and names.key(piece.text) == sender
        if isinstance(piece, Remark):
            left = SIGNATURE_LINES if piece.closing or is_sender else max(left - 1, 0)
        yield _Placed(piece, line, sure, begins_line, before, left > 0, is_sender)
        before = piece


def _is_household(placed: Iterable[_Placed]) -> bool:
    """Whether several people are spoken of near a command."""
    told: list[int] = []
    commands: list[int] = []
    for index, found in enumerate(placed):
        if isinstance(found.piece, Command):
            commands.append(index)
        elif isinstance(found.piece, Remark) and found.piece.household:
            told.append(index)
    return any(abs(remark - command) <= NEAR for remark in told for command in commands)


def _lines(own: OwnWords, placed: Iterable[_Placed]) -> list[Line]:
    """The lines as `below` looks at them."""
    of_lines: dict[int, list[Piece]] = {}
    for found in placed:
        of_lines.setdefault(found.line, []).append(found.piece)
    return [_line(own.lines[index].text, pieces) for index, pieces in of_lines.items()]


def _line(text: str, pieces: list[Piece]) -> Line:
    signs = any(isinstance(piece, Command) and piece.verb in WITH_NAMES for piece in pieces)
    free = all(isinstance(piece, Remark) for piece in pieces)
    rest = (piece.text for piece in _behind_command(pieces) if isinstance(piece, Remark))
    return Line(text, signs, free, tuple(rest))


def _behind_command(pieces: list[Piece]) -> list[Piece]:
    last = max((at for at, piece in enumerate(pieces) if isinstance(piece, Command)), default=len(pieces))
    return pieces[last + 1 :]


def _pieces(own: OwnWords, book: CodeBook) -> Iterator[tuple[int, bool, Piece, bool]]:
    """(number of its line, is that sure, the piece, does it begin the line) of each own line.

    A name below `NAME <code>`, what stands below a bare `Name:`, and each of a list under `Names:` are read as if they
    had `Name:`.
    """
    in_list = False
    awaited = ""  # the kind of detail whose value is still to come
    for number, line in enumerate(own.lines):
        item = names.trimmed(_ITEM.sub("", line.text), " ,;.")
        if in_list and is_listed_name(item):
            yield from ((number, line.sure, detail, True) for detail in listed(item))
            continue
        in_list = False
        pieces = _read(line.text, book)
        if awaited and (value := _value(awaited, line.text, pieces)):
            yield number, line.sure, Detail(awaited, value), True
            awaited = ""
            continue
        awaited = ""
        for place, piece in enumerate(pieces):
            awaited = _awaited(piece)
            if isinstance(piece, Detail) and piece.kind == "names":
                in_list = not _is_complete(piece.value)
                found = (detail for name in _on_one_line(piece.value) for detail in listed(name))
                yield from ((number, line.sure, detail, True) for detail in found)
            else:
                yield number, line.sure, piece, place == 0


def _read(text: str, book: CodeBook) -> tuple[Piece, ...]:
    """The pieces of a line. Beside a sign that forbids, nobody can tell whether SIGN is meant: `🚫 SIGN UA 329/11`."""
    pieces = read_line(text, book)
    if not _FORBIDS.search(text):
        return pieces
    return tuple(
        replace(piece, doubtful=True) if isinstance(piece, Command) and piece.verb is Verb.SIGN else piece
        for piece in pieces
    )


def _awaited(piece: Piece) -> str:
    """The kind of detail that this line leaves to the next: `Name:`, `NAME <code>`."""
    if isinstance(piece, Detail):
        return "" if piece.value or piece.kind in ("names", "anonymous", "ignored") else piece.kind
    is_name = isinstance(piece, Command) and piece.verb is Verb.NAME and not piece.tail.strip(" :.-–—")
    return "name" if is_name else ""


def _value(kind: str, text: str, pieces: tuple[Piece, ...]) -> str:
    """What a line says where the line above asks for it; "" where it says something else."""
    free = all(isinstance(piece, Remark) and not piece.courtesy and not piece.asks for piece in pieces)
    value = names.trimmed(text, " ,;") if free else ""
    if kind in OF_NAMES:
        return "" if not value or isinstance(behind(value), Comment) else value
    return place_of(value, small=True)


def _on_one_line(value: str) -> list[str]:
    """`Names: Ruth Lee, Karl Lee`; with semicolons a comma may stand between a name and its place."""
    apart: list[str] = []
    for part in value.split(";" if ";" in value else ","):
        if apart and is_suffix(part):
            apart[-1] += f",{part}"  # `Karl Lee, Jr.` is one
        else:
            apart.append(part)
    found = [_full_names(part) for part in apart]
    last = next((at for at, joined in enumerate(found, 1) if len(joined) > 1), len(found))  # behind it stands a place
    return [name.strip() for joined in found[:last] for name in joined if name.strip()]


def _is_complete(value: str) -> bool:
    """`Ruth Lee and Karl Lee, both of Akron`: what goes on behind the last name names nobody more."""
    return any(len(_full_names(part)) > 1 for part in value.split(",")[:-1])


def _full_names(text: str) -> list[str]:
    """`Ruth Lee and Karl Lee` is two; not so `Ruth and Karl Lee`, nor `José Ortega y Gasset`."""
    halves = _and().split(text)
    return halves if all(len(half.split()) >= 2 for half in halves) else [text]


@cache
def _and() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{'|'.join(map(re.escape, words_of('and')))}|&)\s")


# Sorted ----------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Group:
    """Commands that follow each other, and the details below them."""

    commands: list[Command] = field(default_factory=list)
    details: list[Detail] = field(default_factory=list)


class _Sorting:
    """Takes the pieces in their order: each may change what the commands above it mean."""

    def __init__(self, in_thread: bool) -> None:
        self._in_thread = in_thread
        self._groups = [_Group()]
        self._unsure: list[Command] = []
        self._remarks: list[tuple[Remark, bool]] = []  # with `sure`
        self._typed: list[str] = []

    def take(self, placed: _Placed) -> None:
        match placed.piece:
            case Command() as command:
                self._take_command(placed, command)
            case Detail() as detail:
                if placed.sure:
                    self._groups[-1].details.append(detail)
            case Remark() as remark:
                self._take_remark(placed, remark)

    @property
    def signs(self) -> bool:
        return any(command.verb in WITH_NAMES for group in self._groups for command in group.commands)

    def gathered(self, *, plural: bool, household: bool, below: Below) -> Gathered:
        """All that was taken."""
        return Gathered(
            commands=tuple(_with_details(self._groups)),
            unsure=tuple(self._unsure),
            remarks=tuple(remark for remark, _ in self._remarks),
            doubtful_remarks=not all(sure for _, sure in self._remarks),
            details=tuple(detail for group in self._groups for detail in group.details),
            typed=tuple(self._typed),
            plural=plural,
            household=household,
            below=below,
        )

    def _take_command(self, placed: _Placed, command: Command) -> None:
        if placed.begins_line and command.verb is not Verb.STATUS and self._turns(placed.before):
            command = replace(command, doubtful=True)
        if not placed.sure:
            self._unsure.append(command)
            return
        if self._groups[-1].commands and self._groups[-1].details:
            self._groups.append(_Group())
        self._groups[-1].commands.append(command)

    def _turns(self, above: Piece | None) -> bool:
        """Makes something else of the command below: `I do not want to`; `What is this?` above our words."""
        return isinstance(above, Remark) and (above.goes_on or (above.short_question and self._in_thread))

    def _take_remark(self, placed: _Placed, remark: Remark) -> None:
        """First what it makes of the command above: that holds for codes on a line of their own, too."""
        commands = self._groups[-1].commands
        partly = bool(remark.codes) and any(command.all for command in commands)  # `SIGN ALL`, `minus UA 12/12`
        if commands and (partly or remark.regrets or _takes_back(placed, remark)):
            commands[-1] = replace(commands[-1], doubtful=True)
        if not (remark.only_codes and placed.sure and placed.below_command and _lengthened(commands, remark)):
            self._keep(placed, remark)
        if remark.anonymous:
            self._groups[-1].details.append(Detail("anonymous"))

    def _keep(self, placed: _Placed, remark: Remark) -> None:
        if remark.only_codes and placed.below_command:
            self._typed.extend(remark.codes)
        if _has_weight(remark) or not _is_passed_over(placed, remark):
            self._remarks.append((remark, placed.sure))


def _takes_back(placed: _Placed, remark: Remark) -> bool:
    """The line below a command goes on with it: `only if …`; a bare `Sign up` with `for your free trial`."""
    command = placed.before
    if not placed.begins_line or not isinstance(command, Command):
        return False
    bare = not (command.codes or command.unknown or command.all) and not command.ended
    goes_on = remark.text[:1].islower() and not (remark.courtesy or remark.closing or remark.only_codes)
    return remark.conditional or (bare and goes_on)


def _lengthened(commands: list[Command], remark: Remark) -> bool:
    """Codes on lines of their own below a command that has codes belong to it."""
    if not commands or not commands[-1].codes or commands[-1].verb not in ON_OR_OFF:
        return False
    commands[-1] = replace(commands[-1], codes=tuple(dict.fromkeys((*commands[-1].codes, *remark.codes))))
    return True


def _has_weight(remark: Remark) -> bool:
    """Never passed over, wherever it stands."""
    return bool(remark.yes or remark.no or remark.refused or remark.codes)


def _is_passed_over(placed: _Placed, remark: Remark) -> bool:
    """Courtesy, a wish for anonymity (which is a detail), and a signature."""
    short = placed.in_signature and len(remark.text) <= SIGNATURE_WIDTH and not remark.asks
    return remark.courtesy or remark.closing or remark.anonymous or placed.is_sender or short


def _with_details(groups: list[_Group]) -> Iterator[Command]:
    """Details belong to the commands above them; those of the first lines, to the first commands too."""
    details: list[Detail] = []
    for group in groups:
        details = group.details or details
        for command in group.commands:
            yield replace(command, details=(*command.details, *details)) if details else command
