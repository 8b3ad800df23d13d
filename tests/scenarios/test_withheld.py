"""`not shown to …`, from a supporter's mail to each inbox: one copy counts the name, and does not show it."""

import io
import json
from email.message import EmailMessage
from zipfile import ZipFile

from pypdf import PdfReader

from tests.scenarios.stage import AMINA, CODE, COORDINATOR, Stage, soon

ATTORNEY, SPROW, FAX = "attorney@oaxaca.example", "sprow@state.example", "525550933414@fax.example"
LABEL = "Lic. Manuel López López, Oaxaca State Attorney, Mexico"
BORIS = "Boris Petrov <boris@work.example>"
RECIPIENT = """
[[campaign.recipient]]
name = "Lic. Manuel López López"
office = "Oaxaca State Attorney, Mexico"
email = "attorney@oaxaca.example"
"""


def read(raw: bytes) -> str:
    """All that a mail or an archive shows to whoever opens it: headers, bodies, file names, PDFs as text."""
    if raw[:4] == b"PK\x03\x04":
        archive = ZipFile(io.BytesIO(raw))
        return " ".join(f"{name} {read(archive.read(name))}" for name in archive.namelist())
    if raw[:4] == b"%PDF":
        return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(raw)).pages)
    text = raw.decode(errors="replace")
    if "MIME-Version" not in text:
        return text
    from email import message_from_bytes, policy

    message = message_from_bytes(raw, EmailMessage, policy=policy.default)
    parts = [part for part in message.walk() if not part.is_multipart()]
    shown = (f"{part.items()} {read(part.get_payload(decode=True) or b'')}" for part in parts)  # type: ignore[arg-type]
    return " ".join((text, *shown))


def closed(stage: Stage, *, more: str = "", recipient: str = RECIPIENT, mails: tuple[tuple[str, str], ...]) -> None:
    deadline = soon()
    stage.campaign(deadline=deadline, more=more)
    stage.campaigns[-1] += recipient
    stage.write()
    for sender, text in mails:
        stage.deliver(sender, text)
    stage.once()
    stage.until(deadline)
    stage.once()


def letter(stage: Stage, to: str) -> str:
    return read(stage.answer(to).raw)


WITHHELD = (
    (AMINA, "SIGN UA 329/11 - Amina Diallo, Cleveland OH, not shown to the State Attorney"),
    (BORIS, "SIGN UA 329/11 - Boris Petrov"),
)


def test_one_copy_counts_the_name_and_the_others_show_it(stage: Stage) -> None:
    closed(stage, mails=WITHHELD)
    theirs = letter(stage, ATTORNEY)
    assert "Amina" not in theirs
    assert "Cleveland" not in theirs
    assert "1 name withheld" in theirs
    assert "2 people" in theirs
    assert "Boris Petrov" in theirs
    for other in (SPROW, FAX):
        assert "Amina Diallo, Cleveland OH" in letter(stage, other)
        assert "withheld" not in letter(stage, other)
    told = stage.answers("amina@home.example")[0].text
    assert f"Amina Diallo, Cleveland OH (not shown to {LABEL})" in told
    (amina,) = [one for one in stage.signatures() if one["name"] == "Amina Diallo"]
    assert amina["withheld"] == [LABEL]


def test_what_any_signer_gets_and_what_is_handed_on_names_nobody_who_is_withheld(stage: Stage) -> None:
    closed(stage, more="letter_to_supporters = true", mails=WITHHELD)
    note = read(stage.answers("boris@work.example")[-1].raw)
    assert "1 name withheld" in note
    assert "Amina" not in note
    stage.run("evidence", CODE, "-o", str(stage.folder / "public.zip"), "--public")
    public = (stage.folder / "public.zip").read_bytes()
    assert "Amina" not in read(public)
    assert "Boris Petrov" in read(public)
    sent = [name for name in ZipFile(io.BytesIO(public)).namelist() if name.startswith("sent/")]
    assert len(sent) == 1  # the State Attorney's own
    stage.run("evidence", CODE, "-o", str(stage.folder / "ours.zip"))
    ours = ZipFile(stage.folder / "ours.zip")
    assert "Amina Diallo" in ours.read("letter-1/names.txt").decode()
    assert ours.read("public-1/names.txt").decode() == "Boris Petrov\n1 name withheld\n"
    assert "must not get it" in ours.read("README.txt").decode()


def test_a_campaign_shows_no_names_to_a_recipient_nor_to_the_public(stage: Stage) -> None:
    more = "letter_to_supporters = true"
    closed(stage, more=more, recipient=f"{RECIPIENT}show_names = false\n", mails=WITHHELD[1:])
    assert "Boris" not in letter(stage, ATTORNEY)
    assert "1 name withheld" in letter(stage, ATTORNEY)
    assert "Boris Petrov" in letter(stage, SPROW)
    (enclosed,) = stage.answers("boris@work.example")[-1].message.iter_attachments()
    assert "Boris" not in read(enclosed.get_payload(decode=True))  # type: ignore[arg-type]


def test_a_coordinator_looks_at_the_letter_as_one_recipient_gets_it(stage: Stage) -> None:
    stage.campaign()
    stage.campaigns[-1] += RECIPIENT
    stage.write()
    stage.deliver(*WITHHELD[0])
    stage.once()

    def shown(*reader: str) -> str:
        stage.run("preview", CODE, "-o", str(stage.folder / "letter.txt"), *reader)
        return (stage.folder / "letter.txt").read_text("utf-8")

    for reader in ("State Attorney", "public"):
        assert "1 name withheld" in shown("--for", reader)
        assert "Amina" not in shown("--for", reader)
    assert "Amina Diallo" in shown("--for", "Greg Sprow")
    assert "Amina Diallo" in shown()
    stage.run("preview", CODE, "--for", "the mayor", code=2)


def test_two_officials_on_one_route_get_what_both_may_see(stage: Stage) -> None:
    shared = RECIPIENT.replace("attorney@oaxaca.example", SPROW)
    closed(stage, recipient=shared, mails=WITHHELD)
    assert "Amina" not in letter(stage, SPROW)
    assert "Amina Diallo" in letter(stage, FAX)


def test_who_is_meant_is_asked_and_answered_by_a_number_and_nobody_is_signed_before(stage: Stage) -> None:
    stage.campaign()
    stage.campaigns[-1] += RECIPIENT
    stage.write()
    stage.deliver(AMINA, "SIGN UA 329/11, not shown to the mayor")
    stage.once()
    assert stage.signatures() == []
    asked = stage.answer("amina@home.example")
    assert "Which of them must not see your name?" in asked.text
    assert f"3. {LABEL}" in asked.text
    headers = f"In-Reply-To: {asked.message_id}\r\n"
    stage.deliver(AMINA, "3", to=asked.reply_to, subject=f"Re: {asked.subject}", headers=headers)
    stage.once()
    (amina,) = stage.signatures()
    assert (amina["state"], amina["withheld"]) == (
        "counted",
        [LABEL],
    )


def test_a_name_on_the_letter_is_withheld_later_and_a_letter_that_waits_is_made_anew(stage: Stage) -> None:
    closed(stage, more='dispatch = "approve"', mails=((AMINA, "SIGN UA 329/11"), WITHHELD[1]))
    assert stage.state() == "awaiting-approval"
    stage.deliver(AMINA, "UA 329/11: please don't show my name to the State Attorney")
    stage.once()
    approve = [mail for mail in stage.answers(COORDINATOR) if "Please approve" in mail.subject][-1]
    assert "(English, 1 name withheld): Lic. Manuel López López" in approve.text
    stage.run("release", CODE)
    stage.once()
    assert "Amina" not in letter(stage, ATTORNEY)
    assert "Amina Diallo" in letter(stage, SPROW)


def test_a_mail_that_proves_nothing_withholds_no_name_that_counts_before_its_owner_says_yes(stage: Stage) -> None:
    stage.campaign()
    stage.campaigns[-1] += RECIPIENT
    stage.write()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    stage.deliver(AMINA, "SIGN UA 329/11, not shown to the State Attorney", proven=None)
    stage.once()
    assert stage.signatures()[0]["withheld"] == []
    asked = stage.answers("amina@home.example")[-1]
    headers = f"In-Reply-To: {asked.message_id}\r\n"
    stage.deliver(AMINA, "Yes", to=asked.reply_to, subject=f"Re: {asked.subject}", headers=headers, proven=None)
    stage.once()
    assert len(stage.signatures()[0]["withheld"]) == 1


def test_no_log_and_no_status_names_them(stage: Stage) -> None:
    closed(stage, mails=WITHHELD)
    for command in (("status", "--json"), ("deliveries", CODE, "--json"), ("journal", CODE, "--json")):
        assert "Amina" not in json.dumps(stage.run(*command))


def test_a_member_withholds_their_name_under_every_letter(stage: Stage) -> None:
    stage.campaign()
    stage.campaigns[-1] += RECIPIENT
    stage.write()
    stage.deliver(AMINA, "SIGN ALWAYS, not shown to the State Attorney")
    stage.once()
    asked = stage.answers("amina@home.example")[-1]
    assert "(not shown to State Attorney)" in asked.text
    headers = f"In-Reply-To: {asked.message_id}\r\n"
    stage.deliver(AMINA, "YES", to=asked.reply_to, subject=f"Re: {asked.subject}", headers=headers)
    stage.once()
    assert json.loads(stage.run("members", "list", "--json"))[0]["withheld"] == ["State Attorney"]
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    assert [one["withheld"] for one in stage.signatures()] == [[LABEL]]


def test_no_outcome_names_somebody_who_is_withheld(stage: Stage) -> None:
    closed(stage, mails=WITHHELD)
    news, answer = stage.folder / "news.md", stage.folder / "answer.txt"
    news.write_text("The minister has answered. Thank you, all.")
    answer.write_text("To Ms. AMINA DIALLO and Mr. Petrov: we take note.")
    stage.run("outcome", CODE, "--text", str(news), "--enclose", str(answer), "--yes", code=2)
    answer.write_text("To Mr. Boris Petrov: we take note.")
    stage.run("outcome", CODE, "--text", str(news), "--enclose", str(answer), "--yes")


def test_a_member_says_later_who_is_not_to_get_their_name_under_any_letter(stage: Stage) -> None:
    stage.campaign()
    stage.campaigns[-1] += RECIPIENT
    stage.write()
    for text in ("SIGN ALWAYS - Amina Diallo, Dakar", "YES", "SIGN UA 329/11"):
        before = stage.answers("amina@home.example")[-1:]
        thread = {"to": before[0].reply_to, "subject": f"Re: {before[0].subject}"} if text == "YES" else {}
        stage.deliver(AMINA, text, **{"subject": "hello", **thread})
        stage.once()
    stage.deliver(AMINA, "Please don't show my name to the State Attorney on any letter", subject="my name")
    stage.once()
    told = stage.answers("amina@home.example")[-1]
    assert "This is how you are written down from now on:" in told.text
    assert "- Amina Diallo, Dakar (not shown to State Attorney)" in told.text
    assert f"- It will be printed as: Amina Diallo, Dakar (not shown to {LABEL})" in told.text
    assert json.loads(stage.run("members", "list", "--json"))[0]["withheld"] == ["State Attorney"]
    assert [one["withheld"] for one in stage.signatures()] == [[LABEL]]
    stage.deliver(BORIS, "Please don't show my name to the State Attorney on any letter", subject="my name")
    stage.once()
    asked = stage.answers("boris@work.example")[-1]
    assert "Do you want to sign" in asked.subject  # he is no member, and his wish is not forgotten
    stage.deliver(BORIS, "YES", to=asked.reply_to, subject=f"Re: {asked.subject}")
    stage.once()
    assert [one["withheld"] for one in stage.signatures()] == [[LABEL]] * 2
