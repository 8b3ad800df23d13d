"""A letter that failed, or went astray, goes again: the same bytes, to where it should go, and the evidence says so."""

import json
from typing import Any
from zipfile import ZipFile

from tests.scenarios.stage import CODE, Stage

SPROW, NEW = "sprow@state.example", "desk@state.example"


def delivery(stage: Stage, channel: str = "email") -> dict[str, Any]:
    (found,) = [one for one in stage.deliveries() if one["channel"] == channel]
    return found


def manifest(stage: Stage) -> dict[str, Any]:
    path = stage.folder / "evidence.zip"
    stage.run("evidence", CODE, "-o", str(path))
    (found,) = [
        one for one in json.loads(ZipFile(path).read("manifest.json"))["deliveries"] if one["channel"] == "email"
    ]
    return found


def gone(stage: Stage) -> str:
    stage.closed()
    stage.once()
    return str(delivery(stage)["id"])


def test_the_same_bytes_go_to_another_address_and_the_evidence_shows_both(stage: Stage) -> None:
    number = gone(stage)
    would = stage.run("resolve", number, "--to", NEW, "--reason", "she has moved", "--dry-run")
    assert f"The same letter would go once more, although it went, to {NEW}." in would
    assert stage.deliveries()[0]["state"] == "sent"
    told = stage.run("resolve", number, "--to", NEW, "--reason", "she has moved")
    assert told == f"{would}Delivery {number} is queued, and goes to {NEW}.\n"
    stage.once()
    assert NEW in stage.run("deliveries", CODE)
    first, again = stage.answer(SPROW), stage.answer(NEW)
    assert first.raw.rstrip() == again.raw.rstrip()
    row = manifest(stage)
    assert (row["state"], row["address"]) == ("sent", NEW)
    (before,) = row["sent_before"]
    assert (before["address"], before["state"], before["answer"][:3]) == (SPROW, "sent", "250")
    assert row["settled_by"][0]["as"] == f"queued to {NEW}"
    assert row["settled_by"][0]["reason"] == "she has moved"
    assert len(stage.answers("amina@home.example")) == 2  # signed, delivered: nobody is told twice


def test_a_recipient_whose_address_was_put_right_in_the_file_is_reached_there(stage: Stage) -> None:
    number = gone(stage)
    stage.campaigns[-1] = stage.campaigns[-1].replace(SPROW, NEW)
    stage.write()
    stage.run("amend", CODE, "--reason", "a typo")
    told = stage.run("resolve", number, "--as", "again")
    assert NEW in told
    stage.once()
    assert stage.answer(NEW).raw.rstrip() == stage.answer(SPROW).raw.rstrip()
    assert delivery(stage)["route"] == NEW


def test_what_went_is_repeated_only_by_a_word_with_its_reason(stage: Stage) -> None:
    number = gone(stage)
    stage.run("resolve", number, "--as", "again", code=2)
    stage.run("resolve", number, "--again", code=2)
    stage.run("resolve", number, "--again", "--reason", "the office asks for it", "--as", "failed", code=2)
    assert len(stage.answers(SPROW)) == 1
    stage.run("resolve", number, "--again", "--reason", "the office asks for it")
    stage.once()
    first, second = stage.answers(SPROW)
    assert first.raw.rstrip() == second.raw.rstrip()
    row = manifest(stage)
    assert [one["state"] for one in row["sent_before"]] == ["sent"]
    assert row["state"] == "sent"


def test_it_goes_to_nobody_who_has_it_and_to_no_address_that_is_none(stage: Stage) -> None:
    number = gone(stage)
    fax = str(delivery(stage, "fax")["id"])
    stage.run("resolve", fax, "--to", "no number", code=2)
    stage.run("resolve", number, "--to", "nobody", code=2)
    stage.run("resolve", number, "--to", "sign@rrn.example", code=2)
    stage.run("resolve", "999", "--to", NEW, code=2)
    stage.run("resolve", number, code=2)
    stage.run("resolve", fax, "--to", "+52 55 5093 3415")
    stage.once()
    assert stage.answer("525550933415@fax.example")
