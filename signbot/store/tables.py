"""The schema. Datetimes are aware and UTC; words are those of `core`."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.types import TypeEngine

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, to the microsecond: TIMESTAMPTZ on PostgreSQL, microseconds since 1970 on SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(BigInteger() if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a datetime without a time zone")
        return (value - _EPOCH) // _TICK if dialect.name == "sqlite" else value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if dialect.name == "sqlite":
            return _EPOCH + int(value) * _TICK
        moment: datetime = value
        return moment.astimezone(UTC)


def _where(condition: str) -> dict[str, Any]:
    """Of a partial index. PostgreSQL is told by `for_postgresql`: its dialect is slow to load."""
    return {"sqlite_where": text(condition)}


# SQLite gives ever-growing ids only to INTEGER; PostgreSQL gets room for every mail of every year
Id = BigInteger().with_variant(Integer, "sqlite")

mail = Table(
    "mail",
    metadata,
    Column("id", Id, primary_key=True),
    Column("folder", Text, nullable=False),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
    Column("content", LargeBinary, nullable=False, index=True),  # keyed hash: identity
    Column("arrived", Moment, nullable=False, index=True),
    Column("size", BigInteger, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("verdict", String(16), nullable=False),
    Column("belief", SmallInteger, nullable=False, server_default="2"),  # how far it was believed: `core.ledger.Belief`
    Column("note", Text, nullable=False, server_default=""),
    Column("authenticity", Text, nullable=False, server_default=""),  # what was found about its From domain, by whom
    Column("supporter", Text, nullable=False, server_default="", index=True),  # canonical From; "" once forgotten
    Column("message_id", Text, nullable=False, server_default=""),
    Column("told", Boolean, nullable=False),  # the mailbox knows
    Column("handled_at", Moment),
    Column("raw", LargeBinary),  # last, so that a scan need not read over it
    UniqueConstraint("folder", "uidvalidity", "uid"),
    Index("ix_mail_verdict_handled_at", "verdict", "handled_at"),
    Index(
        "ix_mail_untold",
        "folder",
        "uidvalidity",
        "uid",
        **_where("told = 0"),
    ),
    Index("ix_mail_waiting", "folder", "uidvalidity", "uid", **_where("verdict = 'waiting'")),
    Index("ix_mail_raw", "handled_at", **_where("raw IS NOT NULL")),
    sqlite_autoincrement=True,
)

seal = Table(
    "seal",
    metadata,
    Column("content", LargeBinary, primary_key=True),  # keyed hash of what a signature covers, of a believed mail
    Column("mail_id", Id, ForeignKey("mail.id"), nullable=False),
)

word = Table(
    "word",
    metadata,
    Column("who", String(64), primary_key=True),  # keyed hash of the canonical address: outlives FORGET ME
    Column("campaign", Text, primary_key=True),  # folded code; "": FORGET ME, about all of them
    Column("at", Moment, nullable=False, index=True),  # when they spoke last
)

request = Table(
    "request",
    metadata,
    Column("id", Id, primary_key=True),
    Column("nonce", String(32), nullable=False, unique=True),
    Column("supporter", Text, nullable=False, index=True),
    Column("actions", JSON, nullable=False),  # signatures, withdraw, rename, forget: what its token would do
    Column("release", Text, nullable=False),  # a coordinator's: the folded code whose letter it releases
    Column("created", Moment, nullable=False),
    Column("expires", Moment, nullable=False, index=True),
    Column("used_at", Moment),
    sqlite_autoincrement=True,
)

signature = Table(
    "signature",
    metadata,
    Column("id", Id, primary_key=True),
    Column("campaign", Text, nullable=False),
    Column("supporter", Text, nullable=False, index=True),
    Column("name_key", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("anonymous", Boolean, nullable=False),
    Column("for_organisation", Boolean, nullable=False),
    Column("state", String(16), nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("verified_by", String(16)),
    Column("proof", Text, nullable=False, server_default=""),  # why it counts: whose word, which key, which mail
    Column("language", String(35), nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("flags", JSON, nullable=False),
    Column("reason", Text, nullable=False),
    Column("dispatch", Integer, nullable=False),  # 0: in no letter; 1: in the letter; 2: in its addendum
    Column("mail_id", Id, ForeignKey("mail.id")),
    Column("mailbox", Text, nullable=False, server_default="", index=True),  # of the supporter, for bounds
    Column("withheld", JSON, nullable=False, server_default="[]"),  # who does not get the name: `core.withholding`
    Column("asked_at", Moment),  # when a mail was queued that shows them a changed text, and asks
    UniqueConstraint("campaign", "supporter", "name_key"),
    Index("ix_signature_campaign_state", "campaign", "state"),
    Index("ix_signature_campaign_received_at", "campaign", "received_at", "id"),
    sqlite_autoincrement=True,
)

member = Table(
    "member",
    metadata,
    Column("id", Id, primary_key=True),
    Column("supporter", Text, nullable=False),  # canonical; "": joined on paper, without mail
    Column("name_key", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("anonymous", Boolean, nullable=False),
    Column("for_organisation", Boolean, nullable=False),
    Column("state", String(16), nullable=False, index=True),
    Column("since", Moment, nullable=False),
    Column("paused_until", Moment),
    Column("topics", JSON, nullable=False),  # as written; []: all letters
    Column("per_month", Integer, nullable=False),  # letters at most; 0: no limit
    Column("language", String(35), nullable=False),
    Column("verified_by", String(16)),
    Column("proof", Text, nullable=False),
    Column("note", Text, nullable=False),  # a coordinator's own words
    Column("heard_at", Moment, nullable=False),  # the last mail that was theirs; on paper: when they joined
    Column("asked_at", Moment),  # whether they are still with us
    Column("withheld", JSON, nullable=False),  # who never gets the name
    UniqueConstraint("supporter", "name_key"),
    sqlite_autoincrement=True,
)

advance_notice = Table(
    "advance_notice",
    metadata,
    Column("id", Id, primary_key=True),
    Column("campaign", Text, nullable=False),
    Column("member_id", Id, nullable=False, index=True),
    Column("text_hash", String(64), nullable=False),  # of the text that they were shown
    Column("state", String(16), nullable=False),
    Column("seconds", BigInteger, nullable=False),  # of the window that they were promised
    Column("outbox_id", Id, index=True),  # the mail that shows it; several letters may stand in one
    Column("queued_at", Moment, nullable=False, index=True),
    Column("answered_at", Moment),
    UniqueConstraint("campaign", "member_id", "text_hash"),
    Index("ix_advance_notice_queued", "campaign", **_where("state = 'queued'")),
    sqlite_autoincrement=True,
)

refusal = Table(
    "refusal",
    metadata,
    Column("campaign", Text, primary_key=True),
    Column("supporter", Text, primary_key=True, index=True),  # canonical: who said no to it
    Column("at", Moment, nullable=False),
)

version = Table(
    "version",
    metadata,
    Column("id", Id, primary_key=True),  # the order of time
    Column("campaign", Text, nullable=False, index=True),  # folded code
    Column("number", Integer, nullable=False),  # which text it is, from 1: one that comes back keeps its number
    Column("hash", String(64), nullable=False),  # `Campaign.text_hash`
    Column("since", Moment, nullable=False),  # from when on it is the letter's text
    Column("kept", Boolean, nullable=False),  # of form alone: names of the one before stand under it, too
    Column("asks", Boolean, nullable=False),  # names under earlier ones are asked about it
    Column("asked_upto", Id, nullable=False, server_default="0"),  # and are up to this signature
    Column("who", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("content", Text, nullable=False),  # `Campaign.signed_text`; "" where only the hash is known
    sqlite_autoincrement=True,
)

tally = Table(
    "tally",
    metadata,
    Column("campaign", Text, primary_key=True),
    Column("state", String(16), primary_key=True),
    Column("session", Integer, primary_key=True, server_default="0"),  # of a server's, that changed signatures
    Column("number", BigInteger, nullable=False),  # how many signatures; summed over the sessions
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("rank", SmallInteger, nullable=False),  # what goes first
    Column("channel", String(8), nullable=False),
    Column("address", Text, nullable=False),  # envelope recipient
    Column("message_id", Text, nullable=False, unique=True),
    Column("sha256", String(64), nullable=False),
    Column("supporter", Text, nullable=False),
    Column("campaign", Text, nullable=False),
    Column("dispatch", Integer, nullable=False),
    Column("stage", SmallInteger, nullable=False),  # of a letter: addressees (0) before copies (1)
    Column("hours", Text, nullable=False),  # when a fax may ring, as `core.hours` writes it; "": always
    Column("route", Text, nullable=False),
    Column("printed", Text, nullable=False),
    Column("authenticated", Boolean, nullable=False),
    Column("state", String(16), nullable=False),
    Column("reason", Text, nullable=False),
    Column("resolved", Boolean, nullable=False),  # a person has said what became of it
    Column("tries", Integer, nullable=False),
    Column("queued_at", Moment, nullable=False),
    Column("due", Moment, nullable=False),
    Column("first_tried", Moment),  # days after it a mail is given up
    Column("claimed_by", Text),
    Column("claimed_at", Moment),
    Column("answer", Text, nullable=False),  # the server's last word
    Column("sent_at", Moment),
    Column("request_id", Id),  # which may be over and gone
    Column("mail_id", Id, ForeignKey("mail.id"), unique=True),  # one answer to one mail
    Column("wipe", Boolean, nullable=False),  # forget address and bytes as soon as it has gone
    Column("once", Text, unique=True),  # queued at most once under this key
    Column("receipt", String(64), nullable=False, server_default=""),  # SHA-256 of the inclusion receipt in this note
    Column("mailbox", Text, nullable=False, server_default=""),  # of the supporter, for bounds
    Column("stranger_at", Text, nullable=False, server_default=""),  # the domain of an answer to nobody proven
    Column("talk", Text, nullable=False, server_default=""),  # the first answer of the talk that this one is part of
    Column("topic", String(64), nullable=False, server_default=""),  # its subject and domain: see `core.mail.talk`
    Column("discloses", Boolean, nullable=False, server_default=false()),  # names that are withheld from others
    Column("earlier", JSON, nullable=False, server_default="[]"),  # how a letter went before it went again
    Index("ix_outbox_queued", "rank", "tries", "id", **_where("state = 'queued'")),
    Index("ix_outbox_sent_at", "sent_at", "kind"),
    Index("ix_outbox_sending", "kind", **_where("state = 'sending'")),
    Index("ix_outbox_kind_state", "kind", "state"),
    Index("ix_outbox_supporter_queued_at", "supporter", "queued_at"),
    Index("ix_outbox_mailbox_queued_at", "mailbox", "queued_at"),
    Index("ix_outbox_strangers", "stranger_at", "due", **_where("stranger_at <> ''")),
    Index("ix_outbox_talk", "talk", "queued_at", **_where("talk <> ''")),
    Index("ix_outbox_topic", "topic", "queued_at", **_where("topic <> ''")),
    Index("uq_outbox_letter", "campaign", "dispatch", "channel", "route", unique=True, **_where("kind = 'letter'")),
    sqlite_autoincrement=True,
)

payload = Table(
    "payload",
    metadata,
    Column("outbox_id", Id, ForeignKey("outbox.id"), primary_key=True, autoincrement=False),
    Column("octets", LargeBinary, nullable=False),  # the finished mail; the row goes when they are erased
)

campaign = Table(
    "campaign",
    metadata,
    Column("code", Text, primary_key=True),  # folded
    Column("written", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("file_hash", String(64), nullable=False),  # `Campaign.file_hash` of what the file said when it was meant
    Column("first_seen", Moment, nullable=False),
    Column("opens", Moment),
    Column("file_deadline", Moment, nullable=False),
    Column("extended", Moment),  # the deadline in force, until the file's changes too
    Column("overrode", Moment),  # what the file said when it was extended
    Column("closed_early", Moment),
    Column("state", String(20)),  # NULL: follows from the clock
    Column("before", String(20)),  # HELD: the state that `release` goes back to
    Column("held_by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("waived", Boolean, nullable=False),  # a coordinator released it with fewer names than its minimum
    Column("dispatch", Integer, nullable=False),  # in hand: 1 the letter, 2 its addendum
    Column("frozen_at", Moment),
    Column("revision", Integer, nullable=False),  # grows whenever a frozen name changes
    Column("composing", Integer, nullable=False),  # the revision that the last freeze handed out
    Column("transmitted_at", Moment),  # the first transmission began
    Column("told", Boolean, nullable=False),  # supporters and coordinators know how it ended
    Column("told_upto", Id, nullable=False, server_default="0"),  # of supporters: up to this signature
    Column("over_at", Moment),  # delivered, or cancelled: from then on its time runs
    Column("digested", JSON, nullable=False, server_default="{}"),  # its numbers, as the last digest had them
    Column("retention_days", Integer, nullable=False),  # names and addresses; kept here, for the file forgets it
    Column("evidence_days", Integer, nullable=False),  # the sent letter
)

letter = Table(
    "letter",
    metadata,
    Column("campaign", Text, primary_key=True),
    Column("dispatch", Integer, primary_key=True),
    Column("composed_at", Moment, nullable=False),
    Column("text", Text, nullable=False),
    Column("html", Text, nullable=False),
    Column("counted", Integer, nullable=False),  # names on it, withheld ones too
    Column("names", Text, nullable=False),  # the frozen list, a line each, as `core.letter.evidence.names` has it
    Column("pdf", LargeBinary, nullable=False),
    Column("public_text", Text),  # NULL: the same, since no name is withheld
    Column("public_html", Text),
    Column("public_names", Text),
    Column("public_pdf", LargeBinary),
    Column("texts", Text, nullable=False, server_default=""),  # the number of the text of each name in `names`, a line
)

proof = Table(
    "proof",
    metadata,
    Column("id", Id, primary_key=True),
    Column("outbox_id", Id, ForeignKey("outbox.id"), nullable=False),
    Column("what", String(16), nullable=False),  # "report": a bounce or a receipt; "reply": the recipient's own words
    Column("at", Moment, nullable=False),
    Column("content", String(64), nullable=False),  # SHA-256 of `raw`: one mail is kept once
    Column("raw", LargeBinary, nullable=False),
    UniqueConstraint("outbox_id", "content"),
    sqlite_autoincrement=True,
)

outcome = Table(
    "outcome",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String(64), nullable=False, unique=True),  # the same words for the same letter are one outcome
    Column("campaign", Text, nullable=False),  # folded
    Column("sort", String(16), nullable=False),  # as `core.answers.Sort`
    Column("texts", JSON, nullable=False),  # [language, Markdown] of each; the first is for all others
    Column("file_name", Text, nullable=False),  # of what is enclosed; "": nothing is
    Column("created", Moment, nullable=False),
    Column("told_upto", Id, nullable=False),  # of supporters: up to this signature
    Column("told", Boolean, nullable=False),  # everybody knows
    Column("file", LargeBinary),
    sqlite_autoincrement=True,
)

month = Table(
    "month",
    metadata,
    Column("month", String(7), primary_key=True),  # "2026-11"
    Column("text", Text, nullable=False),  # the group's own paragraph, Markdown
    Column("created", Moment, nullable=False),
    Column("told_upto", Id, nullable=False),  # of members: up to this one
    Column("told", Boolean, nullable=False),  # everybody knows
)

receipt = Table(
    "receipt",
    metadata,
    Column("campaign", Text, primary_key=True),  # folded
    Column("sha256", String(64), primary_key=True),  # of an inclusion receipt in a month's report
)

official = Table(
    "official",
    metadata,
    Column("id", Id, primary_key=True),
    Column("outbox_id", Id, ForeignKey("outbox.id"), index=True),  # the delivery; NULL: nobody can say which
    Column("campaign", Text, nullable=False, index=True),  # folded; "" where that is not known either
    Column("how", Text, nullable=False),  # how the delivery is known
    Column("kind", String(16), nullable=False),  # as `core.official.OfficialKind`
    Column("why", Text, nullable=False),  # the words that decided, or a person's reason
    Column("judged_by", Text, nullable=False),  # who corrected it; "": the rules
    Column("sender", Text, nullable=False),  # canonical; "" of what came on paper
    Column("message_id", Text, nullable=False, index=True),  # what answers it belongs to the same delivery
    Column("at", Moment, nullable=False),
    Column("proven", Boolean, nullable=False),
    Column("content", String(64), nullable=False, unique=True),  # SHA-256 of `raw`: one mail is kept once
    Column("mail_id", Id, ForeignKey("mail.id")),  # NULL: filed by hand
    Column("raw", LargeBinary),  # NULL where only a person's word is kept
    sqlite_autoincrement=True,
)

journal = Table(
    "journal",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("who", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("campaign", Text, nullable=False),
    sqlite_autoincrement=True,
)

order = Table(
    "desk_order",
    metadata,
    Column("id", Id, primary_key=True),
    Column("mail_id", Id, ForeignKey("mail.id"), nullable=False, index=True),
    Column("who", Text, nullable=False),  # the coordinator's canonical address
    Column("address", Text, nullable=False),  # as they write it
    Column("message_id", Text, nullable=False),
    Column("what", String(16), nullable=False),
    Column("language", String(16), nullable=False, server_default=""),  # that have its word: "de fr"
    Column("words", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("confirms", Id, nullable=False),  # of a YES: the order that was asked about; else 0
    Column("flaw", String(16), nullable=False),
    Column("arrived", Moment, nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("plan", String(64), nullable=False),  # hash of the state of things that its coordinator was told
    Column("names", BigInteger, nullable=False),  # and how many names it concerned
    Column("asked", Integer, nullable=False),
    Column("nonce", String(32), unique=True),  # of the token that lets it be done
    Column("expires", Moment),
    Column("answered_at", Moment),
    Column("raw", LargeBinary),  # the mail, where sheets are attached; gone as soon as it is done
    Index("ix_desk_order_waiting", "id", **_where("state = 'waiting'")),
    sqlite_autoincrement=True,
)

dead_address = Table(
    "dead_address",
    metadata,
    Column("supporter", Text, primary_key=True),
    Column("since", Moment, nullable=False),
    Column("status", Text, nullable=False),
)

unsubscribed = Table(
    "unsubscribed",
    metadata,
    Column("who", String(64), primary_key=True),  # keyed hash of the canonical address: outlives FORGET ME
    Column("since", Moment, nullable=False),
)

cursor = Table(
    "cursor",
    metadata,
    Column("folder", Text, primary_key=True),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
)

lease = Table(
    "lease",
    metadata,
    Column("id", Id, primary_key=True),
    Column("folder", Text, nullable=False),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("main", Boolean, nullable=False),
    Column("uids", JSON, nullable=False),  # of mails to be handled, in their order
    Column("worker", Text),  # who has taken them
    Column("until", Moment),  # and until when, without a sign of life
    sqlite_autoincrement=True,
)

clock = Table(
    "clock",
    metadata,
    Column("name", Text, primary_key=True),  # "pass", "poll", "digest", "erased", "scrubbed", "retained"
    Column("at", Moment, nullable=False),
    Column("steady", Float(53), nullable=False),  # seconds since boot
    Column("boot", Text, nullable=False),
)

outage = Table(
    "outage",
    metadata,
    Column("edge", Text, primary_key=True),  # a server that is unavailable: "mailbox", "smtp"
    Column("since", Moment, nullable=False),
    Column("told", Boolean, nullable=False),  # coordinators have had an alarm, and will want to know when it is over
)

alarm = Table(
    "alarm",
    metadata,
    Column("key", Text, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("words", Text, nullable=False),  # for the bell; "" as soon as it has rung, or is too old to be rung
    Column("rung_at", Moment),
)

secret = Table("secret", metadata, Column("name", Text, primary_key=True), Column("value", LargeBinary, nullable=False))


def for_postgresql() -> None:
    """Partial indexes are partial on PostgreSQL, too. Before its first connection; again is harmless."""
    for index in (index for table in metadata.tables.values() for index in table.indexes):
        condition = index.dialect_kwargs.get("sqlite_where")
        if condition is not None:
            index.dialect_kwargs["postgresql_where"] = text("NOT told") if index.name == "ix_mail_untold" else condition
