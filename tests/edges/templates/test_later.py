"""A value that is not known yet shows itself, and tells nothing else."""

import pytest
from markupsafe import Markup

from signbot.edges.templates.later import (
    Draft,
    Hidden,
    Later,
    Place,
    Spoilt,
    Unfit,
    Words,
    drafting,
    is_open,
    joined,
    opened,
    shown,
    watched,
)
from tests.each import each

KNOWN = {"Place": Place, "Hidden": Hidden, "Later": Later, "Markup": Markup}
ASKING = """
    str(x) | repr(x) | len(x) | list(x) | hash(x) | int(x) | float(x) | bytes(x) | "{}".format(x) | "%s" % x | Markup(x)
    range(x) | -x | reversed(x) | "-".join([x]) | "a b".split(x) | x + "a" | "a" + x | 2 * x | x - 1 | 1 - x | x % 2
    x[0] | x[:2] | "a" in x | x in "a" | x in {"a"} | x.upper() | x() | {x: 1} | x == Place(1) | x == ["a"] | x < ["a"]
    next(x) | iter(x) | sum([x]) | max([x, Place(1)]) | abs(x) | round(x) | divmod(x, 2) | x.__html__() | x.name
"""


@pytest.mark.parametrize("kind", ["Place(0)", "Hidden()", "Later(str)"])
@each("ask", [ask.strip() for line in ASKING.strip().splitlines() for ask in line.split("|")])
def test_whatever_is_asked_of_it_is_refused(kind: str, ask: str) -> None:
    with drafting(Draft(["Amina", "Boris"])), pytest.raises((Spoilt, TypeError)):
        eval(ask, KNOWN | {"x": eval(kind, KNOWN)})


def test_a_spoilt_draft_stays_so_also_where_a_template_goes_on() -> None:
    draft = Draft(["Amina"])
    with drafting(draft), pytest.raises(Spoilt):
        len(Place(0))  # type: ignore[arg-type]
    assert draft.spoilt


def test_a_comparison_is_answered_for_the_value_at_hand_and_is_a_condition() -> None:
    draft = Draft([42])
    with drafting(draft):
        assert Place(0)
        assert Place(0) < 250
        assert not Place(0) >= 250
        assert Place(0) != 1
    assert all(condition.holds([43]) for condition in draft.conditions)
    assert [condition.holds([250]) for condition in draft.conditions] == [True, False, False, True]
    assert not all(condition.holds([0]) for condition in draft.conditions)


def test_what_is_shown_is_filled_in() -> None:
    draft = Draft(["Amina"])
    with drafting(draft):
        text = f"Dear {shown(joined(['Mrs. ', Place(0)], escapes=True), str.upper)}!"
        assert is_open(text)
    assert draft.filled(text)(["Amina"]) == "Dear MRS. AMINA!"
    assert draft.filled(text)(["Boris"]) == "Dear MRS. BORIS!"
    assert not is_open(text), "outside of a draft a mark is a letter like others"


@pytest.mark.parametrize("value", ["", " ", "--", "Amina ", "\u00a0Amina"])
def test_a_value_that_the_text_around_it_would_change_is_unfit(value: str) -> None:
    draft = Draft(["Amina"])
    with drafting(draft):
        text = shown(Place(0), str)
    with pytest.raises(Unfit):
        draft.filled(text)([value])


def test_words_of_a_macro_are_joined_and_called_with_but_beside_a_bare_value_they_spoil() -> None:
    draft = Draft(["<Amina>"])
    with drafting(draft):
        words = opened(f"Dear {shown(Place(0), str)}")
        assert isinstance(words, Words)
        both = joined([words, " & "], escapes=True)
        later = watched(lambda label: label.replace("Dear", "Hi"))(label=words)
        assert draft.filled(shown(both, str))(["Boris"]) == "Dear Boris &amp; "
        assert draft.filled(shown(later, str))(["Boris"]) == "Hi Boris"
        with pytest.raises(Spoilt):
            joined([words, Place(0)], escapes=True)


def test_a_text_with_marks_of_its_own_spoils_the_draft() -> None:
    draft = Draft(["Amina"])
    with drafting(draft), pytest.raises(Spoilt):
        draft.filled("\ue0100\ue011")
