"""A year of a network: 72 letters; 190 members who object, rest, move, leave, are forgotten; bounces; new texts.

Real steps on a real database; what reached whom is read out of the mails themselves.

At each freeze: no name without a notice that reached its member, a window that was over, and the text that they saw.
"""

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import pytest
from sqlalchemy import select, update

from signbot.closing.advance import count, give_notice
from signbot.core.answers import Answer, InAdvance
from signbot.core.campaign import Campaign, Person, Signature, SignatureState, VerifiedBy
from signbot.core.decision import Add, Agrees, Change, Declines, Erase, Move, Reported, Standing
from signbot.core.delivery import Fate, Kind, Report
from signbot.core.ledger import Verdict
from signbot.core.membership import Member, MemberState
from signbot.core.notices import Alarm, Notice
from signbot.edges.templates import Written
from signbot.outbox.defects import Net
from signbot.outbox.office import Office
from signbot.store import Names, Store
from signbot.store.tables import member, outbox, signature
from tests.offices import office
from tests.store.make import SENT, a_member, campaign, decided, results, seen

MEMBERS, LETTERS, MONTHS = 190, 72, 12
NEW_YEAR = datetime(2026, 1, 1, 14, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WINDOW, OPEN_FOR = 48 * HOUR, 6 * DAY
TEXT = re.compile(rb"TEXT-(\d+)-(\d+)")
SEED = 2026


@dataclass
class Mailed:
    """One text of one letter that reached an address."""

    at: datetime
    version: int
    message_id: str
    came_back: bool = False


@dataclass(frozen=True)
class Plain:
    """A writer of few words: the letters as they are. What the real one writes is looked at elsewhere."""

    def answer(self, answer: Answer) -> Written:
        (item,) = answer.items
        assert isinstance(item, InAdvance)
        text = "\n\n".join(one.body for one in item.campaigns)
        return Written("Your name", text, "", answer.language)

    def notice(self, notice: Notice, language: str) -> Written:
        assert isinstance(notice, Alarm)
        return Written(notice.headline, "\n".join(notice.lines), "", language)


@dataclass
class Year:
    """What happens, and what a careful observer would write down of it."""

    store: Store
    chance: random.Random
    office: Office = field(default_factory=lambda: replace(office(), writer=Plain()))  # type: ignore[arg-type]
    letters: dict[str, Campaign] = field(default_factory=dict)
    version: Counter[str] = field(default_factory=Counter)
    mailed: dict[tuple[str, str], list[Mailed]] = field(default_factory=lambda: defaultdict(list))
    said_no: set[tuple[str, str]] = field(default_factory=set)
    mails: Counter[tuple[str, int]] = field(default_factory=Counter)
    days: Counter[tuple[str, str]] = field(default_factory=Counter)
    tasks: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    forgotten: set[str] = field(default_factory=set)
    frozen: dict[str, tuple[Signature, ...]] = field(default_factory=dict)

    # A pass ----------------------------------------------------------------------------------------

    def passes(self, now: datetime) -> None:
        standings = self.store.standings([*self.letters.values()], now)
        net = Net()
        count(self.store, standings, now, now, net)
        give_notice(self.store, self.office, self.store.standings([*self.letters.values()], now), now)
        assert net.defects == []
        self._sends(now)
        for code, standing in standings.items():
            if code not in self.frozen and now > standing.deadline:
                self._freezes(code, standing, now)

    def _sends(self, now: datetime) -> None:
        while due := self.store.due(now):
            self.store.claim([one.id for one in due], now)
            self.store.tried(results([one.id for one in due], Fate.SENT, SENT), now)
            for parcel in due:
                if parcel.kind is Kind.ADVANCE:
                    self._arrives(parcel.address, parcel.payload, parcel.message_id, now)
                else:
                    assert parcel.kind is Kind.NOTICE
                    self.tasks[parcel.campaign].append("look: members can't be told in time")

    def _arrives(self, address: str, payload: bytes, message_id: str, now: datetime) -> None:
        assert address not in self.forgotten
        self.mails[address, now.month] += 1
        self.days[address, f"{now:%m-%d}"] += 1
        shown = {(int(number), int(version)) for number, version in TEXT.findall(payload)}
        assert shown
        for number, version in shown:
            self.mailed[address, f"ua{number}/26"].append(Mailed(now, version, message_id))

    def _freezes(self, code: str, standing: Standing, now: datetime) -> None:
        names = self.store.freeze(code, now).signatures
        self.frozen[code] = names
        for one in names:
            if one.verified_by is VerifiedBy.STANDING:
                assert self._may_stand(one, code, standing), (one, code)
            assert one.supporter not in self.forgotten

    def _may_stand(self, one: Signature, code: str, standing: Standing) -> bool:
        """A notice reached them, with this very text; its window was over before the deadline, or they said yes."""
        shown = [
            mailed
            for mailed in self.mailed[one.supporter, code]
            if mailed.version == self.version[code] and not mailed.came_back
        ]
        said_yes = "YES on" in one.proof
        in_time = any(said_yes or mailed.at + WINDOW < standing.deadline for mailed in shown)
        return in_time and (one.supporter, code) not in self.said_no

    # What people do --------------------------------------------------------------------------------

    def records(self, supporter: str, now: datetime, *changes: Change, verdict: Verdict = Verdict.OTHER) -> None:
        mail = decided(seen(self.store), *changes, supporter=supporter, verdict=verdict, arrived=now)
        texts = tuple((code, letter.text_hash) for code, letter in self.letters.items())
        self.store.record([replace(mail, text_hashes=texts)], now)

    def theirs(self, supporter: str, code: str) -> list[tuple[int, SignatureState]]:
        """Signatures of one person under one letter."""
        c = signature.c
        query = select(c.id, c.state).where(c.campaign == code, c.supporter == supporter)
        with self.store.reading() as connection:
            return [(row.id, SignatureState(row.state)) for row in connection.execute(query)]

    def says_no(self, supporter: str, code: str, now: datetime) -> None:
        off = [
            Move(number, state, SignatureState.WITHDRAWN)
            for number, state in self.theirs(supporter, code)
            if state is SignatureState.COUNTED
        ]
        self.records(supporter, now, *off, Declines(supporter, (code,)), verdict=Verdict.WITHDRAWN)
        self.said_no.add((supporter, code))

    def says_yes(self, who: Member, code: str, now: datetime) -> None:
        if self.theirs(who.supporter, code):
            return
        add = Add(code, who.person, SignatureState.COUNTED, VerifiedBy.STANDING, proof=f"YES on {now}")
        self.records(who.supporter, now, add, Agrees(who.supporter, (code,)), verdict=Verdict.SIGNED)
        self.said_no.discard((who.supporter, code))

    def bounces(self, supporter: str, code: str, now: datetime) -> None:
        last = self.mailed[supporter, code][-1]
        for mailed in (one for known in self.mailed.values() for one in known if one.message_id == last.message_id):
            mailed.came_back = True
        self.records("", now, Reported(Report(last.message_id, supporter, "5.1.1", "failed"), proven=False))

    def forgets(self, supporter: str, now: datetime) -> None:
        self.records(supporter, now, Erase(supporter))
        with self.store.writing() as connection:
            connection.execute(member.delete().where(member.c.supporter == supporter))
        self.forgotten.add(supporter)

    def rests(self, who: Member, until: datetime) -> None:
        with self.store.writing() as connection:
            connection.execute(update(member).where(member.c.id == who.id).values(paused_until=until))

    def moves(self, who: Member, now: datetime) -> None:
        """Another address: the old membership ends, and a new one begins."""
        self.store.end_memberships([who.id], "ann", "has moved", now)
        address = f"new.{who.supporter}"
        self.store.add_members([replace(who, supporter=address, email=address, since=now)], "ann", "has moved", now)


@pytest.fixture
def year(tmp_path: Path) -> Iterator[Year]:
    store = Store(f"sqlite:///{tmp_path / 'year.db'}")
    store.upgrade()
    people = [
        a_member(
            f"m{number}@home.example",
            f"Member Number {number}",
            since=NEW_YEAR - 100 * DAY,
            language=("en", "es")[number % 5 == 0],
            topics=("women",) if number % 19 == 0 else (),
            per_month=3 if number % 23 == 0 else 0,
        )
        for number in range(MEMBERS)
    ]
    store.add_members(people, "ann", "on paper", NEW_YEAR - 100 * DAY)
    yield Year(store, random.Random(SEED))
    store.close()


def opening(number: int) -> datetime:
    """Six letters a month, two of them on one day."""
    month, place = divmod(number, LETTERS // MONTHS)
    return NEW_YEAR.replace(month=month + 1) + (0, 0, 5, 10, 15, 20)[place] * DAY


def letter(number: int, version: int = 1, *, space: bool = False) -> Campaign:
    opens = opening(number)
    return campaign(
        f"UA {number}/26",
        title="MEXICO",
        body=f"We urge you to act.{'  ' if space else ' '}Now.\n\nTEXT-{number}-{version}\n\nThat is all.",
        opens=opens,
        deadline=opens + OPEN_FOR,
        standing=WINDOW,
        last_call=timedelta(0),
        topics=("women",) if number % 4 == 0 else (),
    )


def events() -> list[tuple[datetime, str, int]]:
    """In the order of time: of each letter when it opens, is answered, is over its window, changes, and closes."""
    found = []
    for number in range(LETTERS):
        opens = opening(number)
        found += [
            (opens, "opens", number),
            (opens + 20 * HOUR, "answers", number),
            (opens + 50 * HOUR, "counts", number),
        ]
        if number % 6 == 3:
            found.append((opens + 3 * DAY, "changes", number))
        if number % 18 == 9:
            found.append((opens + 5 * DAY, "changes late", number))
        if number % 6 == 4:
            found.append((opens + 3 * DAY, "is spaced", number))
        found.append((opens + 4 * DAY, "life", number))
        found.append((opens + OPEN_FOR + timedelta(minutes=1), "closes", number))
    return sorted(found)


def test_in_a_year_no_name_stands_without_a_notice_that_reached_its_member_a_window_and_a_text_that_they_saw(
    year: Year,
) -> None:
    for now, together in groupby(events(), key=itemgetter(0)):
        for _, what, number in together:
            happens(year, now, what, number)
        year.passes(now)
    assert len(year.frozen) == LETTERS
    names = [one for some in year.frozen.values() for one in some]
    assert len(names) > LETTERS * MEMBERS * 0.6  # a rule that lets nobody through would be no proof
    assert sum("YES on" in one.proof for one in names) > 50
    assert sum(map(len, year.mailed.values())) > LETTERS * MEMBERS * 0.7
    assert max(year.mails.values()) <= 6
    assert max(year.days.values()) == 1
    changed = {f"ua{number}/26" for number in range(LETTERS) if number % 6 == 3}
    for code in changed - {f"ua{number}/26" for number in range(LETTERS) if number % 18 == 9}:
        assert sum(one.verified_by is VerifiedBy.STANDING for one in year.frozen[code]) > MEMBERS // 2
    assert_tasks(year)


def assert_tasks(year: Year) -> None:
    """What a coordinator did for each letter, besides writing it into the file: nothing, where its text stayed."""
    for number in range(LETTERS):
        wanted = ["amend --ask-again"] if number % 6 == 3 else ["amend --keep"] if number % 6 == 4 else []
        if number % 18 == 9:
            wanted += ["amend --ask-again", "look: members can't be told in time"]
            assert all(one.verified_by is not VerifiedBy.STANDING for one in year.frozen[f"ua{number}/26"])
        assert year.tasks[f"ua{number}/26"] == wanted, number


def happens(year: Year, now: datetime, what: str, number: int) -> None:
    code = f"ua{number}/26"
    if what == "opens":
        year.letters = {known: one for known, one in year.letters.items() if known not in year.frozen}
        year.letters[code], year.version[code] = letter(number), 1
        year.store.register([*year.letters.values()], now)
    elif what == "answers":
        answers(year, code, now)
    elif what in ("changes", "changes late"):
        year.version[code] += 1
        amended(year, letter(number, year.version[code]), Names.ASK, now)
    elif what == "is spaced":
        amended(year, letter(number, space=True), Names.KEEP, now)
    elif what == "life":
        life(year, now)


def amended(year: Year, changed: Campaign, names: Names, now: datetime) -> None:
    year.letters[changed.folded] = changed
    year.store.amend(changed, "ann", "a better text", now, names=names)
    year.tasks[changed.folded].append("amend --ask-again" if names is Names.ASK else "amend --keep")


def answers(year: Year, code: str, now: datetime) -> None:
    for who in year.store.members(MemberState.STANDING):
        if not year.mailed[who.supporter, code]:
            continue
        throw = year.chance.random()
        if throw < 0.04:
            year.says_no(who.supporter, code, now)
        elif throw < 0.06:
            year.says_yes(who, code, now)
        elif throw < 0.07:
            year.says_no(who.supporter, code, now)
            year.says_yes(who, code, now)
        elif throw < 0.072:
            year.bounces(who.supporter, code, now)


def life(year: Year, now: datetime) -> None:
    members = year.store.members(MemberState.STANDING)
    leaves, moves, rests, forgets, objects, signs = year.chance.sample(members, 6)
    throw = year.chance.random()
    if throw < 0.15:
        year.store.end_memberships([leaves.id], "ann", "LEAVE", now)
    if 0.1 < throw < 0.25:
        year.moves(moves, now)
    if throw < 0.5 and rests not in (leaves, moves):
        year.rests(rests, now + 30 * DAY)
    if 0.3 < throw < 0.4:
        year.forgets(forgets.supporter, now)
    open_now = [code for code in year.letters if code not in year.frozen]
    for code in open_now[:1]:
        if objects.supporter not in year.forgotten:
            year.says_no(objects.supporter, code, now)
        if signs.supporter not in year.forgotten and signs not in (leaves, moves):
            by_hand = Add(code, Person(f"By Hand {signs.id}"), SignatureState.COUNTED, VerifiedBy.AUTHENTICATION)
            if not [one for one in year.store.signatures(code) if one.supporter == signs.supporter]:
                year.records(signs.supporter, now, by_hand, verdict=Verdict.SIGNED)


def test_the_mails_of_the_year_are_what_is_in_the_outbox(year: Year) -> None:
    """The observer reads every mail: none goes by another way."""
    year.letters = {one.folded: one for one in (letter(0), letter(1))}
    year.store.register([*year.letters.values()], NEW_YEAR)
    year.passes(NEW_YEAR)
    with year.store.reading() as connection:
        rows = connection.execute(select(outbox.c.kind, outbox.c.address)).all()
    assert Counter(row.kind for row in rows) == {Kind.ADVANCE: len({one for one, _ in year.mailed})}
    assert sum(len(some) for some in year.mailed.values()) > len(rows)  # two letters in one mail
