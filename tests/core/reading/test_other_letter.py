"""A second letter that is wished for beside the one that is signed is asked about, and never lost."""

from signbot.core.intents import Sign, Unclear
from signbot.core.question import Asks, Question
from tests.core.mailmaker import A, read, replying
from tests.each import each

ALERT = replying(A, question=Question(asks=Asks.YES, campaigns=(A,)), question_by=frozenset({"thread"}))


def _heard(text: str) -> list[tuple[str, bool]]:
    found = read(text, name="Marcela Urrutia", context=ALERT, thread=True)
    return [(one.campaign, isinstance(one, Sign)) for one in found if isinstance(one, Sign | Unclear)]


@each(
    "text", ["Yes to this one, and to UA 12/12 too", "Sí a esta, y también a la UA 12/12, que se me pasó contestarla."]
)
def test_the_other_letter_is_asked_about(text: str) -> None:
    assert _heard(text) == [(A, True), ("ua12/12", False)]


def test_so_is_the_one_that_we_asked_about() -> None:
    assert _heard("I sign, and please add me to UA 12/12 too.") == [("ua12/12", True), (A, False)]


@each("text", ["Also sign me for UA 12/12", "Yes"])
def test_what_is_understood_is_not_asked_about(text: str) -> None:
    assert [signs for _, signs in _heard(text)] == [True]


@each("text", ["Yes. I did not sign UA 12/12, too", "Yes, but not UA 12/12", "Yes. I signed UA 12/12 too."])
def test_what_is_turned_or_told_signs_no_other_letter(text: str) -> None:
    assert ("ua12/12", True) not in _heard(text)
