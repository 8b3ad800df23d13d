"""What a line of a mail is made of: commands, details (`core.beside`), and words that are neither."""

from dataclasses import dataclass

from signbot.core.reading.details import Detail
from signbot.core.text.lexicon import Verb


@dataclass(frozen=True, slots=True)
class Command:
    verb: Verb
    languages: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()  # known, folded
    unknown: tuple[str, ...] = ()  # as written
    all: bool = False
    tail: str = ""  # what follows, as written, with its separator
    details: tuple[Detail, ...] = ()
    refused: bool = False  # "do not sign"
    doubtful: bool = False  # words that we do not know stand where a code or nothing should
    household: bool = False  # "for me and my wife"
    ended: bool = False  # a mark of a sentence's end follows
    own: bool = False  # it says who: "me", "my", "firmo"


@dataclass(frozen=True, slots=True)
class Words:
    """What is no command."""

    text: str
    codes: tuple[str, ...] = ()
    courtesy: bool = False
    yes: tuple[str, ...] = ()  # an affirmation and nothing else: the languages that say it so
    no: tuple[str, ...] = ()  # begins with a refusal
    refused: bool = False  # speaks of not signing
    household: bool = False
    closing: bool = False  # "Best regards,"
    bare: bool = False  # codes and nothing else
    hidden: bool = False  # "please don't put my name in public"
    conditional: bool = False  # begins with `if`, `but`, `only`
    denies: bool = False  # "No thanks." and nothing else
    asks: bool = False  # a question, a negation, a condition: never passed over as part of a signature
    alas: bool = False  # "unfortunately": turns a wish that stands before it
    question: bool = False  # a short one: "What is this?"
    open: bool = False  # a sentence that goes on in the next line, and turns it: "I do not want to"
    languages: tuple[str, ...] = ()  # that speak of signing so


Part = Command | Detail | Words
