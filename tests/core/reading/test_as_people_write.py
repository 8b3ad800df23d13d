"""Wishes as people write them, and what an adversary once made sign: two tables, `phrases.toml` and `adversary.toml`.

The first was written by people's habits, not by our tables, in five languages; the second to make signbot err.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from signbot.core.campaign import Person
from signbot.core.intents import (
    Alerts,
    Confirm,
    Forget,
    Intent,
    Rename,
    Sign,
    Status,
    TooManyNames,
    Unclear,
    UnknownCode,
    Why,
    Withdraw,
)
from signbot.core.reading.understand import understand
from tests.core.mailmaker import CONTEXT, A, mail, replying
from tests.each import each

HARM = (Sign, Withdraw, Rename, Forget, Confirm, TooManyNames)
WANTED = {"sign": Sign, "withdraw": Withdraw}
CONTEXTS = {
    "new": (CONTEXT, False),
    "alert": (replying(A), True),
    "asked": (replying(A, asked=True), True),
    "answer": (replying(A, answered=True), True),
}


def table(name: str) -> dict[str, list[dict[str, object]]]:
    return tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text("utf-8"))


def phrases() -> Iterator[tuple[str, str, bool]]:
    for group in table("phrases")["said"]:
        for text in group["texts"]:  # type: ignore[attr-defined]
            yield text, str(group["want"]), group["as"] == "thread"


def attacks() -> Iterator[dict[str, Any]]:
    for cause in table("adversary")["cause"]:
        yield from cause["cases"]  # type: ignore[misc]


@each(("text", "want", "thread"), [*phrases()])
def test_a_wish_is_understood_as_it_was_meant(text: str, want: str, thread: bool) -> None:
    intents = understand(mail(text, thread=thread), replying(A) if thread else CONTEXT).intents
    if want == "ask":
        assert not any(isinstance(intent, HARM) for intent in intents)
    elif want != "sign" or not _asks_which_name(intents):  # somebody else's name stands below: asked or signed
        assert all(isinstance(intent, WANTED[want]) for intent in intents)
        assert A in {intent.campaign for intent in intents if isinstance(intent, Sign | Withdraw)}


@each("case", [*attacks()])
def test_nothing_is_done_that_nobody_asked_for(case: dict[str, Any]) -> None:
    context, thread = CONTEXTS[case["in"]]
    how = {key: case[key] for key in ("html", "subject", "name") if key in case}
    intents = understand(mail(case["text"], thread=thread, **how), context).intents  # type: ignore[arg-type]
    if case.get("either"):  # no supporter would send it: asked, or done for the letter that it names
        assert all(isinstance(intent, Unclear | UnknownCode | Sign | Withdraw | Status | Alerts) for intent in intents)
        return
    if "signs" in case and _asks_which_name(intents):
        return  # in doubt whether it is a name: nobody is signed meanwhile
    if "signs" in case:
        assert [signed(intent) for intent in intents if isinstance(intent, Sign)] == list(case["signs"])
    else:
        assert not any(isinstance(intent, HARM) for intent in intents)


def _asks_which_name(intents: tuple[Intent, ...]) -> bool:
    """It is asked, and the display name is one of the choices."""
    asked = [intent for intent in intents if isinstance(intent, Unclear) and intent.why is Why.WHICH_NAME]
    return len(asked) == len(intents) == 1 and "Amina Diallo" in {person.name for person in asked[0].people}


def signed(intent: Intent) -> str:
    assert isinstance(intent, Sign)
    return f"{intent.campaign}: {'; '.join(map(printed, intent.people))}"


def printed(person: Person) -> str:
    return ", ".join(filter(None, (person.name, person.place, person.organisation)))
