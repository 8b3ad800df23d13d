"""What stands beside a command: details, a name after the code, courtesy."""

import pytest

from signbot.core.reading.details import (
    Detail,
    details_of,
    is_courtesy,
    is_listed_name,
    is_named_place,
    is_place,
    listed,
    name_and_place,
    names_after_arrow,
)


@pytest.mark.parametrize(
    ("tail", "details", "rest"),
    [
        (", Name: María López", (Detail("name", "María López"),), ", "),
        (
            " on behalf of the Sisters of Mercy, Akron",
            (Detail("behalf", "Sisters of Mercy"), Detail("city", "Akron")),
            " ",
        ),
        (" in the name of justice", (), " in the name of justice"),
        (" - the prisoner's name: Juan", (), " - the prisoner's name: Juan"),
    ],
)
def test_details_on_the_line_of_a_command(tail: str, details: tuple[Detail, ...], rest: str) -> None:
    assert details_of(tail, ()) == (details, rest)


@pytest.mark.parametrize(
    ("tail", "found"),
    [
        (" - Amina Diallo, Dakar", ("Amina Diallo", "Dakar")),
        (", Karl Lee, Jr., Akron", ("Karl Lee, Jr.", "Akron")),
        (" now", ("", "")),
        (" https://evil.example", ("", "")),
    ],
)
def test_a_name_stands_behind_a_dash_or_a_comma(tail: str, found: tuple[str, str]) -> None:
    assert name_and_place(tail) == found


def test_in_a_list_each_line_is_a_name_and_a_closing_ends_it() -> None:
    assert listed("Karl Lee, Akron") == (Detail("name", "Karl Lee"), Detail("city", "Akron"))
    assert listed("Lee, Karl") == (Detail("name", "Karl Lee"),)
    assert listed("Doe, Jane, LCSW") == (Detail("name", "Jane Doe, LCSW"),)
    assert listed("López García, María José, Oaxaca") == (
        Detail("name", "María José López García"),
        Detail("city", "Oaxaca"),
    )
    assert is_listed_name("Grace Love")
    assert not is_listed_name("Best Regards")


def test_an_arrow_leads_from_the_old_name_to_the_new() -> None:
    assert names_after_arrow("Amina Dialo -> Amina Diallo") == ("Amina Dialo", "Amina Diallo")
    assert names_after_arrow("Amina Diallo") == ("", "Amina Diallo")


@pytest.mark.parametrize(
    ("text", "place"), [("Cleveland OH", True), ("thank you", False), ("and so on and so forth and", False)]
)
def test_what_may_be_a_place(text: str, place: bool) -> None:
    assert is_place(text) is place


def test_courtesy_asks_for_nothing() -> None:
    assert is_courtesy(["thank", "you"])
    assert not is_courtesy(["thank", "you", "but", "no"])


@pytest.mark.parametrize("text", ["La Paz", "El Paso TX", "Los Angeles", "Rio de Janeiro", "Frankfurt am Main"])
def test_the_small_words_of_a_place_make_no_sentence(text: str) -> None:
    assert is_named_place(text)


@pytest.mark.parametrize("text", ["Akron", "la paz", "Paz y Bien", "Free the Prisoners", "Libertad a los Presos", ""])
def test_other_small_words_name_no_place(text: str) -> None:
    assert not is_named_place(text)
