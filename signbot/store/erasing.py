"""FORGET ME: personal data goes; counts, the keyed hash of a mail's content and its verdict stay."""

import secrets

from sqlalchemy import Connection, delete, func, select, update

from signbot.core.campaign import SignatureState
from signbot.core.delivery import DeliveryState, Kind
from signbot.store.freezing import thaw, transmitted
from signbot.store.tables import dead_address, mail, outbox, request, signature

LIVE = (SignatureState.PENDING, SignatureState.COUNTED)


def erase(connection: Connection, supporter: str) -> None:
    """Everything of this canonical address but what a sent letter has sealed."""
    rows = connection.execute(select(signature).where(signature.c.supporter == supporter)).all()
    for row in rows:
        _erase_signature(connection, row.id, row.state)
    for code in {row.campaign for row in rows if row.dispatch}:
        if not transmitted(connection, code):
            thaw(connection, code)
    connection.execute(
        update(mail).where(mail.c.supporter == supporter)
        .values(supporter="", sender="", message_id="", raw=None, note="")
    )  # fmt: skip
    _erase_outbox(connection, supporter)
    connection.execute(delete(request).where(request.c.supporter == supporter))
    connection.execute(delete(dead_address).where(dead_address.c.supporter == supporter))


def _erase_signature(connection: Connection, signature_id: int, state: str) -> None:
    """The row stays as a count, under a name that means nothing."""
    nobody = f"forgotten-{secrets.token_hex(8)}"
    connection.execute(
        update(signature)
        .where(signature.c.id == signature_id)
        .values(
            supporter=nobody, name_key=nobody, email="", name="", organisation="", title="", place="",
            anonymous=True, for_organisation=False, flags=[], request_id=None, mail_id=None,
            state=SignatureState.WITHDRAWN if state in LIVE else state, reason="forgotten",
        )
    )  # fmt: skip


def _erase_outbox(connection: Connection, supporter: str) -> None:
    mine = (outbox.c.supporter == supporter, outbox.c.kind != Kind.LETTER)
    waiting = (DeliveryState.QUEUED, DeliveryState.HELD)
    connection.execute(
        update(outbox).where(*mine, outbox.c.state.in_(waiting))
        .values(state=DeliveryState.SKIPPED, reason="forgotten")
    )  # fmt: skip
    connection.execute(update(outbox).where(*mine).values(address="", payload=b"", supporter="", once=None, answer=""))


def traces(connection: Connection, supporter: str) -> dict[str, int]:
    """How much is kept of this address."""
    counts = {
        "signatures": select(func.count()).where(signature.c.supporter == supporter),
        "mails": select(func.count()).where(mail.c.supporter == supporter),
        "answers": select(func.count()).where(outbox.c.supporter == supporter),
        "requests": select(func.count()).where(request.c.supporter == supporter),
    }
    return {what: connection.execute(query).scalar_one() for what, query in counts.items()}
