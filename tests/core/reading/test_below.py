"""Names on lines of their own: a list below the command, a closing, a signature."""

import pytest

from signbot.core.campaign import Person
from signbot.core.reading.below import Below, Closing, Line, names_below

SIGN = Line("SIGN UA 329/11", signs=True, free=False)


def below(*texts: str, signature: tuple[str, ...] = ()) -> Below:
    return names_below([SIGN, *map(Line, texts)], signature, "Peter Smith")


def test_names_right_below_the_command_are_a_list() -> None:
    assert below("Ann Lee", "Bob Kim").listed == (Person("Ann Lee"), Person("Bob Kim"))
    assert below("1. Ann Lee, Akron", "2. Grace Love").listed == (
        Person("Ann Lee", place="Akron"),
        Person("Grace Love"),
    )


def test_a_lead_makes_a_list_of_one_name() -> None:
    assert below("for this friend of mine:", "Ann Lee").listed == (Person("Ann Lee"),)


def test_one_name_is_asked_about() -> None:
    assert below("Mary Smith").asked == (Person("Mary Smith"),)


def test_below_the_senders_own_name_stands_a_signature_and_perhaps_their_family() -> None:
    assert below("Peter Smith", "Casa Amiga").listed == ()
    assert below("Peter Smith", "Mary Smith").listed == (Person("Peter Smith"), Person("Mary Smith"))


@pytest.mark.parametrize(
    "texts",
    [("Thanks,", "Jim Dolan"), ("thanks, Jim Dolan",), ("Best regards Jim Dolan",),
     ("This is terrible.", "Jim Dolan"), ("I'm Jim Dolan.",)],
)  # fmt: skip
def test_a_closing_names_who_writes(texts: tuple[str, ...]) -> None:
    assert below(*texts) == Below(closing=Closing(Person("Jim Dolan")))


def test_behind_a_dash_may_stand_whom_one_quotes() -> None:
    assert below("— Jim Dolan") == Below(closing=Closing(Person("Jim Dolan"), said=False))


def test_who_writes_may_stand_before_the_wish() -> None:
    wish = Line("Hi, this is Jim Dolan, please SIGN UA 329/11", signs=True, free=False)
    assert names_below([wish], (), "Peter Smith").closing == Closing(Person("Jim Dolan"))


def test_what_may_be_an_office_is_not_certain() -> None:
    assert below("Best regards,", "Human Rights Officer").closing == Closing(
        Person("Human Rights Officer"), said=False, certain=False
    )


def test_a_signature_names_who_writes() -> None:
    assert below(signature=("Jim Dolan", "Director")) == Below(closing=Closing(Person("Jim Dolan"), said=False))


def test_the_place_below_a_closing_is_theirs() -> None:
    assert below("Thanks,", "Jim Dolan", "Akron, OH 44313").closing == Closing(Person("Jim Dolan", place="Akron, OH"))
    assert below("Thanks,", "Jim Dolan", "Casa Amiga").closing == Closing(Person("Jim Dolan"))


def test_a_title_is_no_courtesy() -> None:
    assert below("Thanks,", "Sister Mary Clare Jones").closing == Closing(Person("Sister Mary Clare Jones"))


def test_words_are_no_names() -> None:
    assert below("Free them now!", "This must stop.", "Can't wait for good news") == Below()
