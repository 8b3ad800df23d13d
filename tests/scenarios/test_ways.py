"""Every way to an official: marked copies, forms on web pages, faxes that wait for the morning."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from tests.scenarios.stage import COORDINATOR, Stage

SPROW = "sprow@state.example"
FAX = "525550933414@fax.example"
FORM = """
[[campaign.recipient]]
role = "to"
name = "The Minister"
manual = "https://minister.example/contact"
"""


def closed(stage: Stage, recipient: str = "") -> None:
    stage.ripe(recipient)
    stage.once()


def test_a_copy_says_that_it_is_one_and_the_addressees_goes_first(stage: Stage) -> None:
    closed(stage)
    letters = [mail for mail in stage.new_mails() if mail.to in (FAX, SPROW)]
    assert [(mail.to, mail.subject) for mail in letters] == [
        (FAX, "UA 329/11 MEXICO"),
        (SPROW, "UA 329/11 MEXICO (copy)"),
    ]


def test_a_form_on_a_web_page_is_filled_in_by_the_coordinator(stage: Stage) -> None:
    closed(stage, FORM)
    asked = next(mail for mail in stage.answers(COORDINATOR) if "fill in a form" in mail.subject)
    assert "https://minister.example/contact" in asked.text
    text, pdf = asked.message.iter_attachments()
    assert "Amina Diallo" in text.get_content()
    assert pdf.get_content_type() == "application/pdf"
    assert stage.state() == "delivering"
    (form,) = [row for row in stage.deliveries() if row["channel"] == "manual"]
    assert (form["state"], "resolve" in form["reason"]) == ("held", True)
    assert any(f"RESOLVE {form['id']} sent" in mail.text for mail in stage.answers(COORDINATOR))
    stage.run("resolve", str(form["id"]), "--as", "sent", "--reason", "pasted")
    stage.once()
    assert stage.state() == "delivered"
    assert "The Minister" in stage.answers("amina@home.example")[-1].text


def test_a_fax_at_night_waits_for_the_morning_and_the_copies_wait_for_it(stage: Stage) -> None:
    """Their machine may ring for one minute, about twelve hours from now."""
    then = datetime.now(ZoneInfo("America/New_York")) + timedelta(hours=12)
    start = then.replace(minute=0)
    stage.fax += f'\nhours = "{start:%H:%M}-{start + timedelta(minutes=1):%H:%M}"'
    closed(stage)
    assert [row["state"] for row in stage.deliveries()] == ["queued", "queued"]
    assert stage.answers(FAX) == []
    assert stage.answers(SPROW) == []
    stage.run("health")
