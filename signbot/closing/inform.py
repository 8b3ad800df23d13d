"""Inform: what coordinators are told of their letters, each thing once.

the standings | brief (held, failed, replies) | last look (a day before a deadline) | digest (in the morning)
"""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Protocol
from zoneinfo import ZoneInfo

from signbot.closing.last_look import LastLookStore, last_looks
from signbot.closing.press import Closing
from signbot.core.decision import Standing
from signbot.outbox.brief import BriefStore, brief
from signbot.outbox.defects import Net
from signbot.outbox.digest import DigestStore, digest


class InformStore(BriefStore, LastLookStore, DigestStore, Protocol):
    """The database, as far as this step needs it."""


def inform(
    store: InformStore, closing: Closing, standings: Mapping[str, Standing], zone: ZoneInfo, now: datetime, net: Net
) -> None:
    """Each part stands alone: what breaks in one is told, and the others go on."""
    brief(store, closing.office, standings, now, net)
    last_looks(store, closing, standings, now, net)
    net.alone("digest", partial(digest, store, closing.office, closing.press, standings, zone, now))
