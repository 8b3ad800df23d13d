"""Mail that is no supporter's: a recipient's, a coordinator's who is one, a report, a gateway's; genuine and forged."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from signbot.store import Store
from tests.scenarios.stage import AUTHSERV, BOT, CODE, COORDINATOR, Read, Stage, mail
from tests.servers.dns import signed
from tests.servers.smtpd import At, Fault

AMINA = "Amina Diallo <amina@home.example>"
OFFICIAL, SPROW = "Greg Sprow <sprow@state.example>", "sprow@state.example"
GATEWAY, NUMBER = "Fax Service <status@fax.example>", "525550933414"
DONE = f'7,"MINISTER",3,0,"UA 329/11 MEXICO",00{NUMBER},52,2026-12-01 22:01:00,2026-12-01 22:03:41,RRN'


@pytest.fixture
def gone(stage: Stage) -> Stage:
    """A letter that has gone, by mail and by fax."""
    stage.closed()
    stage.once()
    stage.copies_arrive()
    stage.once()
    stage.new_mails()
    return stage


def told(stage: Stage) -> list[Read]:
    return [one for one in stage.new_mails() if one.to == COORDINATOR]


def delivery(stage: Stage, channel: str = "email") -> dict[str, Any]:
    return next(row for row in stage.deliveries() if row["channel"] == channel)


# A recipient's mail ------------------------------------------------------------------------------


def test_an_officials_proven_answer_reaches_the_coordinators_at_once_with_their_mail(gone: Stage) -> None:
    (letter,) = gone.answers(SPROW)
    gone.deliver(OFFICIAL, "We have set them free.", headers=f"In-Reply-To: {letter.message_id}\r\n")
    gone.once()
    (notice,) = told(gone)
    assert notice.subject == f"A recipient has answered: {CODE}"
    assert "tell whether" not in notice.text
    assert b"mail-" in notice.raw


def test_what_nothing_proves_says_so(gone: Stage) -> None:
    gone.deliver(OFFICIAL, "We have set them free.", proven=None)
    gone.once()
    (notice,) = told(gone)
    assert notice.subject == f"An email in a recipient’s name: {CODE}"
    assert "We can’t tell whether it really is from them" in " ".join(notice.text.split())


@pytest.mark.parametrize(("proven", "folder"), [(False, "INBOX"), (False, "Junk"), (None, "Junk"), (True, "Junk")])
def test_a_forged_mail_of_an_official_and_one_from_the_junk_are_held_and_told_to_nobody(
    gone: Stage, proven: bool | None, folder: str
) -> None:
    gone.imap = 'also = ["Junk"]'
    gone.write()
    gone.deliver(OFFICIAL, "We have set them free.", proven=proven, folder=folder)
    gone.once()
    assert told(gone) == []
    ((held),) = json.loads(gone.run("quarantine", "list", "--held", "--json"))
    assert "says it is from a recipient" in held["why"]
    shown = json.loads(gone.run("quarantine", "show", str(held["id"]), "--json"))
    assert shown["outcome"] == {"verdict": "held", "note": held["why"]}
    gone.run("quarantine", "accept", str(held["id"]))  # a person knows that it is genuine
    gone.once()
    assert len(told(gone)) == 1


def test_forty_mails_in_an_officials_name_are_few_mails_and_a_genuine_answer_still_comes_at_once(gone: Stage) -> None:
    for number in range(40):
        gone.deliver(OFFICIAL, f"{number} " + "x" * 50_000, proven=None)
        if number in (10, 25):
            gone.once()
    gone.once()
    notices = told(gone)
    assert len(notices) == 1
    assert sum(len(one.raw) for one in notices) < 300_000
    (letter,) = gone.answers(SPROW)
    gone.deliver(OFFICIAL, "They are free.", headers=f"In-Reply-To: {letter.message_id}\r\n")
    gone.once()
    (genuine,) = told(gone)
    (enclosed,) = genuine.message.iter_attachments()
    assert enclosed.get_content_type() == "message/rfc822"
    assert "They are free." in enclosed.get_content().get_content()
    assert "> They are free." in genuine.message.get_body(("plain",)).get_content()
    first = genuine.text.partition("They are free.")[0]
    assert SPROW in first
    assert "tell whether" not in first


def test_a_machine_of_a_recipient_is_kept_with_the_delivery_and_wakes_nobody(gone: Stage) -> None:
    (letter,) = gone.answers(SPROW)
    marks = f"Auto-Submitted: auto-replied\r\nIn-Reply-To: {letter.message_id}\r\n"
    for _ in range(3):
        gone.deliver(OFFICIAL, "Your ticket has been opened.", headers=marks)
    gone.once()
    assert told(gone) == []
    assert gone.status()["balance"]["other"] == 3


# A coordinator who is a recipient ----------------------------------------------------------------


@pytest.fixture
def own_office(stage: Stage) -> Stage:
    """The letter goes to the coordinator's office, too, and waits for the coordinator."""
    stage.campaign(more='dispatch = "approve"')
    stage.campaigns[0] += f'\n[[campaign.recipient]]\nrole = "cc"\nname = "Our office"\nemail = "{COORDINATOR}"\n'
    stage.write()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.run("close", CODE)
    stage.once()
    return stage


def finished_letter(stage: Stage) -> Read:
    return next(one for one in told(stage) if b"application/pdf" in one.raw)


def test_a_coordinator_who_is_a_recipient_releases_by_reply(own_office: Stage) -> None:
    finished = finished_letter(own_office)
    release = mail(f"C <{COORDINATOR}>", "RELEASE", subject=f"Re: {finished.subject}", to=finished.reply_to)
    file = own_office.folder / "release.eml"
    file.write_bytes(release)
    said = json.loads(own_office.run("explain", str(file), "--json"))
    assert said["outcome"] == {"verdict": "other", "note": "a coordinator's order: ua329/11 released"}
    own_office.dovecot.append(own_office.user.name, release, datetime.now(UTC))
    own_office.once()
    assert own_office.state() == "delivered"


def test_a_coordinator_who_is_a_recipient_signs_and_is_answered_like_anybody(own_office: Stage) -> None:
    own_office.campaign("UA 12/12", "HONDURAS")
    own_office.deliver(f"Chloé Martin <{COORDINATOR}>", "SIGN UA 12/12")
    own_office.once()
    assert own_office.names(code="UA 12/12") == ["Chloé Martin"]
    assert any("signed" in one.subject for one in told(own_office))


def test_their_ticket_system_and_ours_do_not_talk_for_ever(own_office: Stage) -> None:
    new = told(own_office)
    for _ in range(3):
        for one in new:
            marks = f"Auto-Submitted: auto-replied\r\nIn-Reply-To: {one.message_id}\r\n"
            own_office.deliver(f"Office <{COORDINATOR}>", "Your ticket has been opened.", headers=marks)
        own_office.once()
        new = told(own_office)
        assert new == []


# Delivery reports --------------------------------------------------------------------------------


def bounce(message_id: str, status: str, number: int, results: str = "") -> bytes:
    return (
        f"{results}Return-Path: <>\r\nFrom: MAILER-DAEMON@state.example\r\nTo: {BOT}\r\nSubject: Undelivered\r\n"
        f"Message-ID: <b{number}@state.example>\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nfull\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.state.example\r\n\r\n"
        f"Final-Recipient: rfc822; {SPROW}\r\nAction: failed\r\nStatus: {status}\r\n\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {message_id}\r\n\r\n--b--\r\n"
    ).encode()


@pytest.mark.parametrize("status", ["5.2.2", "5.1.1"])
def test_a_report_that_anybody_could_have_written_is_told_once_and_sends_nothing_again(
    gone: Stage, status: str
) -> None:
    (letter,) = gone.answers(SPROW)
    for number in range(3):
        gone.dovecot.append(gone.user.name, bounce(letter.message_id, status, number))
        gone.once()
    assert (gone.state(), delivery(gone)["state"]) == ("delivered", "sent")
    assert "nobody vouches" in delivery(gone)["reason"]
    (alarm,) = told(gone)
    assert f"RESOLVE {delivery(gone)['id']} again" in alarm.text
    assert len(gone.answers(SPROW)) == 1
    gone.run("resolve", str(delivery(gone)["id"]), "--as", "again", "--reason", "the office says so")
    gone.once()
    assert len(gone.answers(SPROW)) == 2


@pytest.mark.parametrize("status", ["5.2.2", "5.1.1"])
def test_a_report_of_the_recipients_own_mail_system_is_believed_and_sends_nothing_again(
    gone: Stage, status: str
) -> None:
    (letter,) = gone.answers(SPROW)
    results = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from=state.example\r\n"
    gone.dovecot.append(gone.user.name, bounce(letter.message_id, status, 1, results))
    gone.once()
    gone.once()
    assert (delivery(gone)["state"], len(gone.answers(SPROW)), len(told(gone))) == ("failed", 1, 1)


# A fax gateway -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("to", "headers", "words", "subject"),
    [
        ("eve@evil.example", f"Delivered-To: {BOT}\r\n", DONE, "InterFAX report"),  # passed on by another customer
        ("eve@evil.example", "", f"Your fax to +{NUMBER} has failed: busy.", "Fax failed"),
        ("undisclosed-recipients:;", "", DONE, "InterFAX report"),
        (BOT, "", DONE.replace("UA 329/11 MEXICO", "UA 12/12 HONDURAS"), "InterFAX report"),  # another letter
        (BOT, "", DONE.replace("UA 329/11 MEXICO", "Hello"), "InterFAX report"),  # nothing of ours
    ],
)
def test_a_gateways_receipt_to_somebody_else_or_about_something_else_settles_nothing(
    gone: Stage, to: str, headers: str, words: str, subject: str
) -> None:
    gone.deliver(GATEWAY, words, subject=subject, to=to, headers=headers)
    gone.once()
    assert (delivery(gone, "fax")["state"], told(gone)) == ("sent", [])
    assert gone.status()["balance"]["other"] == 1  # it stands in the digest


@pytest.mark.parametrize(("field", "state"), [("to", "delivered"), ("x-mailer", "sent")])
def test_a_receipt_is_to_us_only_where_its_signature_says_so(gone: Stage, field: str, state: str) -> None:
    """Whoever had a receipt of their own may write another To above a signature that does not cover it."""
    raw = mail(GATEWAY, DONE, subject="InterFAX report", proven=None)
    raw = raw.replace(b"Mon, 23 Nov 2026 10:00", f"{datetime.now(UTC):%a, %d %b %Y %H:%M}".encode())
    fields = ("from", "subject", "content-type", "message-id", "date", "mime-version", field)
    said = f"Authentication-Results: {AUTHSERV}; dkim=pass header.d=fax.example; dmarc=pass header.from=fax.example"
    gone.dovecot.append(gone.user.name, f"{said}\r\n".encode() + signed(raw, "fax.example", headers=fields))
    gone.once()
    assert delivery(gone, "fax")["state"] == state


def test_a_receipt_that_was_decided_before_a_crash_is_the_same_when_it_is_decided_again(
    gone: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone.deliver(GATEWAY, DONE, subject="InterFAX report")

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Store, "record", killed)
        gone.run("once", code=2)
    assert delivery(gone, "fax")["state"] == "sent"
    gone.once()
    balance = gone.status()["balance"]
    assert (delivery(gone, "fax")["state"], balance["other"]) == ("delivered", 0)


# What is said about a mail -----------------------------------------------------------------------


def test_explain_says_of_reports_and_receipts_what_happens(gone: Stage) -> None:
    (letter,) = gone.answers(SPROW)
    file = gone.folder / "a.eml"
    for raw, note in (
        (bounce(letter.message_id, "5.1.1", 1), "a delivery report about a letter of ua329/11"),
        (mail(GATEWAY, DONE, subject="InterFAX report"), "a fax gateway's receipt: it arrived"),
        (mail(OFFICIAL, "Thank you."), f"a recipient wrote about {CODE}"),
        (mail(BOT, "a copy"), "our own mail"),
    ):
        file.write_bytes(raw)
        assert json.loads(gone.run("explain", str(file), "--json"))["outcome"]["note"] == note
    assert (delivery(gone)["state"], delivery(gone, "fax")["state"]) == ("sent", "sent")


def test_a_mail_that_is_held_for_its_folder_is_shown_as_held(stage: Stage) -> None:
    stage.imap = 'also = ["Junk"]'
    stage.campaign()
    stage.once()
    stage.deliver(AMINA, "SIGN UA 329/11", proven=None, folder="Junk")
    stage.once()
    (held,) = json.loads(stage.run("quarantine", "list", "--held", "--json"))
    assert json.loads(stage.run("quarantine", "show", str(held["id"]), "--json"))["outcome"]["verdict"] == "held"


def test_a_letter_that_waits_for_its_copy_and_is_reported_waits_on(stage: Stage) -> None:
    stage.closed()
    stage.mailserver.plan(Fault(At.ACCEPT, "drop", to=SPROW, keeps=True))
    stage.once()
    (letter,) = stage.answers(SPROW)
    stage.dovecot.append(stage.user.name, bounce(letter.message_id, "5.1.1", 1))
    stage.once()
    assert delivery(stage)["state"] == "uncertain"
    assert len(stage.answers(SPROW)) == 1
