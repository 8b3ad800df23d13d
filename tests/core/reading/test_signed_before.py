"""Whoever tells that they signed: themselves, and nobody else."""

import pytest

from signbot.core.reading.signed_before import tells_of_signing
from tests.core.reading.test_clauses import parsed


@pytest.mark.parametrize(
    "line",
    [
        "I signed it last week",
        "I said yes too quickly",
        "Ich habe am Montag unterschrieben",
        "J'ai déjà signé",
        "Firmé ayer",
        "Assinei ontem",
        "Ik heb gisteren getekend",
    ],
)
def test_the_writer_signed(line: str) -> None:
    assert any(map(tells_of_signing, parsed(line).clauses))


@pytest.mark.parametrize(
    "line", ["My sister signed it", "I never signed it", "If I signed it", "Who signed it", "I sign it", "She said yes"]
)
def test_nobody_tells_of_their_own(line: str) -> None:
    assert not any(map(tells_of_signing, parsed(line).clauses))
