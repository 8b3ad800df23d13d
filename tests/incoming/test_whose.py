"""Whose a mail is, in one place; and what a look at a copy of a letter tells of the database. Nothing is written."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from signbot.cli.shell import Shell
from signbot.core.campaign import CampaignState
from signbot.core.decision import Behind, OwnCopy, by_the_file
from signbot.core.delivery import Kind
from signbot.core.ledger import Alike, Belief, Seen, Verdict
from signbot.core.mail.mail import Arrived
from signbot.incoming.one_mail import decide_one
from signbot.incoming.others import Whose, whose
from signbot.incoming.reception import Facts, Reception, Studied, study
from signbot.outbox.transmissions import letter_ids
from signbot.store import RESTORED, OursRef
from tests.configs import RIGHT
from tests.scenarios.stage import BOT, mail

NOW = datetime.now(UTC)
AMINA = "Amina Diallo <amina@home.example>"
OFFICIAL = "official@ministry.example"
GATEWAY = "Faxes <receipts@fax.example>"
LETTER = "<letter@rrn.example>"
BOUNCE = f"""\
From: MAILER-DAEMON@ministry.example
To: {BOT}
Subject: Undelivered
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.ministry.example

Final-Recipient: rfc822; {OFFICIAL}
Action: failed
Status: 5.1.1

--b
Content-Type: message/rfc822

Message-ID: {LETTER}

--b--
"""


@pytest.fixture
def reception(tmp_path: Path) -> Iterator[Reception]:
    config = tmp_path / "config.toml"
    config.write_text(RIGHT, encoding="utf-8")
    shell = Shell(config, {"IMAP_PASSWORD": "open sesame"})
    shell.store.register(shell.config.campaigns, NOW)  # Message-IDs follow from its secret
    yield replace(shell.reception, recipients=frozenset({OFFICIAL}), receipts_from=("fax.example",))
    shell.close()


@pytest.fixture
def facts(reception: Reception) -> Facts:
    standings = {campaign.folded: by_the_file(campaign, NOW) for campaign in reception.campaigns}
    ours = {LETTER: OursRef(Kind.LETTER, "ua329/11", supporter="", nonce="", address=OFFICIAL)}
    return Facts(ours=ours, known={}, standings=standings, strangers={})


def came(reception: Reception, raw: bytes, *, junk: bool = False) -> Studied:
    return study(Arrived("INBOX", 1, 1, NOW, len(raw), raw), Seen(1, 1, Verdict.WAITING), reception, junk=junk)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (mail(AMINA, "SIGN UA 329/11"), Whose.SUPPORTER),
        (mail(AMINA, "I am away", headers="Auto-Submitted: auto-replied\r\n"), Whose.MACHINE),
        (mail(BOT, "SIGN UA 329/11"), Whose.OURS),
        (BOUNCE.encode(), Whose.REPORT),
        (BOUNCE.replace(LETTER, "<other@x.example>").encode(), Whose.MACHINE),
        (mail(GATEWAY, "Your fax was sent"), Whose.GATEWAY),
        (mail(GATEWAY, "Your fax was sent", proven=None), Whose.SUPPORTER),
        (mail(OFFICIAL, "We have set them free."), Whose.RECIPIENT),
        (mail(OFFICIAL, "I am away", headers="Auto-Submitted: auto-replied\r\n"), Whose.RECIPIENT),
        (mail(AMINA, "For the minister", headers=f"References: {LETTER}\r\n"), Whose.RECIPIENT),
    ],
)
def test_whose_a_mail_is_is_said_in_one_place(reception: Reception, facts: Facts, raw: bytes, expected: Whose) -> None:
    assert whose(came(reception, raw), facts, reception) is expected


def test_a_gateway_s_mail_in_a_junk_folder_is_nobody_s_receipt(reception: Reception, facts: Facts) -> None:
    assert whose(came(reception, mail(GATEWAY, "sent"), junk=True), facts, reception) is Whose.SUPPORTER


def test_a_mail_decided_twice_is_decided_alike(reception: Reception, facts: Facts) -> None:
    as_now = replace(reception, now=lambda: NOW)
    studied = came(reception, mail(AMINA, "SIGN UA 329/11"))
    assert decide_one(studied, facts, as_now, b"key") == decide_one(studied, facts, as_now, b"key")


# A letter that only a later self can have sent ----------------------------------------------------


def copy_of_ours(reception: Reception) -> Studied:
    message_id = min(letter_ids(reception.office, reception.campaigns[0]))
    studied = came(reception, mail(BOT, "Dear Minister"))
    return replace(studied, mail=replace(studied.mail, message_id=message_id))


def test_a_copy_of_a_letter_that_was_never_handed_over_says_that_the_database_is_behind(
    reception: Reception, facts: Facts
) -> None:
    studied = copy_of_ours(reception)
    copy, code = OwnCopy(studied.mail.message_id), reception.campaigns[0].folded
    unsent = replace(facts, unsent=frozenset({studied.mail.message_id}))
    assert decide_one(studied, unsent, reception, b"key").changes == (copy, Behind())
    assert decide_one(studied, facts, reception, b"key").changes == (copy,)
    assert decide_one(studied, unsent, replace(reception, gone_by=NOW), b"key").changes == (copy,)  # a replay knows it
    for settled in ({"state": CampaignState.DELIVERED}, {"state": CampaignState.HELD, "held_by": RESTORED}):
        standing = replace(facts.standings[code], **settled)
        assert decide_one(studied, replace(unsent, standings={code: standing}), reception, b"key").changes == (copy,)


def test_another_mail_that_says_it_is_ours_says_nothing_of_the_database(reception: Reception, facts: Facts) -> None:
    studied = came(reception, mail(BOT, "SIGN UA 329/11"))
    unsent = replace(facts, unsent=frozenset({studied.mail.message_id}))
    assert decide_one(studied, unsent, reception, b"key").changes == (OwnCopy(studied.mail.message_id),)


def test_each_copy_of_such_a_letter_says_it(reception: Reception, facts: Facts) -> None:
    studied = copy_of_ours(reception)
    alike = (Alike(7, Verdict.AUTOMATIC, Belief.SETTLED, NOW),)
    found = replace(facts, unsent=frozenset({studied.mail.message_id}), alike={studied.seen.id: alike})
    decided = decide_one(studied, found, reception, b"key")
    assert (decided.verdict, decided.changes) == (Verdict.DUPLICATE, (Behind(),))
