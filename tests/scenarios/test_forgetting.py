"""WITHDRAW and FORGET ME, in each state of a letter; and that nothing of who was forgotten is left anywhere."""

import base64
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from signbot.edges.mailbox import Mailbox, MailboxUnavailable
from tests.postgres import Postgres, postgres
from tests.scenarios.stage import CODE, COORDINATOR, DAY, Read, Stage

__all__ = ["postgres"]  # a fixture of ours, too

AMINA = "Amina Diallo <amina@home.example>"
BORIS = "Boris Keller <boris@post.example>"
SPROW = "sprow@state.example"
SIGN = "SIGN UA 329/11"
APPROVE = 'dispatch = "approve"'
CHLOE = "Chloé Martin <chloe@post.example>"


def signed_by_all(stage: Stage, more: str = "") -> None:
    stage.campaign(more=more)
    for one in (AMINA, BORIS, CHLOE):
        stage.deliver(one, SIGN)
    stage.once()


def signed_by_both(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.deliver(BORIS, SIGN)
    stage.once()


def closed(stage: Stage) -> None:
    stage.run("close", CODE)
    stage.once()


def leaves(stage: Stage, command: str) -> Read:
    """Boris writes; what he is answered."""
    stage.deliver(BORIS, command)
    stage.once()
    return stage.answers("boris@post.example")[-1]


def two_leave(stage: Stage) -> None:
    """Boris withdraws, Chloé wants to be forgotten."""
    stage.deliver(CHLOE, "FORGET ME")
    assert "is no longer on the letter" in leaves(stage, "WITHDRAW UA 329/11").text
    told = stage.answers("chloe@post.example")[-1].text
    assert "We have erased" in told
    assert "had already been sent" not in told


def the_letter(stage: Stage) -> str:
    """What the official got, once."""
    return stage.answer(SPROW).text


def only_amina_is_on_it(stage: Stage) -> bool:
    text = the_letter(stage)
    return "Amina Diallo" in text and "Boris" not in text and "Chloé" not in text


def asked_to_approve(stage: Stage) -> list[Read]:
    return [one for one in stage.answers(COORDINATOR) if "approve" in one.subject]


def releases(stage: Stage, asked: Read) -> None:
    stage.deliver(f"Carol <{COORDINATOR}>", "RELEASE UA 329/11", to=asked.reply_to, subject=f"Re: {asked.subject}")
    stage.once()


# In each state of the letter ---------------------------------------------------------------------


def test_from_a_letter_that_is_open_or_held_while_it_is(stage: Stage) -> None:
    signed_by_all(stage)
    leaves(stage, "WITHDRAW UA 329/11")
    stage.run("hold", CODE)
    stage.deliver(CHLOE, "FORGET ME")
    stage.once()
    stage.run("release", CODE)
    closed(stage)
    assert only_amina_is_on_it(stage)


def test_from_a_finished_letter_that_waits_for_approval_and_is_held(stage: Stage) -> None:
    signed_by_all(stage, APPROVE)
    closed(stage)
    stage.run("hold", CODE)
    two_leave(stage)
    assert (stage.state(), len(asked_to_approve(stage))) == ("held", 1)
    stage.run("release", CODE)
    stage.once()
    assert stage.state() == "awaiting-approval"
    first, second = asked_to_approve(stage)
    releases(stage, first)
    assert stage.answers(SPROW) == []
    releases(stage, second)
    assert only_amina_is_on_it(stage)


def test_from_a_letter_that_waits_for_approval_which_is_asked_for_anew(stage: Stage) -> None:
    signed_by_all(stage, APPROVE)
    closed(stage)
    two_leave(stage)
    assert stage.state() == "awaiting-approval"
    first, second = asked_to_approve(stage)
    assert ("3 names" in first.subject, "1 name" in second.subject) == (True, True)
    releases(stage, first)
    assert (stage.state(), stage.answers(SPROW)) == ("awaiting-approval", [])
    releases(stage, second)
    assert stage.state() == "delivered"
    assert only_amina_is_on_it(stage)


@pytest.mark.parametrize("more", ["", APPROVE])
def test_from_a_letter_on_its_way_before_the_first_transmission(stage: Stage, more: str) -> None:
    signed_by_all(stage, more)
    closed(stage) if more else stage.run("close", CODE)
    stage.write(smtp_port=9)
    if more:
        stage.run("release", CODE)
    stage.once(code=75)
    assert (stage.state(), stage.answers(SPROW)) == ("delivering", [])
    stage.write()
    two_leave(stage)
    if more:  # what was approved is not what would go out now
        assert (stage.state(), stage.answers(SPROW)) == ("awaiting-approval", [])
        releases(stage, asked_to_approve(stage)[-1])
    assert stage.state() == "delivered"
    assert only_amina_is_on_it(stage)


def test_after_it_has_gone_a_withdrawal_is_recorded_and_answered_honestly(stage: Stage) -> None:
    signed_by_both(stage)
    closed(stage)
    told = leaves(stage, "WITHDRAW UA 329/11")
    assert "had already been sent with this name" in told.text
    assert stage.names("withdrawn") == ["Boris Keller"]
    assert "Boris" in the_letter(stage)


def test_after_it_has_gone_who_is_forgotten_is_told_what_stays(stage: Stage) -> None:
    signed_by_both(stage)
    closed(stage)
    told = leaves(stage, "OLVIDARME")
    assert "Hemos borrado" in told.text
    assert "ya se habían enviado con su nombre" in told.text
    assert "UA 329/11 MEXICO" in told.text
    assert [one["name"] for one in stage.signatures()] == ["Amina Diallo"]
    assert stage.status()["campaigns"][0]["signatures"]["counted"] == 2


def test_a_release_with_too_few_names_does_not_stand_for_a_letter_with_none(stage: Stage) -> None:
    stage.campaign(more=f"{APPROVE}\nminimum = 5")
    stage.deliver(BORIS, SIGN)
    stage.once()
    closed(stage)
    assert stage.state() == "held"
    stage.run("release", CODE, "--reason", "one is enough")
    stage.once()
    assert stage.state() == "awaiting-approval"
    leaves(stage, "WITHDRAW UA 329/11")
    assert stage.state() == "held"
    assert asked_to_approve(stage)[1:] == []


def test_who_must_confirm_a_withdrawal_after_the_deadline_is_not_given_a_moment_of_the_past(stage: Stage) -> None:
    stage.campaign(more=APPROVE)
    stage.deliver(BORIS, SIGN)
    stage.once()
    closed(stage)
    stage.deliver(BORIS, "WITHDRAW UA 329/11", proven=None)
    stage.once()
    asked = stage.answers("boris@post.example")[-1]
    assert "may go out at any time" in asked.text
    assert stage.names() == ["Boris Keller"]
    stage.deliver(BORIS, "yes", proven=None, to=asked.reply_to, subject=f"Re: {asked.subject}")
    stage.once()
    assert stage.names("withdrawn") == ["Boris Keller"]


# Really they? ------------------------------------------------------------------------------------


def test_a_forged_forget_me_erases_nothing_and_is_held(stage: Stage) -> None:
    signed_by_both(stage)
    stage.deliver(AMINA, "FORGET ME", proven=False)
    stage.once()
    assert stage.names() == ["Amina Diallo", "Boris Keller"]
    assert stage.status()["balance"]["held"] == 1
    assert len(stage.answers("amina@home.example")) == 1


def test_an_unproven_forget_me_erases_when_it_is_confirmed_and_not_before(stage: Stage) -> None:
    signed_by_both(stage)
    stage.deliver(AMINA, "FORGET ME", proven=None)
    stage.once()
    asked = stage.answers("amina@home.example")[-1]
    assert "Until then nothing is erased" in asked.text
    assert stage.names() == ["Amina Diallo", "Boris Keller"]
    stage.deliver("Eve <eve@evil.example>", "YES", to=asked.reply_to, subject=f"Re: {asked.subject}")
    stage.once()
    assert stage.names() == ["Amina Diallo", "Boris Keller"]
    stage.deliver(AMINA, "YES", proven=None, to=asked.reply_to, subject=f"Re: {asked.subject}")
    stage.once()
    assert stage.names() == ["Boris Keller"]
    assert "We have erased" in stage.answers("amina@home.example")[-1].text


def test_nobody_makes_a_held_mail_of_someone_else_vanish_by_an_unproven_forget_me(stage: Stage) -> None:
    stage.imap = 'also = ["Junk"]'
    stage.campaign()
    stage.deliver(AMINA, SIGN, folder="Junk", proven=None)
    stage.deliver(AMINA, "FORGET ME", proven=None)
    stage.once()
    assert stage.status()["balance"]["held"] == 1
    assert "Please confirm" in stage.answer("amina@home.example").subject


# Nothing is left ---------------------------------------------------------------------------------

ZULEIKA = "Zuleika Quxbarrow <zuleika.q@quiet.example>"
TRACES = (b"zuleika", b"quxbarrow", b"quiet.example")


def known_everywhere(stage: Stage) -> None:
    """Zuleika, by everything that can be kept; the letter waits for approval, and a reminder of her waits to go."""
    stage.imap = 'also = ["Junk"]'
    stage.campaign(more=APPROVE)
    stage.campaign("UA 12/12", "CHILE")
    stage.deliver(ZULEIKA, f"{SIGN}\nCity: Quxbarrow Hill")
    stage.deliver(ZULEIKA, "SIGN UA 12/12", proven=None)
    stage.deliver(ZULEIKA, "SIGN UA 12/12\nName: Quxbarrow Junior", folder="Junk", proven=None)
    stage.deliver(f"{ZULEIKA}, Eve <eve@evil.example>", SIGN, proven=None)
    stage.deliver(BORIS, SIGN)
    stage.once()
    (first, *_) = stage.signatures()
    stage.run("signatures", CODE, "invalidate", str(first["id"]), "--reason", "Zuleika Quxbarrow wrote twice", "--yes")
    stage.run("signatures", CODE, "restore", str(first["id"]), "--reason", "no: zuleika.q@quiet.example is one")
    stage.run("signatures", CODE, "--csv", str(stage.folder / "list.csv"))
    closed(stage)


def in_the_files(stage: Stage) -> set[bytes]:
    content = b"".join(path.read_bytes().lower() for path in stage.folder.glob("signbot.db*"))
    return {trace for trace in TRACES if trace in content or base64.b64encode(trace)[:-2] in content}


def test_nothing_of_who_is_forgotten_is_left_in_the_bytes_of_the_database(stage: Stage) -> None:
    known_everywhere(stage)
    assert in_the_files(stage) == set(TRACES)
    stage.deliver(ZULEIKA, "FORGET ME")
    stage.once()
    assert in_the_files(stage) == set()
    assert "We have erased" in stage.answers("zuleika.q@quiet.example")[-1].text
    assert "Zuleika" not in stage.run("signatures", CODE, "--json")
    stage.run("release", CODE)
    stage.once()
    assert "Zuleika" not in the_letter(stage)
    assert in_the_files(stage) == set()


def test_the_last_answer_leaves_nothing_either_when_it_had_to_wait(stage: Stage) -> None:
    known_everywhere(stage)
    stage.deliver(ZULEIKA, "FORGET ME")
    stage.write(smtp_port=9)
    stage.once(code=75)
    stage.write()
    stage.once()
    assert "We have erased" in stage.answers("zuleika.q@quiet.example")[-1].text
    with stage.later(timedelta(hours=2)):
        stage.once()
    assert in_the_files(stage) == set()


def test_nothing_of_who_is_forgotten_is_left_in_the_tables_of_postgresql(stage: Stage, postgres: Postgres) -> None:
    url = postgres.database()
    stage.bot = f'database = "{url}"'
    stage.campaign()
    stage.run("db", "upgrade")
    stage.campaigns.clear()
    known_everywhere(stage)

    def left() -> set[bytes]:
        with psycopg.connect(url) as connection:
            tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
            rows = b"".join(
                b"".join(bytes(value) if isinstance(value, bytes) else str(value).encode() for value in row)
                for (table,) in tables
                for row in connection.execute(f"SELECT * FROM {table}".encode())
            ).lower()
        return {trace for trace in TRACES if trace in rows}

    assert left() == set(TRACES)
    stage.run("forget", "zuleika.q@quiet.example", "--yes")
    assert left() == set()
    postgres.drop(url)


def test_a_notice_that_waits_with_their_name_in_it_does_not_go(stage: Stage) -> None:
    stage.campaign(deadline=datetime.now(UTC) + timedelta(hours=20))
    stage.deliver(ZULEIKA, SIGN)
    stage.deliver("Zuleika <zuleika@other.example>", f"{SIGN}\nName: Zuleika Quxbarrow")
    stage.write(smtp_port=9)
    stage.once(code=75)  # both names are flagged as the same: a word before the deadline waits
    assert b"before:" in (stage.folder / "signbot.db").read_bytes() + wal(stage)
    stage.run("forget", "zuleika.q@quiet.example", "--yes")
    stage.run("forget", "zuleika@other.example", "--yes")
    assert in_the_files(stage) == set()
    stage.write()
    stage.once()
    assert not [one for one in stage.answers(COORDINATOR) if "Quxbarrow" in one.text]


def test_a_mail_of_theirs_that_was_forwarded_leaves_every_copy(stage: Stage) -> None:
    signed_by_both(stage)
    closed(stage)
    letter = stage.answer(SPROW)
    stage.deliver(ZULEIKA, "Quxbarrow thinks so, too", headers=f"References: {letter.message_id}\r\n")
    stage.once()
    assert "zuleika.q@quiet.example, about UA 329/11" in stage.answers(COORDINATOR)[-1].text
    assert in_the_files(stage) == set(TRACES)
    stage.run("forget", "zuleika.q@quiet.example", "--yes")
    assert in_the_files(stage) == set()


def wal(stage: Stage) -> bytes:
    path = stage.folder / "signbot.db-wal"
    return path.read_bytes() if path.exists() else b""


# The mailbox, and files --------------------------------------------------------------------------


def froms(stage: Stage, folder: str) -> list[str]:
    heads = [raw.decode(errors="replace") for raw in stage.dovecot.mails(stage.user.name, folder)]
    return sorted(line[6:] for head in heads for line in head.split("\r\n\r\n")[0].splitlines() if line[:5] == "From:")


@pytest.mark.parametrize(("by", "after"), [("mail", "move"), ("mail", "none"), ("command", "move")])
def test_their_mails_are_set_apart_for_the_operator_to_delete(stage: Stage, by: str, after: str) -> None:
    stage.imap = f'after = "{after}"\nerased_folder = "To delete"'
    signed_by_both(stage)
    stage.deliver('"amina@home.example" <boris@post.example>', "STATUS")
    stage.deliver("Not Amina <xamina@home.example>", "LIST")
    stage.once()
    if by == "mail":
        stage.deliver(AMINA, "Thanks!")
        stage.deliver(AMINA, "FORGET ME")
        stage.once()
    else:
        said = stage.run("forget", "amina@home.example", "--yes")
        assert "in the folder To delete, for you to delete: 1" in said
    apart = froms(stage, "To delete")
    assert apart == [AMINA] * (3 if by == "mail" else 1)
    kept = froms(stage, "INBOX" if after == "none" else "signbot/Processed")
    assert kept == sorted(['"amina@home.example" <boris@post.example>', BORIS, "Not Amina <xamina@home.example>"])


def test_their_old_mail_never_signs_again_when_it_is_put_back(stage: Stage) -> None:
    signed_by_both(stage)
    stage.deliver(AMINA, "FORGET ME")
    stage.once()
    old = [raw for raw in stage.dovecot.mails(stage.user.name, "signbot/Erased") if b"SIGN UA" in raw]
    assert len(old) == 1
    stage.dovecot.append(stage.user.name, old[0])
    stage.once()
    assert stage.names() == ["Boris Keller"]
    assert stage.status()["balance"]["duplicate"] == 1


def test_a_mailbox_that_goes_away_meanwhile_makes_forgetting_wait(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_by_both(stage)
    stage.deliver(AMINA, "FORGET ME")
    with monkeypatch.context() as patch:
        patch.setattr(Mailbox, "forget", _unavailable)
        stage.once(code=75)
    assert stage.names() == ["Amina Diallo", "Boris Keller"]
    stage.once()
    assert (stage.names(), stage.status()["balance"]["quarantined"]) == (["Boris Keller"], 0)


def test_mails_that_are_not_moved_are_named_to_whoever_can_delete_them(stage: Stage) -> None:
    stage.imap = 'also = ["Junk"]'
    signed_by_both(stage)
    stage.deliver(AMINA, "STATUS", folder="Junk", when=datetime(2026, 11, 23, 9, 30, tzinfo=UTC))
    stage.once()
    stage.dovecot.read_only(stage.user.name, "signbot/Processed")
    said = stage.run("forget", "amina@home.example", "--yes")
    assert "In the folder Junk, where signbot moves nothing: their mails that came on 2026-11-23 09:30 UTC" in said
    assert len(stage.dovecot.mails(stage.user.name, "Junk")) == 1
    stage.new_mails()
    passes(stage, 2)
    (digest,) = [one for one in stage.new_mails() if "forgotten" in one.text]
    assert "the mail server would not move 1 of their mails to signbot/Erased" in digest.text
    assert "in the folder Junk, where signbot moves nothing" in digest.text


def _unavailable(*_: object) -> int:
    raise MailboxUnavailable("gone")


def test_the_command_erases_nothing_while_the_mailbox_is_away(stage: Stage) -> None:
    signed_by_both(stage)
    stage.write(imap_port=9)
    stage.run("forget", "amina@home.example", "--yes", code=75)
    assert stage.names() == ["Amina Diallo", "Boris Keller"]


def test_a_dry_run_shows_what_would_be_erased_and_erases_nothing(stage: Stage) -> None:
    known_everywhere(stage)
    said = stage.run("forget", "zuleika.q@quiet.example", "--dry-run")
    assert "2 signatures, 3 mails" in said
    assert "1 mails set aside" in said
    assert f"{stage.folder / 'list.csv'}" in said
    assert "Zuleika Quxbarrow" in stage.names()


def test_whoever_exported_them_is_told_which_rows_to_erase(stage: Stage) -> None:
    signed_by_both(stage)
    files = stage.folder / "list.csv", stage.folder / "list.xlsx"
    stage.run("signatures", CODE, "--csv", str(files[0]), "--xlsx", str(files[1]))
    later = datetime.now(UTC) + timedelta(seconds=2)
    stage.deliver("Chloé <chloe@post.example>", SIGN, when=later)  # after the export: not in it
    stage.once()
    (amina,) = [one["id"] for one in stage.signatures() if one["email"] == "amina@home.example"]
    said = stage.run("forget", "amina@home.example", "--yes")
    assert [f"2 signatures to {file}" in said for file in files] == [True, True]
    assert said.count(f"signature {amina}\n") == 2
    assert "file" not in stage.run("forget", "chloe@post.example", "--yes")


def test_the_morning_after_coordinators_hear_what_only_they_can_erase(stage: Stage) -> None:
    signed_by_both(stage)
    stage.run("signatures", CODE, "--csv", str(stage.folder / "list.csv"))
    stage.deliver(AMINA, "FORGET ME")
    stage.once()
    stage.new_mails()
    with stage.later(2 * DAY):
        stage.once()
    (digest,) = [one for one in stage.new_mails() if "forgotten" in one.text]
    assert digest.to == COORDINATOR
    assert "list.csv" in digest.text
    assert "1 of their mails, in the folder signbot/Erased, for you to delete" in digest.text
    assert "mina" not in digest.text


# Retention ---------------------------------------------------------------------------------------


def test_when_its_time_is_over_everything_personal_leaves_by_itself(stage: Stage) -> None:
    stage.campaign(more="retention_days = 30\nevidence_days = 100")
    stage.deliver(ZULEIKA, f"{SIGN}\nCity: Quxbarrow Hill")
    stage.deliver("Zuleika <zuleika@quiet.example>", f"Quxbarrow\n{SIGN}", headers="Precedence: bulk\r\n")
    stage.once()
    closed(stage)
    assert stage.state() == "delivered"
    letter = stage.answer(SPROW)
    passes(stage, 29)
    assert stage.names() == ["Zuleika Quxbarrow"]
    passes(stage, 31)
    assert (stage.signatures(), stage.status()["campaigns"][0]["signatures"]["counted"]) == ([], 1)
    passes(stage, 99)
    assert b"quxbarrow" in in_the_files(stage)  # the sealed letter
    passes(stage, 400)
    assert in_the_files(stage) == set()
    (row,) = [one for one in stage.deliveries() if one["to"] == "Greg Sprow"]
    assert row["message_id"] == letter.message_id
    assert stage.status()["balance"]["signed"] == 1


def test_a_letter_that_still_waits_keeps_its_names(stage: Stage) -> None:
    stage.campaign(more=f"{APPROVE}\nretention_days = 30")
    stage.deliver(AMINA, SIGN)
    stage.once()
    closed(stage)
    passes(stage, 200)
    assert stage.names() == ["Amina Diallo"]


def passes(stage: Stage, days: int) -> None:
    """One more pass, so many days from now."""
    with stage.later(timedelta(days=days)):
        stage.once()
