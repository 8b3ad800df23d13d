"""[imap], [smtp] and [fax]: ports, encryption, gateways, whose word is believed."""

from pathlib import Path

import pytest

from signbot.config import Security
from tests.configs import (
    BOT,
    IMAP,
    RIGHT,
    SMTP,
    campaign,
    loaded,
    mistakes,
    the_mistake,
    warnings,
    with_recipient,
)


@pytest.mark.parametrize(("security", "imap", "smtp"), [("tls", 993, 465), ("starttls", 143, 587)])
def test_the_port_follows_the_security(tmp_path: Path, security: str, imap: int, smtp: int) -> None:
    text = BOT + IMAP + f'security = "{security}"\n' + SMTP + f'security = "{security}"\n'
    config = loaded(tmp_path, text)
    assert (config.imap.port, config.smtp.port) == (imap, smtp)


def test_how_fast_mails_go_is_unbounded_unless_somebody_says_so(tmp_path: Path) -> None:
    smtp = loaded(tmp_path, RIGHT).smtp
    assert (smtp.connections, smtp.per_minute, smtp.per_day) == (3, 0, 0)
    text = RIGHT.replace(SMTP, SMTP + "connections = 8\nper_minute = 30\nper_day = 10_000\n")
    smtp = loaded(tmp_path, text).smtp
    assert (smtp.connections, smtp.per_minute, smtp.per_day) == (8, 30, 10_000)


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


def test_an_arc_sealer_is_a_domain(tmp_path: Path) -> None:
    right = RIGHT.replace(IMAP, IMAP + 'arc_sealers = ["lists.rrn.example", "google.com"]\n')
    assert loaded(tmp_path, right).imap.arc_sealers == ("lists.rrn.example", "google.com")
    for wrong in ("*", "https://lists.example", "team@rrn.example", "example"):
        (mistake,) = mistakes(tmp_path, RIGHT.replace(IMAP, IMAP + f'arc_sealers = ["{wrong}"]\n'))
        assert (mistake.key, "is no domain" in str(mistake)) == ("imap.arc_sealers", True)


def test_hours_are_nothing_that_people_sign(tmp_path: Path) -> None:
    text = with_recipient('fax = "202 728 1698"')
    later = text.replace('gateway = "{number}@fax.example"', 'gateway = "{number}@fax.example"\nhours = "9-17"')
    assert campaign(tmp_path, text).text_hash == campaign(tmp_path, later).text_hash


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('hours = "always"', "fax.hours"),
        ('via = "hylafax"', "fax.via"),
        ("options = 3", "fax.options"),
        ("receipts_from = 3", "fax.receipts_from"),
    ],
)
def test_wrong_keys_of_a_fax_are_refused(tmp_path: Path, line: str, key: str) -> None:
    gateway = 'gateway = "{number}@fax.example"'
    assert the_mistake(tmp_path, RIGHT.replace(gateway, f"{gateway}\n{line}")).key == key


def test_receipts_come_from_the_gateway_unless_somebody_else_is_named(tmp_path: Path) -> None:
    found = loaded(tmp_path, RIGHT).fax
    assert found
    assert found.receipts_from == ("fax.example",)


def test_microsoft_takes_no_passwords_soon_and_check_says_so(tmp_path: Path) -> None:
    text = RIGHT.replace("imap.rrn.example", "outlook.office365.com").replace("smtp.rrn.example", "smtp.office365.com")
    text = text.replace(SMTP.replace("smtp.rrn.example", "smtp.office365.com"), SMTP.replace(
        "smtp.rrn.example", "smtp.office365.com") + 'username = "x"\npassword_env = "IMAP_PASSWORD"\n')  # fmt: skip
    imap, smtp = warnings(tmp_path, text)
    assert "use oauth" in imap
    assert "end of December 2026" in smtp
    token = 'oauth = { token_command = "x" }'
    assert warnings(tmp_path, text.replace('password_env = "IMAP_PASSWORD"', token)) == []


def test_a_file_of_authorities_that_can_not_be_read_is_a_mistake(tmp_path: Path) -> None:
    text = RIGHT.replace(SMTP, SMTP + 'ca_file = "ca.pem"\n')
    assert the_mistake(tmp_path, text).key == "smtp.ca_file"
    (tmp_path / "ca.pem").write_text("nothing")
    assert "no certificate" in the_mistake(tmp_path, text).problem
