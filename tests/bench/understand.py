"""Reading and understanding mails, beside Python's own parser on the same mails in the same run."""

import time
from collections.abc import Callable, Iterable
from email import message_from_bytes, policy
from itertools import cycle, islice
from pathlib import Path

from signbot.core.mail.mail import Trust, read
from signbot.core.reading.understand import understand
from tests.bench import Figure, Figures, Sizes, at_least
from tests.bench.rig import Rig
from tests.core.mailmaker import CONTEXT
from tests.mails.others import mails

ROUNDS = 3  # in turn, the best of each counts: other work on the machine hurts both alike
CORPUS = Path(__file__).parents[1] / "mails" / "cases"
SIGNATURE = "\n         ".join(["Zm9v" * 17] * 5)
TRACE = (  # what a mail gathers on its way, as large providers write it
    "".join(
        f"Received: from mail-{n}.home.example (mail-{n}.home.example. [192.0.2.{n}])\n        by mx{n}.rrn.example"
        f" with ESMTPS id a1-%(number)d.{n}.2026.11.24.00.30.{n}\n        for <sign@rrn.example>\n"
        f"        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\n"
        f"        Tue, 24 Nov 2026 00:30:{n} -0800 (PST)\n"
        for n in range(11, 15)
    )
    + "Return-Path: <amina@home.example>\nDelivered-To: sign@rrn.example\n"
    "Received-SPF: pass (mx.rrn.example: domain of amina@home.example) client-ip=192.0.2.11;\n"
    "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\n        d=home.example; s=s1; t=1795509000; x=1796113800;\n"
    f"        h=to:subject:message-id:date:from:mime-version;\n        bh={'Q' * 43}=;\n        b={SIGNATURE}\n"
    f"X-Google-DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\n        b={SIGNATURE}\n"
    f"X-Gm-Message-State: {'x' * 120}\nX-Google-Smtp-Source: {'y' * 80}\nX-Mailer: program 16.0\n"
    "X-Received: by 2002:a05:6402 with SMTP id 4fb4d7f45d1cf; Tue, 24 Nov 2026 00:30:10 -0800 (PST)\n"
    "Thread-Index: AdABCDEFGH==\nAccept-Language: en-US\nContent-Language: en-US\nX-Originating-IP: [192.0.2.11]\n"
)
TRUST = Trust(("mx.rrn.example",))


def corpus(count: int) -> list[bytes]:
    """Half of them from the corpus, half by programs that it does not know; no two alike."""
    known = [path.read_bytes() for path in sorted(CORPUS.glob("*.eml"))]
    half = islice(cycle(known), count // 2)
    made = [*half, *(one.raw for one in mails(1, count - count // 2))]
    return [(TRACE % {"number": number}).encode() + raw for number, raw in enumerate(made)]


def ours(raw: bytes) -> object:
    return understand(read(raw, TRUST), CONTEXT)


def ours_read(raw: bytes) -> object:
    return read(raw, TRUST)


def pythons(raw: bytes) -> object:
    return message_from_bytes(raw, policy=policy.default).get_body()  # type: ignore[attr-defined]


def pythons_text(raw: bytes) -> object:
    body = pythons(raw)
    return body.get_content() if body else None  # type: ignore[attr-defined]


def bench(sizes: Sizes, here: Rig) -> Figures:
    raws = corpus(sizes(1_000, 20))
    works = (ours, ours_read, pythons, pythons_text)
    taken = [[seconds(work, raws) for work in works] for _ in range(sizes(ROUNDS, 1))]
    best = dict(zip(works, map(min, zip(*taken, strict=True)), strict=True))
    yield Figure("read and understand", len(raws) / best[ours], "mails/s")
    yield Figure("read alone", len(raws) / best[ours_read], "mails/s")
    yield Figure("message_from_bytes(policy=default).get_body()", len(raws) / best[pythons], "mails/s")
    yield Figure("the same with get_content()", len(raws) / best[pythons_text], "mails/s")
    yield Figure("times as fast with get_content()", best[pythons_text] / best[ours], "x")
    yield Figure("times as fast as Python's own", best[pythons] / best[ours], "x", at_least(2))


def seconds(work: Callable[[bytes], object], raws: Iterable[bytes]) -> float:
    began = time.process_time()
    for raw in raws:
        try:
            work(raw)
        except (AttributeError, LookupError, ValueError):  # Python's own parser on mail as it is
            continue
    return time.process_time() - began
