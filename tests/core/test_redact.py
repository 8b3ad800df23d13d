"""What a server repeats of a login."""

from base64 import b64encode

import pytest

from signbot.core.redact import HUSHED, hushed

SECRET = "k3ep-m3 qui3t"


@pytest.mark.parametrize(
    "said",
    [
        f"wrong password {SECRET}!",
        f"LOGIN user {SECRET}: {SECRET}",
        "AUTH PLAIN " + b64encode(f"\0sign@rrn.example\0{SECRET}".encode()).decode(),
        "got " + b64encode(SECRET.encode()).decode().rstrip("="),
        "bad " + b64encode(f"user=sign\1auth=Bearer {SECRET}\1\1".encode()).decode() + " sorry",
    ],
)
def test_a_secret_is_taken_out_of_what_a_server_says(said: str) -> None:
    found = hushed(said, SECRET)
    assert HUSHED in found
    assert SECRET not in found
    assert "azNlcC1tMyBxdWkzd" not in found  # as it is in base64, where it begins at a third octet


@pytest.mark.parametrize("said", ["535 5.7.8 wrong password", "[AUTHENTICATIONFAILED] Authentication failed.", ""])
def test_everything_else_stays(said: str) -> None:
    assert hushed(said, SECRET) == hushed(said, "") == said
