"""What a daemon makes of a changed configuration: judged when it has settled, refused with its reasons, told once."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from signbot import schedule
from signbot.cli import follow
from signbot.cli.follow import Follower, watch_of
from signbot.cli.shell import Shell, utc_now
from signbot.outbox.defects import Net
from signbot.schedule import Watch
from signbot.supervisor import Supervisor
from tests.configs import BOT, FAX, IMAP, LETTER, RECIPIENT, RIGHT, SMTP

SECOND = LETTER.replace("UA 329/11", "UA 7/26").replace("MEXICO", "PERU") + RECIPIENT
NOTHING: Callable[[float], object] = lambda _seconds: None  # noqa: E731


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    """A daemon's, after a pass. Checking letters and templates has its own tests."""
    monkeypatch.setattr(follow, "unusable", lambda _shell: ())
    write(tmp_path, RIGHT)
    shell = Shell(tmp_path / "config.toml", {"IMAP_PASSWORD": "open sesame"})
    shell.store.register(shell.config.campaigns, utc_now())
    yield shell
    shell.close()


def write(folder: Path, text: str) -> None:
    (folder / "config.toml").write_text(text, encoding="utf-8")


def codes(watch: Watch | None) -> list[str]:
    assert watch
    return [one.code.written for one in watch.works.reception.campaigns]


def told(shell: Shell) -> list[str]:
    return [one.payload.decode() for one in shell.store.due(datetime.now(UTC))]


def test_what_is_only_written_otherwise_changes_nothing(shell: Shell, tmp_path: Path) -> None:
    follower = Follower(shell, Supervisor(), NOTHING)
    write(tmp_path, f"# UA 9/26 comes later\n{LETTER}{RECIPIENT}{BOT}{FAX}{SMTP}{IMAP}")
    os.utime(tmp_path / "config.toml", (0, 0))
    assert follower.renew() is None
    assert follower.shell is shell
    assert told(shell) == []


def test_a_file_that_is_still_being_written_is_not_judged(shell: Shell, tmp_path: Path) -> None:
    rest = iter(["[[camp", f"{SECOND[:60]}", SECOND])
    write(tmp_path, RIGHT + next(rest))
    follower = Follower(shell, Supervisor(), lambda _seconds: write(tmp_path, RIGHT + next(rest, SECOND)))
    assert codes(follower.renew()) == ["UA 329/11", "UA 7/26"]
    assert told(shell) == []


def test_what_is_wrong_is_told_once_for_each_content(shell: Shell, tmp_path: Path) -> None:
    follower = Follower(shell, Supervisor(), NOTHING)
    for wrong in ("nme = 1\n", "nme = 1\n", "eman = 1\n"):
        write(tmp_path, RIGHT + wrong)
        assert follower.renew() is None
        assert follower.renew(asked=True) is None
    first, second = told(shell)
    assert "nme" in first
    assert "eman" in second
    write(tmp_path, RIGHT)
    assert follower.renew() is None


def test_the_same_mistake_a_second_time_is_told_again(shell: Shell, tmp_path: Path) -> None:
    follower = Follower(shell, Supervisor(), NOTHING)
    for text in (RIGHT + "nme = 1\n", RIGHT, RIGHT + "nme = 1\n"):
        write(tmp_path, text)
        follower.renew()
    assert len(told(shell)) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "this section is missing"),
        (RIGHT[: RIGHT.index("[[campaign]]")], "UA 329/11 is open and missing from the file"),
        (RIGHT.replace("[bot]", '[bot]\ndatabase = "sqlite:///other.db"'), "a running signbot keeps its database"),
        (RIGHT.replace("IMAP_PASSWORD", "NO_SUCH"), "NO_SUCH is not set"),
        (RIGHT.replace("[smtp]", "[smtp"), "a heading is not closed"),
        (RIGHT + '[[campaign]]\ncode = "UA 329-11"\n', "is the same code as in line"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_used_is_refused_with_its_reason(
    shell: Shell, tmp_path: Path, text: str, said: str
) -> None:
    follower = Follower(shell, Supervisor(), NOTHING)
    write(tmp_path, text)
    assert follower.renew() is None
    (alarm,) = told(shell)
    assert said in " ".join(alarm.replace("=\r\n", "").replace("\r\n", " ").split())
    assert follower.shell is shell
    write(tmp_path, RIGHT + SECOND)
    assert codes(follower.renew()) == ["UA 329/11", "UA 7/26"]


def test_a_file_that_is_gone_is_told_and_the_old_one_goes_on(shell: Shell, tmp_path: Path) -> None:
    follower = Follower(shell, Supervisor(), NOTHING)
    (tmp_path / "config.toml").unlink()
    assert follower.renew() is None
    assert "there is no such config file" in told(shell)[0].replace("=\r\n", "")


def test_a_changed_letter_file_is_a_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follow, "unusable", lambda _shell: ())
    letter = tmp_path / "letter.md"
    letter.write_text("We urge you.\n")
    write(tmp_path, RIGHT.replace('body = "We urge you to act."', 'body_file = "letter.md"'))
    shell = Shell(tmp_path / "config.toml", {"IMAP_PASSWORD": "open sesame"})
    shell.store.register(shell.config.campaigns, utc_now())
    follower = Follower(shell, Supervisor(), NOTHING)
    letter.write_text("We urge you, sirs.\n")
    watch = follower.renew()
    assert watch
    assert watch.works.closing.campaigns[0].body == "We urge you, sirs."
    letter.unlink()
    assert follower.renew() is None
    assert "there is no such letter file" in told(shell)[0].replace("=\r\n", "")
    shell.close()


def test_own_templates_are_read_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follow, "unusable", lambda _shell: ())
    folder = tmp_path / "mine" / "answers" / "en"
    folder.mkdir(parents=True)
    write(tmp_path, RIGHT.replace("[bot]", '[bot]\ntemplates = "mine"'))
    shell = Shell(tmp_path / "config.toml", {"IMAP_PASSWORD": "open sesame"})
    follower = Follower(shell, Supervisor(), NOTHING)
    assert follower.renew() is None
    (folder / "signed.md").write_text("Subject: Thank you\n\nThank you.\n")
    assert follower.renew()
    assert follower.renew() is None
    shell.close()


def test_letters_and_templates_are_checked_once_for_each_content(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[Shell] = []
    monkeypatch.setattr(follow, "unusable", lambda heir: checked.append(heir) or ())
    follower = Follower(shell, Supervisor(), NOTHING)
    write(tmp_path, RIGHT.replace("IMAP_PASSWORD", "NO_SUCH") + SECOND)
    for _ in range(3):
        assert follower.renew() is None
    assert len(checked) == 1


def test_a_defect_in_the_look_at_the_file_stops_no_pass(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    passes: list[tuple[object, ...]] = []
    monkeypatch.setattr(schedule, "one_pass", lambda *given: passes.append(given) or schedule.Pass())

    def breaks(asked: bool) -> None:
        raise KeyError("a defect of ours")

    schedule._Daemon(watch_of(shell, Supervisor()), breaks).one()
    ((_, _, followed),) = passes
    assert isinstance(followed, Net)
    assert [one.step for one in followed.defects] == ["follow"]
