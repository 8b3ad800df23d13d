"""Run signbot, and die at a named point, by SIGKILL: `python -m tests.scenarios.crash POINT --config … once`."""

import os
import signal
import sys
from collections.abc import Callable
from typing import Any

from signbot.__main__ import main
from signbot.edges.mailbox import Mailbox
from signbot.edges.smtp.lane import Lane
from signbot.store import Store

POINTS: dict[str, tuple[type, str]] = {
    "before the record": (Store, "record"),
    "between commit and mailbox": (Mailbox, "done"),
    "after the mailbox": (Store, "told"),
    "between 250 and mark": (Store, "tried"),
    "between claim and sending": (Lane, "speak"),
    "between freeze and dispatch": (Store, "dispatch"),
    "between delivered and told": (Store, "told_campaign"),
}
OF_MEMBERS: dict[str, tuple[type, str]] = {
    "before members are told": (Store, "give_notice"),
    "before members count": (Store, "count_standing"),
}


def die(*_: Any, **__: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_at(point: str) -> None:
    owner, name = (POINTS | OF_MEMBERS)[point]
    setattr(owner, name, _dying(getattr(owner, name)))


def _dying(original: Callable[..., Any]) -> Callable[..., Any]:
    def dying(*arguments: Any, **named: Any) -> Any:
        empty = any(isinstance(one, list | dict) and not one for one in arguments[1:3])
        return original(*arguments, **named) if empty else die()

    return dying


if __name__ == "__main__":
    die_at(sys.argv.pop(1))
    main()
