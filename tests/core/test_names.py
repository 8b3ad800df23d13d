"""Names are kept as people write them; what is no name is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signbot.core import names
from signbot.core.address import Address
from signbot.core.names import Refusal

COURTESY = frozenset({"asap", "thanks", "this", "is"})


@pytest.mark.parametrize(
    "name",
    [
        "María López",
        "Nguyễn Thị Minh Khai",
        "Владимир Ильин",
        "محمد علی",
        "می\u200cخواهم",
        "क्\u200dष",
        "李 明",
        "山田 太郎",
        "O'Brien",
        "Anne-Marie d’Arc",
        "José Ortega y Gasset",
        "Mª José",
        "김 민준",
        "สมชาย ใจดี",
        "Dr. Ana Ruiz, OSB",
    ],
)
def test_a_name_of_any_script_stays_as_written(name: str) -> None:
    assert names.clean(name) == name
    assert names.refusal(name) is None


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("  María \t López ", "María López"),
        ("Mar\u202eía\u200b Ló\u2066pez\ufeff", "María López"),
        ("Jose\u0301", "José"),
        ("Z" + "\u0300\u0301\u0302\u0303\u0304" * 60 + "oe", "Z\u0300\u0301oe"),
        ("Ami\u200dna", "Amina"),
        ("“Amina Diallo”", "Amina Diallo"),
        ("Amina 🌸 Diallo", "Amina Diallo"),
        ("A\x00m\x1bina\ue000", "Amina"),
    ],
)
def test_control_direction_and_stacked_marks_are_dropped(written: str, cleaned: str) -> None:
    assert names.clean(written) == cleaned


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("Buy http://evil.example now", Refusal.URL),
        ("www.evil.test", Refusal.URL),
        ("evil.com", Refusal.URL),
        ("<b>Eve</b>", Refusal.MARKUP),
        ("#set text(red)", Refusal.MARKUP),
        ("{{ config }}", Refusal.MARKUP),
        ("eve@evil.example", Refusal.MARKUP),
        ("=cmd()", Refusal.MARKUP),
        ("12345", Refusal.EMPTY),
        ("\u202e\u200b", Refusal.EMPTY),
        ("", Refusal.EMPTY),
        ("Eve " * 30, Refusal.LONG),
    ],
)
def test_what_is_no_name_is_refused(written: str, why: Refusal) -> None:
    assert names.refusal(written) is why


def test_names_that_differ_in_case_accents_or_spaces_are_one() -> None:
    assert names.key("José  lópez") == names.key("Jose Lopez") == names.key("JOSE LOPEZ.")
    assert names.key("José López") != names.key("Josefa López")
    assert names.key("李明") != names.key("李民")
    assert names.key("Jane Doe, LCSW") == names.key("jane doe, Ph.D., OSB") == names.key("Jane Doe")
    assert names.key("John Smith, Jr.") == names.key("John Smith Jr") != names.key("John Smith")


def test_a_doubtful_name_is_flagged() -> None:
    assert names.flags("P\u0430ul Smith") == ("mixed-scripts",)
    assert names.flags("山田タロウ") == ()
    assert names.flags("John and Mary Smith") == ("two-names",)
    assert names.flags("José Ortega y Gasset") == ()
    assert names.flags("Agent 47") == ("digits",)


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("Amina Diallo", "Amina Diallo"),
        ("López, María", "María López"),
        ("Smith, John A.", "John A. Smith"),
        ("John Smith, PhD", "John Smith, PhD"),
        ("'Amina Diallo'", "Amina Diallo"),
        ("Amina Diallo via Alerts", "Amina Diallo"),
        ("Amina Diallo (work)", "Amina Diallo"),
        ("Jane Doe, LCSW", "Jane Doe, LCSW"),
        ("Doe, Jane, Ph.D.", "Jane Doe, Ph.D."),
        ("Doe, Jane MD", "Jane Doe, MD"),
        ("Jane Doe, she/her", "Jane Doe"),
        ("DOE, Jane CIV USARMY", "Jane Doe"),
        ("DIALLO, Amina (NYC)", "Amina Diallo"),
        ("DE LA CRUZ, ANA", "Ana de la Cruz"),
        ("King Jr., Martin Luther", "Martin Luther King Jr."),
        ("Downey, Robert Jr.", "Robert Downey Jr."),
        ("López García, María José", "María José López García"),
        ("Solís Ortega, Lic. Gerardo", "Lic. Gerardo Solís Ortega"),
        ("Durán, Mª Ángeles", "Mª Ángeles Durán"),
        ("Berg, Zoë van der", "Zoë van der Berg"),
        ("wa Thiong'o, Ngũgĩ", "Ngũgĩ wa Thiong'o"),
        ("Ana Ruiz, Oaxaca", "Ana Ruiz, Oaxaca"),
        ("Jane Doe, Oxfam", "Jane Doe, Oxfam"),
        ("Acme, Inc.", "Acme, Inc."),
        ("Cleveland, OH", "Cleveland, OH"),
        ("JANE DOE", "JANE DOE"),
        ("jane doe", "jane doe"),
        ("Jean DUPONT", "Jean DUPONT"),
        ("Lt. Col. James Brown", "Lt. Col. James Brown"),
        ("Fco. Javier Gómez", "Fco. Javier Gómez"),
        ("info", ""),
        ("Out Of Office", ""),
        ("Servicio al Cliente", ""),
        ("Your Name Here", ""),
        ("[Nombre]", ""),
        ("Office", ""),
        ("amina@supporter.example", ""),
        ("", ""),
    ],
)
def test_the_display_name_is_taken_when_a_person_wrote_it(display: str, name: str) -> None:
    assert names.of_sender(Address("a@supporter.example", "a@supporter.example", display)) == name


@pytest.mark.parametrize(
    "text", ["María López", "Jean de La Fontaine", "李明", "Sinéad O'Connor", "Ludwig van Beethoven"]
)
def test_what_is_like_a_name(text: str) -> None:
    assert names.is_like(text, COURTESY)


@pytest.mark.parametrize(
    "text", ["asap", "Thanks", "This Is Terrible", "this", "", "44 Main St", "Free them!", "http://x.com"]
)
def test_what_is_not_like_a_name(text: str) -> None:
    assert not names.is_like(text, COURTESY)


SMALL_WORDS = frozenset({"das", "der", "do", "i", "le", "presse", "something", "und"})


@pytest.mark.parametrize(
    ("text", "like"),
    [
        ("Peter van der Berg", True),
        ("Maria do Carmo Silva", True),
        ("Jean le Goff", True),
        ("Nuno das Neves", True),
        ("Freiheit der Presse", False),
        ("Peter und Maria Berg", False),
        ("Do Something", False),
        ("I do", False),
    ],
)
def test_a_small_word_inside_a_name_is_a_part_of_it(text: str, like: bool) -> None:
    assert names.is_like(text, SMALL_WORDS) is like


@given(st.text(max_size=300))
def test_cleaning_is_final_and_never_fails(text: str) -> None:
    cleaned = names.clean(text)
    assert names.clean(cleaned) == cleaned
    names.refusal(text)
    names.flags(text)
    names.key(text)


def test_a_quote_that_lost_its_other_half_is_not_printed() -> None:
    assert names.clean('"Bob" Smith') == "Bob Smith"
    assert names.clean('Robert "Bob" Smith') == 'Robert "Bob" Smith'
    assert names.clean('Robert " Smith') == "Robert Smith"


@pytest.mark.parametrize(
    ("name", "confusable"),
    [
        ("Sara Smith", False),
        ("Сара Smith", True),
        ("Михаил Smith", False),
        ("Сосо Smith", True),
        ("Соса Сара", False),
        ("Νικοσ Smith", False),
        ("Ρορ Smith", True),
        ("محمد Smith", False),
    ],
)
def test_a_word_that_only_looks_latin_in_a_latin_name(name: str, confusable: bool) -> None:
    assert ("confusable" in names.flags(name)) is confusable


@pytest.mark.parametrize(
    "text",
    [
        "Your Name Here",
        "NAME GOES HERE",
        "[Name]",
        "<your full name>",
        "First Last",
        "Your City",
        "Ciudad",
        "Tu Nombre Aquí",
        "Votre nom et prénom",
        "Seu Nome Completo",
        "Vorname Nachname",
        "Hier Namen eintragen",
        "Il tuo nome",
        "Twoje imię i nazwisko",
        "Ваше имя",
        "您的姓名",
        "お名前",
        "XXXX xxxx",
    ],
)
def test_what_a_form_says_is_nobody_s_name(text: str) -> None:
    assert names.is_blank(text)
    assert names.refusal(text) is Refusal.BLANK
    assert names.refusal_beside(text) is Refusal.BLANK


@pytest.mark.parametrize(
    "text", ["Ruth First", "Name Nguyen", "Ann Town", "Villa María", "María", "王小明", "Ann Place", "Иван Городецкий"]
)
def test_a_name_with_a_word_of_forms_is_a_name(text: str) -> None:
    assert not names.is_blank(text)


@pytest.mark.parametrize(
    "text",
    ["VOID", "Out Of Office", "Test Test", "Servicio al Cliente", "Kundendienst", "Sans nom"],
)
def test_words_of_mailboxes_and_forms_alone_are_nobody_s_name(text: str) -> None:
    assert names.is_nobody(text)


@pytest.mark.parametrize("text", ["Maria Sales", "Bill Post", "Will Test", "Do My", "To Thi My", "王小明"])
def test_a_name_with_such_a_word_is_a_name(text: str) -> None:
    assert not names.is_nobody(text)


@pytest.mark.parametrize(
    ("before", "behind", "maybe", "surely"),
    [
        ("Smith", "Mary", True, True),
        ("DIALLO", "Nerea", True, True),
        ("López García", "María José", True, True),
        ("Solís Ortega", "Lic. Gerardo", True, True),
        ("García Lorca", "Granada", False, False),
        ("Amina", "Dakar", True, False),
        ("Thomas", "Mary", True, False),
        ("de la Cruz Soto", "Xóchitl", True, True),
        ("Ana Ruiz", "San José", False, False),
        ("Jane Doe", "Oxfam", False, False),
        ("Cleveland", "OH", False, False),
        ("Acme", "Inc.", False, False),
        ("Smith", "12 Main", False, False),
    ],
)
def test_a_family_name_before_a_comma(before: str, behind: str, maybe: bool, surely: bool) -> None:
    assert names.is_family_first(before, behind) is maybe
    assert names.is_surely_family_first(before, behind) is surely
