"""A plan of the desk as a terminal shows it, before it is carried out; and why it can't be."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from signbot.cli.shell import numbered, shown
from signbot.core.desk import Plan
from signbot.core.orders import What
from signbot.desk.hand import NotDone
from signbot.store import Refused


@contextmanager
def refused() -> Iterator[None]:
    """Around what the desk plans: what can't be done is said, exit 2."""
    try:
        yield
    except NotDone as error:
        raise Refused(error.detail or f"it can't be done: {error.why}") from error


def say(plan: Plan) -> None:
    """What it would do."""
    for line in _lines(plan):
        click.echo(shown(line))


def _lines(plan: Plan) -> Iterator[str]:
    code = plan.campaign.code.written if plan.campaign else ""
    match plan.what:
        case What.CLOSE:
            rest = f"; {numbered(plan.pending, 'name')} more are not confirmed, and would not stand on it"
            yield f"{code}: its letter would go with {numbered(plan.names, 'name')}{rest if plan.pending else ''}."
        case What.CANCEL:
            stand = numbered(plan.names, "counted signature")
            yield f"{code}: {numbered(plan.skipped, 'delivery')} would be skipped; it has {stand}."
            yield from (f"It has gone to {line}: nothing calls that back." for line in plan.gone)
            yield from (f"It may have gone to {line}: nothing calls that back." for line in plan.perhaps)
        case What.INVALIDATE | What.RESTORE:
            yield from plan.lines
            yield f"{numbered(plan.names, 'signature')} would be {plan.what}d."
        case _:
            yield from plan.lines
            yield from (f"It would become: {line}" for line in plan.left)
