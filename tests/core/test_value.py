"""Values: what Python's own frozen dataclasses are to whoever uses them."""

import copy
import dataclasses
import pickle
import subprocess
import sys
from dataclasses import field

import pytest

from signbot.core.campaign import Person
from signbot.core.value import dataclass, replace

CHANGES = "from signbot.core.campaign import Person; Person('Amina').name = 'Eve'"


def both(**options: bool) -> list[type]:
    """A class of ours, and the same by Python."""

    def body(made: type) -> type:
        return type("Named", (), {**made.__dict__})

    class Named:
        name: str
        places: tuple[str, ...] = ()
        secret: str = field(default="", repr=False)

    return [dataclass(**options)(body(Named)), dataclasses.dataclass(**options)(body(Named))]  # type: ignore[call-overload]


@pytest.mark.parametrize("options", [{}, {"kw_only": True}, {"order": True}], ids=str)
def test_they_are_equal_hashed_shown_and_replaced_alike(options: dict[str, bool]) -> None:
    told = []
    for made in both(frozen=True, slots=True, **options):
        amina, boris = made(name="Amina", places=("Dakar",), secret="x"), made(name="Boris")
        again = dataclasses.replace(boris, name="Amina", places=("Dakar",), secret="x")
        told.append((amina == again, hash(amina) == hash(again), amina == boris, {amina: 1}[again], repr(amina)))
        told.append((dataclasses.astuple(boris), hasattr(amina, "__dict__"), made.__match_args__))
        told.append((amina < boris) if options.get("order") else None)
    assert told[:3] == told[3:]


def test_what_is_not_frozen_is_no_key() -> None:
    for made in both(slots=True):
        with pytest.raises(TypeError):
            hash(made(name="Amina"))


def test_an_own_hash_and_an_own_look_stay() -> None:
    @dataclass(frozen=True)
    class Odd:
        name: str

        def __hash__(self) -> int:
            return 7

        def __repr__(self) -> str:
            return "odd"

    assert (hash(Odd("Amina")), repr(Odd("Amina"))) == (7, "odd")


def test_who_says_what_is_equal_is_hashed_by_the_fields_all_the_same() -> None:
    @dataclass(frozen=True, slots=True)
    class Folded:  # noqa: PLW1641 it gets one
        name: str = field(hash=False)

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Folded) and self.name.casefold() == other.name.casefold()

    assert {Folded("AMINA"): 1}[Folded("Amina")] == 1


def test_values_are_copied_and_pickled() -> None:
    amina = Person("Amina", "Dakar")
    assert pickle.loads(pickle.dumps(amina)) == copy.deepcopy(amina) == copy.copy(amina) == amina


def test_in_development_mode_they_refuse_to_be_changed() -> None:
    ran = subprocess.run([sys.executable, "-X", "dev", "-c", CHANGES], capture_output=True, text=True, check=False)
    assert "FrozenInstanceError" in ran.stderr


@dataclass(frozen=True, slots=True)
class Counted:
    name: str
    letters: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "letters", len(self.name))


def test_another_value_is_that_of_python_s_own_replace() -> None:
    amina = Person("Amina", place="Dakar")
    assert replace(amina, name="Eve") == dataclasses.replace(amina, name="Eve") != amina
    assert amina == Person("Amina", place="Dakar")
    assert replace(Counted("Amina"), name="Eve").letters == len("Eve")
    with pytest.raises((AttributeError, TypeError)):
        replace(amina, nickname="Eve")  # type: ignore[call-arg]
