"""Which text of a letter was in force when, which of them count as one, and which of them somebody has seen."""

from datetime import UTC, datetime, timedelta

import pytest

from signbot.core.version import Version, accepted, asked_since, in_force, shown

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def texts(*made: tuple[str, bool]) -> list[Version]:
    """(hash, of form alone), an hour apart from noon on."""
    return [
        Version(number=at + 1, hash=name, since=NOON + at * HOUR, kept=kept) for at, (name, kept) in enumerate(made)
    ]


THREE = texts(("a", False), ("b", False), ("c", False))


def test_a_text_is_in_force_until_the_next_one() -> None:
    moments = [NOON - HOUR, NOON, NOON + HOUR / 2, NOON + HOUR, NOON + 9 * HOUR]
    assert [found.hash for at in moments if (found := in_force(THREE, at))] == ["a", "a", "a", "b", "c"]
    assert in_force([], NOON) is None


@pytest.mark.parametrize(
    ("versions", "counts"),
    [
        ([], set()),
        (THREE, {"c"}),
        (texts(("a", False), ("b", True)), {"a", "b"}),
        (texts(("a", False), ("b", True), ("c", False)), {"c"}),
        (texts(("a", False), ("b", False), ("c", True)), {"b", "c"}),
        (texts(("a", False), ("b", True), ("c", True)), {"a", "b", "c"}),
        (texts(("a", False), ("b", True), ("c", False), ("a", False)), {"a", "b"}),  # one that came back
    ],
)
def test_what_is_of_form_alone_counts_as_one_text(versions: list[Version], counts: set[str]) -> None:
    assert accepted(versions) == counts


def test_asked_about_a_text_is_asked_about_what_differs_from_it_in_form() -> None:
    assert asked_since(THREE) == NOON + 2 * HOUR
    assert asked_since(texts(("a", False), ("b", False), ("c", True))) == NOON + HOUR
    assert asked_since(texts(("a", False))) == NOON


def test_whoever_got_a_mail_with_the_letter_has_seen_that_text_and_no_newer_one() -> None:
    late = NOON + 5 * HOUR
    assert shown(THREE, [NOON], [], late) == "a"
    assert shown(THREE, [NOON, NOON + HOUR], [], late) == "b"
    assert shown(THREE, [NOON], ["b"], late) == "b"
    assert shown(THREE, [], ["a"], late) == "a"


def test_whoever_got_nothing_from_us_has_seen_what_could_be_seen_when_they_wrote() -> None:
    assert shown(THREE, [], [], NOON + HOUR / 2) == "a"
    assert shown(THREE, [], ["of another letter"], NOON + 5 * HOUR) == "c"
    assert shown(texts(("a", False)), [], [], NOON - HOUR) == "a"
    assert shown([], [], [], NOON) == ""


def test_a_mail_that_came_in_the_second_of_a_change_came_after_it() -> None:
    changed = [THREE[0], Version(number=2, hash="b", since=NOON + timedelta(milliseconds=900))]
    assert shown(changed, [], [], NOON) == "b"
