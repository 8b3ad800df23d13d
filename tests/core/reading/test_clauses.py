"""What an act is composed of: each clause of a sentence signs, takes a name off, asks, or does nothing of the kind."""

import pytest

from signbot.core.code import CodeBook
from signbot.core.reading.clauses import Parsed, parse
from signbot.core.reading.sentences import sentences
from signbot.core.text.lexicon import Verb
from signbot.core.text.plain import Plain

BOOK = CodeBook(["ua329/11", "ua12/12"])
SIGN, WITHDRAW, NEVER = Verb.SIGN, Verb.WITHDRAW, Verb.NEVER


def parsed(line: str) -> Parsed:
    (sentence,) = sentences(Plain(line), BOOK)
    return parse(sentence, BOOK)


def acts(line: str) -> list[Verb]:
    return [clause.verb for clause in parsed(line).clauses if clause.verb]


@pytest.mark.parametrize(
    "line",
    [
        "I sign UA 329/11",
        "FIRMO UA 329/11",
        "Je signe UA 329/11",
        "Ich unterschreibe UA 329/11",
        "Assino UA 329/11",
        "Firmo UA 329/11",
        "Ik onderteken UA 329/11",
        "Podpisuję UA 329/11",
    ],
)
def test_a_verb_that_signs(line: str) -> None:
    assert acts(line) == [SIGN]


@pytest.mark.parametrize(
    "line",
    [
        "Add me to UA 329/11",
        "Please put my name on UA 329/11",
        "I want my name added to UA 329/11",
        "Anótenme en UA 329/11",
        "Ajoutez mon nom à UA 329/11",
        "Setzen Sie meinen Namen unter UA 329/11",
        "Trage mich bitte bei UA 329/11 ein",
        "Incluam o meu nome na UA 329/11",
        "Aggiungete il mio nome a UA 329/11",
        "Zet mijn naam onder UA 329/11",
        "Dodajcie moje nazwisko do UA 329/11",
        "Add, please, my name to UA 329/11",
    ],
)
def test_a_verb_that_puts_with_the_writer_on_either_side(line: str) -> None:
    assert acts(line) == [SIGN]


@pytest.mark.parametrize("line", ["Add the governor to UA 329/11", "Put it on UA 329/11", "Add UA 12/12 to UA 329/11"])
def test_a_verb_that_puts_something_else_is_no_act(line: str) -> None:
    assert acts(line) == []


@pytest.mark.parametrize(
    "line",
    ["You have my signature for UA 329/11", "I lend my name to UA 329/11", "Use my name for UA 329/11",
     "Doy mi firma a UA 329/11", "Je donne ma signature à UA 329/11", "Ich gebe meine Unterschrift für UA 329/11"],
)  # fmt: skip
def test_a_verb_that_lends_with_a_name(line: str) -> None:
    assert acts(line) == [SIGN]


@pytest.mark.parametrize("line", ["I give money to UA 329/11", "Use your name for UA 329/11", "You have UA 329/11"])
def test_what_lends_no_name_of_the_writer_is_no_act(line: str) -> None:
    assert acts(line) == []


@pytest.mark.parametrize(
    "line",
    ["My name on UA 329/11", "Signature for UA 329/11", "Mi firma para UA 329/11", "Mon nom sur UA 329/11",
     "Mein Name unter UA 329/11"],
)  # fmt: skip
def test_a_name_with_the_letter_behind_it(line: str) -> None:
    assert acts(line) == [SIGN]


@pytest.mark.parametrize("line", ["My name is on the wall", "Her name on UA 329/11", "My name"])
def test_a_name_alone_is_no_act(line: str) -> None:
    assert acts(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "WITHDRAW UA 329/11",
        "Remove my name from UA 329/11",
        "Take me off UA 329/11",
        "Take my name off UA 329/11",
        "I want my signature removed from UA 329/11",
        "My name off UA 329/11",
        "Quítenme de UA 329/11",
        "Quiten mi nombre de UA 329/11",
        "Enlevez mon nom de UA 329/11",
        "Ich ziehe meine Unterschrift zurück UA 329/11",
        "Trage mich bitte bei UA 329/11 wieder aus, danke",
        "Retirem o meu nome da UA 329/11",
        "Togliete il mio nome da UA 329/11",
        "Haal mijn naam van UA 329/11",
        "Usuńcie moje nazwisko z UA 329/11",
    ],
)
def test_a_verb_that_takes_away_or_one_with_away_behind_it(line: str) -> None:
    assert acts(line) == [WITHDRAW]


@pytest.mark.parametrize("line", ["Count me in for UA 329/11", "I'm in for UA 329/11", "Count me in"])
def test_what_joins_with_the_letter_or_nothing_behind_it(line: str) -> None:
    assert acts(line) == [SIGN]


@pytest.mark.parametrize("line", ["I'm in Mexico", "I'm in a hurry"])
def test_what_joins_something_else_is_no_act(line: str) -> None:
    assert acts(line) == []


@pytest.mark.parametrize(
    "line",
    ["No more emails", "I don't want to receive your messages", "Take me off your mailing list", "Unsubscribe",
     "No más correos", "Ne m'envoyez plus de mails", "Keine Mails mehr"],
)  # fmt: skip
def test_no_more_mail_is_no_withdrawal(line: str) -> None:
    assert acts(line) == [Verb.UNSUBSCRIBE]


def test_sign_off_closes_a_mail() -> None:
    assert acts("SIGN OFF UA 329/11") == [NEVER]


@pytest.mark.parametrize(
    ("line", "verb"),
    [("STATUS please", Verb.STATUS), ("LISTA", Verb.LIST), ("HELP", Verb.HELP), ("Oubliez-moi, svp", Verb.FORGET),
     ("NAME UA 329/11 Amina Diallo", Verb.NAME)],
)  # fmt: skip
def test_other_commands_are_a_word(line: str, verb: Verb) -> None:
    assert acts(line) == [verb]


@pytest.mark.parametrize("line", ["Help us free them", "A list of prisoners", "What is the status of the governor"])
def test_a_word_of_a_command_among_others_is_no_act(line: str) -> None:
    assert acts(line) == []


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
