"""What a line of a mail is made of: commands, details (`Name: …`), and remarks, which are neither."""

from dataclasses import KW_ONLY

from signbot.core.reading.details import Detail
from signbot.core.text.lexicon import Verb
from signbot.core.value import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """A verb of ours, and what belongs to it."""

    verb: Verb
    _: KW_ONLY
    languages: tuple[str, ...] = ()  # in which the verb is a command
    codes: tuple[str, ...] = ()  # known, folded
    unknown: tuple[str, ...] = ()  # as written
    titled: tuple[str, ...] = ()  # where there are none: codes of letters that are called by their titles
    all: bool = False  # "sign all"
    counted: int = 0  # of how many letters it speaks without a code: "both" (`core.reading.several`)
    this_too: bool = False  # beside its codes also the letter that the mail is about: "this and UA 12/12"
    tail: str = ""  # what follows, as written, with its separator
    adds: str = ""  # the name in `add Ruth Lee`, `strike Ruth Lee`, as written
    details: tuple[Detail, ...] = ()
    refused: bool = False  # "do not sign"
    doubtful: bool = False  # words that we do not know stand where a code or nothing should
    listed: bool = False  # and nothing but this makes it doubtful: is "the list" the letter's, or that of our mails?
    household: bool = False  # "for me and my wife"
    ended: bool = False  # a mark of a sentence's end follows
    says_who: bool = False  # "me", "my", "firmo"


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence that is no command."""

    text: str
    _: KW_ONLY
    codes: tuple[str, ...] = ()
    titled: tuple[str, ...] = ()  # of letters that it calls by their titles
    languages: tuple[str, ...] = ()  # that speak of signing so
    courtesy: bool = False
    closing: bool = False  # "Best regards,"
    yes: tuple[str, ...] = ()  # an affirmation and nothing else: the languages that say it so
    no: tuple[str, ...] = ()  # begins with a refusal
    refused: bool = False  # speaks of not signing
    household: bool = False  # speaks of several people
    only_codes: bool = False
    anonymous: bool = False  # "please don't put my name in public"
    asks: bool = False  # a question, a negation, a condition: never passed over as part of a signature
    short_question: bool = False  # "What is this?"
    # What it makes of the command beside it
    conditional: bool = False  # begins with `if`, `but`, `only`, and belongs to the line above
    takes_back: bool = False  # "No thanks." and nothing else
    regrets: bool = False  # "unfortunately": turns a wish that stands before it
    goes_on: bool = False  # in the next line, and turns it: "I do not want to"


Piece = Command | Detail | Remark
