"""Values: dataclasses that nobody changes, made three times as fast as Python makes frozen ones.

    @dataclass(frozen=True, slots=True) ─► for mypy: frozen, as Python's own ─► in a running program: nothing watches
    replace(value, field=new) ─► another value

A mail sets 500 fields on its way. A class that is frozen sets each of them by a call, and has methods that only refuse;
so `mypy --strict` is what keeps a value from being changed. With `python -X dev` they are Python's own, frozen too.
"""

import dataclasses
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING or sys.flags.dev_mode:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 every room finds it here
    from dataclasses import replace as replace  # noqa: PLC0414
else:
    from collections.abc import Callable
    from functools import cache

    def replace(value: Any, /, **changes: Any) -> Any:
        """As `dataclasses.replace`, which asks each field what it is: here that was asked once for the class."""
        copied = _copier(type(value))
        if copied is None:
            return dataclasses.replace(value, **changes)
        made = copied(value)
        for name, new in changes.items():
            setattr(made, name, new)
        return made

    @cache
    def _copier(cls: type) -> Callable[[Any], Any] | None:
        """None for a class that does more with its fields than to set them."""
        fields = dataclasses.fields(cls)
        plain = all(one.init for one in fields) and not hasattr(cls, "__post_init__")
        if not plain or cls.__dataclass_params__.frozen:
            return None
        lines = "".join(f" made.{one.name} = value.{one.name}\n" for one in fields)
        known: dict[str, Any] = {"cls": cls, "new": object.__new__}
        exec(f"def copied(value):\n made = new(cls)\n{lines} return made\n", known)  # noqa: S102 fields' names alone
        copied: Callable[[Any], Any] = known["copied"]
        return copied

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
