"""Mails in groups: one round trip each, and whatever breaks in the middle, none goes twice for it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signbot.core.delivery import Fate, Kind, Parcel, Tried
from signbot.edges.smtp import Smtp, SmtpRefused, SmtpSettings, SmtpUnavailable
from signbot.edges.smtp.connection import Link
from tests.edges.test_smtp import US, fates
from tests.edges.test_smtp import parcel as letter
from tests.servers.smtpd import DROP, HANG, At, Fault, Look, SmtpServer, wait_for

PATIENCE = 0.3  # seconds: the timeout of a client whose server hangs


def answer(number: int, address: str = "") -> Parcel:
    return replace(letter(number, address or f"p{number}@home.example"), kind=Kind.ANSWER)


def answers(count: int) -> list[Parcel]:
    return [answer(number) for number in range(1, count + 1)]


@pytest.fixture
def smtp(mailserver: SmtpServer) -> Iterator[Smtp]:
    with Smtp(SmtpSettings(mailserver.host, mailserver.port, security="none", timeout=PATIENCE)) as channel:
        yield channel


def deliver(smtp: Smtp, parcels: list[Parcel]) -> list[Tried]:
    return list(smtp.deliver(parcels, US, lambda _: True, lambda _: ""))


def arrived(mailserver: SmtpServer) -> Counter[str]:
    return Counter(mail.recipients[0] for mail in mailserver.accepted)


# One round trip a mail


def test_the_envelope_of_the_next_mail_travels_with_the_data_of_the_one_before(smtp, mailserver, monkeypatch):
    groups: list[bytes] = []
    send = Link.send
    monkeypatch.setattr(Link, "send", lambda link, octets: groups.append(octets) or send(link, octets))
    assert fates(deliver(smtp, answers(3))) == [(number, Fate.SENT) for number in (1, 2, 3)]
    assert len(groups) == 4
    assert groups[0].startswith(b"MAIL FROM:")
    assert all(group.endswith(b"\r\nDATA\r\n") for group in groups[:3])  # the last of its group: RFC 2920 section 3.1
    assert all(b"\r\n.\r\nMAIL FROM:" in group for group in groups[1:3])
    assert groups[3].endswith(b"\r\n.\r\n")


def test_without_pipelining_each_command_waits_for_the_answer_to_the_one_before(mailserver):
    mailserver.look.extensions = ()
    with Smtp(SmtpSettings(mailserver.host, mailserver.port, security="none")) as smtp:
        assert fates(deliver(smtp, answers(3))) == [(number, Fate.SENT) for number in (1, 2, 3)]


def test_what_is_no_letter_is_claimed_before_it_is_offered(smtp, mailserver):
    said: list[list[str]] = []
    list(smtp.deliver(answers(1), US, lambda _: not said.append(list(mailserver.commands)), lambda _: ""))
    assert said == [[]]


def test_letters_among_others_go_one_by_one(smtp, mailserver):
    mails = [answer(1), letter(2), answer(3), letter(4)]
    assert fates(deliver(smtp, mails)) == [(number, Fate.SENT) for number in (1, 2, 3, 4)]
    assert mailserver.connections == 1


def test_answers_that_come_in_pieces_are_whole(smtp, mailserver):
    mailserver.look.pieces = 3
    mailserver.plan(Fault(At.RCPT, "550-5.1.1 no such\r\n550 5.1.1 user", nth=2))
    assert [one.fate for one in deliver(smtp, answers(4))] == [Fate.SENT, Fate.REFUSED, Fate.SENT, Fate.SENT]


# A no in the middle


def test_a_server_that_wants_data_for_nobody_gets_none(smtp, mailserver):
    """RFC 2920 section 3.1: a lone dot."""
    mailserver.look.data_for_nobody = True
    mailserver.plan(Fault(At.RCPT, "550 5.1.1 no such user", nth=2), Fault(At.RCPT, "550 5.1.1 no such user", nth=4))
    found = deliver(smtp, answers(4))
    assert [one.fate for one in found] == [Fate.SENT, Fate.REFUSED, Fate.SENT, Fate.REFUSED]
    assert arrived(mailserver) == {"p1@home.example": 1, "p3@home.example": 1}
    assert mailserver.connections == 1


@pytest.mark.parametrize("at", [At.MAIL, At.RCPT, At.DATA])
def test_a_421_in_the_middle_costs_no_try(smtp, mailserver, at):
    mailserver.plan(Fault(at, "421 4.3.2 shutting down", nth=2, times=1))
    assert [one.fate for one in deliver(smtp, answers(3))] == [Fate.SENT] * 3
    assert (arrived(mailserver).total(), mailserver.connections) == (3, 2)


def test_a_421_to_the_data_says_that_they_were_not_taken(smtp, mailserver):
    mailserver.plan(Fault(At.ACCEPT, "421 4.3.2 shutting down", nth=2, times=1))
    assert sorted(fates(deliver(smtp, answers(3)))) == [(1, Fate.SENT), (2, Fate.LATER), (3, Fate.SENT)]
    assert set(arrived(mailserver)) == {"p1@home.example", "p3@home.example"}


def test_a_server_that_wants_a_login_in_the_middle_stops_everything(smtp, mailserver):
    mailserver.plan(Fault(At.MAIL, "530 5.7.0 authentication required", nth=2))
    told: list[Tried] = []
    with pytest.raises(SmtpRefused, match="530"):
        told.extend(smtp.deliver(answers(5), US, lambda _: True, lambda _: ""))
    assert fates(told) == [(1, Fate.SENT)]


# A connection that ends in the middle


@pytest.mark.parametrize("at", [At.MAIL, At.RCPT, At.DATA])
@pytest.mark.parametrize("does", [DROP, HANG])
def test_a_server_that_drops_between_two_answers_has_what_it_said_250_to_and_no_more(smtp, mailserver, at, does):
    mailserver.plan(Fault(at, does, nth=3, times=1))
    assert [one.fate for one in deliver(smtp, answers(5))] == [Fate.SENT] * 5
    assert arrived(mailserver) == {one.address: 1 for one in answers(5)}


@pytest.mark.parametrize("keeps", [True, False])
@pytest.mark.parametrize("does", [DROP, HANG, "nonsense"])
def test_a_lost_last_word_is_unknown_and_the_mail_behind_it_goes_once(smtp, mailserver, does, keeps):
    mailserver.plan(Fault(At.ACCEPT, does, nth=2, times=1, keeps=keeps))
    found = deliver(smtp, answers(4))
    assert dict(fates(found)) == {1: Fate.SENT, 2: Fate.UNKNOWN, 3: Fate.SENT, 4: Fate.SENT}
    assert arrived(mailserver) == {f"p{number}@home.example": 1 for number in ((1, 2, 3, 4) if keeps else (1, 3, 4))}


def test_a_250_that_comes_when_nobody_waits_any_more_is_taken_for_no_other_mail(smtp, mailserver):
    late = Fault(At.ACCEPT, "250 2.0.0 at last", nth=2, times=1, keeps=True, seconds=PATIENCE + 0.2)
    mailserver.plan(late, Fault(At.ACCEPT, "554 5.6.0 not this one", to="p3@home.example"))
    found = deliver(smtp, answers(4))
    assert dict(fates(found)) == {1: Fate.SENT, 2: Fate.UNKNOWN, 3: Fate.REFUSED, 4: Fate.SENT}


def test_a_server_that_only_says_it_takes_groups_gets_them_no_more(smtp, mailserver):
    """It forgets what came with the data: each time the next mail waits for an answer that never comes."""
    mailserver.look.forgets_groups = True
    found = deliver(smtp, answers(8))
    assert [one.fate for one in found] == [Fate.SENT] * 8
    assert arrived(mailserver) == {one.address: 1 for one in answers(8)}
    assert mailserver.connections <= 4


def test_a_claim_that_fails_leaves_no_mail_without_its_fate(smtp, mailserver):
    def claim(parcel: Parcel) -> bool:
        if parcel.id == 3:
            raise OSError("database gone")
        return True

    told: list[Tried] = []
    with pytest.raises(OSError, match="database gone"):
        told.extend(smtp.deliver(answers(5), US, claim, lambda _: ""))
    assert fates(told) == [(1, Fate.SENT)]
    assert arrived(mailserver) == {"p1@home.example": 1}


# Several connections


@pytest.fixture
def far(monkeypatch: pytest.MonkeyPatch) -> Iterator[SmtpServer]:
    """A server whose answers take long."""
    monkeypatch.setattr("signbot.edges.smtp.WORTH", 2)
    with SmtpServer(Look(delay=0.02)) as server:
        yield server


def over(server: SmtpServer, connections: int) -> Smtp:
    return Smtp(SmtpSettings(server.host, server.port, security="none", connections=connections))


def test_where_answers_take_long_mails_go_over_several_connections(far):
    with over(far, 4) as smtp:
        found = deliver(smtp, answers(40))
    assert sorted(fates(found)) == [(number, Fate.SENT) for number in range(1, 41)]
    assert arrived(far) == {one.address: 1 for one in answers(40)}
    assert far.connections == 4
    wait_for(lambda: [command.upper() for command in far.commands].count("QUIT") == 4)


def test_a_server_that_is_near_gets_one_connection(mailserver):
    with over(mailserver, 4) as smtp:
        deliver(smtp, answers(40))
    assert mailserver.connections <= 2  # a busy machine is slow, too


def test_a_connection_that_is_refused_is_not_asked_for_again(far):
    far.look.connections = 2
    with over(far, 8) as smtp:
        for _ in range(2):
            assert [one.fate for one in deliver(smtp, answers(40))] == [Fate.SENT] * 40
    assert far.connections == 2 + 1 + 1  # the refused one; and the second one of the second call


@pytest.mark.parametrize("at", [At.MAIL, At.RCPT, At.ACCEPT])
@pytest.mark.parametrize("said", ["421 4.7.0 too many connections", "432 4.3.2 sender thread limit exceeded"])
def test_one_connection_too_many_costs_a_connection_and_no_mail(far, at, said):
    far.plan(Fault(at, said, nth=12, times=1))
    with over(far, 3) as smtp:
        found = deliver(smtp, answers(40))
    later = [one for one in found if one.fate is not Fate.SENT]
    assert len(later) <= 1  # where no other connection was open yet, and at its last word
    assert arrived(far).total() + len(later) == 40
    assert set(arrived(far).values()) == {1}


@pytest.mark.parametrize("ends", ["the server", "the pass"])
def test_when_it_ends_each_mail_in_hand_has_its_fate(far, ends):
    with over(far, 4) as smtp:
        told = list[Tried]()
        for one in _up_to_the_outage(smtp.deliver(answers(60), US, lambda _: True, lambda _: "")):
            told.append(one)
            if len(told) == 30:
                far.stop() if ends == "the server" else smtp.interrupt()
    known = Counter(one.fate for one in told)
    assert len(told) == len({one.id for one in told})
    assert 30 <= known[Fate.SENT] <= len(far.accepted) <= known[Fate.SENT] + known[Fate.UNKNOWN] < 60


def _up_to_the_outage(mails: Iterator[Tried]) -> Iterator[Tried]:
    with pytest.raises(SmtpUnavailable):
        yield from mails


# Whatever happens

SAID = {
    At.ACCEPT: ["250 2.0.0 ok", "450 4.2.0 later", "550 5.1.1 no", "421 4.3.2 bye", "550 5.4.5 Daily limit", DROP],
    At.BODY: [DROP],
    At.ACCEPTED: ["421 4.3.2 bye", DROP],
}
FAULTS = [
    (at, does) for at in At for does in SAID.get(at, SAID[At.ACCEPT][1:]) if at not in (At.EHLO, At.AUTH, At.QUIT)
]


@st.composite
def faults_of_a_server(draw: st.DrawFn) -> list[Fault]:
    """What it says of a mail is true, but for a connection that ends: then it may have taken it or not."""
    found = []
    for at, does in draw(st.lists(st.sampled_from(FAULTS), max_size=6)):
        keeps = does.startswith("250") or (does == DROP and draw(st.booleans()))
        found.append(Fault(at, does, nth=draw(st.integers(0, 9)), times=draw(st.integers(1, 3)), keeps=keeps))
    return found


@settings(max_examples=60, deadline=None)
@given(faults=faults_of_a_server(), connections=st.integers(1, 3), nobody=st.booleans())
def test_whatever_goes_wrong_no_mail_goes_twice_and_each_fate_is_true(faults, connections, nobody):
    look = Look(delay=0.006 if connections > 1 else 0.0, data_for_nobody=nobody)
    with SmtpServer(look) as server, over(server, connections) as smtp:
        server.plan(*faults)
        told = list[Tried]()
        try:
            told.extend(smtp.deliver(answers(30), US, lambda _: True, lambda _: ""))
        except SmtpUnavailable:
            pass
        else:
            assert len(told) == 30
        taken = arrived(server)
    assert len(told) == len({one.id for one in told})
    assert set(taken.values()) <= {1}
    fate = {f"p{one.id}@home.example": one.fate for one in told}
    assert {address for address in fate if fate[address] is Fate.SENT} <= set(taken)
    assert {fate.get(address) for address in taken} <= {Fate.SENT, Fate.UNKNOWN}
