"""The mailbox, against a real Dovecot: everything that arrived is seen, whatever people do to it."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from imapclient import IMAPClient

from signbot.core.mail.mail import Arrived, Place
from signbot.edges import mailbox as module
from signbot.edges.mailbox import Mailbox, MailboxUnavailable
from tests.conftest import require_dovecot
from tests.edges.mailbox.boxes import mail, settings
from tests.patience import PATIENCE, at_most
from tests.servers.dovecot import Dovecot, User

ARRIVED = datetime(2026, 11, 20, 9, 0, 0, tzinfo=UTC)


@pytest.fixture
def user(dovecot: Dovecot) -> User:
    return dovecot.user()


@pytest.fixture
def open_mailbox(dovecot: Dovecot, user: User) -> Iterator[Callable[..., Mailbox]]:
    opened: list[Mailbox] = []

    def open_it(**other: object) -> Mailbox:
        opened.append(Mailbox(settings(dovecot, user, **other)))
        return opened[-1]

    yield open_it
    for one in opened:
        one.close()


@pytest.fixture
def mailbox(open_mailbox: Callable[..., Mailbox]) -> Mailbox:
    return open_mailbox()


def nothing(_: object) -> set[int]:
    return set()


def read(mailbox: Mailbox, place: int = 0, above: int = 0, handled: Callable[..., set[int]] = nothing) -> list[Arrived]:
    return [arrived for batch in mailbox.unhandled(mailbox.places()[place], above, handled) for arrived in batch]


def finish(mailbox: Mailbox, arrived: list[Arrived]) -> None:
    mailbox.done(mailbox.places()[0], [one.uid for one in arrived])


# Reading


def test_a_mail_comes_with_its_bytes_its_place_and_the_time_of_its_arrival(mailbox, dovecot, user):
    dovecot.append(user.name, mail(), when=ARRIVED)
    [arrived] = read(mailbox)
    assert (arrived.raw, arrived.arrived, arrived.size) == (mail(), ARRIVED, len(mail()))
    assert arrived.arrived.tzinfo is UTC
    assert (arrived.folder, arrived.uid) == ("INBOX", 1)
    assert arrived.uidvalidity == mailbox.places()[0].uidvalidity


def test_reading_marks_nothing_as_seen(mailbox, dovecot, user):
    dovecot.append(user.name, mail())
    read(mailbox)
    mailbox.close()
    assert not dovecot.stored(user.name)[0].seen


def test_what_a_person_has_read_on_a_phone_is_read_all_the_same(mailbox, open_mailbox, dovecot, user):
    dovecot.append(user.name, mail())
    phone = open_mailbox(after="seen")
    finish(phone, read(phone))
    assert [arrived.raw for arrived in read(mailbox)] == [mail()]


def test_an_empty_mailbox_has_nothing_and_that_is_fine(mailbox):
    assert read(mailbox) == []


def test_only_what_lies_above_the_cursor_and_is_not_handled_comes(mailbox, dovecot, user):
    for number in range(1, 7):
        dovecot.append(user.name, mail(number))
    asked: list[list[int]] = []

    def handled(uids: list[int]) -> set[int]:
        asked.append(list(uids))
        return {4}

    assert [arrived.uid for arrived in read(mailbox, above=2, handled=handled)] == [3, 5, 6]
    assert asked == [[3, 4, 5, 6]]


def test_above_the_last_mail_there_is_nothing_although_imap_would_return_the_last(mailbox, dovecot, user):
    dovecot.append(user.name, mail())
    assert read(mailbox, above=1) == []


def test_mails_come_in_batches_of_the_number_asked_for_and_in_order(mailbox, dovecot, user, monkeypatch):
    monkeypatch.setattr(module, "BATCH", 3)
    for number in range(1, 8):
        dovecot.append(user.name, mail(number))
    batches = [[one.uid for one in batch] for batch in mailbox.unhandled(mailbox.places()[0], 0, nothing)]
    assert batches == [[1, 2, 3], [4, 5, 6], [7]]


def test_a_batch_is_bounded_in_octets_too(mailbox, dovecot, user, monkeypatch):
    monkeypatch.setattr(module, "BATCH_OCTETS", 2500)
    for number in range(1, 6):
        dovecot.append(user.name, mail(number, "x" * 1000))
    batches = [[one.uid for one in batch] for batch in mailbox.unhandled(mailbox.places()[0], 0, nothing)]
    assert batches == [[1, 2], [3, 4], [5]]


def test_a_folder_is_searched_window_by_window(mailbox, dovecot, user, monkeypatch):
    monkeypatch.setattr(module, "WINDOW", 2)
    for number in range(1, 6):
        dovecot.append(user.name, mail(number))
    assert [arrived.uid for arrived in read(mailbox)] == [1, 2, 3, 4, 5]


def test_of_a_huge_mail_only_the_head_is_fetched_and_its_size_told(mailbox, dovecot, user):
    huge = mail(1, "x" * 76 + "\r\n" + "long line\r\n" * 60_000)
    dovecot.append(user.name, huge)
    dovecot.append(user.name, mail(2))
    first, second = read(mailbox)
    assert first.size == len(huge)
    assert first.raw == huge[: module.HEAD]
    assert mailbox.whole(first) == huge
    assert mailbox.whole(replace(first, uid=first.uid + 9)) == b""
    assert second.raw == mail(2)


@pytest.mark.parametrize(
    "raw", [b"\r\n", b"no header at all\r\n", b"From: \xff\xfe\r\n\r\n\x80\r\n", b"(((\r\n\r\n{12}\r\n"]
)
def test_any_octets_come_as_they_are(mailbox, dovecot, user, raw):
    dovecot.append(user.name, raw)
    assert [arrived.raw for arrived in read(mailbox)] == [raw]


def test_two_hundred_mails_come_each_once(mailbox, dovecot, user, monkeypatch):
    monkeypatch.setattr(module, "BATCH", 64)
    for number in range(200):
        dovecot.append(user.name, mail(number))
    arrived = [one for batch in mailbox.unhandled(mailbox.places()[0], 0, nothing) for one in batch]
    assert [one.raw for one in arrived] == [mail(number) for number in range(200)]


def test_a_mail_that_vanished_meanwhile_is_left_out_and_the_others_come(
    mailbox, open_mailbox, dovecot, user, monkeypatch
):
    monkeypatch.setattr(module, "BATCH", 2)
    for number in range(1, 7):
        dovecot.append(user.name, mail(number))
    batches = mailbox.unhandled(mailbox.places()[0], 0, nothing)
    seen = [one.uid for one in next(batches)]
    dovecot.expunge(user.name, keep=1)
    seen += [one.uid for batch in batches for one in batch]
    assert seen == [1, 2, 6]


def test_a_mail_that_the_server_cannot_hand_over_harms_no_other_and_is_told(mailbox, dovecot, user):
    for number in range(1, 4):
        dovecot.append(user.name, mail(number))
    read(mailbox)
    mailbox.close()
    sorted(dovecot.maildir(user.name).glob("cur/*"))[1].chmod(0)  # Dovecot may not read it, and hangs up
    arrived = read(mailbox)
    assert [one.uid for one in arrived] == [1, 2, 3]
    assert [one.raw for one in arrived if one.uid != 2] == [mail(1), mail(3)]
    assert b"fails to hand over" in arrived[1].raw


# Places


def test_junk_and_copies_are_read_too_and_only_the_folder_is_the_main_one(open_mailbox, dovecot, user):
    dovecot.append(user.name, mail(1), folder="Junk")
    dovecot.append(user.name, mail(2), folder="Copies/Letters")
    mailbox = open_mailbox(also=("Junk",), copies_folder="Copies/Letters")
    assert [(place.folder, place.main) for place in mailbox.places()] == [
        ("INBOX", True), ("Junk", False), ("Copies/Letters", False),
    ]  # fmt: skip
    assert [arrived.raw for arrived in read(mailbox, 1) + read(mailbox, 2)] == [mail(1), mail(2)]


def test_a_folder_named_twice_is_read_once(open_mailbox):
    assert len(open_mailbox(also=("Junk", "INBOX"), copies_folder="Junk").places()) == 2


def test_a_missing_folder_is_made(open_mailbox, dovecot, user):
    assert read(open_mailbox(folder="Peticiones/Año 2026")) == []
    assert dovecot.exists(user.name, "Peticiones/Año 2026")


def test_in_junk_nothing_is_ever_moved_or_marked(open_mailbox, dovecot, user):
    dovecot.append(user.name, mail(), folder="Junk")
    for after in ("move", "seen"):
        mailbox = open_mailbox(also=("Junk",), after=after)
        mailbox.done(mailbox.places()[1], [1])
        mailbox.close()
    [left] = dovecot.stored(user.name, "Junk")
    assert not left.seen


def test_a_lost_index_changes_uidvalidity_and_every_mail_comes_again(mailbox, dovecot, user):
    for number in (1, 2, 3):
        dovecot.append(user.name, mail(number))
    before = mailbox.places()[0]
    mailbox.done(before, [1])
    mailbox.close()
    dovecot.delete_index(user.name)
    after = mailbox.places()[0]
    assert after.uidvalidity > before.uidvalidity
    assert [(arrived.uid, arrived.raw) for arrived in read(mailbox)] == [(1, mail(2)), (2, mail(3))]


def test_uids_of_an_old_uidvalidity_never_touch_new_mails(mailbox, dovecot, user):
    for number in (1, 2):
        dovecot.append(user.name, mail(number))
    old = mailbox.places()[0]
    with pytest.raises(MailboxUnavailable, match="built anew"):
        mailbox.done(replace(old, uidvalidity=old.uidvalidity - 1), [1])
    with pytest.raises(MailboxUnavailable, match="built anew"):
        list(mailbox.unhandled(replace(old, uidvalidity=old.uidvalidity - 1), 0, nothing))
    assert len(dovecot.mails(user.name)) == 2


# What becomes of a handled mail


@pytest.fixture(scope="module")
def plain_server(server_directory, certificates) -> Iterator[Dovecot]:
    """A server of the old kind: no MOVE, dots between folders, everything below INBOX."""
    require_dovecot()
    capability = "IMAP4rev1 SASL-IR IDLE NAMESPACE UIDPLUS LITERAL+"
    with Dovecot(server_directory / "old", certificates, capability=capability, separator=".", prefix="INBOX.") as old:
        yield old


@pytest.mark.parametrize("kind", ["modern", "old"])
def test_handled_mails_are_moved_and_others_stay(request, dovecot, kind):
    server = dovecot if kind == "modern" else request.getfixturevalue("plain_server")
    user = server.user()
    for number in range(1, 6):
        server.append(user.name, mail(number), when=ARRIVED)
    with Mailbox(settings(server, user)) as mailbox:
        mailbox.done(mailbox.places()[0], [1, 3, 5])
        assert [arrived.uid for arrived in read(mailbox)] == [2, 4]
        mailbox.done(mailbox.places()[0], [2])
    assert server.mails(user.name) == [mail(4)]
    assert sorted(server.mails(user.name, "signbot/Processed")) == [mail(1), mail(2), mail(3), mail(5)]


def test_a_moved_mail_keeps_the_time_of_its_arrival(open_mailbox, dovecot, user):
    dovecot.append(user.name, mail(), when=ARRIVED)
    mailbox = open_mailbox(also=("signbot/Processed",))
    finish(mailbox, read(mailbox))
    assert [arrived.arrived for arrived in read(mailbox, 1)] == [ARRIVED]


def test_without_move_a_persons_own_deletions_are_not_expunged(plain_server):
    user = plain_server.user()
    for number in (1, 2, 3):
        plain_server.append(user.name, mail(number))
    with Mailbox(settings(plain_server, user)) as mailbox:
        with IMAPClient(plain_server.host, plain_server.port, ssl=False) as phone:
            phone.login(user.name, user.password)
            phone.select_folder("INBOX")
            phone.delete_messages([2])
        mailbox.done(mailbox.places()[0], [1])
    assert plain_server.mails(user.name) == [mail(2), mail(3)]


def test_without_uidplus_nothing_is_expunged_at_all(server_directory, certificates):
    require_dovecot()
    with Dovecot(server_directory / "oldest", certificates, capability="IMAP4rev1 NAMESPACE") as server:
        user = server.user()
        for number in (1, 2):
            server.append(user.name, mail(number))
        with Mailbox(settings(server, user)) as mailbox:
            mailbox.done(mailbox.places()[0], [1])
        assert [(one.raw, one.deleted) for one in server.stored(user.name)] == [(mail(1), True), (mail(2), False)]
        assert server.mails(user.name, "signbot/Processed") == [mail(1)]


def test_handled_mails_are_marked_as_seen_where_that_is_wanted(open_mailbox, dovecot, user):
    for number in (1, 2):
        dovecot.append(user.name, mail(number))
    mailbox = open_mailbox(after="seen")
    mailbox.done(mailbox.places()[0], [2])
    mailbox.close()
    assert [one.seen for one in dovecot.stored(user.name)] == [False, True]
    assert not dovecot.exists(user.name, "signbot/Processed")


def test_handled_mails_are_left_alone_where_that_is_wanted(open_mailbox, dovecot, user):
    dovecot.append(user.name, mail())
    mailbox = open_mailbox(after="none")
    finish(mailbox, read(mailbox))
    mailbox.close()
    assert [one.seen for one in dovecot.stored(user.name)] == [False]


@pytest.mark.parametrize("after", ["move", "seen", "none"])
def test_mails_that_are_gone_are_fine(open_mailbox, dovecot, user, after):
    for number in (1, 2, 3):
        dovecot.append(user.name, mail(number))
    mailbox = open_mailbox(after=after)
    place = mailbox.places()[0]
    dovecot.expunge(user.name, keep=1)
    mailbox.done(place, [1, 2, 3, 77])
    mailbox.done(place, [])
    assert len(dovecot.mails(user.name)) + len(dovecot.mails(user.name, "signbot/Processed")) == 1


def test_a_mailbox_that_may_only_be_read_is_read(mailbox, dovecot, user):
    dovecot.append(user.name, mail())
    dovecot.read_only(user.name)
    arrived = read(mailbox)
    finish(mailbox, arrived)
    assert [one.raw for one in arrived] == [mail()]
    assert dovecot.mails(user.name) == [mail()]


# Headers of the newest mails


def test_the_newest_headers_can_be_looked_at(mailbox, dovecot, user):
    for number in range(1, 6):
        dovecot.append(user.name, mail(number))
    assert [
        b"Subject: %d\r\n" % number in header for number, header in zip((4, 5), mailbox.newest("INBOX", 2), strict=True)
    ]
    assert len(mailbox.newest("INBOX", 50)) == 5
    assert mailbox.newest("INBOX", 0) == []
    mailbox.close()
    assert not any(one.seen for one in dovecot.stored(user.name))


# Waiting


def test_waiting_ends_when_a_mail_comes(mailbox, dovecot, user):
    read(mailbox)
    threading.Timer(0.3, dovecot.append, (user.name, mail())).start()
    began = time.monotonic()
    assert mailbox.wait(PATIENCE, threading.Event())
    assert time.monotonic() - began < at_most(10)
    assert [arrived.raw for arrived in read(mailbox)] == [mail()]


def test_waiting_ends_at_once_when_a_mail_came_during_the_pass(mailbox, dovecot, user):
    read(mailbox)
    dovecot.append(user.name, mail())
    began = time.monotonic()
    assert mailbox.wait(PATIENCE, threading.Event())
    assert time.monotonic() - began < at_most(2)


def test_waiting_ends_when_the_time_is_over_or_we_are_told_to_stop(mailbox, plain_server):
    read(mailbox)
    assert not mailbox.wait(0.2, threading.Event())
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    began = time.monotonic()
    assert not mailbox.wait(PATIENCE, stop)
    assert time.monotonic() - began < at_most(5)


def test_old_mails_do_not_end_the_waiting_again_and_again(mailbox, dovecot, user):
    dovecot.append(user.name, mail())
    read(mailbox)
    assert not mailbox.wait(0.2, threading.Event())


# The contract on each kind of connection


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
def test_the_whole_way_works_on_each_kind_of_connection(dovecot, certificates, user, security):
    dovecot.append(user.name, mail(), when=ARRIVED + timedelta(hours=1))
    port = dovecot.tls_port if security == "tls" else dovecot.port
    wanted = settings(dovecot, user, port=port, security=security, ca=certificates.ca)
    with Mailbox(wanted) as mailbox:
        mailbox.login()
        arrived = read(mailbox)
        finish(mailbox, arrived)
        assert not mailbox.wait(0.05, threading.Event())
    assert [one.raw for one in arrived] == [mail()]
    assert dovecot.mails(user.name) == []


# Our own mark ----------------------------------------------------------------------------------------


def shelf_of(mailbox: Mailbox) -> Place:
    shelf = mailbox.shelf()
    assert shelf is not None
    return shelf


@pytest.mark.parametrize("after", ["move", "seen"])
def test_what_was_handled_bears_our_mark_wherever_it_lies(
    open_mailbox: Callable[..., Mailbox], dovecot: Dovecot, user: User, after: str
) -> None:
    ours, others = open_mailbox(mark="SignbotOurs", after=after), open_mailbox(mark="SignbotOthers", after=after)
    for number in range(3):
        dovecot.append(user.name, mail(number))
    place = ours.places()[0]
    ours.done(place, [1, 3])
    assert len(ours.marked(shelf_of(ours), 0)) == 2
    assert ours.marked(shelf_of(ours), ours.marked(shelf_of(ours), 0)[0]) == ours.marked(shelf_of(ours), 0)[1:]
    assert others.marked(shelf_of(others), 0) == []


def test_where_nothing_is_moved_or_marked_nothing_shows_what_was_handled(open_mailbox: Callable[..., Mailbox]) -> None:
    assert open_mailbox(mark="SignbotOurs", after="none").shelf() is None


def test_a_folder_without_keywords_shows_all_that_was_moved_there(
    open_mailbox: Callable[..., Mailbox], dovecot: Dovecot, user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("signbot.edges.mailbox.session.Session.keeps", lambda *_: False)
    for after in ("move", "seen"):
        box = open_mailbox(mark="SignbotOurs", after=after)
        dovecot.append(user.name, mail())
        box.done(box.places()[0], [one.uid for one in read(box)])
        assert box.marked(shelf_of(box), 0) == ([1] if after == "move" else [])


# Beside other workers --------------------------------------------------------------------------------


def test_mails_that_came_since_the_folder_was_opened_can_be_fetched_by_their_uids(mailbox, dovecot, user):
    """Another worker has seen them, and says which they are."""
    read(mailbox)
    place = mailbox.main()
    for number in range(3):
        dovecot.append(user.name, mail(number))
    mailbox.look_again(place)
    assert [len(batch) for batch in mailbox.these(place, [1, 2, 3])] == [3]


def test_heads_say_whose_mails_they_are_and_set_no_flag(mailbox, dovecot, user):
    dovecot.append(user.name, b"Subject: x\r\nFrom: Amina <amina@home.example>\r\n\r\nSIGN\r\n")
    place = mailbox.main()
    assert list(mailbox.new(place, 0, lambda _uids: set())) == [[1]]
    assert mailbox.heads(place, [1, 2]) == {1: b"From: Amina <amina@home.example>\r\n\r\n"}
    assert not any(one.seen for one in dovecot.stored(user.name))
