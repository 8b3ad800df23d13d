"""The schema. Datetimes are aware and UTC; words are those of `core`."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_TEXT_FORM = "%Y-%m-%dT%H:%M:%S.%fZ"  # sorts as time does


class Moment(TypeDecorator[datetime]):
    """An aware datetime, stored as UTC: TIMESTAMPTZ on PostgreSQL, sortable text on SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(String(27) if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.strftime(_TEXT_FORM) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if dialect.name == "sqlite":
            return datetime.strptime(value, _TEXT_FORM).replace(tzinfo=UTC)
        moment: datetime = value
        return moment.astimezone(UTC)


# SQLite gives ever-growing ids only to INTEGER; PostgreSQL gets room for every mail of every year
Id = BigInteger().with_variant(Integer, "sqlite")

mail = Table(
    "mail",
    metadata,
    Column("id", Id, primary_key=True),
    Column("folder", Text, nullable=False),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
    Column("content", String(64), nullable=False, index=True),  # keyed hash: identity
    Column("arrived", Moment, nullable=False, index=True),
    Column("size", BigInteger, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("verdict", String(16), nullable=False, index=True),
    Column("note", Text, nullable=False, default=""),
    Column("supporter", Text, nullable=False, default="", index=True),  # canonical From; "" once forgotten
    Column("sender", Text, nullable=False, default=""),  # From as written
    Column("message_id", Text, nullable=False, default=""),
    Column("raw", LargeBinary),  # only of what is held, quarantined, or belongs to a delivery
    Column("told", Boolean, nullable=False, default=False),  # the mailbox knows
    Column("handled_at", Moment),
    UniqueConstraint("folder", "uidvalidity", "uid"),
)

request = Table(
    "request",
    metadata,
    Column("id", Id, primary_key=True),
    Column("nonce", String(16), nullable=False, unique=True),
    Column("supporter", Text, nullable=False, index=True),
    Column("withdraw", JSON, nullable=False),
    Column("rename", JSON, nullable=False),
    Column("forget", Boolean, nullable=False),
    Column("release", Text, nullable=False),  # a coordinator's: the folded code whose letter it releases
    Column("created", Moment, nullable=False),
    Column("expires", Moment, nullable=False),
    Column("used_at", Moment),
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
    Column("language", String(16), nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("flags", JSON, nullable=False),
    Column("reason", Text, nullable=False),
    Column("dispatch", Integer, nullable=False),  # 0: not frozen; 1: in the letter
    Column("request_id", Id, ForeignKey("request.id", ondelete="SET NULL"), index=True),
    Column("mail_id", Id, ForeignKey("mail.id", ondelete="SET NULL")),
    UniqueConstraint("campaign", "supporter", "name_key"),
    Index("ix_signature_campaign_state", "campaign", "state"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("channel", String(8), nullable=False),
    Column("address", Text, nullable=False),  # envelope recipient
    Column("message_id", Text, nullable=False, unique=True),
    Column("payload", LargeBinary, nullable=False),  # b"" once purged
    Column("sha256", String(64), nullable=False),
    Column("supporter", Text, nullable=False, index=True),
    Column("campaign", Text, nullable=False),
    Column("dispatch", Integer, nullable=False),
    Column("route", Text, nullable=False),
    Column("printed", Text, nullable=False),
    Column("authenticated", Boolean, nullable=False),
    Column("state", String(16), nullable=False),
    Column("reason", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("created", Moment, nullable=False),
    Column("due", Moment, nullable=False),
    Column("claimed_by", Text, nullable=False),
    Column("claimed_at", Moment),
    Column("answer", Text, nullable=False),  # the server's last word
    Column("sent_at", Moment),
    Column("request_id", Id, ForeignKey("request.id", ondelete="SET NULL")),
    Column("mail_id", Id, ForeignKey("mail.id", ondelete="SET NULL")),
    Column("wipe", Boolean, nullable=False),  # forget address and bytes as soon as it is sent
    Column("once", Text, unique=True),  # queued at most once under this key
    Index("ix_outbox_state_due", "state", "due"),
    Index("ix_outbox_campaign_kind", "campaign", "kind"),
    # one letter to one address over one channel; one answer to one mail
    Index(
        "uq_outbox_letter", "campaign", "dispatch", "channel", "route", unique=True,
        sqlite_where=Column("kind") == "letter", postgresql_where=Column("kind") == "letter",
    ),
    Index(
        "uq_outbox_answer", "mail_id", unique=True,
        sqlite_where=Column("kind").in_(["answer", "request"]),
        postgresql_where=Column("kind").in_(["answer", "request"]),
    ),
)  # fmt: skip

campaign = Table(
    "campaign",
    metadata,
    Column("code", Text, primary_key=True),  # folded
    Column("written", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("first_seen", Moment, nullable=False),
    Column("deadline", Moment, nullable=False),  # the file's
    Column("extended", Moment),  # overrides the file's, until that changes too
    Column("closed_early", Moment),
    Column("state", String(20)),  # NULL: follows from the clock
    Column("held_from", String(20)),  # the state that `release` goes back to
    Column("held_by_hand", Boolean, nullable=False),  # by a coordinator, not by signbot
    Column("reason", Text, nullable=False),
    Column("waived", Boolean, nullable=False),
    Column("frozen_at", Moment),
    Column("told", Boolean, nullable=False),  # supporters and coordinators know how it ended
    Column("text", Text, nullable=False),
    Column("html", Text, nullable=False),
    Column("pdf", LargeBinary, nullable=False),
)

journal = Table(
    "journal",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("who", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("campaign", Text, nullable=False),
    Column("why", Text, nullable=False),
)

dead_address = Table(
    "dead_address",
    metadata,
    Column("supporter", Text, primary_key=True),
    Column("since", Moment, nullable=False),
    Column("status", Text, nullable=False),
)

cursor = Table(
    "cursor",
    metadata,
    Column("folder", Text, primary_key=True),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
)

meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", JSON, nullable=False))

secret = Table("secret", metadata, Column("name", Text, primary_key=True), Column("value", LargeBinary, nullable=False))
