"""Words to finished bytes in the outbox: used by each step that has something to say.

templates -> Written -> MIME -> Outgoing, with its Message-ID, once and for all

A Message-ID follows from what the mail is (the answer to that mail, that letter to that fax), and from a secret: made
anew from a restored backup it is the same mail again, and can't be guessed (to have received it proves something).
"""

import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from signbot.core.address import Address, domain_of
from signbot.core.answers import Answer, ToConfirm
from signbot.core.campaign import Campaign, Channel
from signbot.core.deciding.discreet import discreet
from signbot.core.decision import Standing
from signbot.core.delivery import Kind
from signbot.core.mail.talk import topic
from signbot.core.notices import Notice
from signbot.core.value import dataclass, replace
from signbot.core.writing import mail_bytes
from signbot.store import Alarm, Outgoing

NO_WAIT = timedelta(0)
TIME_TO_CONFIRM = timedelta(hours=12)  # a postponed request leaves its reader that long, where there is so much
MACHINE = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}


class Written(Protocol):
    @property
    def subject(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def html(self) -> str: ...
    @property
    def language(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail in words of ours."""

    subject: str
    text: str
    html: str
    language: str


class WriterPort(Protocol):
    """Templates: data to words."""

    def answer(self, answer: Answer) -> Written: ...
    def alert(self, campaign: Campaign, language: str) -> Written: ...
    def last_call(self, standing: Standing, language: str) -> Written: ...
    def notice(self, notice: Notice, language: str) -> Written: ...


def by_chance(_what: str) -> str:
    """Where nothing is remembered (a preview), each mail is another one."""
    return secrets.token_hex(16)


def no_page(_supporter: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Office:
    """Who writes: the bot's name and address, its coordinators, and the templates."""

    name: str
    address: str
    subaddress: str
    coordinators: tuple[str, ...]
    language: str
    writer: WriterPort
    page: Callable[[str], str] = no_page  # a supporter -> where one POST takes them off all lists; "": no such page
    mint: Callable[[str], str] = by_chance  # what a mail is -> the left side of its Message-ID (RFC 5322 section 3.6.4)

    def reply_to(self, tag: str) -> str:
        return mail_bytes.subaddress(self.address, self.subaddress, tag)

    def message_id(self, what: str) -> str:
        """See `mail`."""
        left = self.mint(what) if what else by_chance(what)
        return f"<{left}@{self.address.rpartition('@')[2]}>"

    def mail(
        self,
        to: str,
        written: Written,
        at: datetime,
        headers: Mapping[str, str],
        attachments: tuple[mail_bytes.Attachment, ...] = (),
        flowed: bool = False,
        what: str = "",
    ) -> tuple[str, bytes]:
        """(Message-ID, bytes) of one mail. `what`: says which mail it is; "" when it is never made a second time."""
        message_id = self.message_id(what)
        payload = mail_bytes.compose(
            sender=self.address,
            sender_name=self.name,
            to=to,
            subject=written.subject,
            text=written.text,
            html=written.html,
            headers=headers,
            attachments=attachments,
            message_id=message_id,
            date=at,
            flowed=flowed,
        )
        return message_id, payload

    def answer(self, answer: Answer, at: datetime, *, wait: timedelta = NO_WAIT, what: str = "") -> Outgoing:
        """To the single From address, about one mail of theirs; `what` names that mail.

        `wait`: how long it must wait for its bound, see `core.deciding.bounds`.
        """
        written = self.writer.answer(discreet(answer))
        headers = self._answer_headers(answer, written)
        message_id, payload = self.mail(answer.to.written, written, at, headers, what=what)
        codes = {item.campaign.folded for item in answer.items if item.campaign}
        return Outgoing(
            kind=Kind.REQUEST if answer.asks else Kind.ANSWER,
            channel=Channel.EMAIL,
            address=answer.to.written,
            message_id=message_id,
            payload=payload,
            supporter=answer.to.canonical,
            campaign=codes.pop() if len(codes) == 1 else "",
            authenticated=answer.authenticated,
            due=_later(answer, at, wait) if wait else None,
            topic=topic(domain_of(answer.to.canonical), written.subject),
        )

    def _answer_headers(self, answer: Answer, written: Written) -> dict[str, str]:
        spoken = replace(answer, language=written.language)
        return mail_bytes.answer_headers(spoken, self.address, self.subaddress)

    def _to_many(self, to: Address, code: str = "") -> dict[str, str]:
        """Nobody asked for it: a tap ends such mails."""
        return mail_bytes.unsubscribing(self.address, code, self.page(to.canonical))

    def note(
        self,
        answer: Answer,
        at: datetime,
        campaign: Campaign,
        attachments: tuple[mail_bytes.Attachment, ...] = (),
        once: str = "",
    ) -> Outgoing:
        """To a supporter, after a delivery or a cancellation: nobody asked for it.

        `once`: which of several notes about the letter it is; by default there is one of each kind.
        """
        tagged = replace(answer, tag=campaign.code.slug)
        written = self.writer.answer(discreet(tagged))
        once = f"{once or answer.items[0].say}:{campaign.folded}:{answer.to.canonical}"
        headers = self._answer_headers(tagged, written) | self._to_many(answer.to, campaign.code.written)
        message_id, payload = self.mail(answer.to.written, written, at, headers, attachments, what=once)
        return Outgoing(
            kind=Kind.NOTE,
            channel=Channel.EMAIL,
            address=answer.to.written,
            message_id=message_id,
            payload=payload,
            supporter=answer.to.canonical,
            campaign=campaign.folded,
            once=once,
        )

    def to_member(self, answer: Answer, at: datetime, once: str = "") -> Outgoing:
        """To a member, who has written nothing. `once`: a key under which it is queued at most once."""
        written = self.writer.answer(answer)
        headers = self._answer_headers(answer, written) | self._to_many(answer.to)
        return self._mailed(Kind.NOTE, answer, written, at, headers, what=once, once=once)

    def alert(self, campaign: Campaign, language: str, to: Address, at: datetime, again: str = "") -> Outgoing:
        """Asks one supporter to sign; replies to it are known by its Message-ID.

        `again`: the round in which somebody is asked who had it before.
        """
        written = self.writer.alert(campaign, language)
        once = f"alert:{campaign.folded}:{to.canonical}{f':{again}' if again else ''}"
        return self._asking(campaign, written, to, at, once)

    def test_alert(self, campaign: Campaign, language: str, to: Address, at: datetime) -> Outgoing:
        """The alert as supporters get it, for whoever sends it; as often as they like, and it counts for nobody."""
        written = self.writer.alert(campaign, language)
        shown = Mail(f"TEST: {written.subject}", written.text, written.html, written.language)
        once = f"alert-test:{campaign.folded}:{to.canonical}:{at.isoformat()}"
        return self._asking(campaign, shown, to, at, once)

    def last_call(self, standing: Standing, language: str, to: Address, at: datetime) -> Outgoing:
        """Asks one supporter for the last time; a reply to it is one to an alert."""
        written = self.writer.last_call(standing, language)
        return self._asking(standing.campaign, written, to, at, f"last-call:{standing.campaign.folded}:{to.canonical}")

    def _asking(self, campaign: Campaign, written: Written, to: Address, at: datetime, once: str) -> Outgoing:
        page = self.page(to.canonical)
        headers = mail_bytes.alert_headers(campaign, self.address, self.subaddress, written.language, page)
        message_id, payload = self.mail(to.written, written, at, headers, what=once)
        return Outgoing(
            kind=Kind.ALERT,
            channel=Channel.EMAIL,
            address=to.written,
            message_id=message_id,
            payload=payload,
            supporter=to.canonical,
            campaign=campaign.folded,
            once=once,
        )

    def advance(self, answer: Answer, at: datetime, codes: Sequence[str], what: str) -> Outgoing:
        """Shows letters to a member; `codes`: which ones, folded; `what`: says which mail it is."""
        written = self.writer.answer(answer)
        headers = mail_bytes.advance_headers(answer, self.address, self.subaddress, written.language)
        headers |= self._to_many(answer.to)
        campaign = codes[0] if len(codes) == 1 else ""
        return self._mailed(Kind.ADVANCE, answer, written, at, headers, what=what, campaign=campaign)

    def changed(self, answer: Answer, at: datetime, campaign: Campaign, what: str) -> Outgoing:
        """Shows a signer what has changed in the letter, and asks; `what`: says which mail it is, and it goes once."""
        written = self.writer.answer(discreet(answer))
        headers = mail_bytes.advance_headers(answer, self.address, self.subaddress, written.language)
        headers |= self._to_many(answer.to)
        return self._mailed(Kind.CHANGED, answer, written, at, headers, what=what, campaign=campaign.folded, once=what)

    def _mailed(
        self,
        kind: Kind,
        answer: Answer,
        written: Written,
        at: datetime,
        headers: dict[str, str],
        *,
        what: str,
        campaign: str = "",
        once: str = "",
    ) -> Outgoing:
        """A mail to whom the answer goes; `campaign`: folded, or "" where it is about several or none."""
        message_id, payload = self.mail(answer.to.written, written, at, headers, what=what)
        return Outgoing(
            kind=kind,
            channel=Channel.EMAIL,
            address=answer.to.written,
            message_id=message_id,
            payload=payload,
            supporter=answer.to.canonical,
            campaign=campaign,
            once=once,
        )

    def notices(
        self,
        written: Written,
        at: datetime,
        attachments: tuple[mail_bytes.Attachment, ...] = (),
        once: str = "",
        campaign: str = "",
    ) -> tuple[Outgoing, ...]:
        """To every coordinator. `once`: a key under which it is queued at most once, however often it is made.

        `campaign`: the folded code of the letter whose names are in it.
        """
        made = (self.notice(to, written, at, attachments, once=once) for to in self.coordinators)
        return tuple(replace(one, campaign=campaign) for one in made)

    def alarm(self, written: Written, at: datetime, key: str) -> Alarm:
        """To every coordinator, and to whoever is rung; once under its key."""
        words = f"{written.subject}\n\n{written.text}"
        return Alarm(key, words, self.notices(written, at, once=key))

    def notice(
        self,
        to: str,
        written: Written,
        at: datetime,
        attachments: tuple[mail_bytes.Attachment, ...] = (),
        tag: str = "",
        once: str = "",
        in_reply_to: str = "",
    ) -> Outgoing:
        """To one coordinator; `tag` is the Reply-To's subaddress where a token goes with it."""
        headers = {**MACHINE, **({"Reply-To": self.reply_to(tag)} if tag else {})}
        if in_reply_to:
            headers |= {"Auto-Submitted": "auto-replied", **mail_bytes.thread(in_reply_to, ())}
        key = f"{once}:{to}" if once else ""
        message_id, payload = self.mail(to, written, at, headers, attachments, what=key)
        return Outgoing(
            kind=Kind.NOTICE, channel=Channel.EMAIL, address=to, message_id=message_id, payload=payload, once=key
        )


def _later(answer: Answer, at: datetime, wait: timedelta) -> datetime:
    """So much later; sooner where a deadline comes first: a request that comes too late to be answered is lost."""
    asked = (item.confirm_by for item in answer.items if isinstance(item, ToConfirm))
    moments = [moment for moment in asked if moment and moment > at]
    left = [TIME_TO_CONFIRM if moment - at > TIME_TO_CONFIRM else (moment - at) / 2 for moment in moments]
    return min([at + wait, *(moment - time for moment, time in zip(moments, left, strict=True))])
