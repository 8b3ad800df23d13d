"""Mails that are meant to cost: each is delivered, and a pass over it measured, beyond a pass that finds nothing.

Each kind several times, the cheapest counts: other work on the machine only ever hurts. Every mail is as long as the
part of a mail that is fetched at all; what is longer costs no more.
"""

import json
import random
import sys
from collections.abc import Callable, Iterator

from tests.bench import Figure, Figures, Sizes, at_most
from tests.bench.process import cost, pace
from tests.bench.replies import AUTHSERV, reply
from tests.bench.rig import Rig

FETCHED = 262_144  # octets
HEAD = (
    f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from=evil.example\r\n"
    "From: Eve <eve{n}@evil.example>\r\nTo: sign@rrn.example\r\nMessage-ID: <{n}@evil.example>\r\n"
    "Date: Tue, 24 Nov 2026 08:30:00 +0000\r\n"
)
PLAIN = "Content-Type: text/plain; charset=utf-8\r\n\r\n"
HTML = "Content-Type: text/html; charset=utf-8\r\n\r\n"
MIXED = 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
SIGN = "SIGN UA 329/11\r\n"
ACTING = (
    "sign firmo signer withdraw not no if please my name want do i we and for unterschreibe assino quero add remove"
    " status yes maybe pause until leave hide from"
).split()


def _times(text: str) -> str:
    return text * (FETCHED // len(text.encode()))


def _numbered(pattern: str, count: int) -> str:
    return "".join(pattern.format(n=n) for n in range(count))


def _shuffled(lines: int, length: int) -> str:
    """Lines of nothing but words that act, deny and ask, in no order: no look into a table is spared."""
    chance = random.Random(lines * length)
    return "\r\n".join(" ".join(chance.choice(ACTING) for _ in range(length)) for _ in range(lines))


KINDS: dict[str, Callable[[], str]] = {
    "6,000 distinct styles": lambda: HTML + _numbered('<p style="color:#{n:06};margin:{n}px">x', 6_000),
    "6,000 rules of style": lambda: HTML + f"<style>{_numbered('.a{n}{{color:red}}', 6_000)}</style>{SIGN}",
    "nested quotes": lambda: HTML + _times("<div><blockquote>"),
    "tags without end": lambda: HTML + _times("<a href="),
    "attributes": lambda: HTML + "<p " + _numbered("a{n}=x ", 25_000) + ">" + SIGN,
    "entities": lambda: HTML + _times("&lt;&amp;&#160;"),
    "comments": lambda: HTML + _times("<!--x--><b>"),
    "tables": lambda: HTML + _times("<table><tr><td>x"),
    "one line of commands": lambda: PLAIN + _times("SIGN "),
    "many codes": lambda: PLAIN + "SIGN " + _numbered("UA {n}/11, ", 20_000),
    "many commands": lambda: PLAIN + _numbered("SIGN UA {n}/11\r\n", 12_000),
    "many names": lambda: PLAIN + SIGN + _numbered("Eve Nr{n} Smith\r\n", 12_000),
    "one sentence": lambda: PLAIN + _times("I sign and do not sign, if "),
    "many sentences": lambda: PLAIN + _times("I do not sign. Please sign for me? "),
    "quote signs": lambda: PLAIN + SIGN + _times("> "),
    "deep quotes": lambda: PLAIN + SIGN + _numbered("> > > > > line {n}\r\n", 10_000),
    "attributions": lambda: PLAIN + SIGN + _numbered("On Nov {n}, 2026, Eve <eve@evil.example> wrote:\r\n", 5_000),
    "headers of quotes": lambda: PLAIN + SIGN + _times("From: Eve\r\nSent: today\r\nTo: you\r\nSubject: x\r\n\r\n"),
    "underscores": lambda: PLAIN + SIGN + _times("_"),
    "blanks": lambda: PLAIN + SIGN + _times(" \t") + "x",
    "empty lines": lambda: PLAIN + SIGN + _times("\r\n"),
    "accents upon accents": lambda: PLAIN + SIGN + "a" + _times("\u0301"),
    "unseen characters": lambda: PLAIN + SIGN + _times("\u200b\u202e"),
    "letters of all scripts": lambda: PLAIN + "".join(map(chr, range(0x100, 0xD7FF))),
    "two pages of words that act": lambda: PLAIN + _shuffled(58, 13),
    "short lines of words that act": lambda: PLAIN + _shuffled(6_000, 8),
    "words that act, in HTML": lambda: HTML + _shuffled(5_000, 8).replace("\r\n", "<p>"),
    "capitals": lambda: PLAIN + _times("PLEASE ADD MY NAME TO IT "),
    "links": lambda: PLAIN + SIGN + _numbered("https://evil.example/{n} ", 8_000),
    "parts": lambda: MIXED + _times("--b\r\n\r\nx\r\n"),
    "parts in parts": lambda: _numbered('Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n', 4_000),
    "mails in mails": lambda: _times("Content-Type: message/rfc822\r\n\r\n") + PLAIN + SIGN,
    "header fields": lambda: _numbered("X-Eve-{n}: y\r\n", 15_000) + PLAIN + SIGN,
    "one folded field": lambda: "X-Eve: y" + _times("\r\n y") + "\r\n" + PLAIN + SIGN,
    "recipients": lambda: "Cc: " + _numbered("a{n}@b.example, ", 14_000) + "c@b.example\r\n" + PLAIN + SIGN,
    "comments in an address": lambda: "Reply-To: " + _times("(") + " <a@b.example>\r\n" + PLAIN + SIGN,
    "references": lambda: "References: " + _numbered("<{n}@b.example> ", 14_000) + "\r\n" + PLAIN + SIGN,
    "encoded words": lambda: "Subject: " + _times("=?utf-8?q?=53?= ") + "\r\n" + PLAIN + SIGN,
    "signatures of DKIM": lambda: _numbered("DKIM-Signature: v=1; d=d{n}.example; b=x\r\n", 5_000) + PLAIN + SIGN,
    "results": lambda: _numbered(f"Authentication-Results: {AUTHSERV}; dkim=pass d={{n}}\r\n", 4_000) + PLAIN + SIGN,
    "base64": lambda: "Content-Transfer-Encoding: base64\r\n" + PLAIN + _times("U0lHTiBVQSAzMjkvMTEK\r\n"),
    "quoted-printable": lambda: "Content-Transfer-Encoding: quoted-printable\r\n" + PLAIN + _times("=53"),
    "UTF-7": lambda: "Content-Type: text/plain; charset=utf-7\r\n\r\n" + _times("+AGE-"),
    "a calendar": lambda: "Content-Type: text/calendar\r\n\r\n" + _times("ATTENDEE:mailto:a@b.example\r\n"),
    "a report": lambda: 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
    "--b\r\nContent-Type: message/delivery-status\r\n\r\n" + _times("Final-Recipient: rfc822; a@b.example\r\n\r\n"),
}  # fmt: skip


def bench(sizes: Sizes, here: Rig) -> Figures:
    times, kinds = sizes(3, 1), dict(list(KINDS.items())[: sizes(len(KINDS), 2)])
    bot = here.bot()
    ordinary = reply(0, here.alert)
    # the first two load modules and fill caches
    mails = [ordinary, reply(1, here.alert), *_mails(kinds, times)]
    waiting = here.user().name
    here.fill(waiting, mails)
    folders = [str(here.dovecot.maildir(name) / "new") for name in (waiting, bot.user.name)]
    ran = json.loads(cost([sys.executable, "-m", "tests.bench.inside", "each", str(bot.config), *folders]).out)
    if bot.handled != len(mails):
        raise RuntimeError(f"{bot.handled} of {len(mails)} mails handled")
    beyond = [(each - ran["nothing"]) / pace() * 1000 for each in ran["each"][2:]]
    least = {kind: min(beyond[start :: len(kinds)]) for start, kind in enumerate(kinds)}
    worst = sorted(kinds, key=lambda kind: least[kind], reverse=True)
    yield Figure(f"the worst of {len(kinds)} kinds", least[worst[0]], "ms", at_most(50, 20))
    yield Figure("half of them cost less than", sorted(least.values())[len(least) // 2], "ms")


def _mails(kinds: dict[str, Callable[[], str]], times: int) -> Iterator[bytes]:
    made = {kind: make() for kind, make in kinds.items()}
    number = 0
    for _ in range(times):
        for body in made.values():
            number += 1
            yield (HEAD.format(n=number) + body).encode("utf-8", "surrogatepass")
