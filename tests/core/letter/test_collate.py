"""The order of names: where a person would look for them."""

import random
import time

import pytest

from signbot.core.letter.collate import family_and_given, sort_key


def in_order(*names: str) -> list[str]:
    return sorted(random.Random(6).sample(names, len(names)), key=sort_key)


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
        ("Lic. Manuel de Jesús López López", "López", "Manuel de Jesús López"),
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
