"""Who is believed: our own check of DKIM, forged mails of every kind, and machines that write back."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.scenarios.stage import AUTHSERV, BOT, CODE, Stage, mail
from tests.servers.dns import Dns, signed

AMINA = "Amina Diallo <amina@home.example>"
HOME = "home.example"
SIGN = "SIGN UA 329/11"


def test_a_mail_whose_own_signature_holds_is_counted_at_once(asking: Stage) -> None:
    asking.put(signed(mail(AMINA, SIGN, proven=None), HOME))
    asking.once()
    (signature,) = asking.signatures()
    assert (signature["state"], signature["verified_by"]) == ("counted", "authentication")


def test_a_broken_signature_is_as_good_as_none(asking: Stage) -> None:
    asking.put(signed(mail(AMINA, "SIGN UA 12/12", proven=None), HOME).replace(b"12/12", b"329/11"))
    asking.once()
    assert (asking.names(), asking.names("pending")) == ([], ["Amina Diallo"])


def test_our_own_check_never_overrules_a_dmarc_failure(asking: Stage, dns: Dns) -> None:
    failed = f"Authentication-Results: {AUTHSERV}; dmarc=fail (p=none) header.from={HOME}\r\n".encode()
    refused = failed.replace(b"p=none", b"p=reject")
    asking.put(failed + signed(mail(AMINA, SIGN, proven=None), HOME))
    asking.put(refused + signed(mail("Boris <boris@home.example>", SIGN, proven=None), HOME))
    asking.once()
    assert (asking.names(), asking.names("pending")) == ([], ["Amina Diallo"])
    assert dns.asked == []
    assert asking.answers("boris@home.example") == []


def test_dns_is_asked_only_where_something_would_change(asking: Stage, dns: Dns) -> None:
    asking.put(signed(mail(AMINA, "HELP", proven=None), HOME))
    asking.put(signed(mail(AMINA, SIGN), HOME))
    asking.once()
    assert dns.asked == []


def test_a_mail_too_long_to_be_seen_whole_is_not_checked(asking: Stage, dns: Dns) -> None:
    asking.put(signed(mail(AMINA, SIGN + "\n\n-- \n" + "words and words\n" * 20_000, proven=None), HOME))
    asking.once()
    assert dns.asked == []
    assert asking.names() == []


def test_our_own_check_can_be_switched_off(asking: Stage, dns: Dns) -> None:
    asking.imap += "\ncheck_dkim = false"
    asking.write()
    asking.put(signed(mail(AMINA, SIGN, proven=None), HOME))
    asking.once()
    assert (asking.names(), dns.asked) == ([], [])


# Forged mails of every published kind ------------------------------------------------------------

AR = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from=home.example"
EVIL = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from=evil.example"
RELAY = "Received: from x by evil.example; Mon, 23 Nov 2026 10:00:00 +0000"
ARC = (
    f"ARC-Seal: i=1; a=rsa-sha256; cv=none; d={AUTHSERV}; s=k; b=AAAA\n"
    f"ARC-Message-Signature: i=1; a=rsa-sha256; d={AUTHSERV}; s=k; h=from; bh=AAAA; b=AAAA\n"
    f"ARC-Authentication-Results: i=1; {AUTHSERV}; dmarc=pass header.from=home.example"
)

FORGED = {
    "two From headers": f"{AR}\nFrom: {AMINA}\nFrom: Eve <eve@evil.example>",
    "two From headers, the other way round": f"{EVIL}\nFrom: Eve <eve@evil.example>\nFrom: {AMINA}",
    "two addresses in From": f"{EVIL}\nFrom: {AMINA}, Eve <eve@evil.example>",
    "a folded second From": f"{EVIL}\nFrom: Eve <eve@evil.example>,\n {AMINA}",
    "an address as display name": "From: amina@home.example <eve@evil.example>",
    "an address as display name, authentic elsewhere": f"{EVIL}\nFrom: amina@home.example <eve@evil.example>",
    "a quoted address as display name": 'From: "Amina <amina@home.example>" <eve@evil.example>',
    "a comment that hides the address": f"{EVIL}\nFrom: amina@home.example (x) <eve@evil.example>",
    "a comment within the address": f"{AR}\nFrom: amina(x)@home.example",
    "a nested comment": f"{AR}\nFrom: (((Amina <amina@home.example>",
    "a route": f"{AR}\nFrom: <@evil.example:amina@home.example>",
    "a group": f"{AR}\nFrom: friends: amina@home.example;",
    "an encoded address": f"{AR}\nFrom: =?utf-8?q?amina=40home.example?= <eve@evil.example>",
    "an unclosed quotation": f'{AR}\nFrom: "Amina <amina@home.example>',
    "a blank before the colon": f"{EVIL}\nFrom : {AMINA}\nFrom: Eve <eve@evil.example>",
    "a NUL in the address": f"{AR}\nFrom: amina\x00@home.example",
    "a bare CR that ends a line for others": f"{AR}\nFrom: Eve <eve@evil.example>\rFrom: {AMINA}",
    "no From, but a Sender": f"{AR}\nSender: {AMINA}",
    "Authentication-Results below a strange relay": f"{RELAY}\n{AR}\nFrom: {AMINA}",
    "Authentication-Results of another host": f"Authentication-Results: evil.example; dmarc=pass header.from={HOME}\n"
    f"From: {AMINA}",
    "a look-alike id": f"Authentication-Results: {AUTHSERV}.evil.example; dmarc=pass header.from={HOME}\nFrom: {AMINA}",
    "a Cyrillic look-alike id": f"Authentication-Results: mх.rrn.example; dmarc=pass header.from={HOME}\nFrom: {AMINA}",
    "a longer id": f"Authentication-Results: x{AUTHSERV}; dmarc=pass header.from={HOME}\nFrom: {AMINA}",
    "an id in a comment": f"Authentication-Results: evil.example ({AUTHSERV}); dmarc=pass header.from={HOME}\n"
    f"From: {AMINA}",
    "no id": f"Authentication-Results: dmarc=pass header.from={HOME}\nFrom: {AMINA}",
    "injected below the genuine one": f"Authentication-Results: {AUTHSERV}; dmarc=none\n{AR}\nFrom: {AMINA}",
    "injected below a genuine failure": f"Authentication-Results: {AUTHSERV}; dmarc=fail (p=reject)\n{AR}\n"
    f"From: {AMINA}",
    "the result in a comment": f"Authentication-Results: {AUTHSERV}; dmarc=fail (p=none) "
    f"(dmarc=pass header.from={HOME})\nFrom: {AMINA}",
    "the result in a quotation": f'Authentication-Results: {AUTHSERV}; spf=pass smtp.mailfrom="x; dmarc=pass '
    f'header.from={HOME}"\nFrom: {AMINA}',
    "DMARC of another domain": f"{EVIL}\nFrom: {AMINA}",
    "DKIM of another domain": f"Authentication-Results: {AUTHSERV}; dkim=pass header.d=evil.example\nFrom: {AMINA}",
    "DKIM of a public suffix": f"Authentication-Results: {AUTHSERV}; dkim=pass header.d=example\nFrom: {AMINA}",
    "SPF alone": f"Authentication-Results: {AUTHSERV}; spf=pass smtp.mailfrom=amina@home.example\nFrom: {AMINA}",
    "ARC forged": f"{ARC}\nFrom: {AMINA}",
    "ARC forged, stated as a pass": f"Authentication-Results: {AUTHSERV}; arc=pass (i=1 dmarc=pass)\n{ARC}\n"
    f"From: {AMINA}",
    "a DKIM-Signature of nothing": f"DKIM-Signature: v=1; a=rsa-sha256; d={HOME}; s=k; h=From:To:Subject:Content-Type;"
    f" bh=AAAA; b=AAAA\nFrom: {AMINA}",
}


def forged(head: str) -> bytes:
    plain = mail("eve@evil.example", SIGN, proven=None).decode()
    rest = plain.replace("From: eve@evil.example\r\n", "")
    return (head.replace("\n", "\r\n") + "\r\n" + rest).encode("utf-8", "surrogateescape")


def test_no_forged_mail_is_counted(asking: Stage) -> None:
    for head in FORGED.values():
        asking.put(forged(head))
    asking.once()
    counted = [one for one in asking.signatures() if one["state"] == "counted" and one["email"] != "eve@evil.example"]
    assert counted == []
    assert asking.status()["balance"]["received"] == len(FORGED)


@pytest.mark.parametrize("kind", FORGED)
def test_a_forged_mail_is_never_believed(kind: str) -> None:
    """The same mails one by one, without servers: none is authentic for the address that it pretends to come from."""
    from signbot.core.mail.mail import Authenticity, Trust, read

    found = read(forged(FORGED[kind]), Trust((AUTHSERV,)))
    pretended = found.sender is not None and found.sender.canonical == "amina@home.example"
    assert not (pretended and found.authenticity is Authenticity.PASS)


def test_a_mail_that_is_not_forged_would_have_been_counted(asking: Stage) -> None:
    asking.put(forged(f"{AR}\nFrom: {AMINA}"))
    asking.once()
    assert asking.names() == ["Amina Diallo"]


# Machines ----------------------------------------------------------------------------------------


def test_a_mail_that_is_not_addressed_to_us_is_held_and_not_answered(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN, to="somebody@else.example")
    stage.deliver("Boris <boris@post.example>", "Nice weather.", to="everybody@else.example")
    stage.deliver("Chloé <chloe@post.example>", SIGN, to="friends@else.example", headers=f"Delivered-To: {BOT}\r\n")
    stage.once()
    assert stage.names() == ["Chloé"]
    assert stage.status()["balance"]["held"] == 1
    assert stage.answers("amina@home.example") + stage.answers("boris@post.example") == []


def test_a_group_address_that_forwards_to_us_is_trusted_by_its_list_id(stage: Stage) -> None:
    stage.imap = 'trusted_lists = ["team.rrn.example"]'
    stage.campaign()
    stage.deliver(AMINA, SIGN, to="team@rrn.example", headers="List-Id: <team.rrn.example>\r\n")
    stage.once()
    assert stage.names() == ["Amina Diallo"]


@pytest.mark.parametrize("proven", [True, None])
def test_a_machine_without_any_mark_gets_three_answers_at_most(stage: Stage, proven: bool | None) -> None:
    stage.campaign()
    stage.deliver(AMINA, "I am away until Monday.\n\nHELP is at the front desk: SIGN nothing?", proven=proven)
    for _ in range(8):
        stage.once()
        for answer in stage.new_mails():
            stage.deliver(
                AMINA,
                "Thank you for your mail! I will look at UA 12/12 soon.",
                subject=f"Re: {answer.subject}",
                to=answer.reply_to,
                proven=proven,
                headers=f"In-Reply-To: {answer.message_id}\r\n",
            )
    assert 1 <= len(stage.answers("amina@home.example")) <= 3
    assert stage.signatures() == []


def test_our_own_mail_returned_or_reflected_by_a_list_ends_at_once(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.once()
    for _ in range(4):
        for answer in stage.new_mails():
            stage.put(b"List-Id: <talk.example>\r\nTo: " + BOT.encode() + b"\r\n" + answer.raw)
            stage.put(answer.raw)
        stage.once()
    assert len(stage.mailserver.accepted) == 1
    assert stage.names() == ["Amina Diallo"]
    assert stage.status()["campaigns"][0]["code"] == CODE


MACHINES = {
    "a delivery report": "multipart/report; report-type=delivery-status; boundary=b",
    "a complaint (ARF)": "multipart/report; report-type=feedback-report; boundary=b",
    "a read receipt": "multipart/report; report-type=disposition-notification; boundary=b",
}
PART = {
    "a delivery report": "message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n"
    "Final-Recipient: rfc822; x@y.example\r\nAction: delayed\r\nStatus: 4.0.0",
    "a complaint (ARF)": "message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nVersion: 1",
    "a read receipt": "message/disposition-notification\r\n\r\nFinal-Recipient: rfc822;amina@home.example\r\n"
    "Disposition: manual-action/MDN-sent-manually; displayed",
}


@pytest.mark.parametrize("kind", MACHINES)
@pytest.mark.parametrize("words", ["yes", SIGN])
def test_no_report_confirms_signs_or_is_answered(stage: Stage, kind: str, words: str) -> None:
    stage.campaign(verification="reply")
    stage.deliver(AMINA, SIGN)
    stage.once()
    request = stage.answer("amina@home.example")
    head = f"From: {AMINA}\r\nTo: {request.reply_to}\r\nSubject: Re: {request.subject}\r\nMIME-Version: 1.0\r\n"
    thread = f"In-Reply-To: {request.message_id}\r\nContent-Type: {MACHINES[kind]}\r\n\r\n"
    parts = f"--b\r\nContent-Type: text/plain\r\n\r\n{words}\r\n--b\r\nContent-Type: {PART[kind]}\r\n"
    stage.put(f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from={HOME}\r\n{head}{thread}{parts}".encode())
    stage.once()
    assert (stage.names(), stage.names("pending")) == ([], ["Amina Diallo"])
    assert len(stage.answers("amina@home.example")) == 1


def test_an_answer_that_bounces_marks_the_pending_signature_for_the_coordinator(stage: Stage) -> None:
    stage.campaign(deadline=datetime.now(UTC) + timedelta(hours=30))
    stage.deliver(AMINA, SIGN, proven=None)
    stage.once()
    request = stage.answer("amina@home.example")
    bounce = (
        f"From: MAILER-DAEMON@mx.example\r\nTo: {BOT}\r\nSubject: Undelivered\r\nReturn-Path: <>\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nSIGN UA 329/11\r\n--b\r\n"
        "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
        "Final-Recipient: rfc822; amina@home.example\r\nAction: failed\r\n"
        f"Status: 5.1.1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
        f"Message-ID: {request.message_id}\r\n\r\n--b--\r\n"
    )
    stage.put(bounce.encode())
    stage.once()
    with stage.later(timedelta(hours=8)):
        stage.once()
    words = "".join(one.text for one in stage.answers("coordinator@rrn.example"))
    assert "mail to this address comes back" in words
    assert stage.names("pending") == ["Amina Diallo"]


# Reminders and refusals --------------------------------------------------------------------------


def test_a_request_without_an_answer_is_repeated_once_and_its_token_works(stage: Stage) -> None:
    stage.campaign(verification="reply")
    stage.deliver(AMINA, SIGN)
    stage.once()
    stage.once()
    (request,) = stage.answers("amina@home.example")
    for hours in (25, 49, 73):
        with stage.later(timedelta(hours=hours)):
            stage.once()
    (_, reminder) = stage.answers("amina@home.example")
    assert "Still waiting" in reminder.subject
    assert reminder.reply_to == request.reply_to
    assert reminder.message["In-Reply-To"] == request.message_id
    stage.deliver(AMINA, "yes", to=BOT, subject="Re: x", headers=f"In-Reply-To: {reminder.message_id}\r\n")
    stage.once()
    assert stage.names() == ["Amina Diallo"]


def test_who_refused_is_neither_reminded_nor_asked_again(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN, proven=None)
    stage.once()
    (request,) = stage.answers("amina@home.example")
    stage.deliver(AMINA, "No, that was not me!", proven=None, to=request.reply_to, subject=f"Re: {request.subject}")
    stage.once()
    before = len(stage.answers("amina@home.example"))
    stage.deliver(AMINA, SIGN, proven=None)
    with stage.later(timedelta(hours=25)):
        stage.once()
    assert len(stage.answers("amina@home.example")) == before
    assert (stage.names(), stage.names("pending")) == ([], [])
    assert stage.status()["balance"]["held"] == 1
