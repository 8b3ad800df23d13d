"""Web addresses, domains and telephone numbers inside what should be a name."""

import pytest

from signbot.core.text.contacts import leads_elsewhere


@pytest.mark.parametrize(
    "text",
    [
        "evil.app",
        "t.me",
        "see https://x.example",
        "www.amina",
        "例子.公司",
        "call 1900 555 0199",
        "+1 555 0100",
        "evil．app",
    ],
)
def test_where_readers_could_be_led(text: str) -> None:
    assert leads_elsewhere(text)


@pytest.mark.parametrize(
    "text", ["Amina Diallo", "St.John", "J.R.R. Tolkien", "Ph.D.", "44113-1234", "Dr. María López", "எம்.ஜி.ராமச்சந்திரன்"]
)
def test_what_names_and_places_have(text: str) -> None:
    assert not leads_elsewhere(text)
