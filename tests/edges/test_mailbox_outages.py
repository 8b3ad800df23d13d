"""A mailbox that is unavailable: each kind of outage is told apart, once, and is over when it is over."""

import base64
import contextlib
import ssl
import threading
import time
from collections.abc import Iterator

import pytest

from signbot.core.mail.mail import Arrived
from signbot.edges.mailbox import ImapSettings, Mailbox, MailboxRefused, MailboxUnavailable
from tests.patience import PATIENCE as LONG
from tests.patience import at_most
from tests.servers.dovecot import Dovecot
from tests.servers.fakeimap import DROP, GOOD, HANG, FakeImap

PATIENCE = 0.3  # seconds: the timeout of a client whose server hangs
MAIL = b"From: amina@amina.example\r\nSubject: x\r\n\r\nSIGN UA 329/11\r\n"
ITEM = f"BODY[]<0> {{{len(MAIL)}}}\r\n{MAIL.decode()}"
DATE = 'INTERNALDATE "20-Nov-2026 10:00:00 +0100"'


def mailbox(server: FakeImap, **other: object) -> Mailbox:
    plain = {"password": "hunter2", "security": "none", "timeout": PATIENCE}
    return Mailbox(ImapSettings(server.host, server.port, "sign@rrn.example", **plain | other))  # type: ignore[arg-type]


def read(box: Mailbox) -> list[Arrived]:
    return [one for batch in box.unhandled(box.places()[0], 0, lambda _: set()) for one in batch]


def fetched(uid: int, *items: str) -> str:
    return f"* {uid} FETCH (UID {uid} {' '.join(items)})"


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
        real.wait(LONG, threading.Event())
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


@pytest.mark.parametrize("answer", ["NO [AUTHENTICATIONFAILED] no", "NO Invalid credentials", "BAD no such thing"])
def test_a_refused_login_stops_the_trying(answer):
    with FakeImap({"LOGIN": [f"{{tag}} {answer}"]}) as server:
        with pytest.raises(MailboxRefused) as raised:
            mailbox(server).login()
        assert sum("LOGIN" in command for command in server.commands) == 1
    assert answer.partition(" ")[2] in raised.value.reason
    assert "hunter2" not in raised.value.reason


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
        box = mailbox(server, timeout=LONG)
        clock = threading.Timer(0.2, box.interrupt)
        clock.start()
        began = time.monotonic()
        with pytest.raises(MailboxUnavailable, match="too long"):
            read(box)
        assert time.monotonic() - began < at_most(10)
        box.resume()
        box.login()


def test_a_folder_that_is_refused_is_told_to_a_person():
    refused = {"SELECT": ["{tag} NO [NOPERM] not yours"], "CREATE": ["{tag} NO [NOPERM] not yours"]}
    with FakeImap(refused) as server, pytest.raises(MailboxUnavailable, match="not yours") as raised:
        mailbox(server).places()
    assert raised.value.permanent
    assert "INBOX" in raised.value.reason


def test_a_server_without_starttls_never_sees_the_password():
    with FakeImap({}) as server:
        with pytest.raises(MailboxUnavailable) as raised:
            mailbox(server, security="starttls").login()
        assert raised.value.permanent
        assert not any("LOGIN" in command for command in server.commands)


def test_a_server_that_speaks_no_tls_is_an_outage():
    with FakeImap({}) as server, pytest.raises(MailboxUnavailable):
        mailbox(server, security="tls").login()


def test_a_certificate_for_another_name_is_refused(certificates):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.misnamed_cert, certificates.key)
    with FakeImap({}, context) as server, pytest.raises(MailboxUnavailable, match="certificate") as raised:
        mailbox(server, security="tls", ca=certificates.ca).login()
    assert raised.value.permanent


def test_an_oauth_token_is_asked_for_at_each_login_and_a_refused_one_is_a_refused_login():
    tokens = iter(["first", "second"])
    good = {"AUTHENTICATE": ["+ "], "CONTINUED": ["{tag} OK welcome"]}
    for script, refused in ((good, False), ({**good, "CONTINUED": ["{tag} NO [AUTHENTICATIONFAILED] old"]}, True)):
        with FakeImap(script) as server:
            with pytest.raises(MailboxRefused) if refused else contextlib.nullcontext():
                mailbox(server, token=lambda: next(tokens)).login()
            said = base64.b64decode(server.commands[-1]).decode()
    assert said == "user=sign@rrn.example\1auth=Bearer second\1\1"


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
        began = time.monotonic()
        assert not box.wait(0.2, threading.Event())
        assert 0.2 <= time.monotonic() - began < at_most(2)
        assert not any("IDLE" in command for command in server.commands)


def test_a_connection_dropped_while_waiting_does_not_spin():
    with FakeImap({"IDLE": ["+ idling", DROP]}) as server:
        box = mailbox(server)
        box.places()
        began = time.monotonic()
        with pytest.raises(MailboxUnavailable):
            box.wait(LONG, threading.Event())
        assert time.monotonic() - began < at_most(5)


def test_a_server_that_keeps_the_line_warm_wakes_nobody():
    with FakeImap({"IDLE": ["+ idling", "* OK Still here"]}) as server:
        box = mailbox(server)
        box.places()
        assert not box.wait(0.3, threading.Event())


# Servers that are mad, or legal and odd


def selected(exists: int, uidnext: int) -> dict[str, list[str]]:
    state = [f"* {exists} EXISTS", "* OK [UIDVALIDITY 7] -", f"* OK [UIDNEXT {uidnext}] -", "{tag} OK [READ-WRITE] -"]
    return {"SELECT": state}


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


def test_more_mails_than_any_folder_has_are_an_outage() -> None:
    said = pytest.raises(MailboxUnavailable, match="is said to hold 4000000000 mails")
    with FakeImap(selected(4_000_000_000, 4_000_000_001)) as server, said:
        read(mailbox(server))


@pytest.mark.parametrize("octets", [33 << 20, 4 << 30, 10**18])
def test_a_literal_that_no_memory_holds_is_not_read_and_its_mail_is_set_aside(octets: int) -> None:
    huge = [f"* 1 FETCH (UID 1 {DATE} BODY[]<0> {{{octets}}}", "x"]
    with FakeImap({"UID SEARCH": ["* SEARCH 1", "{tag} OK done"], "UID FETCH": huge}) as server:
        (note,) = read(mailbox(server))
    assert note.uid == 1
    assert b"fails to hand over" in note.raw
