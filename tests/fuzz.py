"""Breaks mails in every way that comes to mind, and reads them: `python -m tests.fuzz SECONDS [SEED]`.

Each must be read without an exception, within LIMIT seconds of processor time, and within MEMORY.
"""

import random
import resource
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from signbot.core.mail.mail import Trust, content, read
from signbot.core.reading.understand import understand
from tests.core.mailmaker import CONTEXT, replying

LIMIT = 0.5  # seconds for one mail
MEMORY = 200  # MB above what the program takes by itself
MOST = 1_200_000  # octets of a mutant
CORPUS = sorted(Path(__file__).parent.glob("mails/cases/*.eml"))
TRUST = Trust(("mx.rrn.example", ""), (), ("acts.example",))
CONTEXTS = (CONTEXT, replying("ua329/11"), replying("ua329/11", asked=True), replying("ua329/11", answered=True))
TOKENS = (
    b"\n",
    b"\r\n",
    b"\r",
    b"\x00",
    b"\n\n",
    b" ",
    b"\t",
    b"> ",
    b">",
    b"=\n",
    b"=3D",
    b"=?utf-8?B?",
    b"?=",
    b"--=_b0\n",
    b"--",
    b"Content-Type: multipart/mixed; boundary=x\n\n",
    b"Content-Transfer-Encoding: base64\n",
    b"charset=utf-7",
    b"charset=utf-16",
    b"From: a@b.example\n",
    b"(",
    b"<",
    b'"',
    b"@",
    b",",
    b"<div>",
    b"</div>",
    b"<blockquote>",
    b"<!--",
    b"&nbsp;",
    b"&#x202e;",
    b'style="',
    b"On On On ",
    b"wrote:",
    b"SIGN UA 329/11\n",
    b"UA 329/11",
    b"329/11 ",
    b"Name: ",
    b"Names:\n",
    b"\xff\xfe",
    b"\xe2\x80\xae",
    b"\xcc\x81",
    b"## reply above this line ##\n",
    b"-- \n",
    b"_____",
    b"2026-11-23 10:00 ",
    b"a@b.cc ",
    b": ",
    b"1/1",
    b"-",
    b"Begin forwarded message:\n",
)


def hostile(size: int = 1_000_000) -> Iterator[tuple[str, bytes]]:
    """Mails that are meant to cost time, by name."""
    head = b"From: Eve <eve@evil.example>\nTo: sign@rrn.example\nSubject: x\n"
    lines = (
        b"On ",
        b"On On wrote: ",
        b"> ",
        b">",
        b"a@",
        b"a@b.",
        b"@",
        b"<",
        b"[",
        b"(",
        b"-",
        b"_ ",
        b"= ",
        b"*",
        b":",
        b"2026",
        b"12/12/",
        b"1/",
        b"UA 329/11 ",
        b"UA 329/",
        b"SIGN ",
        b"sign ua ",
        b"not ",
        b"and ",
        b"please ",
        b"Name: ",
        b"name",
        b"for the ",
        b"on behalf of ",
        b"\xe2\x80\x8b",
        b"\xcc\x81",
        b"\xef\xbc\xb3",
        b"hi, ",
        b"From: x ",
        b"## reply above this line ",
        b"#",
        b"?",
        b"! ",
        b". ",
        b"y ",
        b"-> ",
        b"\xc2\xbf",
        b"me and my ",
        b"-----Original",
    )
    for number, line in enumerate(lines):
        flood = line * (size // len(line))
        broken = (line * (300 // len(line)) + b"\n") * (size // 300)
        yield f"line {number} {line!r}", head + b"\n" + flood
        yield f"lines {number} {line!r}", head + b"\n" + broken
        yield f"subject {number} {line!r}", head.replace(b": x", b": " + flood) + b"\n"
        yield f"html {number} {line!r}", head + b"Content-Type: text/html\n\n<p>" + broken
    for tag in (
        b"<div>",
        b"<blockquote>",
        b"<p>",
        b"<table><tr><td>",
        b"<span style='display:none'>",
        b"<b><i>",
        b"<!--",
        b"<div ",
        b"&lt;",
        b"<a href='",
    ):
        yield f"tags {tag!r}", head + b"Content-Type: text/html\n\n" + tag * (size // len(tag))
    for piece in (  # what costs a parser of HTML more than it costs the sender
        "<p><b id=%d x<></p>",
        "<div><b id=%d x<></div>",
        "<p><font size=%d>",
        "<blockquote></div>",
        "<div title='></div>'>",
        "<div x</div>",
        '<div =">',
        "<table><td>",
        "<table><b>%d",
        "<a><table><a>",
        "<select><div>",
        "<svg><g>",
        "<form><div></form>",
        "<span><p></span>",
        "<option><p>",
        "<div><table></div>",
        "<h1><h2>",
        "<li><div></li>",
        "<p a%d=1 ",
    ):
        many = "".join(piece % n if "%d" in piece else piece for n in range(size // 12))
        yield f"markup {piece}", head + b"Content-Type: text/html\n\n<p>SIGN" + many.encode()[:size]
    attributes = b" ".join(b"a%d=1" % n for n in range(size // 10))
    yield "attributes", head + b"Content-Type: text/html\n\n<div " + attributes + b">SIGN"
    yield "from comments", b"From: " + b"(" * size + b"\n\nSIGN"
    yield "from quotes", b'From: "' + b'\\"' * (size // 2) + b'" <a@b.example>\n\nSIGN'
    yield "encoded words", b"From: " + b"=?utf-8?q?a?= " * (size // 14) + b"<a@b.example>\n\nSIGN"
    yield "headers", b"X: y\n" * (size // 5) + b"\nSIGN"
    yield "parts", head + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * (size // 7)
    yield (
        "nested",
        head + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(size // 50)),
    )
    yield "base64", head + b"Content-Transfer-Encoding: base64\n\n" + b"=" * size
    yield "printable", head + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=3D" * (size // 3)
    yield "references", head + b"References: " + b"<a@b> " * (size // 6) + b"\n\nSIGN"
    yield (
        "results",
        b"Authentication-Results: mx.rrn.example; " + b"dkim=pass (" * (size // 11) + b"\n" + head + b"\nSIGN",
    )
    yield "flowed", head + b"Content-Type: text/plain; format=flowed\n\n" + b"> x \n" * (size // 5)


# Mutations -----------------------------------------------------------------------------------------


def mutate(chance: random.Random, raw: bytes) -> bytes:
    for _ in range(chance.randint(1, 6)):
        raw = chance.choice(MUTATIONS)(chance, raw)
    return raw[:MOST]


def _cut(chance: random.Random, raw: bytes) -> tuple[int, int]:
    start = chance.randrange(len(raw) + 1)
    return start, min(len(raw), start + chance.choice((1, 3, 20, 200, 2000)))


def _flip(chance: random.Random, raw: bytes) -> bytes:
    data = bytearray(raw)
    for _ in range(chance.randint(1, 20)):
        if data:
            data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def _delete(chance: random.Random, raw: bytes) -> bytes:
    start, end = _cut(chance, raw)
    return raw[:start] + raw[end:]


def _insert(chance: random.Random, raw: bytes) -> bytes:
    start, _ = _cut(chance, raw)
    return raw[:start] + chance.choice(TOKENS) * chance.choice((1, 1, 2, 5)) + raw[start:]


def _repeat(chance: random.Random, raw: bytes) -> bytes:
    start, end = _cut(chance, raw)
    piece = raw[start:end] or chance.choice(TOKENS)
    times = min(chance.choice((2, 10, 300, 100_000)), MOST // len(piece))
    return raw[:start] + piece * times + raw[start:]


def _flood(chance: random.Random, raw: bytes) -> bytes:
    start, _ = _cut(chance, raw)
    token = b"".join(chance.choices(TOKENS, k=chance.randint(1, 3)))
    return raw[:start] + token * min(chance.choice((100, 5_000, 500_000)), MOST // len(token)) + raw[start:]


def _splice(chance: random.Random, raw: bytes) -> bytes:
    other = chance.choice(CORPUS).read_bytes()
    return raw[: chance.randrange(len(raw) + 1)] + other[chance.randrange(len(other)) :]


def _shuffle(chance: random.Random, raw: bytes) -> bytes:
    lines = raw[:100_000].split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


MUTATIONS: tuple[Callable[[random.Random, bytes], bytes], ...] = (
    _flip,
    _delete,
    _insert,
    _insert,
    _repeat,
    _flood,
    _splice,
    _shuffle,
)


# Reading ---------------------------------------------------------------------------------------------


def cost(raw: bytes, number: int = 0) -> float:
    """Seconds of processor time that this mail takes; raises what it raises."""
    began = time.process_time()
    mail = read(raw, TRUST)
    assert not any("could not be read: " in defect for defect in mail.defects), mail.defects
    reading = understand(mail, CONTEXTS[number % len(CONTEXTS)])
    content(raw)
    assert reading.intents
    return time.process_time() - began


def memory() -> float:
    """The most that this process has taken so far, MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    seconds, seed = (
        (int(one) for one in [*sys.argv[1:], "60", "1"][:2]) if len(sys.argv) != 2 else (int(sys.argv[1]), 1)
    )
    chance = random.Random(seed)
    costs = [(cost(path.read_bytes()), path.name) for path in CORPUS]
    before, end, crashes = memory(), time.monotonic() + seconds, 0
    costs += [(cost(raw), name) for name, raw in hostile()]
    while time.monotonic() < end:
        raw = mutate(chance, chance.choice(CORPUS).read_bytes())
        try:
            costs.append((cost(raw, len(costs)), f"mutant {len(costs)}"))
        except Exception:  # noqa: BLE001 - whatever it is, it is a find
            crashes += 1
            traceback.print_exc()
            Path(f"crash-{seed}-{len(costs)}.eml").write_bytes(raw)
    print(f"{len(costs)} mails, seed {seed}: {crashes} crashes, {memory() - before:.0f} MB more at the most")
    print("slowest:", ", ".join(f"{took:.3f} s {name}" for took, name in sorted(costs, reverse=True)[:5]))
    sys.exit(crashes > 0 or max(costs)[0] > LIMIT or memory() - before > MEMORY)


if __name__ == "__main__":
    main()
