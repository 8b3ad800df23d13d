"""A letter's day: the deadline, what counts and what is late, the letter, its deliveries, and what may hold it."""

import io
from datetime import UTC, datetime, timedelta

import pytest
from pypdf import PdfReader

from tests.patience import eventually
from tests.scenarios.stage import BOT, CODE, COORDINATOR, DAY, Stage, soon
from tests.servers.smtpd import At, Fault

AMINA = "Amina Diallo <amina@home.example>"
BORIS = "Boris Keller <boris@post.example>"
CHLOE = "Chloé Lefèvre <chloe@courriel.example>"
FAX = "525550933414@fax.example"
SPROW = "sprow@state.example"


def test_the_deadline_passes_and_the_letter_goes_to_everybody(stage: Stage) -> None:
    stage.ripe()
    stage.new_mails()
    stage.once()
    letters = {mail.to: mail for mail in stage.new_mails()}
    assert set(letters) == {FAX, SPROW, "amina@home.example", COORDINATOR}
    assert letters[SPROW].all_recipients == [SPROW, BOT]
    assert "urge you to protect them." in letters[SPROW].text
    assert "Amina Diallo" in letters[SPROW].text
    assert letters[SPROW].reply_to == COORDINATOR
    kinds = [part.get_content_type() for part in letters[SPROW].message.walk()]
    assert {"text/plain", "text/html", "application/pdf"} <= set(kinds)
    assert "application/pdf" in [part.get_content_type() for part in letters[FAX].message.walk()]
    assert stage.state() == "delivered"
    (campaign,) = stage.status()["campaigns"]
    assert campaign["deliveries"]["sent"] == 2
    stage.once()
    assert stage.new_mails() == []


def test_in_time_is_judged_by_when_the_server_received_it(stage: Stage) -> None:
    deadline = soon()
    stage.campaign(deadline=deadline)
    stage.once()
    stage.until(deadline)
    stage.deliver(AMINA, "SIGN UA 329/11", when=deadline - timedelta(seconds=2))
    stage.deliver(CHLOE, "SIGN UA 329/11", when=deadline + timedelta(seconds=1))
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert "Chloé" not in stage.answers(SPROW)[0].text
    assert len(stage.answers("chloe@courriel.example")) == 1


def test_a_mailbox_that_is_down_at_the_deadline_holds_the_letter_and_the_coordinator_is_told(stage: Stage) -> None:
    deadline = stage.ripe()
    stage.deliver(BORIS, "SIGN UA 329/11", when=deadline - timedelta(seconds=1))
    stage.write(imap_port=9)
    stage.once(code=75)
    assert stage.answers(SPROW) == []
    assert len(stage.answers(COORDINATOR)) == 1
    stage.once(code=75)
    assert len(stage.answers(COORDINATOR)) == 1
    stage.write()
    stage.once()
    assert "Boris Keller" in stage.answers(SPROW)[0].text


def test_a_campaign_first_seen_after_its_deadline_is_held_until_it_is_released(stage: Stage) -> None:
    stage.campaign(deadline=datetime.now(UTC) - DAY)
    stage.once()
    assert stage.state() == "held"
    assert stage.answers(SPROW) == []
    stage.run("signatures", "add", CODE, "--name", "Grace Okafor")
    stage.run("release", CODE)
    stage.once()
    assert len(stage.answers(SPROW)) == 1


def test_a_slip_in_the_year_sends_no_letter_and_the_coordinator_is_asked(stage: Stage) -> None:
    deadline = datetime.now(UTC) + 10 * DAY
    stage.campaign(deadline=deadline)
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    right = stage.config.read_text()
    stage.config.write_text(right.replace(f"deadline = {deadline.year}", f"deadline = {deadline.year - 1}"))
    assert "is the year right?" in stage.run("check")
    stage.deliver(BORIS, "SIGN UA 329/11")
    stage.once()
    stage.once()
    assert (stage.state(), stage.answers(SPROW)) == ("held", [])
    (asked,) = stage.answers(COORDINATOR)
    assert "which is over (is the year right?)" in " ".join(asked.text.split())
    assert stage.names() == ["Amina Diallo", "Boris Keller"]  # in time, as the alert said
    stage.config.write_text(right)
    stage.once()
    assert stage.state() == "open"


def test_a_late_campaign_that_is_released_sends_no_empty_letter(stage: Stage) -> None:
    stage.campaign(deadline=datetime.now(UTC) - DAY)
    stage.once()
    stage.run("release", CODE)
    stage.once()
    assert (stage.state(), stage.answers(SPROW)) == ("held", [])
    late, few = (" ".join(notice.text.split()) for notice in stage.answers(COORDINATOR))
    assert "first seen after its deadline" in late
    assert "(with fewer than 1 name you are asked once more)" in late
    assert "it has 0 names" in few
    assert f"To send it as it is: RELEASE {CODE}" in few


def test_fewer_names_than_the_minimum_hold_the_letter(stage: Stage) -> None:
    deadline = soon()
    stage.campaign(deadline=deadline)
    stage.once()
    stage.until(deadline)
    stage.once()
    assert stage.state() == "held"
    assert [mail.to for mail in stage.new_mails()] == [COORDINATOR]
    stage.run("release", CODE, "--reason", "the names came on paper")
    stage.once()
    assert stage.state() == "delivered"


def test_closing_early_needs_no_waiting(stage: Stage) -> None:
    stage.closed()
    stage.once()
    assert len(stage.answers(SPROW)) == 1
    stage.deliver(BORIS, "SIGN UA 329/11")
    stage.once()
    assert stage.names() == ["Amina Diallo"]


def test_a_letter_waits_for_approval_and_a_reply_with_the_token_releases_it(stage: Stage) -> None:
    stage.campaign(more='dispatch = "approve"')
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.run("close", CODE)
    stage.once()
    assert stage.state() == "awaiting-approval"
    assert stage.answers(SPROW) == []
    asked = stage.answer(COORDINATOR)
    stage.deliver(
        f"Eve <{COORDINATOR}>", "RELEASE UA 329/11", proven=None, to=asked.reply_to, subject=f"Re: {asked.subject}"
    )
    stage.deliver("Eve <eve@evil.example>", "RELEASE UA 329/11", to=asked.reply_to, subject=f"Re: {asked.subject}")
    stage.once()
    assert stage.state() == "awaiting-approval"
    assert f"{CODE}: not released" in stage.answers(COORDINATOR)[-1].subject
    stage.deliver(f"Carol <{COORDINATOR}>", "RELEASE UA 329/11", to=asked.reply_to, subject=f"Re: {asked.subject}")
    stage.once()
    assert stage.state() == "delivered"
    assert len(stage.answers(SPROW)) == 1


SPANISH = """
[[campaign.translation]]
language = "es"
title = "MÉXICO"
follows = false
body = "Les pedimos **actuar**."
"""
FORM = """
[[campaign.recipient]]
role = "to"
name = "La Ministra"
manual = "https://minister.example/contact"
language = "es"
"""


def test_the_coordinator_sees_each_version_before_it_goes_and_an_empty_reply_sends_none(stage: Stage) -> None:
    stage.campaign(more='dispatch = "approve"')
    stage.campaigns[-1] += SPANISH + FORM
    stage.write()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.run("close", CODE)
    stage.once()
    asked = stage.answer(COORDINATOR)
    enclosed = {part.get_filename(): part.get_content() for part in asked.message.iter_attachments()}
    english, spanish = (pdf_words(enclosed[name]) for name in ("ua-329-11.pdf", "ua-329-11-2.pdf"))
    assert "We urge you to protect them." in english
    assert "Les pedimos actuar." in spanish
    assert "por formulario web" in spanish
    assert "Amina Diallo 1 persona UA 329/11 MÉXICO Página 1 de 1" in spanish
    assert "- ua-329-11.pdf (English): Dr. Alejandro Poiré Romero; Greg Sprow" in asked.text
    assert "- ua-329-11-2.pdf (Español): La Ministra" in asked.text
    stage.deliver(f"Carol <{COORDINATOR}>", "Sent from my iPhone", to=asked.reply_to, subject=f"Re: {asked.subject}")
    stage.once()
    assert stage.state() == "awaiting-approval"
    assert "the reply was empty" in stage.answers(COORDINATOR)[-1].text
    stage.deliver(f"Carol <{COORDINATOR}>", "", to=asked.reply_to, subject="RELEASE UA 329/11")  # a tap
    stage.once()
    (pasted,) = [one for one in stage.answers(COORDINATOR) if "fill in a form" in one.subject]
    text = next(part.get_content() for part in pasted.message.iter_attachments() if part.get_filename()[-3:] == "txt")
    assert "Les pedimos actuar." in text
    assert "**" not in text + stage.answer(SPROW).text


def pdf_words(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_a_withdrawal_while_the_letter_waits_composes_and_approves_it_anew(stage: Stage) -> None:
    stage.campaign(more='dispatch = "approve"')
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.deliver(BORIS, "SIGN UA 329/11")
    stage.once()
    stage.run("close", CODE)
    stage.once()
    first = stage.answer(COORDINATOR)
    stage.deliver(BORIS, "WITHDRAW UA 329/11")
    stage.once()
    assert stage.state() == "awaiting-approval"
    assert len(stage.answers(COORDINATOR)) == 2
    stage.deliver(f"Carol <{COORDINATOR}>", "RELEASE", to=first.reply_to, subject=f"Re: {first.subject}")
    stage.once()
    assert stage.state() == "awaiting-approval"
    stage.run("release", CODE)
    stage.once()
    assert "Boris" not in stage.answers(SPROW)[0].text
    assert "Amina Diallo" in stage.answers(SPROW)[0].text


def test_one_withdrawal_after_the_other_is_no_flood_for_a_coordinator_and_the_letter_can_be_released(
    stage: Stage,
) -> None:
    stage.campaign(more='dispatch = "approve"')
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.deliver(
        "Eve <eve@evil.example>", f"SIGN {CODE}" + "".join(f"\nName: Persona Number{chr(97 + n)}" for n in range(5))
    )
    stage.once()
    stage.run("close", CODE)
    stage.once()
    for n in range(5):
        stage.deliver("Eve <eve@evil.example>", f"WITHDRAW {CODE}\nName: Persona Number{chr(97 + n)}")
        stage.once()
        assert stage.state() == "awaiting-approval"
    assert len([one for one in stage.answers(COORDINATOR) if "approve" in one.subject]) == 3
    with stage.later(timedelta(minutes=62)):
        stage.once()
        newest = [one for one in stage.answers(COORDINATOR) if "approve" in one.subject][3:]
        stage.deliver(f"Carol <{COORDINATOR}>", "RELEASE", to=newest[0].reply_to, subject=f"Re: {newest[0].subject}")
        stage.once()
    assert (len(newest), stage.names()) == (1, ["Amina Diallo"])
    assert stage.state() in ("delivering", "delivered")
    assert "Persona" not in stage.answers(SPROW)[0].text


def test_hold_collects_and_dispatches_nothing(stage: Stage) -> None:
    stage.campaign()
    stage.once()
    stage.run("hold", CODE, "--reason", "the case may be solved")
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.run("close", CODE)
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert stage.answers(SPROW) == []
    stage.run("release", CODE)
    stage.once()
    assert len(stage.answers(SPROW)) == 1


def test_cancelling_tells_the_supporters_and_sends_no_letter(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.run("cancel", CODE, "--reason", "they are free", "--yes")
    stage.once()
    assert stage.state() == "cancelled"
    assert stage.answers(SPROW) == []
    assert len(stage.answers("amina@home.example")) == 2
    stage.deliver(BORIS, "SIGN UA 329/11")
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert len(stage.answers("boris@post.example")) == 1


def test_extending_gives_more_time_and_a_changed_file_is_asked_about(stage: Stage) -> None:
    deadline = soon()
    stage.campaign(deadline=deadline)
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    later = (datetime.now(UTC) + DAY).isoformat(timespec="seconds")
    stage.run("extend", CODE, later)
    stage.until(deadline)
    stage.once()
    assert stage.state() == "open"
    stage.campaigns.clear()
    stage.campaign(deadline=datetime.now(UTC) + 2 * DAY)
    stage.once(code=78)
    stage.run("amend", CODE, "--file-deadline")
    stage.once()
    assert stage.status()["campaigns"][0]["deadline"].startswith((datetime.now(UTC) + 2 * DAY).date().isoformat())


def test_a_changed_letter_is_refused_until_somebody_says_it_is_meant(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.campaigns[0] = stage.campaigns[0].replace("We urge you", "We implore you")
    stage.write()
    stage.once(code=78)
    stage.run("check", code=78)
    said = stage.run("amend", CODE, "--reason", "a better word", code=2)
    assert "[-urge-] [+implore+]" in said
    assert "--ask-again" in said
    stage.run("check", code=78)
    stage.run("amend", CODE, "--ask-again", "--reason", "a better word")
    stage.run("check")
    stage.once()


def test_an_open_campaign_missing_from_the_file_is_refused(stage: Stage) -> None:
    stage.campaign()
    stage.campaign("UA 12/12", "CHILE")
    stage.once()
    del stage.campaigns[0]
    stage.write()
    stage.once(code=78)


def test_a_fax_that_the_gateway_cannot_dial_is_held_until_it_is_resolved(stage: Stage) -> None:
    stage.campaign()
    stage.campaigns[0] = stage.campaigns[0].replace('3414"', '3414"\nextension = "*20635"')
    stage.write()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.run("close", CODE)
    stage.once()
    (held,) = [one for one in stage.deliveries() if one["state"] == "held"]
    assert stage.answers(FAX) == []
    assert stage.state() == "delivering"
    stage.run("resolve", str(held["id"]), "--as", "sent", "--reason", "sent by hand")
    stage.once()
    assert stage.state() == "delivered"


def test_a_refused_letter_is_failed_and_the_others_go(stage: Stage) -> None:
    stage.closed()
    stage.mailserver.plan(Fault(At.RCPT, "550 5.1.1 no such user", to=SPROW))
    stage.once()
    deliveries = stage.status()["campaigns"][0]["deliveries"]
    assert (deliveries["failed"], deliveries["sent"]) == (1, 1)
    assert "no such user" in stage.answers(COORDINATOR)[-1].text


def test_people_sign_by_hand_and_a_coordinator_invalidates(stage: Stage) -> None:
    stage.campaign()
    stage.run("signatures", CODE, "add", "--name", "Grace Okafor", "--place", "Cleveland OH")
    (one,) = stage.signatures()
    assert (one["name"], one["verified_by"]) == ("Grace Okafor", "coordinator")
    stage.run("signatures", "invalidate", CODE, str(one["id"]), "--reason", "twice on the sheet", "--yes")
    assert stage.names() == []
    stage.run("signatures", CODE, "restore", str(one["id"]), "--reason", "no, another Grace")
    assert stage.names() == ["Grace Okafor"]


@pytest.mark.parametrize(
    "arguments", [("status",), ("status", "--json"), ("health",), ("deliveries",), ("quarantine", "list")]
)
def test_before_the_first_pass_every_report_works_and_creates_nothing(stage: Stage, arguments: tuple[str, ...]) -> None:
    stage.campaign()
    stage.run(*arguments, code=1 if arguments == ("health",) else 0)
    assert stage.run("signatures", CODE, "--json").strip() == "[]"
    assert list(stage.folder.glob("signbot.db*")) == []


def test_run_answers_by_itself_closes_at_the_deadline_and_stops_on_sigterm(stage: Stage) -> None:
    stage.imap = "poll_seconds = 3600"
    stage.campaign()
    with stage.daemon() as daemon:
        stage.deliver(AMINA, "SIGN UA 329/11")
        eventually(lambda: stage.answers("amina@home.example"), stage.status)
        deadline = datetime.now(UTC) + timedelta(seconds=5)
        stage.run("extend", CODE, deadline.isoformat())
        daemon.look()  # and learns of the deadline; what follows it does by itself
        eventually(lambda: len(stage.answers("amina@home.example")) == 2, stage.status)
    assert len(stage.answers(SPROW)) == 1
    assert "amina@home" not in daemon.said


# The addendum ------------------------------------------------------------------------------------

LATE_NAMES = "addendum_after_hours = 2"


def test_late_names_follow_to_the_same_recipients_once(stage: Stage) -> None:
    deadline = soon()
    stage.campaign(deadline=deadline, more=LATE_NAMES)
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.until(deadline)
    stage.deliver(CHLOE, "SIGN UA 329/11")
    stage.once()
    assert stage.state() == "delivered"
    assert "Chloé" not in stage.answers(SPROW)[0].text
    assert "will go to the same people in an addendum" in stage.answers("chloe@courriel.example")[0].text
    stage.until(deadline + timedelta(hours=2))
    stage.new_mails()
    stage.once()
    told = {mail.to: mail for mail in stage.new_mails()}
    assert set(told) == {FAX, SPROW, "chloe@courriel.example", COORDINATOR}
    assert "Addendum 1" in told[SPROW].subject
    assert "Names on the letter: 1" in told[SPROW].text
    assert "Names in all: 2" in told[SPROW].text
    assert "Chloé Lefèvre" in told[SPROW].text
    assert "Amina Diallo" not in told[SPROW].text
    assert "Your receipt" in told["chloe@courriel.example"].text
    assert "The addendum to the letter" in told[COORDINATOR].text
    stage.deliver(BORIS, "SIGN UA 329/11")
    stage.once()
    assert [mail.to for mail in stage.new_mails()] == ["boris@post.example"]
    assert "is closed" in stage.answers("boris@post.example")[0].subject


def test_without_late_names_there_is_no_addendum(stage: Stage) -> None:
    deadline = soon()
    stage.campaign(deadline=deadline, more=LATE_NAMES)
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.until(deadline)
    stage.once()
    stage.until(deadline + timedelta(hours=2))
    stage.new_mails()
    stage.once()
    stage.once()
    assert stage.new_mails() == []
    assert stage.state() == "delivered"


def test_an_addendum_that_waits_for_approval_loses_a_name_that_is_withdrawn(stage: Stage) -> None:
    deadline = soon()
    stage.campaign(deadline=deadline, more=f'dispatch = "approve"\n{LATE_NAMES}')
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.until(deadline)
    for late in (CHLOE, BORIS):
        stage.deliver(late, "SIGN UA 329/11")
    stage.once()
    stage.run("release", CODE)
    stage.once()
    stage.until(deadline + timedelta(hours=2))
    stage.once()
    assert stage.state() == "awaiting-approval"
    stage.deliver(BORIS, "WITHDRAW UA 329/11")
    stage.once()
    stage.run("release", CODE)
    stage.once()
    addendum = stage.answers(SPROW)[-1]
    assert "Chloé Lefèvre" in addendum.text
    assert "Boris Keller" not in addendum.text
    assert len(stage.answers(SPROW)) == 2
