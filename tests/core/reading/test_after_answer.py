"""Replies to an answer that asked nothing: a correction of their name, second thoughts, and what is neither."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest

from signbot.core.campaign import Person
from signbot.core.intents import Intent, Rename, Sign, Unclear, Why, Withdraw
from signbot.core.question import Told, Wish
from tests.core.mailmaker import A, B, read, replying

JOSE = Person("Jose Ramirez")


def reply(text: str, *people: Person) -> tuple[Intent, ...]:
    """To `You have signed`, or, without `people`, to `Nothing was signed`."""
    told = Told(campaign=A, people=people)
    return read(text, context=replying(A, answered=True, told=told), thread=True, name=JOSE.name)


@pytest.mark.parametrize(
    "text",
    [
        "Please correct my name, it's José Ramírez with accents.",
        "Could you change my name to José Ramírez? Thank you.",
        "Sorry, it should read José Ramírez",
        "I spelled my name wrong. It is José Ramírez.",
        "The name should be José Ramírez.",
        "Me llamo José Ramírez, con acento.",
        "Bitte schreiben Sie meinen Namen richtig: José Ramírez",
        "José Ramírez, not Jose",
    ],
)
def test_a_name_that_is_told_corrects_theirs(text: str) -> None:
    assert reply(text, JOSE) == (Rename(A, "José Ramírez"),)


@pytest.mark.parametrize(
    "text",
    [
        "Please add Carol Jones too",
        "Please add Luis Ramirez",
        "Also Carol Jones please",
        "My wife is Carol Jones",
        "Best,\nJosé Ramírez",
        "Thanks! José Ramírez",
        "José Ramírez is my cousin",
        "The governor's name is José Ramírez.",
        "Is my name José Ramírez?",
        "Do not change my name to José Ramírez",
    ],
)
def test_other_names_correct_nothing(text: str) -> None:
    assert not any(isinstance(intent, Rename) for intent in reply(text, JOSE))


def test_of_two_names_none_is_corrected_without_being_named() -> None:
    assert not any(isinstance(one, Rename) for one in reply("It should be José Ramírez", JOSE, Person("Ana Ramirez")))


def test_where_a_sentence_beside_it_may_turn_it_we_ask_with_that_name() -> None:
    (intent,) = reply("My name is José Ramírez. If that is not too late.", JOSE)
    asked = Unclear(Why.NEW_NAME, A, people=(Person("José Ramírez"),), wish=Wish.RENAME)
    assert intent in (asked, Rename(A, "José Ramírez"))


@pytest.mark.parametrize("text", ["I've changed my mind.", "Take it off please.", "I should never have signed it."])
def test_second_thoughts_are_asked_about(text: str) -> None:
    (intent,) = reply(text, JOSE)
    assert isinstance(intent, Unclear)
    assert (intent.campaign, intent.wish) in [(A, Wish.WITHDRAW), (A, Wish.SIGN)]


def test_before_the_letter_goes_is_no_condition() -> None:
    assert reply("Could you take me off the letter before it goes?", JOSE) == (Withdraw(A),)


@pytest.mark.parametrize(
    "text",
    ["I've changed my mind, please add me.", "Forget what I said, put me on.", "Me convencieron: quiero firmar."],
)
def test_who_does_not_stand_on_the_letter_changes_their_mind_towards_it(text: str) -> None:
    (intent,) = reply(text)
    assert isinstance(intent, Sign)


@pytest.mark.parametrize("text", ["I might change my mind", "Yes, that is right.", "Thanks, I will sign another time."])
def test_a_plain_yes_to_nothing_was_signed_signs_nothing(text: str) -> None:
    assert not any(isinstance(intent, Sign) for intent in reply(text))


@pytest.mark.parametrize(
    ("known", "text", "name", "place"),
    [
        (
            "Bernard Okonkwo-Hale",
            (
                "That was quick! It's my own fault, I left out a letter: it should say Okonkwo-Hayle, with a y. "
                "Could you put that right?\n\nB."
            ),
            "Bernard Okonkwo-Hayle",
            "",
        ),
        (
            "Benoit Lachenal",
            "Merci ! Un détail : mon prénom prend un accent circonflexe, Benoît. Pouvez-vous corriger ?",
            "Benoît Lachenal",
            "",
        ),
        (
            "K.-H. Obermüller",
            "Danke, aber bitte den Vornamen ausschreiben: Karl-Heinz Obermüller.",
            "Karl-Heinz Obermüller",
            "",
        ),
        ("Jon Petersen", "sorry to be a pain but my surname is Pettersen, double t", "Jon Pettersen", ""),
        ("Kate O Brien", "There should be an apostrophe: O'Brien", "Kate O'Brien", ""),
        ("Maria Gomez", "Mi apellido lleva tilde: Gómez. Gracias", "Maria Gómez", ""),
        (
            "Ignacio Barrenechea",
            (
                "Gracias. Perdonen, puse Bilbao por costumbre pero desde el verano vivo en Getxo. "
                "¿Pueden cambiarlo? El nombre está bien."
            ),
            "",
            "Getxo",
        ),
        ("Amina Diallo", "Vivo en Getxo, no en Bilbao. ¿Lo pueden corregir?", "", "Getxo"),
    ],
)
def test_half_a_name_or_a_town_is_corrected(known: str, text: str, name: str, place: str) -> None:
    signed = replying(A, answered=True, told=Told(campaign=A, people=(Person(known),)))
    assert read(text, context=signed, thread=True, name=known) == (Rename(A, name, place=place),)


@pytest.mark.parametrize(
    "text",
    [
        "Please ask Amira",
        "The prisoner's name is Amena Diallo",
        "Amira's name is missing: Amira Diallo",
        "Please tell Amina Dialo I said hi",
        "Can you correct the letter? It says Aminata is free",
        "I hope the name Aminata will be remembered",
        "My mother was called Aminata",
        "Is it spelled Aminata?",
        "I don't live in Toledo",
        "My son lives in Toledo, could you change that?",
    ],
)
def test_somebody_else_near_to_theirs_corrects_nothing(text: str) -> None:
    signed = replying(A, answered=True, told=Told(campaign=A, people=(Person("Amina Diallo"),)))
    assert not any(isinstance(intent, Rename) for intent in read(text, context=signed, thread=True))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cheers. My wife's just read it and she'd like to be on it as well. She is Elaine Marwood.\n\nKeith", "Elaine Marwood"),
        ("Could my husband be added as well? He's Peter Marwood.", "Peter Marwood"),
        ("Mi esposo también quiere firmar. Se llama Pedro Ruiz.", "Pedro Ruiz"),
        ("Meine Frau möchte auch unterschreiben. Sie heißt Greta Hahn.", "Greta Hahn"),
        ("Mon mari voudrait signer aussi. Il s'appelle Paul Peyrard.", "Paul Peyrard"),
        ("O meu marido também quer assinar, chama-se João Prado", "João Prado"),
        ("My wife would like to sign too.", ""),
    ],
)  # fmt: skip
def test_somebody_beside_them_is_asked_about(text: str, name: str) -> None:
    (intent,) = reply(text, Person("Keith Marwood"))
    assert isinstance(intent, Unclear)
    assert intent.why is (Why.WHICH_NAME if name else Why.WHOSE_NAMES)
    assert [person.name for person in intent.people] == ([name] if name else [])


def test_a_maiden_name_is_theirs_whatever_is_told_beside_it() -> None:
    said = "I prefer my maiden name, José Lozano, to the other one. My father would have liked it."
    assert reply(said, JOSE) == (Rename(A, "José Lozano"),)


def test_whoever_only_asks_what_we_have_corrects_nothing() -> None:
    (intent,) = reply("Do you have my maiden name, José Lozano?", JOSE)
    assert isinstance(intent, Unclear)
    assert reply("Could you print my maiden name, José Lozano?", JOSE) == (Rename(A, "José Lozano"),)


@pytest.mark.parametrize(
    "text",
    ["I'd rather not be on this. Sorry.", "I don't want to be on it after all", "Finalement je préfère ne pas y figurer",
     "Prefiro não aparecer", "Ich möchte doch nicht draufstehen"],
)  # fmt: skip
def test_whoever_would_not_stand_there_after_all_is_asked_whether_to_come_off(text: str) -> None:
    (intent,) = reply(text, JOSE)
    assert intent == Unclear(Why.NO_COMMAND, A, text, wish=Wish.WITHDRAW)


@pytest.mark.parametrize(
    "text", ["I don't want it to end like this", "We must not be silent", "I don't want to sign UA 12/12"]
)
def test_another_no_does_not_speak_of_their_name(text: str) -> None:
    assert not any(isinstance(one, Unclear) and one.wish is Wish.WITHDRAW for one in reply(text, JOSE))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The wife has read this over my shoulder and wants in as well. She's Pauline Osgood.", "Pauline Osgood"),
        ("Our neighbour Gerda Lund asked whether she could be on it too", "Gerda Lund"),
        ("My flatmate Ines Prada has read it and wants to sign as well.", "Ines Prada"),
        ("My mother saw it and would love to be on it, she's Ruth Osgood", "Ruth Osgood"),
    ],
)
def test_whoever_read_it_with_them_and_wants_in_is_asked_about(text: str, name: str) -> None:
    (intent,) = reply(text, JOSE)
    assert isinstance(intent, Unclear)
    assert (intent.why, [person.name for person in intent.people]) == (Why.WHICH_NAME, [name])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I signed UA 329/11 as Jose Ramirez. I'd rather you used my maiden name: Jose Lozano", "Jose Lozano"),
        ("J'ai signé UA 329/11. Je préfère mon nom de naissance, Jose Lozano, à la place de l'autre.", "Jose Lozano"),
        ("I signed UA 329/11. Could you change my name to Jose Lozano?", "Jose Lozano"),
        ("I signed UA 329/11. My son Jose Lozano did too", ""),
        ("I never signed UA 329/11, my name is José Ramírez", ""),
    ],
)
def test_a_new_mail_of_whoever_signed_corrects_their_name(text: str, name: str) -> None:
    renamed = [intent.new for intent in read(text, name=JOSE.name) if isinstance(intent, Rename)]
    assert renamed == ([name] if name else [])


@pytest.mark.parametrize(
    ("known", "text", "name", "place"),
    [
        ("Joao Conceicao", "Faltou o til e a cedilha, é João Conceição", "João Conceição", ""),
        ("Winnie", "Everyone calls me Winnie but on paper I'm Winifred Abernethy-Cole", "Winifred Abernethy-Cole", ""),
        ("Uwe Thal", "Bitte mit Ort: Uwe Thal, Kassel", "", "Kassel"),
        ("Uwe Thal", "Ich wohne inzwischen in Kassel", "", "Kassel"),
        ("Sam Iyer", "Samir Iyer on the letter please", "Samir Iyer", ""),
    ],
)
def test_their_name_and_place_in_few_words(known: str, text: str, name: str, place: str) -> None:
    assert reply(text, Person(known)) == (Rename(A, name, place=place),)


@pytest.mark.parametrize(
    ("known", "text"),
    [
        (JOSE.name, "It's José Ramírez who did it"),
        (JOSE.name, "it's José Ramírez's fault"),
        (JOSE.name, "They say it's José Ramírez"),
        (JOSE.name, "Greetings to Jose Ramirez, Oaxaca"),
        (JOSE.name, "The prisoner is Jose Ramirez, Oaxaca"),
        ("Winnie", "My boss thinks I'm Winifred Abernethy"),
        ("Winnie", "I'm Winifred Abernethy's daughter"),
        ("Winnie", "I'm not Winifred Abernethy"),
    ],
)
def test_a_name_like_theirs_of_whom_something_is_said_corrects_nothing(known: str, text: str) -> None:
    assert not any(isinstance(intent, Rename) for intent in reply(text, Person(known)))


def test_their_own_name_with_other_marks_is_asked_about() -> None:
    said = "Lovely, but the accents have gone walkabout. José Ramírez is the way of it."
    assert reply(said, JOSE) == (Unclear(Why.NEW_NAME, A, people=(Person("José Ramírez"),), wish=Wish.RENAME),)


@pytest.mark.parametrize(
    "text",
    ["Take me off this one and put me on UA 12/12 instead", "Take me off UA 329/11 and put me on the Peru letter",
     "Quítenme de esta y pónganme en UA 12/12"],
)  # fmt: skip
def test_who_moves_to_another_letter_comes_off_and_signs(text: str) -> None:
    off, on = reply(text, JOSE)
    assert off == Withdraw(A)
    assert isinstance(on, Sign)
    assert on.campaign == B
