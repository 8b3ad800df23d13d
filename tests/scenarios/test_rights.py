"""A supporter's rights: to see what is kept, to be forgotten, and to stay forgotten after a restore."""

import json
import shutil

from tests.scenarios.stage import CODE, Stage

AMINA = "Amina Diallo <amina@home.example>"
BORIS = "Boris Keller <boris@post.example>"
SIGN = "SIGN UA 329/11"


def kept(stage: Stage, address: str) -> dict[str, list[dict[str, object]]]:
    found: dict[str, list[dict[str, object]]] = json.loads(stage.run("export-person", address))
    return found


def test_a_person_gets_everything_that_is_kept_about_them(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, f"{SIGN}\nCity: Dakar")
    stage.deliver(BORIS, SIGN)
    stage.deliver(AMINA, "WITHDRAW UA 329/11\n\nI am Amina", headers="Precedence: bulk\r\n")
    stage.once()
    found = kept(stage, "Amina@home.example")
    assert [(one["name"], one["place"], one["campaign"]) for one in found["signatures"]] == [
        ("Amina Diallo", "Dakar", "ua329/11")
    ]
    assert [one["verdict"] for one in found["mails"]] == ["signed", "held"]
    assert "I am Amina" in str(found["mails"][1]["raw"])
    assert "Amina Diallo" in str(found["answers"][0]["payload"])
    assert "oris" not in json.dumps(found)
    file = stage.folder / "amina.json"
    stage.run("export-person", "amina@home.example", "-o", str(file))
    assert json.loads(file.read_text()) == found
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_person_is_told_of_letters_files_and_mails_of_theirs_that_we_could_not_read(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.deliver(BORIS, SIGN)
    stage.deliver("Amina <amina@home.example>, Eve <eve@evil.example>", "Who am I?")
    stage.once()
    stage.run("signatures", CODE, "--csv", str(stage.folder / "list.csv"))
    stage.run("close", CODE)
    stage.once()
    found = kept(stage, "amina@home.example")
    assert [one["printed"] for one in found["letters"]] == ["Dr. Alejandro Poiré Romero", "Greg Sprow"]
    assert "list.csv" in str(found["exports"])
    assert "Who am I?" in str([one["raw"] for one in found["mails"]])
    assert "oris" not in json.dumps(found)
    assert not any(kept(stage, "dmitri@post.example").get(what) for what in found if what != "address")


def test_after_forgetting_nothing_is_kept(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.once()
    stage.run("forget", "amina@home.example", "--yes")
    assert not any(found for what, found in kept(stage, "amina@home.example").items() if what != "address")


def test_a_restored_backup_forgets_again_whom_it_had_forgotten(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.deliver(BORIS, SIGN)
    stage.deliver("Chloé <chloe@post.example>", SIGN)
    stage.once()
    database, backup = stage.folder / "signbot.db", stage.folder / "backup"
    shutil.copy(database, backup)
    stage.deliver(AMINA, "FORGET ME")
    stage.once()
    stage.run("forget", "boris@post.example", "--yes")
    assert stage.names() == ["Chloé"]
    shutil.copy(backup, database)
    assert stage.names() == ["Amina Diallo", "Boris Keller", "Chloé"]
    assert "2 supporters would be forgotten" in stage.run("forget", "--again", "--dry-run")
    assert "2 supporters forgotten" in stage.run("forget", "--again")
    assert stage.names() == ["Chloé"]
    assert "0 supporters forgotten" in stage.run("forget", "--again")


def test_an_erasure_that_cannot_be_journalled_waits(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.once()
    journal = stage.folder / "signbot.db.erased"
    journal.mkdir()
    stage.deliver(AMINA, "FORGET ME")
    stage.once(code=75)
    assert stage.names() == ["Amina Diallo"]
    journal.rmdir()
    stage.once()
    assert stage.names() == []
    assert stage.status()["balance"]["waiting"] == 0


# The other folders -------------------------------------------------------------------------------


def test_from_a_junk_folder_only_what_is_proven_counts_and_nothing_there_is_moved(stage: Stage) -> None:
    stage.imap = 'also = ["Junk"]'
    stage.campaign()
    stage.deliver(AMINA, SIGN, folder="Junk")
    stage.deliver(BORIS, SIGN, folder="Junk", proven=None)
    stage.deliver("Dmitri <dmitri@post.example>", "Buy cheap pills", folder="Junk", proven=None)
    stage.once()
    assert (stage.names(), stage.names("pending")) == (["Amina Diallo"], [])
    assert stage.status()["balance"]["held"] == 2
    assert stage.answers("boris@post.example") + stage.answers("dmitri@post.example") == []
    assert len(stage.dovecot.mails(stage.user.name, "Junk")) == 3


def test_a_reply_with_its_token_counts_from_the_junk_folder(stage: Stage) -> None:
    stage.imap = 'also = ["Junk"]'
    stage.campaign(verification="reply")
    stage.deliver(AMINA, SIGN)
    stage.once()
    request = stage.answer("amina@home.example")
    stage.deliver(AMINA, "yes", proven=None, to=request.reply_to, subject=f"Re: {request.subject}", folder="Junk")
    stage.once()
    assert stage.names() == ["Amina Diallo"]


def test_a_held_mail_is_accepted_as_what_it_says_or_dismissed(stage: Stage) -> None:
    stage.imap = 'also = ["Junk"]'
    stage.campaign()
    stage.deliver(AMINA, SIGN, folder="Junk", proven=None)
    stage.deliver(BORIS, SIGN, folder="Junk", proven=False)
    stage.once()
    first, second = (one["id"] for one in json.loads(stage.run("quarantine", "list", "--held", "--json")))
    stage.run("quarantine", "accept", str(first))
    stage.run("quarantine", "dismiss", str(second), "--reason", "forged")
    assert stage.names() == ["Amina Diallo"]
    (signature,) = stage.signatures(CODE)
    assert signature["verified_by"] == "coordinator"
    assert stage.status()["balance"]["held"] == 0


def test_an_address_with_a_quoted_local_part_is_a_persons_too(stage: Stage) -> None:
    stage.campaign()
    stage.deliver('Amina Diallo <"amina d"@home.example>', "SIGN UA 329/11")
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    found = json.loads(stage.run("export-person", '"Amina D"@home.example'))
    assert "Amina Diallo" in json.dumps(found)
    stage.run("forget", '"amina d"@home.example', "--yes")
    assert stage.names() == []
    for wrong in ("amina", "a@b@c", "amina d@home.example", ""):
        stage.run("export-person", wrong, code=2)
