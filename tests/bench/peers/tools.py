"""What a good programmer writes in an afternoon: imap_tools fetches in bulk, one connection carries all answers.

Nothing gets lost, as with signbot: a signature is on the disk before its answer goes, and a mail is marked after it.
In haste, all mails are marked when they are fetched, and there is one commit, in the end.
"""

import smtplib
import sqlite3
import time
from contextlib import closing

from imap_tools import AND, MailBoxUnencrypted, MailMessageFlags

from tests.bench.peers import CODE, SCHEMA, Job
from tests.bench.peers.naive import answer

BULK = 500


def main(job: Job) -> None:
    with (
        closing(sqlite3.connect(job.database)) as database,
        MailBoxUnencrypted("127.0.0.1", job.imap_port).login(job.user, job.password) as mailbox,
        smtplib.SMTP("127.0.0.1", job.smtp_port) as smtp,
    ):
        database.execute(SCHEMA)
        for message in mailbox.fetch(AND(seen=False), bulk=BULK, mark_seen=job.hasty):
            if not CODE.search(message.text or message.html):
                continue
            sender = message.from_values
            (message_id,) = message.headers["message-id"]
            row = (sender.email, sender.name, message_id, int(time.time()))
            database.execute("INSERT OR IGNORE INTO signature (email, name, message_id, at) VALUES (?, ?, ?, ?)", row)
            if not job.hasty:
                database.commit()
            smtp.send_message(answer(sender.name, sender.email, message_id))
            if not job.hasty:
                mailbox.flag(message.uid, MailMessageFlags.SEEN, True)
        database.commit()


if __name__ == "__main__":
    main(Job.given())
