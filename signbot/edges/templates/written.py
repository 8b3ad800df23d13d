"""What the writer takes and gives: who writes, a mail in words, what is wrong with a template. It loads nothing."""

from signbot.core.value import dataclass

FOOTER = "footer.md"
LAST_RESORT = "en"  # the one language that is always whole

# What words go wrong by: a template that adds a name to a number, a name that no address can hold
GONE_WRONG = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


class TemplateMistake(Exception):
    """A template that cannot be used: which file, which line, what is wrong."""


@dataclass(frozen=True, slots=True)
class Bot:
    """In whose name mails are written.

    `separator`: before a tag (`sign+tag@…`); "": it has no subaddresses. `contact`: a person's address, or "".
    """

    name: str
    address: str
    separator: str
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A mail in words. `text` and `html` say the same."""

    subject: str
    text: str
    html: str
    language: str = ""  # the one it is in: the default where the wanted one has no words for it
