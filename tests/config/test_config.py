"""config.toml as a coordinator meets it: defaults, all mistakes at once, the environment, the file's form."""

import contextlib
from dataclasses import asdict
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from signbot.config import After, ConfigError, Security, UnknownCampaign, load
from signbot.config.presets import example
from tests.configs import (
    BOT,
    ENVIRON,
    FAX,
    IMAP,
    LETTER,
    NOW,
    RECIPIENT,
    RIGHT,
    SMTP,
    line_of,
    loaded,
    mistakes,
    the_mistake,
    warnings,
)


def test_what_is_not_said_has_its_documented_default(tmp_path: Path) -> None:
    bot = '[bot]\naddress = "sign@rrn.example"\n'
    config = loaded(tmp_path, bot + IMAP.replace("authserv_id", "# ") + SMTP)
    assert (config.bot.name, config.bot.subaddress, config.bot.languages) == ("signbot", "+", ("en",))
    assert (config.bot.aliases, config.bot.coordinators, config.bot.templates) == ((), (), None)
    assert (config.bot.time_zone, config.bot.dial_region) == (ZoneInfo("UTC"), "US")
    assert config.bot.database == f"sqlite:///{tmp_path}/signbot.db"
    imap = config.imap
    assert (imap.port, imap.security, imap.folder, imap.also) == (993, Security.TLS, "INBOX", ())
    assert (imap.after, imap.processed_folder, imap.copies_folder) == (After.MOVE, "signbot/Processed", "INBOX")
    assert imap.erased_folder == "signbot/Erased"
    assert (imap.poll_seconds, imap.idle, imap.authserv_id, imap.trusted_hosts) == (60, True, (), ())
    assert imap.arc_sealers == ()
    assert (config.smtp.port, config.smtp.username, config.smtp.first_retry_seconds) == (465, "", 60)
    assert asdict(config.limits) == {
        "answers_per_address_per_day": 10,
        "answers_per_hour": 20_000,
        "max_mail_bytes": 5_000_000,
        "names_per_mail": 5,
        "names_per_address": 10,
        "strangers_per_domain_per_hour": 100,
        "quarantine_days": 90,
        "retention_days": 365,
        "pass_minutes": 60,
    }
    assert config.fax is None
    assert config.campaigns == ()


@pytest.mark.parametrize(
    ("zone", "fix"),
    [("america/new_york", 'write "America/New_York"'), ("America", ""), ("../etc/passwd", ""), ("Eastern", "")],
)
def test_a_time_zone_that_is_none_is_refused(tmp_path: Path, zone: str, fix: str) -> None:
    mistake = the_mistake(tmp_path, RIGHT.replace("America/New_York", zone))
    assert mistake.key == "bot.time_zone"
    assert fix in mistake.fix


@pytest.mark.parametrize(("security", "imap", "smtp"), [("tls", 993, 465), ("starttls", 143, 587)])
def test_the_port_follows_the_security(tmp_path: Path, security: str, imap: int, smtp: int) -> None:
    text = BOT + IMAP + f'security = "{security}"\n' + SMTP + f'security = "{security}"\n'
    config = loaded(tmp_path, text)
    assert (config.imap.port, config.smtp.port) == (imap, smtp)


def test_the_right_configuration_has_no_warning(tmp_path: Path) -> None:
    assert warnings(tmp_path, RIGHT) == []


def test_all_mistakes_come_at_once_each_with_its_line(tmp_path: Path) -> None:
    text = (
        BOT.replace("New_York", "New_Yorck")
        + IMAP.replace("host =", "hots =")
        + SMTP.replace('"smtp.rrn.example"', "465")
        + FAX
        + LETTER
        + RECIPIENT
        + LETTER.replace("329/11", "12/12").replace("17:00:00", "17:00:00\nminimum = 0")
    )
    found = mistakes(tmp_path, text)
    told = [(each.line, each.key, each.fix) for each in found]
    assert told == [
        (line_of(text, "time_zone"), "bot.time_zone", 'did you mean "America/New_York"?'),
        (line_of(text, "[imap]"), "imap.host", "add host = …"),
        (line_of(text, "hots"), "imap.hots", 'did you mean "host"?'),
        (line_of(text, "host = 465"), "smtp.host", 'write host = "465"'),
        (line_of(text, 'code = "UA 12/12"') - 1, "campaign 2 (UA 12/12): recipient", "add [[campaign.recipient]]"),
        (line_of(text, "minimum"), "campaign 2 (UA 12/12): minimum", ""),
    ]


def test_a_mistake_reads_as_a_sentence_with_place_and_fix(tmp_path: Path) -> None:
    text = RIGHT.replace("2036-12-01T17:00:00", "2026-11-01T01:30:00")
    said = str(the_mistake(tmp_path, text))
    assert said == (
        f"{tmp_path}/config.toml:{line_of(text, 'deadline')}: campaign 1 (UA 329/11): deadline: "
        "2026-11-01 01:30 happens twice in America/New_York, when the clocks go back: "
        "write 2026-11-01T01:30:00-04:00 (the first), or 2026-11-01T01:30:00-05:00 (the second)"
    )


def test_the_error_as_text_is_every_mistake_on_its_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        loaded(tmp_path, "")
    assert str(caught.value).splitlines() == [str(mistake) for mistake in caught.value.mistakes]
    assert [mistake.key for mistake in caught.value.mistakes] == [
        "bot", "bot.address", "imap", "imap.host", "imap.username", "imap", "smtp", "smtp.host",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("section", "wrong", "key"),
    [
        (BOT, 'subaddress = "#"', "bot.subaddress"),
        (BOT, 'languages = ["en", "klingon"]', "bot.languages"),
        (BOT, 'dial_region = "USA"', "bot.dial_region"),
        (BOT, 'database = "mysql://x"', "bot.database"),
        (BOT, 'database = "sqlite:///"', "bot.database"),
        (BOT, 'database = "sqlite:///nowhere/signbot.db"', "bot.database"),
        (BOT, 'templates = "nowhere"', "bot.templates"),
        (BOT, 'aliases = ["no address"]', "bot.aliases"),
        (BOT, 'aliases = "two\\nlines@rrn.example"', "bot.aliases"),
        (IMAP, "port = 0", "imap.port"),
        (IMAP, "port = 65536", "imap.port"),
        (IMAP, "port = true", "imap.port"),
        (IMAP, 'port = "993"', "imap.port"),
        (IMAP, 'security = "ssl"', "imap.security"),
        (IMAP, 'after = "delete"', "imap.after"),
        (IMAP, 'idle = "yes"', "imap.idle"),
        (IMAP, "poll_seconds = 0", "imap.poll_seconds"),
        (IMAP, 'folder = "IN\\r\\nBOX"', "imap.folder"),
        (IMAP, 'folder = "IN\\u0000BOX"', "imap.folder"),
        (IMAP, 'folder = ""', "imap.folder"),
        (IMAP, 'also = ["Junk\\n"]\n', "imap.also"),
        (IMAP, 'also = ["INBOX"]', "imap.also"),
        (IMAP, "also = [1]", "imap.also"),
        (IMAP, 'processed_folder = "INBOX"', "imap.processed_folder"),
        (IMAP, 'erased_folder = "signbot/Processed"', "imap.erased_folder"),
        (SMTP, "first_retry_seconds = -1", "smtp.first_retry_seconds"),
        (FAX, "number = 1", "fax.number"),
    ],
)
def test_a_wrong_value_is_refused_by_its_key(tmp_path: Path, section: str, wrong: str, key: str) -> None:
    text = RIGHT.replace(section, section + wrong + "\n")
    mistake = the_mistake(tmp_path, text)
    assert (mistake.key, mistake.line) == (key, line_of(text, wrong))


@pytest.mark.parametrize("host", ["imaps://imap.rrn.example:993", "imap.rrn.example:993", "imap.rrn.example/"])
def test_a_url_is_no_host_and_the_fix_is_the_host(tmp_path: Path, host: str) -> None:
    mistake = the_mistake(tmp_path, RIGHT.replace('"imap.rrn.example"', f'"{host}"'))
    assert (mistake.key, mistake.fix) == ("imap.host", 'write "imap.rrn.example"')


@pytest.mark.parametrize("gateway", ["fax@fax.example", "{nummer}@fax.example", "{number}", "{number}@{", ""])
def test_a_gateway_that_makes_no_address_is_refused(tmp_path: Path, gateway: str) -> None:
    assert the_mistake(tmp_path, RIGHT.replace("{number}@fax.example", gateway)).key == "fax.gateway"


@pytest.mark.parametrize(
    "gateway", ["FAX=+{number}@fax.example", "{number}.{extension}@fax.example", "+{number}@fax.tc"]
)
def test_the_gateways_forms_are_accepted(tmp_path: Path, gateway: str) -> None:
    config = loaded(tmp_path, RIGHT.replace("{number}@fax.example", gateway))
    assert config.fax
    assert config.fax.gateway == gateway


def test_a_section_that_does_not_exist_is_named_with_the_one_that_is_meant(tmp_path: Path) -> None:
    mistake = the_mistake(tmp_path, RIGHT + "\n[limit]\nnames_per_mail = 3\n")
    assert (mistake.key, mistake.fix) == ("limit", 'did you mean "limits"?')


def test_a_slip_of_the_fingers_is_not_taken_for_a_longer_key(tmp_path: Path) -> None:
    assert the_mistake(tmp_path, RIGHT.replace(IMAP, IMAP + "prot = 993\n")).fix == 'did you mean "port"?'


def test_addresses_are_given_with_their_fix(tmp_path: Path) -> None:
    mistake = the_mistake(tmp_path, RIGHT.replace('["coordinator@rrn.example"]', '"Sarah <sarah@rrn.example>"'))
    assert (mistake.key, mistake.fix) == ("bot.coordinators", 'write "sarah@rrn.example"')


@pytest.mark.parametrize("address", ["SIGN@rrn.example", "sign+ua-329-11@rrn.example", "action@rrn.example"])
def test_the_bot_is_no_coordinator(tmp_path: Path, address: str) -> None:
    text = RIGHT.replace('["coordinator@rrn.example"]', f'["{address}"]\naliases = ["action@rrn.example"]')
    assert the_mistake(tmp_path, text).key == "bot.coordinators"


def test_the_bots_own_addresses_are_its_address_and_aliases(tmp_path: Path) -> None:
    text = RIGHT.replace('"sign@rrn.example"\ncoord', '"Sign@RRN.example"\naliases = ["Action@rrn.example"]\ncoord')
    assert loaded(tmp_path, text).bot.own_addresses == {"sign@rrn.example", "action@rrn.example"}


def test_relative_paths_are_relative_to_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "there" / "mine").mkdir(parents=True)
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    text = RIGHT.replace(BOT, BOT + 'templates = "mine"\ndatabase = "sqlite:///s.db?timeout=5"\n')
    (tmp_path / "there" / "config.toml").write_text(text)
    config = load(Path("../there/config.toml"), ENVIRON, now=NOW)
    assert config.bot.templates
    assert config.bot.templates.samefile(tmp_path / "there" / "mine")
    name, _, query = config.bot.database.removeprefix("sqlite:///").partition("?")
    assert Path(name).is_absolute()
    assert Path(name).parent.samefile(tmp_path / "there")
    assert query == "timeout=5"


def test_postgresql_stays_as_it_is_and_is_not_shown(tmp_path: Path) -> None:
    config = loaded(tmp_path, RIGHT.replace(BOT, BOT + 'database = "postgresql://bot:hush@db/signbot"\n'))
    assert config.bot.database == "postgresql://bot:hush@db/signbot"
    assert "hush" not in repr(config)


@pytest.mark.parametrize(
    ("host", "refused"),
    [("127.0.0.1", False), ("127.8.9.1", False), ("::1", False), ("localhost", False), ("10.0.0.1", True),
     ("imap.rrn.example", True), ("localhost.rrn.example", True)],
)  # fmt: skip
def test_no_encryption_only_to_this_computer(tmp_path: Path, host: str, refused: bool) -> None:
    text = RIGHT.replace('"imap.rrn.example"', f'"{host}"\nsecurity = "none"')
    if refused:
        assert the_mistake(tmp_path, text).key == "imap.security"
        assert "in the clear" in warnings(tmp_path, text.replace('"none"', '"none"\ninsecure = true'))[0]
    else:
        assert loaded(tmp_path, text).imap.security is Security.NONE


def test_a_campaign_is_found_however_its_code_is_written(tmp_path: Path) -> None:
    config = loaded(tmp_path, RIGHT)
    assert config.find("ua-329.11").code.written == "UA 329/11"
    with pytest.raises(UnknownCampaign) as caught:
        config.find("UA 329/12")
    assert caught.value.nearest == ("UA 329/11",)
    with pytest.raises(UnknownCampaign, match="there is no campaign nonsense"):
        config.find("nonsense")


def test_auto_without_a_known_provider_is_a_warning(tmp_path: Path) -> None:
    text = RIGHT.replace('authserv_id = "mx.rrn.example"\n', "")
    (warning,) = loaded(tmp_path, text).warnings
    assert warning.key == "imap.authserv_id"
    assert warnings(tmp_path, text.replace("body =", 'verification = "reply"\nbody =')) == []


# The environment --------------------------------------------------------------------------------


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


# The file's form --------------------------------------------------------------------------------


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


@pytest.mark.parametrize("junk", ["-1", "true", '"\\u0000<{"', "[[1]]", "[{ a = 1 }]", "1979-05-27"])
def test_no_value_is_too_odd_to_be_refused_in_words(tmp_path: Path, junk: str) -> None:
    rows = example().split("\n")
    for place, row in enumerate(rows):
        key, equals, _ = row.partition(" = ")
        if equals and key.islower() and key != "body":
            odd = [*rows[:place], f"{key} = {junk}", *rows[place + 1 :]]
            with contextlib.suppress(ConfigError):
                loaded(tmp_path, "\n".join(odd))


def test_an_arc_sealer_is_a_domain(tmp_path: Path) -> None:
    right = RIGHT.replace(IMAP, IMAP + 'arc_sealers = ["lists.rrn.example", "google.com"]\n')
    assert loaded(tmp_path, right).imap.arc_sealers == ("lists.rrn.example", "google.com")
    for wrong in ("*", "https://lists.example", "team@rrn.example", "example"):
        (mistake,) = mistakes(tmp_path, RIGHT.replace(IMAP, IMAP + f'arc_sealers = ["{wrong}"]\n'))
        assert (mistake.key, "is no domain" in str(mistake)) == ("imap.arc_sealers", True)


def test_a_letter_that_hopes_for_more_names_than_an_hour_has_answers_is_pointed_out(tmp_path: Path) -> None:
    text = RIGHT.replace("body =", "goal = 165_000\nbody =")
    (warning,) = warnings(tmp_path, text)
    assert "answers may take 9 hours" in warning
    assert warnings(tmp_path, text + "\n[limits]\nanswers_per_hour = 0\n") == []
    assert warnings(tmp_path, RIGHT.replace("body =", "goal = 20_000\nbody =")) == []


def test_an_address_may_have_twice_the_names_of_a_mail_unless_it_is_said(tmp_path: Path) -> None:
    assert loaded(tmp_path, RIGHT + "\n[limits]\nnames_per_mail = 30\n").limits.names_per_address == 60
    one = loaded(tmp_path, RIGHT + "\n[limits]\nnames_per_mail = 30\nnames_per_address = 40\n")
    assert one.limits.names_per_address == 40
