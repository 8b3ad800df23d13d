"""Lines that mail programs add around a reply, as patterns for folded lines. Their words stand in `core/text/words`.

Each pattern is compiled when the first mail needs it: whoever only imports this pays nothing.
"""

import re
from functools import cache

from signbot.core.text import words

FIRST = re.compile(r"[a-z]+")  # the first word in ASCII


@cache
def markers() -> dict[str, str]:
    """Language -> the line that our alerts and answers begin with. What stands below it in a reply is quoted."""
    return {tag: groups["marker"][0] for tag, groups in words.spoken("client").items() if groups.get("marker")}


def is_marker(line: str) -> bool:
    """Ours, by its number signs, which a client may have escaped. Other programs write such lines, too: not ours."""
    return "#" in line and _marker().search(line) is not None


def is_foreign_marker(line: str) -> bool:
    """`-- Please type your reply above this line --`: what stands below is its sender's own."""
    return _above_line().search(line) is not None and not is_marker(line)


@cache
def writes() -> re.Pattern[str]:
    """`… Amina Diallo wrote:`, above a quotation."""
    verbs = _any("writes")
    return re.compile(rf"(?<![^\W_])(?:{verbs})(?![^\W_])|(?:{verbs})[\s:：]*$")


@cache
def header() -> re.Pattern[str]:
    """`From: …`; the one group that matches is named by the first letter of `from`, `date`, `to`, `cc`, `subject`."""
    return re.compile(rf"[\s*_]{{0,4}}{_field()}[\s*_]{{0,4}}[:：](?=[\s*_]|$|[^\x00-\x7f])")


@cache
def bare_header() -> re.Pattern[str]:
    """The same without its colon."""
    return re.compile(rf"{_field()}(?:\s|$)")


@cache
def delimiter() -> re.Pattern[str]:
    """`----- Original Message -----`."""
    return re.compile(
        rf"[\s*]*[-_=─—]{{3,}}\s?[^\s_=─—-].{{0,70}}?\s?[-_=─—]{{3,}}\s*$"
        rf"|[\s*#=+~_─—-]{{0,40}}(?:{_any('forwarded')})(?:\W*$|\s.{{0,90}}(?:[:：]|\W{{2,}})$)"
    )


@cache
def sent_from() -> re.Pattern[str]:
    """`… Sent from my phone`, glued to what stands before it; in any case, for lines that are not folded."""
    return re.compile(rf"(?<=\S)(?:{_any('sent_from')})", re.IGNORECASE)


@cache
def phone() -> re.Pattern[str]:
    """`Sent from my phone`, as a line of its own."""
    return re.compile(rf"[\s*_\[(-]{{0,3}}(?:{_any('sent_from')})|.{{0,60}}(?:{_any('sent_from_end')})[.。)\]]?\s*$")


@cache
def disclaimer() -> re.Pattern[str]:
    """`This email and any attachments are confidential …`."""
    return re.compile(rf"[\s*_\[(]{{0,4}}(?:{_any('disclaimer')})")


@cache
def subject_prefix() -> re.Pattern[str]:
    """`Re: `, `AW[2]: `, perhaps behind `[a list's name]`."""
    return re.compile(rf"\s*(?:\[[^\]]{{0,40}}\]\s*)*(?:{_any('prefix')})(?:\s?[\[(^]?\d{{1,3}}[\])]?)?\s*[:：]")


@cache
def telling() -> frozenset[str]:
    """First words in ASCII of delimiters, disclaimers, markers and what phones add: in ASCII each begins with one."""
    return _first_words("forwarded", "sent_from", "disclaimer", "marker")


@cache
def telling_ends() -> tuple[str, ...]:
    """Ends of such a line in ASCII."""
    return tuple(word + end for word in words.client("sent_from_end") if word.isascii() for end in ("", ".", ")"))


@cache
def wrote() -> frozenset[str]:
    """Words in ASCII of which `writes` needs one."""
    return _first_words("writes")


@cache
def _field() -> str:
    fields = (("f", "from"), ("d", "sent"), ("t", "to"), ("c", "cc"), ("s", "subject"))
    return f"(?:{'|'.join(f'(?P<{name}>{_any(group)})' for name, group in fields)})"


@cache
def _marker() -> re.Pattern[str]:
    """Anywhere in a line; the number signs stand at its words, and those behind may be lost."""
    sign = r"\\?#\s?"
    return re.compile(rf"(?:{sign}){{2}}\s?(?:{_words_of_markers()})(?:\s?(?:{sign}){{2}}|\s*$)")


@cache
def _above_line() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any('above_line')})(?!\w)")


def _words_of_markers() -> str:
    return "|".join(r"\W{1,9}".join(re.findall(r"\w+", line.casefold())) for line in markers().values())


def _any(group: str) -> str:
    return "|".join(re.escape(word) for word in words.client(group))


def _first_words(*groups: str) -> frozenset[str]:
    phrases = (phrase for group in groups for phrase in words.client(group))
    return frozenset(found[0] for phrase in phrases if (found := FIRST.search(phrase)))
