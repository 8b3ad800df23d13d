"""Machines through the whole bot: who is answered, how often, and when a bound is reached."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.core.deciding.test_set_aside import RULES
from tests.core.mail.test_automatic import MACHINES, PEOPLE
from tests.scenarios.stage import AUTHSERV, BOT, CODE, COORDINATOR, DAY, Read, Stage, soon

AMINA = "Amina Diallo <amina@home.example>"
SIGN = "SIGN UA 329/11"
HOUR = timedelta(hours=1)


def put(stage: Stage, raw: str) -> None:
    """The mail arrives, and the provider vouches for whoever it says that it is from."""
    domain = found[1] if (found := re.search(r"(?m)^From:[^\n]*@([\w.-]+)", raw)) else "post.example"
    stated = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from={domain}\n"
    stage.dovecot.append(stage.user.name, (stated + raw).replace("\n", "\r\n").encode())


def test_people_who_look_like_machines_sign_and_are_answered(stage: Stage) -> None:
    stage.campaign()
    for number, raw in enumerate(PEOPLE.values()):
        put(stage, re.sub(r"<([\w-]+)@", rf"<\g<1>{number}@", raw, count=1))
    stage.once()
    assert (len(stage.names()), len(stage.new_mails())) == (len(PEOPLE), len(PEOPLE))


def test_no_rule_about_machines_lets_one_sign_or_be_answered(stage: Stage) -> None:
    stage.campaign()
    mails = [f"{head}\n\n{SIGN}\n" for head in RULES.values()] + list(MACHINES.values())
    for number, raw in enumerate(mails):
        put(stage, f"Message-ID: <{number}@post.example>\n{raw}")
    stage.once()
    assert (stage.signatures(), stage.new_mails()) == ([], [])
    balance = stage.status()["balance"]
    assert balance["held"] + balance["automatic"] == len(mails)
    # Of a report with the form of RFC 3464 or 5965, and of a receipt without a command, the words are no person's
    assert balance["automatic"] == 3


@pytest.mark.parametrize(
    ("sender", "prefix", "words"),
    [
        (AMINA, "Read: ", ""),
        (AMINA, "Gelesen: ", ""),
        (AMINA, "Leído: ", "El mensaje se ha leído."),
        (AMINA, "Re: ", "##- Please type your reply above this line -##\n\nYour request (1234) has been received."),
        (AMINA, "Re: ", "Thank you for contacting us. We will get back to you within 2 business days."),
        (AMINA, "[#4711] Re: ", "Hemos recibido su solicitud. Sí, confirmamos que fue registrada."),
    ],
)
def test_a_receipt_and_a_help_desk_confirm_nothing_and_get_no_answer(
    stage: Stage, sender: str, prefix: str, words: str
) -> None:
    stage.campaign(verification="reply")
    stage.deliver(AMINA, SIGN)
    stage.once()
    (request,) = stage.new_mails()
    thread = f"In-Reply-To: {request.message_id}\r\nReferences: {request.message_id}\r\n"
    stage.deliver(sender, words, subject=f"{prefix}{request.subject}", to=request.reply_to, headers=thread)
    stage.once()
    assert (stage.names("pending"), stage.names(), stage.new_mails()) == (["Amina Diallo"], [], [])
    stage.deliver(sender, "Yes", subject=f"Re: {request.subject}", to=request.reply_to, headers=thread)
    stage.once()
    assert stage.names() == ["Amina Diallo"]


# Ping-pong ---------------------------------------------------------------------------------------


def vacation(answer: Read) -> str:
    return "I am at the sea, and read this on Monday. For help write to Boris, who knows UA 12/12."


def reception(answer: Read) -> str:
    return "Thank you! We have received your mail and will answer you soon.\nHelp desk of the parish"


def status(answer: Read) -> str:
    return "STATUS\nYour ticket is open."


def echo(answer: Read) -> str:
    return answer.text


@pytest.mark.parametrize(
    ("responder", "pause", "threaded"),
    [
        (vacation, timedelta(0), True),
        (status, timedelta(0), True),
        (reception, timedelta(minutes=40), False),
        (echo, timedelta(minutes=40), True),
    ],
)
def test_a_responder_without_any_mark_gets_three_mails_at_most(
    stage: Stage, responder: type[vacation], pause: timedelta, threaded: bool
) -> None:
    stage.campaign()
    stage.deliver(AMINA, "Good morning, what is UA 329/11?")
    for number in range(7):
        with stage.later(number * pause):
            stage.once()
            for answer in stage.new_mails():
                thread = f"In-Reply-To: {answer.message_id}\r\n" if threaded else ""
                to = answer.reply_to if threaded else BOT
                stage.deliver(AMINA, responder(answer), subject=f"Re: {answer.subject}", to=to, headers=thread)
    assert 1 <= len(stage.answers("amina@home.example")) <= 3
    assert stage.names() == []


def test_a_machine_that_answers_our_confirmation_in_a_loop_is_left_alone(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    for _ in range(6):
        stage.once()
        for answer in stage.new_mails():
            stage.deliver(AMINA, echo(answer), subject=answer.subject)
    assert stage.names() == ["Amina Diallo"]
    assert 1 <= len(stage.answers("amina@home.example")) <= 3


def test_a_list_that_reflects_under_its_own_address_ends_at_once(stage: Stage) -> None:
    stage.campaign()
    stage.deliver("Team <team@lists.example>", SIGN)
    stage.once()
    for _ in range(5):
        for answer in stage.new_mails():
            raw = answer.raw.decode().replace("\r\n", "\n")
            put(stage, re.sub(r"(?m)^From: .*\n", "From: RRN via Team <team@lists.example>\n", raw, count=1))
        stage.once()
    assert len(stage.mailserver.accepted) == 1


def test_a_coordinators_vacation_notice_neither_releases_a_letter_nor_is_answered(stage: Stage) -> None:
    deadline = soon()
    stage.campaign(deadline=deadline, more='dispatch = "approve"')
    stage.deliver(AMINA, SIGN)
    stage.once()
    stage.until(deadline)
    stage.once()
    (approval,) = stage.answers(COORDINATOR)
    stage.new_mails()
    stage.deliver(
        f"Coordinator <{COORDINATOR}>",
        "yes",
        subject=f"Automatic reply: {approval.subject}",
        to=approval.reply_to,
        headers="Auto-Submitted: auto-replied\r\n",
    )
    stage.once()
    assert (stage.state(), stage.new_mails()) == ("awaiting-approval", [])


@pytest.mark.parametrize(
    "address", ["ticket-{}@them.example", "support+id{}@them.example", "case{0}@s{0}.them.example"]
)
@pytest.mark.parametrize("words", ["Noted. A colleague looks into it.", "Please write UA 12/12 into the form below!"])
def test_a_talk_with_changing_addresses_ends_after_three_answers(stage: Stage, address: str, words: str) -> None:
    stage.campaign()
    stage.deliver(f"Support <{address.format(1000)}>", "Good morning, what is UA 329/11?", subject="")
    for number in range(1001, 1010):
        stage.once()
        for answer in stage.new_mails():
            thread = f"In-Reply-To: {answer.message_id}\r\n"
            sender = f"Support <{address.format(number)}>"
            stage.deliver(sender, words, subject=f"[#{number}] {answer.subject}", headers=thread)
    assert len(stage.mailserver.accepted) == 3


def test_a_talk_without_thread_is_known_by_our_subject_at_that_domain(stage: Stage) -> None:
    stage.campaign()
    stage.deliver("Support <ticket-1000@them.example>", "Good morning, what is UA 329/11?", subject="")
    for number in range(1001, 1010):
        stage.once()
        for answer in stage.new_mails():
            sender, subject = f"Support <ticket-{number}@them.example>", f"[#{number}] {answer.subject}"
            stage.deliver(sender, "Noted. A colleague looks into it.", subject=subject)
    assert len(stage.mailserver.accepted) == 3


@pytest.mark.parametrize("threaded", [True, False])
def test_nobody_at_a_large_provider_is_silenced_by_what_others_there_write(stage: Stage, threaded: bool) -> None:
    """They answer one alert, in its thread or not, with words that lead nowhere, in one pass and in several."""
    stage.campaign()
    people = stage.folder / "people.csv"
    people.write_text("amina@home.example\n")
    stage.run("alert", CODE, "--send-to", str(people))
    stage.once()
    (alert,) = stage.new_mails()
    thread = f"In-Reply-To: {alert.message_id}\r\n" if threaded else ""
    for number in range(12):
        sender, subject = f"Maria <maria{number}@gmail.com>", f"Re: {alert.subject}"
        stage.deliver(sender, "What is UA 329/11?", subject=subject, headers=thread)
        if number % 4 == 3:
            stage.once()
    assert len({one.to for one in stage.new_mails()}) == 12


def test_whoever_signs_at_last_is_answered_after_any_talk(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "Good morning, what is UA 329/11?", subject="")
    last = None
    for said in ("What is it about?", "Who wrote UA 329/11, then?", "And why?", "Hm, that is strange.", SIGN):
        stage.once()
        last = next(iter(stage.new_mails()), last)
        assert last is not None
        stage.deliver(AMINA, said, subject=f"Re: {last.subject}", headers=f"In-Reply-To: {last.message_id}\r\n")
    stage.once()
    (signed,) = stage.new_mails()
    assert "You have signed" in signed.subject


# Bounds ------------------------------------------------------------------------------------------


def test_answers_above_the_bound_of_an_hour_wait_and_none_is_lost(stage: Stage) -> None:
    """And the letter, which stands behind them, does not wait with them."""
    deadline = soon()
    stage.limits = "[limits]\nanswers_per_hour = 10"
    stage.campaign(deadline=deadline)
    for number in range(35):
        stage.deliver(f"Supporter {number} <s{number}@home.example>", SIGN)
    stage.once()
    assert len([one for one in stage.new_mails() if one.to != COORDINATOR]) == 10
    stage.until(deadline)
    stage.once()
    assert "sprow@state.example" in [one.to for one in stage.new_mails()]
    assert stage.state() == "delivered"
    for hours in range(1, 4):
        with stage.later(hours * HOUR + timedelta(minutes=hours)):
            stage.once()
    signed = [one for one in (Read.of(each) for each in stage.mailserver.accepted) if "You have signed" in one.subject]
    assert sorted(one.to for one in signed) == sorted(f"s{number}@home.example" for number in range(35))


def test_above_the_bound_of_a_day_a_request_comes_tomorrow_and_the_coordinator_knows(stage: Stage) -> None:
    stage.limits = "[limits]\nanswers_per_address_per_day = 2"
    stage.campaign(verification="reply")
    for words in ("HELP", "LIST", SIGN, "HELP"):
        stage.deliver(AMINA, words, subject="")
        stage.once()
    assert len(stage.new_mails()) == 2
    assert stage.names("pending") == ["Amina Diallo"]
    with stage.later(DAY + HOUR):
        stage.once()
        told = stage.answers(COORDINATOR)
        (request,) = [one for one in stage.new_mails() if one.to == "amina@home.example"]
        stage.deliver(AMINA, "yes", to=request.reply_to)
        stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert "this address has had its answers" in "".join(one.text for one in told)


def test_a_request_that_waits_still_comes_before_the_deadline(stage: Stage) -> None:
    stage.limits = "[limits]\nanswers_per_address_per_day = 1"
    stage.campaign(verification="reply", deadline=datetime.now(UTC) + 20 * HOUR)
    stage.deliver(AMINA, "HELP")
    stage.once()
    stage.deliver(AMINA, SIGN)
    stage.once()
    assert len(stage.answers("amina@home.example")) == 1
    with stage.later(9 * HOUR):
        stage.once()
    assert len(stage.answers("amina@home.example")) == 2


def test_an_address_that_nothing_proves_gets_two_answers_a_day(stage: Stage) -> None:
    stage.campaign()
    for words in (SIGN, "HELP", "STATUS", SIGN, "LIST", "What?", "HELP"):
        stage.deliver(AMINA, words, proven=None, subject="")
        stage.once()
    assert len(stage.answers("amina@home.example")) == 2
