"""Advance: members are shown each letter before their names stand under it, and stand there when nobody objected.

    store.unnoticed | rounds (one mail a day) | office.advance | store.give_notice | (send)
    a window is over, by the last complete poll | store.count_standing: before the letter closes

Each of both is done again harmlessly: a mail goes once, since its rows say who was told of what; a name counts once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from signbot.core import notices, token
from signbot.core.address import Address
from signbot.core.answers import Answer, InAdvance, Say
from signbot.core.campaign import Campaign
from signbot.core.deciding.texts import since
from signbot.core.decision import Standing
from signbot.core.membership import Member
from signbot.core.question import Asks, Question, Wish
from signbot.core.rounds import Round, begins_day, begins_month, is_promised, rounds, stands_at
from signbot.logs import get_logger
from signbot.outbox.defects import Net
from signbot.outbox.office import Office
from signbot.store import Given, Outgoing

log = get_logger(__name__)

AT_ONCE = 50  # mails written and queued in one transaction: each may hold several letters


class CountStore(Protocol):
    """The database, as far as counting needs it."""

    def count_standing(self, standing: Standing, began: datetime, now: datetime) -> int: ...


class AdvanceStore(CountStore, Protocol):
    """The database, as far as this step needs it."""

    def key(self, name: str) -> bytes: ...
    def unnoticed(self, standing: Standing) -> list[Member]: ...
    def told_since(self, moment: datetime) -> set[str]: ...
    def letters_since(self, moment: datetime) -> dict[int, set[str]]: ...
    def texts_shown(self, code: str) -> dict[int, str]: ...
    def give_notice(self, given: Sequence[Given], now: datetime) -> int: ...
    def is_noticed(self, standing: Standing) -> bool: ...
    def window_is_over(self, standing: Standing, began: datetime) -> bool: ...
    def queue(self, mails: Sequence[Outgoing], now: datetime) -> int: ...


def awaits(store: AdvanceStore, standings: Mapping[str, Standing], began: datetime) -> bool:
    """Whether names would count now, which needs a clock that can be believed. `began`: of the last complete poll."""
    return any(store.window_is_over(standing, began) for standing in _with_members(standings))


def count(store: AdvanceStore, standings: Mapping[str, Standing], began: datetime, now: datetime, net: Net) -> None:
    """Names whose window is over stand under their letters; each letter stands alone."""
    for standing in _with_members(standings):
        net.alone("advance", partial(count_members, store, standing, began, now), standing.campaign.code.written)


def count_members(store: CountStore, standing: Standing, began: datetime, now: datetime) -> None:
    """Names whose window is over stand under this letter. `began`: of the last complete poll."""
    counted = store.count_standing(standing, began, now) if standing.campaign.standing else 0
    if counted:
        log.info("members count", action="advance.count", campaign=standing.campaign.code.written, names=counted)


def give_notice(store: AdvanceStore, office: Office, standings: Mapping[str, Standing], now: datetime) -> None:
    """Who is to be told of a letter, and can be told in time, is."""
    unnoticed: list[tuple[Standing, list[Member]]] = []
    for standing in _with_members(standings):
        members = store.unnoticed(standing) if standing.collects(now) else []
        if members and is_promised(standing, now):
            unnoticed.append((standing, members))
        elif members and not store.is_noticed(standing):
            _too_late(store, office, standing, members, now)
    if not unnoticed:
        return
    zone = unnoticed[0][0].campaign.zone
    told, taken = store.told_since(begins_day(now, zone)), store.letters_since(begins_month(now, zone))
    letters = _Letters(store)
    planned = rounds(unnoticed, told, taken, now)
    for at in range(0, len(planned), AT_ONCE):
        given = [_given(store, office, letters, one, now) for one in planned[at : at + AT_ONCE]]
        store.give_notice(given, now)


def _with_members(standings: Mapping[str, Standing]) -> list[Standing]:
    return [standing for standing in standings.values() if standing.campaign.standing and standing.is_open]


class _Letters:
    """Each letter in each language once, so that what is written for one member is known for the next."""

    def __init__(self, store: AdvanceStore) -> None:
        self.store = store
        self._said: dict[tuple[str, str], Campaign] = {}
        self._shown: dict[str, dict[int, str]] = {}

    def said_in(self, standing: Standing, language: str) -> Campaign:
        """With the deadline in force."""
        key = (standing.campaign.folded, language)
        if key not in self._said:
            self._said[key] = replace(standing.campaign.said_in(language), deadline=standing.deadline)
        return self._said[key]

    def shown_before(self, standing: Standing, members: Sequence[Member]) -> str:
        """The hash of the oldest text of this letter among those that these were shown last; "": they saw none."""
        code = standing.campaign.folded
        if len(standing.versions) < 2:
            return ""
        if code not in self._shown:
            self._shown[code] = self.store.texts_shown(code)
        places = {version.hash: place for place, version in enumerate(standing.versions)}
        seen = [text for member in members if (text := self._shown[code].get(member.id, ""))]
        return min(seen, key=lambda text: places.get(text, -1), default="")


def _given(store: AdvanceStore, office: Office, letters: _Letters, one: Round, now: datetime) -> Given:
    """The mail of one round: its token is the same whenever it is made."""
    first = one.members[0]
    standings = [standing for standing, _ in one.letters]
    codes = tuple(standing.campaign.folded for standing in standings)
    before = [letters.shown_before(standing, members) for standing, members in one.letters]
    people = tuple(dict.fromkeys(member.person for member in one.members))
    question = Question(asks=Asks.LETTER if codes[1:] else Asks.YES, wish=Wish.STAND, campaigns=codes, people=people)
    key = store.key("token")
    texts = " ".join(f"{standing.campaign.folded}={standing.campaign.text_hash}" for standing in standings)
    what = f"advance:{one.supporter}:{texts}"
    nonce = token.nonce(token.derived(key, f"nonce:{what}:{now.isoformat()}"))
    expires = max(standing.freeze_at for standing in standings).replace(microsecond=0)
    proof = token.token(key, "confirm", one.supporter, nonce, expires)
    item = InAdvance(
        say=Say.ADVANCE_NOTICE,
        campaign=letters.said_in(standings[0], first.language) if len(standings) == 1 else None,
        campaigns=tuple(letters.said_in(standing, first.language) for standing in standings),
        until=tuple(stands_at(standing, now) for standing in standings),
        anew=tuple(map(bool, before)),
        changed_since=tuple(since(standing, text) for standing, text in zip(standings, before, strict=True)),
        people=people,
        question=question,
    )
    slug = f"{standings[0].campaign.code.slug}." if len(standings) == 1 else ""
    answer = Answer(
        Address(first.email, one.supporter),
        first.language,
        (item,),
        token=proof,
        tag=f"{slug}{proof}",
        authenticated=True,
    )
    return Given(
        outgoing=office.advance(answer, now, codes, what),
        nonce=nonce,
        expires=expires,
        question=question,
        letters=one.letters,
    )


def _too_late(
    store: AdvanceStore, office: Office, standing: Standing, members: Sequence[Member], now: datetime
) -> None:
    """Nobody was told of this text, and there is no time for it: coordinators hear of it once."""
    campaign = standing.campaign
    number = sum(one.is_active(now) and one.cares_about(campaign) for one in members)
    if not number:
        return
    hours = campaign.standing / timedelta(hours=1)
    written = campaign.code.written
    near = f"The deadline of {written} is nearer than that: {number} of them are not told of this text, and stay off."
    lines = (
        f"Before their names stand under a letter, members have {hours:g} hours to object to it.",
        near,
        f"With more time they would be: EXTEND {written} and the new deadline.",
    )
    notice = notices.Alarm(f"Members can't be told of {written} in time", lines)
    mails = office.notices(
        office.writer.notice(notice, office.language), now, once=f"standing-late:{campaign.folded}:{campaign.text_hash}"
    )
    store.queue([replace(mail, campaign=campaign.folded) for mail in mails], now)
