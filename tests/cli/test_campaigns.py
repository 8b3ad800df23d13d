"""status: what a coordinator sees of the campaigns, now and next; the database may not be there yet."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from signbot.cli import signbot
from tests.cli.test_commands import loaded
from tests.configs import BOT, ENVIRON, IMAP, LETTER, RECIPIENT, SMTP

UNUSED = {"alembic", "apscheduler", "babel", "dkim", "dns", "imapclient", "jinja2", "markdown_it", "phonenumbers"}
UNUSED |= {"psycopg", "rich", "structlog", "typst", "xlsxwriter"}


def run(folder: Path, *arguments: str) -> Result:
    config = folder / "config.toml"
    config.write_text(BOT + IMAP + SMTP + LETTER + RECIPIENT, encoding="utf-8")
    return CliRunner().invoke(signbot, ["--config", str(config), *arguments], env=ENVIRON)


def test_jobs_lists_what_comes_next_and_when_before_the_first_pass_and_after(tmp_path: Path) -> None:
    for _ in range(2):
        jobs = json.loads(run(tmp_path, "status", "--jobs", "--json").stdout)
        assert {(job["job"], job["campaign"]) for job in jobs} >= {("digest", None), ("letter", "UA 329/11")}
        assert [job["at"] for job in jobs if job["job"] == "deadline"] == ["2036-12-01T22:00:00+00:00"]
        assert run(tmp_path, "hold", "UA 329/11").exit_code == run(tmp_path, "release", "UA 329/11").exit_code == 0


def test_jobs_in_words_are_in_the_bot_s_own_time_zone(tmp_path: Path) -> None:
    said = run(tmp_path, "status", "UA 329/11", "--jobs").stdout.splitlines()
    assert said[-1].split() == ["2036-12-01", "17:00", "EST", "letter", "UA", "329/11"]


def test_without_jobs_status_is_what_it_was(tmp_path: Path) -> None:
    found = json.loads(run(tmp_path, "status", "--json").stdout)
    assert set(found) == {"campaigns", "balance", "outbox", "mailbox", "clock"}


def test_status_loads_nothing_that_it_does_not_use(tmp_path: Path) -> None:
    run(tmp_path, "hold", "UA 329/11")  # there is a database
    found = loaded("--config", str(tmp_path / "config.toml"), "status", "--json")
    assert "sqlalchemy" in found
    assert sorted(UNUSED & found) == []


def test_a_dry_run_says_what_it_would_do_and_changes_nothing(tmp_path: Path) -> None:
    before = run(tmp_path, "status", "--json").stdout
    for order, said in (
        (("extend", "UA 329/11", "2036-12-08T17:00"), "its deadline would be 2036-12-08 17:00 EST"),
        (("close", "UA 329/11"), "its letter would go with 0 names"),
        (("hold", "UA 329/11"), "nothing would go before"),
        (("cancel", "UA 329/11"), "0 deliveries would be skipped"),
    ):
        told = run(tmp_path, *order, "--dry-run")
        assert (told.exit_code, said in told.stdout) == (0, True), told.output
    assert json.loads(run(tmp_path, "status", "--json").stdout)["campaigns"] == json.loads(before)["campaigns"]
    assert run(tmp_path, "release", "UA 329/11", "--dry-run").exit_code != 0  # it neither is held nor waits
    run(tmp_path, "hold", "UA 329/11", "--reason", "the bishop asked for it")
    told = run(tmp_path, "release", "UA 329/11", "--dry-run").stdout
    assert "It is held: the bishop asked for it." in told
    assert "it would go on, with 0 names" in told
    assert [one["what"] for one in json.loads(run(tmp_path, "journal", "--json").stdout)] == ["hold"]
