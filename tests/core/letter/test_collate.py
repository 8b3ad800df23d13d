"""The order of names: where a reader of the letter's language would look for them."""

import random
import time

import pytest

from signbot.core.letter.collate import family_and_given, sort_key


def in_order(*names: str, language: str = "en") -> list[str]:
    return sorted(random.Random(6).sample(names, len(names)), key=lambda name: sort_key(name, language))


@pytest.mark.parametrize(
    ("name", "family", "given"),
    [
        ("Amina Diallo", "Diallo", "Amina"),
        ("Brian J. Stefan Szittai", "Szittai", "Brian J. Stefan"),
        ("María de la Cruz", "de la Cruz", "María"),
        ("Zoë van der Berg", "van der Berg", "Zoë"),
        ("Ludwig von Beethoven", "von Beethoven", "Ludwig"),
        ("Mohammed bin Salman", "bin Salman", "Mohammed"),
        ("José Ortega y Gasset", "Ortega y Gasset", "José"),
        ("López, María", "López", "María"),
        ("NDIAYE Fatou", "NDIAYE", "Fatou"),
        ("DE LA CRUZ Ana María", "DE LA CRUZ", "Ana María"),
        ("Jean DUPONT", "DUPONT", "Jean"),
        ("JP Morgan", "Morgan", "JP"),
        ("J. R. Ward", "Ward", "J. R."),
        ("MARY SMITH", "SMITH", "MARY"),
        ("Yo-Yo Ma", "Ma", "Yo-Yo"),
        ("Jane Doe, LCSW", "Doe", "Jane"),
        ("Robert Downey Jr., MD", "Downey", "Robert"),
        ("Lic. Manuel de Jesús López López", "López López", "Manuel de Jesús"),
        ("Lucía Fernández Ortiz", "Fernández Ortiz", "Lucía"),
        ("Gabriel García Márquez", "García Márquez", "Gabriel"),
        ("Ana Gomez Ruiz", "Gomez Ruiz", "Ana"),
        ("José Luis Rodríguez Zapatero", "Rodríguez Zapatero", "José Luis"),
        ("Beatriz Luz Ramos", "Ramos", "Beatriz Luz"),
        ("Mary Beatriz Smith", "Smith", "Mary Beatriz"),
        ("Mary Ann Lopez", "Lopez", "Mary Ann"),
        ("Ana Sofía Cruz", "Cruz", "Ana Sofía"),
        ("José Martínez", "Martínez", "José"),
        ("Frank Lloyd Wright", "Wright", "Frank Lloyd"),
        ("Rev. Dr. Martin Luther King, Jr.", "King", "Martin Luther"),
        ("Ann O'Brien, OSU", "O'Brien", "Ann"),
        ("Sammy Davis Jr", "Davis", "Sammy"),
        ("Иванова Мария Петровна", "Иванова", "Мария Петровна"),
        ("Юлия Иванова", "Иванова", "Юлия"),
        ("王小明", "王小明", ""),
        ("김 철수", "김 철수", ""),
        ("Van Morrison", "Morrison", "Van"),
        ("Madonna", "Madonna", ""),
        ("Sr. Margarita", "Margarita", ""),
        ("Anna 🙂", "Anna", ""),
        ("🙂", "🙂", ""),
    ],
)
def test_the_family_name_is_the_one_that_printed_lists_use(name: str, family: str, given: str):
    assert family_and_given(name) == (family, given)


def test_accents_and_case_do_not_part_a_family():
    assert in_order("Carla López", "Ana Lopez", "berta lópez", "Ana Lorca") == [
        "Ana Lopez",
        "berta lópez",
        "Carla López",
        "Ana Lorca",
    ]


def test_letters_of_all_languages_stand_where_readers_look():
    names = ["Åke Åberg", "Ann Abel", "Øyvind Østby", "Owen Otis", "Łukasz Łoś", "Leo Low", "Zoë Zola", "Ñora Ñáñez"]
    assert [family_and_given(name)[0] for name in in_order(*names)] == [
        "Abel", "Åberg", "Łoś", "Low", "Ñáñez", "Østby", "Otis", "Zola",
    ]  # fmt: skip


def test_scripts_stand_together():
    names = ["Zoë Zola", "Αθηνά Παπά", "Юлия Иванова", "שרה כהן", "محمد علي", "कमला", "สมชาย", "王小明"]
    assert in_order(*names) == names


def test_apostrophes_and_hyphens_do_not_part_a_family():
    assert in_order("Ann Obama", "Seán O'Brien", "Zoë Obrien", "Pat O’Bryan") == [
        "Ann Obama",
        "Seán O'Brien",
        "Zoë Obrien",
        "Pat O’Bryan",
    ]


def test_a_short_family_name_stands_before_a_longer_one():
    assert in_order("Zoë Berg", "Ann Berg-Hansen", "Ann Berger") == ["Zoë Berg", "Ann Berg-Hansen", "Ann Berger"]


def test_a_name_of_three_hundred_marks_costs_nothing():
    begun = time.process_time()
    for n in range(100):
        sort_key(f"Eve{n} Z" + "\u0300\u0323" * 150)
    assert time.process_time() - begun < 5  # a hundred of them; a quadratic key takes minutes


@pytest.mark.parametrize(
    ("language", "families"),
    [
        ("en", "Nunes Núñez Nunzi Ødegård Otis Zorn"),
        ("es", "Nunes Nunzi Núñez Nuovo Otis"),
        ("es-MX", "Chávez Cruz Lima Llosa Lugo"),  # since 1994 ch and ll are two letters each
        ("pt-BR", "Cabral Çelik Cunha Sá Silva"),
        ("fr", "Le-Roy Leroy L’Huillier Oden Œuvrard Ozon"),
        ("de", "Mueller Muller Müller Munk Strasser Straßmann"),
        ("sv", "Andersson Zorn Åberg Ärlig Öberg"),
        ("da", "Andersen Zahle Ærø Østby Åberg Aagaard"),
        ("no", "Zahl Ærø Østby Ås Aase"),
        ("fi", "Virtanen Zitting Åberg Äijälä Öhman"),
        ("is", "Dagur Ðórir Zoëga Þórsson Æsir Örn"),
        ("cs", "Cyrus Čapek Dvořák Hus Chalupa Ibl Šimek Zeman Žižka"),
        ("sk", "Hudec Chovan Ivan Lipa Ľuba Oravec Ôsmy"),
        ("pl", "Cebula Ćwik Lis Łoś Mak Nowak Ńko Zając Źrebak Żak"),
        ("hr", "Cvitan Čović Ćosić Dusper Džaja Đurić Luka Ljubić Nikić Njavro"),
        ("et", "Saar Šveits Zirk Žukov Tamm Õunapuu Ärm Öpik"),
        ("lt", "Ilgis Ynas Jonas Šimkus Tamas Žukas"),
        ("ro", "Sava Șerban Tatu Țepeș Udrea"),
        ("tr", "Cem Çelik Demir Gül Ğ Işık İnan Öz Şen Ün"),
        ("cy", "Lewis Lowri Llwyd Llŷr Morgan Rowlands Rhys"),
        ("uk", "Гай Ґава Демко Євко Жук Зима Ільченко Їжак"),
        ("ru", "Демин Ёлкин Елкина Жук Юдин Яшин"),
        ("el", "Άλφας Βήτας Γάμμας Ωμέγας"),
        ("vi", "Dương Đặng Lê Nguyễn"),
        ("zh", "安 白 陈 李 王 张"),  # by their sound: An, Bai, Chen, Li, Wang, Zhang
        ("ja", "あべ いとう うえだ かとう"),
        ("ko", "강 김 박 이 최"),
        ("ar", "أحمد باسم تامر جابر"),
        ("tlh", "Berg Østby Otis Zorn"),  # no order of its own: the world's common one
    ],
)
def test_each_letter_stands_where_the_language_of_the_list_has_it(language: str, families: str):
    assert in_order(*families.split(), language=language) == families.split()


@pytest.mark.parametrize(
    ("language", "name", "family", "given"),
    [
        # CLDR person names: surname and surname2
        ("es", "Gabriel García Márquez", "García Márquez", "Gabriel"),
        ("es-MX", "Lic. Manuel de Jesús López López", "López López", "Manuel de Jesús"),
        ("es", "María José López García", "López García", "María José"),
        ("es", "Juan Carlos Ruiz", "Ruiz", "Juan Carlos"),
        ("es", "María del Carmen Soto", "Soto", "María del Carmen"),
        ("es", "Ana de la Cruz Soto", "de la Cruz Soto", "Ana"),
        ("es", "José Ortega y Gasset", "Ortega y Gasset", "José"),
        ("es", "John F. Kennedy", "Kennedy", "John F."),
        ("es", "Lucía Pérez", "Pérez", "Lucía"),
        ("ca", "Montserrat Puig Ferrer", "Puig Ferrer", "Montserrat"),
        ("pt", "Ana Sofia Costa Ramos", "Ramos", "Ana Sofia Costa"),
        # nameOrderLocales: the family name first
        ("hu", "Szabó Mária", "Szabó", "Mária"),
        ("hu", "Dr. Kovács Anna Éva", "Kovács", "Anna Éva"),
        ("vi", "Nguyễn Thị Minh Khai", "Nguyễn", "Thị Minh Khai"),
        # surname-core: particles are no part of it
        ("de", "Ludwig van Beethoven", "Beethoven", "Ludwig van"),
        ("nl", "Zoë van der Berg", "Berg", "Zoë van der"),
        ("en", "Zoë van der Berg", "van der Berg", "Zoë"),
    ],
)
def test_which_is_the_family_name_follows_the_language_of_the_letter(language: str, name: str, family: str, given: str):
    assert family_and_given(name, language) == (family, given)


@pytest.mark.parametrize(
    ("name", "country", "family"),
    [
        ("Ana Torres Vega", "MX", "Torres Vega"),
        ("Ana Torres Vega", "", "Vega"),
        ("Ana Torres Vega", "US", "Vega"),
        ("Ana María Torres", "GT", "Torres"),
        ("Ana Soto", "ES", "Soto"),
        ("Mary Jane Smith", "MX", "Smith"),
    ],
)
def test_who_lives_where_one_has_two_surnames_is_found_under_the_first(name: str, country: str, family: str):
    assert family_and_given(name, "en", country)[0] == family
