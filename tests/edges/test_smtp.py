"""What became of each mail, told exactly, over every way a conversation can end."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from signbot.core.campaign import Channel
from signbot.core.delivery import Fate, Kind, Parcel, Tried
from signbot.edges.smtp import Smtp, SmtpRefused, SmtpSettings, SmtpUnavailable
from tests.servers.certificates import Certificates
from tests.servers.smtpd import DROP, HANG, PASSWORD, USERNAME, At, Fault, Look, SmtpServer, wait_for

US = "sign@rrn.example"
MINISTER = "minister@gov.example"
PATIENCE = 0.3  # seconds: the timeout of a client whose server hangs


KINDS = [Kind.LETTER, Kind.ANSWER]  # the two ways: one by one, and in groups
kinds = pytest.mark.parametrize("kind", KINDS, ids=["letters", "answers"])


def parcel(
    number: int = 1,
    address: str = MINISTER,
    payload: bytes = b"Subject: UA 329/11\r\n\r\nDear Sirs:\r\n",
    kind: Kind = Kind.LETTER,
) -> Parcel:
    return Parcel(
        id=number,
        kind=kind,
        channel=Channel.EMAIL,
        address=address,
        message_id=f"<{number}@rrn.example>",
        payload=payload,
        tries=0,
        first_queued=datetime(2026, 11, 20, tzinfo=UTC),
    )


def settings(server: SmtpServer, **other: object) -> SmtpSettings:
    return SmtpSettings(server.host, server.port, **{"security": "none"} | other)  # type: ignore[arg-type]


@pytest.fixture
def smtp(mailserver: SmtpServer) -> Iterator[Smtp]:
    with Smtp(settings(mailserver)) as channel:
        yield channel


@pytest.fixture
def hasty(mailserver: SmtpServer) -> Iterator[Smtp]:
    with Smtp(settings(mailserver, timeout=PATIENCE)) as channel:
        yield channel


def deliver(
    smtp: Smtp,
    *parcels: Parcel,
    claim: Callable[[Parcel], bool] = lambda _: True,
    copy: str = "",
    kind: Kind | None = None,
) -> list[Tried]:
    mails = [replace(one, kind=kind) if kind else one for one in parcels]
    return list(smtp.deliver(mails, US, claim, lambda _: copy))


def fates(tried: list[Tried]) -> list[tuple[int, Fate]]:
    return [(one.id, one.fate) for one in tried]


# The plain good case


@kinds
def test_a_mail_arrives_with_its_envelope_and_its_very_bytes(smtp, mailserver, kind):
    mail = b"Subject: UA 329/11\r\n\r\nDear Sirs:\r\n.\r\n..two dots\r\n\r\n"
    [tried] = deliver(smtp, parcel(payload=mail), kind=kind)
    [accepted] = mailserver.accepted
    assert tried == Tried(1, Fate.SENT, "250 2.0.0 accepted")
    assert (accepted.sender, accepted.recipients, accepted.raw) == (US, [MINISTER], mail)


@kinds
def test_many_mails_share_one_connection_also_between_calls(smtp, mailserver, kind):
    deliver(smtp, *(parcel(number) for number in range(5)), kind=kind)
    deliver(smtp, *(parcel(number) for number in range(5, 8)), kind=kind)
    assert mailserver.connections == 1
    assert len(mailserver.accepted) == 8


@pytest.mark.parametrize("extensions", [(), ("PIPELINING",)])
def test_it_works_with_and_without_pipelining(mailserver, extensions):
    mailserver.look.extensions = extensions
    mailserver.plan(Fault(At.RCPT, "550 5.1.1 no such user", to="nobody@gov.example"))
    with Smtp(settings(mailserver)) as smtp:
        tried = deliver(smtp, parcel(1), parcel(2, "nobody@gov.example"), parcel(3), copy=US)
    assert fates(tried) == [(1, Fate.SENT), (2, Fate.REFUSED), (3, Fate.SENT)]
    assert [mail.recipients for mail in mailserver.accepted] == [[MINISTER, US], [MINISTER, US]]


@kinds
def test_bare_line_feeds_cannot_smuggle_a_second_mail(smtp, mailserver, kind):
    deliver(smtp, parcel(payload=b"Subject: x\r\n\r\nhello\n.\nMAIL FROM:<eve@evil.example>\r\n"), kind=kind)
    [accepted] = mailserver.accepted
    assert accepted.raw.endswith(b"hello\r\n.\r\nMAIL FROM:<eve@evil.example>\r\n")


# The claim


def test_the_claim_is_made_after_the_recipient_was_accepted_and_before_the_data(smtp, mailserver):
    said: list[list[str]] = []

    def claim(_: Parcel) -> bool:
        said.append(list(mailserver.commands))
        return True

    deliver(smtp, parcel(), claim=claim)
    assert said[0][-1].startswith("RCPT")
    assert not any(command.startswith("DATA") for command in said[0])


@kinds
def test_what_somebody_else_has_claimed_is_not_sent(smtp, mailserver, kind):
    tried = deliver(smtp, parcel(1), parcel(2), claim=lambda parcel: parcel.id == 2, kind=kind)
    assert fates(tried) == [(2, Fate.SENT)]
    assert len(mailserver.accepted) == 1


def test_a_refused_recipient_is_never_claimed(smtp, mailserver):
    mailserver.plan(Fault(At.RCPT, "550 5.1.1 no such user"))
    claimed: list[Parcel] = []
    deliver(smtp, parcel(), claim=lambda parcel: bool(claimed.append(parcel)) or True)
    assert claimed == []


@kinds
def test_a_claim_that_breaks_sends_nothing_and_leaves_the_channel_usable(smtp, mailserver, kind):
    def broken(_: Parcel) -> bool:
        raise OSError("database gone")

    with pytest.raises(OSError, match="database gone"):
        deliver(smtp, parcel(1), claim=broken, kind=kind)
    assert mailserver.accepted == []
    assert fates(deliver(smtp, parcel(2), kind=kind)) == [(2, Fate.SENT)]


# The own copy


def test_the_own_copy_travels_in_the_same_transaction(smtp, mailserver):
    deliver(smtp, parcel(), copy=US)
    assert mailserver.accepted[0].recipients == [MINISTER, US]


@pytest.mark.parametrize("answer", ["550 5.1.1 no", "450 4.2.0 later"])
def test_a_refused_own_copy_never_stops_the_officials(smtp, mailserver, answer):
    mailserver.plan(Fault(At.RCPT, answer, to=US))
    assert fates(deliver(smtp, parcel(), copy=US)) == [(1, Fate.SENT)]
    assert mailserver.accepted[0].recipients == [MINISTER]


def test_a_refused_official_gets_no_mail_sent_to_our_own_copy_alone(smtp, mailserver):
    mailserver.plan(Fault(At.RCPT, "550 5.1.1 no such user", to=MINISTER))
    assert fates(deliver(smtp, parcel(), copy=US)) == [(1, Fate.REFUSED)]
    assert mailserver.accepted == []


def test_an_own_copy_that_is_no_address_never_stops_the_officials(smtp, mailserver):
    assert fates(deliver(smtp, parcel(), copy="sign@rrn.example>\r\nRSET")) == [(1, Fate.SENT)]


# Refusals


@pytest.mark.parametrize("at", [At.RCPT, At.DATA, At.ACCEPT])
@pytest.mark.parametrize(
    ("answer", "fate"),
    [
        ("450 4.2.0 come back", Fate.LATER),
        ("550 5.7.1 go away", Fate.REFUSED),
        ("552 5.2.2 mailbox full", Fate.LATER),
        ("552 too much", Fate.LATER),
        ("552 5.3.4 too big", Fate.REFUSED),
    ],
)
@kinds
def test_a_refusal_is_for_now_or_for_good_and_the_next_mail_goes_on(smtp, mailserver, at, answer, fate, kind):
    mailserver.plan(Fault(at, answer, nth=1))
    tried = deliver(smtp, parcel(1), parcel(2), kind=kind)
    assert fates(tried) == [(1, fate), (2, Fate.SENT)]
    assert tried[0].answer == answer
    assert mailserver.connections == 1
    assert len(mailserver.accepted) == 1


@pytest.mark.parametrize(
    ("answer", "fate"),
    [
        ("450 4.2.0 come back", Fate.LATER),
        ("550 5.7.1 we take no mail from you", Fate.UNWANTED),
        ("552 5.3.4 too big", Fate.REFUSED),
        ("550 5.6.7 no such letters", Fate.REFUSED),
    ],
)
@kinds
def test_a_refused_sender_says_nothing_against_the_recipient(smtp, mailserver, answer, fate, kind):
    mailserver.plan(Fault(At.MAIL, answer, nth=1))
    assert fates(deliver(smtp, parcel(1), parcel(2), kind=kind)) == [(1, fate), (2, Fate.SENT)]
    assert len(mailserver.accepted) == 1


@pytest.mark.parametrize("number", [1, 2, 9])
@kinds
def test_a_server_that_takes_no_mail_from_us_is_an_outage_that_wants_a_person(smtp, mailserver, number, kind):
    mailserver.plan(Fault(At.MAIL, "550 5.7.1 we take no mail from you"))
    told: list[Tried] = []
    with pytest.raises(SmtpUnavailable, match="no mail from you") as raised:
        told.extend(smtp.deliver([parcel(one, kind=kind) for one in range(number)], US, lambda _: True, lambda _: ""))
    assert raised.value.permanent
    assert {one.fate for one in told} == {Fate.UNWANTED}
    assert mailserver.transactions == min(number, 3)
    mailserver.heal()
    assert fates(deliver(smtp, parcel(kind=kind))) == [(1, Fate.SENT)]


QUOTAS = [
    (At.MAIL, "550 5.4.5 Daily user sending limit exceeded"),
    (At.RCPT, "450 4.7.1 Error: too many messages per hour"),
    (At.DATA, "550 5.7.1 <DATA>: Data command rejected: only 10 messages per day"),
    (At.ACCEPT, "550-5.4.5 Daily user sending\r\n550 5.4.5 limit exceeded."),
    (At.ACCEPT, "421 4.7.0 Try again later, sending rate limit reached"),
]


@pytest.mark.parametrize(("at", "answer"), QUOTAS)
@kinds
def test_a_providers_quota_is_no_fate_of_any_mail_and_rests(smtp, mailserver, at, answer, kind):
    mailserver.plan(Fault(at, answer))
    told: list[Tried] = []
    with pytest.raises(SmtpUnavailable, match="no more mail from") as raised:
        told.extend(smtp.deliver([parcel(one, kind=kind) for one in range(9)], US, lambda _: True, lambda _: ""))
    assert {one.fate for one in told} == {Fate.UNWANTED}
    assert (len(told), mailserver.accepted) == (3, [])
    assert raised.value.rest == (timedelta(hours=1) if answer[0] == "5" else timedelta(minutes=1))
    assert not raised.value.permanent
    mailserver.heal()
    assert fates(deliver(smtp, parcel(kind=kind))) == [(1, Fate.SENT)]


@pytest.mark.parametrize(("at", "answer"), QUOTAS)
@kinds
def test_one_that_is_refused_so_among_others_holds_nobody_back(smtp, mailserver, at, answer, kind):
    mailserver.plan(Fault(at, answer, nth=2))
    found = fates(deliver(smtp, parcel(1), parcel(2), parcel(3), kind=kind))
    assert found == [(1, Fate.SENT), (2, Fate.UNWANTED), (3, Fate.SENT)]


@pytest.mark.parametrize("answer", ["552 5.2.2 over quota", "452 4.2.2 mailbox full", "550 5.1.1 no such user"])
@kinds
def test_a_recipients_full_mailbox_is_no_outage(smtp, mailserver, answer, kind):
    mailserver.plan(Fault(At.RCPT, answer))
    assert len(deliver(smtp, *map(parcel, range(9)), kind=kind)) == 9


@kinds
def test_greylisting_passes_at_the_second_try_with_the_same_sender(smtp, mailserver, kind):
    mailserver.greylist = True
    assert fates(deliver(smtp, parcel(), kind=kind)) == [(1, Fate.LATER)]
    assert fates(deliver(smtp, parcel(), kind=kind)) == [(1, Fate.SENT)]


@kinds
def test_a_servers_words_are_kept_on_one_line_and_short(smtp, mailserver, kind):
    mailserver.plan(Fault(At.RCPT, "550-5.1.1 first\r\n550-\tsecond\x1b[31m\r\n550 " + "x" * 400))
    [tried] = deliver(smtp, parcel(), kind=kind)
    assert tried.answer.startswith("550 5.1.1 first second[31m xxx")
    assert len(tried.answer) == 200
    assert tried.answer.isprintable()


# Connections that end, and what is known then


@pytest.mark.parametrize("at", [At.MAIL, At.RCPT, At.DATA])
@pytest.mark.parametrize("does", [DROP, HANG, "421 4.3.2 shutting down"])
@kinds
def test_a_connection_that_ends_before_the_data_means_later(hasty, mailserver, at, does, kind):
    mailserver.plan(Fault(at, does, times=1))
    tried = deliver(hasty, parcel(1), parcel(2), kind=kind)
    assert fates(tried) == [(1, Fate.LATER), (2, Fate.SENT)]
    assert len(mailserver.accepted) == 1


@kinds
def test_a_server_that_says_421_to_the_data_has_not_taken_it(smtp, mailserver, kind):
    mailserver.plan(Fault(At.ACCEPT, "421 4.3.2 shutting down", times=1))
    assert fates(deliver(smtp, parcel(1), parcel(2), kind=kind)) == [(1, Fate.LATER), (2, Fate.SENT)]


@pytest.mark.parametrize("keeps", [True, False])
@pytest.mark.parametrize("does", [DROP, HANG, "nonsense", "354 go on"])
@kinds
def test_when_the_last_answer_is_lost_nobody_knows(hasty, mailserver, keeps, does, kind):
    mailserver.plan(Fault(At.ACCEPT, does, times=1, keeps=keeps))
    assert fates(deliver(hasty, parcel(1), parcel(2), kind=kind)) == [(1, Fate.UNKNOWN), (2, Fate.SENT)]


@kinds
def test_a_250_that_comes_after_our_patience_is_not_taken_for_the_next_mails(hasty, mailserver, kind):
    mailserver.plan(
        Fault(At.ACCEPT, "250 2.0.0 at last", times=1, keeps=True, seconds=PATIENCE + 0.2),
        Fault(At.ACCEPT, "550 5.7.1 spam", nth=2),
    )
    assert fates(deliver(hasty, parcel(1), parcel(2), kind=kind)) == [(1, Fate.UNKNOWN), (2, Fate.REFUSED)]


@pytest.mark.parametrize("does", [DROP, "421 4.3.2 bye"])
@kinds
def test_a_250_stands_whatever_comes_after_it(smtp, mailserver, does, kind):
    mailserver.plan(Fault(At.ACCEPTED, does))
    tried = deliver(smtp, *(parcel(number) for number in range(6)), kind=kind)
    assert [one.fate for one in tried] == [Fate.SENT] * 6
    assert len(mailserver.accepted) == 6


@pytest.mark.parametrize("does", [DROP, "421 4.3.2 bye", "554 5.0.0 no"])
@kinds
def test_the_goodbye_changes_nothing(mailserver, does, kind):
    mailserver.plan(Fault(At.QUIT, does))
    with Smtp(settings(mailserver)) as smtp:
        assert fates(deliver(smtp, parcel(), kind=kind)) == [(1, Fate.SENT)]
    assert len(mailserver.accepted) == 1


@kinds
def test_a_mail_too_big_for_the_wire_before_the_server_breaks_off_was_not_taken(smtp, mailserver, kind):
    mailserver.plan(Fault(At.BODY, DROP, times=1))
    [tried] = deliver(
        smtp, parcel(payload=b"Subject: x\r\n\r\n" + b"a" * 70 + b"\r\n" + b"line\r\n" * 1_500_000), kind=kind
    )
    assert tried.fate is Fate.LATER
    assert mailserver.accepted == []


@kinds
def test_an_idle_connection_that_the_server_closed_costs_no_try(smtp, mailserver, kind):
    deliver(smtp, parcel(1), kind=kind)
    mailserver.plan(Fault(At.MAIL, DROP, times=1))
    assert fates(deliver(smtp, parcel(2), kind=kind)) == [(2, Fate.SENT)]


# A server that is unavailable


@kinds
def test_a_server_that_is_gone_tries_nothing(smtp, mailserver, kind):
    mailserver.stop()
    with pytest.raises(SmtpUnavailable) as raised:
        deliver(smtp, parcel(), kind=kind)
    assert not raised.value.permanent


@pytest.mark.parametrize(
    ("at", "does"),
    [(At.CONNECT, HANG), (At.CONNECT, DROP), (At.CONNECT, "421 busy"), (At.CONNECT, "554 no"), (At.EHLO, "421 busy")],
)
@kinds
def test_a_server_that_does_not_let_us_in_is_unavailable(hasty, mailserver, at, does, kind):
    mailserver.plan(Fault(at, does))
    with pytest.raises(SmtpUnavailable):
        deliver(hasty, parcel(), kind=kind)
    mailserver.heal()
    assert fates(deliver(hasty, parcel(), kind=kind)) == [(1, Fate.SENT)]


@kinds
def test_results_are_told_before_a_server_that_went_away_is(smtp, mailserver, kind):
    told = []
    mailserver.plan(Fault(At.CONNECT, DROP, nth=2), Fault(At.MAIL, DROP, nth=2))
    with pytest.raises(SmtpUnavailable):
        told.extend(smtp.deliver([parcel(1, kind=kind), parcel(2, kind=kind)], US, lambda _: True, lambda _: ""))
    assert fates(told) == [(1, Fate.SENT)]


@pytest.mark.parametrize(("at", "does", "tries"), [(At.RCPT, DROP, 24), (At.RCPT, "421 bye", 3), (At.ACCEPT, DROP, 3)])
@kinds
def test_reconnecting_has_an_end(smtp, mailserver, at, does, tries, kind):
    """Soon where a mail's fate is lost each time; later where the server only cuts us off."""
    mailserver.plan(Fault(at, does))
    told: list[Tried] = []
    with pytest.raises(SmtpUnavailable):
        told.extend(smtp.deliver([parcel(number, kind=kind) for number in range(40)], US, lambda _: True, lambda _: ""))
    assert mailserver.connections == tries


@kinds
def test_recipients_at_whom_the_server_hangs_up_hold_nobody_back(smtp, mailserver, kind):
    bad = [parcel(number, f"bad{number}@gov.example") for number in range(12)]
    mailserver.plan(*(Fault(At.RCPT, DROP, to=one.address) for one in bad))
    found = fates(deliver(smtp, *bad, parcel(99), kind=kind))
    assert found[-1] == (99, Fate.SENT)


# Login


@pytest.fixture
def locked(certificates: Certificates) -> Iterator[SmtpServer]:
    with SmtpServer(Look(auth="PLAIN LOGIN"), certificates) as server:
        yield server


@pytest.mark.parametrize("mechanisms", ["PLAIN LOGIN", "LOGIN"])
def test_we_log_in_when_there_is_a_username(locked, mechanisms):
    locked.look.auth = mechanisms
    with Smtp(settings(locked, username=USERNAME, password=PASSWORD)) as smtp:
        deliver(smtp, parcel())
    assert locked.accepted[0].user == USERNAME


def test_a_password_may_have_letters_beyond_ascii(locked):
    locked.look.password = "contraseña пароль"
    with Smtp(settings(locked, username=USERNAME, password="contraseña пароль")) as smtp:
        assert fates(deliver(smtp, parcel())) == [(1, Fate.SENT)]


@pytest.mark.parametrize("mechanisms", ["PLAIN LOGIN", "LOGIN"])
@kinds
def test_a_wrong_password_is_tried_once_and_stops_everything(locked, mechanisms, kind):
    locked.look.auth = mechanisms
    smtp = Smtp(settings(locked, username=USERNAME, password="a guess"))
    with pytest.raises(SmtpRefused) as raised:
        deliver(smtp, parcel(1, kind=kind), parcel(2, kind=kind))
    assert raised.value.permanent
    assert "535" in raised.value.reason
    assert "wrong password" in raised.value.reason
    assert locked.commands.count("AUTH …") == 1


def test_a_refused_password_is_not_tried_again_but_another_one_is(locked):
    known = ["wrong"]
    with Smtp(settings(locked, username=USERNAME, password=lambda: known[0])) as smtp:
        for _ in range(3):
            with pytest.raises(SmtpRefused, match="535"):
                deliver(smtp, parcel())
        assert locked.connections == 1
        known[0] = PASSWORD
        assert fates(deliver(smtp, parcel())) == [(1, Fate.SENT)]


@pytest.mark.parametrize("at", [At.MAIL, At.RCPT])
@kinds
def test_a_server_that_wants_a_login_stops_everything(smtp, mailserver, at, kind):
    mailserver.plan(Fault(at, "530 5.7.0 authentication required"))
    with pytest.raises(SmtpRefused, match="530"):
        deliver(smtp, parcel(1, kind=kind), parcel(2, kind=kind))
    assert mailserver.transactions == 1


@pytest.mark.parametrize("at", [At.MAIL, At.RCPT, At.DATA, At.ACCEPT])
@kinds
def test_a_server_that_hangs_is_left_when_the_pass_has_taken_too_long(smtp, mailserver, at, kind):
    mailserver.plan(hang := Fault(at, HANG, times=9))
    clock = threading.Thread(target=lambda: (wait_for(lambda: hang.times < 9), smtp.interrupt()))
    clock.start()
    told: list[Tried] = []
    with pytest.raises(SmtpUnavailable, match="too long"):
        told.extend(smtp.deliver([parcel(1, kind=kind), parcel(2, kind=kind)], US, lambda _: True, lambda _: ""))
    assert fates(told) == [(1, Fate.UNKNOWN if at is At.ACCEPT else Fate.LATER)]
    clock.join()
    mailserver.heal()
    smtp.resume()
    assert fates(deliver(smtp, parcel(3, kind=kind))) == [(3, Fate.SENT)]


def test_a_login_that_fails_for_now_is_an_outage_and_not_a_wrong_password(locked):
    locked.plan(Fault(At.AUTH, "454 4.7.0 try later"))
    with pytest.raises(SmtpUnavailable) as raised:
        deliver(Smtp(settings(locked, username=USERNAME, password=PASSWORD)), parcel())
    assert not isinstance(raised.value, SmtpRefused)


def test_a_server_that_wants_a_login_that_we_do_not_have_stops_everything(locked):
    with pytest.raises(SmtpRefused):
        deliver(Smtp(settings(locked)), parcel())


def test_a_server_without_a_way_to_log_in_is_told_to_a_person(mailserver):
    with pytest.raises(SmtpUnavailable) as raised:
        deliver(Smtp(settings(mailserver, username=USERNAME, password=PASSWORD)), parcel())
    assert raised.value.permanent


def test_an_oauth_token_is_asked_for_at_each_login(locked):
    locked.look.auth = "XOAUTH2"
    tokens = iter(["first", "second"])
    wanted = settings(locked, username=USERNAME, token=lambda: next(tokens))
    with Smtp(wanted) as smtp, pytest.raises(SmtpRefused):
        deliver(smtp, parcel())
    locked.look.password = "second"
    with Smtp(wanted) as smtp:
        assert fates(deliver(smtp, parcel())) == [(1, Fate.SENT)]


def test_a_secret_is_in_no_representation():
    assert "hunter2" not in repr(SmtpSettings("mx.test", 465, password="hunter2"))


def test_a_way_to_connect_that_does_not_exist_is_never_plain_text():
    with pytest.raises(ValueError, match="security"):
        SmtpSettings("mx.test", 465, security="ssl")


# Encryption


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_mail_travels_encrypted_to_a_server_whose_certificate_we_can_verify(certificates, security):
    with SmtpServer(Look(security=security), certificates) as server:
        with Smtp(replace(settings(server), security=security, ca=certificates.ca)) as smtp:
            assert fates(deliver(smtp, parcel())) == [(1, Fate.SENT)]
        assert server.accepted[0].encrypted


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_strangers_certificate_gets_neither_password_nor_mail(certificates, security):
    with SmtpServer(Look(security=security, auth="PLAIN"), certificates) as server:
        wanted = settings(server, username=USERNAME, password=PASSWORD, ca=certificates.stranger_ca)
        with pytest.raises(SmtpUnavailable, match="certificate") as raised:
            deliver(Smtp(replace(wanted, security=security)), parcel())
        assert raised.value.permanent
        assert not [command for command in server.commands if command.startswith(("AUTH", "MAIL"))]


def test_a_server_without_starttls_gets_nothing_in_the_clear(mailserver):
    with pytest.raises(SmtpUnavailable, match="STARTTLS"):
        deliver(Smtp(replace(settings(mailserver), security="starttls")), parcel())
    assert not [command for command in mailserver.commands if command.startswith("MAIL")]


# What the server can carry


@kinds
def test_a_mail_above_the_servers_limit_is_refused_before_it_is_sent(mailserver, kind):
    mailserver.look.extensions = ("SIZE 1000",)
    with Smtp(settings(mailserver)) as smtp:
        tried = deliver(smtp, parcel(1, payload=b"Subject: x\r\n\r\n" + b"x" * 1000), parcel(2), kind=kind)
    assert fates(tried) == [(1, Fate.REFUSED), (2, Fate.SENT)]
    assert "too big" in tried[0].answer
    assert "1,000" in tried[0].answer


@kinds
def test_size_and_eight_bits_are_announced(smtp, mailserver, kind):
    payload = "Subject: x\r\n\r\nLópez\r\n".encode()
    deliver(smtp, parcel(payload=payload), kind=kind)
    assert mailserver.accepted[0].parameters == f"SIZE={len(payload)} BODY=8BITMIME"


@kinds
def test_an_address_beyond_ascii_needs_a_server_that_knows_it(mailserver, kind):
    address = "chloé@gov.example"
    with Smtp(settings(mailserver)) as smtp:
        assert fates(deliver(smtp, parcel(1, address), kind=kind)) == [(1, Fate.SENT)]
    assert mailserver.accepted[0].recipients == [address]
    assert mailserver.accepted[0].parameters.endswith("SMTPUTF8")
    mailserver.look.extensions = ("PIPELINING",)
    with Smtp(settings(mailserver)) as smtp:
        tried = deliver(smtp, parcel(2, address), parcel(3), kind=kind)
    assert fates(tried) == [(2, Fate.REFUSED), (3, Fate.SENT)]
    assert "SMTPUTF8" in tried[0].answer


@kinds
def test_an_international_domain_needs_nothing_special(mailserver, kind):
    mailserver.look.extensions = ()
    with Smtp(settings(mailserver)) as smtp:
        deliver(smtp, parcel(address="office@méxico.example"), kind=kind)
    assert mailserver.accepted[0].recipients == ["office@xn--mxico-bsa.example"]


@pytest.mark.parametrize(
    "address", ["", "nobody", "a@b.example>\r\nDATA", "a@b.example> SIZE=1", "a\0@b.example", "@b.example"]
)
@kinds
def test_what_is_no_address_never_reaches_the_server(smtp, mailserver, address, kind):
    assert fates(deliver(smtp, parcel(1, address), parcel(2), kind=kind)) == [(1, Fate.REFUSED), (2, Fate.SENT)]
    assert [mail.recipients for mail in mailserver.accepted] == [[MINISTER]]


@kinds
def test_two_channels_at_once_do_not_disturb_each_other(mailserver, kind):
    def work(start: int) -> None:
        with Smtp(settings(mailserver)) as smtp:
            deliver(
                smtp,
                *(parcel(number, f"official{number}@gov.example", kind=kind) for number in range(start, start + 10)),
            )

    threads = [threading.Thread(target=work, args=(start,)) for start in (0, 10)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert len({mail.recipients[0] for mail in mailserver.accepted}) == 20
