"""The file's form and the environment: what can't be read is said in words, at its line."""

from pathlib import Path

import pytest

from signbot.config import ConfigError, load
from tests.configs import (
    ENVIRON,
    NOW,
    RIGHT,
    line_of,
    loaded,
    mistakes,
    the_mistake,
)


@pytest.mark.parametrize("date", ["2036-12-24T5:00 PM", "24.12.2036", "24/12/2036 17:00", "2036-12-24 17.00"])
def test_a_date_as_people_write_it_is_told_with_one_that_can_be_read(tmp_path: Path, date: str) -> None:
    text = RIGHT.replace("2036-12-01T17:00:00", date)
    mistake = the_mistake(tmp_path, text)
    assert mistake.line == line_of(text, "deadline")
    assert mistake.fix == "write them like 2036-12-01T17:00:00, hours from 00 to 23"


def test_keys_below_a_heading_that_is_switched_off_name_that_heading(tmp_path: Path) -> None:
    text = RIGHT.replace("[[campaign.recipient]]", "# [[campaign.recipient]]", 1)
    found = [mistake for mistake in mistakes(tmp_path, text) if "no such key" in mistake.problem]
    line = line_of(text, "# [[campaign.recipient]]")
    assert found
    assert {each.fix for each in found} == {f'take away the "#" before [[campaign.recipient]] in line {line}'}


def test_environment_variables_override_every_kind_of_key(tmp_path: Path) -> None:
    config = loaded(
        tmp_path,
        RIGHT,
        {
            "SIGNBOT__IMAP__HOST": "other.example",
            "SIGNBOT__IMAP__PORT": "1993",
            "SIGNBOT__IMAP__IDLE": "no",
            "SIGNBOT__IMAP__ALSO": "Junk, Spam",
            "SIGNBOT__IMAP__AUTHSERV_ID": '["a.example", ""]',
            "SIGNBOT__IMAP__PASSWORD": "from outside",
            "SIGNBOT__LIMITS__NAMES_PER_MAIL": "7",
            "SIGNBOT__CAMPAIGN__1__DEADLINE": "2037-01-01T00:00:00Z",
            "SIGNBOT__CAMPAIGN__1__CONFIRM_GRACE_HOURS": "1.5",
            "SIGNBOT__CAMPAIGN__1__RECIPIENT__1__NAME": "G. Sprow",
            "UNRELATED": "x",
        },
    )
    imap, campaign = config.imap, config.campaigns[0]
    assert (imap.host, imap.port, imap.idle, imap.also) == ("other.example", 1993, False, ("Junk", "Spam"))
    assert imap.authserv_id == ("a.example", "")
    assert imap.secret() == "from outside"  # instead of the file's password_env
    assert config.limits.names_per_mail == 7
    assert campaign.deadline.isoformat() == "2037-01-01T00:00:00+00:00"
    assert campaign.confirm_grace.total_seconds() == 5400
    assert campaign.recipients[0].name == "G. Sprow"


@pytest.mark.parametrize(
    ("variable", "value", "key"),
    [
        ("SIGNBOT__IMAP__PORT", "many", "imap.port"),
        ("SIGNBOT__IMAP__PROT", "x", "imap.prot"),
        ("SIGNBOT__IMPA__HOST", "x", "impa"),
        ("SIGNBOT__CAMPAIGN__1__DEADLINE", "2037-01-01", "campaign 1 (UA 329/11): deadline"),
        ("SIGNBOT__CAMPAIGN__1__BODY", "<b>x</b>", "campaign 1 (UA 329/11): body"),
        ("SIGNBOT__CAMPAIGN__2__DEADLINE", "2037-01-01T00:00:00", ""),
        ("SIGNBOT__BOT__NAME__MORE", "x", ""),
        ("SIGNBOT__NAME", "x", ""),
        ("SIGNBOT__BOT__", "x", ""),
    ],
)
def test_a_mistake_in_the_environment_is_named_by_its_variable(
    tmp_path: Path, variable: str, value: str, key: str
) -> None:
    mistake = the_mistake(tmp_path, RIGHT, {**ENVIRON, variable: value})
    assert (mistake.file, mistake.line, mistake.key) == (variable, None, key)
    assert str(mistake).startswith(variable)


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such config file: `signbot init` writes one"):
        load(tmp_path / "config.toml", {})


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="can't be read"):
        load(tmp_path, {})


def test_an_unreadable_file_is_a_mistake(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.symlink_to(path)
    with pytest.raises(ConfigError, match="can't be read"):
        load(path, ENVIRON)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xef\xbb\xbf" + RIGHT.replace("\n", "\r\n").encode())
    assert load(path, ENVIRON, now=NOW).bot.name == "Rapid Response Network"


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_another_encoding_is_refused_with_the_fix(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(RIGHT.replace("Greg", "José").encode(encoding))
    with pytest.raises(ConfigError, match="save it as UTF-8") as caught:
        load(path, ENVIRON)
    if encoding == "latin-1":
        assert caught.value.mistakes[0].line == line_of(RIGHT, "Greg Sprow")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("name = “x”", "straight quotation marks"),
        ('name = "x', "does not end on its line"),
        ("name", "there is no ="),
        ('path = "C:\\secret"', "single ones"),
        ("name = 1\nname = 2", "stands twice"),
        ("[bot]\n[bot]", "several campaigns are"),
        ('aliases = ["a"\nname = "x"', "comma is missing"),
        ("[bot", "not closed"),
        ("name = yes", "yes is true"),
        ('name = "x" y', "left over"),
        ("ä = 1", "neither"),
    ],
)
def test_a_slip_of_form_is_explained_at_its_line(tmp_path: Path, wrong: str, said: str) -> None:
    mistake = the_mistake(tmp_path, f"# one\n# two\n{wrong}\n")
    assert said in str(mistake)
    assert mistake.line in (3, 4)


def test_a_repeated_key_is_named_where_it_is_repeated(tmp_path: Path) -> None:
    text = RIGHT.replace("time_zone", 'name = "Again"\ntime_zone', 1)
    assert the_mistake(tmp_path, text).line == line_of(text, "Again")


def test_nesting_without_end_is_refused(tmp_path: Path) -> None:
    assert "too deep" in the_mistake(tmp_path, "x = " + "[" * 50_000).problem


def test_a_slip_of_form_never_shows_the_line_itself(tmp_path: Path) -> None:
    assert "hush" not in str(the_mistake(tmp_path, '[imap]\npassword = "hush\n'))
