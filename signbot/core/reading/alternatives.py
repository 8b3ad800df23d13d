"""A mail in two forms, text and HTML: one reading of both, or the question which of them was meant."""

from dataclasses import replace

from signbot.core.intents import (
    Confirm,
    Forget,
    Reading,
    Refuse,
    Rename,
    ShowAgain,
    Sign,
    TooManyNames,
    Unclear,
    Why,
    Withdraw,
    Withhold,
)
from signbot.core.names import key


def agreed(text: Reading, html: Reading) -> Reading:
    """One reading of two alternatives: what the text says, where the HTML does not say something else."""
    wanted, shown = _weight(text), _weight(html)
    rests = tuple(dict.fromkeys((*text.rests, *html.rests)))
    if wanted == shown:
        return replace(text, rests=rests)
    if is_uncertain(text) and {code for _, code, _ in shown} == {
        intent.campaign for intent in text.intents if isinstance(intent, Unclear)
    }:
        return replace(html, notes=(*html.notes, "the HTML shows what is quoted"), rests=rests)
    codes = sorted({code for _, code, _ in wanted | shown if code})
    return replace(
        text,
        intents=(Unclear(Why.ALTERNATIVES_DISAGREE, codes[0] if len(codes) == 1 else ""),),
        notes=(*text.notes, *html.notes),
    )


def _weight(reading: Reading) -> set[tuple[str, ...]]:
    """What changes something: kind, campaign, and whose name."""
    weighty = (Sign, TooManyNames, Withdraw, Rename, Withhold, ShowAgain, Forget, Confirm, Refuse)
    return {
        (type(intent).__name__, getattr(intent, "campaign", ""), _who(intent))
        for intent in reading.intents
        if isinstance(intent, weighty)
    }


def _who(intent: object) -> str:
    people = getattr(intent, "people", ())
    said = [f"{person.name} {person.anonymous} {person.withheld}" for person in people] or [
        getattr(intent, "new", ""),
        getattr(intent, "name", ""),
        str(getattr(intent, "withheld", "")),
    ]
    return key(" ".join(said))


def is_uncertain(reading: Reading) -> bool:
    return all(isinstance(intent, Unclear) and intent.why is Why.QUOTE_UNCERTAIN for intent in reading.intents)
