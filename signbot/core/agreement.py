"""A mail in two forms, text and HTML: one reading of both, or the question which of them was meant."""

from dataclasses import replace

from signbot.core.intents import Confirm, Forget, Reading, Refuse, Rename, Sign, TooManyNames, Unclear, Why, Withdraw


def agreed(text: Reading, html: Reading) -> Reading:
    """One reading of two alternatives: what the text says, where the HTML does not say something else."""
    wanted, shown = _weight(text), _weight(html)
    if wanted == shown or (wanted and is_uncertain(html)):
        return text
    if is_uncertain(text) and {code for _, code in shown} == {
        intent.campaign for intent in text.intents if isinstance(intent, Unclear)
    }:
        return replace(html, notes=(*html.notes, "the HTML shows what is quoted"))
    codes = sorted({code for _, code in wanted | shown if code})
    return replace(
        text,
        intents=(Unclear(Why.ALTERNATIVES_DISAGREE, codes[0] if len(codes) == 1 else ""),),
        notes=(*text.notes, *html.notes),
    )


def _weight(reading: Reading) -> set[tuple[str, str]]:
    """What changes something: kind and campaign."""
    weighty = (Sign, TooManyNames, Withdraw, Rename, Forget, Confirm, Refuse)
    return {
        (type(intent).__name__, getattr(intent, "campaign", ""))
        for intent in reading.intents
        if isinstance(intent, weighty)
    }


def is_uncertain(reading: Reading) -> bool:
    return all(isinstance(intent, Unclear) and intent.why is Why.QUOTE_UNCERTAIN for intent in reading.intents)
