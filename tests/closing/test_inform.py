"""What breaks in one part of what coordinators are told stops no other."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from signbot.closing.inform import inform
from signbot.closing.press import Closing
from signbot.core.campaign import CampaignState
from signbot.core.decision import Standing
from signbot.outbox.defects import Net
from signbot.store import Store
from tests.offices import Press, dial, office
from tests.store.make import DEADLINE, HOUR, NOW, UA, campaign


def test_a_part_that_breaks_stops_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.upgrade()
    store.register([campaign()], NOW)
    standing = Standing(campaign(), CampaignState.OPEN, DEADLINE)
    closing, now = Closing((campaign(),), office(), Press(), dial), DEADLINE - 12 * HOUR

    def told(*broken: str) -> tuple[list[str], set[str]]:
        net = Net()
        with monkeypatch.context() as patch:
            for name in broken:
                patch.setattr(Store, name, lambda *_: 1 / 0)
            inform(store, closing, {UA: standing}, ZoneInfo("UTC"), now, net)
        keys = {(one.payload.decode().partition("Subject: ")[2])[:9] for one in store.due(now)}
        return sorted(defect.step for defect in net.defects), keys

    assert told("digest_covers", "replies") == (["brief", "digest"], {campaign().code.written})
    assert told() == ([], {campaign().code.written})
    store.close()
