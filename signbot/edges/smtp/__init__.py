"""Hand mails to an SMTP server, and know of each exactly what became of it.

    connection (connect, TLS, login) ─► offer (MAIL, RCPT) ─► claim ─► DATA ─► body ─► the server's last word

The phase decides (RFC 5321 section 4.2.5): until the last octet of the body has left us the server can't have the
mail, so a broken connection is LATER; from then on a lost answer is UNKNOWN; after a 250 nothing takes it back.
A no that speaks of us (`core.refusal`) is no fate of the mail in hand: it waits, and when all are refused so, all wait.

Letters go one by one, each claimed when its recipient has been accepted. Other mails go in groups where the server
offers PIPELINING, over several connections where its answers take long (`lane`).
"""

import time
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import partial
from itertools import groupby
from typing import Final

from signbot.core.delivery import Claim, CopyTo, Fate, Parcel, Tried
from signbot.core.refusal import About, At
from signbot.core.value import dataclass
from signbot.edges.server import Server, ServerUnavailable
from signbot.edges.smtp.connection import (
    CLOSING,
    GO_AHEAD,
    Broken,
    Link,
    Reply,
    SmtpRefused,
    SmtpSettings,
    SmtpUnavailable,
    connect,
)
from signbot.edges.smtp.envelope import Mail, Unfit, commands, on_the_wire
from signbot.edges.smtp.lane import Lane

__all__ = ["Smtp", "SmtpRefused", "SmtpSettings", "SmtpUnavailable"]

UNWANTED_IN_A_ROW: Final = 3  # mails that the server would not have from us: it takes none
# Credit for conversations that are lost (`connection.DEAR`, `CHEAP`) without one finished mail between them; then the
# server is called gone
PATIENCE: Final = 24
REST: Final = timedelta(minutes=1)  # after "too many for now" (4yz)
LONG_REST: Final = timedelta(hours=1)  # after "no more today" (5yz), or when a person must speak with the provider
REUSED_WITHIN: Final = 30.0  # seconds of silence after which a new connection is made
MUST_LOG_IN: Final = frozenset({530, 534, 535, 538})  # RFC 4954 section 6
FAR: Final = 0.005  # seconds for an answer: from there on another connection shortens the way
WORTH: Final = 10  # mails that wait: a new connection costs as much time as some of them
CUT_IN_A_ROW: Final = 2  # groups that were cut off: perhaps this server only says that it takes groups
REMEMBERED: Final = 3600.0  # seconds for which we go on as carefully as the server wanted us


@dataclass(slots=True)
class _Manners:
    """What the server has shown that it will not have, for a while."""

    connections: int
    groups: bool = True
    until: float = 0.0

    def fewer(self, connections: int) -> None:
        self.connections, self.until = max(connections, 1), time.monotonic() + REMEMBERED

    def one_by_one(self) -> None:
        self.groups, self.until = False, time.monotonic() + REMEMBERED


class Smtp(Server[SmtpSettings, Link]):
    """A channel (email, and fax by a gateway). Keeps its connection between calls; `close` says goodbye."""

    unavailable = SmtpUnavailable

    def __init__(self, settings: SmtpSettings) -> None:
        super().__init__(settings)
        self._broken = 0  # of PATIENCE
        self._cut = 0  # groups in a row
        self._unwanted: list[_Unwanted] = []  # in a row: what the server would not have from us
        self._lanes: list[Lane] = []  # at work
        self._manners = _Manners(settings.connections)

    def login(self, sender: str) -> None:
        """Connect and log in, no more: for `signbot check --online`."""
        self._linked(sender)

    def deliver(self, parcels: Iterable[Parcel], sender: str, claim: Claim, copy_to: CopyTo) -> Iterator[Tried]:
        """A letter's `claim` is asked when its recipient has been accepted, that of other mails before they are
        offered. Raises SmtpUnavailable when the server is gone.
        """
        if time.monotonic() > self._manners.until:
            self._manners = _Manners(self.settings.connections)
        mails = (Mail(parcel, sender, copy_to(parcel), claim) for parcel in parcels)
        for letters, some in groupby(mails, key=lambda mail: mail.is_letter):
            waiting = deque(some)
            if not letters:
                yield from self._in_groups(waiting, sender)
            yield from self._one_by_one(waiting)
        if self._unwanted:
            last = self._unwanted[-1]
            self._unwanted = []
            raise last.outage(sender)

    def interrupt(self) -> None:
        super().interrupt()
        for lane in tuple(self._lanes):
            lane.link.cut()

    def _next(self, waiting: deque[Mail]) -> Mail | None:
        """None also when the server would not have the last ones from us."""
        while waiting and not self._is_unwanted:
            mail = waiting.popleft()
            if mail.is_letter or mail.claims():
                return mail
        return None

    @property
    def _is_unwanted(self) -> bool:
        return len(self._unwanted) >= UNWANTED_IN_A_ROW

    def _linked(self, sender: str) -> Link:
        if self._live is not None and self._live.silent_for > REUSED_WITHIN:
            self.close()
        if self._live is None and self._broken >= PATIENCE:
            self._broken = 0
            raise SmtpUnavailable("the mail server breaks off each conversation")
        return self._alive(partial(connect, self.settings, sender))

    # One by one ----------------------------------------------------------------------------------

    def _one_by_one(self, waiting: deque[Mail]) -> Iterator[Tried]:
        while mail := self._next(waiting):
            if tried := self._try(mail):
                yield tried

    def _try(self, mail: Mail) -> Tried | None:
        try:
            return self._over_a_live_link(mail)
        except Broken as gone:
            self._drop()
            return self._lost(mail, gone)
        except _Unwanted as refusal:
            if refusal.reply.code == CLOSING:
                self._drop()
            return self._held(mail, refusal)
        except Unfit as unfit:
            return Tried(mail.parcel.id, Fate.REFUSED, str(unfit))
        except BaseException:
            self._drop()  # an answer may still be on its way: no other mail must take it for its own
            raise

    def _over_a_live_link(self, mail: Mail) -> Tried | None:
        """QUIRK: servers close idle connections, and say 421 after a 250 that stands. A mail that finds this before
        its data were offered goes over a new connection."""
        link = self._linked(mail.sender)
        reused = link.carried > 0
        try:
            tried = _conversation(link, mail)
        except Broken:
            if not reused or mail.handed:
                raise
            self._drop()
            tried = _conversation(self._linked(mail.sender), mail)
        self._broken, self._unwanted = 0, []
        return tried

    def _lost(self, mail: Mail, gone: Broken) -> Tried:
        self._broken += gone.cost
        return Tried(mail.parcel.id, gone.fate, gone.answer)

    def _held(self, mail: Mail, refusal: "_Unwanted") -> Tried:
        self._unwanted.append(refusal)
        return Tried(mail.parcel.id, Fate.UNWANTED, refusal.reply.answer)

    # In groups -----------------------------------------------------------------------------------

    def _in_groups(self, waiting: deque[Mail], sender: str) -> Iterator[Tried]:
        """As long as the server takes groups; what is still waiting then was not offered. Each connection in turn: the
        others' answers are on their way meanwhile. Whatever is raised, what was handed over has its fate before.
        """
        try:
            while self._manners.groups:
                self._open(waiting, sender)
                if not self._lanes:
                    break
                for lane in tuple(self._lanes):
                    yield from self._turn(lane, waiting)
            yield from self._wind_up(waiting)
        except Exception:
            yield from self._wind_up(waiting)
            raise
        finally:
            for lane in tuple(self._lanes):
                self._leave(lane)

    def _open(self, waiting: deque[Mail], sender: str) -> None:
        """The first connection, or one more where the others are waited for."""
        if not self._lanes:
            if mail := self._next(waiting):
                waiting.appendleft(mail)
                link = self._linked(sender)
                self._lanes += [Lane(link)] if link.has("pipelining") else []
        elif self._manners.connections > len(self._lanes) <= len(waiting) // WORTH and self._is_far():
            self._one_more(sender)

    def _is_far(self) -> bool:
        return max(lane.link.waited for lane in self._lanes) > FAR

    def _one_more(self, sender: str) -> None:
        try:
            link = connect(self.settings, sender, self._password())
        except ServerUnavailable:
            self._manners.fewer(len(self._lanes))
        else:
            self._lanes.append(Lane(link, extra=True))
            self._in_time()

    def _turn(self, lane: Lane, waiting: deque[Mail]) -> Iterator[Tried]:
        """Hear the answers to its last group, and say the next one."""
        try:
            for mail, reply, at in lane.hear():
                if reply.code in MUST_LOG_IN and at is not At.BODY:
                    raise SmtpRefused(reply.answer)
                if tried := self._answered(mail, reply, at, waiting):
                    yield tried
            self._cut = 0 if lane.link.carried > 1 else self._cut  # data and envelope together went well
            if self._is_unwanted or (lane.extra and len(self._lanes) > self._manners.connections):
                self._give_back(lane, waiting)
            else:
                yield from self._speak(lane, waiting)
        except Broken as gone:
            yield from self._broke(lane, gone, waiting)

    def _speak(self, lane: Lane, waiting: deque[Mail]) -> Iterator[Tried]:
        while mail := self._next(waiting):
            try:
                return lane.speak(mail)
            except Unfit as unfit:
                yield Tried(mail.parcel.id, Fate.REFUSED, str(unfit))
        if lane.busy:
            lane.speak(None)
        else:
            self._leave(lane)

    def _answered(self, mail: Mail, reply: Reply, at: At, waiting: deque[Mail]) -> Tried | None:
        """None where it goes once more: that was one connection too many."""
        whom = reply.about_us(at)
        if whom is None:
            self._broken, self._unwanted = 0, []
            return Tried(mail.parcel.id, reply.fate, reply.answer)
        if whom is About.LIMIT and len(self._lanes) > 1 and not mail.again:
            self._manners.fewer(len(self._lanes) - 1)
            _once_more(mail, waiting)
            return None
        return self._held(mail, _Unwanted(reply, whom))

    def _broke(self, lane: Lane, gone: Broken, waiting: deque[Mail]) -> Iterator[Tried]:
        """Only a mail whose data had left us is lost sight of. One that was offered, no more, goes over another
        connection, once, unless this one had carried nothing else (see `_over_a_live_link`)."""
        self._notice(gone)
        self._leave(lane)
        reply, at = gone.closing, At.BODY if lane.given else At.DATA
        about_us = reply.about_us(at) if reply else None
        alone = lane.link.carried == 1 or about_us
        if lane.offered and (lane.given or not (alone or lane.offered.again)):
            _once_more(lane.offered, waiting)
            lane.offered = None
        if mail := lane.given or lane.offered:
            yield self._held(mail, _Unwanted(reply, about_us)) if reply and about_us else self._lost(mail, gone)

    def _notice(self, gone: Broken) -> None:
        """What a lost connection says about the server."""
        if gone.closing and len(self._lanes) > 1:
            self._manners.fewer(len(self._lanes) - 1)
        elif not gone.closing:
            self._cut += 1
            if self._cut >= CUT_IN_A_ROW:
                self._manners.one_by_one()

    def _wind_up(self, waiting: deque[Mail]) -> Iterator[Tried]:
        """Hear what the server says of what it has; nothing new is said."""
        for lane in tuple(self._lanes):
            try:
                for mail, reply, at in lane.hear():
                    if tried := self._answered(mail, reply, at, waiting):
                        yield tried
                self._give_back(lane, waiting)
            except Broken as gone:
                yield from self._broke(lane, gone, waiting)

    def _give_back(self, lane: Lane, waiting: deque[Mail]) -> None:
        """What the server would take now, it never gets over this connection."""
        if lane.accepted:
            waiting.appendleft(lane.accepted)
        self._leave(lane)

    def _leave(self, lane: Lane) -> None:
        """Our own connection is kept where nothing is on its way over it."""
        self._lanes.remove(lane)
        if lane.extra and not (lane.left or lane.busy):
            lane.link.quit()
        elif lane.extra:
            lane.link.drop()
        elif lane.busy:
            self._drop()


class _Unwanted(Exception):
    """A no that speaks of us."""

    def __init__(self, reply: Reply, whom: About) -> None:
        super().__init__(reply.answer)
        self.reply, self.whom = reply, whom

    def outage(self, sender: str) -> SmtpUnavailable:
        answer, lasting = self.reply.answer, self.reply.code >= 500
        if self.whom is About.LIMIT:
            rest = LONG_REST if lasting else REST
            return SmtpUnavailable(f"the mail server takes no more mail from {sender} for now: {answer}", rest=rest)
        return SmtpUnavailable(f"the mail server takes no mail from {sender}: {answer}", lasting, REST)


def _once_more(mail: Mail, waiting: deque[Mail]) -> None:
    mail.again = True
    waiting.appendleft(mail)


def _conversation(link: Link, mail: Mail) -> Tried | None:
    """One mail over one connection. Broken says what a lost connection means."""
    try:
        refusal = _offer(link, mail)
        if refusal is not None:
            return Tried(mail.parcel.id, refusal.fate, refusal.answer)
        if not mail.claims():
            return None
        mail.handed = True
        reply = _hand_over(link, on_the_wire(mail.parcel.payload))
    except Broken as gone:
        if gone.closing:
            _unless_about_us(gone.closing, At.DATA)
        raise
    return Tried(mail.parcel.id, reply.fate, reply.answer)


def _offer(link: Link, mail: Mail) -> Reply | None:
    """MAIL and RCPT. Returns the refusal of the sender or of the recipient; that of our own copy means nothing."""
    said = ["RSET"] * link.open_transaction + commands(link, mail)
    link.open_transaction = True
    replies = link.ask(said)
    link.carried += 1
    from_, to = [reply for command, reply in zip(said, replies, strict=True) if command != "RSET"][:2]
    if refused := [reply for reply in (from_, to) if reply.code in MUST_LOG_IN]:
        raise SmtpRefused(refused[0].answer)
    places = (from_, At.MAIL), (to, At.RCPT)
    return next((_unless_about_us(reply, at) for reply, at in places if not reply.good), None)


def _hand_over(link: Link, body: bytes) -> Reply:
    """DATA. What the server says to the data is its last word."""
    ready = link.say_data()
    if ready.code != GO_AHEAD:
        return _unless_about_us(ready, At.DATA)
    link.send(body)
    reply = link.last_word()
    link.open_transaction = False
    return _unless_about_us(reply, At.BODY)


def _unless_about_us(reply: Reply, at: At) -> Reply:
    """Raises _Unwanted where it says no, and speaks of us."""
    if whom := reply.about_us(at):
        raise _Unwanted(reply, whom)
    return reply
