"""The classes of doubt."""

import pytest

from signbot.core.reading.doubt_kinds import Doubt, doubt_of
from signbot.core.text.grammar import atoms_of


@pytest.mark.parametrize(
    ("said", "doubt"),
    [
        ("not", Doubt.REFUSED),
        ("if", Doubt.CONDITION),
        ("said", Doubt.TOLD),
        ("mother", Doubt.OTHERS),
        ("xylophone", Doubt.UNKNOWN),
    ],
)
def test_each_atom_is_of_one_class(said: str, doubt: Doubt) -> None:
    (atom,) = atoms_of([said])
    assert doubt_of(atom) is doubt
