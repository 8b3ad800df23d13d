"""Brief: what coordinators are told. Batched, and each thing once: the outbox's `once` key decides.

store (held, failed, replies, alarms) | templates | store.queue
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from signbot.core import notices
from signbot.core.address import canonical
from signbot.core.campaign import BY_COORDINATORS, GOING_OR_GONE, CampaignState
from signbot.core.decision import Standing
from signbot.core.desk import StuckDelivery
from signbot.core.ledger import A_RECIPIENT, UNPROVEN
from signbot.core.mail.mail import Mail, Trust, read
from signbot.core.mail.own_words import own_words
from signbot.core.mail.thread import passed_on, passed_on_from
from signbot.core.text.html import to_text
from signbot.core.writing import mail_bytes
from signbot.outbox.defects import Net
from signbot.outbox.office import Office
from signbot.store import (
    OURSELVES,
    PRESS,
    Alarm,
    DeliveryRow,
    Miscount,
    Outgoing,
    Reply,
    SetAside,
)

OF_A_DOMAIN, UNPROVEN_A_DAY = 5, 3  # mails of recipients that are enclosed in a day
WORDS, UNPROVEN_WORDS = 1500, 300  # characters of a recipient's mail that stand in ours: who forges has fewer
ENCLOSED_OCTETS = 5_000_000  # in one notice
LISTED = 20  # lines of it
LISTED_EVERY = timedelta(hours=6)  # of a notice that only lists them


class AlarmStore(Protocol):
    """The database, as far as an alarm needs it."""

    def raise_alarm(self, one: Alarm, now: datetime) -> None: ...


class BriefStore(AlarmStore, Protocol):
    """The database, as far as this step needs it."""

    def stuck(self, code: str) -> list[DeliveryRow]: ...
    def replies(self, beginning: str, now: datetime) -> list[Reply]: ...
    def replies_told_at(self) -> datetime | None: ...
    def tell_replies(self, notices: Sequence[Outgoing], now: datetime) -> None: ...
    def set_aside_mail(self, mail_id: int) -> SetAside | None: ...
    def count_names(self, now: datetime) -> list[Miscount]: ...


def alarm(store: AlarmStore, office: Office, key: str, headline: str, lines: Sequence[str], now: datetime) -> None:
    """Something needs a person. `key` makes it one mail, however often it is noticed."""
    written = office.writer.notice(notices.Alarm(headline, tuple(lines)), office.language)
    store.raise_alarm(office.alarm(written, now, f"alarm:{key}"), now)


def miscounted(store: BriefStore, office: Office, now: datetime) -> None:
    """The numbers of names are kept, not counted (`store.tally`); once a day they are compared, and mended."""
    wrong = store.count_names(now)
    if wrong:
        lines = [f"{one.campaign}, {one.state}: kept {one.kept}, counted {one.counted}" for one in wrong]
        headline = "The number of names was wrong, and is right again"
        alarm(store, office, f"miscounted:{now.date().isoformat()}", headline, lines, now)


def brief(store: BriefStore, office: Office, standings: Mapping[str, Standing], now: datetime, net: Net) -> None:
    """Everything that coordinators should hear about at this moment. Each campaign stands alone."""
    for standing in standings.values():
        net.alone("brief", partial(_about, store, office, standing, now), standing.campaign.code.written)
    net.alone("brief", partial(_replies, store, office, now))


def _about(store: BriefStore, office: Office, standing: Standing, now: datetime) -> None:
    _held(store, office, standing, now)
    _deliveries(store, office, standing, now)


def _held(store: BriefStore, office: Office, standing: Standing, now: datetime) -> None:
    """A campaign that signbot itself holds: late, with too few names, or because its letter can't be made."""
    if standing.state is not CampaignState.HELD or standing.held_by not in (OURSELVES, PRESS):
        return
    campaign, counted = standing.campaign, standing.counted
    again = 0 if standing.frozen or counted >= campaign.minimum else campaign.minimum
    notice: notices.Notice = notices.HeldCampaign(campaign, standing.reason, counted, again)
    if standing.held_by == PRESS:
        notice = notices.Unmade(campaign, standing.reason)
    written = office.writer.notice(notice, office.language)
    key = f"held:{campaign.folded}:{standing.deadline.isoformat()}:{standing.reason}"
    store.raise_alarm(office.alarm(written, now, key), now)


def _deliveries(store: BriefStore, office: Office, standing: Standing, now: datetime) -> None:
    """A letter that failed for good, or whose fate a person must settle."""
    if standing.state not in GOING_OR_GONE:
        return
    stuck = store.stuck(standing.campaign.folded)
    if not stuck:
        return
    notice = notices.Stuck(standing.campaign, tuple(map(fate_of, stuck)))
    key = f"deliveries:{standing.campaign.folded}:" + ",".join(f"{row.id}{row.state}" for row in stuck)
    store.raise_alarm(office.alarm(office.writer.notice(notice, office.language), now, f"alarm:{key}"), now)


def fate_of(row: DeliveryRow) -> StuckDelivery:
    """A delivery that needs a person, as it is told."""
    return StuckDelivery(
        id=row.id,
        printed=row.printed,
        channel=row.channel,
        address="" if row.channel in BY_COORDINATORS else row.address,
        state=row.told,
        reason=row.reason or row.answer,
    )


def _replies(store: BriefStore, office: Office, now: datetime) -> None:
    """What recipients write, as it seems: at once with their mails enclosed, a few a day; else in a list, now and then.

    Anybody may write in a recipient's name: what nothing proves says so, and brings few of its words along.
    """
    day = store.replies(A_RECIPIENT, now)
    fresh = [one for one in day if not one.told]
    enclosed = _enclosed(store, day)
    last = store.replies_told_at()
    if not fresh or not (enclosed or last is None or now - last >= LISTED_EVERY):
        return
    first = sorted(fresh, key=lambda one: (not _is_proven(one), one.id not in enclosed))  # a flood hides no answer
    ours = set(map(canonical, office.coordinators))
    shown = [_reply(store, one, one.id in enclosed, by_us=one.sender in ours) for one in first[:LISTED]]
    files = [mail_bytes.whole_mail(f"email-{one}.eml", raw) for one, raw in enclosed.items()]
    proven = all(map(_is_proven, fresh))
    notice = notices.Forwarded(replies=tuple(shown), more=len(fresh) - len(shown), proven=proven)
    written = office.writer.notice(notice, office.language)
    key = f"replies:{fresh[0].id}:{fresh[-1].id}"
    store.tell_replies(office.notices(written, now, tuple(files), once=key), now)


def _enclosed(store: BriefStore, day: Sequence[Reply]) -> dict[int, bytes]:
    """The new mails that are enclosed, by id: the first of each domain that day, and fewer that nothing proves."""
    seen: Counter[str] = Counter()
    found: dict[int, bytes] = {}
    for one in day:
        who, most = (one.sender.rpartition("@")[2], OF_A_DOMAIN) if _is_proven(one) else ("", UNPROVEN_A_DAY)
        seen[who] += 1
        row = store.set_aside_mail(one.id) if not one.told and seen[who] <= most else None
        if row and sum(map(len, found.values())) + len(row.raw) <= ENCLOSED_OCTETS:
            found[one.id] = row.raw
    return found


def _reply(store: BriefStore, one: Reply, enclosed: bool, *, by_us: bool) -> notices.RecipientReply:
    """`by_us`: a coordinator passed it on, and what counts are the words below theirs."""
    row = store.set_aside_mail(one.id) if enclosed else None
    mail = read(row.raw, Trust()) if row else None
    about = one.note.removeprefix(A_RECIPIENT).partition(":")[0].removeprefix(" about ")
    wrote = passed_on_from(_body(mail)) if mail and by_us else ()
    return notices.RecipientReply(
        sender=wrote[0] if wrote else one.sender,
        subject=mail.subject if mail else "",
        about=about,
        proven=_is_proven(one),
        enclosed=enclosed,
        kind=one.kind,
        official=one.official,
        words=_beginning(mail, WORDS if _is_proven(one) else UNPROVEN_WORDS, below=bool(wrote)) if mail else (),
    )


def _body(mail: Mail) -> str:
    return mail.text or to_text(mail.html)


def _beginning(mail: Mail, most: int, *, below: bool) -> tuple[str, ...]:
    """The first lines of its own words, of so many characters in all; the last one is cut where they are more.

    `below`: of what it passes on.
    """
    whole = passed_on(_body(mail)) if below else ""
    words = own_words(whole or _body(mail)).text or whole
    cut = words if len(words) <= most else f"{words[:most].rpartition(' ')[0]} …"
    return tuple(line for line in cut.splitlines() if line.strip())


def _is_proven(one: Reply) -> bool:
    return UNPROVEN not in one.note
