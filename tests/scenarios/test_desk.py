"""A coordinator's day by email, through the whole bot: looked at, asked, done, answered; and by the commands."""

import json
import os
from email.message import EmailMessage
from email.utils import formatdate
from pathlib import Path

from tests.scenarios.stage import AMINA, AUTHSERV, BOT, CODE, COORDINATOR, Read, Stage

CAROL = f"Carol Whitaker <{COORDINATOR}>"
ALI = "Ali Hassan <ali@home.example>"


def reply(stage: Stage, to: Read, words: str) -> None:
    """As a mail program writes it: the words above the quoted mail."""
    quoted = "".join(f"> {line}\n" for line in to.text.splitlines())
    below = f"\n\nOn Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n\n{quoted}"
    thread = f"In-Reply-To: {to.message_id}\r\nReferences: {to.message_id}\r\n"
    stage.deliver(CAROL, f"{words}{below}", subject=f"Re: {to.subject}", to=to.reply_to, headers=thread)


def theirs(mails: list[Read], subject: str) -> Read:
    (found,) = [one for one in mails if one.to == COORDINATOR and one.subject.startswith(subject)]
    return found


def test_a_day_at_the_desk(stage: Stage) -> None:
    stage.campaign(more="goal = 250")
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.deliver(ALI, "Can a real person please call me?", subject="A question")
    stage.once()
    stage.new_mails()
    extend = f"EXTEND {CODE} 2036-12-24 17:00\nReason: Christmas"
    for words in ("STATUS", f"LIST {CODE}", f"PREVIEW {CODE}", "HELD", extend):
        stage.deliver(CAROL, words, subject="hello")
    stage.deliver(CAROL, f"CANCEL {CODE}", subject="hello", proven=None)
    stage.once()
    said = stage.new_mails()
    keep(stage, said)
    assert len(said) == 5, "a forged CANCEL has no answer"
    assert "1 name of 250" in theirs(said, "Status").text
    assert [one.get_filename() for one in theirs(said, "The names under").message.iter_attachments()] == [
        "ua-329-11.csv",
        "ua-329-11.xlsx",
    ]
    assert "Amina Diallo" in theirs(said, "Preview").text
    held = theirs(said, "1 email waits for you")
    assert "Can a real person please call me?" in held.text
    asked = theirs(said, "Reply YES")
    reply(stage, asked, "YES")
    number = held.text.partition("ANSWER ")[2].split()[0]
    stage.deliver(CAROL, f"ANSWER {number}\n\nDear Ali,\n\nwe call you today.\n\nCarol", subject="hello")
    stage.once()
    done = stage.new_mails()
    keep(stage, done)
    assert "Dec" in theirs(done, "Done").text
    assert json.loads(stage.run("status", "--json"))["campaigns"][0]["deadline"].startswith("2036-12-24")
    reply(stage, asked, "YES")
    reply(stage, theirs(done, "Reply YES"), "Yes, please")
    stage.once()
    last = stage.new_mails()
    keep(stage, last)
    assert "answered already" in theirs(last, "Not done").text
    (to_ali,) = [one for one in last if one.to == "ali@home.example"]
    assert to_ali.text.replace("\r\n", "\n").startswith("Dear Ali,\n\nwe call you today.\n\nCarol")
    assert json.loads(stage.run("quarantine", "list", "--unread", "--json")) == []
    journal = json.loads(stage.run("journal", "--json"))
    assert [one["what"].partition(" ")[0] for one in journal] == ["export", "extend", "dismiss"]
    _the_outcome(stage)


def _the_outcome(stage: Stage) -> None:
    """In two languages, with a scan that is larger than what is fetched of a mail at first."""
    scan = b"%PDF-1.7 " + bytes(300_000)
    made = EmailMessage()
    made["From"], made["To"], made["Subject"], made["Message-ID"] = CAROL, BOT, "hello", "<outcome@rrn.example>"
    made["Date"] = formatdate()
    made.set_content(f"DESENLACE {CODE} buenas noticias\n\nEnglish:\nShe is free.\n\nEspañol:\nEstá libre.\n")
    made.add_attachment(scan, maintype="application", subtype="pdf", filename="respuesta.pdf")
    stage.put(f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from=rrn.example\n".encode() + made.as_bytes())
    stage.once()
    asked = theirs(stage.new_mails(), "Responda SÍ")
    assert "Está libre." in asked.text
    reply(stage, asked, "sí, por favor")
    stage.once()
    stage.once()
    (told,) = [one for one in stage.new_mails() if one.to == "amina@home.example"]
    assert "She is free." in told.text
    (enclosed,) = told.message.iter_attachments()
    assert (enclosed.get_filename(), enclosed.get_content()) == ("respuesta.pdf", scan)


def keep(_stage: Stage, mails: list[Read]) -> None:
    """For whoever wants to look at them: KEEP_MAILS=folder."""
    if folder := os.environ.get("KEEP_MAILS"):
        for number, one in enumerate(mails):
            name = "".join(char if char.isalnum() else "-" for char in one.subject)[:40]
            (Path(folder) / f"{len(list(Path(folder).glob('*.eml'))):02}-{number}-{name}.eml").write_bytes(one.raw)
