"""Replies to our alert as supporters write them: several mail programs and languages, each from somebody else.

Number n is always the same mail. Each asks for one signature, and its provider vouches for its writer.
"""

from collections.abc import Iterator
from functools import cache
from itertools import product

from tests.letters.seed import FAMILY, GIVEN
from tests.mails.clients import CLIENTS, Reply
from tests.mails.make import BOT, multipart, part
from tests.mails.tongues import THANKS

CODE = "UA 329/11"
AUTHSERV = "mx.rrn.example"
DOMAINS = tuple(f"{name}.example" for name in "home post mail web casa libre freie poste correo inbox".split())
WORDS = {
    "en": ("SIGN {code}", "sign {code}", "Please sign {code}", "I sign {code}", "Count me in: SIGN {code}"),
    "es": ("FIRMO {code}", "Por favor, firmo {code}", "Quiero firmar {code}"),
    "fr": ("Je signe {code}", "SIGNER {code}"),
    "de": ("Ich unterschreibe {code}", "UNTERSCHREIBEN {code}"),
    "pt": ("Assino {code}", "Quero assinar {code}, por favor"),
}
LANGUAGES = ("en", "en", "en", "es", "es", "fr", "de", "pt")
PROGRAMS = tuple(name for name in CLIENTS if name != "mailru")
SPEAK = ("gmail", "gmail-phone", "apple", "iphone", "thunderbird", "outlook", "outlook-web", "outlook-phone")
FORMS = ("both", "both", "both", "text", "html")  # how often each stands in the mail
NAMES = tuple(f"{given} {family}" for given, family in product(GIVEN, FAMILY))
SEAL = "\r\n\t".join(["Zm9v" * 17] * 5)
TRACE = (  # what a mail gathers on its way, as large providers write it
    "Return-Path: <{address}>\r\nDelivered-To: sign@rrn.example\r\n"
    "Received: from mail-{n}.{domain} (mail-{n}.{domain}. [192.0.2.11])\r\n\tby mx.rrn.example with ESMTPS id a1-{n}"
    "\r\n\tfor <sign@rrn.example>\r\n\t(version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\r\n"
    "\tTue, 24 Nov 2026 00:30:11 -0800 (PST)\r\n"
    "Authentication-Results: mx.rrn.example;\r\n\tdkim=pass header.d={domain} header.s=s1 header.b=Zm9vZm9v;\r\n"
    "\tspf=pass smtp.mailfrom={address};\r\n\tdmarc=pass (p=QUARANTINE) header.from={domain}\r\n"
    "Received: by 2002:a05:6402 with SMTP id 4fb4d7f45d1cf.{n}; Tue, 24 Nov 2026 00:30:10 -0800 (PST)\r\n"
    f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n\td={{domain}}; s=s1; t=1795509000;\r\n"
    f"\th=to:subject:message-id:date:from:mime-version;\r\n\tbh={'Q' * 43}=;\r\n\tb={SEAL}\r\n"
    f"X-Gm-Message-State: {'x' * 120}\r\n"
)
HEAD = (
    "From: {name} <{address}>\r\nTo: Rapid Response Network <{bot}>\r\nSubject: Re: MEXICO\r\n"
    "Date: Tue, 24 Nov 2026 08:30:00 +0000\r\nMessage-ID: <reply.{n}@{domain}>\r\n"
    "In-Reply-To: <alert.1@rrn.example>\r\nReferences: <alert.1@rrn.example>\r\nMIME-Version: 1.0\r\n"
)


def reply(number: int, old: str) -> bytes:
    """The mail of that number; `old`: the alert that it quotes."""
    name, domain = NAMES[number % len(NAMES)], DOMAINS[number % len(DOMAINS)]
    return _head(number, name, domain) + _body(number, name, old).replace(b"\n", b"\r\n")


def short(number: int) -> bytes:
    """One that quotes nothing: for mailboxes of very many."""
    name, domain = NAMES[number % len(NAMES)], DOMAINS[number % len(DOMAINS)]
    language = LANGUAGES[number % len(LANGUAGES)]
    body = part("plain", f"{_words(number, language)}\n\n{name}\n").replace(b"\n", b"\r\n")
    return _head(number, name, domain) + body


def replies(count: int, old: str, first: int = 0) -> Iterator[bytes]:
    return (reply(number, old) for number in range(first, first + count))


def shorts(count: int, first: int = 0) -> Iterator[bytes]:
    return (short(number) for number in range(first, first + count))


def _head(number: int, name: str, domain: str) -> bytes:
    local = f"{name.split(maxsplit=1)[0].lower()}.{number}" if name.isascii() else f"supporter.{number}"
    values = {"n": number, "name": _encoded(name), "domain": domain, "address": f"{local}@{domain}", "bot": BOT}
    return (TRACE + HEAD).format(**values).encode()


def _body(number: int, name: str, old: str) -> bytes:
    language, program = LANGUAGES[number % len(LANGUAGES)], PROGRAMS[number % len(PROGRAMS)]
    words = f"{_words(number, language)}\n\n{THANKS[language]}\n{name}"
    body = CLIENTS[program](Reply(words, "top", language if program in SPEAK else "en", old))
    form = FORMS[number // 7 % len(FORMS)]
    if form == "text":
        return part("plain", body.text)
    if form == "html":
        return part("html", body.html)
    return multipart("alternative", part("plain", body.text), part("html", body.html), boundary=f"=_b{number}")


def _words(number: int, language: str) -> str:
    patterns = WORDS[language]
    return patterns[number // 3 % len(patterns)].format(code=CODE)


@cache
def _encoded(name: str) -> str:
    from email.header import Header

    return name if name.isascii() else Header(name, "utf-8").encode(maxlinelen=0)
