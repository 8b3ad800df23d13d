"""A rehearsal plays a coordinator's own letter to its end, on this computer alone."""

import json
import os
import shutil
import socket
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from signbot.cli.shell import Shell
from signbot.config import load
from signbot.demo.rehearsal import Guard, Leaves, rehearsed
from signbot.demo.rehearse import rehearse
from tests.configs import ENVIRON, NOW, RIGHT
from tests.servers.smtpd import SmtpServer

Played = tuple[Path, dict[str, list[dict[str, Any]]]]  # the folder of a rehearsal, and its mails by scene

FAXED = '[[campaign.recipient]]\nname = "The Attorney"\nfax = "011 52 951 501 6900"\n'
MINE = (
    RIGHT.replace("\n[imap]", 'languages = ["en", "es"]\n\n[imap]')
    .replace('title = "MEXICO"', 'title = "PERU"\ndispatch = "approve"')
    .replace("UA 329/11", "UA 7/26")
    + FAXED
    + '[alarm]\ncommand = ["touch", "alarmed"]\n'
)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """The folder of one rehearsal, and its mails by scene."""
    folder = tmp_path_factory.mktemp("rehearsal")
    (folder / "config.toml").write_text(MINE, encoding="utf-8")
    found = CliRunner().invoke(
        rehearse, ["ua7/26", "-o", str(folder / "out"), "--json"], obj=Shell(folder / "config.toml", ENVIRON)
    )
    assert found.exit_code == 0, found.output
    scenes: dict[str, list[dict[str, Any]]] = {}
    for mail in json.loads(found.stdout)["mails"]:
        scenes.setdefault(mail["scene"], []).append(mail)
    return folder, scenes


def test_every_scene_sends_what_a_coordinator_should_have_seen_once(
    played: Played,
) -> None:
    _, scenes = played
    told = {scene.partition(",")[0].partition(":")[0]: mails for scene, mails in scenes.items()}
    assert len(told["The alert goes out"]) == 11
    replies = {str(mail["to"]): str(mail["subject"]) for mail in told["The replies come in"]}
    assert replies["amina.diallo@supporters.example"] == "You have signed UA 7/26 PERU"
    assert replies["luciaf84@correo.example"].startswith("Usted ha firmado")
    assert "confirm" in replies["hana@novakova.example"]
    assert "dmitri.volkov@university.example" not in replies  # a machine is never answered
    assert [mail["to"] for mail in told["An outage at noon"]] == ["boris.keller@post.example"]
    assert not [mail for mail in told["Second thoughts"] if mail["to"] == "amina.diallo@supporters.example"]
    assert any("held" in str(mail["subject"]) for mail in told["The deadline passes"])
    released = [str(mail["to"]) for mail in told["You release it all the same"]]
    assert any("sprow@state.example" in to for to in released)
    assert any("529515016900@fax.example" in to for to in released)
    assert any("decision" in str(mail["subject"]) for mail in told["What needs your hand"])
    assert any("has been sent" in str(mail["subject"]) for mails in told.values() for mail in mails)
    assert [mail["to"] for mail in told["An official answers"]] == ["coordinator@rrn.example"]


def test_the_folder_leads_to_every_mail_and_the_letter(played: Played) -> None:
    folder, scenes = played
    page = (folder / "out/index.html").read_text()
    files = [str(file) for mails in scenes.values() for mail in mails for file in mail["files"]]
    assert all((folder / "out" / file).is_file() and f'href="{file}"' in page for file in files)
    assert (folder / "out/letter.pdf").read_bytes().startswith(b"%PDF")
    letter = (folder / "out/letter.txt").read_text()
    assert "Grace Okafor, Cleveland OH" in letter
    assert "Boris Keller" not in letter


def test_nothing_of_the_real_bot_is_touched(played: Played) -> None:
    folder, _ = played
    assert sorted(path.name for path in folder.iterdir()) == ["config.toml", "out"]
    assert not Path("alarmed").exists()


def test_what_would_reach_somebody_is_taken_out_of_the_configuration(tmp_path: Path) -> None:
    text = MINE.replace('gateway = "{number}@fax.example"', 'via = "hylafax"\noptions = { host = "fax.rrn.example" }')
    text = text.replace("[imap]", '[imap]\narc_sealers = ["lists.example"]').replace(
        'time_zone = "America/New_York"', 'time_zone = "America/New_York"\npages = "site"'
    )
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    config = load(tmp_path / "config.toml", ENVIRON, now=NOW)

    class Host:
        host, imap_port, smtp_port, bot = "127.0.0.1", 1143, 1025, "sign@rrn.example"

    found = rehearsed(config, config.campaigns[0], tmp_path / "out", Host(), NOW)  # type: ignore[arg-type]
    assert (found.imap.host, found.smtp.host) == ("127.0.0.1", "127.0.0.1")
    assert (found.imap.check_dkim, found.imap.arc_sealers, found.bot.pages) == (False, (), None)
    assert found.fax is not None
    assert found.fax.via == ""
    assert (found.alarm.command, found.alarm.url) == ((), "")
    assert found.campaigns[0].deadline == config.campaigns[0].deadline
    over = replace(config.campaigns[0], deadline=NOW)
    assert rehearsed(config, over, tmp_path / "out", Host(), NOW).campaigns[0].deadline > NOW  # type: ignore[arg-type]


def test_the_guard_refuses_whoever_would_leave_and_nobody_afterwards() -> None:
    with Guard():
        with pytest.raises(Leaves):
            socket.getaddrinfo("mail.example", 25)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as outside, pytest.raises(Leaves):
            outside.connect(("192.0.2.1", 53))
        with socket.create_server(("127.0.0.1", 0)) as here, socket.create_connection(here.getsockname()):
            pass
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as outside:
        outside.setblocking(False)
        with suppress(OSError):  # there may be no network; Leaves is none
            outside.connect(("192.0.2.1", 53))


@pytest.mark.skipif(sys.platform != "linux", reason="network namespaces are Linux's")
def test_it_is_whole_where_there_is_no_network_at_all(tmp_path: Path) -> None:
    """In a network namespace that has nothing but its own loopback."""
    (tmp_path / "config.toml").write_text(MINE, encoding="utf-8")
    alone = ["unshare", "--net", "--map-root-user"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode or not shutil.which("ip"):
        assert not os.environ.get("CI"), "no network namespace can be made here, or ip is missing (iproute2)"
        pytest.skip("no network namespace can be made here: whether anything leaves was only guarded in Python")
    play = f"ip link set lo up && exec {sys.executable} -m signbot rehearse -o out"
    environment = {**os.environ, **ENVIRON}
    done = subprocess.run(
        [*alone, "sh", "-c", play], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Look at out/index.html" in done.stdout


# To a coordinator, as tests -----------------------------------------------------------------------


def test_mails_go_to_a_coordinator_alone_and_say_that_they_are_tests(
    tmp_path: Path, mailserver: SmtpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    smtp = f'host = "127.0.0.1"\nport = {mailserver.port}\nsecurity = "none"'
    (tmp_path / "config.toml").write_text(MINE.replace('host = "smtp.rrn.example"', smtp), encoding="utf-8")
    shell = Shell(tmp_path / "config.toml", ENVIRON)
    refused = CliRunner().invoke(rehearse, ["-o", str(tmp_path / "a"), "--mail-to", "amina@home.example"], obj=shell)
    assert refused.exit_code == 2
    arguments = ["-o", str(tmp_path / "b"), "--mail-to", "coordinator@rrn.example", "--yes", "--json"]
    found = CliRunner().invoke(rehearse, arguments, obj=shell)
    assert found.exit_code == 0, found.output
    assert {tuple(mail.recipients) for mail in mailserver.accepted} == {("coordinator@rrn.example",)}
    first = message_from_bytes(mailserver.accepted[0].raw, EmailMessage, policy=policy.default)
    assert str(first["Subject"]).startswith("TEST, to amina.diallo@supporters.example: ")
    assert first["Reply-To"] is None
    assert first.get_body(("html",)) is not None


def test_a_folder_that_holds_something_is_not_written_into(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(MINE, encoding="utf-8")
    found = CliRunner().invoke(rehearse, ["-o", str(tmp_path)], obj=Shell(tmp_path / "config.toml", ENVIRON))
    assert found.exit_code == 2
    assert "is not empty" in found.output
