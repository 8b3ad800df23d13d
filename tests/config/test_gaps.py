"""What `init` wrote, and nobody has replaced."""

from pathlib import Path

import pytest

from signbot.config import ConfigError, load
from signbot.config.gaps import ADDRESS, IN_BODY, SIGNER, TITLE
from tests.configs import NOW


def test_each_gap_is_named_with_its_line_also_in_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "letter.md").write_text(f"We urge you to {IN_BODY[1]} and … to nobody else.")
    (tmp_path / "config.toml").write_text(CONFIG)
    with pytest.raises(ConfigError) as found:
        load(tmp_path / "config.toml", {}, now=NOW)
    said = {(mistake.line, mistake.problem) for mistake in found.value.mistakes}
    assert said == {
        (16, f"still says “{TITLE}”"),
        (18, f"there is a gap in it: “{IN_BODY[1]}”"),
        (19, f"still says “{SIGNER}”"),
        (24, f"still says “{ADDRESS}”"),
    }


CONFIG = f"""[bot]
name = "Paz"
address = "sign@paz.example"
coordinators = ["eva@paz.example"]

[imap]
host = "localhost"
username = "sign"
password_env = "NONE"

[smtp]
host = "localhost"

[[campaign]]
code = "UA 12/26"
title = "{TITLE}"
deadline = 2036-12-01T17:00:00
body_file = "letter.md"
signer = [{{ name = "Eva Paz" }}, {{ name = "{SIGNER}" }}]

[[campaign.recipient]]
role = "to"
name = "Dr. Paz"
email = ["paz@gov.example", "{ADDRESS}"]
"""
