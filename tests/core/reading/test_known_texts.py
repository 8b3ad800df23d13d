"""What is made once of a set of campaigns."""

from signbot.core.reading.known_texts import KNOWN, of_campaigns
from tests.core.mailmaker import CAMPAIGNS, A


def test_it_knows_codes_titles_and_the_letters_of_the_texts() -> None:
    known = of_campaigns(CAMPAIGNS)
    assert A in known.book.known
    assert "mexico" in known.titles
    assert any("consortiooaxaca" in essence for essence in known.essences)


def test_it_is_made_once_for_the_same_campaigns_and_anew_for_others() -> None:
    assert of_campaigns(CAMPAIGNS) is of_campaigns(CAMPAIGNS)
    for length in range(KNOWN + 1):
        other = tuple(CAMPAIGNS[: 1 + length % 3])
        assert of_campaigns(other).campaigns is other
    assert of_campaigns(CAMPAIGNS).campaigns is CAMPAIGNS
