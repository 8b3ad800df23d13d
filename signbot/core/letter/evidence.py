"""What proves a letter: its frozen list of names, and receipts by which supporters find themselves on it."""

from collections.abc import Iterable
from hashlib import sha256

from signbot.core.letter.letter import Letter
from signbot.core.version import Version

RECEIPT_OCTETS = 16  # 128 bits: not to be guessed


def names(letter: Letter) -> str:
    """The frozen list, one name a line as it is printed: people, names withheld, then organisations."""
    withheld = [letter.withheld_line] if letter.withheld else []
    lines = [*(one.line for one in letter.people), *withheld, *(one.line for one in letter.organisations)]
    return "".join(f"{line}\n" for line in lines)


def texts(letter: Letter, versions: Iterable[Version]) -> str:
    """Under which text each of `names` was given: its number, a line each; "–" for those that are withheld."""
    numbers = {one.hash: str(one.number) for one in versions}
    withheld = [""] if letter.withheld else []
    given = [*(one.text for one in letter.people), *withheld, *(one.text for one in letter.organisations)]
    return "".join(f"{numbers.get(text, '–')}\n" for text in given)


def receipt(chance: bytes) -> str:
    """What a supporter is given: 32 characters from 16 random octets."""
    return chance.hex()


def receipt_hash(given: str) -> str:
    """SHA-256 (hex) of a receipt's 32 characters: what may be published. Nobody gets from it to the receipt."""
    return sha256(given.encode()).hexdigest()
