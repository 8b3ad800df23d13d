"""A receipt: what a supporter is given, and what may be published of it."""

from hashlib import sha256

from signbot.core.letter.evidence import RECEIPT_OCTETS, receipt, receipt_hash


def test_a_receipt_is_its_chance_in_32_characters_and_is_published_as_their_hash() -> None:
    given = receipt(bytes(range(RECEIPT_OCTETS)))
    assert given == "000102030405060708090a0b0c0d0e0f"
    assert receipt_hash(given) == sha256(given.encode()).hexdigest()
