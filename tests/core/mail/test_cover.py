"""What a signature covers, on what a reading rests, and when the one is enough for the other."""

from dataclasses import replace

import pytest

from signbot.core.grounds import CC, ENVELOPE, SUBJECT, THREAD, TO, Rests
from signbot.core.intents import Reading, Rename, Sign
from signbot.core.mail.cover import Cover, covered, uncovered
from signbot.core.mail.mail import Trust, read
from signbot.core.mail.mime import parse
from signbot.core.reading.understand import understand
from tests.core.mailmaker import BOT, CONTEXT, A, replying

BASE = frozenset(("from", "content-type", "content-transfer-encoding", "content-disposition"))
HEAD = "From: Amina <amina@home.example>\nContent-Type: text/plain; charset=utf-8\n"
TAGGED = "sign+ua-329-11@rrn.example"


def reading(head: str, text: str, *codes: str) -> Reading:
    context = replying(*codes) if codes else CONTEXT
    return understand(read(f"{HEAD}{head}\n{text}\n".encode(), Trust()), context)


def rests(head: str, text: str, *codes: str) -> Rests:
    found = reading(head, text, *codes)
    assert isinstance(found.intents[0], Sign | Rename), found.intents
    return found.rests


def one(*grounds: str) -> frozenset[str]:
    return frozenset(grounds)


@pytest.mark.parametrize(
    ("head", "text", "thread", "expected"),
    [
        (f"To: {TAGGED}\nSubject: UA 329/11\n", "SIGN UA 329/11", (), ()),
        (f"To: {TAGGED}\n", "SIGN", (), (one(TO),)),
        (f"To: x@y.example\nCc: {TAGGED}\nReferences: <a@y.example>\n", "SIGN", (), (one(CC),)),
        (f"To: {BOT}\nDelivered-To: {TAGGED}\n", "SIGN", (), (one(ENVELOPE),)),
        (f"To: {TAGGED}\nX-Original-To: {TAGGED}\n", "SIGN", (), (one(TO),)),
        (f"To: {BOT}\nSubject: Re: UA 329/11\n", "SIGN", (), (one(SUBJECT),)),
        (f"To: {TAGGED}\nSubject: Re: UA 329/11\n", "SIGN", (), (one(TO, SUBJECT),)),
        (f"To: {BOT}\nIn-Reply-To: <a@rrn>\n", "SIGN", (A,), (one(THREAD),)),
        (f"To: {TAGGED}\nReferences: <a@rrn>\n", "SIGN", (A,), (one(TO, THREAD),)),
        (f"To: {BOT}\nSubject: SIGN UA 329/11\n", "", (), (one(SUBJECT),)),
        (f"To: {TAGGED}\nSubject: SIGN\n", "", (), (one(SUBJECT), one(TO))),
        (f"To: {BOT}\nReferences: <a@rrn>\n", "Name: Amina Sow", (A,), (one(THREAD),)),
        (f"To: {BOT}\nReferences: <a@rrn>\n", "SIGN\n\nI read of UA 329/11 with sorrow.", (A,), ()),
    ],
)
def test_a_reading_says_on_what_it_rests(head: str, text: str, thread: tuple[str, ...], expected: Rests) -> None:
    assert set(rests(head, text, *thread)) == set(expected)


def test_sources_that_only_together_name_one_letter_must_both_be_proven() -> None:
    head = f"To: {BOT}\nSubject: Re: UA 329/11 and UA 12/12\nReferences: <a@rrn>\n"
    assert set(rests(head, "SIGN", A, "ua83/18")) == {one(SUBJECT), one(THREAD)}


@pytest.mark.parametrize(
    ("fields", "rest", "missing"),
    [
        (BASE, (), ""),
        (BASE, (one(SUBJECT),), "the subject"),
        (BASE, (one(TO, SUBJECT),), "the subject or the address it was sent to"),
        (BASE | {"to"}, (one(TO, SUBJECT),), ""),
        (BASE | {"in-reply-to"}, (one(THREAD),), "the thread"),
        (BASE | {"delivered-to", "x-original-to"}, (one(ENVELOPE),), "the address it was sent to"),
        (BASE | {"subject"}, (one(SUBJECT), one(TO)), "the address it was sent to"),
        (BASE - {"from"}, (), "from"),
        (BASE - {"content-type"}, (), "content-type"),
        (BASE - {"content-disposition"}, (), "content-disposition"),
    ],
)
def test_what_is_not_covered_is_named(fields: frozenset[str], rest: Rests, missing: str) -> None:
    said = uncovered([Cover("home.example", fields)], rest)
    assert said == (f"the signature of home.example does not cover {missing}" if missing else "")


def test_one_proof_must_cover_it_all_and_without_any_there_is_none() -> None:
    halves = [Cover("home.example", BASE | {"subject"}), Cover("home.example", BASE | {"to"})]
    assert uncovered(halves, (one(SUBJECT), one(TO)))
    assert not uncovered(halves, (one(SUBJECT, TO),))
    assert uncovered([], ())
    assert not uncovered(None, (one(ENVELOPE),))


SIGNS = ("from", "content-type")


@pytest.mark.parametrize(
    ("head", "body", "names", "missing"),
    [
        ("", "SIGN", SIGNS, ""),
        ("Content-Transfer-Encoding: 7bit\n", "SIGN UA 329/11", SIGNS, ""),
        ("Content-Transfer-Encoding: base64\n", "SIGN UA 329/11", SIGNS, ""),
        ("Content-Transfer-Encoding: base64\n", "U0lHTiBVQSAzMjkvMTE", SIGNS, "content-transfer-encoding"),
        ("Content-Transfer-Encoding: quoted-printable\n", "not =\nSIGN UA 329/11", SIGNS, "content-transfer-encoding"),
        ("", "not =\nSIGN UA 329/11", SIGNS, "content-transfer-encoding"),
        ("", "not =\nSIGN UA 329/11", (*SIGNS, "content-transfer-encoding"), ""),
        ("Content-Disposition: inline\n", "SIGN", SIGNS, "content-disposition"),
        ("Content-Disposition: inline\n", "SIGN", (*SIGNS, "content-disposition"), ""),
        ("", "SIGN", ("from",), "content-type"),
    ],
)
def test_how_the_words_are_read_is_signed_or_makes_no_difference(
    head: str, body: str, names: tuple[str, ...], missing: str
) -> None:
    cover = covered("home.example", names, parse(f"{HEAD}{head}\n{body}\n".encode()))
    assert uncovered([cover], ()) == (f"the signature of home.example does not cover {missing}" if missing else "")


def test_the_parts_of_a_mail_say_themselves_how_they_are_encoded() -> None:
    part = "--b\nContent-Transfer-Encoding: quoted-printable\n\n=53IGN\n--b--"
    head = HEAD.replace("text/plain; charset=utf-8", "multipart/mixed; boundary=b")
    assert not uncovered([covered("home.example", SIGNS, parse(f"{head}\n{part}\n".encode()))], ())


@pytest.mark.parametrize(
    "disposition", ["attachment", "attachment; filename=a.txt", 'inline; filename="a.txt"', "ATTACHMENT ;x=y"]
)
@pytest.mark.parametrize("kind", ["text/plain", "text/html", "application/octet-stream", "application/pdf"])
def test_below_words_that_are_not_read_a_subject_is_no_command(disposition: str, kind: str) -> None:
    head = f"To: {BOT}\nSubject: SIGN UA 329/11\nContent-Disposition: {disposition}\n"
    raw = f"{HEAD}{head}\nNo, is it safe to sign this?\n".replace("text/plain", kind)
    found = understand(read(raw.encode(), Trust()), CONTEXT)
    assert not any(isinstance(intent, Sign) for intent in found.intents)


def test_the_html_of_a_mail_rests_on_the_same_as_its_text() -> None:
    both = "--b\nContent-Type: text/plain\n\nSIGN\n--b\nContent-Type: text/html\n\n<p>SIGN</p>\n--b--"
    head = HEAD.replace("text/plain; charset=utf-8", "multipart/alternative; boundary=b")
    mail = read(f"{head}To: {TAGGED}\n\n{both}\n".encode(), Trust())
    assert understand(mail, CONTEXT).rests == (one(TO),)
    assert understand(replace(mail, text="SIGN UA 329/11"), CONTEXT).rests == (one(TO),)  # by one of them
