"""Is the From domain authenticated? By the mailbox provider's own Authentication-Results (RFC 8601), nobody else's.

Only the topmost such header of a configured authserv-id counts, and only when every Received line above it was
written by a trusted host. Whatever looks odd in it (quotes in comments, backslashes, two opinions) is not believed:
then the supporter confirms by a reply, which costs them a minute; a believed forgery would cost the letter its worth.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from itertools import islice, pairwise

from signbot.core.address import fold_domain
from signbot.core.alignment import organisational, speaks_for
from signbot.core.mime import Headers, unfold

_MAX_HEADER = 8_000  # octets of one Authentication-Results
_MAX_RECEIVED = 2_000
_MAX_ABOVE = 60  # header fields of those two kinds that we look through
_TRACE = frozenset(("received", "authentication-results"))
_COMMENT_DEPTH = 3
_HOST = re.compile(r"\[?([^;\]]+)")
_FROM_BY = re.compile(  # as nearly all begin
    rb"[ \t]*from[ \t]+(?!by[ \t\n])[!-'*-~]+[ \t\n]+(?:\([^()]*\)[ \t\n]+)?by[ \t\n]+([!-'*-~]+)(?=[ \t\n]|\Z)",
    re.IGNORECASE,
)
_INNERMOST = re.compile(r"\([^()]*\)")
_COMMENT = r'\((?:[^()"\\]|\((?:[^()"\\]|\([^()"\\]*\))*\))*\)'  # three deep, no quotes, no backslashes
_PIECE = re.compile(rf'(?P<comment>{_COMMENT})|(?:[^()"\\]|"[^"();\\]*")+')
_WORD = re.compile(r'(?:[^\s="]|"[^"]*")+(?:\s*=\s*(?:[^\s"]|"[^"]*")+)?')


class Authenticity(StrEnum):
    """What the mailbox provider's own Authentication-Results says of the From domain."""

    PASS = "pass"  # DMARC pass, or an aligned DKIM pass
    FAIL = "fail"  # DMARC fail under reject, quarantine, or a policy that can't be known: hold silently
    NONE = "none"  # nothing that we may believe: ask for a confirmation


@dataclass(frozen=True, slots=True)
class Trust:
    """Whose word we take. From `[imap]`: authserv_id, trusted_hosts, trusted_lists."""

    authserv_ids: tuple[str, ...] = ()  # "" stands for a provider that writes none
    trusted_hosts: tuple[str, ...] = ()  # their Received lines may stand above the header; (): see `_hosts`
    trusted_lists: tuple[str, ...] = ()  # List-Ids whose mail is a supporter's


@dataclass(frozen=True, slots=True)
class Judgement:
    authenticity: Authenticity
    why: str  # for `signbot explain`: "dmarc=pass header.from=rrn.example"
    refuted: bool = False  # DMARC failed or is disputed: our own check of DKIM may not overrule it


@dataclass(slots=True)
class _Result:
    """One `method=result` with what belongs to it (RFC 8601 section 2.2)."""

    method: str
    result: str
    properties: dict[str, str] = field(default_factory=dict)
    comments: str = ""


def judge(headers: Headers, domain: str, trust: Trust) -> Judgement:
    """What the mail's own provider says of its From domain."""
    if not trust.authserv_ids:
        return _none("no authserv_id is configured")
    if headers.defects:  # what the provider took for a header, or removed, may be something else than what we see
        return _none(f"broken header lines: {headers.defects[0]}")
    value = _believed(headers, trust)
    if isinstance(value, Judgement):
        return value
    results = _results(value)
    if results is None:
        return _none("an Authentication-Results that can't be read safely")
    return _weigh(results, fold_domain(domain))


def sealed(results: str, domain: str) -> Judgement:
    """What a trusted sealer found when the mail came to it, by its ARC-Authentication-Results (RFC 8617)."""
    found = _results(results)
    return _weigh(found, fold_domain(domain)) if found is not None else _none("results that can't be read safely")


def _none(why: str) -> Judgement:
    return Judgement(Authenticity.NONE, why)


def _believed(headers: Headers, trust: Trust) -> str | Judgement:
    """The topmost header of a configured id, unless a Received line above it is somebody else's."""
    ids = {name.lower() for name in trust.authserv_ids}
    hosts = _hosts(trust)
    for name, folded in islice(headers.of(_TRACE), _MAX_ABOVE):
        if name == "authentication-results":
            value = _unfolded(folded)
            if _authserv_id(value) in ids:
                return value
        elif not _is_by(folded, hosts):
            return _none("a Received line of a host that is not trusted stands above the Authentication-Results")
    return _none("no Authentication-Results of a configured authserv_id")


@lru_cache(maxsize=16)
def _hosts(trust: Trust) -> tuple[str, ...]:
    """Trusted hosts; by default those of each id's organisational domain, Microsoft 365's for the id ""."""
    if trust.trusted_hosts:
        return tuple(host.lower().strip(".") for host in trust.trusted_hosts)
    named = [organisational(name) or name.lower() for name in trust.authserv_ids if name]
    return (*named, *(["outlook.com"] if "" in trust.authserv_ids else []))


def _unfolded(folded: bytes) -> str:
    return unfold(folded).decode("utf-8", "replace")


def _is_by(folded: bytes, hosts: tuple[str, ...]) -> bool:
    """Whether a Received line was written by a trusted host (RFC 5321 section 4.4): its `by` clause, each of them."""
    usual = _FROM_BY.match(folded) if len(folded) <= _MAX_RECEIVED else None
    if usual and b"by" not in folded[usual.end() :].lower():
        return _names_host(usual[1].lower().decode("ascii"), hosts)
    words = _without_comments(_unfolded(folded)[:_MAX_RECEIVED]).lower().split()
    if words.count("by") == 1:  # as nearly all have
        found = words[words.index("by") + 1 :][:1]
    else:
        found = [after for word, after in pairwise(words) if word == "by"]
    return bool(found) and all(_names_host(after, hosts) for after in found)


@lru_cache(maxsize=256)  # of trusted hosts there are few
def _names_host(written: str, hosts: tuple[str, ...]) -> bool:
    name = _HOST.match(written)
    return name is not None and _is_host(name[1].rstrip("."), hosts)


def _is_host(name: str, hosts: tuple[str, ...]) -> bool:
    # QUIRK: Gmail's inner hops write `by 2002:a05:…` (6to4 of 10.0.0.0/8, which no outside host can have).
    if name.startswith(("2002:a", "2002:0a")) and "google.com" in hosts:
        return True
    return any(name == host or name.endswith("." + host) for host in hosts)


def _authserv_id(value: str) -> str | None:
    """The authserv-id in lower case. QUIRK: Microsoft 365 writes none and begins with a result: ""."""
    line = value[:2000]
    first = line.partition(";")[0]
    words = (_without_comments(line).partition(";")[0] if "(" in first else first).split()
    if not words:
        return None
    return "" if "=" in words[0] else words[0].lower()


def _without_comments(value: str) -> str:
    """For lines where a misreading only makes us doubt: comments as blanks, nested ones too."""
    for _ in range(_COMMENT_DEPTH):
        if "(" in value:
            value = _INNERMOST.sub(" ", value)
    return value


def _results(value: str) -> list[_Result] | None:
    """The results of DMARC and DKIM in a header; None when there may be more than one way to read it."""
    segments: list[tuple[str, str]] = [("", "")]  # text, comments
    at = 0
    while at < len(value):
        piece = _PIECE.match(value, at)
        if piece is None or len(value) > _MAX_HEADER:
            return None
        at = piece.end()
        first, *rest = [piece[0]] if piece["comment"] else piece[0].split(";")
        text, comments = segments.pop()
        segments.append((text + " ", f"{comments} {first}") if piece["comment"] else (text + first, comments))
        segments += [(more, "") for more in rest]
    words = [(list(_words(text)), comments) for text, comments in segments if _may_be_weighed(text)]
    return [_result(said, comments) for said, comments in words if said and "=" in said[0]]


def _may_be_weighed(segment: str) -> bool:
    """Whether it is of a method that counts here; quotation marks may hide its name."""
    folded = segment.lower()
    return "dmarc" in folded or "dkim" in folded or '"' in folded


def _words(segment: str) -> Iterator[str]:
    """`dkim = pass header.d="x"` -> dkim=pass, header.d=x."""
    for word in _WORD.finditer(segment):
        name, equals, said = word[0].partition("=")
        yield f"{name.strip()}{equals}{said.strip()}".replace('"', "")


def _result(words: list[str], comments: str) -> _Result:
    method, _, result = words[0].partition("=")
    found = _Result(method.partition("/")[0].lower(), result.lower(), comments=comments.lower())
    for word in words[1:]:
        name, _, said = word.partition("=")
        found.properties.setdefault(name.lower(), said.lower())
    return found


def _weigh(results: list[_Result], domain: str) -> Judgement:
    dmarc = [result for result in results if result.method == "dmarc"]
    if len({result.result for result in dmarc}) > 1:
        return Judgement(Authenticity.NONE, "two opinions on DMARC", refuted=True)
    if dmarc and dmarc[0].result == "fail":
        return _failed(dmarc[0], domain)
    if dmarc and all(result.result == "pass" and _from(result) == domain for result in dmarc):
        return Judgement(Authenticity.PASS, f"dmarc=pass header.from={domain}")
    signers = [_signer(result) for result in results if result.method == "dkim" and result.result == "pass"]
    for signer in signers:
        if speaks_for(signer, domain):
            return Judgement(Authenticity.PASS, f"dkim=pass header.d={signer}")
    return _none("neither DMARC nor an aligned DKIM signature passed")


def _from(result: _Result) -> str:
    return fold_domain(result.properties.get("header.from", "").rpartition("@")[2])


def _signer(result: _Result) -> str:
    """The signing domain; "" when it is not said, or the key is a test (RFC 6376 section 3.6.1, t=y)."""
    if "test" in result.comments:
        return ""
    said = result.properties.get("header.d") or result.properties.get("header.i", "").rpartition("@")[2]
    return fold_domain(said)


def _failed(result: _Result, domain: str) -> Judgement:
    policy = _policy(result, domain)
    why = f"dmarc=fail policy={policy or 'unknown'}"
    return Judgement(Authenticity.NONE if policy == "none" else Authenticity.FAIL, why, refuted=True)


def _policy(result: _Result, domain: str) -> str:
    """The published policy: `policy.dmarc=`, Gmail's `(p=REJECT sp=…)`, rspamd's `(policy=…)`, Microsoft's action."""
    said = dict(re.findall(r"\b(p|sp|policy)\s*=\s*([a-z]+)", result.comments))
    for name, value in result.properties.items():
        if name in ("policy.dmarc", "policy.published-domain-policy", "policy.p", "p"):
            said.setdefault("p", value)
        elif name in ("policy.sp", "policy.published-subdomain-policy", "sp"):
            said.setdefault("sp", value)
    below = domain != organisational(domain)
    policy = (said.get("sp") if below else None) or said.get("p") or said.get("policy")
    return policy or result.properties.get("action", "")
