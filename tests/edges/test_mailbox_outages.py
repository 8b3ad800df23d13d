"""A mailbox that is unavailable: each kind of outage is told apart, once, and is over when it is over."""

import contextlib
import threading
import time
from collections.abc import Iterator

import pytest

from signbot.edges.mailbox import ImapSettings, Mailbox, MailboxRefused, MailboxUnavailable
from tests.edges.mailbox.boxes import DATE, ITEM, MAIL, fetched, mailbox, read, selected
from tests.patience import PATIENCE, at_most
from tests.servers.dovecot import Dovecot
from tests.servers.fakeimap import DROP, GOOD, HANG, FakeImap


@pytest.fixture
def real(dovecot: Dovecot) -> Iterator[Mailbox]:
    user = dovecot.user()
    dovecot.append(user.name, MAIL)
    with Mailbox(
        ImapSettings(dovecot.host, dovecot.port, user.name, user.password, security="none", timeout=1.0)
    ) as box:
        yield box


# Against the real server


def test_a_server_that_was_away_between_two_passes_costs_no_pass(real, dovecot):
    real.places()
    with dovecot.stopped():
        pass
    assert [one.raw for one in read(real)] == [MAIL]


def test_a_refused_connection_is_an_outage_and_the_next_pass_recovers(real, dovecot):
    with dovecot.stopped(), pytest.raises(MailboxUnavailable, match="refused") as raised:
        real.places()
    assert not raised.value.permanent
    assert [one.raw for one in read(real)] == [MAIL]


def test_a_server_that_hangs_is_an_outage_and_the_next_pass_recovers(real, dovecot):
    real.login()
    with dovecot.frozen(), pytest.raises(MailboxUnavailable, match="in time"):
        real.places()
    assert [one.raw for one in read(real)] == [MAIL]


def test_a_server_that_goes_away_while_we_wait_is_an_outage_at_once(real, dovecot):
    read(real)
    outage = threading.Timer(0.3, dovecot.stop)
    outage.start()
    began = time.monotonic()
    with pytest.raises(MailboxUnavailable):
        real.wait(PATIENCE, threading.Event())
    assert time.monotonic() - began < at_most(10)
    outage.join()
    dovecot.start()
    assert [one.raw for one in read(real)] == [MAIL]


def test_a_server_that_goes_away_between_two_batches_leaves_the_rest_for_the_next_pass(real, dovecot, monkeypatch):
    monkeypatch.setattr("signbot.edges.mailbox.BATCH", 2)
    for _ in range(3):
        dovecot.append(real.settings.username, MAIL)
    batches = real.unhandled(real.places()[0], 0, lambda _: set())
    next(batches)
    with dovecot.stopped(), pytest.raises(MailboxUnavailable):
        next(batches)
    assert len(read(real)) == 4


# Against scripted servers


@pytest.mark.parametrize(
    "script",
    [
        {"GREETING": [DROP]},
        {"GREETING": [HANG]},
        {"GREETING": ["* BYE too many connections"]},
        {"GREETING": ["220 mx.test ESMTP"]},
        {"CAPABILITY": [DROP]},
        {"LOGIN": [DROP]},
        {"LOGIN": [HANG]},
        {"LOGIN": ["* BYE going down", DROP]},
        {"LOGIN": ["{tag} OK welcome", "* BYE internal error", DROP]},
        {"LOGIN": ["{tag} NO [UNAVAILABLE] authentication server down"]},
        {"LOGIN": ["{tag} NO [ALERT] Too many simultaneous connections. (Failure)"]},
        {"SELECT": [DROP]},
        {"SELECT": ["{tag} NO [SERVERBUG] sorry"], "CREATE": ["{tag} NO [ALREADYEXISTS] it is there"]},
        {"UID SEARCH": [DROP]},
        {"UID SEARCH": ["{tag} NO not now"]},
        {"UID FETCH": [DROP], "SELECT": [*GOOD["SELECT"], DROP]},
        {"UID FETCH": [HANG]},
    ],
    ids=str,
)
def test_an_outage_is_an_outage_wherever_it_strikes(script):
    with FakeImap(script) as server:
        with pytest.raises(MailboxUnavailable) as raised:
            read(mailbox(server))
        assert not raised.value.permanent
        assert not isinstance(raised.value, MailboxRefused)


@pytest.mark.parametrize(
    "script",
    [
        {"SELECT": ["* 2 EXISTS", "{tag} OK no UIDVALIDITY"]},
        {"LIST": ["* LIST ()", "{tag} OK done"]},
        {"CAPABILITY": ["* CAPABILITY IMAP4rev1 NAMESPACE", "{tag} OK -"], "NAMESPACE": ["* LIST", "{tag} OK done"]},
    ],
    ids=str,
)
def test_an_odd_answer_is_an_outage(script):
    with FakeImap(script) as server, contextlib.closing(mailbox(server, folder="Replies")) as box:
        with pytest.raises(MailboxUnavailable) as raised:
            read(box)
        assert not raised.value.permanent


def test_an_odd_answer_to_a_look_whether_it_lives_costs_a_new_connection():
    with FakeImap({"NOOP": ["+ "], "UID SEARCH": ["* SEARCH", "{tag} OK done"]}) as server:
        box = mailbox(server)
        assert read(box) == read(box) == []
        assert server.connections == 2


def test_an_odd_answer_about_one_mail_leaves_the_others_alone():
    odd = ["* 1 FETCH (UID 1 RFC822.SIZE x)", f"* 2 FETCH (UID 2 {DATE} {ITEM})", "{tag} OK done"]
    with FakeImap({"UID FETCH": odd}) as server:
        assert [b"fails to hand over" in one.raw for one in read(mailbox(server))] == [True, False]


def test_a_refused_password_is_not_tried_again_but_another_one_is():
    known = ["wrong"]
    with FakeImap({"LOGIN": ["{tag} NO [AUTHENTICATIONFAILED] no"]}) as server:
        box = mailbox(server, password=lambda: known[0])
        for _ in range(3):
            with pytest.raises(MailboxRefused, match="AUTHENTICATIONFAILED"):
                box.places()
        known[0] = "right"
        with pytest.raises(MailboxRefused):
            box.places()
        said = [command.split()[-1].strip('"') for command in server.commands if "LOGIN" in command]
    assert said == ["wrong", "right"]


@pytest.mark.parametrize("verb", ["SELECT", "UID SEARCH", "UID FETCH"])
def test_a_server_that_hangs_is_left_when_the_pass_has_taken_too_long(verb):
    with FakeImap({verb: [HANG]}) as server:
        box = mailbox(server, timeout=PATIENCE)
        clock = threading.Timer(0.2, box.interrupt)
        clock.start()
        began = time.monotonic()
        with pytest.raises(MailboxUnavailable, match="too long"):
            read(box)
        assert time.monotonic() - began < at_most(10)
        box.resume()
        box.login()


def test_a_mail_that_the_server_keeps_back_without_a_word_is_told():
    with FakeImap({"UID FETCH": [fetched(1, "RFC822.SIZE 10", DATE, ITEM), "{tag} OK done"]}) as server:
        first, second = read(mailbox(server))
    assert (first.uid, first.raw) == (1, MAIL)
    assert second.uid == 2
    assert b"fails to hand over" in second.raw


def test_a_mail_that_is_nil_is_told():
    answers = [fetched(1, DATE, ITEM), fetched(2, DATE, "BODY[]<0> NIL"), "{tag} OK done"]
    with FakeImap({"UID FETCH": answers}) as server:
        assert [b"fails to hand over" in one.raw for one in read(mailbox(server))] == [False, True]


def test_a_server_that_leaves_out_the_offset_or_the_date_is_understood():
    whole = ITEM.replace("<0>", "")
    with FakeImap({"UID FETCH": [fetched(1, whole), fetched(2, DATE, whole), "{tag} OK done"]}) as server:
        first, second = read(mailbox(server))
    assert first.raw == second.raw == MAIL
    assert first.arrived > second.arrived
    assert second.arrived.isoformat() == "2026-11-20T09:00:00+00:00"


def test_a_connection_dropped_during_a_move_is_an_outage():
    with FakeImap({"UID MOVE": [DROP]}) as server:
        box = mailbox(server)
        place = box.places()[0]
        with pytest.raises(MailboxUnavailable):
            box.done(place, [1, 2])


def test_a_mail_that_cannot_be_moved_keeps_no_other():
    with FakeImap({"UID MOVE": ["{tag} NO corrupt"]}) as server:
        box = mailbox(server)
        box.done(box.places()[0], [1, 2])
        moves = [command.split(" ", 3)[3] for command in server.commands if "MOVE" in command]
    assert [move.split()[0] for move in moves] == ["1,2", "1,2", "1", "2"]


def test_when_no_mail_at_all_can_be_moved_a_person_is_told():
    there = {"UID SEARCH": ["* SEARCH 1 2 3", "{tag} OK done"]}
    with FakeImap({"UID MOVE": ["{tag} NO [OVERQUOTA] full"], **there}) as server:
        box = mailbox(server)
        with pytest.raises(MailboxUnavailable, match="OVERQUOTA") as raised:
            box.done(box.places()[0], [1, 2, 3])
    assert raised.value.permanent


def test_a_server_that_says_no_to_mails_that_are_gone_is_no_outage():
    gone = {"UID SEARCH": ["* SEARCH 2", "{tag} OK done"]}
    with FakeImap({"UID MOVE": ["{tag} NO no matching messages"], **gone}) as server:
        box = mailbox(server)
        box.done(box.places()[0], [1, 3, 4, 5])
        moves = [command.split(" ", 3)[3] for command in server.commands if "MOVE" in command]
    assert [move.split()[0] for move in moves] == ["1,3,4,5", "1,3,4,5"]


def test_nor_is_one_that_does_not_mark_them_as_seen():
    gone = {"UID SEARCH": ["* SEARCH", "{tag} OK done"]}
    with FakeImap({"UID STORE": ["{tag} NO no matching messages"], **gone}) as server:
        box = mailbox(server, after="seen")
        box.done(box.places()[0], [1, 2, 3])


def test_a_mailbox_that_lets_nothing_be_marked_is_an_outage():
    with FakeImap({"UID STORE": ["{tag} NO [NOPERM] not yours"]}) as server:
        box = mailbox(server, after="seen")
        with pytest.raises(MailboxUnavailable, match="NOPERM"):
            box.done(box.places()[0], [1, 2])


def test_waiting_on_a_server_without_idle_only_takes_its_time():
    with FakeImap({"CAPABILITY": ["* CAPABILITY IMAP4rev1", "{tag} OK done"]}) as server:
        box = mailbox(server)
        read(box)
        began = time.monotonic()
        assert not box.wait(0.2, threading.Event())
        assert 0.2 <= time.monotonic() - began < at_most(2)
        assert not any("IDLE" in command for command in server.commands)


# Servers that are mad, or legal and odd


@pytest.mark.parametrize("uidnext", [3, 4_000_000_000, 2**32 - 1])
def test_a_folder_is_searched_as_often_as_it_has_mails_not_uids(uidnext: int) -> None:
    with FakeImap(selected(2, uidnext) | {"UID FETCH": [fetched(1, DATE, ITEM), "{tag} OK done"]}) as server:
        read(mailbox(server))
        searches = [line for line in server.commands if f"UID SEARCH UID 1:{uidnext - 1}" in line]
        assert len(searches) == 1
        assert sum("UID SEARCH" in line for line in server.commands) <= 3


def test_windows_lie_between_mails_however_far_apart_and_touch_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signbot.edges.mailbox.WINDOW", 2)
    marks = ["* 2 FETCH (UID 70)", "* 4 FETCH (UID 3000000000)", "{tag} OK done"]
    with FakeImap(selected(5, 4_000_000_000) | {"FETCH": marks}) as server, mailbox(server) as box:
        place = box.places()[0]
        assert box._windows(place, 0) == [(1, 70), (71, 3_000_000_000), (3_000_000_001, 3_999_999_999)]
        assert box._windows(place, 70) == [(71, 3_000_000_000), (3_000_000_001, 3_999_999_999)]
        assert box._windows(place, 3_999_999_999) == []
        assert any("FETCH 2,4 (UID)" in line for line in server.commands)


@pytest.mark.parametrize("uidnext", [2**32, 43_000_000_000, 10**30])
def test_a_uid_of_more_than_32_bits_is_an_outage(uidnext: int) -> None:
    with FakeImap(selected(2, uidnext)) as server, pytest.raises(MailboxUnavailable, match="no server can mean"):
        mailbox(server).places()
