"""Defects of our own: one letter, one step, one pass may break; people hear of it once, and everything else goes on."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from signbot import passes
from signbot.cli import daemon
from signbot.cli.press import Press
from signbot.cli.shell import Shell
from signbot.core.letter.letter import Letter
from signbot.store import Store
from tests.scenarios.stage import CODE, COORDINATOR, Read, Stage

AMINA, BORIS = "Amina Diallo <amina@home.example>", "Boris Petrov <boris@home.example>"
SECOND = "UA 12/12"
PEOPLE = "Chloé Martin, Cleveland"  # the words of a person, in the words of an error


def told(stage: Stage, words: str) -> list[Read]:
    return [mail for mail in stage.answers(COORDINATOR) if words in mail.subject]


def breaks(*_: object, **__: object) -> None:
    raise RuntimeError(PEOPLE)


def breaks_in_its_net(*given: Any) -> bool:
    given[-1].alone("ask", breaks)
    return False


def test_a_letter_that_can_not_be_made_is_held_and_everything_else_goes_on(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.campaign()
    stage.campaign(SECOND, "HONDURAS")
    stage.deliver(AMINA, f"SIGN {CODE}")
    stage.deliver(BORIS, f"SIGN {SECOND}")
    stage.once()
    made = Press.pdf

    def pdf(self: Press, letter: Letter) -> bytes:
        return breaks() or b"" if letter.code == SECOND else made(self, letter)

    with monkeypatch.context() as broken:
        broken.setattr(Press, "pdf", pdf)
        stage.run("close", CODE)
        stage.run("close", SECOND)
        for _ in range(3):
            stage.once()
            stage.copies_arrive()
        assert (stage.state(), stage.state(SECOND)) == ("delivered", "held")
        assert "RuntimeError at breaks" in stage.run("status", SECOND)
        assert len(stage.answers("amina@home.example")) == 2  # signed, delivered
        (alarm,) = told(stage, "could not be made")
        assert f"RELEASE {SECOND}" in alarm.text
        assert PEOPLE not in alarm.text
        stage.until(datetime.now(UTC))  # another second: its reason names the moment
        stage.run("release", SECOND)
        stage.once()
        assert len(told(stage, "could not be made")) == 2  # it was tried again, and failed again
    stage.run("release", SECOND)
    stage.once()
    stage.copies_arrive()
    stage.once()
    assert stage.state(SECOND) == "delivered"
    assert stage.names(code=SECOND) == ["Boris Petrov"]


def test_a_full_disk_holds_no_letter_it_goes_as_soon_as_there_is_room(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> bytes:
        raise OSError(28, "No space left on device")

    stage.campaign()
    stage.deliver(AMINA, f"SIGN {CODE}")
    stage.run("once")
    stage.run("close", CODE)
    with monkeypatch.context() as broken:
        broken.setattr(Press, "pdf", full)
        stage.once(code=75)
        stage.once(code=75)
    stage.once()
    assert len(stage.answers("sprow@state.example")) == 1
    (alarm,) = told(stage, "can't be made now")
    assert "No space left on device" in alarm.text


def _break_close(broken: pytest.MonkeyPatch) -> None:
    broken.setattr(passes, "close", breaks)


def _break_conclude(broken: pytest.MonkeyPatch) -> None:
    broken.setattr(Store, "untold_campaigns", breaks)


def _break_brief(broken: pytest.MonkeyPatch) -> None:
    broken.setattr(Store, "replies", breaks)


def _break_last_look(broken: pytest.MonkeyPatch) -> None:
    broken.setattr(Store, "queued_before", breaks)


def _break_digest(broken: pytest.MonkeyPatch) -> None:
    broken.setattr(Store, "digest_covers", breaks)


def _break_ask(broken: pytest.MonkeyPatch) -> None:
    broken.setattr(passes, "ask_again", breaks_in_its_net)


def _break_purge(broken: pytest.MonkeyPatch) -> None:
    broken.setattr(Store, "purge", breaks)


def _break_remind(broken: pytest.MonkeyPatch) -> None:
    broken.setattr(passes, "remind", breaks)


def _break_receive(broken: pytest.MonkeyPatch) -> None:
    broken.setattr(Store, "sight", breaks)


def _break_what_stands_before(broken: pytest.MonkeyPatch) -> None:
    broken.setattr(Store, "register", breaks)


BREAKS = {
    "receive": _break_receive,
    "close": _break_close,
    "conclude": _break_conclude,
    "remind": _break_remind,
    "brief": _break_brief,
    "last look": _break_last_look,
    "digest": _break_digest,
    "ask": _break_ask,
    "purge": _break_purge,
    "pass": _break_what_stands_before,
}


@pytest.mark.parametrize("step", BREAKS)
def test_a_step_that_breaks_off_is_told_once_and_again_when_it_works_and_stops_no_other(
    stage: Stage, step: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    stage.campaign(deadline=datetime.now(UTC) + timedelta(hours=20))
    stage.deliver(AMINA, f"SIGN {CODE}")
    stage.once()
    with monkeypatch.context() as broken:
        BREAKS[step](broken)
        stage.deliver(BORIS, f"SIGN {CODE}", proven=None)
        for _ in range(3):
            stage.once(code=70)
        (alarm,) = told(stage, f"a defect of signbot itself ({step})")
        assert "RuntimeError at breaks" in alarm.text
        assert PEOPLE not in alarm.text
        answered = stage.answers("boris@home.example")
        assert bool(answered) is (step not in ("receive", "pass"))
    stage.once()
    assert len(told(stage, f"works again ({step})")) == 1
    assert stage.answers("boris@home.example")
    stage.once()
    assert len(told(stage, f"({step})")) == 2
    assert PEOPLE not in "".join(capfd.readouterr())


def test_one_campaign_s_defect_keeps_no_other_s_supporters_waiting(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.campaign()
    stage.campaign(SECOND, "HONDURAS")
    for person in (AMINA, BORIS):
        stage.deliver(person, f"SIGN {CODE if person is AMINA else SECOND}")
    stage.once()
    stage.run("close", CODE)
    stage.run("close", SECOND)
    to_tell = Store.to_tell

    def some(self: Store, code: str, *which: Any, **how: Any) -> object:
        return breaks() if code == "ua12/12" else to_tell(self, code, *which, **how)

    with monkeypatch.context() as broken:
        broken.setattr(Store, "to_tell", some)
        stage.once(code=70)
    assert len(stage.answers("amina@home.example")) == 2
    (alarm,) = told(stage, "(conclude)")
    assert SECOND in alarm.text
    assert CODE not in alarm.text
    stage.once()
    assert len(stage.answers("boris@home.example")) == 2
    assert len(told(stage, "(conclude)")) == 2


def test_run_goes_on_after_a_pass_that_broke_off(stage: Stage) -> None:
    stage.campaign()
    stage.once()
    shell = Shell(stage.config, {})
    try:
        works = shell.works()
        assert daemon._attempt(shell, lambda: works, breaks) is None  # type: ignore[arg-type]
        assert daemon._attempt(shell, lambda: works, breaks) is None  # type: ignore[arg-type]
        assert len(told(stage, "(pass)")) == 1
        done = daemon._attempt(shell, lambda: works, lambda: passes.one_pass(works))
    finally:
        shell.close()
    assert done is not None
    assert len(told(stage, "works again (pass)")) == 1


def test_a_defect_that_lasts_is_told_once_a_day(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.campaign()
    stage.once()
    now = datetime.now(UTC)
    with monkeypatch.context() as broken:
        broken.setattr(Store, "purge", breaks)
        for hours in (0, 1, 24, 25):
            with stage.later(now.replace(hour=12) + timedelta(hours=hours) - now):
                stage.once(code=70)
    assert len(told(stage, "(purge)")) == 2
