"""Values: dataclasses that nobody changes, made three times as fast as Python makes frozen ones.

    @dataclass(frozen=True, slots=True) ─► for mypy: frozen, as Python's own ─► in a running program: nothing watches

A mail sets 500 fields on its way. A class that is frozen sets each of them by a call, and has methods that only refuse;
so `mypy --strict` is what keeps a value from being changed. With `python -X dev` they are Python's own, frozen too.
"""

import dataclasses
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING or sys.flags.dev_mode:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 every room finds it here
else:

    def dataclass(cls: type | None = None, /, *, frozen: bool = False, **options: Any) -> Any:
        """As `dataclasses.dataclass`. Of what is frozen: equal and hashed by its fields, and fit to be a key."""

        def made(cls: type) -> type:
            hashed = frozen and options.get("eq", True) and vars(cls).get("__hash__") is None
            shown = vars(cls).get("__repr__", _shown)
            made = dataclasses.dataclass(**options, unsafe_hash=hashed, repr=False)(cls)
            made.__repr__ = shown
            return made

        return made if cls is None else made(cls)

    def _shown(value: Any) -> str:
        """As Python shows them; one for all classes, of which each would compile its own."""
        fields = [f"{one.name}={getattr(value, one.name)!r}" for one in dataclasses.fields(value) if one.repr]
        return f"{type(value).__qualname__}({', '.join(fields)})"
