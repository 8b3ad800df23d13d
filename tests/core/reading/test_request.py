"""Whether a clause asks for what it speaks of, of the writer's own will."""

from signbot.core.code import CodeBook
from signbot.core.reading.clauses import Clause, Parsed, parse
from signbot.core.reading.request import is_request, is_thanked_for, is_willed
from signbot.core.reading.sentences import sentences
from signbot.core.text.plain import Plain
from tests.each import each

BOOK = CodeBook(["ua329/11"])
WILLED = ["I sign it", "I want to sign UA 329/11", "add me", "firmo UA 329/11", "could you put my name on it?"]
NOT_WILLED = [
    "signing it feels wrong",
    "my name on UA 329/11 is wrong",
    "I beg you to sign UA 329/11",
    "si firmo UA 329/11",
]
THANKED = [
    "I should be most obliged if you would kindly enter my name",
    "ich wäre Ihnen sehr verbunden, wenn Sie die Güte hätten, meinen Namen unter das Schreiben zu setzen",
    "les agradecería infinitamente que tuvieran la gentileza de hacer figurar mi nombre en UA 329/11",
]
NOT_THANKED = [
    "I would be grateful if you asked my sister whether to add my name",
    "ich wäre dankbar, wenn Sie mir erklären könnten, wie ich UA 329/11 unterschreibe",
    "I'd be grateful if you never add my name",
]


def acts_in(text: str) -> tuple[Parsed, Clause]:
    """The sentence, and its clause with the act."""
    (sentence,) = sentences(Plain(text), BOOK)
    parsed = parse(sentence, BOOK)
    return parsed, next(clause for clause in parsed.clauses if clause.verb)


@each(("text", "willed"), [(text, text in WILLED) for text in (*WILLED, *NOT_WILLED)])
def test_it_is_the_writers_own_will(text: str, willed: bool) -> None:
    assert is_willed(acts_in(text)[1]) is willed


@each(("text", "thanked"), [(text, text in THANKED) for text in (*THANKED, *NOT_THANKED)])
def test_thanks_make_a_request_of_a_condition(text: str, thanked: bool) -> None:
    assert is_thanked_for(*acts_in(text)) is thanked


def test_a_question_may_be_a_request() -> None:
    assert is_request(acts_in("could you please add my name?")[1])
    assert not is_request(acts_in("could you sign UA 329/11?")[1])
