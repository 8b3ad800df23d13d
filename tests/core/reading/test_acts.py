"""What an act is composed of: a name goes onto a letter, or off it, in any order of a clause and in every language."""

import pytest

from signbot.core.text.lexicon import Verb
from tests.core.reading.test_clauses import SIGN, WITHDRAW, acts, parsed

NEVER = Verb.NEVER


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
    "line",
    [
        "I would love to see my name on the letter",
        "J'aimerais avoir mon nom sur la lettre",
        "Quisiera ver mi nombre en la carta",
        "Ich will meinen Namen auf dem Brief sehen",
        "Gostaria de ver o meu nome na carta",
        "I support this with my name",
        "Mit meiner Unterschrift unterstütze ich den Brief",
        "Respaldo la carta con mi firma",
        "J'appuie cet appel de tout cœur, avec ma signature",
        "Ik steun deze brief met mijn naam",
        "Bitte setzen Sie meinen Namen dazu",
        "Selbstverständlich dürfen Sie meinen Namen für das Schreiben verwenden",
        "My name you may use",
        "My name is at your disposal for this letter",
        "Mi nombre está a su disposición para la carta",
        "Mon nom est à votre disposition pour cette lettre",
        "I want to be part of it",
        "Je participe à la lettre",
        "Kindly add mine under hers",
        "Fügen Sie meinen Namen den anderen hinzu",
        "UA 12/12 et UA 329/11 : mon nom sous chacune",
        "My name may stand under it",
        "I join my voice to yours",
        "Sumo mi firma a la de ustedes",
    ],
)
def test_it_is_composed_in_any_order(line: str) -> None:
    assert SIGN in acts(line)


@pytest.mark.parametrize(
    "line",
    [
        "I was shocked to see my name on the letter",
        "My husband supports this with his name",
        "I support your work with my prayers",
        "My name already appears on too many letters",
        "Mon nom figure déjà sur trop de lettres",
        "Je participe à la marche samedi",
        "They put their names on the list of the threatened",
    ],
)
def test_what_only_tells_of_names_is_no_act(line: str) -> None:
    assert acts(line) == []


@pytest.mark.parametrize(
    ("line", "verbs"),
    [("Please strike Donald Eckhart from the list", [WITHDRAW]), ("Strike Juan Ruiz from the list of the murdered", []),
     ("Ich nehme meine Zustimmung zu UA 329/11 zurück", [WITHDRAW])],
)  # fmt: skip
def test_a_name_comes_off_by_its_words_or_a_consent_is_taken_back(line: str, verbs: list[Verb]) -> None:
    assert acts(line) == verbs


@pytest.mark.parametrize("line", ["Add Ruth Lee, Akron OH, to UA 329/11", "Pongan a Ana Ruiz, Toluca, en UA 329/11"])
def test_a_place_between_the_name_and_the_letter_is_no_other_clause(line: str) -> None:
    assert acts(line) == [SIGN]


def test_whose_name_comes_off_is_what_stands_behind_the_verb() -> None:
    (clause,) = parsed("Please strike Donald Eckhart from the list").clauses
    assert [atom.words for atom in clause.taken] == [("donald",), ("eckhart",)]


@pytest.mark.parametrize(
    "line", ["I have deleted your email", "Borré sin querer su correo", "J'ai effacé votre message"]
)
def test_who_tells_of_a_mail_that_is_gone_asks_for_none_to_end(line: str) -> None:
    assert acts(line) == []
