"""A plan of the desk as a terminal shows it, before it is carried out; and why it can't be."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import click

from signbot.cli.shell import numbered, shown
from signbot.core.campaign import CampaignState
from signbot.core.delivery import DeliveryState
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


def _at(moment: datetime | None, plan: Plan) -> str:
    zone = plan.campaign.zone if plan.campaign else None
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M %Z}" if moment else "not known"


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
        case What.EXTEND:
            yield f"{code}: its deadline would be {_at(plan.deadline, plan)}, and is {_at(plan.before, plan)}."
        case What.HOLD:
            yield f"{code}: it would collect on, and nothing would go before `signbot release`."
        case What.RELEASE:
            yield from (f"It is held: {reason}." for reason in plan.left)
            stand = numbered(plan.names, "name")
            waits = plan.state == CampaignState.AWAITING_APPROVAL
            what = f"the finished letter would go with {stand}" if waits else f"it would go on, with {stand}"
            yield f"{code}: {what}; nothing calls back what has gone."
        case What.RESOLVE:
            yield from plan.lines
            yield from (f"What happened: {line}" for line in plan.left)
            to = f", to {plan.text}" if plan.text else ""
            again = " once more, although it went" if plan.gone else ""
            sent = f"The same letter would go{again or ' again'}{to}."
            yield sent if plan.sort == DeliveryState.QUEUED else f"It would count as {plan.sort}."
        case What.INVALIDATE | What.RESTORE:
            yield from plan.lines
            yield f"{numbered(plan.names, 'signature')} would be {plan.what}d."
        case _:
            yield from plan.lines
            yield from (f"It would become: {line}" for line in plan.left)
