"""alert: the mail that asks for names, printed, tried on oneself, or sent to a list.

    a list ─► who can be written to ─► queued, each once ─► sent, as fast as the provider takes it ─► what became of it

Killed at any moment, nobody gets it twice: what is queued goes with the next pass, or with the same command again.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

import click

from signbot.cli.addressees import Addressees, addressees
from signbot.cli.daemon import TRY_AGAIN, ready
from signbot.cli.shell import Shell, make_sure, numbered, utc_now
from signbot.config import mail_address
from signbot.core.address import Address, canonical
from signbot.core.campaign import ANNOUNCED, Campaign
from signbot.core.delivery import Claim, CopyTo, Kind, Parcel, Tried
from signbot.core.value import dataclass
from signbot.outbox.send import held_back
from signbot.passes import Sender, Works, send_now
from signbot.store import Fates

AT_ONCE = 500  # alerts written and queued in one transaction
LOOK_AGAIN = 1.0  # seconds until there may be room again under the provider's bound
LONGEST_WAIT = 3600.0  # seconds: a bound that is longer is one of a day, which no command waits for
NAMED = 20  # bad lines, and refused addresses


@click.command()
@click.argument("code")
@click.option("--format", "form", type=click.Choice(["text", "html"]), default="text", help="What to print.")
@click.option("--language", help="Default: the first of bot.languages.")
@click.option("--test", "tester", metavar="ADDRESS", help="Send it to this address alone, to see how it looks.")
@click.option(
    "--send-to",
    "people",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Send it to this list: addresses as you have them, or a CSV or Excel file with them in a column.",
)
@click.option("--again", is_flag=True, help="With --send-to: also to those who had it before and have not answered.")
@click.option("--report", is_flag=True, help="What became of the alerts that went: sent, refused, came back.")
@click.option("--dry-run", is_flag=True, help="Count whom it would go to; send nothing.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="With --report.")
@click.pass_obj
def alert(
    shell: Shell,
    code: str,
    form: str,
    language: str | None,
    tester: str | None,
    people: Path | None,
    again: bool,
    report: bool,
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> int:
    """Print the alert of CODE for your newsletter tool, try it on yourself, or send it to a list."""
    campaign = shell.campaign(code)
    if again and people is None:
        raise click.UsageError("--again says to whom a second round goes: name the list by --send-to")
    if report:
        return _report(shell, campaign, as_json)
    tongue = _tongue(shell, campaign, language)
    if tester is not None:
        return _test(shell, campaign, tongue, tester)
    if people is None:
        written = shell.writer.alert(_in_force(shell, campaign), tongue)
        click.echo(written.html if form == "html" else f"Subject: {written.subject}\n\n{written.text}")
        return 0
    own = {canonical(address) for address in shell.config.bot.own_addresses}
    listed = addressees(people, tongue, own)
    click.echo(f"{listed.how}: {_read(listed)}", err=True)
    _say_who_gets_another(shell, campaign, listed.people)
    chosen = _chosen(shell, campaign, listed, again=again)
    done = _would(chosen) if dry_run else _send(shell, campaign, chosen, yes=yes)
    _say_what_was_bad(listed)
    return done


@click.command()
@click.argument("token")
@click.pass_obj
def unsubscribe(shell: Shell, token: str) -> int:
    """No more alerts to whom TOKEN belongs: for the page of `bot.unsubscribe_url`."""
    if not shell.store.unsubscribe(token, utc_now()):
        raise click.UsageError("this is no token of ours")
    click.echo("Done: no more alerts go there.")
    return 0


# Whom it goes to ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Chosen:
    """Who is written to, and who is spared."""

    people: list[tuple[Address, str]]
    silent: frozenset[str]  # of them: had it, and have said nothing
    spared: str  # a sentence, or ""


def _chosen(shell: Shell, campaign: Campaign, listed: Addressees, *, again: bool) -> _Chosen:
    supporters = [to.canonical for to, _ in listed.people]
    left = set(shell.store.unsubscribed(supporters)) if shell.begun else set()
    dead = shell.store.dead(supporters) - left if shell.begun else set()
    silent = (
        frozenset(shell.store.without_answer(campaign.folded, supporters)) if again and shell.begun else frozenset()
    )
    people = [(to, tongue) for to, tongue in listed.people if to.canonical not in left | dead]
    said = [f"{len(left)} asked for no more alerts, and get none."] if left else []
    said += [f"{numbered(len(dead), 'address')} spared: email to them comes back, or is unwanted."] if dead else []
    return _Chosen(people, frozenset(silent), " ".join(said))


def _read(listed: Addressees) -> str:
    parts = [f"{numbered(len(listed.people), 'address')} read"]
    parts += [f"{numbered(listed.doubles, 'double')} left out"] if listed.doubles else []
    parts += [f"{numbered(len(listed.bad), 'line')} left out, see below"] if listed.bad else []
    return ", ".join(parts)


def _say_what_was_bad(listed: Addressees) -> None:
    """At the end, where it is seen: the rest has gone."""
    if listed.bad:
        click.echo(f"{numbered(len(listed.bad), 'line')} of the list left out:", err=True)
    for line in listed.bad[:NAMED]:
        click.echo(f"  {line}", err=True)
    if len(listed.bad) > NAMED:
        click.echo(f"  … and {len(listed.bad) - NAMED} more", err=True)


def _would(chosen: _Chosen) -> int:
    had = f" {len(chosen.silent)} of them had it and have not answered." if chosen.silent else ""
    spared = f" {chosen.spared}" if chosen.spared else ""
    click.echo(f"The alert would go to {numbered(len(chosen.people), 'address')}.{had}{spared}")
    return 0


# Its language ---------------------------------------------------------------------------------------


def _tongue(shell: Shell, campaign: Campaign, wanted: str | None) -> str:
    """The alert's language. UsageError where we have no words in it; said where the letter itself has none."""
    found = shell.writer.alert(campaign, wanted or shell.config.bot.languages[0]).language
    if wanted and _plain(wanted) != _plain(found):
        spoken = ", ".join(shell.writer.spoken)
        raise click.BadParameter(
            f'there is no alert in "{wanted}": bot.languages has {spoken}, and `templates/alert` holds its words',
            param_hint="--language",
        )
    shown = campaign.said_in(found).language
    if _plain(shown) != _plain(found):
        click.echo(
            f'{campaign.code.written} has no [[campaign.translation]] in "{found}": the alert shows it in "{shown}".',
            err=True,
        )
    return found


def _say_who_gets_another(shell: Shell, campaign: Campaign, listed: list[tuple[Address, str]]) -> None:
    """Of those who want a language in which we have no alert."""
    for wanted, many in sorted(Counter(language for _, language in listed).items()):
        found = shell.writer.alert(campaign, wanted).language
        if _plain(found) != _plain(wanted):
            click.echo(f'There is no alert in "{wanted}": {numbered(many, "address")} get it in "{found}".', err=True)


def _plain(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


def _in_force(shell: Shell, campaign: Campaign) -> Campaign:
    """With the deadline that counts, where a coordinator has extended it."""
    if not shell.begun:
        return campaign
    standing = shell.store.standings([campaign], utc_now()).get(campaign.folded)
    return replace(campaign, deadline=standing.deadline) if standing else campaign


# Sending --------------------------------------------------------------------------------------------


def _test(shell: Shell, campaign: Campaign, tongue: str, tester: str) -> int:
    """To one address, as supporters get it; it counts for nobody, and may be sent as often as one likes."""
    try:
        address = mail_address(tester)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--test") from error
    works = ready(shell)
    works.store.register(shell.config.campaigns, utc_now())
    to = Address(address, canonical(address))
    works.store.queue([shell.office.test_alert(_in_force(shell, campaign), tongue, to, utc_now())], utc_now())
    if troubles := send_now(works).troubles:
        _say_troubles(troubles)
        return TRY_AGAIN
    click.echo(f"A test of the alert went to {address}. A YES to it signs, as anybody's does.")
    return 0


def _send(shell: Shell, campaign: Campaign, chosen: _Chosen, *, yes: bool) -> int:
    works = ready(shell)
    works.store.register(shell.config.campaigns, utc_now())
    standing = works.store.standings([campaign], utc_now())[campaign.folded]
    if standing.state not in ANNOUNCED:
        raise click.UsageError(
            f"{campaign.code.written} is {standing.state}: nobody could sign it, so no alert is sent"
        )
    many = numbered(len(chosen.people), "address")
    make_sure(f"Send the alert of {campaign.code.written} to {many}? It can't be called back.", yes)
    campaign = replace(campaign, deadline=standing.deadline)
    queued = _queue(shell, works, campaign, chosen)
    had = len(chosen.people) - queued
    spared = f" {chosen.spared}" if chosen.spared else ""
    click.echo(f"{numbered(queued, 'alert')} to send; {had} had {'it' if had == 1 else 'theirs'} already.{spared}")
    before = shell.store.alert_fates(campaign.folded)
    troubles = _deliver(works, before.waiting)
    _say_what_became(shell.store.alert_fates(campaign.folded), before)
    _say_troubles(troubles)
    return TRY_AGAIN if troubles else 0


def _queue(shell: Shell, works: Works, campaign: Campaign, chosen: _Chosen) -> int:
    """Some at a time: each once, however often this is called; those of `silent` once more, once a day."""
    today = f"{utc_now().astimezone(campaign.zone):%Y-%m-%d}"
    people, queued = iter(chosen.people), 0
    with _progress("Writing", len(chosen.people)) as advance:
        while some := list(islice(people, AT_ONCE)):
            mails = [
                shell.office.alert(
                    campaign, tongue, to, utc_now(), again=today if to.canonical in chosen.silent else ""
                )
                for to, tongue in some
            ]
            queued += works.store.queue(mails, utc_now())
            advance(len(some))
    return queued


def _deliver(works: Works, waiting: int) -> list[str]:
    """As fast as the provider takes them; what it did not take now, or a bound of a day holds, a later pass sends.

    The troubles that came between.
    """
    tried = set[int]()
    with _progress("Sending", waiting) as advance:
        counted = replace(works, carrier=_Counting(works.carrier, advance))
        while True:
            before, troubles = len(tried), send_now(counted, tried, some=True).troubles
            if troubles or (len(tried) == before and not _makes_room(works)):
                return troubles


def _makes_room(works: Works) -> bool:
    """Nothing went: is that for a bound that will let some through soon? Then after a moment."""
    bound = held_back(works.store, works.post, Kind.ALERT, works.now())
    if bound is None or bound.span.total_seconds() > LONGEST_WAIT:
        return False
    time.sleep(LOOK_AGAIN)
    return True


@dataclass(frozen=True, slots=True)
class _Counting:
    """A carrier that says of each alert that it was tried."""

    carrier: Sender
    advance: Callable[[int], None]

    def deliver(self, parcels: Iterable[Parcel], sender: str, claim: Claim, copy_to: CopyTo) -> Iterator[Tried]:
        listed = list(parcels)
        alerts = {parcel.id for parcel in listed if parcel.kind is Kind.ALERT}
        for tried in self.carrier.deliver(listed, sender, claim, copy_to):
            if tried.id in alerts:
                self.advance(1)
            yield tried

    def interrupt(self) -> None:
        self.carrier.interrupt()

    def resume(self) -> None:
        self.carrier.resume()


@contextmanager
def _progress(what: str, total: int) -> Iterator[Callable[[int], None]]:
    """A bar with the rate and the time that is left, on a terminal; elsewhere nothing."""
    if not sys.stderr.isatty() or not total:
        yield lambda _many: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:.0f}/s" if task.speed else "")

    columns = TextColumn(what), BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn()
    with Progress(*columns, console=Console(file=sys.stderr)) as bar:
        task = bar.add_task(what, total=total)
        yield lambda many: bar.advance(task, many)


# What became of it ----------------------------------------------------------------------------------


def _say_troubles(troubles: Sequence[str]) -> None:
    for trouble in troubles:
        click.echo(f"{trouble}. Nothing is lost: the next pass sends what is left.", err=True)


def _say_what_became(fates: Fates, before: Fates) -> None:
    went, refused = fates.sent - before.sent, fates.refused[len(before.refused) :]
    parts = [f"{went} sent"]
    parts += [f"{len(refused)} refused"] if refused else []
    parts += [f"{fates.waiting} wait for the next pass"] if fates.waiting else []
    click.echo(f"{', '.join(parts)}.")
    _say_refused(refused)
    if fates.came_back:
        click.echo(f"{numbered(fates.came_back, 'alert')} of this letter came back so far.")


def _say_refused(refused: Sequence[str]) -> None:
    for address in refused[:NAMED]:
        click.echo(f"  refused: {address}", err=True)
    if len(refused) > NAMED:
        click.echo(f"  … and {len(refused) - NAMED} more", err=True)


def _report(shell: Shell, campaign: Campaign, as_json: bool) -> int:
    fates = shell.store.alert_fates(campaign.folded) if shell.begun else Fates()
    numbers = {
        "sent": fates.sent,
        "waiting": fates.waiting,
        "refused": len(fates.refused),
        "came_back": fates.came_back,
        "left_out": fates.left_out,
    }
    if as_json:
        click.echo(json.dumps(numbers))
        return 0
    names = {
        "sent": "sent",
        "waiting": "wait to be sent",
        "refused": "refused by their server",
        "came_back": "came back later",
        "left_out": "not sent: they asked for no more alerts, or to be forgotten",
    }
    for key, number in numbers.items():
        click.echo(f"{number:>7,}  {names[key]}")
    _say_refused(fates.refused)
    return 0
