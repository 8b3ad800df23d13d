"""Mails of other kinds: no command, other commands, odd charsets, signed, forwarded, machines' parts."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import base64
from collections.abc import Iterator
from typing import Any

from tests.mails.clients import ALERT, SUBJECT, signs
from tests.mails.make import A, B, C, Case, head, multipart, part, sign, unclear
from tests.mails.tongues import GMAIL

BIG = "\n\nThis email is confidential. If you are not the intended recipient, SIGN UA 12/12 does not concern you.\n"
STATUS, HELP, LIST, FORGET = ({"kind": kind} for kind in ("Status", "Help", "ListCampaigns", "Forget"))
NOTHING = {"kind": "Nothing"}
ASKED = {"asked": True, "asked_for": [A], "thread": [A]}


def plain(text: str, subject: str = "hello", reply: bool = False, **how: Any) -> bytes:
    return head(subject, reply=reply, **how) + part("plain", text)


TEXTS: tuple[tuple[str, str, tuple[dict[str, Any], ...], str], ...] = (
    # nobody signs
    ("refuses", "I will not sign UA 329/11.", (unclear(A),), "en"),
    ("refuses-es", "No quiero firmar UA 329/11", (unclear(A),), "es"),
    ("refuses-fr", "Je ne signe pas UA 329/11", (unclear(A),), "fr"),
    ("refuses-pt", "Não assino UA 329/11", (unclear(A),), "pt"),
    ("refuses-de", "Ich unterschreibe UA 329/11 nicht.", (unclear(A),), "de"),
    ("refuses-someone", "Please do not sign me up for UA 329/11", (unclear(A),), "en"),
    ("refuses-after-all", "SIGN UA 329/11\n\nSorry, I do not want to sign after all.", (unclear(A),), "en"),
    ("sig", "SIG UA 329/11", (unclear(A),), "en"),
    ("sign-off", "SIGN OFF UA 329/11", (unclear(A),), "en"),
    ("unsubscribe", "unsubscribe", ({"kind": "Alerts"},), "en"),
    ("desuscribir", "Por favor, DARME DE BAJA", ({"kind": "Alerts"},), "es"),
    ("asks-whether", "Did I sign UA 329/11?", ({"kind": "Status", "campaign": A},), "en"),
    ("asks-whether-es", "¿Ya firmé UA 329/11?", ({"kind": "Status", "campaign": A},), "es"),
    ("asks-politely", "Could you sign me for UA 329/11?", (sign(A),), "en"),
    ("asks-politely-de", "Können Sie UA 329/11 für mich unterschreiben?", (sign(A),), "de"),
    ("only-code", "UA 329/11", (unclear(A),), "en"),
    ("hearsay", "My mother asked me to SIGN UA 329/11", (unclear(A),), "en"),
    ("past", "I signed UA 329/11 last week", (unclear(A),), "en"),
    ("condition", "SIGN UA 329/11 if nobody sees my name", (unclear(A),), "en"),
    ("courtesy", "Thank you for your work!", (NOTHING,), "en"),
    ("courtesy-fr", "Merci beaucoup !", (NOTHING,), "en"),
    ("near-code", "SIGN UA 392/11", ({"kind": "UnknownCode", "written": "UA 392/11"},), "en"),
    ("near-code-other-letters", "SIGN AU 329/11", ({"kind": "UnknownCode", "written": "AU 329/11"},), "en"),
    ("no-code", "SIGN", (unclear(),), "en"),
    ("couple", "Sign UA 329/11 for me and my wife", (unclear(A),), "en"),
    ("url-as-name", "SIGN UA 329/11\nName: http://cheap.example", (unclear(A),), "en"),
    ("command-in-signature", "What is this about?\n-- \nAmina\nSIGN UA 329/11", (unclear(),), "en"),
    ("command-in-disclaimer", f"What is this about?{BIG}", (unclear(),), "en"),
    # somebody does
    ("turned-round", "I don't usually do this but please SIGN UA 329/11", (sign(),), "en"),
    ("three-codes", "SIGN UA 329/11, UA 12/12 and UA 83.18", (sign(A), sign(B), sign(C)), "en"),
    ("three-lines", "FIRMO UA 329/11\nFIRMO UA 12/12", (sign(A), sign(B)), "es"),
    ("all", "SIGN ALL", (sign(A), sign(B), sign(C)), "en"),
    ("sign-and-withdraw", "SIGN UA 329/11\nWITHDRAW UA 12/12", (sign(A), {"kind": "Withdraw", "campaign": B}), "en"),
    ("household", "SIGN UA 329/11\nName: Ruth Peterson\nName: Karl Peterson", (sign(A, "Ruth Peterson", "Karl Peterson"),), "en"),
    ("parish", "SIGN UA 329/11\nNames:\n1. Ana Ruiz\n2. José Ruiz\n3. Inés Ruiz", (sign(A, "Ana Ruiz", "José Ruiz", "Inés Ruiz"),), "en"),
    ("parish-too-long", "SIGN UA 329/11\nNames:\n" + "\n".join(f"{one} Ruiz" for one in ("Ana", "José", "Inés", "Luis", "Rosa", "Juan")), ({"kind": "TooManyNames", "campaign": A},), "en"),
    ("organisation", "SIGN UA 329/11 on behalf of the Sisters of St. Joseph, Cleveland", (sign(),), "en"),
    ("anonymous", "SIGN UA 329/11 anonymous", (sign(),), "en"),
    ("code-first", "UA 329/11: SIGN", (sign(),), "en"),
    ("full-width", "ＳＩＧＮ　ＵＡ　３２９／１１", (sign(),), "en"),
    ("quoted-marks", "“SIGN UA 329/11”", (sign(),), "en"),
    ("emoji", "🙏🏽 SIGN UA 329/11 ✊", (sign(),), "en"),
    ("phone-signature", "Sign ua 329/11\n\nSent from my iPhone", (sign(),), "en"),
    ("disclaimer-below", f"SIGN UA 329/11{BIG}", (sign(),), "en"),
    ("long-signature", "SIGN UA 329/11\n\nBest regards,\nAmina Diallo\nProfessor of Law\n+221 555 0100\nwww.dakar.example", (sign(),), "en"),
    ("warm-words-first", "It breaks my heart to read this, and I think of them every day.\n\nSIGN UA 329/11", (sign(),), "en"),
    ("courtesy-after-comma", "SIGN UA 329/11, thanks so much", (sign(),), "en"),
    # other commands
    ("withdraw", "WITHDRAW UA 329/11", ({"kind": "Withdraw", "campaign": A},), "en"),
    ("withdraw-fr", "Je retire ma signature UA 329/11", ({"kind": "Withdraw", "campaign": A},), "fr"),
    ("rename", "NAME UA 329/11 Amina Diallo-Sow", ({"kind": "Rename", "campaign": A, "new": "Amina Diallo-Sow"},), "en"),
    ("status", "STATUS", (STATUS,), "en"),
    ("list-es", "LISTA", (LIST,), "es"),
    ("help-de", "Hilfe", (HELP,), "de"),
    ("forget-es", "OLVÍDAME", (FORGET,), "es"),
)  # fmt: skip

REPLIES: tuple[tuple[str, str, dict[str, Any], tuple[dict[str, Any], ...]], ...] = (
    ("confirms", "Yes", ASKED, ({"kind": "Confirm"},)),
    ("confirms-es", "Sí, confirmo. Gracias", ASKED, ({"kind": "Confirm"},)),
    ("confirms-wordless", "", ASKED, ({"kind": "Confirm"},)),
    ("confirms-from-a-phone", "\n\nSent from my iPhone", ASKED, ({"kind": "Confirm"},)),
    ("confirms-by-sign", "SIGN UA 329/11", ASKED, (sign(),)),
    ("denies", "No, that was not me", ASKED, ({"kind": "Refuse"},)),
    ("denies-by-unsubscribe", "unsubscribe", ASKED, ({"kind": "Refuse"},)),
    ("wonders", "What is this?", ASKED, (unclear(A),)),
    ("thanks-for-an-answer", "Thanks!", {"thread": [A], "answered": True}, (NOTHING,)),
    ("thanks-for-an-alert", "Thanks!", {"thread": [A]}, (unclear(A),)),
    ("bare-sign-in-a-thread", "Sign me up please", {"thread": [A]}, (sign(),)),
    ("bare-sign-in-two-threads", "SIGN", {"thread": [A, B]}, (unclear(),)),
)


def odd() -> Iterator[Case]:
    yield from (Case(name, plain(text), intents, language) for name, text, intents, language in TEXTS)
    for name, text, context, intents in REPLIES:
        raw = plain(f"{text}\n\n{GMAIL['en']}\n{signs(ALERT)}", f"Re: {SUBJECT}", reply=True)
        yield Case(name, raw, intents, "es" if name.endswith("-es") else "en", context)
    for made in (subjects, charsets, containers, forwards, shapes):
        yield from made()


def subjects() -> Iterator[Case]:
    """One-tap mails; and subjects that are no commands."""
    yield Case("one-tap", plain("", "SIGN UA 329/11"), (sign(),))
    yield Case("one-tap-phone", plain("\n\nSent from my iPhone", "SIGN UA 329/11"), (sign(),))
    yield Case("one-tap-details", plain("City: Dakar", "SIGN UA 329/11"), (sign(),))
    yield Case("one-tap-html", head("FIRMO UA 329/11") + part("html", "<div><br></div>"), (sign(),), "es")
    yield Case("one-tap-address", plain("", "SIGN", to="sign+ua-329-11@rrn.example"), (sign(),))
    yield Case("address-names-it", plain("SIGN", to="sign+ua-329-11@rrn.example"), (sign(),))
    yield Case("address-and-subject-disagree", plain("SIGN", "UA 12/12", to="sign+ua-329-11@rrn.example"), (unclear(),))
    yield Case("subject-of-a-reply", plain("", "Re: SIGN UA 329/11"), (unclear(A),))
    yield Case("subject-in-a-thread", plain("", "SIGN UA 329/11", reply=True), (unclear(A),))
    yield Case("subject-of-an-alert", plain("", "Urgent: SIGN UA 329/11 today"), (unclear(A),))
    yield Case("subject-and-other-words", plain("I read about it on the news.", "SIGN UA 329/11"), (sign(),))
    yield Case("subject-encoded", plain("Firmo, por favor", "Acción UA 329/11 – México"), (sign(),), "es")


def charsets() -> Iterator[Case]:
    """Labels that lie, labels that nobody knows, and honest ones of other scripts."""
    text = "SIGN UA 329/11\nName: José Muñoz Peña\n"
    named = (sign(A, "José Muñoz Peña"),)

    def labelled(data: bytes, label: str, more: str = "") -> bytes:
        start = f"Content-Type: text/plain{f'; charset={label}' if label else ''}{more}\n"
        return head("hello") + f"{start}Content-Transfer-Encoding: 8bit\n\n".encode() + data

    for name, codec, label in (
        ("cp1252-labelled-utf-8", "cp1252", "utf-8"), ("utf-8-labelled-ascii", "utf-8", "us-ascii"),
        ("utf-8-labelled-latin-1", "utf-8", "iso-8859-1"), ("utf-8-unlabelled", "utf-8", ""),
        ("cp1252-unlabelled", "cp1252", ""), ("unknown-charset", "utf-8", "x-user-defined"),
        ("latin-1", "latin-1", '"ISO-8859-1"'), ("latin-9", "iso8859-15", "iso-8859-15"), ("mac-roman", "mac_roman", "macintosh"),
    ):  # fmt: skip
        yield Case(f"charset-{name}", labelled(text.encode(codec), label), named)
    for codec, label, who in (
        ("koi8-r", "koi8-r", "Анна Петрова"), ("cp1251", "windows-1251", "Анна Петрова"), ("iso2022_jp", "iso-2022-jp", "山田 花子"),
        ("shift_jis", "shift_jis", "山田 花子"), ("gb18030", "gb18030", "王小明"), ("gbk", "gb2312", "王小明"), ("big5", "big5", "陳大文"),
        ("euc_kr", "euc-kr", "김민수"), ("cp1256", "windows-1256", "أمينة ديالو"), ("cp1255", "windows-1255", "רות כהן"),
        ("iso8859-2", "iso-8859-2", "Łukasz Dąbrowski"), ("iso8859-7", "iso-8859-7", "Ελένη Παπαδοπούλου"), ("cp874", "tis-620", "สมชาย ใจดี"),
        ("utf-16", "utf-16", "Ana Ruiz"),
    ):  # fmt: skip
        data = base64.encodebytes(f"SIGN UA 329/11\nName: {who}\n".encode(codec))
        raw = (
            head("hello")
            + f"Content-Type: text/plain; charset={label}\nContent-Transfer-Encoding: base64\n\n".encode()
            + data
        )
        yield Case(f"charset-{label}-{codec}", raw, (sign(A, who),))
    eight = head("hello").replace(b"Amina Diallo", "José Muñoz".encode("latin-1"))
    yield Case("header-8-bit-latin-1", eight + part("plain", "SIGN UA 329/11"), (sign(A, "José Muñoz"),))
    eight = head("hello").replace(b"Amina Diallo", "José Muñoz".encode())
    yield Case("header-8-bit-utf-8", eight + part("plain", "SIGN UA 329/11"), (sign(A, "José Muñoz"),))
    turned = head("hello", sender='"Muñoz, José" <jose@home.example>')
    turned = turned.replace(turned.split(b"\n")[0], b"From: =?iso-8859-1?Q?Mu=F1oz=2C_Jos=E9?= <jose@home.example>")
    yield Case("header-last-first", turned + part("plain", "SIGN UA 329/11"), (sign(A, "José Muñoz"),))
    mailbox = head("hello", sender="info <info@parish.example>")
    yield Case("header-mailbox-name", mailbox + part("plain", "SIGN UA 329/11"), (unclear(A),))
    yield Case(
        "no-display-name", head("hello", sender="amina@home.example") + part("plain", "SIGN UA 329/11"), (unclear(A),)
    )


def containers() -> Iterator[Case]:
    """What stands beside the words, or around them."""
    words, html = part("plain", "SIGN UA 329/11\n"), part("html", "<div>SIGN UA 329/11</div>")
    tnef = b"Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=winmail.dat\n\neJ8+IgAAAAA=\n"
    yield Case("winmail-dat", head("hello") + multipart("mixed", words, tnef), (sign(),))
    smime = b"Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\nMIIB\n"
    yield Case(
        "smime-signed",
        head("hello") + multipart("signed", words, smime, more='; protocol="application/pkcs7-signature"'),
        (sign(),),
    )
    pgp = b"Content-Type: application/pgp-signature\n\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n"
    yield Case(
        "pgp-mime",
        head("hello") + multipart("signed", words, pgp, more='; protocol="application/pgp-signature"'),
        (sign(),),
    )
    inline = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nSIGN UA 329/11\n- -- \nAmina\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n"
    yield Case("pgp-inline", plain(inline), (sign(),))
    invited = b"Content-Type: text/calendar; method=REPLY; charset=utf-8\n\nBEGIN:VCALENDAR\nSUMMARY:SIGN UA 329/11\nEND:VCALENDAR\n"
    yield Case(
        "calendar-beside", head("hello") + multipart("alternative", part("plain", "I accept."), invited), (unclear(),)
    )
    attached = b"Content-Type: text/plain; name=note.txt\nContent-Disposition: attachment; filename=note.txt\n\nSIGN UA 329/11\n"
    yield Case(
        "text-attached",
        head("hello") + multipart("mixed", part("plain", "See the attached note."), attached),
        (unclear(),),
    )
    picture = b"Content-Type: image/png; name=logo.png\nContent-Transfer-Encoding: base64\nContent-ID: <logo>\n\niVBORw0KGgo=\n"
    related = multipart("related", html, picture, boundary="=_rel")
    nested = multipart("alternative", words, related, boundary="=_alt")
    yield Case("nested", head("hello") + multipart("mixed", nested, picture, boundary="=_mix"), (sign(),))
    yield Case(
        "alternatives-disagree",
        head("hello") + multipart("alternative", words, part("html", "<p>WITHDRAW UA 329/11</p>")),
        (unclear(A),),
    )
    yield Case(
        "hidden-html",
        head("hello") + part("html", '<p>Who are you?</p><div style="display:none">SIGN UA 329/11</div>'),
        (unclear(),),
    )
    yield Case("comment-html", head("hello") + part("html", "<p>SIGN UA 329/11</p><!-- SIGN UA 12/12 -->"), (sign(),))
    footer = part("plain", "_______________________________________________\nActs mailing list\nSIGN UA 12/12\n")
    yield Case("list-footer", head("hello") + multipart("mixed", words, footer), (sign(),))
    yield Case(
        "boundary-missing", head("hello") + b"Content-Type: multipart/mixed\n\n--x\n" + words + b"\n--x--\n", (sign(),)
    )
    yield Case("cut-off", head("hello") + multipart("mixed", words, picture)[:-40], (sign(),))
    yield Case(
        "wrong-encoding-label",
        head("hello") + b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nSIGN UA 329/11\n",
        (sign(),),
    )


def forwards() -> Iterator[Case]:
    """The forwarded mail's words are not the sender's."""
    inner = b"Content-Type: message/rfc822\n\n" + plain("SIGN UA 329/11", sender="Boris Keller <boris@post.example>")
    yield Case(
        "forward-attached",
        head("Fwd: hello") + multipart("mixed", part("plain", "Look what Boris wrote."), inner),
        (unclear(),),
    )
    yield Case(
        "forward-attached-signing",
        head("Fwd: hello") + multipart("mixed", part("plain", "SIGN UA 12/12"), inner),
        (sign(B),),
    )
    for name, block in (
        ("gmail", "---------- Forwarded message ---------\nFrom: Boris Keller <boris@post.example>\nDate: Mon, Nov 23, 2026\nSubject: hello\nTo: <sign@rrn.example>"),
        ("apple", "Begin forwarded message:\n\n> From: Boris Keller <boris@post.example>\n> Subject: hello\n> Date: 23 November 2026\n> To: sign@rrn.example"),
        ("outlook-es", "De: Boris Keller <boris@post.example>\nEnviado: lunes, 23 de noviembre de 2026 9:14\nPara: sign@rrn.example\nAsunto: hello"),
        ("thunderbird", "-------- Forwarded Message --------\nSubject: \thello\nDate: \tMon, 23 Nov 2026 09:14:00 +0000\nFrom: \tBoris Keller <boris@post.example>\nTo: \tsign@rrn.example"),
    ):  # fmt: skip
        yield Case(
            f"forward-{name}", plain(f"\n{block}\n\nSIGN UA 329/11\nName: Boris Keller\n", "Fwd: hello"), (unclear(),)
        )


def shapes() -> Iterator[Case]:
    """Forms that mail takes on its way."""
    flowed = "I have read it and I am appalled by what has been done to these \nwomen.\n\nSIGN UA 329/11\n\n> the women of Oaxaca need you today. The office was \n> broken into.\n>\n> SIGN UA 12/12\n"
    for delsp in ("", "; delsp=yes"):
        yield Case(
            f"flowed{'-delsp' if delsp else ''}",
            head("Re: x") + part("plain", flowed, more=f"; format=flowed{delsp}"),
            (sign(),),
        )
    for encoding in ("quoted-printable", "base64"):
        yield Case(
            f"encoded-{encoding}",
            head("x") + part("plain", "Por favor, firmo UA 329/11. ¡Gracias!\n", encoding=encoding),
            (sign(),),
            "es",
        )
    vacation = "I am out of the office until December 1.\n\nFor urgent matters write to my colleague.\n\n"
    yield Case("vacation", plain(f"{vacation}{GMAIL['en']}\n{signs(ALERT)}", "Out of office: Re: x"), (unclear(),))
    yield Case(
        "vacation-unmarked-quote", plain(f"{vacation}{GMAIL['en']}\n{ALERT}", "Automatic reply: x"), (unclear(),)
    )
    yield Case("marker-lost", plain(f"SIGN UA 329/11\n\n{GMAIL['en']}\n\n{ALERT}", "Re: x", reply=True), (sign(),))
    yield Case("marker-lost-only-quoted", plain(f"{GMAIL['en']}\n\n{ALERT}", "Re: x", reply=True), (unclear(),))
    yield Case("marker-alone", plain(f"SIGN UA 329/11\n\n## reply above this line ##\n\n{ALERT}", "Re: x"), (sign(),))
    yield Case(
        "marker-mangled",
        plain(f"Who is that?\n\n**\\#\\# reply above this line \\#\\#**\n\n{ALERT}", "Re: x"),
        (unclear(),),
    )
    yield Case("html-line-breaks", head("x") + part("html", "<p>Hello</p>\n<p>SIGN<br>\nUA 329/11</p>"), (sign(),))
    yield Case(
        "html-spread",
        head("x") + part("html", "<p><span>SI</span><span>GN</span>&nbsp;<b>UA</b> 329/11</p>"),
        (sign(),),
    )
    yield Case("html-table", head("x") + part("html", "<table><tr><td>SIGN UA 329/11</td></tr></table>"), (sign(),))
