"""The small grammar of what stands behind a code: people, a comment, or neither for certain."""

# ruff: noqa: E501  a table of names stands better with one on a line

import pytest

from signbot.core.campaign import Person
from signbot.core.reading.behind import (
    Behind,
    Comment,
    People,
    Undecided,
    behind,
    introduced,
    presented,
    with_the_writer,
    withheld,
)

TITLES = frozenset({"mexico", "mexico: nurses on trial"})


def shown(found: Behind) -> str:
    """`Ann Lee | Bob Kim (Akron)`; a question mark where it is asked; "" for a comment."""
    match found:
        case People(people):
            return " | ".join(_person(person) for person in people)
        case Undecided(people):
            return "".join(f"{_person(person)}?" for person in people)
        case Comment():
            return ""


def _person(person: Person) -> str:
    return f"{person.name} ({person.place})" if person.place else person.name


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        (" Mary Smith", "Mary Smith"),
        (" - Mary Smith", "Mary Smith"),
        (", Mary Smith", "Mary Smith"),
        (": Mary Smith!", "Mary Smith"),
        (" (Mary Smith)", "Mary Smith"),
        (" – MARY SMITH", "MARY SMITH"),
        (" - Mary O. Smith", "Mary O. Smith"),
        (" - J. R. R. Tolkien", "J. R. R. Tolkien"),
        (" - Hna. María", "Hna. María"),
        (" - Hna. María López", "Hna. María López"),
        (" - Lt. Col. James Brown, Akron", "Lt. Col. James Brown (Akron)"),
        (" - Fco. Javier Gómez", "Fco. Javier Gómez"),
        (" - Robert Downey Jr., MD", "Robert Downey Jr., MD"),
        (" - Jane Doe, LCSW", "Jane Doe, LCSW"),
        (" - Jane Doe, she/her, Akron", "Jane Doe (Akron)"),
        (" - Ana Ruiz, San José", "Ana Ruiz (San José)"),
        (" - Your Name, Your City", ""),
        (" - Jean-Luc d'Arc", "Jean-Luc d'Arc"),
        (" - Siobhán O’Neill", "Siobhán O'Neill"),
        (" - Ludwig van der Berg", "Ludwig van der Berg"),
        (" - José Ortega y Gasset", "José Ortega y Gasset"),
        (" - José Núñez “Pepe”", "José Núñez “Pepe”"),
        (" - Ruth Cohen, Ph.D., Akron", "Ruth Cohen, Ph.D. (Akron)"),
        (" - Mary Smith <mary@home.example>", "Mary Smith"),
        (" - Mary Smith <mary@home", "Mary Smith"),
        (" - Mary Smith <mary@home.", "Mary Smith"),
        (" - D'Angelo Russell", "D'Angelo Russell"),
        (" - Capt. Luis Ortega, El Paso TX", "Capt. Luis Ortega (El Paso TX)"),
        (" - Ann Lee, Los Angeles, CA", "Ann Lee (Los Angeles, CA)"),
        (" - Ana Ruiz, La Paz", "Ana Ruiz (La Paz)"),
        (" - Ana Ruiz, New York, United States", "Ana Ruiz (New York, United States)"),
        (" - Ana Ruiz, Rio de Janeiro", "Ana Ruiz (Rio de Janeiro)"),
        (" - Mary Smith (mary@home.example), Akron", "Mary Smith (Akron)"),
        (" - Smith, Mary", "Mary Smith"),
        (" - Mary Smith/Akron", "Mary Smith (Akron)"),
        (" - Okonkwo, Mary, Akron", "Mary Okonkwo (Akron)"),
        (" - Grace Love, Akron", "Grace Love (Akron)"),
        (" - Mary Smith from Akron", "Mary Smith (Akron)"),
        (" Mary Smith of Dublin", "Mary Smith (Dublin)"),
        (" - Mary Smith, Akron, OH 44313. Thanks!", "Mary Smith (Akron, OH)"),
        (" - Jörg Weiß, 50667 Köln", "Jörg Weiß (Köln)"),
        (" – Sor Juana Inés de la Cruz, de Rosario", "Sor Juana Inés de la Cruz (Rosario)"),
        (" - Mary Smith and I live in Hudson", "Mary Smith (Hudson)"),
        (" - Mary Smith, thank you for all you do", "Mary Smith"),
        (" as Mary Smith", "Mary Smith"),
        (" signed, Grace Love", "Grace Love"),
        (" under the name Mary Smith", "Mary Smith"),
        (" MEXICO: nurses on trial - Mary Smith", "Mary Smith"),
        (" - 李明", "李明"),
        (" - Владимир Ильин", "Владимир Ильин"),
        (" - Ann Lee and Bob Kim", "Ann Lee | Bob Kim"),
        (" for Ann Lee and Bob Kim", "Ann Lee | Bob Kim"),
        (" - Ann Lee, Carl Ott and Bob Kim", "Ann Lee | Carl Ott | Bob Kim"),
        (" - Mary and Bob Jones", "Mary Jones | Bob Jones"),
        (" - Robert & Elaine Fischer", "Robert Fischer | Elaine Fischer"),
        (" - Ana y Juan López", "Ana López | Juan López"),
    ],
)  # fmt: skip
def test_names_behind_a_code(tail: str, expected: str) -> None:
    assert shown(behind(tail, "Peter Smith", TITLES)) == expected


@pytest.mark.parametrize(
    "tail",
    ["", " - ", " - peter", " please", ", asap", " asap, this is terrible", ", God bless you", " - Thank You So Much", " – URGENT", " - MEXICO",
     " - Free Them Now", " - This Is Terrible", " for the prisoners", " and count me in", " - let us pray", " - very important",
     " - http://evil.example", " - call 555 0100", " - can Ann Lee sign?", " - Smith", " - what do They Want", " por favor", " - ¡Libertad para todos!"],
)  # fmt: skip
def test_comments_behind_a_code(tail: str) -> None:
    assert behind(tail, "Peter Smith", TITLES) == Comment()


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        (" - Okpara Love, Akron", "Okpara Love (Akron)?"),
        (" from Mary Smith", "Mary Smith?"),
        (" - Free Palestine", "Free Palestine?"),
        (" - Vote Tuesday", "Vote Tuesday?"),
        (" - Cheap Watches, www.evil.example", "Cheap Watches?"),
        (" - Human Rights Now", "Human Rights Now?"),
        (" mary smith", "mary smith?"),
        (" - maria", "maria?"),
        (" - mary o. smith", "mary o. smith?"),
        (" Mary Smith Akron OH", "Mary Smith (Akron OH)?"),
        (" - Mary Smith 44313", "Mary Smith?"),
        (" - Mary Smith 216-555-0101", "Mary Smith?"),
        (", jim dolan, akron", "jim dolan (akron)?"),
        (" - Amina", "Amina?"),
        (" - Okpara, Akron", "Akron Okpara?Okpara (Akron)?"),
        (" - I Object", "I Object?"),
        (" - Mary and Bob", "Mary and Bob?"),
        (" - Mr. and Mrs. Jones", "Mr. and Mrs. Jones?"),
        (" - Mary Smith & family", "Mary Smith & family?"),
        (" Mary Smith please add me", "Mary Smith?"),
        (" - الحرية للسجناء", "الحرية للسجناء?"),
    ],
)
def test_what_may_be_a_name_or_a_comment_is_asked(tail: str, expected: str) -> None:
    assert shown(behind(tail, "Peter Smith", TITLES)) == expected


@pytest.mark.parametrize(
    ("tail", "place"),
    [
        (" from Akron", "Akron"),
        (", de Rosario, Argentina", "Rosario, Argentina"),
        (" - Peter, Akron OH 44313", "Akron OH"),
        (" - Peter Smith, Akron", ""),
        (" from the heart", ""),
    ],
)
def test_a_place_beside_no_other_name(tail: str, place: str) -> None:
    found = behind(tail, "Peter Smith")
    assert found == (Comment(place) if place or "heart" in tail else People((Person("Peter Smith", place="Akron"),)))


def test_who_is_spoken_for_is_told_apart() -> None:
    assert behind(" for Bob Ross") == People((Person("Bob Ross"),), others=True)
    assert behind(" - Bob Ross") == People((Person("Bob Ross"),))


def test_one_word_is_a_name_where_the_sender_has_none() -> None:
    assert shown(behind(" - Amina", "")) == "Amina"
    assert shown(behind(" - Amina", "Amina Diallo")) == ""


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("My name is Grace Love", "Grace Love"),
        ("My name is spelled Caitlín Ní Bhriain", "Caitlín Ní Bhriain"),
        ("My name is Jane Roe and I live in Hudson.", "Jane Roe (Hudson)"),
        ("Ich heiße Jörg Weiß aus Köln", "Jörg Weiß (Köln)"),
        ("Je m'appelle Élodie Martin, j'habite à Lyon", "Élodie Martin (Lyon)"),
        ("My name is spelled wrong", ""),
        ("Mary Smith", ""),
    ],
)
def test_people_who_say_their_name(line: str, expected: str) -> None:
    assert shown(introduced(line)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Soy Lucía Ferreyra, de Rosario", "Lucía Ferreyra (Rosario)"),
        ("I'm Jim Dolan from Akron.", "Jim Dolan (Akron)"),
        ("I am Concerned", ""),
        ("I am very concerned about Mexico", ""),
        ("This is Terrible", ""),
        ("This is Free Speech", ""),
        ("Soy de Rosario", ""),
    ],
)
def test_people_who_say_who_they_are(line: str, expected: str) -> None:
    assert shown(presented(line)) == expected


@pytest.mark.parametrize(
    ("tail", "other"),
    [
        (" for me and my wife, Mary Smith", "Mary Smith"),
        (" for my wife Mary Smith and me", "Mary Smith"),
        (" with my name and my husband's, Bob Jones", "Bob Jones"),
        (" por mí y mi esposa Ana Ruiz López", "Ana Ruiz López"),
        (" with my wife's name too, Clara Wieck", "Clara Wieck"),
        (" für mich und meinen Mann, Otto Hahn", "Otto Hahn"),
        (" for me and my wife", ""),
        (" - me and Bob Kim", "Bob Kim"),
        (" por Rosa Luna y mí", "Rosa Luna"),
        (", my husband Luis Soto and my sister Ana Ruiz", "Luis Soto | Ana Ruiz"),
        (" für mich und meinen Mann Otto Hahn", "Otto Hahn"),
        (" for Ann Lee and Bob Kim", ""),
        (", Luis Soto told me about it", ""),
        (" and my Congressman", ""),
    ],
)
def test_who_signs_beside_the_writer(tail: str, other: str) -> None:
    found = with_the_writer(tail)
    assert " | ".join(person.name for person in found.people) == other
    assert found.writer is bool(other)


@pytest.mark.parametrize(
    ("tail", "people"),
    [
        (" for my parents Ana Ruiz and Luis Ruiz and me, Eva Ruiz", "Ana Ruiz | Luis Ruiz | Eva Ruiz"),
        (" for my parents Ana Ruiz and Luis Ruiz", "Ana Ruiz | Luis Ruiz"),
        (" for Eva Ruiz (me) and Luis Soto (my husband)", "Eva Ruiz | Luis Soto"),
    ],
)
def test_the_writer_who_is_named_or_not_meant_is_not_added(tail: str, people: str) -> None:
    found = with_the_writer(tail)
    assert (" | ".join(person.name for person in found.people), found.writer) == (people, False)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Sign, but not with my real name, they are watching", ("Sign", ", they are watching")),
        ("Firmo, pero no con mi nombre", ("Firmo", "")),
        ("nicht unter meinem Namen", ("", "")),
        ("Sign, but please not under my full name", ("Sign", "")),
        ("I do not sign", None),
        ("not in my town", None),
    ],
)
def test_a_name_is_withheld(line: str, parts: tuple[str, str] | None) -> None:
    assert withheld(line) == parts


@pytest.mark.parametrize(
    ("tail", "name"),
    [
        (" - López García, María José", "María José López García"),
        (" - Ruiz Soto, Ana María, Oaxaca", "Ana María Ruiz Soto (Oaxaca)"),
        (" - DIALLO, Amina, Dakar", "Amina Diallo (Dakar)"),
    ],
)
def test_a_family_name_first_is_turned_round(tail: str, name: str) -> None:
    assert shown(behind(tail)) == name
    assert shown(behind(tail, "Peter Smith")) == name
