"""Phrases of `REPLIES` in clauses, as they are written in any language."""

import pytest

from signbot.core.reading.reply_words import holds, is_phrase, place
from signbot.core.reading.stance import parts_in


@pytest.mark.parametrize(
    ("group", "text", "at"),
    [
        ("did", "it really was me", 0),
        ("did", "yes I signed it", 2),
        ("did", "I want to sign", None),
        ("reconsiders", "I've changed my mind", 2),
        ("reconsiders", "he cambiado de opinión", 0),
        ("reconsiders", "ich habe es mir anders überlegt", 0),
        ("stays", "please keep my name", 1),
    ],
)
def test_a_phrase_begins_at_an_atom(group: str, text: str, at: int | None) -> None:
    (part,) = parts_in([text], None)
    found = place(group, part.clause)
    assert found == at


def test_a_clause_may_be_one_phrase_and_nothing_else() -> None:
    alone, more = (next(parts_in([text], None)).clause for text in ("no gracias", "no idea"))
    assert (is_phrase("no", alone), is_phrase("no", more)) == (True, False)


def test_accents_may_be_missing() -> None:
    assert holds("yes", ["bien", "sur"])
    assert holds("yes", ["natürlich"])
    assert not holds("yes", ["ok"])
