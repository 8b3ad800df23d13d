"""What time it is by the mail server's own clock, and what it can't be: that a mail came later than now."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from signbot.demo.host import Host
from signbot.edges.mailbox import ImapSettings, Mailbox, MailboxUnavailable
from tests.servers.dovecot import Dovecot, User
from tests.servers.fakeimap import DROP, FakeImap

MAIL = b"From: amina@amina.example\r\nSubject: x\r\n\r\nSIGN UA 329/11\r\n"
CLOSE = timedelta(seconds=2)
FUTURE = datetime(2031, 1, 1, tzinfo=UTC)
SELECTED = ["* 0 EXISTS", "* OK [UIDVALIDITY 7] -", "* OK [UIDNEXT 1] -", "{tag} OK [READ-WRITE] -"]


def opened(server: Dovecot, user: User, **other: object) -> Mailbox:
    plain = {"security": "none", "timeout": 10.0, "address": "sign@rrn.example"}
    return Mailbox(ImapSettings(server.host, server.port, user.name, user.password, **plain | other))  # type: ignore[arg-type]


@pytest.fixture
def user(dovecot: Dovecot) -> User:
    return dovecot.user()


@pytest.fixture
def mailbox(dovecot: Dovecot, user: User) -> Iterator[Mailbox]:
    with opened(dovecot, user) as box:
        yield box


def test_the_server_tells_the_time_and_nothing_is_left_of_the_question(
    mailbox: Mailbox, dovecot: Dovecot, user: User
) -> None:
    dovecot.append(user.name, MAIL, folder="signbot/Processed")
    for _ in range(2):
        said = mailbox.clock()
        assert said is not None
        assert abs(said - datetime.now(UTC)) < CLOSE
    assert dovecot.mails(user.name, "signbot/Processed") == [MAIL]


def test_it_is_the_server_s_time_and_not_ours(mailbox: Mailbox) -> None:
    real = datetime.now(UTC)
    with time_machine.travel(FUTURE):
        said = mailbox.clock()
    assert said is not None
    assert abs(said - real) < CLOSE


def test_the_folder_in_which_it_is_asked_is_made(dovecot: Dovecot, user: User) -> None:
    with opened(dovecot, user, processed_folder="Somewhere/Else") as box:
        assert box.clock() is not None
    assert dovecot.mails(user.name, "Somewhere/Else") == []


def test_a_server_that_can_t_take_single_mails_away_keeps_the_note_marked(
    mailbox: Mailbox, dovecot: Dovecot, user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = IMAPClient.has_capability
    monkeypatch.setattr(IMAPClient, "has_capability", lambda self, one: one != "UIDPLUS" and real(self, one))
    assert mailbox.clock() is not None
    (note,) = dovecot.stored(user.name, "signbot/Processed")
    assert note.deleted
    assert note.raw.startswith(b"From: sign@rrn.example")


def test_the_demo_s_host_tells_the_time() -> None:
    with Host("sign@rrn.example") as host:
        settings = ImapSettings(host.host, host.imap_port, host.bot, host.password, security="none", timeout=10.0)
        with Mailbox(settings) as box:
            said = box.clock()
    assert said is not None
    assert abs(said - datetime.now(UTC)) < CLOSE


def test_a_folder_that_may_only_be_read_tells_nothing(mailbox: Mailbox, dovecot: Dovecot, user: User) -> None:
    dovecot.append(user.name, MAIL, folder="signbot/Processed")
    dovecot.read_only(user.name, "signbot/Processed")
    assert mailbox.clock() is None
    assert [place.folder for place in mailbox.places()] == ["INBOX"]


@pytest.mark.parametrize(
    "script",
    [
        {"APPEND": ["{tag} NO [OVERQUOTA] full"]},
        {"APPEND": ["+ go on", "{tag} NO not here"]},
        {"SELECT": ["{tag} NO no such folder"], "CREATE": ["{tag} NO you may not"]},
    ],
)
def test_a_server_that_refuses_tells_nothing_and_is_no_outage(script: dict[str, list[str]]) -> None:
    with FakeImap({"SELECT": SELECTED, **script}) as server:
        settings = ImapSettings(server.host, server.port, "sign", "x", security="none", timeout=2.0)
        with Mailbox(settings) as box:
            assert box.clock() is None


def refuses(*_: object) -> None:
    raise IMAPClientError("NO not here")


def finds_nothing(*_: object) -> list[int]:
    return []


@pytest.mark.parametrize(("verb", "answer"), [("search", finds_nothing), ("search", refuses), ("fetch", refuses)])
def test_a_server_that_hides_the_note_tells_nothing(
    mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch, verb: str, answer: Callable[..., object]
) -> None:
    monkeypatch.setattr(type(mailbox._connected().client), verb, answer)
    assert mailbox.clock() is None


def test_a_server_that_hangs_up_is_an_outage() -> None:
    with FakeImap({"SELECT": SELECTED, "APPEND": [DROP]}) as server:
        settings = ImapSettings(server.host, server.port, "sign", "x", security="none", timeout=2.0)
        with Mailbox(settings) as box, pytest.raises(MailboxUnavailable):
            box.clock()


# No mail came later than now -------------------------------------------------------------------------


def arrivals(mailbox: Mailbox) -> list[tuple[datetime, datetime | None]]:
    found = [one for batch in mailbox.unhandled(mailbox.places()[0], 0, lambda _: set()) for one in batch]
    return [(one.arrived, one.stated) for one in found]


def test_a_mail_from_the_future_came_now(mailbox: Mailbox, dovecot: Dovecot, user: User) -> None:
    past = datetime(2026, 1, 1, tzinfo=UTC)
    dovecot.append(user.name, MAIL, past)
    dovecot.append(user.name, MAIL, FUTURE)
    first, second = arrivals(mailbox)
    assert first == (past, None)
    assert abs(second[0] - datetime.now(UTC)) < CLOSE
    assert second[1] == FUTURE


def test_a_mail_is_not_from_the_future_because_our_own_clock_is_behind(
    mailbox: Mailbox, dovecot: Dovecot, user: User
) -> None:
    came = datetime.now(UTC).replace(microsecond=0)
    dovecot.append(user.name, MAIL, came)
    with time_machine.travel(came - timedelta(days=3)):
        assert arrivals(mailbox) == [(came, None)]


def test_clocks_that_differ_by_minutes_date_no_mail_into_the_future(
    mailbox: Mailbox, dovecot: Dovecot, user: User
) -> None:
    soon = (datetime.now(UTC) + timedelta(minutes=30)).replace(microsecond=0)
    dovecot.append(user.name, MAIL, soon)
    assert arrivals(mailbox) == [(soon, None)]
