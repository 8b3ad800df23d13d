"""A signed mail counts for what was signed: what Eve puts on top of it changes nothing, and Amina is asked."""

import pytest

from tests.mails import forged
from tests.mails.forged import HIDDEN, HOME, LUNCH, OUTLOOK, SIGN, TO_US, passed, plain, under
from tests.scenarios.stage import AUTHSERV, BOT, CODE, Stage, mail
from tests.servers.dns import signed

AMINA, WHERE = "Amina Diallo <amina@home.example>", "amina@home.example"


def lunch(subject: str, *top: str, number: int) -> bytes:
    """Amina's genuine mail to a friend, as the provider found it, below lines that nobody signed."""
    hers = signed(LUNCH.replace(b"<1@", b"<%d@" % number), HOME, headers=OUTLOOK)
    return passed(under(hers, TO_US, f"Subject: {subject}", *top))


def test_a_signed_mail_about_lunch_signs_corrects_withdraws_and_forgets_nothing(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.deliver("Boris Keller <boris@home.example>", SIGN)
    stage.once()
    subjects = [SIGN, f"NAME {CODE} Amina Diallo -> Donald Duck", f"WITHDRAW {CODE}", "FORGET ME"]
    for number, subject in enumerate(subjects):
        stage.put(lunch(subject, HIDDEN, number=10 + number))
        stage.put(lunch(subject, "Content-Type: image/png", number=20 + number))
    stage.once()
    assert stage.names() == ["Amina Diallo", "Boris Keller"]
    assert stage.signatures()[0]["proof"].startswith("pass: dmarc=pass header.from=home.example")


def test_a_reply_to_the_question_counts_where_the_mail_itself_could_not(stage: Stage) -> None:
    stage.campaign()
    stage.put(passed(under(signed(plain(), HOME, headers=OUTLOOK), "Reply-To: <x@home.example>", "Reply-To: <y@y>")))
    stage.once()
    assert (stage.names(), stage.names("pending")) == ([], ["Amina Diallo"])
    request = stage.answer(WHERE)
    twice = "MIME-Version: 1.0\r\n"  # their mail program always does that
    stage.deliver(AMINA, "yes", to=request.reply_to, subject=f"Re: {request.subject}", headers=twice)
    stage.once()
    (signature,) = stage.signatures()
    assert (signature["state"], signature["verified_by"]) == ("counted", "reply")


def test_what_microsoft_signs_counts_with_its_words_and_not_with_its_address(stage: Stage) -> None:
    stage.campaign()
    stage.campaign("UA 2/26", "TWO")
    bare = plain(text="SIGN", to="sign+ua-2-26@rrn.example", subject="Hello").replace(b"<1@", b"<2@")
    stage.put(passed(signed(plain(), HOME, headers=OUTLOOK)))
    stage.put(passed(signed(bare, HOME, headers=OUTLOOK)))
    stage.once()
    assert (stage.names(), stage.names(code="UA 2/26")) == (["Amina Diallo"], [])
    assert stage.names("pending", "UA 2/26") == ["Amina Diallo"]


def test_a_field_that_stands_twice_counts_by_no_proof_but_where_none_is_asked_for(stage: Stage) -> None:
    stage.campaign()
    stage.campaign("UA 2/26", "TWO", verification="none")
    for number, name in enumerate(("Subject", "to", "MESSAGE-ID", "In-Reply-To")):
        stage.deliver(f"A <a{number}@home.example>", f"{SIGN}\nName: Chloe Roux", headers=f"{name}: x\r\n{name}: y\r\n")
    stage.deliver("Dmitri Orlov <dmitri@home.example>", "SIGN UA 2/26", headers="Subject: x\r\n")
    stage.once()
    assert (stage.names(), stage.names("pending")) == ([], ["Chloe Roux"] * 4)
    assert stage.names(code="UA 2/26") == ["Dmitri Orlov"]


def test_a_customer_of_our_own_provider_does_not_speak_for_it(stage: Stage) -> None:
    stage.campaign()
    sent = f"from [203.0.113.9] (unknown)\r\n\tby {AUTHSERV} (Postfix) with"
    for protocol, name in (("ESMTPSA", "Amina Diallo"), ("ESMTPS", "Boris Keller")):
        top = f"Received: {sent} {protocol} id 4X for <{BOT}>; Mon, 23 Nov 2026 10:00:00 +0000\r\n"
        stage.put(top.encode() + mail(f"{name} <{name[:5].strip().lower()}@home.example>", SIGN))
    stage.once()
    assert (stage.names(), stage.names("pending")) == (["Boris Keller"], ["Amina Diallo"])


@pytest.mark.parametrize(("spf", "asked"), [("fail", 0), ("softfail", 1), ("none", 1)])
def test_nobody_is_asked_for_a_mail_that_their_domain_did_not_send(stage: Stage, spf: str, asked: int) -> None:
    stage.campaign()
    said = f"Authentication-Results: {AUTHSERV}; spf={spf} smtp.mailfrom={WHERE}; dkim=none\r\n"
    stage.put(said.encode() + mail(AMINA, SIGN, proven=None))
    stage.once()
    assert len(stage.answers(WHERE)) == asked
    assert stage.status()["balance"]["held"] == 1 - asked


def test_each_kind_of_uncovered_mail_is_received_and_counts_nothing(stage: Stage) -> None:
    stage.campaign()
    for number, make in enumerate(forged.UNCOVERED.values()):
        stage.put(passed(make()) + b"\r\n" * number)
    stage.once()
    assert stage.names() == []
    assert stage.status()["balance"]["quarantined"] == 0
