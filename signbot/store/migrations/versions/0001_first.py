"""The first schema."""

import sqlalchemy as sa
from alembic import op

from signbot.store.tables import Moment

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "campaign",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.String(length=64), nullable=False),
        sa.Column("first_seen", Moment(), nullable=False),
        sa.Column("opens", Moment(), nullable=True),
        sa.Column("file_deadline", Moment(), nullable=False),
        sa.Column("extended", Moment(), nullable=True),
        sa.Column("overrode", Moment(), nullable=True),
        sa.Column("closed_early", Moment(), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=True),
        sa.Column("before", sa.String(length=20), nullable=True),
        sa.Column("held_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("waived", sa.Boolean(), nullable=False),
        sa.Column("dispatch", sa.Integer(), nullable=False),
        sa.Column("frozen_at", Moment(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("composing", sa.Integer(), nullable=False),
        sa.Column("transmitted_at", Moment(), nullable=True),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("over_at", Moment(), nullable=True),
        sa.Column("retention_days", sa.Integer(), nullable=False),
        sa.Column("evidence_days", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_campaign")),
    )
    op.create_table(
        "clock",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("steady", sa.Float(precision=53), nullable=False),
        sa.Column("boot", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_clock")),
    )
    op.create_table(
        "cursor",
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("folder", name=op.f("pk_cursor")),
    )
    op.create_table(
        "dead_address",
        sa.Column("supporter", sa.Text(), nullable=False),
        sa.Column("since", Moment(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("supporter", name=op.f("pk_dead_address")),
    )
    op.create_table(
        "journal",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "letter",
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("dispatch", sa.Integer(), nullable=False),
        sa.Column("composed_at", Moment(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("campaign", "dispatch", name=op.f("pk_letter")),
    )
    op.create_table(
        "unsubscribed",
        sa.Column("who", sa.String(length=64), nullable=False),
        sa.Column("since", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("who", name=op.f("pk_unsubscribed")),
    )
    op.create_table(
        "mail",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("arrived", Moment(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("authenticity", sa.Text(), server_default="", nullable=False),
        sa.Column("supporter", sa.Text(), server_default="", nullable=False),
        sa.Column("message_id", sa.Text(), server_default="", nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("handled_at", Moment(), nullable=True),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail")),
        sa.UniqueConstraint("folder", "uidvalidity", "uid", name=op.f("uq_mail_folder_uidvalidity_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_mail_arrived"), "mail", ["arrived"], unique=False)
    op.create_index(op.f("ix_mail_content"), "mail", ["content"], unique=False)
    op.create_index(
        "ix_mail_raw",
        "mail",
        ["handled_at"],
        unique=False,
        sqlite_where=sa.text("raw IS NOT NULL"),
        postgresql_where=sa.text("raw IS NOT NULL"),
    )
    op.create_index(op.f("ix_mail_supporter"), "mail", ["supporter"], unique=False)
    op.create_index(
        "ix_mail_untold",
        "mail",
        ["folder", "uidvalidity", "uid"],
        unique=False,
        sqlite_where=sa.text("told = 0"),
        postgresql_where=sa.text("NOT told"),
    )
    op.create_index("ix_mail_verdict_handled_at", "mail", ["verdict", "handled_at"], unique=False)
    op.create_table(
        "request",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("nonce", sa.String(length=32), nullable=False),
        sa.Column("supporter", sa.Text(), nullable=False),
        sa.Column("actions", sa.JSON(), nullable=False),
        sa.Column("release", sa.Text(), nullable=False),
        sa.Column("created", Moment(), nullable=False),
        sa.Column("expires", Moment(), nullable=False),
        sa.Column("used_at", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request")),
        sa.UniqueConstraint("nonce", name=op.f("uq_request_nonce")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_request_expires"), "request", ["expires"], unique=False)
    op.create_index(op.f("ix_request_supporter"), "request", ["supporter"], unique=False)
    op.create_table(
        "secret",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_secret")),
    )
    op.create_table(
        "outage",
        sa.Column("edge", sa.Text(), nullable=False),
        sa.Column("since", Moment(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("edge", name=op.f("pk_outage")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("rank", sa.SmallInteger(), nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("supporter", sa.Text(), nullable=False),
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("dispatch", sa.Integer(), nullable=False),
        sa.Column("stage", sa.SmallInteger(), nullable=False),
        sa.Column("hours", sa.Text(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("printed", sa.Text(), nullable=False),
        sa.Column("authenticated", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("resolved", sa.Boolean(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("queued_at", Moment(), nullable=False),
        sa.Column("due", Moment(), nullable=False),
        sa.Column("first_tried", Moment(), nullable=True),
        sa.Column("claimed_by", sa.Text(), nullable=True),
        sa.Column("claimed_at", Moment(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("sent_at", Moment(), nullable=True),
        sa.Column("request_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("mail_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("wipe", sa.Boolean(), nullable=False),
        sa.Column("once", sa.Text(), nullable=True),
        sa.Column("receipt", sa.String(length=64), server_default="", nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["mail_id"], ["mail.id"], name=op.f("fk_outbox_mail_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("mail_id", name=op.f("uq_outbox_mail_id")),
        sa.UniqueConstraint("message_id", name=op.f("uq_outbox_message_id")),
        sa.UniqueConstraint("once", name=op.f("uq_outbox_once")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_outbox_kept",
        "outbox",
        ["queued_at"],
        unique=False,
        sqlite_where=sa.text("payload IS NOT NULL AND kind <> 'letter'"),
        postgresql_where=sa.text("payload IS NOT NULL AND kind <> 'letter'"),
    )
    op.create_index(
        "ix_outbox_queued",
        "outbox",
        ["rank", "id"],
        unique=False,
        sqlite_where=sa.text("state = 'queued'"),
        postgresql_where=sa.text("state = 'queued'"),
    )
    op.create_index(
        "ix_outbox_sending",
        "outbox",
        ["kind"],
        unique=False,
        sqlite_where=sa.text("state = 'sending'"),
        postgresql_where=sa.text("state = 'sending'"),
    )
    op.create_index(op.f("ix_outbox_sent_at"), "outbox", ["sent_at"], unique=False)
    op.create_index("ix_outbox_kind_state", "outbox", ["kind", "state"], unique=False)
    op.create_index("ix_outbox_supporter_queued_at", "outbox", ["supporter", "queued_at"], unique=False)
    op.create_index(
        "uq_outbox_letter",
        "outbox",
        ["campaign", "dispatch", "channel", "route"],
        unique=True,
        sqlite_where=sa.text("kind = 'letter'"),
        postgresql_where=sa.text("kind = 'letter'"),
    )
    op.create_table(
        "proof",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("outbox_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("what", sa.String(length=16), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name=op.f("fk_proof_outbox_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proof")),
        sa.UniqueConstraint("outbox_id", "content", name=op.f("uq_proof_outbox_id_content")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "signature",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("supporter", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("for_organisation", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("received_at", Moment(), nullable=False),
        sa.Column("verified_by", sa.String(length=16), nullable=True),
        sa.Column("proof", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("text_hash", sa.String(length=64), nullable=False),
        sa.Column("flags", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("dispatch", sa.Integer(), nullable=False),
        sa.Column("mail_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["mail_id"], ["mail.id"], name=op.f("fk_signature_mail_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signature")),
        sa.UniqueConstraint("campaign", "supporter", "name_key", name=op.f("uq_signature_campaign_supporter_name_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_signature_campaign_received_at", "signature", ["campaign", "received_at", "id"], unique=False)
    op.create_index("ix_signature_campaign_state", "signature", ["campaign", "state"], unique=False)
    op.create_index(op.f("ix_signature_supporter"), "signature", ["supporter"], unique=False)
