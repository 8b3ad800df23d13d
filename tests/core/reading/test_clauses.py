"""A sentence in its clauses: what joins them, and each with its act."""

import pytest

from signbot.core.code import CodeBook
from signbot.core.reading.clauses import Parsed, parse
from signbot.core.reading.sentences import sentences
from signbot.core.text.lexicon import Verb
from signbot.core.text.plain import Plain

BOOK = CodeBook(["ua329/11", "ua12/12"])
SIGN, WITHDRAW = Verb.SIGN, Verb.WITHDRAW


def parsed(line: str) -> Parsed:
    (sentence,) = sentences(Plain(line), BOOK)
    return parse(sentence, BOOK)


def acts(line: str) -> list[Verb]:
    return [clause.verb for clause in parsed(line).clauses if clause.verb]


@pytest.mark.parametrize(
    ("line", "verbs"),
    [
        ("SIGN UA 329/11 and WITHDRAW UA 12/12", [SIGN, WITHDRAW]),
        ("Sign me for UA 329/11, take me off UA 12/12", [SIGN, WITHDRAW]),
        ("Firmo UA 329/11 y quiten mi nombre de UA 12/12", [SIGN, WITHDRAW]),
    ],
)
def test_each_clause_has_its_act(line: str, verbs: list[Verb]) -> None:
    assert acts(line) == verbs


@pytest.mark.parametrize(
    ("line", "leads"), [("no, but I sign", ["", "but"]), ("yes – sign, and thanks", ["", "–", "and"])]
)
def test_a_clause_knows_what_joins_it_to_the_one_before(line: str, leads: list[str]) -> None:
    assert [clause.lead for clause in parsed(line).clauses] == leads


@pytest.mark.parametrize(
    ("line", "verbs"),
    [("Plese sing UA 329/11", [SIGN]), ("Quiero frimar UA 329/11", [SIGN]), ("I love to sing in a choir", []),
     ("They sing in the streets for the people of UA 329/11", [])],
)  # fmt: skip
def test_a_misspelt_verb_counts_soon_before_a_code_only(line: str, verbs: list[Verb]) -> None:
    assert acts(line) == verbs


@pytest.mark.parametrize("line", ["keep my name private", "don't print my name", "no publiquen mi nombre"])
def test_a_name_that_is_not_to_be_printed_is_no_act(line: str) -> None:
    (clause,) = parsed(line).clauses
    assert clause.withheld
    assert clause.verb is None


@pytest.mark.parametrize(
    "line", ["Die, die den Brief unterschreiben, sind mutig", "Zij, die de brief ondertekenen, zijn moedig"]
)
def test_who_those_are_is_no_act(line: str) -> None:
    assert acts(line) == []
