"""The same mails sent without signbot. Reads them first, and then prints what sending them cost.

python -m tests.bench.peers.sending smtplib|pipelined|each DATABASE PORT LIMIT

    smtplib      one connection, `sendmail` for each
    pipelined    one connection, as fast as it carries them
    each         a connection for each mail
"""

import json
import smtplib
import sqlite3
import sys
import time
from collections.abc import Sequence

from tests.bench.inside import cpu
from tests.bench.peers import BOT
from tests.bench.peers.pipelined import Pipelined

Mails = Sequence[tuple[str, bytes]]


def by_smtplib(mails: Mails, port: int) -> None:
    with smtplib.SMTP("127.0.0.1", port) as smtp:
        for address, payload in mails:
            smtp.sendmail(BOT, [address], payload)


def by_pipelined(mails: Mails, port: int) -> None:
    with Pipelined(port) as smtp:
        smtp.send(BOT, mails)


def by_each(mails: Mails, port: int) -> None:
    for mail in mails:
        by_smtplib([mail], port)


WAYS = {"smtplib": by_smtplib, "pipelined": by_pipelined, "each": by_each}


def main(way: str, database: str, port: str, limit: str) -> None:
    query = "SELECT address, octets FROM outbox JOIN payload ON outbox_id = id ORDER BY id LIMIT ?"
    found = sqlite3.connect(database).execute(query, [int(limit)])
    mails = found.fetchall()
    began, before = time.monotonic(), cpu()
    WAYS[way](mails, int(port))
    print(json.dumps({"cpu": cpu() - before, "seconds": time.monotonic() - began, "sent": len(mails)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
