"""Pages follow their letters: made when something may have changed, and told in words that concern nobody's privacy."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from signbot.closing.pages import EVERY, Pages, pages_of
from signbot.core.campaign import CampaignState, Channel, Person, Signature, SignatureState
from signbot.core.decision import Standing
from signbot.core.delivery import DeliveryState
from signbot.core.letter.page import Page
from signbot.store import DeliveryRow
from tests.letters.seed import CAMPAIGN, FROZEN, signature

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
OPEN = Standing(CAMPAIGN, CampaignState.OPEN, FROZEN, counted=1)


@dataclass
class Recorded:
    """What the database has."""

    names: list[Signature] = field(default_factory=lambda: [signature(Person("Amina Diallo"))])
    rows: list[DeliveryRow] = field(default_factory=list)

    def signatures(self, _code: str) -> Iterator[Signature]:
        return iter(self.names)

    def growth(self, _code: str) -> list[tuple[datetime, int]]:
        return [(name.received_at, 1) for name in self.names]

    def deliveries(self, _code: str) -> list[DeliveryRow]:
        return self.rows

    def receipts(self, _code: str) -> list[str]:
        return ["ab" * 32]


@dataclass
class Folder:
    """Where pages are written."""

    written: list[tuple[str, tuple[Page, ...]]] = field(default_factory=list)
    languages: Sequence[str] = ("en", "es")

    def write(self, slug: str, made: Sequence[Page]) -> int:
        self.written.append((slug, tuple(made)))
        return len(made)


def row(
    number: int, printed: str, state: DeliveryState, when: datetime | None = None, *, back: bool = False
) -> DeliveryRow:
    return DeliveryRow(
        id=number,
        campaign=CAMPAIGN.folded,
        printed=printed,
        channel=Channel.EMAIL,
        route="an address",
        state=state,
        reason="mailbox full",
        tries=1,
        answer="552",
        message_id="",
        sha256="",
        sent_at=when,
        came_back=back,
    )


def test_only_names_that_count_are_shown() -> None:
    pending = signature(Person("Boris Keller"), 2, state=SignatureState.PENDING)
    store = Recorded([signature(Person("Amina Diallo")), pending])
    (page,) = pages_of(store, OPEN, ("en",), NOW)
    assert [printed.line for printed in page.letter.people] == ["Amina Diallo"]


def test_before_there_is_a_database_there_is_a_page_without_names() -> None:
    (page,) = pages_of(None, replace(OPEN, counted=0), ("en",), NOW)
    assert (page.names, page.fates, page.receipts) == (0, (), ())


def test_one_line_for_each_name_on_the_letter_whatever_its_addresses() -> None:
    gone = DeliveryState.SENT, NOW
    store = Recorded(
        rows=[
            row(1, "Ten Representatives", *gone),
            row(2, "Ten Representatives", DeliveryState.UNCERTAIN),
            row(3, "The Attorney", DeliveryState.FAILED),
            row(4, "The Desk", DeliveryState.SKIPPED),
            row(5, "The Minister", DeliveryState.DELIVERED, NOW),
            row(6, "The Governor", *gone, back=True),
        ]
    )
    (page,) = pages_of(store, replace(OPEN, state=CampaignState.DELIVERED), ("en",), NOW)
    told = [(fate.printed, fate.copies, fate.gone, fate.under_way, fate.failed, fate.came_back) for fate in page.fates]
    assert told == [
        ("Ten Representatives", 2, 1, 1, 0, 0),
        ("The Attorney", 1, 0, 0, 1, 0),
        ("The Desk", 1, 0, 0, 0, 0),
        ("The Minister", 1, 1, 0, 0, 0),
        ("The Governor", 1, 0, 0, 0, 1),
    ]


def test_a_page_is_made_now_and_then_and_at_once_where_its_letters_state_is_another() -> None:
    folder = Folder()
    pages, store = Pages(folder), Recorded()
    moments = [NOW, NOW + timedelta(minutes=1), NOW + EVERY, NOW + EVERY + timedelta(minutes=1)]
    states = [CampaignState.OPEN, CampaignState.OPEN, CampaignState.OPEN, CampaignState.DELIVERING]
    made = [
        pages.renew(store, {CAMPAIGN.folded: replace(OPEN, state=state)}, now)
        for now, state in zip(moments, states, strict=True)
    ]
    assert made == [1, 0, 1, 1]
    assert {slug for slug, _ in folder.written} == {CAMPAIGN.code.slug}
