"""Is the From domain authenticated? By the mailbox provider's own Authentication-Results (RFC 8601), nobody else's.

Only the topmost such header of a configured authserv-id counts, and only when every Received line above it was
written by a trusted host, for a mail that came from outside. What it says holds for what the mail's own signature
covers, where the mail shows one. Whatever looks odd in it (quotes in comments, backslashes, two opinions) is not
believed: then the supporter confirms by a reply, which costs them a minute; a believed forgery would cost the letter
its worth.
"""

import re
from collections.abc import Iterator
from dataclasses import field
from enum import StrEnum
from functools import lru_cache
from itertools import islice, pairwise

from signbot.core.address import fold_domain
from signbot.core.mail.alignment import organisational, related, speaks_for
from signbot.core.mail.cover import Cover, doubled, uncovered
from signbot.core.mail.dkim import MAX_THERE, Signed, shared, signatures
from signbot.core.mail.mime import Headers, Message, unfold
from signbot.core.value import dataclass, replace

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
_WEAK = re.compile(r"\btest|\bweak|\binsecure")
_BITS = re.compile(r"\b(\d{2,5})[ -]?bit")
_MIN_BITS = 1024  # of an RSA key: RFC 8301
_SPF_FAILED = ("fail", "hardfail")  # not softfail: by that a domain says itself that it is not sure (RFC 7208, 8.5)
# By a customer, who logged in: RFC 3848, RFC 6531 section 4.3; "asmtp": Exim before it. QUIRK: webmail's HTTP (HTTPS is
# how Microsoft 365 hands on what came to it), MAPI, Exim's `local`, and Postfix's and Sendmail's remark.
_SUBMITTED = re.compile(  # in small letters, its first word before all else: so it is found quickly
    rb"with(?<!\wwith)[ \t\n]+(?:\([^()]*\)[ \t\n]+)*"
    rb"(?:(?:utf8)?(?:e?smtp|lmtp)s?a|asmtp|http(?:rest)?|mapi|local)(?![\w-])"
)
_AUTHENTICATED = re.compile(rb"\([ \t]*authenticated\b")
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
    disowned: bool = False  # SPF failed: it came from a server that its envelope's domain does not send by
    covers: tuple[Cover, ...] | None = None  # of a PASS: what is proven, by each proof; None: the whole mail


@dataclass(slots=True)
class _Result:
    """One `method=result` with what belongs to it (RFC 8601 section 2.2)."""

    method: str
    result: str
    properties: dict[str, str] = field(default_factory=dict)
    comments: str = ""


def judge(message: Message, domain: str, trust: Trust) -> Judgement:
    """What the mail's own provider says of its From domain; whatever it says, a doubled field is nobody's word."""
    found = _judged(message, domain, trust)
    twice = doubled(message.headers)
    if not twice or found.authenticity is Authenticity.FAIL:
        return found
    return replace(found, authenticity=Authenticity.NONE, why=f"{twice} stands there twice: nobody's word", covers=None)


def _judged(message: Message, domain: str, trust: Trust) -> Judgement:
    headers = message.headers
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
    return _weigh(results, fold_domain(domain), message)


def sealed(results: str, domain: str, message: Message) -> Judgement:
    """What a trusted sealer found when the mail came to it, by its ARC-Authentication-Results (RFC 8617)."""
    found = _results(results)
    if found is None:
        return _none("results that can't be read safely")
    return _weigh(found, fold_domain(domain), message)


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
        elif _is_submitted(folded):  # the provider checks no From of its own customers
            return _none("it was submitted by a customer of the provider: what stands below is not the provider's")
    return _none("no Authentication-Results of a configured authserv_id")


def _is_submitted(folded: bytes) -> bool:
    received = folded[:_MAX_RECEIVED].lower()
    return bool(_SUBMITTED.search(received) or (b"authenticated" in received and _AUTHENTICATED.search(received)))


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
    """The results of DMARC, DKIM and SPF in a header; None when there may be more than one way to read it."""
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
    return "dmarc" in folded or "dkim" in folded or "spf" in folded or '"' in folded


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


def _weigh(results: list[_Result], domain: str, message: Message) -> Judgement:
    failed = [one for one in results if one.method == "spf" and one.result in _SPF_FAILED and _mail_from(one)]
    return replace(_verdict(results, domain, message), disowned=bool(failed))


def _verdict(results: list[_Result], domain: str, message: Message) -> Judgement:
    dmarc, dkim, spf = ([one for one in results if one.method == name] for name in ("dmarc", "dkim", "spf"))
    if len({result.result for result in dmarc}) > 1:
        return Judgement(Authenticity.NONE, "two opinions on DMARC", refuted=True)
    if dmarc and dmarc[0].result == "fail":
        return _failed(dmarc[0], domain)
    if strange := [seen for result in dmarc if (seen := _from(result)) and not speaks_for(seen, domain)]:
        return Judgement(Authenticity.NONE, f"the provider saw another From: {strange[0]}", refuted=True)
    passed = bool(dmarc) and all(result.result == "pass" and _from(result) == domain for result in dmarc)
    return _proven(passed, dkim, spf, domain, message)


def _proven(passed: bool, dkim: list[_Result], spf: list[_Result], domain: str, message: Message) -> Judgement:
    """By DMARC, or by a signature; and what of the mail is proven by that."""
    signers = [result for result in dkim if result.result == "pass" and related(_signer(result), domain)]
    speaking = [one for one in signers if _is_sound(one, dkim) and speaks_for(_signer(one), domain)]
    if not (passed or speaking):
        return _none("neither DMARC nor an aligned DKIM signature passed")
    why = f"dmarc=pass header.from={domain}" if passed else f"dkim=pass header.d={_signer(speaking[0])}"
    if dkim and spf and not any(one.result == "pass" for one in (*dkim, *spf)):  # RFC 7489 section 4.2
        return _none(f"{why}, but neither DKIM nor SPF passed")
    asked = [one for one in spf if _mail_from(one)]
    if asked and all(one.result == "pass" and _mail_from(one) == domain for one in asked):
        return Judgement(Authenticity.PASS, why)  # all of it came from a server of the domain itself
    beside = [*signers, *(one for one in spf if one.result == "pass" and related(_mail_from(one), domain))]
    if beside and not speaking:
        return _none(f"{why}, but what passed is too weak, or of a domain below or beside it")
    covers = _covers(speaking, domain, message)
    missing = uncovered(covers, ())
    return _none(f"{why}, but {missing}") if missing else Judgement(Authenticity.PASS, why, covers=covers)


def _covers(speaking: list[_Result], domain: str, message: Message) -> tuple[Cover, ...] | None:
    """What is covered by the signatures that passed. None where the mail shows none: the provider's word stands alone.

    Signatures that can't be told apart by what the provider names (RFC 6008: header.b) must all cover it: anybody can
    add one that does not hold.
    """
    there = signatures(message.headers)
    if not there:
        return None
    if len(there) > MAX_THERE:
        return ()
    if speaking:
        return tuple(shared([one for one in there if _may_be(one, result)], message) for result in speaking)
    aligned = [one for one in there if not one.d or related(one.d, domain)]
    if not all(not one.d or speaks_for(one.d, domain) for one in aligned):
        return ()
    return (shared(aligned, message),) if aligned else None  # none: it passed by SPF, which the provider does not name


def _may_be(one: Signed, result: _Result) -> bool:
    """Whether it is that signature of which the result speaks, as far as it says."""
    said = result.properties
    signer = _signer(result)
    named = one.d == signer or ("header.d" not in said and signer.endswith(f".{one.d}"))
    told = one.s == said.get("header.s", one.s) and one.b.lower().startswith(said.get("header.b", ""))
    return not one.d or (named and told)


def _from(result: _Result) -> str:
    return fold_domain(result.properties.get("header.from", "").rpartition("@")[2])


def _mail_from(result: _Result) -> str:
    """The domain whose SPF was asked (RFC 8601 section 2.7.2); "" where it was only HELO's."""
    said = result.properties.get("smtp.mailfrom") or result.properties.get("smtp.mail", "")
    return fold_domain(said.rpartition("@")[2])


def _signer(result: _Result) -> str:
    """The signing domain; "" when it is not said."""
    said = result.properties.get("header.d") or result.properties.get("header.i", "").rpartition("@")[2]
    return fold_domain(said)


def _is_sound(result: _Result, all_of_dkim: list[_Result]) -> bool:
    """Neither a test (RFC 6376 section 3.6.1), nor weak (RFC 8301), nor said otherwise of the very same signature."""
    said = result.properties
    remarks = f"{result.comments} {said.get('reason', '')}"
    short = any(int(bits) < _MIN_BITS for bits in _BITS.findall(remarks)) and "ed25519" not in remarks
    weak = short or _WEAK.search(remarks) or said.get("header.a", "").endswith("-sha1")
    doubted = any(name.startswith("policy.dkim") for name in said)
    other = any(one.result != "pass" and _named(one) == _named(result) for one in all_of_dkim)
    return not (weak or doubted or other)


def _named(result: _Result) -> tuple[str, ...]:
    return (_signer(result), *(result.properties.get(name, "") for name in ("header.s", "header.b")))


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
