"""evidence: what stands in the archive, of a letter that went by several ways. With real servers: tests/scenarios."""

import hashlib
import io
import json
import stat
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from signbot.cli.shell import Shell, utc_now
from signbot.core.campaign import CampaignState
from signbot.core.delivery import DeliveryState
from signbot.store import Finished
from tests.cli.running import run
from tests.configs import ENVIRON, RIGHT
from tests.store.make import UA, a_letter

CODE = "UA 329/11"
GREG = "Greg Sprow"


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    (tmp_path / "config.toml").write_text(RIGHT, encoding="utf-8")
    shell = Shell(tmp_path / "config.toml", ENVIRON)
    shell.store.register(shell.config.campaigns, utc_now())
    yield shell
    shell.close()


@pytest.fixture
def composed(shell: Shell) -> Shell:
    """A letter in the outbox: two addresses behind one printed line, and one that a person took care of."""
    letters = [
        a_letter("sprow@state.example", printed=GREG),
        a_letter("sprow@office.example", printed=GREG),
        a_letter("minister@gov.example", state=DeliveryState.HELD),
    ]
    finished = Finished(
        letters=letters, state=CampaignState.DELIVERING, text="Dear Sirs", html="<p>", counted=1, names="A\n", pdf=b"%"
    )
    shell.store.freeze(UA, utc_now())
    shell.store.dispatch(UA, finished, utc_now())
    held = next(row for row in shell.store.deliveries(UA) if row.state is DeliveryState.HELD)
    shell.store.resolve(held.id, DeliveryState.SENT, "eva", "sent by hand", utc_now())
    return shell


def archive(folder: Path) -> ZipFile:
    result = run(folder, "evidence", CODE, "-o", str(folder / "evidence.zip"))
    assert result.exit_code == 0, result.output
    return ZipFile(io.BytesIO((folder / "evidence.zip").read_bytes()))


def test_before_a_letter_is_composed_there_is_nothing_to_show(shell: Shell, tmp_path: Path) -> None:
    result = run(tmp_path, "evidence", CODE, "-o", str(tmp_path / "evidence.zip"))
    assert (result.exit_code, (tmp_path / "evidence.zip").exists()) == (1, False)
    assert "no letter of UA 329/11 has been composed yet" in str(result.exception)


def test_each_file_has_its_checksum_and_nobody_else_reads_the_archive(composed: Shell, tmp_path: Path) -> None:
    found = archive(tmp_path)
    assert stat.S_IMODE((tmp_path / "evidence.zip").stat().st_mode) == 0o600
    lines = [line.partition("  ") for line in found.read("SHA256SUMS").decode().splitlines()]
    sums = {name: digest for digest, _, name in lines}
    assert sums == {
        name: hashlib.sha256(found.read(name)).hexdigest() for name in found.namelist() if name != "SHA256SUMS"
    }
    assert found.read("letter-1/letter.txt") == b"Dear Sirs"


def test_the_manifest_says_of_each_delivery_what_became_of_it_and_who_said_so(composed: Shell, tmp_path: Path) -> None:
    manifest = json.loads(archive(tmp_path).read("manifest.json"))
    assert (manifest["letter"], manifest["letters"][0]["names"]) == ("UA 329/11 MEXICO", 1)
    first, _, last = manifest["deliveries"]
    assert (first["state"], first["settled_by"], first["came_back"]) == ("queued", [], [])
    (said,) = last["settled_by"]
    assert (last["state"], said["who"], said["as"], said["reason"]) == ("sent", "eva", "sent", "sent by hand")


def test_on_the_summary_addresses_of_one_printed_line_and_one_fate_are_one_line(
    composed: Shell, tmp_path: Path
) -> None:
    (page,) = PdfReader(io.BytesIO(archive(tmp_path).read("summary-1.pdf"))).pages
    said = page.extract_text()
    assert said.count(GREG) == 1
    assert "(2×)" in said
    assert "@" not in said  # it is made to be shown


def test_a_folder_that_is_missing_is_a_wrong_use(composed: Shell, tmp_path: Path) -> None:
    assert run(tmp_path, "evidence", CODE, "-o", str(tmp_path / "nowhere" / "x.zip")).exit_code == 2
