"""Fax numbers as they stand on letterheads -> E.164, or what is wrong with them and the fix."""

import re
import unicodedata

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, ValidationResult

_EXTENSION_WORD = r"(?:extension|extensión|ext|anexo|interno|int|ramal|poste|dw|x)"
_TAIL = re.compile(  # what people write behind a number for "then dial"
    rf"(?P<number>.*?\d)[\s.]*(?:"
    rf"\(\s*(?:{_EXTENSION_WORD}\W*)?(?P<bracketed>[*#]?\d+[*#]?)\s*\)"
    rf"|[,;/\s(]*{_EXTENSION_WORD}[\s.:]*(?P<worded>[*#]?\d+)\)?"
    rf"|[,;\s(]*(?P<dialled>[*#][\d*#]+)\)?"
    rf"|\s*[,;]+\s*(?P<paused>\d+)"
    rf")\s*",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"\+?[\d\s().\-\u2010-\u2015/]+")
_LAST_GROUP = re.compile(r"(?P<number>.*\d)[\s.\-()]+(?P<extension>\d+)")


class NotDialable(ValueError):
    """`problem` and `fix`, for a coordinator."""

    def __init__(self, problem: str, fix: str = "") -> None:
        self.problem = problem
        self.fix = fix
        super().__init__(problem)


def e164(written: str, region: str) -> str:
    """`011 52 951 501 6900`, dialled from `region` -> `+529515016900`. NotDialable otherwise."""
    text = _clean(written)
    tail = _TAIL.fullmatch(text)
    if tail:
        extension = tail["bracketed"] or tail["worded"] or tail["dialled"] or tail["paused"]
        raise NotDialable("holds an extension, which is dialled later", _split(tail["number"], extension))
    if not _PLAIN.fullmatch(text):
        raise NotDialable(f'"{text[:60]}" holds more than a number', _digits_only(text, region))
    number = _parsed(text, region)
    if number is None or phonenumbers.is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE:
        raise NotDialable(f'"{text}" can\'t be dialled: {_why(number)}', _advice(text, region))
    if not phonenumbers.is_valid_number(number) and _shorter(text, region):
        raise NotDialable("the last digits do not belong to the number", _shorter(text, region))
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def in_use(number: str) -> bool:
    """Does the country's numbering plan know such a number?"""
    return phonenumbers.is_valid_number(phonenumbers.parse(number))


def _clean(written: str) -> str:
    """Without full-width forms, exotic spaces, and the direction marks that come along with copying."""
    plain = unicodedata.normalize("NFKC", written)
    return " ".join("".join(char for char in plain if unicodedata.category(char) != "Cf").split())


def _parsed(text: str, region: str) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(text, region)
    except NumberParseException:
        return None


def _split(number: str, extension: str) -> str:
    return f'write fax = "{number}" and extension = "{extension}"'


def _why(number: PhoneNumber | None) -> str:
    match number and phonenumbers.is_possible_number_with_reason(number):
        case ValidationResult.TOO_LONG:
            return "it has too many digits"
        case ValidationResult.TOO_SHORT | ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
            return "it has too few digits (is the area code there?)"
        case _:
            return "no country has such numbers"


def _advice(text: str, region: str) -> str:
    """An extension in the last group of digits, or a country code without its prefix; "" when neither fits."""
    return _shorter(text, region) or _abroad(text, region)


def _shorter(text: str, region: str) -> str:
    parts = _LAST_GROUP.fullmatch(text)
    return _split(parts["number"], parts["extension"]) if parts and _is_valid(parts["number"], region) else ""


def _abroad(text: str, region: str) -> str:
    return f'for a number abroad write fax = "+{text}"' if text[0] != "+" and _is_valid(f"+{text}", region) else ""


def _digits_only(text: str, region: str) -> str:
    """`Fax: 202 728 1698` -> the number in it."""
    found = [part.strip(" .-/") for part in _PLAIN.findall(text)]
    number = next((part for part in found if _is_valid(part, region)), "")
    return f'write fax = "{number}"' if number else "write the number alone, in digits"


def _is_valid(text: str, region: str) -> bool:
    number = _parsed(text, region)
    return number is not None and phonenumbers.is_valid_number(number)
