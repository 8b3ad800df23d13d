"""What can be shown when a letter has gone: the archive, its checksums, and the supporters' receipts."""

import hashlib
import io
import json
import re
import stat
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from tests.scenarios.stage import AUTHSERV, CODE, COORDINATOR, Stage, soon

AMINA = "Amina Diallo <amina@home.example>"
SPROW = "sprow@state.example"

BOUNCE = """\
From: MAILER-DAEMON@mx.state.example
To: sign@rrn.example
Subject: Delivery report
Content-Type: multipart/report; report-type=delivery-status; boundary=b
MIME-Version: 1.0
Message-ID: <bounce@mx.state.example>

--b
Content-Type: text/plain

It has been delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.state.example

Final-Recipient: rfc822; sprow@state.example
Action: delivered
Status: 2.0.0

--b
Content-Type: text/rfc822-headers

Message-ID: {message_id}

--b--
"""


def delivered(stage: Stage, more: str = "") -> None:
    deadline = soon()
    stage.campaign(deadline=deadline, more=more)
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.until(deadline)
    stage.once()
    assert stage.state() == "delivered"


def archive(stage: Stage, *more: str) -> ZipFile:
    path = stage.folder / "evidence.zip"
    stage.run("evidence", CODE, "-o", str(path), *more)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    return ZipFile(io.BytesIO(path.read_bytes()))


def test_the_archive_holds_the_exact_bytes_that_the_server_got(stage: Stage) -> None:
    delivered(stage)
    found = archive(stage)
    manifest = json.loads(found.read("manifest.json"))
    (by_mail,) = [one for one in manifest["deliveries"] if one["channel"] == "email"]
    taken = next(mail.raw for mail in stage.answers(SPROW))
    assert found.read(by_mail["file"]).rstrip() == taken.rstrip()
    assert by_mail["sha256"] == hashlib.sha256(found.read(by_mail["file"])).hexdigest()
    assert by_mail["state"] == "sent"
    assert by_mail["answer"].startswith("250")
    assert found.read("letter-1/names.txt").decode() == "Amina Diallo\n"
    assert manifest["letters"][0]["names"] == 1


def test_every_file_in_the_archive_stands_in_its_checksums(stage: Stage, tmp_path: Path) -> None:
    delivered(stage)
    found = archive(stage)
    found.extractall(tmp_path)
    sums = found.read("SHA256SUMS").decode().splitlines()
    assert {line.partition("  ")[2] for line in sums} == set(found.namelist()) - {"SHA256SUMS"}
    for line in sums:
        digest, _, name = line.partition("  ")
        assert hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() == digest


@pytest.mark.parametrize(("proven", "state"), [(True, "delivered"), (False, "sent")])
def test_what_came_back_about_a_letter_is_kept_with_it(stage: Stage, proven: bool, state: str) -> None:
    delivered(stage)
    (letter,) = stage.answers(SPROW)
    results = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from=mx.state.example\n" if proven else ""
    bounce = results + BOUNCE.format(message_id=letter.message_id)
    stage.dovecot.append(stage.user.name, bounce.replace("\n", "\r\n").encode())
    reply = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from=state.example"
    stage.deliver(f"Greg Sprow <{SPROW}>", "We take note.", headers=f"In-Reply-To: {letter.message_id}\r\n{reply}\r\n")
    stage.once()
    found = archive(stage)
    (by_mail,) = [one for one in json.loads(found.read("manifest.json"))["deliveries"] if one["channel"] == "email"]
    assert [one["what"] for one in by_mail["came_back"]] == ["report", "reply"]
    assert by_mail["state"] == state
    assert b"We take note." in found.read(by_mail["came_back"][1]["file"])


def test_a_supporter_finds_their_receipt_in_the_list_and_nobody_finds_the_supporter(stage: Stage) -> None:
    delivered(stage)
    stage.run("signatures", "add", CODE, "--name", "Grace Okafor")
    note = stage.answers("amina@home.example")[-1]
    (receipt,) = re.findall(r"Your receipt: ([0-9a-f]{32})\b", note.text)
    found = archive(stage)
    assert found.read("receipts.txt").decode().split() == [hashlib.sha256(receipt.encode()).hexdigest()]
    everything = b"".join(found.read(name) for name in found.namelist())
    assert receipt.encode() not in everything
    assert b"amina@home.example" not in everything
    stage.run("forget", "amina@home.example", "--yes")
    assert archive(stage).read("receipts.txt") == found.read("receipts.txt")


def test_the_summary_is_one_page_without_numbers_and_addresses(stage: Stage) -> None:
    delivered(stage)
    (page,) = PdfReader(io.BytesIO(archive(stage, "--language", "es").read("summary-1.pdf"))).pages
    told = page.extract_text()
    assert "qué fue de la carta" in told
    assert "Greg Sprow" in told
    assert "enviada" in told
    assert SPROW not in told
    assert "525550933414" not in told


FORM = """
[[campaign.recipient]]
role = "to"
name = "The Minister"
manual = "https://minister.example/contact"
"""


def test_a_form_that_a_person_filled_in_is_shown_with_who_and_when(stage: Stage) -> None:
    stage.ripe(FORM)
    stage.once()
    assert "web form" in summary(archive(stage))
    (form,) = [one for one in stage.deliveries() if one["channel"] == "manual"]
    stage.run("resolve", str(form["id"]), "--as", "sent", "--reason", "the page said thank you")
    for language, by_hand in (("en", "handed in by a person"), ("ES", "presentada por una persona")):
        found = archive(stage, "--language", language)
        assert by_hand in summary(found)
    (told,) = [one for one in json.loads(found.read("manifest.json"))["deliveries"] if one["channel"] == "manual"]
    (settled,) = told["settled_by"]
    assert (settled["as"], settled["reason"], bool(settled["who"])) == ("sent", "the page said thank you", True)
    assert b"https://minister.example/contact" in found.read(told["file"])
    stage.run("evidence", CODE, "-o", str(stage.folder / "e.zip"), "--language", "xx", code=2)


def summary(found: ZipFile) -> str:
    (page,) = PdfReader(io.BytesIO(found.read("summary-1.pdf"))).pages
    return " ".join(page.extract_text().split())


def test_before_the_letter_there_is_nothing_to_show(stage: Stage) -> None:
    stage.campaign()
    stage.once()
    stage.run("evidence", CODE, "-o", str(stage.folder / "evidence.zip"), code=2)
    assert not (stage.folder / "evidence.zip").exists()


def test_a_campaign_may_send_the_letter_to_its_supporters(stage: Stage) -> None:
    delivered(stage, more="letter_to_supporters = true")
    note = stage.answers("amina@home.example")[-1]
    assert "The letter is attached." in note.text
    assert [part.get_content_type() for part in note.message.iter_attachments()] == ["application/pdf"]
    assert COORDINATOR not in note.all_recipients


def test_a_delivered_campaign_that_has_left_the_file_can_be_looked_at(stage: Stage) -> None:
    delivered(stage)
    stage.campaigns.clear()
    stage.campaign("UA 12/12", "PERU")
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert "letter-1/letter.pdf" in archive(stage).namelist()
    assert json.loads(stage.run("status", CODE, "--json"))["campaigns"][0]["state"] == "delivered"
    assert len(stage.deliveries()) == 2
    stage.run("extend", CODE, "2036-12-01T17:00", code=2)
    stage.run("status", "UA 99/99", code=2)
