"""A coordinator's day: paper letters, files that are not what they seem, copies that bounce, exports to a pipe."""

import subprocess
import time
from datetime import UTC, datetime

import pytest

from tests.patience import eventually
from tests.scenarios.stage import CODE, COORDINATOR, DAY, Stage, soon
from tests.servers.smtpd import At, Fault

AMINA = "Amina Diallo <amina@home.example>"
SPROW = "sprow@state.example"
BISHOP = '''
[[campaign.recipient]]
role = "cc"
name = "The Bishop"
post = """Bishop's House
1 Church Street"""
'''


def delivered(stage: Stage, more: str = "") -> None:
    """Amina signs, the deadline passes, the letter goes."""
    stage.ripe(more)
    stage.new_mails()
    stage.once()


def bounce(message_id: str) -> bytes:
    text = (
        "From: MAILER-DAEMON@mx.rrn.example\nTo: sign@rrn.example\nSubject: Undelivered\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="B"\n\n'
        "--B\nContent-Type: text/plain\n\nSorry.\n\n"
        "--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.rrn.example\n\n"
        f"Final-Recipient: rfc822; {SPROW}\nAction: failed\nStatus: 5.1.1\n\n"
        f"--B\nContent-Type: text/rfc822-headers\n\nMessage-ID: {message_id}\n\n--B--\n"
    )
    return text.replace("\n", "\r\n").encode()


def test_a_letter_on_paper_goes_to_the_coordinator_with_the_address(stage: Stage) -> None:
    delivered(stage, BISHOP)
    (paper,) = [mail for mail in stage.answers(COORDINATOR) if "print and post" in mail.subject]
    assert "1 Church Street" in paper.text
    assert "application/pdf" in [part.get_content_type() for part in paper.message.walk()]
    assert stage.state() == "delivered"


def test_a_bounce_after_the_report_is_one_alarm(stage: Stage) -> None:
    delivered(stage)
    assert stage.state() == "delivered"
    letter = next(mail for mail in stage.new_mails() if mail.to == SPROW)
    stage.dovecot.append(stage.user.name, bounce(letter.message_id))
    stage.once()
    (alarm,) = stage.new_mails()
    assert alarm.to == COORDINATOR
    assert "needs your decision" in alarm.subject
    stage.once()
    assert stage.new_mails() == []


def test_supporters_hear_only_of_recipients_whom_the_letter_reached(stage: Stage) -> None:
    stage.mailserver.plan(Fault(At.RCPT, "550 5.1.1 no such user", to=SPROW))
    delivered(stage)
    note = stage.answers("amina@home.example")[-1]
    assert "Alejandro Poiré" in note.text
    assert "Sprow" not in note.text


def test_a_letter_that_reached_nobody_is_announced_to_nobody(stage: Stage) -> None:
    stage.mailserver.plan(
        Fault(At.RCPT, "550 5.1.1 no such user", to=SPROW),
        Fault(At.RCPT, "550 5.1.1 no", to="525550933414@fax.example"),
    )
    delivered(stage)
    assert [mail.subject for mail in stage.answers("amina@home.example")] == ["You have signed UA 329/11 MEXICO"]
    assert any("the letter, 0 of 2 sent" in mail.subject for mail in stage.answers(COORDINATOR))


def test_who_withdraws_from_a_waiting_letter_is_not_told_to_sign_again_until_yesterday(stage: Stage) -> None:
    deadline = soon()
    stage.campaign(deadline=deadline, more='dispatch = "approve"')
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.deliver("Boris Keller <boris@post.example>", "SIGN UA 329/11")
    stage.once()
    stage.until(deadline)
    stage.once()
    stage.deliver(AMINA, "WITHDRAW UA 329/11")
    stage.once()
    assert "sign again" not in stage.answers("amina@home.example")[-1].text


@pytest.mark.parametrize("content", ["name,email\nИван,\n".encode("cp1251"), b"name,email\n=1,a\n", b"no address"])
def test_a_list_that_is_not_what_it_seems_is_wrong_usage(stage: Stage, content: bytes) -> None:
    stage.campaign()
    people = stage.folder / "people.csv"
    people.write_bytes(content)
    stage.run("alert", CODE, "--send-to", str(people), code=2)
    stage.run("signatures", CODE, "add", "--from", str(people), code=2)


def test_a_line_without_an_address_is_named_and_the_rest_is_sent(stage: Stage) -> None:
    stage.campaign()
    people = stage.folder / "people.csv"
    people.write_text("name,email\nAmina,amina@home.example\nonly a name\n")
    stage.run("alert", CODE, "--send-to", str(people))
    stage.once()
    assert [mail.to for mail in stage.new_mails()] == ["amina@home.example"]


@pytest.mark.parametrize("option", ["--csv", "--xlsx"])
def test_a_file_that_can_not_be_written_is_wrong_usage(stage: Stage, option: str) -> None:
    stage.campaign()
    stage.run("signatures", CODE, option, str(stage.folder / "nowhere" / "list"), code=2)
    stage.run("preview", CODE, "-o", str(stage.folder / "nowhere" / "letter"), code=2)


def test_nobody_is_alerted_to_a_letter_that_can_not_be_signed(stage: Stage) -> None:
    stage.campaign()
    people = stage.folder / "people.csv"
    people.write_text("amina@home.example\n")
    stage.run("cancel", CODE, "--yes")
    stage.run("alert", CODE, "--send-to", str(people), code=2)


def test_an_alert_goes_out_at_once_and_to_nobody_twice(stage: Stage) -> None:
    stage.campaign()
    people = stage.folder / "people.csv"
    people.write_text("amina@home.example\nchloe@maison.example\n")
    stage.run("alert", CODE, "--send-to", str(people), "--dry-run")
    assert stage.new_mails() == []
    assert "2 alerts to send" in stage.run("alert", CODE, "--send-to", str(people))
    assert [mail.to for mail in stage.new_mails()] == ["amina@home.example", "chloe@maison.example"]
    stage.run("alert", CODE, "--send-to", str(people))
    stage.once()
    assert stage.new_mails() == []


def test_an_alert_that_no_server_took_goes_out_with_the_next_pass(stage: Stage) -> None:
    stage.campaign()
    people = stage.folder / "people.csv"
    people.write_text("amina@home.example\n")
    stage.write(smtp_port=1)
    stage.run("alert", CODE, "--send-to", str(people), code=75)
    stage.write()
    stage.once()
    assert [mail.to for mail in stage.new_mails()] == ["amina@home.example"]


def test_a_list_in_a_pipe_is_not_cut_off(stage: Stage) -> None:
    stage.campaign()
    stage.deliver("Amina <amina.with.a.long.address@a-rather-long-domain.example>", "SIGN UA 329/11")
    stage.once()
    assert "amina.with.a.long.address@a-rather-long-domain.example" in stage.run("signatures", CODE)


def test_each_hand_on_the_list_has_its_own_help(stage: Stage) -> None:
    assert "--from" in stage.run("signatures", "add", "--help")
    assert "--yes" in stage.run("signatures", CODE, "invalidate", "--help")


def test_a_held_campaign_is_explained_with_orders_that_work(stage: Stage) -> None:
    stage.campaign(deadline=datetime.now(UTC) - DAY)
    stage.once()
    text = stage.answer(COORDINATOR).text
    assert "RELEASE UA 329/11" in text
    assert "first seen after its deadline" in text


def test_the_daemon_leaves_while_it_listens_without_a_cry(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    with stage.daemon() as daemon:
        eventually(lambda: stage.mailserver.accepted)
        time.sleep(1)  # both connections are up, one of them in IDLE
    assert "Traceback" not in daemon.said


def test_nobody_extends_into_the_past(stage: Stage) -> None:
    stage.campaign()
    stage.run("extend", CODE, "2020-01-01T10:00", code=2)
    stage.once()
    assert stage.state() == "open"


def test_what_cant_be_undone_wants_a_yes_from_a_script(stage: Stage) -> None:
    stage.campaign()
    stage.deliver("Amina Diallo <amina@home.example>", "SIGN UA 329/11")
    stage.once()
    for command in (("forget", "amina@home.example"), ("cancel", CODE)):
        for said, code in (((), 2), (("--yes",), 0)):
            call = stage.command(*command, *said)
            done = subprocess.run(call, stdin=subprocess.DEVNULL, capture_output=True, check=False)
            assert done.returncode == code, done.stderr
    assert stage.signatures() == []
    assert stage.state() == "cancelled"
