"""Header fields, parts, transfer encodings, charsets, format=flowed: as found, and bounded."""

import time

import pytest

from signbot.core.mail.mime import (
    MAX_DEPTH,
    MAX_MARKS,
    MAX_OF_PART,
    MAX_PARTS,
    parameters,
    parse,
    parse_headers,
    unflow,
)


def leaves(raw: str | bytes) -> list[str]:
    return [part.type for part in parse(raw if isinstance(raw, bytes) else raw.encode()).parts]


def multipart(kind: str, *parts: str, boundary: str = "b1") -> str:
    inner = "".join(f"--{boundary}\n{part}\n" for part in parts)
    return f"Content-Type: multipart/{kind}; boundary={boundary}\n\nPreamble\n{inner}--{boundary}--\nEpilogue\n"


PLAIN = "Content-Type: text/plain\n\nSIGN UA 329/11"
HTML = "Content-Type: text/html\n\n<p>SIGN UA 329/11</p>"


def test_folded_fields_are_one_field() -> None:
    headers = parse_headers(b"Subject: SIGN\r\n UA\r\n\t329/11\r\nTo: a@b.example\r\n")
    assert headers.get("subject") == "SIGN UA 329/11"
    assert headers.get("to") == "a@b.example"
    assert headers.defects == ()


@pytest.mark.parametrize(
    "head", [b"From : a@b.example\n", b"FROM:a@b.example", b"From x Mon Nov 20\nfrom:\n a@b.example\n"]
)
def test_a_field_is_found_however_its_name_is_written(head: bytes) -> None:
    assert parse_headers(head).get("from") == "a@b.example"


@pytest.mark.parametrize("head", [b"no field\nFrom: a@b.example\n", b"Sub ject: x\nFrom: a@b.example\n"])
def test_junk_between_fields_is_noted_and_hides_nothing(head: bytes) -> None:
    headers = parse_headers(head)
    assert headers.get("from") == "a@b.example"
    assert headers.defects == ("a line that is no header field",)


def test_too_many_fields_and_too_long_heads_are_noted() -> None:
    assert parse_headers(b"X: y\n" * 300).defects == ("too many header fields",)
    assert parse_headers(b"X: " + b"y" * 70_000).defects == ("header block cut off",)
    assert parse_headers(b"Subject: a\rFrom: b\n").defects == ("bare CR or NUL in the header",)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_parts_are_those_between_the_boundary_lines(end: str) -> None:
    message = parse(multipart("mixed", PLAIN, HTML).replace("\n", end).encode())
    assert [part.type for part in message.parts] == ["text/plain", "text/html"]
    assert message.parts[0].body == b"SIGN UA 329/11"


def test_nested_parts_with_boundaries_that_begin_alike() -> None:
    inner = multipart("alternative", PLAIN, HTML, boundary="b12")
    assert leaves(multipart("mixed", inner, PLAIN)) == ["text/plain", "text/html", "text/plain"]


def test_a_mail_cut_off_anywhere_gives_what_is_there() -> None:
    raw = multipart("mixed", PLAIN, HTML).encode()
    whole = parse(raw).parts[0].body
    for end in range(len(raw)):
        parts = parse(raw[:end]).parts
        assert len(parts) >= 1
        read = parts[0].body.partition(b"\n-")[0].rstrip()  # without a boundary line cut in two
        assert any(text.startswith(read) for text in (whole, b"Preamble")), (end, read)


def test_only_what_is_signed_is_entered_in_a_signed_mail() -> None:
    signature = "Content-Type: application/pgp-signature\n\n-----BEGIN PGP SIGNATURE-----"
    assert leaves(multipart("signed", PLAIN, signature)) == ["text/plain"]


def test_another_persons_mail_is_not_entered() -> None:
    forwarded = f"Content-Type: message/rfc822\n\nFrom: boris@rrn.example\n{PLAIN}"
    assert leaves(multipart("mixed", PLAIN, forwarded)) == ["text/plain", "message/rfc822"]
    assert leaves(multipart("digest", "\nFrom: a@b.example\n\nSIGN UA 329/11")) == ["message/rfc822"]


@pytest.mark.parametrize(
    ("raw", "defect"),
    [
        ("Content-Type: multipart/mixed\n\nSIGN UA 329/11\n", "a multipart without boundary"),
        ("Content-Type: multipart/mixed; boundary=x\n\nSIGN UA 329/11\n", "a multipart without parts"),
        ("Content-Type: text/plain; charset=klingon\n\nSIGN UA 329/11\n", "unknown charset 'klingon'"),
        ("Content-Transfer-Encoding: rot13\n\nSIGN UA 329/11\n", "unknown transfer encoding 'rot13'"),
    ],
)
def test_what_is_broken_is_read_as_text_and_noted(raw: str, defect: str) -> None:
    message = parse(raw.encode())
    assert message.parts[0].text(1000).strip() == "SIGN UA 329/11"
    assert defect in message.defects


def test_a_missing_boundary_is_taken_from_the_body() -> None:
    raw = multipart("mixed", PLAIN, HTML).replace("; boundary=b1", "").replace("Preamble\n", "")
    assert leaves(raw) == ["text/plain", "text/html"]


def test_bounds_of_depth_and_parts() -> None:
    deep = PLAIN
    for level in range(MAX_DEPTH + 10):
        deep = multipart("mixed", deep, boundary=f"x{level}x")
    assert "nested too deep" in parse(deep.encode()).defects
    many = parse(multipart("mixed", *[PLAIN] * 1000).encode())
    assert len(many.parts) <= MAX_PARTS
    assert many.parts[0].type == "text/plain"


@pytest.mark.parametrize(
    "raw",
    [
        b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\n" * 100_000,
        b"Content-Type: multipart/mixed; boundary=a\n\n" + b"\n--ab" * 100_000,
        b"X: y\n" * 100_000,
        b"x" * 1_000_000,
        b"\r" * 1_000_000,
        b"\n " * 500_000,
        b"A: " + b"=?utf-8?q?" * 50_000,
        b"Content-Type: text/plain" + b";a=\"" * 100_000,
        b"Content-Type: text/plain; format=flowed\n\n" + b"> " * 300_000,
        b"Content-Type: text/plain; format=flowed\n\n" + b"x \n" * 300_000,
        b"Content-Transfer-Encoding: base64\n\n" + b"=" * 500_000,
        b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=\n" * 300_000,
        b"".join(b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(10_000)),
    ],
)  # fmt: skip
def test_hostile_mails_take_no_time(raw: bytes) -> None:
    start = time.process_time()
    message = parse(raw)
    for part in message.parts:
        part.text(64_000)
        part.headers.get("a")
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("value", "kind", "params"),
    [
        ('Text/Plain; CHARSET="utf-8"', "text/plain", {"charset": "utf-8"}),
        ("text/plain;charset=utf-8;format=flowed;", "text/plain", {"charset": "utf-8", "format": "flowed"}),
        ('multipart/mixed; boundary="a;b=\\"c"', "multipart/mixed", {"boundary": 'a;b="c'}),
        ("text/plain; charset*=us-ascii'en'utf-8", "text/plain", {"charset*": "us-ascii'en'utf-8", "charset": "utf-8"}),
        ('text/plain; name="open', "text/plain", {"name": '"open'}),
        ("text/plain; name*", "text/plain", {}),
        (";;;", "", {}),
    ],
)
def test_parameters_of_a_content_type(value: str, kind: str, params: dict[str, str]) -> None:
    assert parameters(value) == (kind, params)


@pytest.mark.parametrize(
    ("flowed", "delsp", "text"),
    [
        ("I would like to \nsign UA 329/11\n\nAmina", False, "I would like to sign UA 329/11\n\nAmina"),
        ("> a \n> b\nc", False, "> a b\nc"),
        ("> a \n>> b", False, "> a \n>> b"),
        (">> a \n>> b", False, ">> a b"),
        ("SIGN \nUA 329/11\n-- \nAmina", False, "SIGN UA 329/11\n-- \nAmina"),
        ("Thanks \n-- \nAmina", False, "Thanks \n-- \nAmina"),
        (" From me\n >x", False, "From me\n>x"),
        ("署 \n名", True, "署名"),
        ("", False, ""),
    ],
)
def test_flowed_text_is_read_as_it_was_written(flowed: str, delsp: bool, text: str) -> None:
    assert unflow(flowed, delsp=delsp) == text


def test_of_a_part_forty_fields_are_looked_at_and_of_a_mail_two_thousand_marks() -> None:
    fields = "".join(f"X-{number}: y\n" for number in range(3 * MAX_OF_PART))
    (part,) = parse(f"Content-Type: multipart/mixed; boundary=b\n\n--b\n{fields}\nSIGN\n--b--\n".encode()).parts
    assert len(part.headers.values) == MAX_OF_PART
    marks = "--bx\n" * (2 * MAX_MARKS)
    found = parse(f"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSIGN\n{marks}".encode())
    assert found.parts[0].body.startswith(b"SIGN\n--bx")
    assert "too many boundaries" in found.defects
