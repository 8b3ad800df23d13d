"""Whoever has a signed mail of somebody can send it again, with whatever its signature does not cover changed.

It signs at most once, it is never lost where the genuine one is among the copies, and it never signs again after
WITHDRAW or FORGET ME: tried with a whole signbot on SQLite, mails from memory, and keys from memory.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache
from itertools import count

import dkim
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from signbot.cli.shell import Shell
from signbot.core.campaign import Signature, SignatureState
from signbot.core.mail.mail import Arrived
from signbot.edges.dkim import Dkim
from signbot.incoming.receive import handle
from signbot.incoming.reception import Reception
from signbot.store import Store
from signbot.store.tables import metadata
from tests.configs import RIGHT
from tests.mails import forged
from tests.mails.forged import AUTHSERV, HOME, plain
from tests.servers.dns import Dns, sealed, signed

AMINA, UA = "amina@home.example", "ua329/11"
NOW = datetime.now(UTC).replace(microsecond=0)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
OUTLOOK = ("from", "date", "subject", "content-type", "mime-version", "to")  # the Message-ID is not among them
PASSED, FAILED = (
    f"Authentication-Results: {AUTHSERV}; dkim={result} header.d={HOME} header.s=k\r\n".encode()
    for result in ("pass", "fail")
)
SPF = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from={HOME}\r\n".encode()
_serial = count(1)


@dataclass
class Bot:
    store: Store
    reception: Reception
    dns: Dns
    uid: Iterator[int] = field(default_factory=count)

    def receives(self, *mails: bytes, folder: str = "INBOX", at: datetime = NOW) -> None:
        arrived = [Arrived(folder, 1, next(self.uid), at, len(raw), raw) for raw in mails]
        handle(
            arrived, self.store, replace(self.reception, now=lambda: at + timedelta(seconds=5)), junk=folder != "INBOX"
        )

    @property
    def signatures(self) -> list[Signature]:
        return list(self.store.signatures(UA))

    @property
    def counted(self) -> int:
        return sum(one.state is SignatureState.COUNTED for one in self.signatures)

    @property
    def balance(self) -> dict[str, int]:
        """What is not 0; and it adds up."""
        found = {str(verdict): number for verdict, number in self.store.balance().items() if number}
        assert found.pop("received", 0) == sum(found.values())
        return found

    def subjects(self) -> list[str]:
        """Of everything that would go out."""
        lines = (one.payload.decode(errors="replace").split("\r\n") for one in self.store.due(NOW + 30 * DAY, 100))
        return [line for head in lines for line in head if line.startswith("Subject: ")]

    def empty(self) -> None:
        with self.store.writing() as connection:
            for table in reversed(metadata.sorted_tables):
                if table.name != "secret":
                    connection.execute(table.delete())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    config = tmp_path_factory.mktemp("bot") / "config.toml"
    config.write_text(RIGHT, encoding="utf-8")
    config.chmod(0o600)
    shell, dns = Shell(config, {}), Dns()
    forged.publish(dns)
    shell.store.upgrade()
    check = Dkim(lambda name: dns.records.get(name, "").encode() or None, sealers=frozenset({"lists.example"}))
    reception = replace(shell.reception, signed=check.signed, sealed=check.sealed, forgets=lambda *_: None)
    return Bot(shell.store, reception, dns)


@pytest.fixture
def bot(made: Bot) -> Bot:
    made.empty()
    return made


def written(text: str, when: datetime = NOW - HOUR) -> bytes:
    """A mail of Amina's, not signed by anybody."""
    raw = plain(text=text, subject="hello").replace(forged.DATE.encode(), format_datetime(when).encode())
    return raw.replace(b"<1@home", b"<%d@home" % next(_serial))


@cache
def genuine(text: str, when: datetime = NOW - HOUR, headers: tuple[str, ...] = OUTLOOK) -> bytes:
    """Signed by her domain, as it left there."""
    return signed(written(text, when), HOME, headers=headers)


SIGN = "SIGN UA 329/11\nName: Amina Diallo"
ALL_IDS = (b"Message-ID: <zz@evil.example>\r\n", b"Message-ID: <zz@evil.example>\r\nX-Loop: no\r\n")


def without_id(raw: bytes, new: bytes = b"") -> bytes:
    """The Message-ID, which is not signed, taken away or made another."""
    lines = raw.split(b"\r\n")
    return b"\r\n".join(
        new if line.startswith(b"Message-ID:") else line for line in lines if new or line[:11] != b"Message-ID:"
    )


# What somebody makes of an old mail ----------------------------------------------------------------

DRESSED = {
    "as it is": lambda raw: raw,
    "a second Message-ID": lambda raw: ALL_IDS[0] + raw,
    "another Message-ID": lambda raw: without_id(raw, b"Message-ID: <other@evil.example>"),
    "no Message-ID": without_id,
    "one more field": lambda raw: b"Cc: eve@evil.example\r\nIn-Reply-To: <x@y.example>\r\n" + raw,
    "another MIME-Version": lambda raw: raw.replace(b"\r\nReceived", b"\r\nX-Received"),
}


@pytest.mark.parametrize("dress", DRESSED)
@pytest.mark.parametrize("stated", [True, False])
def test_a_dressed_up_copy_is_a_duplicate_also_after_withdraw(bot: Bot, dress: str, stated: bool) -> None:
    """By the provider's word, and by our own check."""
    top = PASSED if stated else b""
    headers = OUTLOOK if stated else (*OUTLOOK, "message-id")  # our own check wants it signed where there is one
    bot.receives(top + genuine(SIGN, headers=headers))
    bot.receives(top + genuine("WITHDRAW UA 329/11", NOW, headers=headers))
    assert [one.state for one in bot.signatures] == [SignatureState.WITHDRAWN]
    bot.receives(top + DRESSED[dress](genuine(SIGN, headers=headers)))
    assert bot.counted == 0
    if stated:
        assert bot.balance == {"signed": 1, "withdrawn": 1, "duplicate": 1}


def test_an_old_withdrawal_takes_no_new_signature_off(bot: Bot) -> None:
    bot.receives(PASSED + genuine(SIGN))
    bot.receives(PASSED + (old := genuine("WITHDRAW UA 329/11", NOW - HOUR)))
    bot.receives(PASSED + genuine(f"{SIGN}\nCity: Dakar", NOW - HOUR / 2))
    assert bot.counted == 1
    bot.receives(PASSED + without_id(old, b"Message-ID: <again@evil.example>"))
    assert (bot.counted, bot.balance["duplicate"]) == (1, 1)


@pytest.mark.parametrize("dress", DRESSED)
def test_who_was_forgotten_signs_by_no_copy(bot: Bot, dress: str) -> None:
    bot.receives(PASSED + genuine(SIGN))
    bot.receives(PASSED + genuine("FORGET ME", NOW))
    bot.receives(PASSED + DRESSED[dress](genuine(SIGN)))
    assert (bot.signatures, bot.balance["duplicate"]) == ([], 1)


def test_a_mail_of_years_ago_signs_nothing_that_its_writer_never_saw(bot: Bot) -> None:
    old = genuine("SIGN ALL\nName: Amina Diallo", datetime(2019, 11, 23, tzinfo=UTC))
    bot.receives(PASSED + old, old, ALL_IDS[0] + old)
    assert bot.counted == 0


def test_a_mail_that_a_trusted_list_sealed_is_known_again_by_its_seal(bot: Bot) -> None:
    mail = sealed(written(SIGN), "lists.example", f"dkim=pass header.d={HOME}")
    bot.receives(mail)
    assert bot.counted == 1
    bot.receives(sealed(written("WITHDRAW UA 329/11", NOW), "lists.example", f"dkim=pass header.d={HOME}"))
    assert bot.counted == 0
    bot.receives(b"Comments: once more\r\n" + mail)
    assert bot.counted == 0


# Older than the last word --------------------------------------------------------------------------


def test_a_signed_mail_that_comes_late_changes_nothing_and_its_writer_hears_how_it_stands(bot: Bot) -> None:
    bot.receives(PASSED + genuine(SIGN, NOW - 3 * HOUR))
    bot.receives(PASSED + genuine("WITHDRAW UA 329/11", NOW - HOUR))
    bot.receives(PASSED + genuine(f"{SIGN}\nCity: Oran", NOW - 2 * HOUR), at=NOW + HOUR)
    assert [one.state for one in bot.signatures] == [SignatureState.WITHDRAWN]
    assert bot.balance == {"signed": 1, "withdrawn": 1, "other": 1}
    assert len(bot.subjects()) == 3
    bot.receives(PASSED + genuine(f"{SIGN}\nCity: Lyon", NOW), at=NOW + HOUR)
    assert bot.counted == 1


def test_who_is_forgotten_signs_by_no_mail_that_was_on_its_way(bot: Bot) -> None:
    bot.receives(PASSED + genuine(SIGN, NOW - 3 * HOUR))
    bot.receives(PASSED + genuine("FORGET ME", NOW - HOUR))
    bot.receives(PASSED + genuine(f"{SIGN}\nCity: Oran", NOW - 2 * HOUR), at=NOW + HOUR)
    assert bot.signatures == []
    bot.receives(PASSED + genuine(f"{SIGN}\nCity: Lyon", NOW), at=NOW + HOUR)  # who comes back is welcome
    assert bot.counted == 1


@pytest.mark.parametrize("late", ["WITHDRAW UA 329/11", "NAME UA 329/11 Eve Ning", "FORGET ME"])
def test_an_older_wish_to_change_is_asked_about(bot: Bot, late: str) -> None:
    bot.receives(PASSED + genuine(SIGN, NOW - HOUR))
    bot.receives(PASSED + genuine(late, NOW - 2 * HOUR))
    assert [(one.state, one.person.name) for one in bot.signatures] == [(SignatureState.COUNTED, "Amina Diallo")]
    assert "confirm" in bot.subjects()[-1].lower()


def test_mails_without_a_signature_count_in_whatever_order_they_are_dated(bot: Bot) -> None:
    for text, when in ((SIGN, NOW), ("WITHDRAW UA 329/11", NOW - DAY), (f"{SIGN} ", NOW - 2 * DAY)):
        bot.receives(SPF + written(text, when))
    assert (bot.counted, bot.balance) == (1, {"signed": 2, "withdrawn": 1})


def test_a_lesser_copy_that_came_before_a_withdrawal_does_not_sign_by_a_better_one_after_it(bot: Bot) -> None:
    lesser = written(SIGN)
    bot.receives(lesser, at=NOW)
    bot.receives(SPF + written(f"{SIGN} "), at=NOW + timedelta(minutes=1))
    bot.receives(SPF + written("WITHDRAW UA 329/11"), at=NOW + timedelta(minutes=2))
    bot.receives(SPF + lesser, at=NOW + timedelta(minutes=3))
    assert bot.counted == 0


def test_rubbish_with_a_copied_signature_shuts_no_mail_out(bot: Bot) -> None:
    mail = genuine(SIGN)
    head, _, _ = mail.partition(b"\r\n\r\n")
    bot.receives(FAILED + head + b"\r\n\r\nHELP\r\n", FAILED + b"Subject: HELP\r\n" + mail, head + b"\r\n\r\nLIST\r\n")
    assert bot.counted == 0
    bot.receives(PASSED + mail)
    assert bot.counted == 1


def test_a_mail_with_two_subjects_does_not_answer_for_the_one_that_it_was_made_of(bot: Bot) -> None:
    """Neither can be proven: the genuine one is asked about all the same."""
    mail = written(SIGN)
    bot.receives(b"Subject: HELP\r\n" + b"Content-Disposition: attachment\r\n" + mail, b"Date: now\r\n" + mail)
    bot.receives(mail)
    assert [one.state for one in bot.signatures] == [SignatureState.PENDING]
    assert any("confirm" in subject for subject in bot.subjects())


# In any order ---------------------------------------------------------------------------------------

ON_TOP = (
    b"Message-ID: <zz@evil.example>",
    b"Message-ID: <yy@evil.example>",
    b"Subject: SIGN UA 329/11",
    b"Subject: WITHDRAW UA 329/11",
    b"Content-Type: image/png",
    b"Content-Disposition: attachment",
    b"Content-Transfer-Encoding: base64",
    b"Cc: eve@evil.example",
    b"In-Reply-To: <x@y.example>",
    b"List-Id: <team.example>\r\nPrecedence: list",
    b"Auto-Submitted: auto-replied",
    b"Delivered-To: sign+ua-329-11@rrn.example",
    b"X-Spam: no",
    b"Date: Mon, 23 Nov 2026 10:00:00 +0000",
    b"From: eve@evil.example",
    b"DKIM-Signature: v=1; a=rsa-sha256; d=home.example; s=k; h=from; t=1; bh=AA; b=AA",
)


@dataclass(frozen=True)
class Copy:
    top: tuple[bytes, ...]
    message_id: bytes | None  # b"": taken away; None: as it was
    states: bool  # the provider says what it found
    folder: str

    def of(self, raw: bytes, dns: Dns) -> bytes:
        if self.message_id is not None:
            raw = without_id(raw, self.message_id)
        raw = b"".join(line + b"\r\n" for line in self.top) + raw
        return (PASSED if holds(raw, dns) else FAILED) + raw if self.states else raw

    @property
    def pristine(self) -> bool:
        return not self.top and self.message_id is None and self.states and self.folder == "INBOX"


def holds(raw: bytes, dns: Dns) -> bool:
    """What an honest provider finds: one of the signatures holds."""
    check = dkim.DKIM(raw)
    found = []
    for index in range(raw.count(b"DKIM-Signature:")):
        try:
            found.append(
                check.verify(index, dnsfunc=lambda name, timeout=0: dns.records[name.decode().rstrip(".")].encode())
            )
        except (dkim.DKIMException, KeyError):
            found.append(False)
    return any(found)


COPIES = st.builds(
    Copy,
    st.lists(st.sampled_from(ON_TOP), max_size=3).map(tuple),
    st.sampled_from([None, None, b"", b"Message-ID: <ww@evil.example>"]),
    st.booleans(),
    st.sampled_from(["INBOX", "INBOX", "Junk"]),
)
PRISTINE = Copy((), None, True, "INBOX")


@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=st.lists(COPIES, max_size=3), after=st.lists(COPIES, max_size=3), together=st.booleans())
def test_a_mail_and_its_copies_sign_once_in_whatever_order_they_come(
    bot: Bot, before: Sequence[Copy], after: Sequence[Copy], together: bool
) -> None:
    bot.empty()
    copies = [*before, PRISTINE, *after]
    mails = [one.of(genuine(SIGN), bot.dns) for one in copies]
    if together and all(one.folder == "INBOX" for one in copies):
        bot.receives(*mails)
    else:
        for one, raw in zip(copies, mails, strict=True):
            bot.receives(raw, folder=one.folder)
    assert bot.counted == 1
    assert sum("You have signed" in subject for subject in bot.subjects()) == 1
    assert sum(bot.balance.values()) == len(copies)


@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    before=st.lists(COPIES, max_size=2),
    after=st.lists(COPIES, min_size=1, max_size=4),
    leaves=st.sampled_from(["WITHDRAW UA 329/11", "FORGET ME"]),
    came=st.booleans(),
)
def test_after_withdraw_or_forget_me_no_copy_signs(
    bot: Bot, before: Sequence[Copy], after: Sequence[Copy], leaves: str, came: bool
) -> None:
    bot.empty()
    for one in [*before, *([PRISTINE] if came else [])]:
        bot.receives(one.of(genuine(SIGN), bot.dns), folder=one.folder)
    bot.receives(PASSED + genuine(leaves, NOW - HOUR / 2))
    for one in after:
        bot.receives(one.of(genuine(SIGN), bot.dns), folder=one.folder)
        assert bot.counted == 0
    assert sum(bot.balance.values()) == len(before) + came + 1 + len(after)
