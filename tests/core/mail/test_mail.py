"""Bytes -> a mail: mails as the large clients write them, hostile ones, and the identity of a mail."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signbot.core.mail.mail import MAX_HTML, MAX_TEXT, Arrived, Authenticity, Mail, Trust, content, read, sender_of

RRN = Trust(("mx.rrn.example",))
NOBODY = Trust()


def crlf(text: str) -> bytes:
    return text.strip("\n").replace("\n", "\r\n").encode()


GMAIL = crlf("""
Delivered-To: sign@rrn.example
Received: from mail-sor-f41.google.com by mx.rrn.example with ESMTPS id 1; Mon, 20 Nov 2026 17:15:00 +0000
Authentication-Results: mx.rrn.example;
 dkim=pass header.d=gmail.com header.s=20230601; dmarc=pass (p=NONE) header.from=gmail.com
MIME-Version: 1.0
References: <ua-329-11.1@rrn.example> <ua-329-11.2@rrn.example>
In-Reply-To: <ua-329-11.2@rrn.example>
From: =?UTF-8?Q?Amina_Di=C3=A1llo?= <Amina.Diallo@gmail.com>
Date: Mon, 20 Nov 2026 18:14:48 +0100
Message-ID: <CAFx1@mail.gmail.com>
Subject: Re: Urgent: UA 329/11 MEXICO
To: RRN <sign+ua-329-11@rrn.example>
Content-Type: multipart/alternative; boundary="000000000000abc"

--000000000000abc
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: base64

U0lHTiBVQSAzMjkvMTENCkFtaW5hIETDrWFsbG8NCg0KT24gTW9uLCA+DQo=
--000000000000abc
Content-Type: text/html; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

<div dir=3D"ltr">SIGN UA 329/11<br>Amina D=C3=ADallo</div>
--000000000000abc--
""")
OUTLOOK = crlf("""
From: "Rossi, Chiara" <chiara@office.example>
To: "sign@rrn.example" <sign@rrn.example>
Subject: =?iso-8859-1?Q?R=E9p=A0:_UA_329/11?=
Thread-Topic: UA 329/11
Message-ID: <AM0PR04@eurprd04.prod.outlook.com>
Accept-Language: fr-FR, en-US
Content-Language: fr-FR
X-MS-Has-Attach: yes
Content-Type: multipart/related; boundary="_004_"; type="multipart/alternative"
MIME-Version: 1.0

--_004_
Content-Type: multipart/alternative; boundary="_000_"

--_000_
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

JE SIGNE UA 329/11 =96 Chiara

________________________________
--_000_
Content-Type: text/html; charset="iso-8859-1"

<html><body>JE SIGNE UA 329/11</body></html>
--_000_--

--_004_
Content-Type: image/png; name="image001.png"
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--_004_--
""")
APPLE = crlf("""
From: Boris <boris@icloud.com>
Content-Type: multipart/mixed; boundary=Apple-Mail-1
Subject: WITHDRAW
Mime-Version: 1.0 (Mac OS X Mail 16.0)
X-Mailer: iPhone Mail (20A362)
To: sign@rrn.example

--Apple-Mail-1
Content-Type: text/plain;
\tcharset=utf-8
Content-Transfer-Encoding: quoted-printable

WITHDRAW UA 329=
/11
--Apple-Mail-1
Content-Disposition: inline; filename=photo.txt
Content-Type: text/plain; name=photo.txt

SIGN UA 12/12
--Apple-Mail-1
Content-Type: text/plain; charset=us-ascii

Sent from my iPhone
--Apple-Mail-1--
""")
THUNDERBIRD = crlf("""
Message-ID: <1@rrn.example>
User-Agent: Mozilla Thunderbird
Content-Language: de-DE
To: sign@rrn.example
From: Jörg Müller <joerg@rrn.example>
Subject: Aw: UA 329/11
Content-Type: text/plain; charset=UTF-8; format=flowed; delsp=no
Content-Transfer-Encoding: 8bit

Ich unterzeichne hiermit gern und \nmit Nachdruck
UNTERSCHREIBEN UA 329/11

> Liebe Freunde, \n> bitte helft
-- \nJörg
""")
YAHOO = crlf("""
From: Chloé Martin <chloe-rrn@yahoo.fr>
To: sign@rrn.example
In-Reply-To: <ua-329-11.1@rrn.example>
Subject: =?utf-8?B?UmU6IFVBIDMyOS8xMQ==?=
X-Mailer: WebService/1.1.22876 YMailNorrin
Content-Type: multipart/alternative; boundary="----=_Part_1"

------=_Part_1
Content-Type: text/plain; charset=UTF-8

 SIGN UA 329/11

    Le lundi, RRN a écrit :
------=_Part_1
Content-Type: text/html; charset=UTF-8

<div class="ydp">SIGN UA 329/11</div><div class="yahoo_quoted">SIGN UA 12/12</div>
------=_Part_1--
""")
MAIL_RU = crlf("""
From: =?UTF-8?B?0JTQvNC40YLRgNC40Lk=?= <dmitri@mail.ru>
To: sign@rrn.example
Subject: =?UTF-8?B?UmVbMl06IFVBIDMyOS8xMQ==?=
X-Mailer: Mail.Ru Mailer 1.0
X-Priority: 3 (Normal)
Content-Type: multipart/alternative; boundary="--ALT--x1"

----ALT--x1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

ClNJR04gVUEgMzI5LzExCtCU0LzQuNGC0YDQuNC5Cg==
----ALT--x1--
""")


def test_gmail() -> None:
    mail = read(GMAIL, RRN)
    assert mail.sender is not None
    assert (mail.sender.canonical, mail.sender.name) == ("aminadiallo@gmail.com", "Amina Diállo")
    assert mail.recipients == ("sign@rrn.example", "sign+ua-329-11@rrn.example")
    assert mail.references == ("<ua-329-11.1@rrn.example>", "<ua-329-11.2@rrn.example>")
    assert (mail.subject, mail.message_id) == ("Re: Urgent: UA 329/11 MEXICO", "<CAFx1@mail.gmail.com>")
    assert mail.text == "SIGN UA 329/11\nAmina Díallo\n\nOn Mon, >"
    assert mail.html == '<div dir="ltr">SIGN UA 329/11<br>Amina Díallo</div>'
    assert (mail.authenticity, mail.automatic, mail.report, mail.defects) == (Authenticity.PASS, "", None, ())
    assert "dmarc=pass" in mail.authenticity_why


def test_outlook() -> None:
    mail = read(OUTLOOK, RRN)
    assert mail.sender is not None
    assert mail.sender.name == "Rossi, Chiara"
    assert mail.text.startswith("JE SIGNE UA 329/11 – Chiara\n")
    assert mail.html == "<html><body>JE SIGNE UA 329/11</body></html>"
    assert (mail.subject, mail.languages, mail.recipients) == ("Rép : UA 329/11", ("fr", "en"), ("sign@rrn.example",))
    assert mail.authenticity is Authenticity.NONE


def test_apple_mail_cuts_a_text_in_pieces_and_an_attached_text_is_not_read() -> None:
    assert read(APPLE, RRN).text == "WITHDRAW UA 329/11\nSent from my iPhone"


def test_thunderbird_flows() -> None:
    mail = read(THUNDERBIRD, RRN)
    assert mail.sender is not None
    assert mail.sender.name == "Jörg Müller"
    assert mail.text.split("\n")[:2] == ["Ich unterzeichne hiermit gern und mit Nachdruck", "UNTERSCHREIBEN UA 329/11"]
    assert "> Liebe Freunde, bitte helft\n-- \nJörg" in mail.text


def test_yahoo() -> None:
    mail = read(YAHOO, RRN)
    assert mail.sender is not None
    assert (mail.sender.canonical, mail.sender.name) == ("chloe@yahoo.fr", "Chloé Martin")
    assert mail.text.startswith(" SIGN UA 329/11\n")
    assert (mail.subject, mail.references) == ("Re: UA 329/11", ("<ua-329-11.1@rrn.example>",))


def test_mail_ru() -> None:
    mail = read(MAIL_RU, RRN)
    assert mail.sender is not None
    assert mail.sender.name == "Дмитрий"
    assert mail.text == "\nSIGN UA 329/11\nДмитрий"
    assert mail.subject == "Re[2]: UA 329/11"


ALL = [GMAIL, OUTLOOK, APPLE, THUNDERBIRD, YAHOO, MAIL_RU]


@pytest.mark.parametrize("raw", ALL)
def test_line_ends_change_nothing(raw: bytes) -> None:
    assert read(raw.replace(b"\r\n", b"\n"), RRN) == read(raw, RRN)


def simple(body: str, kind: str = "", sender: str = "amina@rrn.example") -> Mail:
    header = f"Content-Type: {kind}\n" if kind else ""
    return read(f"From: {sender}\n{header}\n{body}".encode(), NOBODY)


def test_a_mail_without_a_content_type_is_text() -> None:
    assert simple("SIGN UA 329/11\n").text == "SIGN UA 329/11"


def test_html_only() -> None:
    mail = simple("<p>SIGN UA 329/11</p>", "text/html; charset=utf-8")
    assert (mail.text, mail.html) == ("", "<p>SIGN UA 329/11</p>")


@pytest.mark.parametrize("kind", ["text/enriched", "text", "plain text", "text/plain; name=x.txt"])
def test_a_lone_text_of_any_kind_is_read(kind: str) -> None:
    assert simple("SIGN UA 329/11", kind).text == "SIGN UA 329/11"


def test_nothing_is_read_of_attachments_and_forwarded_mails() -> None:
    parts = [
        "Content-Disposition: attachment\n\nSIGN UA 1/1",
        "Content-Type: text/plain; name=a.txt\nContent-Disposition: inline; filename*=utf-8''a.txt\n\nSIGN UA 2/2",
        "Content-Type: message/rfc822\n\nFrom: boris@rrn.example\n\nSIGN UA 3/3",
        "Content-Type: text/rfc822-headers\n\nSubject: SIGN UA 4/4",
        "Content-Type: application/ms-tnef; name=winmail.dat\n\nSIGN UA 5/5",
        "\nSIGN UA 6/6",
    ]
    mail = simple("".join(f"--x\n{part}\n" for part in parts) + "--x--", "multipart/mixed; boundary=x")
    assert (mail.text, mail.html) == ("SIGN UA 6/6", "")
    assert read(b"From: a@b.example\nContent-Disposition: attachment\n\nSIGN UA 1/1", NOBODY).text == ""


def test_the_words_of_a_signed_mail_are_read() -> None:
    armour = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nSIGN UA 329/11\n- -- \nAmina\n"
        "-----BEGIN PGP SIGNATURE-----\nxx\n"
    )
    assert simple(armour).text == "SIGN UA 329/11\n-- \nAmina"
    assert simple(f"See below\n{armour}").text.startswith("See below\n-----BEGIN")


def test_of_two_choices_of_one_kind_the_first_is_read() -> None:
    parts = "--x\n\nSIGN UA 329/11\n--x\n\nSIGN UA 12/12\n--x--"
    assert simple(parts, "multipart/alternative; boundary=x").text == "SIGN UA 329/11"
    assert simple(parts, "multipart/mixed; boundary=x").text == "SIGN UA 329/11\nSIGN UA 12/12"


def test_long_texts_are_cut() -> None:
    mail = simple("x" * 200_000)
    assert len(mail.text) == MAX_TEXT
    assert mail.defects == (f"text/plain is longer than {MAX_TEXT} characters",)
    assert len(simple("<p>" + "x" * 400_000, "text/html").html) == MAX_HTML
    assert len(simple("x" * 400_000, "text/html").text) == MAX_TEXT


@pytest.mark.parametrize(
    "head",
    [
        "From: a@b.example\nFrom: c@d.example\n",
        "From : a@b.example\nFrom: c@d.example\n",
        "Subject: x\rFrom: a@b.example\nFrom: c@d.example\n",
        "From: a@b.example\n" + "X: y\n" * 300 + "From: c@d.example\n",
        "From: a@b.example\nX: " + "y" * 70_000 + "\nFrom: c@d.example\n",
        "Subject: nobody\n",
        "Sender: a@b.example\n",
    ],
)
def test_a_sender_in_doubt_is_none_and_is_never_authentic(head: str) -> None:
    trusted = f"Authentication-Results: mx.rrn.example; dmarc=pass header.from=b.example\n{head}"
    mail = read(f"{trusted}\nSIGN UA 329/11".encode(), RRN)
    assert mail.sender is None
    assert mail.sender_problem
    assert mail.authenticity is Authenticity.NONE


def test_recipients_and_references_as_found() -> None:
    head = (
        'From: a@b.example\nTo: "x@trap.example" <Sign+UA-1@RRN.example>, (c@trap.example) b@c.example\n'
        "Cc: Friends: d@e.example;\nX-Original-To: sign@rrn.example\nReferences: <a@x>junk<b@x>\n\t<a@x>\n"
        "In-Reply-To: Your mail <c@x>\nMessage-ID: none\nDate: soon\n\n"
    )
    mail = read(head.encode(), NOBODY)
    assert mail.recipients == ("sign+ua-1@rrn.example", "b@c.example", "d@e.example", "sign@rrn.example")
    assert mail.references == ("<a@x>", "<b@x>", "<c@x>")
    assert mail.message_id == ""
    assert mail.defects == ()


CHUNKED = bytes.fromhex("06092a864886f70d010701a0802480")
HOSTILE = [
    b"", b"\n", b"\r\n\r\n", b"\0" * 1000, b"From:", b"From: " + b"(" * 523, b"From: " + b'"' * 80_000,
    b"From: " + b"<" * 16_000 + b"\n\nx", b"From: " + b"=?utf-8?q?a?= " * 5_000,
    b"Content-Type: text/plain; name*\n\nx", b"Content-Type: text/plain; name*0*=\n\nx",
    b"Content-Type: text/plain; charset=\0\n\nx", b"Content-Type: text/plain; charset=idna\n\n\xff",
    b"Content-Type: multipart/\n\nx", b"Content-Type: multipart/mixed; boundary=\"\n\n--\nx",
    b"Date: Mon, 99 Foo 99999999999999999999 99:99:99 +9999999\n\nx", b"Date: " + b"9" * 90 + b"\n\nx",
    b"Date: Fri, 31 Dec 9999 23:59:59 -2359\n\nx", b"Date: Mon, 1 Jan 0001 00:00:00 +2359\n\nx",
    b"Message-ID: " + b"<" * 60_000 + b"\n\nx", b"References: " + b"<a@b> " * 3_000 + b"\n\nx",
    b"To: " + b'"' * 16_000 + b"\n\nx", b"To: " + b"(" * 16_000 + b"\n\nx", b"To: " + b"a@" * 8_000 + b"\n\nx",
    b"Received: " + b"by " * 5_000 + b"\n\nx", b"Subject: " + b"\xff\xfe" * 8_000 + b"\n\nx",
    b"".join(b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(1_000)),
    b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\n" * 100_000, b"X: y\r\n" * 100_000,
    b"From: a@b.example\n\n" + b"On " * 400_000, b"From: a@b.example\n\n" + b"x" * 25_000_000,
    b"Content-Type: text/plain; charset=utf-7\n\n+2AA-", b"Content-Type: text/plain; charset=utf-16\n\n\xd8\0\xd8",
    b"From: a@b.example\n\n-----BEGIN PGP SIGNED MESSAGE-----\n" + b"A:\n" * 50_000,
    b"Return-Path: <>\nFrom: MAILER-DAEMON\nSubject: failure notice\n\n" + b"could not be delivered " * 20_000,
    b"Content-Type: message/delivery-status\n\n" + b"Action: failed\n\n" * 20_000,
    b"Content-Type: application/pkcs7-mime\n\n" + CHUNKED + b"\x04\0" * 90_000,
]  # fmt: skip


@pytest.mark.parametrize("raw", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_mails_are_read_in_no_time(raw: bytes) -> None:
    start = time.process_time()
    mail = read(raw, RRN)
    content(raw)
    assert time.process_time() - start < 2
    sound(mail)


def sound(mail: Mail) -> None:
    """What every mail keeps: clean strings, bounds, and no reading that failed by a defect of ours."""
    strings = [mail.subject, mail.message_id, *mail.recipients, *mail.references, mail.automatic, *mail.defects]
    assert all("\n" not in string and "\0" not in string and len(string) <= 1000 for string in strings)
    for text in (*strings, mail.text, mail.html):
        text.encode()
        assert "\r" not in text
    assert len(mail.text) <= MAX_TEXT
    assert len(mail.html) <= MAX_HTML
    assert (mail.sender is None) == bool(mail.sender_problem)
    assert not [defect for defect in mail.defects if "could not be read" in defect]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_reading_never_raises(data: st.DataObject) -> None:
    """Real mails with pieces cut out, doubled and replaced by anything."""
    raw = data.draw(st.sampled_from(ALL))
    for _ in range(data.draw(st.integers(1, 4))):
        start, end = sorted(data.draw(st.tuples(st.integers(0, len(raw)), st.integers(0, len(raw)))))
        junk = data.draw(st.binary(max_size=20) | st.text(max_size=20).map(lambda text: text.encode("utf-8", "ignore")))
        raw = raw[:start] + junk + raw[data.draw(st.sampled_from([start, end])) :]
    mail = read(raw, RRN)
    sound(mail)
    arrived = Arrived("INBOX", 1, 1, datetime.now(UTC), len(raw), raw)
    assert read(raw, RRN, arrived.headers) == mail
    assert content(raw, arrived.headers) == content(raw)
    assert sender_of(raw) == mail.sender


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["From", "Date", "To", "Content-Type", "References", "Subject",
       "Authentication-Results", "Content-Transfer-Encoding", "Auto-Submitted", "List-Id", "Return-Path"]))  # fmt: skip
def test_no_header_value_raises(value: bytes, name: str) -> None:
    sound(read(name.encode() + b": " + value + b"\n\n" + value, RRN))


def test_a_mail_cut_off_anywhere_is_read() -> None:
    for end in range(0, len(GMAIL), 7):
        sound(read(GMAIL[:end], RRN))


# Identity ---------------------------------------------------------------------------------------------

ONE = (
    b"From: amina@rrn.example\nTo: sign@rrn.example\nMessage-ID: <1@rrn.example>\nSubject: SIGN\n UA 329/11\n\n"
    b"SIGN UA 329/11\n"
)


@pytest.mark.parametrize(
    "copy",
    [
        ONE.replace(b"\n", b"\r\n"),
        b"Received: from x by y; date\nDelivered-To: sign@rrn.example\nReturn-Path: <amina@rrn.example>\n" + ONE,
        b"X-Spam-Score: 1\nStatus: RO\nX-Mozilla-Status: 0001\nAuthentication-Results: a; none\n" + ONE,
        ONE.replace(b"SIGN\n UA", b"SIGN\r\n\tUA"),
        ONE.replace(b"From:", b"FROM:"),
        ONE + b"\r\n",
        b"From amina Mon Nov 20 09:15:00 2026\n" + ONE,
    ],
)
def test_a_second_copy_of_a_mail_is_that_mail(copy: bytes) -> None:
    assert content(copy) == content(ONE)


@pytest.mark.parametrize(
    "other",
    [
        ONE.replace(b"SIGN UA 329/11\n", b"WITHDRAW UA 329/11\n"),
        ONE.replace(b"amina", b"boris"),
        ONE.replace(b"329/11\n\n", b"12/12\n\n"),
        ONE.replace(b"To: sign@", b"To: sign+ua@"),
        b"Date: Mon, 20 Nov 2026 09:15:00 +0000\n" + ONE,
        b"Auto-Submitted: auto-replied\n" + ONE,
    ],
)
def test_another_mail_with_the_same_message_id_is_another(other: bytes) -> None:
    assert content(other) != content(ONE)


WHOLE = b"Date: Mon, 20 Nov 2026 09:15:00 +0000\nContent-Type: text/plain\n" + ONE


@pytest.mark.parametrize(
    "top",
    [
        b"From: eve@rrn.example\n",
        b"Message-ID: <2@evil.example>\n",
        b"Message-ID: <2@evil.example>\nMessage-ID: <3@evil.example>\nSubject: SIGN ALL\n",
        b"Date: Tue, 21 Nov 2026 09:15:00 +0000\nTo: sign+ua@rrn.example\nContent-Type: text/html\n",
        b"Subject:\n",
    ],
)
def test_what_somebody_puts_on_top_of_a_mail_makes_no_new_one(top: bytes) -> None:
    assert content(top + WHOLE) == content(WHOLE)
    if b"Date" not in top:  # a field that was not there before is no second one
        assert content(top + ONE) == content(ONE)


def test_the_identity_is_that_of_the_first_64_kib() -> None:
    long = ONE + b"x\n" * 100_000
    assert content(long) == content(long[:150_000]) == content(long.replace(b"\n", b"\r\n"))
