"""What a confirmation request asks for, as its row holds it: the one place that knows the JSON of `request.actions`.

Ask (values) | to_actions | request.actions | asked | Ask
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, or_

from signbot.core.decision import Ask
from signbot.store.tables import request


def to_actions(ask: Ask) -> dict[str, Any]:
    """Each signature once, in the order in which it was asked for."""
    return {
        "signatures": list(dict.fromkeys(ask.signatures)),
        "withdraw": list(ask.withdraw),
        "rename": [list(pair) for pair in ask.rename],
        "forget": ask.forget,
    }


def asked(actions: Mapping[str, Any]) -> Ask:
    """Nothing where it is a coordinator's, who is asked for a release, or its supporter was forgotten."""
    return Ask(
        withdraw=tuple(actions.get("withdraw", ())),
        rename=tuple((signature, name) for signature, name in actions.get("rename", ())),
        forget=actions.get("forget", False),
        signatures=tuple(actions.get("signatures", ())),
    )


def still_asks() -> ColumnElement[bool]:
    """Of a request: nobody has answered it, and it would change or erase what is there."""
    actions = request.c.actions
    changes = (actions[what].as_string() != "[]" for what in ("withdraw", "rename"))
    return request.c.used_at.is_(None) & or_(*changes, actions["forget"].as_boolean())
