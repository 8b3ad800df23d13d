"""Values that a template shows before they are known: written once, a mail is filled in for every supporter after.

    place(0) ─► a template: shown, joined, handed to `link` or `number` ─► text with marks in it
                    └► anything else is asked of it: `Spoilt`           └► Filled: those marks, filled in

A draft of a mail is made by the same templates as the mail, with a `Later` in the place of each name, number and
token. Wherever a template does no more than show it, the draft has a mark there, and remembers how it is shown. A
comparison is answered for the value at hand, and is a condition for the values to come. Whatever else a template asks
of it (its length, a filter, a letter of it) spoils the draft: what it would say can't be known. So a `Later` is no
`str`, and refuses everything by itself.
"""

import operator
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import field
from functools import wraps
from typing import Any, NoReturn

from markupsafe import Markup, soft_str

from signbot.core.value import dataclass
from signbot.core.writing import mail_html

Values = Sequence[str | int]
Made = Callable[[Values], Any]  # what becomes of the values

_OPEN, _CLOSE = "\ue010", "\ue011"  # private use: in no language's words, and taken out of values
_MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_COMPARABLE = (str, int, float, type(None))  # and nothing that changes


class Spoilt(Exception):
    """A template asked more of a value than to show it."""


class Unfit(Exception):
    """A value that the text around it does not leave as it is: blank, or with a space at its edge."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What a template asked of a value, and what it heard."""

    index: int  # of the value
    asked: Callable[[Any, Any], Any]  # `operator.lt`
    other: object
    heard: bool

    def holds(self, values: Values) -> bool:
        return self.asked(values[self.index], self.other) is self.heard


@dataclass(slots=True)
class Draft:
    """What is found out while a mail is drafted. `values`: those at hand."""

    values: Values
    shown: list[Made] = field(default_factory=list)  # by the number of their mark
    conditions: list[Condition] = field(default_factory=list)
    spoilt: bool = False

    def mark(self, made: Made) -> str:
        self.shown.append(made)
        return f"{_OPEN}{len(self.shown) - 1}{_CLOSE}"

    def filled(self, text: str) -> "Filled":
        """`text` with what belongs at its marks."""
        fixed = _MARK.split(text)
        places = [(at, int(fixed[at])) for at in range(1, len(fixed), 2)]
        if any(number >= len(self.shown) for _, number in places):
            spoil()  # a template that has our marks in its own words
        return Filled(tuple(fixed), tuple((at, self.shown[number]) for at, number in places))


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with places in it."""

    fixed: tuple[str, ...]
    places: tuple[tuple[int, Made], ...]  # where in `fixed`

    def __call__(self, values: Values) -> str:
        if not self.places:
            return "".join(self.fixed)
        parts = list(self.fixed)
        for at, made in self.places:
            parts[at] = made(values)
        return "".join(parts)


_draft: ContextVar[Draft | None] = ContextVar("draft", default=None)


@contextmanager
def drafting(draft: Draft) -> Iterator[None]:
    token = _draft.set(draft)
    try:
        yield
    finally:
        _draft.reset(token)


def _in_hand() -> Draft:
    draft = _draft.get()
    assert draft is not None, "a Later outside of a draft"
    return draft


def spoil() -> NoReturn:
    """The draft comes to nothing, also where a template catches what is raised."""
    _in_hand().spoilt = True
    raise Spoilt


def _refused(*_anything: object, **_else: object) -> NoReturn:
    spoil()


class Later:
    """Something of a value that is not known yet; it does nothing by itself."""

    __slots__ = ("_made",)

    def __init__(self, made: Made) -> None:
        self._made = made

    def __getattr__(self, name: str) -> NoReturn:
        spoil()


_ASKED = """
    bool len iter reversed next contains getitem call hash str repr bytes format int float complex index round trunc
    floor ceil abs neg pos invert add radd sub rsub mul rmul matmul rmatmul truediv rtruediv floordiv rfloordiv mod rmod
    divmod rdivmod pow rpow lshift rlshift rshift rrshift and rand or ror xor rxor eq ne lt le gt ge html html_format
    fspath length_hint
""".split()
for _name in _ASKED:
    setattr(Later, f"__{_name}__", _refused)


class Place(Later):
    """A value as it is: compared, its answer is that of the value at hand, and a condition of the draft."""

    __slots__ = ("_index",)

    def __init__(self, index: int) -> None:
        super().__init__(operator.itemgetter(index))
        self._index = index

    def __bool__(self) -> bool:
        return _told(self._index, _is_something, None)

    def __eq__(self, other: object) -> bool:
        return _told(self._index, operator.eq, other)

    def __ne__(self, other: object) -> bool:
        return _told(self._index, operator.ne, other)

    def __lt__(self, other: object) -> bool:
        return _told(self._index, operator.lt, other)

    def __le__(self, other: object) -> bool:
        return _told(self._index, operator.le, other)

    def __gt__(self, other: object) -> bool:
        return _told(self._index, operator.gt, other)

    def __ge__(self, other: object) -> bool:
        return _told(self._index, operator.ge, other)

    __hash__ = _refused


def _is_something(value: object, _nothing: object) -> bool:
    return bool(value)


def _told(index: int, asked: Callable[[Any, Any], Any], other: object) -> bool:
    draft = _in_hand()
    if not isinstance(other, _COMPARABLE):
        spoil()
    heard = asked(draft.values[index], other)
    draft.conditions.append(Condition(index, asked, other, heard))
    return bool(heard)


class Hidden(Later):
    """A value that no template of ours says. Where another does, its draft is spoilt when it is tried."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(_refused)


class Words(Later):
    """What a macro made, with marks in it: nothing is done to it any more."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        filled = _in_hand().filled(mail_html.revealed(text))
        super().__init__(lambda values: ready(filled(values)))
        self._text = text


# What the templates' environment does with them ---------------------------------------------------


def ready(text: str) -> Markup:
    """What Jinja must leave as it is: made by mail_html, or plain text."""
    return Markup(text)  # noqa: S704  the only place; values come here shielded


def is_open(value: object) -> bool:
    """Whether something of it is not known yet: a `Later`, or a text with marks."""
    return isinstance(value, Later) or (isinstance(value, str) and _OPEN in value and is_drafted())


def is_drafted() -> bool:
    return _draft.get() is not None


def shown(later: Later, form: Callable[[Any], str]) -> str:
    """The text for a place of a template: words as they are, else a mark for what `form` makes of the value."""
    if isinstance(later, Words):
        return later._text
    made = later._made
    return _in_hand().mark(lambda values: _fit(form(made(values))))


def _fit(text: str) -> str:
    """Spaces at an edge may be cut off with those of the template, and `--` begins a signature: Unfit."""
    if not text.strip(" -") or text[0].isspace() or text[-1].isspace():
        raise Unfit
    return text


def closed(value: Any) -> str:
    """A value of the frame as the mail has it."""
    return shown(value, str) if isinstance(value, Later) else value


def opened(text: str) -> Any:
    """What a template made, as a value for the frame around it."""
    return Words(text) if is_open(text) else text


def joined(parts: Sequence[object], escapes: bool) -> Later:
    """`a ~ b` where something is open. `escapes`: beside a macro's words a bare value would be escaped: that spoils."""
    if any(isinstance(part, Words) or (escapes and isinstance(part, Markup)) for part in parts):
        texts = [ready(part._text) if isinstance(part, Words) else _known(part) for part in parts]
        return Words(Markup().join(texts) if escapes else "".join(texts))
    makers = [_maker(part) for part in parts]
    return Later(lambda values: "".join(str(make(values)) for make in makers))


def _known(part: object) -> str:
    if is_open(part):
        spoil()
    return soft_str(part)


def watched(function: Callable[..., Any], *, markup: bool = False, block: bool = False) -> Callable[..., Any]:
    """A function of ours that templates call: with something open in its hands it is called later, for each value.

    `markup`: it makes HTML; `block`: which stands between paragraphs.
    """

    @wraps(function)
    def called(*args: object, **named: object) -> object:
        if not any(isinstance(value, Later) for value in (*args, *named.values())):
            return function(*args, **named)
        makers, by_name = [_maker(value) for value in args], {name: _maker(value) for name, value in named.items()}

        def made(values: Values) -> Any:
            return function(
                *(made(values) for made in makers), **{name: made(values) for name, made in by_name.items()}
            )

        def revealed(values: Values) -> str:
            return _fit(mail_html.revealed(made(values)).removeprefix(mail_html.BLOCK))

        before = mail_html.BLOCK if block else ""
        return Words(before + _in_hand().mark(revealed)) if markup else Later(made)

    return called


def _maker(value: object) -> Made:
    return value._made if isinstance(value, Later) else lambda _values: value
