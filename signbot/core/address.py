"""Mail addresses: as written, and folded so that one person is one supporter.

`single` reads a From header strictly: what could be read as another address by somebody else has no sender at all.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from signbot.core.text import charset
from signbot.core.value import dataclass

MAX_FROM = 2_000  # octets of a From header
MAX_LOCAL = 64  # octets; RFC 5321 section 4.5.3.1.1
MAX_DOMAIN = 255
MAX_NAME = 200  # characters of a display name
_COMMENT_DEPTH = 5
_UNLISTED = re.compile(r'"[^"]*"(?!@)|\([^()]*\)')
_LISTED = re.compile(r"[^\s<>,;:()\[\]\"]{1,64}@[^\s<>,;:()\[\]\"]{1,255}")
_WORD = r"[^\s<>,;:()\[\]\"@]"
_IN_TEXT = re.compile(rf'(?:"[^"@]*"|(?<!{_WORD}){_WORD}+)@{_WORD}*[^\s<>,;:()\[\]"@.]')  # from a word's first letter

# Providers whose published rules make several spellings one mailbox. Domain (or what it begins with) -> rule.
_GMAIL = frozenset({"gmail.com", "googlemail.com"})
_PROTON = frozenset({"proton.me", "protonmail.com", "protonmail.ch", "pm.me"})
_APPLE = frozenset({"icloud.com", "me.com", "mac.com"})
_FASTMAIL = frozenset(
    {
        "fastmail.com",
        "fastmail.fm",
        "fastmail.net",
        "fastmail.org",
        "fastmail.to",
        "fastmail.us",
        "messagingengine.com",
        "sent.com",
        "eml.cc",
        "fea.st",
        "123mail.org",
    }
)
_YANDEX = frozenset(
    {"yandex.ru", "yandex.com", "yandex.by", "yandex.kz", "yandex.ua", "yandex.com.tr", "ya.ru", "narod.ru"}
)
_PLUS = frozenset(
    {
        "msn.com",
        "mailbox.org",
        "posteo.de",
        "posteo.net",
        "posteo.org",
        "runbox.com",
        "zoho.com",
        "zoho.eu",
        "zohomail.com",
        "zohomail.eu",
        "mail.ru",
        "bk.ru",
        "list.ru",
        "inbox.ru",
        "internet.ru",
        "hey.com",
        "disroot.org",
        "riseup.net",
        "migadu.com",
    }
)
_MICROSOFT = re.compile(r"(?:outlook|hotmail|live|windowslive)\.(?:com?\.)?[a-z]{2,3}")
_YAHOO = re.compile(r"yahoo\.(?:com?\.)?[a-z]{2,3}|ymail\.com|rocketmail\.com|myyahoo\.com")


@dataclass(frozen=True, slots=True)
class Address:
    written: str  # `Amina.Diallo+rrn@GMail.com`
    canonical: str  # `aminadiallo@gmail.com`: one supporter
    name: str = ""  # the display name, decoded

    @property
    def domain(self) -> str:
        return self.written.rpartition("@")[2].lower()


@dataclass(frozen=True, slots=True)
class NoAddress:
    """Why there is not exactly one address."""

    problem: str


def canonical(written: str) -> str:
    """The address that stands for the person: their provider's published spellings folded into one."""
    local, _, host = written.strip().rpartition("@")
    host = fold_domain(host)
    local = lowered(_unquoted(local))
    folded, host = _folded(local, host)
    return f"{folded or local}@{host}"


def domain_of(canonical: str) -> str:
    return canonical.rpartition("@")[2]


def mailbox(canonical: str) -> str:
    """Where mail to it probably ends: what stands behind a + is a tag nearly everywhere.

    For bounds only. At a provider that we do not know, `a+b` may be somebody else, who is asked and counted as such.
    """
    local, _, host = canonical.rpartition("@")
    return f"{_without_tag(local)}@{host}"


def lowered(text: str) -> str:
    """In lower case; a letter beyond ASCII never becomes one of ASCII: a KELVIN SIGN is no k."""
    if text.isascii():
        return text.lower()
    return "".join(char if char.lower().isascii() and not char.isascii() else char.lower() for char in text)


def fold_domain(domain: str) -> str:
    """Lower case, as ASCII (IDNA 2008, UTS 46); as it stands, in lower case, where that can't be."""
    domain = domain.strip().rstrip(".").lower()
    if domain.isascii():
        return domain
    return _ascii_domain(domain) or domain


def addresses(value: str) -> Iterator[str]:
    """Addresses of a To or Cc list, read kindly, in lower case: display names in quotes and comments are none."""
    for found in _LISTED.finditer(_UNLISTED.sub(" ", value)):
        yield charset.one_line(found[0]).lower()


def spellings(ours: Iterable[str]) -> frozenset[str]:
    """Our own addresses as they are written and as they are folded: mail to us is told from either."""
    return frozenset(found for address in ours for found in (_as_written(address), canonical(address)))


def names_us(recipients: Iterable[str], own: frozenset[str], separator: str) -> bool:
    """Is one of them an address of ours, with or without a subaddress? `own`: as `spellings` gives them."""
    return any(our_tag(recipient, own, separator) is not None for recipient in recipients)


@lru_cache(maxsize=256)  # our own address stands in every mail
def our_tag(recipient: str, own: frozenset[str], separator: str) -> str | None:
    """`ua-329-11` of `sign+ua-329-11@rrn.example`, "" of `sign@rrn.example`; None for an address that is not ours.

    Any spelling that the provider takes for ours leads to the tag (Gmail's dots); one of our addresses may itself
    hold the separator, so the longest that was configured goes before what folding makes equal.
    """
    local, _, host = recipient.strip().lower().rpartition("@")
    ends = [at for at in range(1, len(local)) if local.startswith(separator, at)] if separator else []
    parts = [(local[:at], local[at + len(separator) :]) for at in ends]
    for mailbox, tag in ((local, ""), *reversed(parts)):
        if _as_written(f"{mailbox}@{host}") in own:
            return tag
    for mailbox, tag in (*parts, (local, "")):
        if canonical(f"{mailbox}@{host}") in own:
            return tag
    return None


def _as_written(address: str) -> str:
    local, _, host = address.strip().lower().rpartition("@")
    return f"{_unquoted(local)}@{fold_domain(host)}"


def is_anybodys(domain: str) -> bool:
    """A provider where everybody can have a mailbox: whoever writes from there speaks for themselves alone."""
    return _provider(domain)[0] is not str or is_disposable(f"x@{domain}")


def is_disposable(address: str) -> bool:
    """Of a provider that gives addresses away for minutes: one person may have many."""
    return _is_throwaway(address.rpartition("@")[2])


@lru_cache(maxsize=1024)  # of providers there are few
def _is_throwaway(domain: str) -> bool:
    from disposable_email_domains import blocklist

    labels = fold_domain(domain).split(".")
    return any(".".join(labels[at:]) in blocklist for at in range(len(labels) - 1))


def mask(address: str) -> str:
    """`amina@gmail.com` -> `a…@g….com`: for logs."""
    local, at, host = address.rpartition("@")
    if not at:
        return f"{address[:1]}…"
    name, dot, last = host.rpartition(".")
    return f"{local[:1]}…@{name[:1]}…{dot}{last}" if dot else f"{local[:1]}…@{host[:1]}…"


def masked(text: str) -> str:
    """A text in which people wrote, with every address in it masked."""
    return _IN_TEXT.sub(lambda found: mask(found[0]), text)


@lru_cache(maxsize=1024)
def _ascii_domain(domain: str) -> str:
    """The A-labels of a domain beyond ASCII; "" when it is none."""
    import idna

    if len(domain) > MAX_DOMAIN:
        return ""
    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        return ""


def _folded(local: str, host: str) -> tuple[str, str]:
    """(local part, domain) by the rules of the provider; as they are where we know none."""
    rule, home = _provider(host)
    return rule(local), home


@lru_cache(maxsize=1024)  # of providers there are few
def _provider(host: str) -> tuple[Callable[[str], str], str]:
    """What a provider makes of a local part, and the one domain that stands for all of theirs."""
    user, _, parent = host.partition(".")
    if host in _GMAIL:
        return lambda local: _without_tag(local).replace(".", ""), "gmail.com"
    if host in _PROTON:  # dots, dashes and underscores mean nothing; one account has all these domains
        return lambda local: re.sub(r"[.\-_]", "", _without_tag(local)), "proton.me"
    if host in _APPLE:
        return _without_tag, "icloud.com"
    if host in _YANDEX:
        return lambda local: _without_tag(local).replace(".", "-"), "yandex.ru"
    if _YAHOO.fullmatch(host):  # nickname-keyword
        return lambda local: _before("-", _without_tag(local)), host
    if host in _FASTMAIL or host in _PLUS or _MICROSOFT.fullmatch(host):
        return _without_tag, host
    if parent in _FASTMAIL:  # keyword@amina.fastmail.com is amina@fastmail.com
        return lambda _: user, parent
    return str, host


def _without_tag(local: str) -> str:
    return _before("+", local)


def _before(mark: str, local: str) -> str:
    """Up to the mark; a local part that begins with it stays whole."""
    return local.partition(mark)[0] or local


def _unquoted(local: str) -> str:
    """`"amina"` -> `amina`, where it means the same without quotes (RFC 5321 section 4.1.2)."""
    plain = local[1:-1] if len(local) > 2 and local[0] == local[-1] == '"' else local
    return plain if _DOT_ATOM.fullmatch(plain) else local


# The From header -----------------------------------------------------------------------------------------

_TOKEN = re.compile(
    r"""(?P<quoted>"(?:[^"\\]|\\.)*")|(?P<special>[<>@,;:])|(?P<space>[ \t]+)|(?P<open>\()"""
    r"""|(?P<atom>[^"<>@,;:()\\ \t]+)"""
)
_COMMENT_STEP = re.compile(r"[^()\\]+|\\.|[()]", re.DOTALL)
_DOT_ATOM = re.compile(r"[^\s\x00-\x20\x7f\"(),:;<>@\[\]\\.]+(?:\.[^\s\x00-\x20\x7f\"(),:;<>@\[\]\\.]+)*")
_CONTROLS = bytes(range(9)) + bytes(range(10, 32)) + b"\x7f"
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*", re.IGNORECASE)

_USUAL = re.compile(
    r"""(?:[ \t]*"([^"\\]*)"[ \t]*|([^"<>@,;:()\\]*))"""
    r"""<([\w!#$%&'*+/^`{|}~-]+(?:\.[\w!#$%&'*+/^`{|}~-]+)*)@([\w.-]+)>[ \t]*""",
    re.ASCII,
)

_Token = tuple[str, str]  # kind, text


def single(values: Sequence[bytes]) -> Address | NoAddress:
    """The one address of the From headers of a mail (RFC 5322 section 3.6.2), or why there is none."""
    if len(values) != 1:
        return NoAddress("no From header" if not values else "more than one From header")
    value = values[0]
    if len(value) > MAX_FROM:
        return NoAddress("the From header is too long")
    if value.translate(None, _CONTROLS) != value:
        return NoAddress("control characters in the From header")
    if usual := _usual(value):
        return usual
    tokens = _tokens(charset.decode(value))
    if isinstance(tokens, NoAddress):
        return tokens
    return _mailbox(tokens, valid=_is_utf8(value))


def _usual(value: bytes) -> Address | None:
    """`Amina Diallo <amina@rrn.example>`, read at once; None where it must be read word by word."""
    found = _USUAL.fullmatch(value.decode("ascii")) if value.isascii() else None
    if found is None:
        return None
    quoted, phrase, local, host = found.groups()
    if len(local) > MAX_LOCAL or not _is_domain(host):
        return None
    written = f"{local}@{host}"
    return Address(written, canonical(written), _name(phrase if quoted is None else quoted))


@lru_cache(maxsize=1024)  # of providers there are few
def _is_domain(host: str) -> bool:
    return len(host) <= MAX_DOMAIN and _DOMAIN.fullmatch(host) is not None


def _tokens(value: str) -> list[_Token] | NoAddress:
    tokens: list[_Token] = []
    at = 0
    while at < len(value):
        match = _TOKEN.match(value, at)
        if match is None:
            return NoAddress("an unfinished quotation or a stray mark in the From header")
        kind, end = match.lastgroup or "", match.end()
        if kind == "open":
            kind, end = "comment", _comment_end(value, at)
            if end < 0:
                return NoAddress("an unfinished comment in the From header")
        tokens.append((kind, value[at:end]))
        at = end
    return tokens


def _comment_end(value: str, start: int) -> int:
    """Behind the closing parenthesis; -1 when there is none, or too many are nested."""
    depth = 0
    for step in _COMMENT_STEP.finditer(value, start):
        depth += {"(": 1, ")": -1}.get(step[0], 0)
        if depth == 0:
            return step.end()
        if depth > _COMMENT_DEPTH:
            return -1
    return -1


def _mailbox(tokens: list[_Token], *, valid: bool) -> Address | NoAddress:
    """mailbox = name-addr / addr-spec, and nothing obsolete: no route, no comment within the address."""
    specials = [text for kind, text in tokens if kind == "special"]
    if "," in specials:
        return NoAddress("more than one address in the From header")
    if ":" in specials or ";" in specials:
        return NoAddress("a group or a route in the From header")
    if "<" not in specials:
        return _bare(tokens, specials, valid=valid)
    if specials not in (["<", "@", ">"], ["<", ">"]):
        return NoAddress("an address outside the angle brackets of the From header")
    start, end = tokens.index(("special", "<")), tokens.index(("special", ">"))
    if any(kind not in ("space", "comment") for kind, _ in tokens[end + 1 :]):
        return NoAddress("words behind the address in the From header")
    return _address(tokens[start + 1 : end], _phrase(tokens[:start]) or _comments(tokens), valid=valid)


def _bare(tokens: list[_Token], specials: list[str], *, valid: bool) -> Address | NoAddress:
    """`amina@rrn.example (Amina Diallo)`."""
    if specials != ["@"]:
        return NoAddress("no address in the From header")
    kinds = [kind for kind, _ in tokens]
    first = next(at for at, kind in enumerate(kinds) if kind not in ("space", "comment"))
    last = len(kinds) - next(at for at, kind in enumerate(reversed(kinds)) if kind not in ("space", "comment"))
    return _address(tokens[first:last], _comments(tokens), valid=valid)


def _address(tokens: list[_Token], name: str, *, valid: bool) -> Address | NoAddress:
    """addr-spec: exactly local part, @ and domain, blanks only around them. `valid`: the header is UTF-8."""
    inner = tokens[1:] if tokens[:1] and tokens[0][0] == "space" else tokens
    inner = inner[:-1] if inner[-1:] and inner[-1][0] == "space" else inner
    if [kind for kind, _ in inner] not in (["atom", "special", "atom"], ["quoted", "special", "atom"]):
        return NoAddress("no proper address in the From header")
    local, host = inner[0][1], inner[2][1]
    problem = _defect(local, host)
    if not problem and not (valid or (local + host).isascii()):
        problem = "an address in an unknown charset"
    if problem:
        return NoAddress(problem)
    written = f"{local}@{host}"
    return Address(written, canonical(written), name)


def _defect(local: str, host: str) -> str:
    """What is wrong with an address; "" when nothing is. Non-ASCII is fine (RFC 6531)."""
    if not (local + host).isprintable():  # bidi controls, zero-width characters
        return "invisible characters in the address"
    if len(local.encode()) > MAX_LOCAL or len(host.encode()) > MAX_DOMAIN:
        return "an address that is too long"
    if "=?" in local or not (local[0] == '"' or _DOT_ATOM.fullmatch(local)):
        return "a local part that is none"
    if host[0] == "[":
        return "an address at a number, not at a domain"
    plain = host if host.isascii() else _ascii_domain(host.lower())
    return "" if _DOMAIN.fullmatch(plain) else "a domain that is none"


def _phrase(tokens: list[_Token]) -> str:
    """The display name: words as they stand, quotations without their quotes, encoded words decoded."""
    pieces = (_dequoted(text) if kind == "quoted" else " " if kind == "comment" else text for kind, text in tokens)
    return _name("".join(pieces))


def _comments(tokens: list[_Token]) -> str:
    """The old form of a display name: a comment."""
    return _name(" ".join(_dequoted(text) for kind, text in tokens if kind == "comment"))


def _dequoted(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text[1:-1])


def _name(text: str) -> str:
    line = charset.one_line(text)
    return charset.one_line(charset.words(line), MAX_NAME) if "=?" in line else line[:MAX_NAME]


def _is_utf8(value: bytes) -> bool:
    try:
        value.decode()
    except UnicodeDecodeError:
        return False
    return True
