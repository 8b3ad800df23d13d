"""A part that is not installed names the command that brings it; a defect of ours stays one."""

import sys

import click
import pytest
from click.testing import CliRunner

from signbot.cli.extras import brings, part
from signbot.demo.command import demo


def test_the_demo_without_its_mail_host_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("signbot.demo.", "pymap"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pymap", None)
    found = CliRunner().invoke(demo, ["--out", "nowhere"])
    assert found.exit_code == 2
    assert brings("demo") in found.output


def test_what_no_extra_brings_is_no_matter_of_installing() -> None:
    with pytest.raises(ModuleNotFoundError), part("demo", "it"):
        raise ModuleNotFoundError("no", name="signbot.gone")
    with pytest.raises(click.UsageError), part("demo", "it"):
        raise ModuleNotFoundError("no", name="aiosmtpd.smtp")


@pytest.mark.parametrize(("home", "command"), [
    ("/opt/pipx/venvs/signbot", "pipx inject signbot aiosmtpd pymap"),
    ("/eva/uv/tools/signbot", "uv pip install --python /eva/uv/tools/signbot aiosmtpd pymap"),
    ("/opt/signbot", "/opt/signbot/bin/pip install aiosmtpd pymap"),
])  # fmt: skip
def test_it_is_brought_by_what_signbot_was_installed_by(
    monkeypatch: pytest.MonkeyPatch, home: str, command: str
) -> None:
    monkeypatch.setattr(sys, "prefix", home)
    assert brings("demo") == command
