"""The example configuration."""

from datetime import UTC, datetime
from pathlib import Path

from signbot.config import load
from signbot.config.presets import example
from signbot.core.campaign import (
    Role,
    Signer,
)
from tests.configs import (
    ENVIRON,
    NOW,
)


def test_the_example_alone_in_a_directory_has_warnings_only(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(example(), encoding="utf-8")
    config = load(tmp_path / "config.toml", {}, now=NOW)
    assert {warning.key.rpartition(": ")[2] for warning in config.warnings} == {
        "imap.password_file", "smtp.password_file", "extension",
    }  # fmt: skip


def test_the_example_is_the_seed_letter(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(example(), encoding="utf-8")
    letter = load(tmp_path / "config.toml", ENVIRON, now=NOW).find("ua 329/11")
    assert (letter.title, letter.date, letter.salutation) == ("MEXICO", "April 2, 2012", "Dear Sirs:")
    assert letter.signers == (Signer("Brian J. Stefan Szittai", "Coordinator"),)
    assert letter.deadline == datetime(2036, 12, 1, 22, 0, tzinfo=UTC)
    assert [(each.name.split()[0], each.printed) for each in letter.recipients if each.role is Role.TO] == [
        ("Lic.", "via fax: 011 52 951 501 6900 (*20635)"),
        ("Dr.", "via fax: 011 52 55 5093 3414"),
    ]
    assert [each.printed for each in letter.recipients if each.role is Role.CC] == [
        "via email", "via fax: 202 728 1698", "via fax: 011-52-55-5080-2834", "via fax: 202.647.5752",
        "via fax: (202)458-3992", "via fax: (202)458-3992", "via email", "via email",
    ]  # fmt: skip
    representatives = letter.recipients[-1]
    assert len(representatives.routes) == 10
    assert all(route.address.endswith("@house.example") for route in representatives.routes)
    assert letter.body.count("\n- ") == 3
    assert letter.body.count("**") == 4
