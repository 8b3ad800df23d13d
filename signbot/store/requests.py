"""What a request asks, as its row holds it: the one place that knows the JSON of `request.actions`.

Ask (values) | to_actions | request.actions | asked | Ask
"""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, or_

from signbot.core.campaign import Person
from signbot.core.decision import Ask, Correct, Joining, Pending, StandsUnder
from signbot.core.membership import Scope
from signbot.core.question import Asks, Question, Wish
from signbot.store.database import Record
from signbot.store.tables import request


def to_actions(ask: Ask) -> dict[str, Any]:
    """Each signature once, in the order in which it was asked for."""
    return {
        "signatures": list(dict.fromkeys(ask.signatures)),
        "withdraw": list(ask.withdraw),
        "rename": [[change.signature, change.name, change.place] for change in ask.rename],
        "forget": ask.forget,
        **({"question": asdict(ask.question)} if ask.question else {}),
        **({"text_alone": True} if ask.text_alone else {}),
        **({"stands": [[one.signature, one.text] for one in ask.stands]} if ask.stands else {}),
        **({"join": [asdict(joining) for joining in ask.join]} if ask.join else {}),
    }


def asked(actions: Mapping[str, Any]) -> Ask:
    """Nothing where it is a coordinator's, who is asked for a release, or its supporter was forgotten."""
    return Ask(
        withdraw=tuple(actions.get("withdraw", ())),
        rename=tuple(Correct(*said) for said in actions.get("rename", ())),  # once they had no place
        forget=actions.get("forget", False),
        signatures=tuple(actions.get("signatures", ())),
        question=_question(actions["question"]) if "question" in actions else None,
        text_alone=actions.get("text_alone", False),
        stands=tuple(StandsUnder(number, text) for number, text in actions.get("stands", ())),
        join=tuple(_joining(joining) for joining in actions.get("join", ())),
    )


def _question(saved: Mapping[str, Any]) -> Question:
    return Question(
        asks=Asks(saved["asks"]),
        wish=Wish(saved["wish"]),
        campaigns=tuple(saved["campaigns"]),
        people=tuple(_person(person) for person in saved["people"]),
        recipients=tuple(saved.get("recipients", ())),
        withheld=tuple(saved.get("withheld", ())),
    )


def _joining(saved: Mapping[str, Any]) -> Joining:
    scope = Scope(tuple(saved["scope"]["topics"]), saved["scope"]["per_month"], saved["scope"].get("rests", ""))
    return Joining(_person(saved["person"]), scope)


def _person(saved: Mapping[str, Any]) -> Person:
    return Person(**{**saved, "withheld": tuple(saved.get("withheld", ()))})


def to_pending(row: Record) -> Pending:
    """A row of `request` as a value."""
    ask = asked(row.actions)
    return Pending(
        id=row.id,
        nonce=row.nonce,
        supporter=row.supporter,
        signatures=ask.signatures,
        withdraw=ask.withdraw,
        rename=ask.rename,
        forget=ask.forget,
        release=row.release,
        expires=row.expires,
        used=row.used_at is not None,
        question=ask.question,
        stands=ask.stands,
        join=ask.join,
    )


def still_asks() -> ColumnElement[bool]:
    """Of a request: nobody has answered it, and it would change or erase what is there."""
    actions = request.c.actions
    changes = (actions[what].as_string() != "[]" for what in ("withdraw", "rename"))
    return request.c.used_at.is_(None) & or_(*changes, actions["forget"].as_boolean())
