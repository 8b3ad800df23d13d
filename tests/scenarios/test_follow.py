"""A daemon goes along with its config.toml, on a real mailbox: who answers a new letter is never told of none."""

from datetime import UTC, datetime

import pytest

from tests.patience import eventually
from tests.scenarios.stage import CODE, COORDINATOR, Read, Stage

AMINA = "Amina Diallo <amina@home.example>"
BORIS = "Boris Keller <boris@post.example>"
CHLOE = "Chloé Martin <chloe@maison.example>"
HOME, POST, MAISON = "amina@home.example", "boris@post.example", "chloe@maison.example"
SPROW = "sprow@state.example"
NEW = "UA 7/26"


@pytest.fixture
def watched(stage: Stage) -> Stage:
    """Nothing is polled: a pass comes with a mail, or with a signal."""
    stage.imap = "poll_seconds = 3600"
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    return stage


def answered(stage: Stage, who: str, count: int = 1) -> Read:
    return eventually(lambda: stage.answers(who)[count - 1 :], stage.status)[0]


def refused(stage: Stage) -> list[Read]:
    return [mail for mail in stage.answers(COORDINATOR) if "can’t be used" in mail.subject]


def test_a_letter_that_is_added_is_open_for_its_signers_and_a_new_deadline_is_in_force(watched: Stage) -> None:
    with watched.daemon() as daemon:
        answered(watched, HOME)
        watched.campaigns.clear()
        watched.campaign(deadline=datetime(2036, 12, 24, 17, tzinfo=UTC))
        watched.campaign(NEW, "PERU")
        watched.deliver(BORIS, "SIGN UA 7/26")
        assert "UA 7/26" in answered(watched, POST).subject
        watched.deliver(CHLOE, "SIGN UA 329/11")
        assert "December 24, 2036" in answered(watched, MAISON).text
    assert watched.names(code=NEW) == ["Boris Keller"]
    assert watched.answers(COORDINATOR) == []
    assert "config.taken" in daemon.said


def test_a_broken_file_is_told_the_old_one_goes_on_and_mails_about_a_new_letter_wait(watched: Stage) -> None:
    with watched.daemon() as daemon:
        answered(watched, HOME)
        right = watched.config.read_text()
        watched.campaign(NEW, "PERU", more="minimun = 3")
        daemon.look()
        (alarm,) = eventually(lambda: refused(watched), watched.status)
        line = watched.config.read_text().split("\n").index("minimun = 3") + 1
        assert f"config.toml:{line}: campaign 2 (UA 7/26): minimun: there is no such key" in alarm.text
        watched.deliver(BORIS, "Please SIGN UA 7/26, thanks!")
        watched.deliver(CHLOE, "SIGN UA 329/11")
        answered(watched, MAISON)
        assert watched.answers(POST) == []
        watched.config.write_text(right)
        watched.campaigns[-1] = watched.campaigns[-1].replace("minimun", "minimum")
        watched.write()
        daemon.look()
        assert "UA 7/26" in answered(watched, POST).subject
    assert len(refused(watched)) == 1
    assert watched.names(code=NEW) == ["Boris Keller"]
    assert watched.status()["balance"]["waiting"] == 0


def test_a_changed_letter_waits_for_amend_and_is_taken_over_with_it(watched: Stage) -> None:
    with watched.daemon() as daemon:
        answered(watched, HOME)
        watched.campaigns[0] = watched.campaigns[0].replace("protect", "free")
        watched.campaign(NEW, "PERU")
        watched.deliver(BORIS, "SIGN UA 7/26")
        (alarm,) = eventually(lambda: refused(watched), watched.status)
        assert 'signbot amend "UA 329/11"' in alarm.text
        watched.run("amend", CODE, "--ask-again", "--reason", "a better word")
        daemon.look()
        assert "UA 7/26" in answered(watched, POST).subject
        watched.deliver(CHLOE, "SIGN UA 329/11")
        answered(watched, MAISON)
        watched.run("close", CODE)
        daemon.look()
        (letter,) = eventually(lambda: watched.answers(SPROW), watched.status)
        assert "free" in letter.text


def test_a_letter_that_was_amended_does_not_go_out_as_a_daemon_still_has_it(watched: Stage) -> None:
    with watched.daemon() as daemon:
        answered(watched, HOME)
        watched.campaigns[0] = watched.campaigns[0].replace("them.", "them!")
        watched.write()
        right = watched.config.rename(watched.folder / "right.toml")
        watched.bot = 'templates = "nowhere"'
        watched.write()
        daemon.look()
        eventually(lambda: refused(watched), watched.status)
        for command in (("amend", CODE, "--keep", "--reason", "a mark"), ("close", CODE)):
            watched.run("--config", str(right), *command)
        watched.deliver(BORIS, "STATUS UA 329/11")
        answered(watched, POST)
        assert watched.answers(SPROW) == []
        right.rename(watched.config)
        daemon.look()
        (letter,) = eventually(lambda: watched.answers(SPROW))
        assert "them!" in letter.text


def test_a_daemon_goes_to_another_mailbox_with_its_file(watched: Stage) -> None:
    with watched.daemon() as daemon:
        answered(watched, HOME)
        watched.user = watched.dovecot.user()
        watched.write()
        daemon.look()
        watched.deliver(BORIS, "SIGN UA 329/11")
        answered(watched, POST)
        watched.deliver(CHLOE, "SIGN UA 329/11")  # it listens there, too
        answered(watched, MAISON)
    assert watched.names() == ["Amina Diallo", "Boris Keller", "Chloé Martin"]
