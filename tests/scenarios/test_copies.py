"""Whose copy says what: salutations, languages, covers; and what becomes of a list that no mail can carry."""

import io
from email.message import EmailMessage

from pypdf import PdfReader

from tests.scenarios.stage import CODE, COORDINATOR, Read, Stage

FAX = "525550933414@fax.example"
SPROW = "sprow@state.example"
POIRE = "poire@gob.example"
ORDINARY = "senator@senate.example"
MORE = f"""
[[campaign.recipient]]
name = "Dr. Alejandro Poiré Romero"
email = "{POIRE}"
salutation = "Estimado Dr. Poiré:"
language = "es"

[[campaign.recipient]]
role = "cc"
name = "A senator"
email = "{ORDINARY}"
salutation = "Dear Senator:"

[[campaign.translation]]
language = "es"
salutation = "Estimados señores:"
body = "Les pedimos que los **protejan**."
"""


def printed(mail: Read) -> str:
    """The PDF of a mail, as text."""
    (attached,) = [part for part in mail.message.walk() if part.get_content_type() == "application/pdf"]
    assert isinstance(attached, EmailMessage)
    reader = PdfReader(io.BytesIO(attached.get_payload(decode=True)))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def closed(stage: Stage, names: int = 1) -> dict[str, list[Read]]:
    for number in range(names):
        stage.run("signatures", "add", CODE, "--name", f"Amina {'ABCDEFGH'[number]}. Diallo")
    stage.run("close", CODE)
    stage.once()
    mails: dict[str, list[Read]] = {}
    for mail in stage.new_mails():
        mails.setdefault(mail.to, []).append(mail)
    return mails


def test_recipients_are_greeted_as_they_are_and_in_the_language_that_they_read(stage: Stage) -> None:
    stage.campaign()
    stage.campaigns.append(MORE)
    stage.write()
    mails = closed(stage)
    spanish, personal, everybodys = mails[POIRE][0], mails[ORDINARY][0], mails[SPROW][0]
    for said in (spanish.text, printed(spanish)):
        assert "Estimado Dr. Poiré:" in said
        assert "1 persona" in said
        assert "We urge you" not in said
    for said in (personal.text, printed(personal)):
        assert "Dear Senator:" in said
        assert "Dear Sirs:" not in said
        assert "Estimados señores:" in said
    for said in (everybodys.text, printed(everybodys), printed(mails[FAX][0])):
        assert "Dear Sirs:" in said
        assert "[Español] Estimados señores:" in " ".join(said.split())


def test_a_fax_has_a_cover_where_its_recipient_asks_for_one(stage: Stage) -> None:
    stage.campaign()
    stage.campaigns[0] = stage.campaigns[0].replace('fax = "011', 'office = "Minister"\ncover = true\nfax = "011')
    stage.write()
    assert printed(closed(stage)[FAX][0]).startswith("FAX To Dr. Alejandro Poiré Romero, Minister From Rapid Response")


def test_a_list_too_long_for_a_mail_goes_to_the_coordinator_whole(stage: Stage) -> None:
    stage.campaign(more="mail_names = 3")
    mails = closed(stage, names=8)
    letter = mails[SPROW][0]
    sample = f"This copy shows 3 of 8 names. For the whole list, please ask {COORDINATOR}."
    for said in (" ".join(letter.text.split()), printed(letter)):
        assert sample in said
        assert said.count("Diallo") == 3
        assert "8 people" in said
    (volume,) = [mail for mail in mails[COORDINATOR] if mail.subject == "All the names: the letter UA 329/11 MEXICO"]
    assert printed(volume).count("Diallo") == 8
    assert "Its recipients get the letter with the total" in volume.text
    assert printed(mails[FAX][0]).count("Diallo") == 8  # a fax has its own bound


def test_a_preview_is_the_whole_letter(stage: Stage) -> None:
    stage.campaign(more="mail_names = 3")
    closed(stage, names=8)
    out = stage.folder / "letter.pdf"
    stage.run("preview", CODE, "--format", "pdf", "-o", str(out))
    text = " ".join(page.extract_text() for page in PdfReader(out).pages)
    assert text.count("Diallo") == 8
