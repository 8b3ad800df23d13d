"""What a change of names does to a letter that is composed but not yet on its way."""

from sqlalchemy import Connection, delete, select, update

from signbot.core.campaign import CampaignState
from signbot.core.delivery import DeliveryState, Kind
from signbot.store.tables import campaign, outbox, request

ON_ITS_WAY = (DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.UNCERTAIN)


def transmitted(connection: Connection, code: str) -> bool:
    """Has the first transmission begun?"""
    gone = select(outbox.c.id).where(
        outbox.c.campaign == code, outbox.c.kind == Kind.LETTER, outbox.c.state.in_(ON_ITS_WAY)
    )  # fmt: skip
    return connection.execute(gone.limit(1)).first() is not None


def thaw(connection: Connection, code: str) -> None:
    """The letter is composed, and approved, anew. After the first transmission nothing is undone."""
    if transmitted(connection, code):
        return
    connection.execute(delete(outbox).where(outbox.c.campaign == code, outbox.c.kind == Kind.LETTER))
    connection.execute(delete(request).where(request.c.release == code))
    composed = (CampaignState.AWAITING_APPROVAL, CampaignState.DELIVERING)
    connection.execute(
        update(campaign).where(campaign.c.code == code, campaign.c.state.in_(composed)).values(state=None)
    )  # fmt: skip
    connection.execute(
        update(campaign).where(campaign.c.code == code, campaign.c.held_from.in_(composed)).values(held_from=None)
    )  # fmt: skip
