"""The configuration as the rest of signbot sees it."""

from pathlib import Path

import pytest

from signbot.config import UnknownCampaign
from tests.configs import (
    RIGHT,
    loaded,
)


def test_a_campaign_is_found_however_its_code_is_written(tmp_path: Path) -> None:
    config = loaded(tmp_path, RIGHT)
    assert config.find("ua-329.11").code.written == "UA 329/11"
    with pytest.raises(UnknownCampaign) as caught:
        config.find("UA 329/12")
    assert caught.value.nearest == ("UA 329/11",)
    with pytest.raises(UnknownCampaign, match="there is no campaign nonsense"):
        config.find("nonsense")
