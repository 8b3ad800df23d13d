"""Below an order: what turns it, in each language; what is a reason; what says nothing."""

import pytest

from signbot.core.reading.below_order import Below, below
from signbot.core.reading.release_word import Beside

CAROL = Beside("ua329/11", ("Carol Whitaker", "carol", "Rapid Response Network"))


@pytest.mark.parametrize(("spoken", "words"), [
    ("en", "But wait until Monday."), ("en", "no, don't"), ("en", "Never mind."), ("en", "If the lawyer agrees."),
    ("en", "Is that right?"), ("en", "I'd rather hold it"), ("es", "Pero espere al lunes."), ("es", "mejor no"),
    ("es", "¿O lo dejamos abierto?"), ("fr", "Mais pas avant lundi."), ("fr", "Laissez tomber."),
    ("de", "Aber erst am Montag."), ("de", "Doch nicht!"), ("pt", "Mas só depois de segunda."), ("pt", "Esqueça."),
    ("en", "Thanks,\nCarol\n\nWait, not yet"), ("en", "👎"), ("en", "espere por favor"),
])  # fmt: skip
def test_what_may_turn_the_order_is_shown(spoken: str, words: str) -> None:
    found = below(words, CAROL, (spoken,))
    assert found.turns
    assert found.turns in words


@pytest.mark.parametrize(("words", "reason"), [
    ("The bishop asked for it.", "The bishop asked for it."),
    ("Thank you so much,\nCarol Whitaker\nDirector, Rapid Response Network\n+1 216 555 0100", ""),
    ("Reason: wait until Monday, they said", ""),  # for the journal, whatever it says
    ("She was released this morning, thank God!", "She was released this morning, thank God!"),
    ("She is free!\n\nMany thanks, Carol", "She is free!"),
    ("Die Familie hat darum gebeten.", "Die Familie hat darum gebeten."),
    ("", ""),
])  # fmt: skip
def test_what_turns_nothing_is_a_reason_or_says_nothing(words: str, reason: str) -> None:
    assert below(words, CAROL, ("en",)) == Below(reason=reason)
