"""A day before its deadline coordinators get the letter as it stands, once; and once more what still waits."""

import email
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from signbot.closing.last_look import last_looks
from signbot.closing.press import Closing
from signbot.core.campaign import CampaignState
from signbot.core.decision import Standing
from signbot.core.ledger import Verdict
from signbot.core.letter.glyphs import GlyphMissing
from signbot.core.letter.letter import Letter
from signbot.core.version import Version
from signbot.outbox.agenda import BEFORE, LAST_LOOK
from signbot.outbox.defects import Net
from signbot.store import Store
from tests.offices import Press, dial, office
from tests.store.make import DEADLINE, HOUR, NOW, UA, campaign, decided, seen, signs, waits

PRESS = Press()
OPEN = Standing(campaign(), CampaignState.OPEN, DEADLINE)


class Unprintable(Press):
    def pdf(self, letter: Letter) -> bytes:
        raise GlyphMissing("ᠤ")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.upgrade()
    store.register([campaign()], NOW)
    yield store
    store.close()


def told(store: Store, now: datetime, standing: Standing = OPEN, press: Press = PRESS) -> list[EmailMessage]:
    """Everything that waits to go to coordinators after a look at that moment."""
    net = Net()
    last_looks(store, Closing((standing.campaign,), office(), press, dial), {UA: standing}, now, net)
    assert net.defects == []
    return [email.message_from_bytes(one.payload, policy=policy.default) for one in store.due(now)]


def test_a_day_before_the_deadline_the_letter_is_attached_as_text_and_pdf(store: Store) -> None:
    signs(store)
    assert told(store, DEADLINE - BEFORE - HOUR) == []
    (mail,) = told(store, DEADLINE - BEFORE)
    files = {part.get_filename(): part.get_content() for part in mail.iter_attachments()}
    assert list(files) == [f"{OPEN.campaign.code.slug}.txt", f"{OPEN.campaign.code.slug}.pdf"]
    assert "Amina Diallo" in files[f"{OPEN.campaign.code.slug}.txt"]
    assert "Nothing is doubtful. You need do nothing." in str(mail.get_body(("plain",)))
    assert len(told(store, DEADLINE - HOUR)) == 1


def test_what_still_waits_is_told_once_more_at_the_last_look(store: Store) -> None:
    store.record([decided(seen(store), verdict=Verdict.HELD, note="forged?", raw=b"x")], NOW)
    assert [len(told(store, DEADLINE - left)) for left in (BEFORE, LAST_LOOK, HOUR)] == [1, 2, 2]


def test_a_young_letter_is_told_of_only_where_something_is_doubtful(store: Store) -> None:
    assert told(store, DEADLINE - HOUR) == []
    waits(store)
    assert [len(told(store, DEADLINE - left)) for left in (HOUR, HOUR / 2)] == [1, 1]


def test_what_becomes_doubtful_after_a_word_that_said_nothing_was_is_told_at_once(store: Store) -> None:
    signs(store)
    (clear,) = told(store, DEADLINE - BEFORE)
    assert "Nothing is doubtful" in str(clear.get_body(("plain",)))
    store.record([decided(seen(store), verdict=Verdict.HELD, note="forged?", raw=b"x")], NOW)
    assert [len(told(store, DEADLINE - left)) for left in (BEFORE - HOUR, BEFORE / 2, LAST_LOOK, HOUR)] == [2, 2, 3, 3]


@pytest.mark.parametrize("signs_or_waits", [signs, waits])
def test_a_letter_that_began_within_the_day_is_told_of_as_soon_as_there_is_something_to_see(
    store: Store, signs_or_waits: Callable[[Store], object]
) -> None:
    began = DEADLINE - BEFORE + HOUR
    opened = replace(OPEN, campaign=campaign(opens=began))
    listed = replace(OPEN, versions=(Version(number=1, hash="", since=began),))
    assert [told(store, began + HOUR, young) for young in (opened, listed)] == [[], []]
    signs_or_waits(store)
    assert [len(told(store, began + HOUR, young)) for young in (opened, listed)] == [1, 1]


def test_an_older_letter_that_nobody_has_signed_is_told_of_a_day_before(store: Store) -> None:
    (mail,) = told(store, DEADLINE - BEFORE)
    assert "0 names so far" in mail["Subject"]


def test_a_letter_that_can_not_be_printed_is_told_of_without_it(store: Store) -> None:
    signs(store)
    (mail,) = told(store, DEADLINE - BEFORE, press=Unprintable())
    assert list(mail.iter_attachments()) == []
    assert "It can’t be attached" in str(mail.get_body(("plain",)).get_content())  # type: ignore[union-attr]
