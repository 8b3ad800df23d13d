"""What the own lines of a mail say, put together."""

import pytest

from signbot.core.code import CodeBook
from signbot.core.mail.own_words import own_words
from signbot.core.reading.details import Detail
from signbot.core.reading.gather import Gathered, gather
from signbot.core.text.lexicon import Verb

BOOK = CodeBook(["ua329/11", "ua12/12"])


def gathered(text: str, *, sender: str = "Amina Diallo", in_thread: bool = False) -> Gathered:
    return gather(own_words(text), BOOK, sender, in_thread=in_thread)


def test_details_belong_to_the_commands_above_them() -> None:
    first, second = gathered("SIGN UA 329/11\nName: Ruth Lee\nSIGN UA 12/12\nName: Karl Lee").commands
    assert first.details == (Detail("name", "Ruth Lee"),)
    assert second.details == (Detail("name", "Karl Lee"),)


def test_details_of_the_first_lines_belong_to_the_first_commands_too() -> None:
    (command,) = gathered("Name: Ruth Lee\nSIGN UA 329/11").commands
    assert command.details == (Detail("name", "Ruth Lee"),)


def test_a_list_of_names_is_read_line_by_line_until_something_else_stands_there() -> None:
    names = [
        detail.value for detail in gathered("SIGN UA 329/11\nNames:\n1. Ruth Lee\n2. Karl Lee\nBest Regards").details
    ]
    assert names == ["Ruth Lee", "Karl Lee"]


def test_codes_below_a_command_that_has_codes_belong_to_it() -> None:
    (command,) = gathered("SIGN UA 329/11\nUA 12/12").commands
    assert command.codes == ("ua329/11", "ua12/12")


@pytest.mark.parametrize(
    "line", ["🚫 SIGN UA 329/11", "SIGN UA 329/11 👎", "⛔️ FIRMO UA 329/11", "🙅🏽‍♀️ SIGN UA 329/11"]
)
def test_a_sign_that_forbids_makes_a_command_doubtful(line: str) -> None:
    assert [command.doubtful for command in gathered(line).commands] == [True]


@pytest.mark.parametrize("line", ["👍 SIGN UA 329/11", "SIGN UA 329/11 ✊🏽", "✅ SIGN UA 329/11"])
def test_any_other_sign_beside_a_command_says_nothing(line: str) -> None:
    assert [command.doubtful for command in gathered(line).commands] == [False]


def test_what_stands_above_or_below_a_command_can_turn_it() -> None:
    assert [command.doubtful for command in gathered("I do not want to\nSIGN UA 329/11").commands] == [True]
    assert [command.doubtful for command in gathered("SIGN UA 329/11\nonly if you remove paragraph 3").commands] == [
        True
    ]
    assert [command.doubtful for command in gathered("What is this?\nSIGN UA 329/11", in_thread=True).commands] == [
        True
    ]
    assert [command.doubtful for command in gathered("What is this?\nSIGN UA 329/11").commands] == [False]


def test_a_signature_and_courtesy_are_passed_over_and_a_no_never_is() -> None:
    assert gathered("Thanks!\nBest regards,\nAmina Diallo\nProject manager").remarks == ()
    (remark,) = gathered("Best regards,\nno").remarks
    assert remark.no


def test_several_people_count_near_a_command_only() -> None:
    told = "We, my wife and I, are with you."
    assert gathered(f"{told}\nSIGN UA 329/11").household
    far = gathered(
        "\n".join((told, *[f"This is line {number} of a long story." for number in range(6)], "SIGN UA 329/11"))
    )
    assert (far.plural, far.household) == (True, False)
    assert [command.verb for command in far.commands] == [Verb.SIGN]
