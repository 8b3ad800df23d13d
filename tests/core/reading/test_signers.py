"""Who signs: the name that was meant, and what stands beside it."""

# ruff: noqa: E501  a table of mails stands better with one on a line

from dataclasses import replace

import pytest

from signbot.core.campaign import Person
from signbot.core.intents import Rename, Sign, TooManyNames, Unclear, Why
from signbot.core.question import Asks, Question
from signbot.core.reading.understand import understand
from tests.core.mailmaker import CONTEXT, A, mail, read, replying
from tests.each import each


def who(text: str, name: str = "Amina Diallo", context: object = CONTEXT) -> tuple[Person, ...]:
    (intent,) = read(text, name=name, context=context)  # type: ignore[arg-type]
    assert isinstance(intent, Sign), intent
    return intent.people


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("SIGN UA 329/11", Person("Amina Diallo")),
        ("SIGN UA 329/11\nName: María López", Person("María López")),
        ("Name: María López\nSIGN UA 329/11", Person("María López")),
        ("SIGN UA 329/11 Name: María López, City: Oaxaca", Person("María López", place="Oaxaca")),
        ("SIGN UA 329/11\nMy name is María López", Person("María López")),
        (
            "FIRMAR UA 329/11\nNombre: María López\nCiudad: Oaxaca\nPaís: México",
            Person("María López", place="Oaxaca, México"),
        ),
        ("SIGNER UA 329/11\nNom : Marie Dupont\nVille : Lyon", Person("Marie Dupont", place="Lyon")),
        ("ASSINAR UA 329/11\nNome: João Silva\nCidade: Porto", Person("João Silva", place="Porto")),
        (
            "UNTERSCHREIBEN UA 329/11\nName: Jörg Weiß\nOrt: Köln\nBeruf: Lehrer",
            Person("Jörg Weiß", place="Köln", title="Lehrer"),
        ),
        ("SIGN UA 329/11\nName: 李明\nOrganisation: Acme Relief", Person("李明", organisation="Acme Relief")),
        ("SIGN UA 329/11\nNAME： María López", Person("María López")),
        ("FIRMO UA 329/11 – Lucía Paz, México", Person("Lucía Paz", place="México")),
        ("SIGN UA 329/11 – María López, Cleveland OH", Person("María López", place="Cleveland OH")),
        ("SIGN UA 329/11, María López", Person("María López")),
        ("SIGN UA 329/11 - Dr. María López", Person("Dr. María López")),
        ("SIGN UA 329/11 — María López. Thanks!", Person("María López")),
        ("SIGN UA 329/11, María López, thanks!", Person("María López")),
        ("SIGN UA 329/11 - Владимир Ильин", Person("Владимир Ильин")),
        ("SIGN UA 329/11 - 李明", Person("李明")),
        ("SIGN UA 329/11 asap, this is terrible", Person("Amina Diallo")),
        ("SIGN UA 329/11, asap", Person("Amina Diallo")),
        ("SIGN UA 329/11, Thanks!", Person("Amina Diallo")),
        ("SIGN UA 329/11 - Thank You So Much", Person("Amina Diallo")),
        ("SIGN UA 329/11 – URGENT", Person("Amina Diallo")),
        ("SIGN UA 329/11 - MEXICO", Person("Amina Diallo")),
        ("SIGN UA 329/11, this is terrible", Person("Amina Diallo")),
        ("SIGN UA 329/11 – This Is Terrible", Person("Amina Diallo")),
        ("SIGN UA 329/11 - Free Them Now", Person("Amina Diallo")),
        ("SIGN UA 329/11, God bless you", Person("Amina Diallo")),
        ("FIRMO UA 329/11, Gracias", Person("Amina Diallo")),
        ("SIGN UA 329/11 for the prisoners", Person("Amina Diallo")),
        ("SIGN UA 329/11\nName:\nCity: Dakar", Person("Amina Diallo", place="Dakar")),
        ("SIGN UA 329/11 anonymously", Person("Amina Diallo", anonymous=True)),
        ("SIGN UA 329/11\nanonymous", Person("Amina Diallo", anonymous=True)),
        ("SIGN UA 329/11, do not publish my name", Person("Amina Diallo", anonymous=True)),
        ("SIGN UA 329/11\nPlease don't put my name in public", Person("Amina Diallo", anonymous=True)),
        ("SIGN UA 329/11 on behalf of myself", Person("Amina Diallo")),
        ("Sign UA 329/11, please. Name: María López", Person("María López")),
        ("Please sign UA 329/11. My name is María López. I am a teacher.", Person("María López")),
        ("SIGN UA 329/11\nName: anonymous", Person("Amina Diallo", anonymous=True)),
        ("FIRMO UA 329/11 de forma anónima", Person("Amina Diallo", anonymous=True)),
        (
            "SIGN UA 329/11 for the Sisters of St. Joseph",
            Person("Amina Diallo", organisation="Sisters of St. Joseph", for_organisation=True),
        ),
        (
            "SIGN UA 329/11 on behalf of Acme Relief, Cleveland",
            Person("Amina Diallo", organisation="Acme Relief", place="Cleveland", for_organisation=True),
        ),
        (
            "Sign on behalf of the Sisters of St. Joseph UA 329/11",
            Person("Amina Diallo", organisation="Sisters of St. Joseph", for_organisation=True),
        ),
        (
            "FIRMO UA 329/11 en nombre de Casa Amiga\nNombre: Ana Ruiz",
            Person("Ana Ruiz", organisation="Casa Amiga", for_organisation=True),
        ),
        (
            "SIGN UA 329/11\nOn behalf of Acme Relief",
            Person("Amina Diallo", organisation="Acme Relief", for_organisation=True),
        ),
    ],
)
def test_the_name_that_was_meant(text: str, person: Person) -> None:
    assert who(text) == (person,)


def test_only_a_name_line_is_explicit() -> None:
    assert who("SIGN UA 329/11\nName: María López")[0].explicit
    assert not who("SIGN UA 329/11 - María López")[0].explicit
    assert not who("SIGN UA 329/11")[0].explicit


def test_the_display_name_is_turned_round() -> None:
    assert who("SIGN UA 329/11", name="López, María") == (Person("María López"),)


@pytest.mark.parametrize("display", ["", "info", "amina@supporter.example", "Office"])
def test_without_a_name_it_is_asked_for(display: str) -> None:
    assert read("SIGN UA 329/11", name=display) == (Unclear(Why.NEEDS_NAME, A),)


def test_an_organisation_or_nobody_in_public_needs_no_other_name() -> None:
    (person,) = who("SIGN UA 329/11 on behalf of Acme Relief", name="")
    assert (person.name, person.organisation, person.for_organisation) == ("Acme Relief", "Acme Relief", True)
    assert who("SIGN UA 329/11 anonymous", name="") == (Person("", anonymous=True),)


@pytest.mark.parametrize(
    "text",
    ["SIGN UA 329/11 for me and my wife", "Please sign UA 329/11 for my husband and me", "SIGN UA 329/11 on behalf of my family",
     "My wife and I sign UA 329/11", "We sign UA 329/11", "FIRMO UA 329/11 por mi esposa y yo", "SIGN UA 329/11\nfor me and my wife",
     "SIGN UA 329/11 - Mary and Bob", "SIGN UA 329/11 - Mr. and Mrs. Jones", "SIGN UA 329/11 for Bob Ross", "Ich unterschreibe UA 329/11 für meine Frau und mich"],
)  # fmt: skip
def test_several_people_without_their_names_are_asked_for(text: str) -> None:
    assert read(text) == (Unclear(Why.WHOSE_NAMES, A),)


@pytest.mark.parametrize(
    "text",
    ["SIGN UA 329/11\nName: María López\nName: Juan Ruiz", "SIGN UA 329/11 for me and my husband\nName: María López\nName: Juan Ruiz",
     "SIGN UA 329/11\nNames:\n- María López\n- Juan Ruiz", "SIGN UA 329/11\nNames: María López, Juan Ruiz",
     "SIGN UA 329/11\nNombres:\n1. María López\n2. Juan Ruiz\n\nGracias", "SIGN UA 329/11\nNames: María López; Juan Ruiz"],
)  # fmt: skip
def test_a_list_of_names_is_several_people(text: str) -> None:
    assert who(text) == (Person("María López"), Person("Juan Ruiz"))


def test_each_person_of_a_list_has_their_own_details() -> None:
    text = "SIGN UA 329/11\nName: María López\nCity: Oaxaca\nName: Juan Ruiz\nCity: Puebla"
    assert who(text) == (Person("María López", place="Oaxaca"), Person("Juan Ruiz", place="Puebla"))


def test_more_names_than_allowed_hold_the_whole_list() -> None:
    names = "\n".join(f"Name: Person {letter}Ruiz" for letter in "ABCDEF")
    (intent,) = read(f"SIGN UA 329/11\n{names}")
    assert isinstance(intent, TooManyNames)
    assert len(intent.people) == 6


def test_a_list_that_is_cut_off_is_held_whatever_the_bound() -> None:
    names = "\n".join(f"Name: Ana {chr(65 + i % 26)}{chr(97 + i // 26)}ruiz" for i in range(100))
    (intent,) = read(f"SIGN UA 329/11\n{names}", context=replace(CONTEXT, names_per_mail=500))
    assert isinstance(intent, TooManyNames)


@pytest.mark.parametrize(
    "text",
    ["SIGN UA 329/11\nName: http://evil.example", "SIGN UA 329/11\nName: <b>Eve</b>", "SIGN UA 329/11\nName: eve@evil.example",
     "SIGN UA 329/11\nName: \u202e123", "SIGN UA 329/11\nName: " + "Eve " * 40],
)  # fmt: skip
def test_a_name_that_can_not_be_printed_is_asked_for_again(text: str) -> None:
    assert read(text) == (Unclear(Why.NAME_REFUSED, A),)


def test_details_belong_to_the_commands_above_them() -> None:
    intents = read("SIGN UA 329/11\nSIGN UA 12/12\nName: María López\nSIGN UA 83/18\nName: Juan Ruiz")
    assert [(sign.campaign, sign.people[0].name) for sign in intents if isinstance(sign, Sign)] == [
        ("ua329/11", "María López"),
        ("ua12/12", "María López"),
        ("ua83/18", "Juan Ruiz"),
    ]


def test_the_reading_says_where_the_name_came_from() -> None:
    assert "name: Name:" in understand(mail("SIGN UA 329/11\nName: María López"), CONTEXT).notes


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SIGN UA 329/11\nNAME Mary Smith", "Mary Smith"),
        ("FIRMO UA 329/11\nMe llamo Lucía Fernández", "Lucía Fernández"),
        ("Je signe UA 329/11. Je m'appelle Élodie Martin.", "Élodie Martin"),
        ("SIGN UA 329/11\nName changes nothing", "Amina Diallo"),
    ],
)
def test_a_name_without_its_colon_is_a_name_when_it_is_like_one(text: str, name: str) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Sign)
    assert [person.name for person in intent.people] == [name]


def test_a_family_in_a_story_further_down_asks_for_no_names() -> None:
    story = "I grew up in Oaxaca.\nIt was long ago.\nWe were poor.\nMy wife and I left.\nNobody helped us."
    (intent,) = read(f"SIGN UA 329/11\n\n{story}")
    assert isinstance(intent, Sign)
    (intent,) = read("SIGN UA 329/11 - Amina Diallo\nMy wife and I were there in May.")
    assert isinstance(intent, Sign)


def test_a_family_beside_the_command_is_asked_for_its_names() -> None:
    (intent,) = read("SIGN UA 329/11\nMy wife and I both agree.")
    assert isinstance(intent, Unclear)
    assert intent.why is Why.WHOSE_NAMES


def test_in_a_list_of_names_a_place_stands_beside_its_name_and_no_name_is_lost() -> None:
    text = "SIGN UA 329/11\nNames:\n* Grace Love\n* Karl Peterson, Akron\n* Lee, Ida\nBest Regards\nAmina"
    found = [(person.name, person.place) for person in who(text)]
    assert found == [("Grace Love", ""), ("Karl Peterson", "Akron"), ("Ida Lee", "")]


@pytest.mark.parametrize("value", ["Ruth Lee, Karl Lee", "Ruth Lee and Karl Lee", "Ruth Lee; Karl Lee"])
def test_names_on_one_line_are_several_people(value: str) -> None:
    assert [person.name for person in who(f"SIGN UA 329/11\nNames: {value}")] == ["Ruth Lee", "Karl Lee"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("SIGN UA 329/11 - María López and Juan Ruiz", ["María López", "Juan Ruiz"]),
        ("SIGN UA 329/11 for Ann Lee and Bob Kim", ["Ann Lee", "Bob Kim"]),
        ("SIGN UA 329/11\nName: María & Juan López", ["María López", "Juan López"]),
        ("SIGN UA 329/11\nNames: Ruth and Karl Lee", ["Ruth Lee", "Karl Lee"]),
        ("SIGN UA 329/11\nAnn Lee\nBob Kim", ["Ann Lee", "Bob Kim"]),
        ("SIGN UA 329/11 for these parishioners:\nGrace Love\nBob Kim", ["Grace Love", "Bob Kim"]),
        ("SIGN UA 329/11 on behalf of:\n- Ann Lee\n- Bob Kim, Akron", ["Ann Lee", "Bob Kim"]),
        ("SIGN UA 329/11\nfor Ann Lee and Bob Kim", ["Ann Lee", "Bob Kim"]),
        ("SIGN UA 329/11\nAmina Diallo\nMoussa Diallo", ["Amina Diallo", "Moussa Diallo"]),
        ("Please sign UA 329/11 with my name and my husband's, Bob Jones", ["Amina Diallo", "Bob Jones"]),
        ("SIGN UA 329/11 for me and my wife, Mary Smith", ["Amina Diallo", "Mary Smith"]),
        (
            "SIGN UA 329/11 for me, my husband Luis Soto and my sister Ana Ruiz",
            ["Amina Diallo", "Luis Soto", "Ana Ruiz"],
        ),
        ("Firmen UA 329/11 por mis padres Ana Ruiz y Luis Ruiz y por mí", ["Amina Diallo", "Ana Ruiz", "Luis Ruiz"]),
        ("Je signe UA 329/11 pour moi et mes parents Ana Ruiz et Luis Ruiz", ["Amina Diallo", "Ana Ruiz", "Luis Ruiz"]),
        (
            "Please sign UA 329/11 for my parents Ana Ruiz and Luis Ruiz and me, Eva Ruiz",
            ["Ana Ruiz", "Luis Ruiz", "Eva Ruiz"],
        ),
        ("SIGN UA 329/11\nAna Ruiz, Luis Ruiz, Carl Ott", ["Ana Ruiz", "Luis Ruiz", "Carl Ott"]),
        ("SIGN UA 329/11 - Amina Diallo/Luis Soto", ["Amina Diallo", "Luis Soto"]),
    ],
)
def test_several_people_out_of_free_words_wait_for_a_yes(text: str, people: list[str]) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Sign)
    assert intent.spoken
    assert [person.name for person in intent.people] == people


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("SIGN UA 329/11 - Okpara Love, Akron", ["Okpara Love"]),
        ("SIGN UA 329/11 mary smith", ["mary smith"]),
        ("SIGN UA 329/11\nMary Smith", ["Mary Smith"]),
        ("SIGN UA 329/11 - Okpara, Akron", ["Akron Okpara", "Okpara"]),
        ("SIGN UA 329/11 - Free Palestine", ["Free Palestine"]),
    ],
)
def test_a_name_or_a_comment_is_asked_with_both_choices(text: str, typed: list[str]) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Unclear)
    assert (intent.why, [person.name for person in intent.people]) == (Why.WHICH_NAME, [*typed, "Amina Diallo"])


@pytest.mark.parametrize("display", ["jroe77", "", "info", "amina", "St. Joseph Parish"])
@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("SIGN UA 329/11\n\nthanks, Jim Dolan", "Jim Dolan", ""),
        ("SIGN UA 329/11\n— Tom Okonkwo", "Tom Okonkwo", ""),
        ("SIGN UA 329/11\nYours truly, Millicent Graves, Cuyahoga Falls", "Millicent Graves", "Cuyahoga Falls"),
        ("Soy Lucía Ferreyra, de Rosario\nFirmo UA 329/11", "Lucía Ferreyra", "Rosario"),
        ("SIGN UA 329/11\nMy name is spelled Caitlín Ní Bhriain", "Caitlín Ní Bhriain", ""),
        ("SIGN UA 329/11\nBest regards,\nJim Dolan\nAkron, OH 44313", "Jim Dolan", "Akron, OH"),
        ("SIGN UA 329/11\n\n-- \nJim Dolan\nDirector", "Jim Dolan", ""),
        ("Please sign UA 329/11. Thanks, Jim Dolan", "Jim Dolan", ""),
    ],
)
def test_who_closes_the_mail_signs_where_the_display_name_is_none(
    text: str, name: str, place: str, display: str
) -> None:
    assert [(person.name, person.place) for person in who(text, name=display)] == [(name, place)]


@pytest.mark.parametrize(
    "text",
    ["SIGN UA 329/11\n\n“No justice, no peace.”\n— Martin Luther King",
     "SIGN UA 329/11\nAmina Diallo\nHuman Rights Officer", "SIGN UA 329/11, Brian", "SIGN UA 329/11, all the best, Ruth"],
)  # fmt: skip
def test_a_display_name_comes_before_a_closing(text: str) -> None:
    assert who(text) == (Person("Amina Diallo"),)


@pytest.mark.parametrize(
    "text",
    ["SIGN UA 329/11\nBest regards,\nRuth Lee", "Ruth Lee\nSIGN UA 329/11", "SIGN UA 329/11, this is Ruth Lee", "SIGN UA 329/11. It's Ruth Lee",
     "Hi, this is Ruth Lee, please sign UA 329/11",
     "firmo UA 329/11, soy Ruth Lee", "UA 329/11: je signe, c'est Ruth Lee", "ich unterschreibe UA 329/11, hier ist Ruth Lee", "assino UA 329/11, aqui é a Ruth Lee",
     "firmo UA 329/11, sono Ruth Lee", "ik teken UA 329/11, ik ben Ruth Lee", "podpisuję UA 329/11, jestem Ruth Lee"],
)  # fmt: skip
def test_who_says_another_name_than_the_mailbox_has_is_asked(text: str) -> None:
    assert read(text) == (Unclear(Why.WHICH_NAME, A, people=(Person("Ruth Lee"), Person("Amina Diallo"))),)
    assert [person.name for person in who(text, name="Lupita")] == ["Ruth Lee"]
    assert [person.name for person in who(text, name="R. Lee")] == ["Ruth Lee"]


@pytest.mark.parametrize(
    "text",
    ["Please add Ruth Lee to UA 329/11", "Put Ruth Lee down for UA 329/11", "Please add my sister Ruth Lee to UA 329/11", "Bitte setzt Ruth Lee auf UA 329/11"],
)  # fmt: skip
def test_whoever_is_added_in_the_senders_place_is_a_choice(text: str) -> None:
    assert read(text) == (Unclear(Why.WHICH_NAME, A, people=(Person("Ruth Lee"), Person("Amina Diallo"))),)


@pytest.mark.parametrize(
    ("text", "sender", "name"),
    [
        ("Please add Amina Diallo to UA 329/11", "Amina Diallo", "Amina Diallo"),
        ("Put down Amina Ruiz Diallo for UA 329/11", "Amina Diallo", "Amina Ruiz Diallo"),
        ("Please add Bob Tate to UA 329/11", "Bob", "Bob Tate"),
        ("Pongan a Ana Ruiz en la UA 329/11", "ana77", "Ana Ruiz"),
    ],
)
def test_whoever_adds_their_own_name_signs(text: str, sender: str, name: str) -> None:
    (sign,) = read(text, name=sender)
    assert isinstance(sign, Sign)
    assert [person.name for person in sign.people] == [name]


def test_another_name_put_in_the_place_of_theirs_is_asked_about() -> None:
    assert all(isinstance(intent, Unclear) for intent in read("Take my name off UA 329/11 and put Amina Ruiz"))


def test_a_question_makes_no_choice() -> None:
    (intent,) = read("Did you add Ruth Lee to UA 329/11?")
    assert isinstance(intent, Unclear)
    assert intent.why is Why.NO_COMMAND


@pytest.mark.parametrize("text", ["I am Ruth Lee and I want to sign UA 329/11", "Ruth Lee here. Please sign UA 329/11"])
def test_where_a_name_ends_amid_words_is_a_guess_that_is_asked_about(text: str) -> None:
    assert read(text) == (Unclear(Why.WHICH_NAME, A, people=(Person("Ruth Lee"), Person("Amina Diallo"))),)


def test_the_name_of_a_mailbox_signs_nothing() -> None:
    assert read("SIGN UA 329/11", name="jroe77") == (Unclear(Why.NEEDS_NAME, A),)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SIGN UA 329/11\nFirst name: Mary\nLast name: Smith", "Mary Smith"),
        ("SIGN UA 329/11\nLast name: Smith\nFirst name: Mary", "Mary Smith"),
        ("SIGN UA 329/11\nFirst name: Mary\nMiddle name: Sue\nLast name: Smith", "Mary Sue Smith"),
        ("SIGNER UA 329/11\nPrénom : Marie\nNom : Dupont", "Marie Dupont"),
        ("FIRMO UA 329/11\nNombre: Ana\nPrimer apellido: Ruiz\nSegundo apellido: Soto", "Ana Ruiz Soto"),
        ("Ich unterschreibe UA 329/11\nVorname: Ana\nName: Weber", "Ana Weber"),
        ("SIGN UA 329/11\nName: Mary Smith\nFirst name: Mary", "Mary Smith"),
        ("FIRMO UA 329/11\nNombre: María\nApellidos: López García", "María López García"),
        ("SIGNER UA 329/11\nNom : Dupont\nPrénom : Marie", "Marie Dupont"),
        ("SIGN UA 329/11\nName:\nMary Smith", "Mary Smith"),
        ("SIGN UA 329/11\nSigned: Mary Smith", "Mary Smith"),
        ("SIGN UA 329/11 MEXICO - Mary Smith", "Mary Smith"),
        ("SIGN UA 329/11\nMy name is Jane Roe and I live in Hudson", "Jane Roe"),
    ],
)
def test_labels_as_forms_have_them(text: str, name: str) -> None:
    assert [person.name for person in who(text)] == [name]


@pytest.mark.parametrize(
    "text",
    ["SIGN UA 329/11 but not with my real name, they are watching", "Firmo UA 329/11, pero no con mi nombre",
     "SIGN UA 329/11.\nBut not under my name please"],
)  # fmt: skip
def test_a_real_name_is_withheld(text: str) -> None:
    assert [(person.name, person.anonymous) for person in who(text)] == [("Amina Diallo", True)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("SIGN UA 329/11 from Akron", "Akron"),
        ("SIGN UA 329/11 - Amina, Cleveland OH 44113", "Cleveland OH"),
        ("SIGN UA 329/11\nCity: Akron, OH 44313", "Akron, OH"),
    ],
)
def test_a_town_is_kept_without_its_code(text: str, place: str) -> None:
    assert who(text) == (Person("Amina Diallo", place=place),)


ALERT = replace(replying(A), question=Question(asks=Asks.YES, campaigns=(A,)), question_by=frozenset({"thread"}))


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Name: Ruth Lee\nCity: Akron", Person("Ruth Lee", place="Akron")),
        ("Name: Ruth Lee", Person("Ruth Lee")),
        ("City: Akron", Person("Amina Diallo", place="Akron")),
    ],
)
def test_the_lines_that_an_alert_names_are_a_sign_in_reply_to_it(text: str, person: Person) -> None:
    assert read(text, context=ALERT, thread=True) == (Sign(A, (person,)),)


def test_a_nickname_keeps_both_its_marks() -> None:
    assert [person.name for person in who("SIGN UA 329/11\nName: José Núñez “Pepe”")] == ["José Núñez “Pepe”"]


@pytest.mark.parametrize(
    ("text", "display", "name"),
    [
        ("SIGN UA 329/11 - Amina", "Amina Diallo", "Amina Diallo"),
        ("SIGN UA 329/11 - Suharto", "Suharto", "Suharto"),
        ("SIGN UA 329/11 - Amina", "", "Amina"),
        ("SIGN UA 329/11 - 王小明", "Amina Diallo", "王小明"),
    ],
)
def test_one_word_after_the_code_says_less_than_a_whole_display_name(text: str, display: str, name: str) -> None:
    assert [person.name for person in who(text, name=display)] == [name]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("SIGN UA 329/11\nName: Jane Roe, Ph.D.", [("Jane Roe, Ph.D.", "")]),
        ("SIGN UA 329/11\nName: John Roe Jr.", [("John Roe Jr.", "")]),
        ("SIGN UA 329/11\nName: John Roe Sr., thanks!", [("John Roe Sr.", "")]),
        ("SIGN UA 329/11\nName: Martin Luther King, Jr.", [("Martin Luther King, Jr.", "")]),
        ("SIGN UA 329/11\nName: J. R.", [("J. R.", "")]),
        ("SIGN UA 329/11\nName: Hans Meier jun.", [("Hans Meier jun.", "")]),
        ("SIGN UA 329/11 - Jane Roe, M.A., Cleveland OH", [("Jane Roe, M.A.", "Cleveland OH")]),
        ("SIGN UA 329/11 - Jane Roe, Esq.", [("Jane Roe, Esq.", "")]),
        ("SIGN UA 329/11 - John Roe Jr.", [("John Roe Jr.", "")]),
        ("SIGN UA 329/11 - Jane Roe, Akron, OH", [("Jane Roe", "Akron, OH")]),
        ("SIGN UA 329/11\nNames: Ruth Lee, Karl Lee, Jr.", [("Ruth Lee", ""), ("Karl Lee, Jr.", "")]),
        ("SIGN UA 329/11\nNames:\nRuth Lee, Ph.D., Akron\nKarl Lee Jr.", [("Ruth Lee, Ph.D.", "Akron"), ("Karl Lee Jr.", "")]),
        ("SIGN UA 329/11\nMy name is Jane Roe.", [("Jane Roe", "")]),
        ("SIGN UA 329/11\nName: Jane Roe.", [("Jane Roe", "")]),
        ("SIGN UA 329/11 - Jane Roe, Dublin.", [("Jane Roe", "Dublin")]),
        ("SIGN UA 329/11\nName: Ana de la O.", [("Ana de la O.", "")]),
    ],
)  # fmt: skip
def test_the_point_of_an_abbreviation_is_the_names_and_a_full_stop_is_not(
    text: str, people: list[tuple[str, str]]
) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Sign)
    assert [(one.name, one.place) for one in intent.people] == people


def test_a_corrected_name_keeps_its_point() -> None:
    assert read("NAME UA 329/11 John Roe Jr.") == (Rename(A, "John Roe Jr."),)
    assert read("NAME UA 329/11 John Roe -> Jane Roe, Ph.D.") == (Rename(A, "Jane Roe, Ph.D.", "John Roe"),)
    assert read("NAME UA 329/11 Jane Roe.") == (Rename(A, "Jane Roe"),)


@pytest.mark.parametrize(
    "text",
    [
        "SIGN UA 329/11\nName: NAME GOES HERE",
        "SIGN UA 329/11\nName: Your Name Here",
        "SIGN UA 329/11\nName: [Name]",
        "SIGN UA 329/11\nName: Mary Smith\nCity: Your City",
        "SIGN UA 329/11 - Your Name, Your City",
        "FIRMO UA 329/11 - Tu Nombre",
        "UNTERSCHREIBEN UA 329/11\nName: Ihr Name\nOrt: Ihr Wohnort",
    ],
)
def test_a_form_that_was_not_filled_in_is_asked_about(text: str) -> None:
    (intent,) = read(text, name="Peter Smith")
    assert isinstance(intent, Unclear)
    assert intent.why in (Why.NEEDS_NAME, Why.NAME_REFUSED)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("My name is Ida Wells and I live in Holly Springs. Sign UA 329/11 please", Person("Ida Wells", place="Holly Springs")),
        ("Me llamo Ana Pérez y vivo en Quito. Firmo UA 329/11", Person("Ana Pérez", place="Quito")),
        ("Sou Chico Mendes, de Xapuri. Assino UA 329/11", Person("Chico Mendes", place="Xapuri")),
    ],
)  # fmt: skip
def test_who_says_who_they_are_before_they_sign_is_one_person_with_a_place(text: str, person: Person) -> None:
    assert who(text) == (person,)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("SIGN UA 329/11\nName: Mary Smith, Akron OH 44313", Person("Mary Smith", place="Akron OH")),
        ("SIGN UA 329/11\nName: Mary Smith from Akron", Person("Mary Smith", place="Akron")),
        ("SIGN UA 329/11\nCity: Łódź 90-001", Person("Amina Diallo", place="Łódź")),
        ("Ich unterzeichne UA 329/11. Mein Name ist Liese Müller und ich wohne in Jena.", Person("Liese Müller", place="Jena")),
    ],
)  # fmt: skip
def test_a_town_beside_a_name_is_kept(text: str, person: Person) -> None:
    assert who(text) == (person,)


def test_people_in_whose_name_somebody_writes_are_no_house() -> None:
    (intent,) = read("Je signe UA 329/11 au nom de Jean et Marie Dupont")
    assert isinstance(intent, Sign)
    assert intent.spoken
    assert [person.name for person in intent.people] == ["Jean Dupont", "Marie Dupont"]
    assert read("SIGN UA 329/11 on behalf of Mary Jones") == (Unclear(Why.WHOSE_NAMES, A),)


@pytest.mark.parametrize(
    ("name", "text", "printed"),
    [
        ("Sheila Grant", "SIGN UA 329/11. It should say Sheila M Grant.", "Sheila M Grant"),
        ("Sheila Grant", "SIGN UA 329/11. My sister is Ruth Grant.", "Sheila Grant"),
        ("Sheila Grant", "SIGN UA 329/11. Please write to President Grant", "Sheila Grant"),
        ("Maria Grant", "Firmo UA 329/11. Pongan María Grant Ruiz", "María Grant Ruiz"),
        ("EDNA WHITLOCK", "SIGN UA 329/11\nEdna Whitlock", "Edna Whitlock"),
        ("Gran Pat", "Put me down for UA 329/11. I sign as Patricia Lowe.", "Patricia Lowe"),
        ("Geoff Tanner", "I sign UA 329/11. Please write my name as Geoffrey R. Tanner.", "Geoffrey R. Tanner"),
        ("Susan Blakely", "SIGN UA 329/11\n\nYou spelled me wrong, it's Susan Blakeley with an e.", "Susan Blakeley"),
        ("Kath Beaumont", "Please sign UA 329/11. Please use Katherine Beaumont.", "Katherine Beaumont"),
    ],
)
def test_who_says_how_their_name_is_printed_is_heard(name: str, text: str, printed: str) -> None:
    assert [person.name for person in who(text, name)] == [printed]


def test_what_may_be_nobody_is_asked_about_behind_a_code() -> None:
    (intent,) = read("SIGN UA 329/11 okonkwo adaeze")
    assert isinstance(intent, Unclear)
    (intent,) = read("please add my name, shocking business.", context=replying(A), thread=True)
    assert isinstance(intent, Sign)
    assert [person.name for person in intent.people] == ["Amina Diallo"]


@pytest.mark.parametrize("display", ["Casa Arriola", "The Weber Family", "St. Joseph Parish"])
def test_a_house_that_signs_is_asked_for_a_name(display: str) -> None:
    (asked,) = read("SIGN UA 329/11", name=display)
    assert isinstance(asked, Unclear)
    assert asked.why is Why.NEEDS_NAME


@pytest.mark.parametrize("display", ["Charlotte Church", "Simon House"])
def test_a_person_who_is_called_like_a_house_signs(display: str) -> None:
    (signed,) = read("SIGN UA 329/11", name=display)
    assert isinstance(signed, Sign)
    assert signed.people == (Person(display),)


@each(("text", "sender", "printed"), [
    ("Quiero firmar UA 329/11.\n\nP. José Antonio", "José Antonio Vidal", "José Antonio Vidal"),
    ("Quiero firmar UA 329/11.\n\nP. José Antonio Vidal", "José Antonio Vidal", "José Antonio Vidal"),
    ("I sign UA 329/11. It should say Sheila Grant", "Sheila M Grant", "Sheila Grant"),
])  # fmt: skip
def test_a_title_before_a_part_of_their_name_makes_no_name_of_it(text: str, sender: str, printed: str) -> None:
    (intent,) = read(text, name=sender)
    assert isinstance(intent, Sign)
    assert [person.name for person in intent.people] == [printed]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Nombre: Pablo Etcheverry y Silvina Rossi", ["Pablo Etcheverry", "Silvina Rossi"]),
        ("Name: José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Nombre: Comité Pro Paz y Libertad Sindical", []),
    ],
)
def test_two_whole_names_share_a_line(line: str, people: list[str]) -> None:
    (intent,) = read(f"SIGN UA 329/11\n{line}", name="familia Etcheverry")
    assert [person.name for person in getattr(intent, "people", ())] == people
