"""Hostile mails, in short: `python -m tests.fuzz SECONDS` is the long form."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.each import each
from tests.fuzz import CORPUS, LIMIT, TOKENS, cost, hostile, mutate
from tests.mails.others import judge

PATIENCE = 4  # other work on the machine makes everything slower


@each(("name", "raw"), list(hostile()))
def test_no_mail_of_a_megabyte_takes_long(name: str, raw: bytes) -> None:
    assert cost(raw) < LIMIT * PATIENCE, name


def test_broken_mails_are_read_in_no_time() -> None:
    chance = random.Random(329)
    for number in range(300):
        raw = mutate(chance, chance.choice(CORPUS).read_bytes())
        assert cost(raw, number) < LIMIT * PATIENCE


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(TOKENS), st.binary(max_size=20)), max_size=60), st.integers(0, 3))
def test_whatever_the_octets_are_they_are_read(pieces: list[bytes], number: int) -> None:
    cost(b"".join(pieces), number)


@pytest.mark.parametrize("seed", [11, 12])
def test_unseen_replies_are_read_as_they_were_meant(seed: int) -> None:
    found, _ = judge(seed, 600)
    assert found["quoted"] == found["wrong"] == 0
    assert found["understood"] >= 0.97 * (found["understood"] + found["missed"])
