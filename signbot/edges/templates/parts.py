"""Answers that are written once for all that are alike, and filled in for each.

    Answer ─► shape ─► known? its draft, filled with the values ─► Written
                       else   the whole rendering, and of the second answer of that shape a draft, tried against it

An answer filled in is the whole rendering, letter by letter; where that can't be promised (a template asks a value
more than to be shown, a name with nothing to see in it), it is the whole rendering itself. What is known lives with
its writer, which a changed configuration or template replaces; a changed letter has another shape.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import field

from signbot.core.answers import Answer
from signbot.core.value import dataclass
from signbot.edges.templates.later import Condition, Draft, Filled, Spoilt, Unfit, Values, drafting
from signbot.edges.templates.shape import placed, shape_of
from signbot.edges.templates.written import GONE_WRONG, TemplateMistake, Written

MOST_SHAPES = 400  # some 10 KB each: the letters of a busy week, in all languages
MOST_DRAFTS = 6  # of one shape, by what its template asks of a number: one name or several, below the goal or above


@dataclass(frozen=True, slots=True)
class _Drafted:
    """One way in which answers of a shape read."""

    conditions: tuple[Condition, ...]
    subject: Filled
    text: Filled
    html: Filled
    language: str

    def fits(self, values: Values) -> bool:
        return all(condition.holds(values) for condition in self.conditions)

    def written(self, values: Values) -> Written:
        """Unfit: where only the whole rendering is right."""
        return Written(self.subject(values), self.text(values), self.html(values), self.language)


@dataclass(slots=True)
class _Alike:
    """Answers of one shape, of which one was seen at least."""

    drafts: list[_Drafted] = field(default_factory=list)
    tries: int = 0  # to draft one


class Parts:
    """Writes answers. `whole`: the whole rendering, by the templates; it takes a `Later` for a value."""

    def __init__(self, whole: Callable[[Answer], Written]) -> None:
        self._whole = whole
        self._known: OrderedDict[Hashable, _Alike] = OrderedDict()

    def written(self, answer: Answer) -> Written:
        shape = shape_of(answer)
        if shape is None:
            return self._whole(answer)
        alike = self._known.get(shape.key)
        if alike is None:
            self._remember(shape.key)
            return self._whole(answer)
        self._known.move_to_end(shape.key)
        return self._filled(alike, shape.values) or self._drafted(alike, answer, shape.values)

    def _remember(self, key: Hashable) -> None:
        self._known[key] = _Alike()
        if len(self._known) > MOST_SHAPES:
            self._known.popitem(last=False)

    def _filled(self, alike: _Alike, values: Values) -> Written | None:
        try:
            return next((drafted.written(values) for drafted in alike.drafts if drafted.fits(values)), None)
        except (Unfit, *GONE_WRONG):
            return None  # the whole rendering says where

    def _drafted(self, alike: _Alike, answer: Answer, values: Values) -> Written:
        whole = self._whole(answer)
        if alike.tries < MOST_DRAFTS and not any(drafted.fits(values) for drafted in alike.drafts):
            try:
                drafted = self._draft(answer, values, whole)
            except (Unfit, *GONE_WRONG):
                return whole  # these values are no good to try it with
            alike.tries += 1
            alike.drafts += [drafted] if drafted else []
        return whole

    def _draft(self, answer: Answer, values: Values, whole: Written) -> _Drafted | None:
        """None where its template asks too much. Unfit, or what went wrong: these values are no good to try it with."""
        draft = Draft(values)
        with drafting(draft):
            try:
                mail = self._whole(placed(answer))
                subject, text, html = map(draft.filled, (mail.subject, mail.text, mail.html))
                conditions = tuple(dict.fromkeys(draft.conditions))
                drafted = _Drafted(conditions, subject, text, html, mail.language)
                right = drafted.written(values) == whole
            except (Spoilt, TemplateMistake):
                return None
        return drafted if right and not draft.spoilt else None
