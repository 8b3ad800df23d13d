"""Rule by rule, each with a command in the mail: who is not answered (RFC 3834 section 2, RFC 5230 section 4.6)."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from signbot.core.address import names_us
from signbot.core.campaign import (
    Campaign,
    CampaignState,
    Person,
)
from signbot.core.code import Code
from signbot.core.deciding.case import Case
from signbot.core.deciding.decide import decide
from signbot.core.decision import Known, Outcome, Standing, Subscribe
from signbot.core.intents import (
    Alerts,
    Confirm,
    Forget,
    Help,
    Intent,
    ListCampaigns,
    Nothing,
    Reading,
    Sign,
    Status,
    Unclear,
    Why,
    Withdraw,
)
from signbot.core.ledger import Verdict
from signbot.core.mail.mail import Authenticity, Report, Trust, read
from tests.core.deciding.cases import AMINA, NOW, UA, case, mail

OWN = frozenset({"sign@rrn.example"})
LETTER = Campaign(
    code=Code.parse("UA 329/11"),
    title="MEXICO",
    body="Please act.",
    recipients=(),
    opens=None,
    deadline=NOW + timedelta(days=7),
    zone=ZoneInfo("UTC"),
)
STANDINGS = {"ua329/11": Standing(LETTER, CampaignState.OPEN, LETTER.deadline)}
SIGNS = Sign("ua329/11", (Person("Dmitri"),))
FROM, TO = "From: Dmitri <dmitri@post.example>", "To: sign@rrn.example"

# what the RFC says: a mail that the rule is about
RULES = {
    "3834-2 no response to an automatic response": f"{FROM}\n{TO}\nAuto-Submitted: auto-replied",
    "3834-2 nor to what a program generated": f"{FROM}\n{TO}\nAuto-Submitted: auto-generated",
    "3834-2 nor to a value that is yet unknown": f"{FROM}\n{TO}\nAuto-Submitted: x-vendor; owner=x",
    "3834-2 nor to a null return path": f"Return-Path: <>\n{FROM}\n{TO}",
    "3834-2 nor to Precedence: list": f"{FROM}\n{TO}\nPrecedence: list",
    "3834-2 nor to Precedence: bulk": f"{FROM}\n{TO}\nPrecedence: Bulk",
    "3834-2 nor to Precedence: junk": f"{FROM}\n{TO}\nprecedence: JUNK",
    "3834-2 nor to a mailing list": f"{FROM}\n{TO}\nList-Id: <talk.example>",
    "3834-2 nor to a list of the old kind": f"{FROM}\n{TO}\nMailing-List: contact talk-help@x.example",
    "3834-2 nor where the recipient is not named": f"{FROM}\nTo: undisclosed-recipients:;",
    "3834-2 nor to somebody else's mail": f"{FROM}\nTo: friend@other.example",
    "3834-3.1.1 nor to an owner of a list": f"From: owner-talk@post.example\n{TO}",
    "3834-3.1.1 nor to MAILER-DAEMON": f"From: MAILER-DAEMON@post.example\n{TO}",
    "5230-4.6 nor without a To, Cc, Bcc that names us": f"{FROM}\nCc: friend@other.example",
    "5230-4.6 nor to a local part owner-": f"From: OWNER-ua@post.example\n{TO}",
    "5230-4.6 nor to a local part -request": f"From: talk-request@post.example\n{TO}",
    "5230-4.6 nor to LISTSERV": f"From: LISTSERV@post.example\n{TO}",
    "5230-4.6 nor to majordomo": f"From: Majordomo@post.example\n{TO}",
    "5230-4.6 nor to mailer-daemon": f"From: Mailer-Daemon@post.example\n{TO}",
    "5230-4.6 nor to List- fields": f"{FROM}\n{TO}\nList-Unsubscribe: <mailto:x@y.example>",
    "5230-4.6 nor to what answers automatically": f"{FROM}\n{TO}\nAuto-Submitted: auto-notified",
    "5965 nor to a complaint": f"{FROM}\n{TO}\nContent-Type: multipart/report; report-type=feedback-report",
    "3464 nor to a delivery report": f"{FROM}\n{TO}\nContent-Type: multipart/report; report-type=delivery-status",
    "8098 nor to a read receipt": f"{FROM}\n{TO}\nContent-Type: multipart/report; report-type=disposition-notification",
    "6047 nor to a calendar": f"{FROM}\n{TO}\nContent-Type: text/calendar; method=REPLY",
    "Microsoft: X-Auto-Response-Suppress": f"{FROM}\n{TO}\nX-Auto-Response-Suppress: All",
    "a no-reply address": f"From: no-reply@post.example\n{TO}",
    "an absence notice that only its subject tells": f"{FROM}\n{TO}\nSubject: Automatische Antwort: UA 329/11",
}  # fmt: skip


def outcome(head: str, *intents: Intent) -> Outcome:
    mail = read(f"{head}\n\nSIGN UA 329/11\n".encode(), Trust())
    proven = replace(mail, authenticity=Authenticity.PASS)  # even where the provider vouches for it
    return decide(
        Case(
            mail=proven,
            reading=Reading(intents, "en"),
            known=Known(),
            standings=STANDINGS,
            arrived=NOW,
            addressed=names_us(mail.recipients, OWN, "+"),
        )
    )


@pytest.mark.parametrize("rule", RULES)
def test_a_command_in_such_a_mail_is_held_and_not_answered(rule: str) -> None:
    found = outcome(RULES[rule], SIGNS)
    assert (found.verdict in (Verdict.HELD, Verdict.AUTOMATIC), found.changes, found.items) == (True, (), ())


@pytest.mark.parametrize("rule", RULES)
def test_such_a_mail_confirms_nothing(rule: str) -> None:
    found = outcome(RULES[rule], Confirm())
    assert (found.changes, found.items) == ((), ())


def test_a_person_is_answered() -> None:
    for person in (f"{FROM}\n{TO}", f"{FROM}\n{TO}\nAuto-Submitted: no", f"{FROM}\nCc: SIGN+ua-329-11@rrn.example"):
        found = outcome(person, SIGNS)
        assert found.verdict is Verdict.SIGNED
        assert found.items


def test_a_mail_that_its_domain_calls_forged_is_held_silently() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), on=mail(Authenticity.FAIL)))
    assert (outcome.verdict, outcome.changes, outcome.items) == (Verdict.HELD, (), ())


@pytest.mark.parametrize("intent", [Help(), ListCampaigns(), Status(), Forget(), Unclear(Why.NO_COMMAND)])
def test_a_forged_mail_is_never_answered_whatever_it_asks(intent: Intent) -> None:
    assert decide(case(intent, on=mail(Authenticity.FAIL))).items == ()


@pytest.mark.parametrize("intent", [Sign(UA, (AMINA,)), Withdraw(UA), Forget(), Help(), Status(), Unclear(Why.NO_CODE)])
def test_where_spf_failed_and_nothing_else_proves_them_nobody_is_answered(intent: Intent) -> None:
    outcome = decide(case(intent, on=mail(Authenticity.NONE, disowned=True)))
    assert (outcome.verdict, outcome.changes, outcome.items) == (Verdict.HELD, (), ())
    assert "spf=fail" in outcome.note


def test_a_mail_whose_spf_failed_counts_where_something_else_proves_it_or_nothing_is_asked_for() -> None:
    signs = Sign(UA, (AMINA,))
    assert decide(case(signs, on=mail(Authenticity.PASS, disowned=True))).verdict is Verdict.SIGNED
    assert decide(case(signs, on=mail(Authenticity.NONE, disowned=True), accepted=True)).verdict is Verdict.SIGNED


def test_a_machine_s_mail_is_never_answered_and_its_command_is_held() -> None:
    machine = mail(automatic="Auto-Submitted: auto-replied")
    assert decide(case(Nothing("no words"), on=machine)).verdict is Verdict.AUTOMATIC
    held = decide(case(Sign(UA, (AMINA,)), on=machine))
    assert (held.verdict, held.changes, held.items) == (Verdict.HELD, (), ())


def test_a_delivery_report_is_automatic_whatever_it_quotes() -> None:
    bounce = mail(report=Report("<x@rrn.example>", "amina@home.example", "5.1.1", "failed"))
    assert decide(case(Sign(UA, (AMINA,)), on=bounce)).verdict is Verdict.AUTOMATIC


def test_an_unclear_sender_is_held() -> None:
    nobody = mail(sender=None, sender_problem="two From headers")
    outcome = decide(case(Sign(UA, (AMINA,)), on=nobody))
    assert outcome.verdict is Verdict.HELD
    assert "two From headers" in outcome.note


def test_from_a_junk_folder_only_proven_mail_counts() -> None:
    assert decide(case(Sign(UA, (AMINA,)), on=mail(Authenticity.NONE), junk=True)).verdict is Verdict.HELD
    assert decide(case(Sign(UA, (AMINA,)), junk=True)).verdict is Verdict.SIGNED


def test_a_mail_that_is_not_addressed_to_us_is_a_persons_to_decide() -> None:
    held = decide(case(Sign(UA, (AMINA,)), addressed=False))
    assert (held.verdict, held.changes, held.items) == (Verdict.HELD, (), ())
    silent = decide(case(Help(), addressed=False))
    assert (silent.verdict, silent.items) == (Verdict.OTHER, ())


def test_the_mail_that_a_program_writes_to_leave_the_list_is_done_and_not_answered() -> None:
    machine = mail(automatic="Auto-Submitted: auto-generated", subject="unsubscribe UA 329/11")
    outcome = decide(case(Alerts(wanted=False), on=machine))
    assert outcome.changes == (Subscribe("amina@home.example", wanted=False),)
    assert (outcome.verdict, outcome.items) == (Verdict.AUTOMATIC, ())


@pytest.mark.parametrize(
    "more", [{"subject": "Automatic reply: unsubscribe"}, {"authenticity": Authenticity.FAIL}, {"sender": None}]
)
def test_a_machine_s_other_words_about_alerts_change_nothing(more: dict[str, object]) -> None:
    machine = replace(mail(automatic="Auto-Submitted: auto-replied", subject="unsubscribe UA 329/11"), **more)  # type: ignore[arg-type]
    assert decide(case(Alerts(wanted=False), on=machine)).changes == ()
