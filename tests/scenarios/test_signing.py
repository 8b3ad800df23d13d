"""A supporter's day: sign, sign again, withdraw, correct, confirm; each answered, each counted once."""

import json
from datetime import UTC, datetime, timedelta

from tests.scenarios.stage import BOT, CODE, COORDINATOR, DAY, Stage

AMINA = "Amina Diallo <amina@home.example>"
BORIS = "Boris Keller <boris@post.example>"


def test_a_sign_is_counted_and_answered_in_its_thread(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11\nCity: Dakar\n\nOn Monday, RRN wrote:\n> SIGN UA 12/12")
    stage.once()
    (signature,) = stage.signatures()
    assert signature["name"] == "Amina Diallo"
    assert signature["email"] == "amina@home.example"
    assert signature["place"] == "Dakar"
    assert (signature["state"], signature["verified_by"]) == ("counted", "authentication")
    answer = stage.answer("amina@home.example")
    assert answer.all_recipients == ["amina@home.example"]
    assert answer.sender == BOT
    assert "Amina Diallo" in answer.text
    assert CODE in answer.text
    assert answer.message["In-Reply-To"]
    assert answer.message["Auto-Submitted"] == "auto-replied"
    assert answer.message["X-Auto-Response-Suppress"] == "All"
    assert stage.status()["balance"]["signed"] == 1


def test_signing_again_is_answered_kindly_and_counts_once(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.deliver("amina from my phone <Amina@home.example>", "please sign ua329/11, thanks!")
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert len(stage.answers("amina@home.example")) + len(stage.answers("Amina@home.example")) == 2


def test_withdrawing_takes_the_name_off(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(BORIS, "SIGN UA 329/11")
    stage.once()
    stage.deliver(BORIS, "WITHDRAW UA 329/11")
    stage.once()
    assert stage.names() == []
    assert stage.names("withdrawn") == ["Boris Keller"]


def test_a_couple_at_one_address_is_two_people_and_each_can_withdraw(stage: Stage) -> None:
    stage.campaign()
    stage.deliver("The Petersons <home@p.example>", "SIGN UA 329/11\nName: Ruth Peterson\nName: Karl Peterson")
    stage.once()
    assert stage.names() == ["Karl Peterson", "Ruth Peterson"]
    stage.deliver("The Petersons <home@p.example>", "WITHDRAW UA 329/11")
    stage.once()
    assert len(stage.names()) == 2
    stage.deliver("The Petersons <home@p.example>", "WITHDRAW UA 329/11\nName: Karl Peterson")
    stage.once()
    assert stage.names() == ["Ruth Peterson"]


def test_a_near_miss_code_signs_nothing_and_names_the_nearest(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 392/11")
    stage.once()
    assert stage.signatures() == []
    assert "UA 329/11" in stage.answer("amina@home.example").text


def test_a_name_is_corrected(stage: Stage) -> None:
    stage.campaign()
    stage.deliver("a. diallo <amina@home.example>", "SIGN UA 329/11")
    stage.once()
    stage.deliver("a. diallo <amina@home.example>", "NAME UA 329/11 Amina Diallo-Sow")
    stage.once()
    assert stage.names() == ["Amina Diallo-Sow"]


def test_spanish_is_answered_in_spanish(stage: Stage) -> None:
    stage.campaign()
    stage.deliver("lucia <lucia@correo.example>", "FIRMO UA 329/11\nNombre: Lucía Fernández\nCiudad: Oaxaca")
    stage.once()
    assert stage.names() == ["Lucía Fernández"]
    assert "firma" in stage.answer("lucia@correo.example").text


def test_an_unproven_supporter_confirms_by_a_plain_reply(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11", proven=None)
    stage.once()
    assert stage.names("pending") == ["Amina Diallo"]
    request = stage.answer("amina@home.example")
    local = request.reply_to.partition("@")[0]
    assert len(local) <= 64
    assert local == local.lower()
    stage.deliver(AMINA, "Yes", proven=None, subject=f"Re: {request.subject}", to=request.reply_to)
    stage.once()
    (signature,) = stage.signatures()
    assert (signature["state"], signature["verified_by"]) == ("counted", "reply")
    assert stage.status()["balance"]["confirmed"] == 1


def test_a_token_is_worth_nothing_to_somebody_else_nor_twice(stage: Stage) -> None:
    stage.campaign(verification="reply")
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    request = stage.answer("amina@home.example")
    stage.deliver("Eve <eve@evil.example>", "yes", to=request.reply_to, subject=f"Re: {request.subject}")
    stage.once()
    assert stage.names("pending") == ["Amina Diallo"]
    assert stage.names() == []


def test_what_is_this_confirms_nothing_and_a_vacation_notice_neither(stage: Stage) -> None:
    stage.campaign(verification="reply")
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    request = stage.answer("amina@home.example")
    subject = f"Re: {request.subject}"
    stage.deliver(AMINA, "What is this?", to=request.reply_to, subject=subject)
    stage.deliver(
        AMINA,
        "Yes, I am away until Monday",
        to=request.reply_to,
        subject=subject,
        headers="Auto-Submitted: auto-replied\r\n",
    )
    stage.once()
    assert stage.names("pending") == ["Amina Diallo"]


def test_none_counts_without_any_proof(stage: Stage) -> None:
    stage.campaign(verification="none")
    stage.deliver(AMINA, "SIGN UA 329/11", proven=None)
    stage.once()
    assert stage.signatures()[0]["verified_by"] == "none"


def test_a_forged_mail_is_held_and_nobody_is_answered(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11", proven=False)
    stage.once()
    assert stage.signatures() == []
    assert stage.new_mails() == []
    assert stage.status()["balance"]["held"] == 1
    assert "amina@home.example" in stage.run("quarantine", "list", "--held", "--json")


def test_a_held_mail_counts_when_a_coordinator_accepts_it(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11", proven=False)
    stage.once()
    stage.run("quarantine", "accept", "1")
    assert stage.signatures()[0]["verified_by"] == "coordinator"
    assert stage.status()["balance"]["held"] == 0


def test_a_vacation_notice_is_neither_counted_nor_answered(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(
        "Dmitri <dmitri@uni.example>",
        "I am away.\n> SIGN UA 329/11",
        subject="Automatic reply: alert",
        headers="Auto-Submitted: auto-replied\r\n",
    )
    stage.once()
    assert (stage.signatures(), stage.new_mails()) == ([], [])
    assert stage.status()["balance"]["automatic"] == 1


def test_our_own_mail_and_its_bounce_are_never_answered(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    (answer,) = stage.new_mails()
    stage.dovecot.append(stage.user.name, answer.raw)
    bounce = (
        (
            b"Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@mx.rrn.example>\r\nTo: sign@rrn.example\r\n"
            b"Subject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
            b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
            b"--b\r\nContent-Type: text/plain\r\n\r\nuser unknown\r\n"
            b"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
            b"Final-Recipient: rfc822; amina@home.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
            b"--b\r\nContent-Type: message/rfc822\r\n\r\n"
        )
        + answer.raw
        + b"\r\n--b--\r\n"
    )
    stage.dovecot.append(stage.user.name, bounce)
    stage.once()
    stage.once()
    assert stage.new_mails() == []
    assert stage.names() == ["Amina Diallo"]
    assert stage.status()["balance"]["automatic"] == 2


def test_quoted_text_never_signs(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(
        AMINA, "Thank you for your work.\n\nOn Mon, 23 Nov 2026, RRN <sign@rrn.example> wrote:\n> SIGN UA 329/11"
    )
    stage.once()
    assert stage.signatures() == []


def test_not_open_yet_and_closed_are_said(stage: Stage) -> None:
    opens = (datetime.now(UTC) + DAY).isoformat(timespec="seconds")
    stage.campaign("UA 1/26", "LATER", more=f"opens = {opens}")
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 1/26")
    stage.once()
    with stage.later(8 * DAY) as then:
        stage.deliver(BORIS, "SIGN UA 329/11", when=then)
        stage.once()
    assert stage.signatures() == []
    assert "UA 1/26" in stage.answer("amina@home.example").text
    assert stage.answer("boris@post.example")


def test_a_mail_read_on_a_phone_is_handled_all_the_same_and_moved(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    new = next(stage.dovecot.maildir(stage.user.name).glob("new/*"))
    new.rename(new.parent.parent / "cur" / f"{new.name}:2,S")
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert stage.dovecot.mails(stage.user.name) == []
    assert len(stage.dovecot.mails(stage.user.name, "signbot/Processed")) == 1


def test_a_second_copy_of_a_mail_is_a_duplicate(stage: Stage) -> None:
    stage.campaign()
    raw = stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.dovecot.append(stage.user.name, b"Received: from elsewhere by mx.rrn.example; today\r\n" + raw)
    stage.once()
    assert stage.status()["balance"]["duplicate"] == 1
    assert len(stage.answers("amina@home.example")) == 1


def test_forget_me_erases(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.deliver(AMINA, "FORGET ME")
    stage.once()
    assert stage.signatures() == []
    assert len(stage.answers("amina@home.example")) == 2
    stage.run("forget", "amina@home.example", "--yes")
    database = b"".join(path.read_bytes() for path in stage.folder.glob("signbot.db*"))
    assert b"amina@home" not in database


def test_an_official_s_mail_goes_to_the_coordinator_and_gets_no_answer(stage: Stage) -> None:
    stage.campaign()
    stage.deliver("Greg Sprow <sprow@state.example>", "SIGN UA 329/11? What is this?")
    stage.once()
    assert stage.signatures() == []
    assert [mail.to for mail in stage.new_mails()] == [COORDINATOR]


def test_one_mail_with_three_commands_gets_one_answer(stage: Stage) -> None:
    stage.campaign()
    stage.campaign("UA 12/12", "CHILE", deadline=datetime.now(UTC) + timedelta(days=3))
    stage.deliver(AMINA, "SIGN UA 329/11, UA 12/12\nSTATUS\nHELP")
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert stage.names(code="UA 12/12") == ["Amina Diallo"]
    assert len(stage.answers("amina@home.example")) == 1


def test_each_of_a_batch_is_told_the_number_of_names_with_theirs(stage: Stage) -> None:
    stage.campaign()
    for number in range(1, 4):
        stage.deliver(f"Person {'ABC'[number - 1]} <p{number}@home.example>", "SIGN UA 329/11")
    stage.once()
    said = [stage.answer(f"p{number}@home.example").text for number in range(1, 4)]
    assert ["has 1 name." in said[0], "has 2 names." in said[1], "has 3 names." in said[2]] == [True] * 3


def test_correcting_a_withheld_name_does_not_threaten_to_print_it(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11 anonymous")
    stage.once()
    stage.deliver(AMINA, "NAME UA 329/11 Amina Sow")
    stage.once()
    said = stage.answers("amina@home.example")[-1].text
    assert "Amina Sow (it is not printed: you asked us to withhold it)" in said
    assert "will be printed" not in said


def test_what_is_this_is_answered_with_what_was_asked_and_how_to_say_yes_or_no(stage: Stage) -> None:
    stage.campaign(verification="reply")
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    request = stage.answer("amina@home.example")
    stage.deliver(AMINA, "What is this?", to=request.reply_to, subject=f"Re: {request.subject}")
    stage.once()
    said = stage.answers("amina@home.example")[-1].text
    assert "Nothing is signed until you confirm it" in said
    assert "reply with SIGN" not in said


def test_thanks_for_our_answer_are_not_answered(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    answer = stage.answer("amina@home.example")
    stage.deliver(
        AMINA,
        "Thank you!",
        to=answer.reply_to,
        subject=f"Re: {answer.subject}",
        headers=f"In-Reply-To: {answer.message_id}\r\nReferences: {answer.message_id}\r\n",
    )
    stage.once()
    assert len(stage.answers("amina@home.example")) == 1


def test_a_held_mail_is_shown_as_it_was_read(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11", proven=False)
    stage.once()
    (held,) = json.loads(stage.run("quarantine", "list", "--held", "--json"))
    shown = stage.run("quarantine", "show", str(held["id"]))
    assert shown.startswith("held: its sender's domain says that it is forged")
    assert "> text        SIGN UA 329/11" in shown
    assert "asks for:     Sign campaign=ua329/11 people=Amina Diallo" in shown
    assert shown.rstrip().endswith("answer: none")
    assert json.loads(stage.run("quarantine", "show", str(held["id"]), "--json"))["id"] == held["id"]


def test_taking_a_name_off_without_a_code_never_invites_to_sign(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.deliver(AMINA, "WITHDRAW", subject="hello")
    stage.once()
    answer = stage.answers("amina@home.example")[-1]
    assert answer.subject.startswith("Which letter do you mean?")
    assert "Do you want to take this name off the letter UA 329/11 MEXICO?" in answer.text
    assert "SIGN UA 329/11" not in answer.text


def test_a_command_typed_just_as_our_alert_has_it_signs(stage: Stage) -> None:
    stage.campaign("ACTION ALERT 12345/2036", "PERU")
    stage.deliver(AMINA, "SIGN ACTION ALERT 12345/2036")
    alert = stage.run("alert", "ACTION ALERT 12345/2036")
    stage.deliver(BORIS, "SIGN ACTION ALERT 12345/2036\n\n" + alert)
    stage.deliver("Chloé Martin <chloe@home.example>", alert)
    stage.once()
    assert stage.names(code="ACTION ALERT 12345/2036") == ["Amina Diallo", "Boris Keller"]
