"""The loop that everybody writes first: mail by mail with imaplib, a commit and a connection for each answer."""

import imaplib
import smtplib
import sqlite3
import time
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import make_msgid, parseaddr
from html import escape

from tests.bench.peers import BOT, CODE, SCHEMA, THANKS, Job

BREAK = "\n"


def main(job: Job) -> None:
    database = sqlite3.connect(job.database)
    database.execute(SCHEMA)
    mailbox = imaplib.IMAP4("127.0.0.1", job.imap_port)
    mailbox.login(job.user, job.password)
    mailbox.select("INBOX")
    _, found = mailbox.search(None, "UNSEEN")
    for number in found[0].split():
        _, data = mailbox.fetch(number, "(RFC822)")
        message = message_from_bytes(data[0][1], policy=policy.default)
        body = message.get_body(("plain", "html"))
        if body is None or not CODE.search(body.get_content()):
            continue
        name, address = parseaddr(str(message["From"]))
        row = (address, name, str(message["Message-ID"]), int(time.time()))
        database.execute("INSERT OR IGNORE INTO signature (email, name, message_id, at) VALUES (?, ?, ?, ?)", row)
        database.commit()
        with smtplib.SMTP("127.0.0.1", job.smtp_port) as smtp:
            smtp.send_message(answer(name, address, str(message["Message-ID"])))
    mailbox.logout()


def answer(name: str, address: str, to: str) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = f"Rapid Response Network <{BOT}>", address, "You have signed UA 329/11"
    made["Message-ID"], made["In-Reply-To"] = make_msgid(domain="rrn.example"), to
    text = THANKS.format(name=name)
    made.set_content(text)
    made.add_alternative(f"<html><body><p>{escape(text).replace(BREAK, '<br>')}</p></body></html>", subtype="html")
    return made


if __name__ == "__main__":
    main(Job.given())
