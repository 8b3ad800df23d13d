"""What runs signbot for years: the service files and the image, judged by the tools that know them."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SERVICE = ROOT / "contrib/systemd/signbot.service"
OPENRC = ROOT / "contrib/openrc/signbot"
CONTAINERFILE = ROOT / "Containerfile"
SCRIPTS = Path(sysconfig.get_path("scripts"))
MOST_EXPOSED = 2.0  # by `systemd-analyze security`: 0 is shut, 10 is open


def said_by(*command: str | Path) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")
def test_the_service_is_shut_to_all_that_it_does_not_need() -> None:
    if not shutil.which("systemd-analyze"):
        assert not os.environ.get("CI"), "systemd-analyze is missing: apt-get install systemd"
        pytest.skip("systemd-analyze is missing, so the service file was not judged: apt-get install systemd")
    said = said_by("systemd-analyze", "security", "--offline=yes", "--no-pager", SERVICE)
    exposure = re.search(r"Overall exposure level for signbot.service: ([\d.]+)", said)
    assert exposure is not None
    assert float(exposure[1]) <= MOST_EXPOSED


def test_the_image_is_built_as_its_linter_wants_it() -> None:
    assert said_by(SCRIPTS / "hadolint", CONTAINERFILE) == ""


def test_the_composition_is_as_safe_as_its_linter_wants_it() -> None:
    assert "PASS" in said_by(SCRIPTS / "compose-lint", "compose.yaml")


def test_openrc_reads_its_script() -> None:
    said_by("sh", "-n", OPENRC)


def test_every_way_starts_the_same_command_with_the_same_file() -> None:
    wanted = "--config /etc/signbot/config.toml run"
    service, openrc, image = (path.read_text() for path in (SERVICE, OPENRC, CONTAINERFILE))
    assert f"/opt/signbot/bin/signbot {wanted}" in service
    assert f'command="/opt/signbot/bin/signbot"\ncommand_args="{wanted}"' in openrc
    assert "SIGNBOT_CONFIG=/etc/signbot/config.toml" in image
    assert 'ENTRYPOINT ["signbot"]\nCMD ["run"]' in image


def test_the_image_has_everything_that_the_package_is_built_from() -> None:
    build = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wheel = build["tool"]["hatch"]["build"]["targets"]["wheel"]
    wanted = {*wheel["packages"], *wheel["force-include"], build["project"]["readme"], "requirements.lock"}
    copied = set(" ".join(re.findall(r"^COPY (?!--)(.*) \S+$", CONTAINERFILE.read_text(), re.MULTILINE)).split())
    let_in = {line[1:] for line in (ROOT / ".containerignore").read_text().splitlines() if line.startswith("!")}
    assert wanted <= copied <= let_in


def test_the_database_stands_outside_of_the_folder_that_may_not_be_written_to() -> None:
    wanted = "SIGNBOT__BOT__DATABASE=sqlite:////var/lib/signbot/signbot.db"
    assert f"Environment={wanted}" in SERVICE.read_text()
    assert wanted in CONTAINERFILE.read_text()
    assert wanted.replace("=", '="${SIGNBOT__BOT__DATABASE:-') in OPENRC.read_text()
