"""The last call: who was asked and has said nothing is asked once more, and nobody else."""

from datetime import UTC, datetime, timedelta

from tests.scenarios.stage import CODE, DAY, Stage
from tests.scenarios.test_standing import AMINA, BORIS, CHLOE, joined, replies

HOUR = timedelta(hours=1)
DMITRI, EVE = "dmitri@mail.example", "eve@mail.example"


def alerted(stage: Stage, *addresses: str) -> None:
    path = stage.folder / "list.txt"
    path.write_text("\n".join(addresses))
    stage.run("alert", CODE, "--send-to", str(path))


def calls(stage: Stage, address: str) -> int:
    return sum("Last call" in mail.subject for mail in stage.answers(address))


def test_who_has_not_answered_is_called_once_a_day_before_the_deadline(stage: Stage) -> None:
    stage.campaign(deadline=datetime.now(UTC) + 3 * DAY)
    alerted(stage, AMINA, BORIS, CHLOE, DMITRI, EVE)
    stage.deliver(f"Amina Diallo <{AMINA}>", "SIGN UA 329/11")
    replies(stage, BORIS, "No, I will not sign this")
    stage.deliver(f"Chloe <{CHLOE}>", "unsubscribe", subject="unsubscribe UA 329/11")
    stage.deliver(f"Dmitri <{DMITRI}>", "FORGET ME")
    stage.once()
    with stage.later(47 * HOUR):
        stage.once()
        assert calls(stage, EVE) == 0
    with stage.later(49 * HOUR):
        stage.once()
        stage.once()
        assert [calls(stage, one) for one in (AMINA, BORIS, CHLOE, DMITRI, EVE)] == [0, 0, 0, 0, 1]
        call = stage.answers(EVE)[-1]
        assert "We urge you to protect them." in call.text
        assert "1 name so far" in call.text
        replies(stage, f"Eve Stone <{EVE}>", "yes", to=call)
        stage.once()
        assert "Eve Stone" in [one["name"] for one in stage.signatures()]


def test_members_who_were_not_told_in_advance_are_called_and_the_others_are_not(stage: Stage) -> None:
    stage.campaign(deadline=datetime.now(UTC) + 3 * DAY, more='standing = "48h"')
    stage.once()
    joined(stage, AMINA, "Amina Diallo")
    joined(stage, BORIS, "Boris Keller", topics=("Guatemala",))
    joined(stage, CHLOE, "Chloé Lefèvre", paused_until=datetime.now(UTC) + 9 * DAY)
    stage.once()
    with stage.later(30 * HOUR):
        joined(stage, DMITRI, "Dmitri Orlov")
        stage.once()
    with stage.later(49 * HOUR):
        stage.once()
        assert [calls(stage, one) for one in (AMINA, BORIS, CHLOE, DMITRI)] == [0, 0, 0, 1]
        assert stage.names() == ["Amina Diallo"]


def test_nobody_is_called_where_the_letter_wants_none(stage: Stage) -> None:
    stage.campaign(deadline=datetime.now(UTC) + 3 * DAY, more="reminder_hours = 0")
    alerted(stage, EVE)
    with stage.later(71 * HOUR):
        stage.once()
        assert calls(stage, EVE) == 0


def test_a_second_round_goes_to_new_addresses_and_with_again_to_who_has_not_answered(stage: Stage) -> None:
    stage.campaign()
    alerted(stage, AMINA, BORIS)
    stage.deliver(f"Amina Diallo <{AMINA}>", "SIGN UA 329/11")
    stage.once()
    stage.new_mails()
    path = stage.folder / "list.txt"
    path.write_text("\n".join((AMINA, BORIS, CHLOE)))
    said = stage.run("alert", CODE, "--send-to", str(path), "--again", "--dry-run")
    assert "1 of them had it and have not answered" in said
    stage.run("alert", CODE, "--send-to", str(path))
    assert [mail.to for mail in stage.new_mails()] == [CHLOE]
    stage.run("alert", CODE, "--send-to", str(path), "--again")
    assert sorted(mail.to for mail in stage.new_mails()) == [BORIS, CHLOE]
    stage.run("alert", CODE, "--send-to", str(path), "--again")
    assert stage.new_mails() == []
    stage.run("alert", CODE, "--again", code=2)
