"""A fax's fate: what its gateway's receipts say, believed only from the gateway itself."""

from typing import Any

import pytest

from tests.scenarios.stage import CODE, COORDINATOR, Stage

GATEWAY = "Fax Service <status@fax.example>"
NUMBER = "525550933414"
DONE = f'7,"MINISTER",3,0,"UA 329/11 MEXICO",00{NUMBER},52,2026-12-01 22:01:00,2026-12-01 22:03:41,RRN'


@pytest.fixture
def faxed(stage: Stage) -> Stage:
    stage.ripe()
    stage.once()
    stage.new_mails()
    return stage


def fax(stage: Stage) -> dict[str, Any]:
    return next(row for row in stage.deliveries() if row["channel"] == "fax")


def test_a_receipt_says_that_the_fax_arrived_and_is_kept(faxed: Stage) -> None:
    faxed.deliver(GATEWAY, DONE, subject="InterFAX report")
    faxed.once()
    assert fax(faxed)["state"] == "delivered"
    assert faxed.new_mails() == []
    (kept,) = [one for one in faxed.status()["campaigns"] if one["code"] == CODE]
    assert kept["deliveries"]["delivered"] == 1


def test_a_failed_fax_is_an_alarm_with_its_command(faxed: Stage) -> None:
    faxed.deliver(GATEWAY, "Busy after 3 tries.", subject=f"Fax to {NUMBER}: Failure")
    faxed.once()
    assert fax(faxed)["state"] == "failed"
    (alarm,) = faxed.new_mails()
    assert alarm.to == COORDINATOR
    assert f"RESOLVE {fax(faxed)['id']} again" in alarm.text


@pytest.mark.parametrize(
    ("sender", "proven", "text"),
    [
        (GATEWAY, None, DONE),
        (GATEWAY, False, DONE),
        ("Eve <eve@evil.example>", True, DONE),
        (GATEWAY, True, DONE.replace(NUMBER, "525550933415")),
        (GATEWAY, True, DONE.replace(",0,", ",-1,")),
    ],
)
def test_what_is_not_plainly_the_gateways_word_about_this_fax_changes_nothing(
    faxed: Stage, sender: str, proven: bool | None, text: str
) -> None:
    faxed.deliver(sender, text, subject="InterFAX report", proven=proven)
    faxed.once()
    assert fax(faxed)["state"] == "sent"


# A line of one's own -----------------------------------------------------------------------------


def test_a_fax_goes_by_a_line_of_its_own_and_the_rest_by_mail(stage: Stage) -> None:
    """HylaFAX's client, played by a script that writes down what it is called with."""
    program = stage.folder / "sendfax"
    program.write_text(f'#!/bin/sh\nprintf "%s " "$@" >> {stage.folder}/called\necho "request id is 42"\n')
    program.chmod(0o755)
    stage.fax = f'via = "hylafax"\noptions = {{ program = "{program}" }}'
    stage.ripe()
    stage.once()
    assert f"-d +{NUMBER} " in (stage.folder / "called").read_text()
    assert (fax(stage)["state"], fax(stage)["answer"]) == ("sent", "request id is 42")
    assert not [mail for mail in stage.new_mails() if mail.to.endswith("fax.example")]
    assert stage.state() == "delivered"


def test_a_fax_line_that_is_not_there_is_a_wrong_configuration(stage: Stage) -> None:
    stage.fax = 'via = "carrier-pigeon"'
    stage.campaign()
    assert "carrier-pigeon" in stage.run("check", "--json", code=78)
    stage.once(code=78)
