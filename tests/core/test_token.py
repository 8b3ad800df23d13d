"""A token is worth something for one address, one action and one expiry, whatever a mail program made of its case."""

from datetime import UTC, datetime, timedelta

import pytest

from signbot.core.token import candidates, derived, genuine, nonce, nonce_of, token, without

KEY = b"k" * 32
NONCE = nonce(bytes(range(5)))
EXPIRES = datetime(2026, 12, 1, 12, tzinfo=UTC)
TOKEN = token(KEY, "confirm", "amina@home.example", NONCE, EXPIRES)


def test_a_token_is_24_characters_that_survive_a_local_part_and_a_subject() -> None:
    assert len(TOKEN) == 24
    assert TOKEN.isalnum()
    assert nonce_of(TOKEN) == NONCE
    assert candidates([f"sign+ua-329-11.{TOKEN.upper()}@rrn.example", f"Re: [{TOKEN}] Please confirm"]) == (TOKEN,) * 2


@pytest.mark.parametrize("text", [TOKEN[:-1], f"{TOKEN}a", TOKEN.replace(TOKEN[0], "0"), ""])
def test_what_has_not_the_shape_of_a_token_is_no_candidate(text: str) -> None:
    assert candidates([text]) == ()


def test_a_subject_without_its_token_is_what_a_person_reads() -> None:
    assert without(f"Re: Please confirm [{TOKEN}]") == "Re: Please confirm []"
    assert without("Re: Please confirm") == "Re: Please confirm"


def test_a_token_is_good_for_what_it_was_made_for_and_for_nothing_else() -> None:
    assert genuine(TOKEN, KEY, "confirm", "amina@home.example", EXPIRES)
    assert not genuine(TOKEN, KEY, "release", "amina@home.example", EXPIRES)
    assert not genuine(TOKEN, KEY, "confirm", "eve@home.example", EXPIRES)
    assert not genuine(TOKEN, KEY, "confirm", "amina@home.example", EXPIRES + timedelta(seconds=1))
    assert not genuine(TOKEN, b"x" * 32, "confirm", "amina@home.example", EXPIRES)
    forged = ("b" if TOKEN[0] == "a" else "a") + TOKEN[1:]
    assert not genuine(forged, KEY, "confirm", "amina@home.example", EXPIRES)


def test_the_parts_of_a_token_can_not_be_shifted_into_each_other() -> None:
    assert token(KEY, "confirm", "a@b.example", NONCE, EXPIRES) != token(KEY, "confirma", "@b.example", NONCE, EXPIRES)


def test_what_is_derived_is_the_same_each_time_and_another_for_another_key() -> None:
    assert derived(KEY, "mark") == derived(KEY, "mark")
    assert len({derived(KEY, "mark"), derived(KEY, "nonce"), derived(b"x" * 32, "mark")}) == 3
