"""Values for tests of the store, with everything that a test does not care about filled in."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from signbot.core.campaign import (
    Campaign,
    CampaignState,
    Channel,
    Person,
    Recipient,
    Role,
    Route,
    Signature,
    SignatureState,
    VerifiedBy,
)
from signbot.core.code import Code
from signbot.core.decision import Add, Ask, Change, Correct
from signbot.core.delivery import DeliveryState, Fate, Kind, Next, Tried
from signbot.core.ledger import Seen, Verdict
from signbot.core.membership import Member, MemberState
from signbot.store import Decided, Finished, Outgoing, Retention, Sight, Store

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DEADLINE = NOW + 7 * DAY
UA = "ua329/11"
AMINA, BORIS, CHLOE = "amina@rrn.example", "boris@rrn.example", "chloe@rrn.example"
KEEP = Retention(quarantine=timedelta(days=90), addresses=timedelta(days=365))
QUEUED, SENDING, SENT = DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.SENT
DELIVERED, FAILED, UNCERTAIN = DeliveryState.DELIVERED, DeliveryState.FAILED, DeliveryState.UNCERTAIN
_numbers = count(1)


def campaign(code: str = "UA 329/11", **changes: Any) -> Campaign:
    fax = Recipient(
        Role.TO, "Lic. López", "Oaxaca", (Route(Channel.FAX, "+529515016900", "*20635"),), printed="via fax"
    )
    values: dict[str, Any] = {
        "code": Code.parse(code),
        "title": "MEXICO",
        "body": "Please act.",
        "recipients": (fax,),
        "opens": NOW - DAY,
        "deadline": DEADLINE,
        "zone": ZoneInfo("America/New_York"),
    }
    return Campaign(**{**values, **changes})


def sight(uid: int, content: bytes | None = None, folder: str = "INBOX", uidvalidity: int = 1) -> Sight:
    return Sight(
        folder=folder,
        uidvalidity=uidvalidity,
        uid=uid,
        content=content or f"mail {uid}".encode(),
        arrived=NOW,
        size=2_000,
    )


def miscounted(store: Store) -> list[tuple[Any, ...]]:
    """Where the kept numbers of names differ from the names: nowhere, after whatever was done."""
    kept = "SELECT campaign, state, sum(number) AS n FROM tally GROUP BY campaign, state HAVING sum(number) <> 0"
    true = "SELECT campaign, state, count(*) AS n FROM signature GROUP BY campaign, state"
    with store.reading() as connection:
        found = [{tuple(row) for row in connection.exec_driver_sql(query)} for query in (kept, true)]
    return sorted(found[0] ^ found[1])


def seen(store: Store) -> Seen:
    """A new mail's row."""
    return store.sight([sight(uid := 10_000 + next(_numbers), b"unlike any other: %d" % uid)])[0]


def add(name: str = "Amina Diallo", code: str = UA, state: SignatureState = SignatureState.COUNTED) -> Add:
    verified = VerifiedBy.AUTHENTICATION if state is SignatureState.COUNTED else None
    return Add(code, Person(name), state, verified)


def decided(row: Seen, *changes: Change, supporter: str = AMINA, **more: Any) -> Decided:
    values: dict[str, Any] = {
        "seen": row,
        "verdict": Verdict.SIGNED,
        "changes": changes,
        "supporter": supporter,
        "email": supporter,
        "arrived": NOW,
        "message_id": f"<from-{row.id}@rrn.example>",
        "text_hashes": tuple((one.campaign, campaign().text_hash) for one in changes if isinstance(one, Add)),
    }
    return Decided(**{**values, **more})


def hears(store: Store, *changes: Change) -> None:
    """A mail about what we sent is recorded."""
    store.record([decided(seen(store), *changes, supporter="", verdict=Verdict.AUTOMATIC)], NOW)


def present(store: Store, code: str = UA) -> tuple[tuple[str, str], ...]:
    """The text of a campaign that is in force: what somebody signs who signs now."""
    versions = store.versions(code)
    return ((code, versions[-1].hash if versions else campaign().text_hash),)


def signs(store: Store, supporter: str = AMINA, name: str = "Amina Diallo", code: str = UA, **more: Any) -> Signature:
    """A supporter's counted signature."""
    more.setdefault("text_hashes", present(store, code))
    store.record([decided(seen(store), add(name, code), supporter=supporter, **more)], NOW)
    return [one for one in store.signatures(code) if one.supporter == supporter][-1]


def waits(store: Store, supporter: str = BORIS, name: str = "Boris Marin", code: str = UA) -> Signature:
    """A supporter's signature that must still be confirmed."""
    change = add(name, code, SignatureState.PENDING)
    store.record([decided(seen(store), change, supporter=supporter, text_hashes=present(store, code))], NOW)
    return [one for one in store.signatures(code) if one.supporter == supporter][-1]


def outgoing(kind: Kind = Kind.ANSWER, **changes: Any) -> Outgoing:
    number = next(_numbers)
    values: dict[str, Any] = {
        "kind": kind,
        "channel": Channel.EMAIL,
        "address": AMINA,
        "message_id": f"<{number}@bot.example>",
        "payload": b"Subject: Thank you\r\n\r\nYou have signed.\r\n",
    }
    return Outgoing(**{**values, **changes})


def a_letter(address: str = "minister@gov.example", **changes: Any) -> Outgoing:
    fixed = {"address": address, "route": address, "campaign": UA, "dispatch": 1, "printed": "The Minister"}
    return outgoing(Kind.LETTER, **{**fixed, **changes})


def closes(
    store: Store,
    *letters: Outgoing,
    state: CampaignState = CampaignState.DELIVERING,
    **more: Any,
) -> None:
    """Frozen, and the letters in the outbox."""
    store.freeze(UA, NOW)
    store.dispatch(UA, Finished(letters=letters or [a_letter()], state=state, **more), NOW)


def results(
    ids: Sequence[int], fate: Fate, state: DeliveryState, due: datetime | None = None
) -> list[tuple[Tried, Next]]:
    return [(Tried(one, fate, "250 2.0.0 ok"), Next(state, due)) for one in ids]


def states(store: Store, code: str = UA) -> dict[str, SignatureState]:
    return {one.supporter: one.state for one in store.signatures(code)}


def fate(store: Store) -> DeliveryState:
    """Of the first letter."""
    return store.deliveries(UA)[0].state


def know(store: Store) -> None:
    """Amina, by everything that can be kept about a supporter; and Boris."""
    store.register([campaign()], NOW)
    signs(store, BORIS, "Boris Marin")
    person = Person("Amina Diallo", "Diallo & Sons", "Dr.", "Tambacounda")
    reply = outgoing(Kind.REQUEST, supporter=AMINA, payload=b"To: amina\r\n\r\nYou have signed, Amina Diallo.")
    pending = Add(UA, person, SignatureState.PENDING, None)
    asks = Ask(rename=(Correct(1, "Amina Diallo-Ba"),))
    store.record(
        [decided(seen(store), pending, asks, nonce="nonce234", expires=NOW + DAY, outgoing=(reply,), note="doubtful")],
        NOW,
    )
    store.record([decided(seen(store), verdict=Verdict.HELD, raw=b"From: Amina@RRN.example\r\n\r\nDiallo")], NOW)
    broken = seen(store)
    for _ in range(2):
        broken = store.retry(broken)
    store.failed(broken, "IndexError", b"From: ((((<Amina@rrn.example>\r\n\r\nTambacounda", NOW)


def write_down(store: Store) -> None:
    """What the store has in mind goes with its next transaction: here is one."""
    with store.along():
        pass


def a_member(supporter: str = AMINA, name: str = "Amina Diallo", **changes: Any) -> Member:
    values: dict[str, Any] = {
        "id": 0,
        "supporter": supporter,
        "email": supporter,
        "person": Person(name, place="Dakar"),
        "state": MemberState.STANDING,
        "since": NOW - 30 * DAY,
        "verified_by": VerifiedBy.COORDINATOR,
        "heard_at": NOW - 30 * DAY,
    }
    return Member(**{**values, **changes})


def joins(store: Store, supporter: str = AMINA, name: str = "Amina Diallo", **changes: Any) -> Member:
    """Somebody is a member, by a coordinator's hand."""
    store.add_members([a_member(supporter, name, **changes)], "ann", "on paper", NOW)
    return [one for one in store.members() if one.supporter == supporter][-1]
