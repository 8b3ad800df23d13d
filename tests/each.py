"""Tables of hundreds of small cases: one test for all of them, which tells of each that fails.

pytest takes longer to announce, set up and report a test than most readings take.

    @each("text", CONFIRMS)
    def test_a_yes_counts(text: str) -> None: …
"""

import inspect
import traceback
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import pytest

LONGEST = 600  # characters of a value that are shown
Test = Callable[..., None]


def each(names: str | tuple[str, ...], cases: Iterable[Any]) -> Callable[[Test], Test]:
    """As `pytest.mark.parametrize`, in one test; fixtures that it asks for are the same for every case."""
    wanted = (names,) if isinstance(names, str) else names
    table = [dict(zip(wanted, (case,) if isinstance(names, str) else case, strict=True)) for case in cases]

    def over(test: Test) -> Test:
        @wraps(test)
        def whole(**fixtures: Any) -> None:
            assert table, "no case at all"
            broken = [told for case in table if (told := _broken(test, {**fixtures, **case}, case))]
            if broken:
                pytest.fail(f"{len(broken)} of {len(table)} cases\n\n" + "\n".join(broken), pytrace=False)

        signature = inspect.signature(test)
        left = [one for name, one in signature.parameters.items() if name not in wanted]
        whole.__signature__ = signature.replace(parameters=left)  # type: ignore[attr-defined]
        return whole

    return over


def _broken(test: Test, values: dict[str, Any], case: dict[str, Any]) -> str:
    """What went wrong with this case, and where; nothing, if nothing did."""
    try:
        test(**values)
    except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001  any case that breaks is told, and the others tried
        where = "".join(traceback.format_exception(error.with_traceback(_below(error))))
        return "\n".join(f"{name} = {value!r:.{LONGEST}}" for name, value in case.items()) + f"\n{where}"
    return ""


def _below(error: BaseException) -> Any:
    """The traceback from the test on."""
    return error.__traceback__.tb_next if error.__traceback__ else None
