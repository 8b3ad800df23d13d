"""Sentences that are no command: a question is STATUS, thanks want nothing."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.code import CodeBook
from signbot.core.intents import (
    Nothing,
    Status,
    Unclear,
)
from signbot.core.reading.clauses import parse
from signbot.core.reading.pieces import Remark
from signbot.core.reading.remarks import question_of, remark_of
from signbot.core.reading.sentences import sentences
from signbot.core.text.plain import Plain
from tests.core.mailmaker import A, read, replying

BOOK = CodeBook(["ua329/11", "ua12/12"])


def remark(line: str) -> Remark:
    (sentence,) = sentences(Plain(line), BOOK)
    return remark_of(parse(sentence, BOOK))


@pytest.mark.parametrize(
    "text",
    ["did I sign UA 329/11?", "Have I signed UA 329/11", "¿He firmado UA 329/11?", "¿Ya firmé UA 329/11?", "Ai-je signé UA 329/11 ?",
     "Já assinei UA 329/11?", "Habe ich UA 329/11 unterschrieben?", "Is my name on UA 329/11?", "STATUS UA 329/11",
     "ESTADO UA 329/11", "SIGN UA 329/11?"],
)  # fmt: skip
def test_a_question_about_signing_is_status(text: str) -> None:
    assert read(text) == (Status(A),)


@pytest.mark.parametrize(
    "text", ["Can you tell me if I signed UA 329/11?", "Could you check whether my name is on UA 329/11?"]
)
def test_a_question_asked_politely_is_status(text: str) -> None:
    assert read(text) == (Status(A),)


def test_thanks_for_our_answer_want_no_answer() -> None:
    for text in ("Thanks!", "Thank you so much!\n\nAmina Diallo", "OK, thanks", "¡Gracias!"):
        assert read(text, context=replying(A, answered=True), thread=True) == (Nothing("courtesy"),), text
        assert isinstance(read(text, context=replying(A), thread=True)[0], Unclear), text
    for text in ("yes", "Thanks, what now?", "UA 329/11", ""):
        assert isinstance(read(text, context=replying(A, answered=True), thread=True)[0], Unclear), text


@pytest.mark.parametrize(
    "line",
    ["Yes", "Yes, please", "OF COURSE", "I would like to", "Sí, por favor", "Oui, bien sûr", "Ja, gerne", "Sim", "Sì, certo", "Ja graag", "Tak, oczywiście"],
)  # fmt: skip
def test_a_yes_is_a_yes_and_nothing_else(line: str) -> None:
    assert remark(line).yes


@pytest.mark.parametrize(
    "line",
    ["Yes?", "Yes, but not now", "Yes, if you change it", "Yes, my mother signed", "Sí, pero no", "Oui, mais plus tard", "Ja, aber nicht heute", "Thanks"],
)  # fmt: skip
def test_a_yes_with_a_doubt_is_none(line: str) -> None:
    assert not remark(line).yes


@pytest.mark.parametrize(
    "line",
    ["No", "No thanks", "Not me", "I did not sign it", "Never mind", "Yo no fui", "Non merci", "Das war ich nicht", "Não fui eu", "Non sono io", "Nee bedankt", "Nie"],
)  # fmt: skip
def test_a_no_is_a_no(line: str) -> None:
    assert remark(line).no


@pytest.mark.parametrize("line", ["Nothing", "No?", "You are not alone", "Not a day goes by without tears"])
def test_a_negation_of_something_else_is_no_no(line: str) -> None:
    assert not remark(line).no


@pytest.mark.parametrize(
    "line",
    ["Thank you so much", "Thanks for checking", "Hola", "Muchas gracias", "Merci beaucoup", "Vielen Dank", "Obrigada", "Grazie mille", "Dank u wel", "Dziękuję"],
)  # fmt: skip
def test_courtesy_wants_nothing(line: str) -> None:
    assert remark(line).courtesy


@pytest.mark.parametrize("line", ["Thanks, what now?", "Thanks but I will not sign", "Thanks, sign UA 329/11"])
def test_courtesy_with_more_is_none(line: str) -> None:
    assert not remark(line).courtesy


@pytest.mark.parametrize("line", ["I do not want to", "No quiero", "Je ne veux pas", "Ich will nicht", "Please do not"])
def test_a_sentence_that_wants_its_end_goes_on(line: str) -> None:
    assert remark(line).goes_on


@pytest.mark.parametrize("line", ["I do not want to.", "Amina Diallo", "Thanks"])
def test_a_sentence_with_its_end_goes_on_no_more(line: str) -> None:
    assert not remark(line).goes_on


@pytest.mark.parametrize(
    "line", ["only if you change it", "but when you have changed it", "wenn ihr es ändert", "si lo cambian"]
)
def test_a_condition_in_small_letters_belongs_to_the_line_above(line: str) -> None:
    assert remark(line).conditional


@pytest.mark.parametrize("line", ["No thanks.", "Never mind", "Forget it.", "Olvídenlo"])
def test_what_takes_back_and_says_nothing_else(line: str) -> None:
    assert remark(line).takes_back


@pytest.mark.parametrize("line", ["But only tomorrow", "Tomorrow.", "Mañana", "Demain", "Morgen."])
def test_what_turns_a_wish_before_it(line: str) -> None:
    assert remark(line).regrets


@pytest.mark.parametrize("line", ["My wife and I", "Mi esposa y yo"])
def test_several_people_are_told_of(line: str) -> None:
    assert remark(line).household


@pytest.mark.parametrize("line", ["Please don't put my name in public", "Anonymous, please", "No publiquen mi nombre"])
def test_a_name_that_is_withheld(line: str) -> None:
    assert remark(line).anonymous


@pytest.mark.parametrize(
    "line", ["Do you have news of UA 329/11?", "May I still sign?", "Who reads it?", "Has she signed UA 329/11?"]
)
def test_a_question_about_anything_else_is_no_status(line: str) -> None:
    (sentence,) = sentences(Plain(line), BOOK)
    assert question_of(parse(sentence, BOOK)) is None
