"""`signbot init`: five questions, as a coordinator answers them, and what comes of them."""

import stat
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from signbot.cli import init as module
from signbot.cli.init import init
from signbot.cli.setup import check
from signbot.cli.shell import Shell
from signbot.config import ConfigError, load
from signbot.config.gaps import ADDRESS, IN_BODY, OFFICE, OFFICIAL, SIGNER, TITLE
from signbot.config.providers import PROVIDERS, Key
from tests.configs import NOW

AUTOCONFIG = """<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="host.example"><displayName>Host</displayName>
<incomingServer type="pop3"><hostname>pop.host.example</hostname><port>995</port><socketType>SSL</socketType>
</incomingServer>
<incomingServer type="imap"><hostname>imap.host.example</hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.host.example</hostname><port>587</port><socketType>STARTTLS</socketType>
</outgoingServer></emailProvider></clientConfig>
"""


CHECKED = ("gmail", "microsoft365", "proton", "other")  # one of each kind: `load` is what differs


class Records:
    """What DNS says, to whoever asks in these tests."""

    def __init__(self, exchangers: tuple[str, ...] = (), services: dict[str, tuple[str, int]] | None = None) -> None:
        self.mx, self.srv = exchangers, services or {}

    def exchangers(self, domain: str) -> tuple[str, ...]:
        return self.mx

    def services(self, name: str) -> tuple[tuple[str, int], ...]:
        return (self.srv[name],) if name in self.srv else ()


@pytest.fixture(autouse=True)
def records(monkeypatch: pytest.MonkeyPatch) -> Records:
    """DNS that knows nothing, until a test tells it."""
    found = Records()
    monkeypatch.setattr(module, "_records", lambda: found)
    return found


def asked(folder: Path, *typed: str, options: tuple[str, ...] = ()) -> Result:
    return CliRunner().invoke(init, [str(folder), *options], input="\n".join((*typed, "")))


def exit_code_of_check(folder: Path) -> int:
    return CliRunner().invoke(check, [], obj=Shell(folder / "config.toml", {})).exit_code


def test_init_with_defaults_writes_a_configuration_that_passes(tmp_path: Path) -> None:
    result = CliRunner().invoke(init, [str(tmp_path / "new"), "--defaults"])
    assert result.exit_code == 0
    config = load(tmp_path / "new" / "config.toml", {}, now=NOW)
    assert config.campaigns == ()
    assert {warning.key for warning in config.warnings} >= {"imap.password_file", "smtp.password_file", "campaign"}
    assert "check" in result.stdout


def test_what_init_writes_is_for_nobody_else(tmp_path: Path) -> None:
    CliRunner().invoke(init, [str(tmp_path), "--defaults"])
    assert stat.S_IMODE((tmp_path / "config.toml").stat().st_mode) == 0o600


def test_init_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("mine")
    result = CliRunner().invoke(init, [str(tmp_path), "--defaults"])
    assert result.exit_code == 2
    assert (tmp_path / "config.toml").read_text() == "mine"


@pytest.mark.parametrize("provider", [*PROVIDERS, "other", "own"])
def test_init_knows_the_providers_and_what_it_writes_passes_check(tmp_path: Path, provider: str) -> None:
    servers = ("", "") if provider in ("other", "own") else ()
    typed = ('Red "Paz" \\ Ñandú', "sign@paz.example", provider, *servers, "eva@paz.example", "America/Bogota")
    result = asked(tmp_path, *typed)
    assert result.exit_code == 0, result.output
    config = load(tmp_path / "config.toml", {}, now=NOW)
    assert config.bot.name == 'Red "Paz" \\ Ñandú'
    assert (config.bot.address, config.bot.coordinators) == ("sign@paz.example", ("eva@paz.example",))
    assert config.bot.time_zone.key == "America/Bogota"
    known = PROVIDERS.get(provider) or module.other("paz.example")
    assert (config.imap.host, config.imap.port, config.imap.security) == (
        known.imap, known.imap_port, known.imap_security,
    )  # fmt: skip
    assert (config.smtp.host, config.smtp.port, config.smtp.security) == (
        known.smtp, known.smtp_port, known.smtp_security,
    )  # fmt: skip
    assert config.imap.username == ("sign" if known.short_login else "sign@paz.example")
    assert (config.imap.authserv_id, config.bot.subaddress) == (known.authserv_id, known.subaddress)
    assert (config.smtp.per_minute, config.smtp.per_day) == (known.per_minute, known.per_day)
    assert (config.imap.oauth is not None) == (config.smtp.oauth is not None) == (known.key is Key.OAUTH)
    if provider in CHECKED:
        assert exit_code_of_check(tmp_path) == 0


@pytest.mark.parametrize(("typed", "host"), [
    ("5", "imap.fastmail.com"), ("Google W", "imap.gmail.com"), ("proton mail", "127.0.0.1"),
    ("MAILBOX", "imap.mailbox.org"),
    ("no\n14", "mail.gandi.net"), ("iCloud", "imap.mail.me.com"), ("microsoft", "outlook.office365.com"),
])  # fmt: skip
def test_a_provider_may_be_chosen_by_number_or_by_how_it_begins(tmp_path: Path, typed: str, host: str) -> None:
    assert asked(tmp_path, "Paz", "sign@paz.example", typed, "eva@paz.example", "UTC").exit_code == 0
    assert load(tmp_path / "config.toml", {}, now=NOW).imap.host == host


@pytest.mark.parametrize(("exchangers", "address", "host"), [
    ((), "paz@googlemail.com", "imap.gmail.com"),
    (("aspmx.l.google.com",), "sign@paz.example", "imap.gmail.com"),
    (("paz-example.mail.protection.outlook.com",), "sign@paz.example", "outlook.office365.com"),
    (("mx00.ionos.de", "mx01.ionos.de"), "sign@paz.example", "imap.ionos.de"),
    (("mx0.notgoogle.com",), "sign@paz.example", "imap.paz.example"),
])  # fmt: skip
def test_who_runs_the_mailbox_is_found_out_before_it_is_asked(
    tmp_path: Path, records: Records, exchangers: tuple[str, ...], address: str, host: str
) -> None:
    records.mx = exchangers
    servers = ("", "") if host == "imap.paz.example" else ()
    assert asked(tmp_path, "Paz", address, "", *servers, "eva@paz.example", "UTC").exit_code == 0
    assert load(tmp_path / "config.toml", {}, now=NOW).imap.host == host


def test_the_servers_of_another_provider_are_found_by_srv_records(tmp_path: Path, records: Records) -> None:
    records.srv = {
        "_imap._tcp.paz.example": ("in.host.example", 143),
        "_submissions._tcp.paz.example": ("out.host.example", 465),
        "_submission._tcp.paz.example": ("out.host.example", 587),
    }
    result = asked(tmp_path, "Paz", "sign@paz.example", "other", "eva@paz.example", "UTC")
    assert "in.host.example, port 143 (starttls) and out.host.example, port 465 (tls)" in result.output
    config = load(tmp_path / "config.toml", {}, now=NOW)
    assert (config.imap.host, config.imap.port, config.imap.security.value) == ("in.host.example", 143, "starttls")
    assert (config.smtp.host, config.smtp.port, config.smtp.security.value) == ("out.host.example", 465, "tls")


def test_the_servers_may_come_from_an_autoconfig_file(tmp_path: Path) -> None:
    file = tmp_path / "config-v1.1.xml"
    file.write_text(AUTOCONFIG)
    options = ("--autoconfig", str(file))
    assert asked(tmp_path, "Paz", "sign@paz.example", "eva@paz.example", "UTC", options=options).exit_code == 0
    config = load(tmp_path / "config.toml", {}, now=NOW)
    assert (config.imap.host, config.imap.username) == ("imap.host.example", "sign")
    file.write_text("<nothing/>")
    (tmp_path / "config.toml").unlink()
    refused = asked(tmp_path, "Paz", "sign@paz.example", options=options)
    assert refused.exit_code == 2
    assert "names no IMAP server that is encrypted" in refused.output


def test_the_next_steps_name_the_page_where_one_gets_the_password(tmp_path: Path) -> None:
    said = asked(tmp_path, "Paz", "paz@gmail.com", "", "eva@paz.example", "UTC").output
    assert "Get an app password, not the one that you log in with: https://myaccount.google.com/apppasswords" in said
    assert "2-Step Verification" in said
    assert f"chmod 600 {tmp_path}/mail.secret" in said


def test_init_asks_again_until_an_answer_makes_sense(tmp_path: Path) -> None:
    typed = "Paz\nnobody\nsign@paz.example\nposteo\nSIGN@paz.example\neva@paz.example\nnowhere\nBogotá\n"
    result = asked(tmp_path, typed)
    assert result.exit_code == 0, result.output
    bot = load(tmp_path / "config.toml", {}, now=NOW).bot
    assert (bot.coordinators, bot.time_zone.key) == (("eva@paz.example",), "America/Bogota")


def test_a_server_of_ones_own_is_asked_for_until_it_is_one(tmp_path: Path) -> None:
    servers = "https://in.paz.example:993/\nmy secret words\nout.paz.example"
    typed = f"Paz\nsign@paz.example\nother\n{servers}\neva@paz.example\nUTC\n"
    asked(tmp_path, typed)
    config = load(tmp_path / "config.toml", {}, now=NOW)
    assert (config.imap.host, config.smtp.host) == ("in.paz.example", "out.paz.example")


def test_the_letter_that_init_leaves_to_fill_in_is_right_once_its_gaps_are_filled(tmp_path: Path) -> None:
    CliRunner().invoke(init, [str(tmp_path), "--defaults"])
    path = tmp_path / "config.toml"
    head, mark, letter = path.read_text().partition("# [[campaign]]")
    letter = (mark + letter).replace("\n# ", "\n").replace("\n#\n", "\n\n").removeprefix("# ")
    path.write_text(head + letter)
    with pytest.raises(ConfigError) as found:
        load(path, {}, now=NOW)
    gaps = ["title", "signer", "name", "office", "email", *["body"] * len(IN_BODY)]
    assert sorted(mistake.key.split()[-1] for mistake in found.value.mistakes) == sorted(gaps)
    filled = {TITLE: "GUATEMALA", SIGNER: "Eva", OFFICIAL: "Dr. Paz", OFFICE: "Minister", ADDRESS: "paz@gov.example"}
    for gap, words in (*filled.items(), *((gap, gap.replace("…", "Lorena Choc")) for gap in IN_BODY)):
        letter = letter.replace(gap, words)
    path.write_text(head + letter)
    (campaign,) = load(path, {}, now=NOW).campaigns
    assert (campaign.code.written, len(campaign.recipients), campaign.dispatch) == ("UA 12/26", 1, "approve")
    assert (campaign.deadline - datetime.now(UTC)).days in (13, 14)


@pytest.mark.parametrize(("zone", "languages", "region"), [
    ("America/New_York", ["en", "es"], "US"), ("US/Eastern", ["en", "es"], "US"), ("UTC", ["en", "es"], "US"),
    ("America/Bogota", ["es", "en"], "CO"), ("America/Toronto", ["en", "fr"], "CA"),
    ("Asia/Kolkata", ["en", "es"], "IN"),
    ("Europe/Zurich", ["de", "fr", "en"], "CH"), ("America/Sao_Paulo", ["pt", "en"], "BR"),
])  # fmt: skip
def test_languages_and_telephones_are_those_of_the_time_zone(
    tmp_path: Path, zone: str, languages: list[str], region: str
) -> None:
    said = asked(tmp_path, "Paz", "paz@gmail.com", "", "eva@paz.example", zone).output
    bot = load(tmp_path / "config.toml", {}, now=NOW).bot
    assert ([*bot.languages], bot.dial_region) == (languages, region)
    assert f"as dialled from {region}" in said


def test_a_person_at_a_terminal_may_paste_the_password_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.sys, "stdin", Terminal())
    typed = iter(["Paz", "paz@gmail.com", "gmail", "eva@paz.example", "UTC", " abcd efgh "])
    monkeypatch.setattr(click, "prompt", lambda *_, value_proc=str, **__: value_proc(next(typed)))
    said: list[str] = []
    monkeypatch.setattr(click, "echo", said.append)
    init.callback(tmp_path, False, None)  # type: ignore[misc]
    secret = tmp_path / "mail.secret"
    assert (secret.read_text(), stat.S_IMODE(secret.stat().st_mode)) == ("abcd efgh\n", 0o600)
    assert load(tmp_path / "config.toml", {}, now=NOW).imap.secret() == "abcd efgh"
    assert not [line for line in said if "abcd" in line or "chmod" in line]


class Terminal:
    def isatty(self) -> bool:
        return True
