"""Who was asked and has said nothing hears of it once more, in time, and about everything that a yes would do."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from typing import Any

from signbot.core.campaign import CampaignState, Person, Signature, SignatureState
from signbot.core.decision import Joining, Pending, Standing
from signbot.core.delivery import Kind
from signbot.core.membership import Scope
from signbot.outbox.remind import LAST_CALL, NOT_AFTER, REMIND_AFTER, remind
from signbot.store import Outgoing, Reminder
from tests.offices import office
from tests.store.make import AMINA, DAY, DEADLINE, HOUR, NOW, UA, campaign

OPEN = Standing(campaign(), CampaignState.OPEN, DEADLINE)


def signature(number: int, state: SignatureState = SignatureState.PENDING) -> Signature:
    return Signature(
        id=number,
        campaign=UA,
        supporter=AMINA,
        email=AMINA,
        person=Person("Amina Diallo"),
        state=state,
        received_at=NOW,
        verified_by=None,
    )


def asked(at: datetime, **more: Any) -> Reminder:
    request = Pending(id=7, nonce="abcdefgh", supporter=AMINA, signatures=(1,), expires=NOW + 30 * DAY)
    values: dict[str, Any] = {"signatures": (signature(1),), **more}
    return Reminder(request=request, email=AMINA, message_id="<1@rrn.example>", once="remind:1", asked_at=at, **values)


@dataclass
class Shelf:
    found: list[Reminder]
    queued: list[Outgoing] = field(default_factory=list)
    looked: list[tuple[set[str], datetime, datetime, set[str]]] = field(default_factory=list)

    def key(self, name: str) -> bytes:
        return name.encode()

    def to_remind(
        self, codes: Collection[str], after: datetime, until: datetime, now: datetime, changing: Collection[str]
    ) -> list[Reminder]:
        self.looked.append((set(codes), after, until, set(changing)))
        return self.found

    def queue(self, mails: Sequence[Outgoing], _now: datetime) -> int:
        self.queued += mails
        return len(mails)


def reminded(now: datetime, *found: Reminder, standing: Standing = OPEN) -> Shelf:
    shelf = Shelf(list(found))
    remind(shelf, office(), {UA: standing}, now)
    return shelf


def test_after_a_day_and_not_before() -> None:
    assert reminded(NOW + REMIND_AFTER - HOUR, asked(NOW)).queued == []
    (mail,) = reminded(NOW + REMIND_AFTER, asked(NOW)).queued
    assert (mail.kind, mail.address, mail.once, mail.request) == (Kind.REQUEST, AMINA, "remind:1", 7)


def test_who_wants_a_name_off_is_reminded_sooner_when_the_deadline_comes() -> None:
    late, leaves = DEADLINE - LAST_CALL, signature(1, SignatureState.COUNTED)
    assert reminded(late, asked(late - HOUR)).queued == []
    assert len(reminded(late, asked(late - HOUR, signatures=(), withdraw=(leaves,))).queued) == 1


def test_requests_of_last_week_are_not_looked_for() -> None:
    ((codes, after, until, changing),) = reminded(NOW).looked
    assert (codes, changing) == ({UA}, {UA})
    assert (after, until) == (NOW - NOT_AFTER, NOW - LAST_CALL)


def test_where_no_answer_could_change_anything_nobody_is_asked() -> None:
    gone = replace(OPEN, state=CampaignState.DELIVERED, frozen=True, transmitted=True)
    ((codes, _, _, changing),) = reminded(NOW + 9 * DAY, standing=gone).looked
    assert (codes, changing) == (set(), set())


def test_a_membership_that_nobody_confirmed_is_asked_about_once_more() -> None:
    joining = (Joining(Person("Amina Diallo"), Scope(("women",), 2)),)
    (mail,) = reminded(NOW + REMIND_AFTER, asked(NOW, signatures=(), join=joining, language="es")).queued
    told = message_from_bytes(mail.payload, policy=default)
    body = told.get_body(("plain",))
    assert body is not None
    assert "Aún esperamos su respuesta: firmar siempre" in str(told["Subject"])
    assert "Cartas sobre: women; como máximo 2 al mes." in body.get_content()
    assert "abcdefgh" in str(told["Reply-To"])


def test_its_answer_carries_the_token_of_the_first_request() -> None:
    first, again = (reminded(NOW + later, asked(NOW)).queued[0] for later in (DAY, DAY + timedelta(minutes=5)))
    assert first.message_id == again.message_id
    assert b"abcdefgh" in first.payload
