"""The demo's mail host, seen by the clients that signbot uses."""

import gc
import select
import smtplib
import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from imapclient import IMAPClient

from signbot.core.mail.mail import Authenticity, Trust
from signbot.core.mail.mail import read as read_mail
from signbot.demo.host import Host
from tests.patience import PATIENCE, eventually

BOT = "sign@rrn.example"


NOW = datetime(2036, 11, 30, 23, 59, 58, tzinfo=UTC)


WHOLE = b"BODY[]<0>"


PEEK = "BODY.PEEK[]<0.262144>"


MAIL = b"From: Amina <amina@mail.example>\r\nTo: sign+ua-329-11@rrn.example\r\nSubject: \r\n\r\nSIGN UA 329/11\r\n"


ALERT = (
    b"From: Rapid Response Network <sign@rrn.example>\r\nTo: amina.diallo@mail.example\r\n"
    b"Reply-To: sign+ua-329-11@rrn.example\r\nSubject: Urgent action: MEXICO (UA 329/11)\r\n"
    b"Message-ID: <alert-1@rrn.example>\r\nDate: Thu, 20 Nov 2036 09:00:00 +0000\r\n"
    b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    b"Consortio Oaxaca is in danger.\r\n\r\nTo sign, reply with\r\n\r\nSIGN UA 329/11\r\n"
)


@pytest.fixture
def host() -> Iterator[Host]:
    with Host(BOT, now=lambda: NOW) as running:
        yield running


@pytest.fixture
def inbox(host: Host) -> Iterator[IMAPClient]:
    with IMAPClient(host.host, host.imap_port, ssl=False, timeout=PATIENCE) as client:
        client.normalise_times = False
        client.login(BOT, host.password)
        client.select_folder("INBOX")
        yield client


def read(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, EmailMessage, policy=policy.default)


def words(raw: bytes) -> str:
    body = read(raw).get_body(("plain", "html"))
    assert body is not None
    return str(body.get_content())


def test_a_supporters_mail_arrives_whole_with_its_size_and_the_hosts_time(host: Host, inbox: IMAPClient) -> None:
    host.submit(MAIL)
    inbox.noop()
    (uid,) = inbox.search("ALL")
    mail = inbox.fetch([uid], ["INTERNALDATE", "RFC822.SIZE", PEEK])[uid]
    assert mail[WHOLE].endswith(MAIL)
    assert mail[b"RFC822.SIZE"] == len(mail[WHOLE])
    assert mail[b"INTERNALDATE"] == NOW
    assert host.mailbox(BOT) == [mail[WHOLE]]


def test_peeking_at_a_part_leaves_the_mail_unread(host: Host, inbox: IMAPClient) -> None:
    host.submit(MAIL)
    inbox.noop()
    (uid,) = inbox.search("UNSEEN")
    assert inbox.fetch([uid], ["BODY.PEEK[]<0.22>"])[uid][WHOLE] == b"Authentication-Results"
    assert inbox.search("UNSEEN") == [uid]


@pytest.mark.parametrize(
    ("genuine", "verdict"),
    [(True, "dmarc=pass (p=reject)"), (False, "dmarc=fail (p=reject)"), (None, "dmarc=none")],
)
def test_the_host_states_on_top_whether_from_is_proven(host: Host, genuine: bool | None, verdict: str) -> None:
    host.submit(MAIL, genuine=genuine)
    first = host.mailbox(BOT)[0].partition(b"\r\n")[0].decode()
    assert first == f"Authentication-Results: {host.name}; {verdict} header.from=mail.example"


@pytest.mark.parametrize(
    ("genuine", "believed"), [(True, Authenticity.PASS), (False, Authenticity.FAIL), (None, Authenticity.NONE)]
)
def test_signbot_believes_what_the_host_states(host: Host, genuine: bool | None, believed: Authenticity) -> None:
    host.submit(MAIL, genuine=genuine)
    assert read_mail(host.mailbox(BOT)[0], Trust((host.name,), (host.name,))).authenticity is believed


def test_a_handled_mail_moves_into_a_folder_that_was_made_for_it(host: Host, inbox: IMAPClient) -> None:
    for _ in range(3):
        host.submit(MAIL)
    inbox.noop()
    first, second, third = inbox.search("ALL")
    inbox.create_folder("signbot/Processed")
    inbox.move([first, third], "signbot/Processed")
    assert inbox.search("ALL") == [second]
    inbox.select_folder("signbot/Processed")
    moved = inbox.fetch(inbox.search("ALL"), [PEEK, "INTERNALDATE"])
    assert [mail[WHOLE][-len(MAIL) :] for mail in moved.values()] == [MAIL, MAIL]
    assert {mail[b"INTERNALDATE"] for mail in moved.values()} == {NOW}


def told(inbox: IMAPClient) -> list[object]:
    """What IDLE says. QUIRK: imapclient takes a line that is half there yet for a broken one."""
    select.select([inbox.socket()], [], [], PATIENCE)
    eventually(lambda: _is_quiet(inbox))
    found: list[object] = inbox.idle_check(timeout=0)
    return found


def _is_quiet(inbox: IMAPClient) -> bool:
    """Whole lines wait to be read, and for a moment nothing more comes."""
    waiting = inbox.socket().recv(1 << 16, socket.MSG_PEEK)
    time.sleep(0.05)
    return waiting.endswith(b"\r\n") and waiting == inbox.socket().recv(1 << 16, socket.MSG_PEEK)


def test_idle_speaks_when_a_mail_comes(host: Host, inbox: IMAPClient) -> None:
    inbox.idle()
    host.submit(MAIL)
    assert (1, b"EXISTS") in told(inbox)
    inbox.idle_done()


def test_a_connection_outlives_the_garbage_collector(host: Host, inbox: IMAPClient) -> None:
    for _ in range(3):
        gc.collect()
        inbox.noop()
    inbox.idle()
    gc.collect()
    host.submit(MAIL)
    assert (1, b"EXISTS") in told(inbox)
    inbox.idle_done()


def test_a_wrong_password_is_refused(host: Host) -> None:
    with IMAPClient(host.host, host.imap_port, ssl=False, timeout=PATIENCE) as client, pytest.raises(client.Error):
        client.login(BOT, "guess")


def test_what_the_bot_sends_lies_in_each_recipients_mailbox(host: Host, inbox: IMAPClient) -> None:
    letter = b"From: <sign@rrn.example>\r\nTo: State Attorney <attorney@oaxaca.example>\r\n\r\n.Dear Sirs:\r\n"
    with smtplib.SMTP(host.host, host.smtp_port, timeout=PATIENCE) as server:
        server.sendmail(BOT, ["attorney@oaxaca.example", "529515016900@fax.example", BOT], letter)
    inbox.noop()
    (envelope,) = host.sent
    assert envelope.raw == letter
    assert envelope.recipients == ("attorney@oaxaca.example", "529515016900@fax.example", BOT)
    assert host.mailbox("Attorney@oaxaca.example")[0].endswith(letter)
    assert host.addresses("fax.example") == ["529515016900@fax.example"]
    assert len(inbox.search("ALL")) == 1  # our own copy


def test_the_host_is_gone_afterwards_even_with_a_client_in_idle() -> None:
    with Host(BOT) as host:
        client = IMAPClient(host.host, host.imap_port, ssl=False, timeout=PATIENCE)
        client.login(BOT, host.password)
        client.select_folder("INBOX")
        client.idle()
    for port in (host.imap_port, host.smtp_port):
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((host.host, port), timeout=PATIENCE)
    client.shutdown()


def test_two_hosts_stand_side_by_side() -> None:
    with Host(BOT) as one, Host(BOT) as other:
        one.submit(MAIL)
        assert (len(one.mailbox(BOT)), len(other.mailbox(BOT))) == (1, 0)
