"""The digest goes when something has changed, once a week else, and says how the letters stand."""

import email
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from email import policy
from email.message import EmailMessage
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from signbot.core.campaign import CampaignState
from signbot.core.decision import Standing
from signbot.core.delivery import Fate, Kind
from signbot.core.growth import Growth
from signbot.core.ledger import Verdict
from signbot.core.letter.letter import LetterFailed
from signbot.core.official import OfficialKind
from signbot.outbox.digest import digest
from signbot.store import Store
from signbot.store.tables import outbox
from tests.offices import Press, office
from tests.store.make import (
    AMINA,
    BORIS,
    DAY,
    HOUR,
    NOW,
    SENT,
    UA,
    a_letter,
    campaign,
    closes,
    decided,
    results,
    seen,
    signs,
)

ZONE = ZoneInfo("UTC")
MORNING = NOW.replace(hour=7, minute=30)
PRESS = Press()
OPEN = Standing(replace(campaign(), goal=250), CampaignState.OPEN, NOW + 30 * DAY)


class Broken(Press):
    def growth(self, curve: Growth, language: str, _zone: ZoneInfo) -> bytes:
        raise LetterFailed


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.upgrade()
    store.register([campaign()], NOW - DAY)
    yield store
    store.close()


def told(store: Store, now: datetime, standing: Standing = OPEN, press: Press = PRESS) -> list[EmailMessage]:
    """The digests that this morning brings; sent at once."""
    digest(store, office(), press, {UA: standing}, ZONE, now)
    waiting = [one for one in store.due(now) if one.kind is Kind.NOTICE]
    store.tried(results([one.id for one in waiting], Fate.SENT, SENT), now)
    return [email.message_from_bytes(one.payload, policy=policy.default) for one in waiting]


def text(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def begun(store: Store) -> None:
    """The first look, and the first morning: the letter is open, which is news."""
    assert told(store, MORNING) == []
    assert len(told(store, MORNING + DAY)) == 1


def test_new_names_are_news_with_a_picture_that_comes_with_the_mail(store: Store) -> None:
    begun(store)
    signs(store)
    signs(store, BORIS, "Boris 2")
    (mail,) = told(store, MORNING + 2 * DAY)
    assert mail["Subject"] == f"{OPEN.campaign.code.written} {OPEN.campaign.title}: 2 new, 2 names"
    assert "2 of 250 names, 2 more than last time." in text(mail)
    (page,) = [part for part in mail.walk() if part.get_content_type() == "text/html"]
    (picture,) = [part for part in mail.walk() if part.get_content_type() == "image/png"]
    assert f'src="cid:{picture["Content-ID"].strip("<>")}" alt="2 names; the goal is 250"' in page.get_content()
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "multipart/related"]
    assert told(store, MORNING + 2 * DAY + HOUR) == []
    assert told(store, MORNING + 3 * DAY) == []


def test_where_no_picture_can_be_drawn_the_words_go_alone(store: Store) -> None:
    begun(store)
    signs(store)
    (mail,) = told(store, MORNING + 2 * DAY, press=Broken())
    assert "1 of 250 names" in text(mail)
    assert "img" not in mail.as_string()


def test_after_a_week_without_news_there_is_a_quiet_word_and_then_again(store: Store) -> None:
    begun(store)
    days = [day for day in range(2, 20) if told(store, MORNING + day * DAY)]
    assert days == [8, 15]


def test_the_quiet_word_ends_with_the_last_letter(store: Store) -> None:
    begun(store)
    gone = replace(OPEN, state=CampaignState.DELIVERED)
    assert [bool(told(store, MORNING + day * DAY, gone)) for day in (2, 3, 10)] == [True, False, False]


def test_a_mail_that_waits_is_named_with_its_number_and_when_it_came(store: Store) -> None:
    begun(store)
    store.record([decided(seen(store), verdict=Verdict.HELD, note="a list of 12 names", raw=b"x")], MORNING + 30 * HOUR)
    (mail,) = told(store, MORNING + 2 * DAY)
    (held,) = store.set_aside()
    assert f"a list of 12 names (ACCEPT {held.id} or DISMISS {held.id})" in text(mail)
    assert f"mailto:sign@rrn.example?subject=ACCEPT%20{held.id}" in mail.as_string().replace("=3D", "=")
    assert "1 email waits for you" in mail["Subject"]
    assert told(store, MORNING + 3 * DAY) == []  # it still waits, and is no news


def test_a_month_after_a_letter_went_the_digest_says_who_has_not_answered(store: Store) -> None:
    told(store, NOW)
    closes(store, a_letter(), a_letter("deputy@gov.example", printed="The Deputy"))
    with store.writing() as connection:
        connection.execute(update(outbox).where(outbox.c.kind == "letter").values(state=SENT, sent_at=NOW))
    store.file_by_hand(store.deliveries(UA)[0].id, OfficialKind.ANSWER, b"set free", "maria", "", NOW, NOW)
    told(store, NOW + timedelta(days=29))
    (mail,) = told(store, NOW + timedelta(days=31))
    assert "1 of 2 has answered in 30 days, no word from The Deputy" in " ".join(text(mail).split())
    assert AMINA not in text(mail)
