"""The numbers of `/metrics`: what the database knows, as Prometheus has it. Labels are codes of letters, and states.

store | Gauge, Counter, one for each thing that is counted | signbot.edges.metrics
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta

from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, Metric

from signbot import __version__
from signbot.cli.shell import Shell, utc_now
from signbot.core.decision import Standing
from signbot.core.membership import MemberState
from signbot.edges.metrics import Page, serve
from signbot.outbox.health import EDGES, problems
from signbot.store import Store

Values = dict[tuple[str, ...], float]  # by the labels' values


def page_of(shell: Shell) -> Page:
    """Over a connection of its own: the passes have theirs."""
    config, store, rings = shell.config, Store(shell.config.bot.database), shell.bell is not None
    poll = timedelta(seconds=config.imap.poll_seconds)

    def unwell() -> Iterator[str]:
        return problems(store, config.campaigns, poll, utc_now(), rings=rings, deep=False)

    return Page(lambda: numbers(store, store.standings(config.campaigns, utc_now()), unwell), unwell)


def watched_by(shell: Shell) -> Callable[[], None]:
    """The page of `[metrics]` is served until the returned function is called; nothing where there is none."""
    wanted = shell.config.metrics
    return serve(page_of(shell), wanted.address, wanted.port) if wanted.port else lambda: None


def numbers(store: Store, standings: Mapping[str, Standing], unwell: Callable[[], Iterator[str]]) -> Iterator[Metric]:
    """All of them, as they are now. Unavailable where the database cannot be had."""
    health = store.health(utc_now())
    yield _one("signbot_info", "The version that runs.", ("version",), {(__version__,): 1})
    yield _one("signbot_healthy", "1: a person need not look (see /healthz).", (), {(): 0 if any(unwell()) else 1})
    yield _one("signbot_last_complete_poll_seconds", "When the mailbox was read last.", (), _at(health.last_poll))
    yield _one("signbot_oldest_due_mail_seconds", "Since when mail waits to go out.", (), _at(health.oldest_due))
    away: Values = {(edge,): 0 if store.away(edge) else 1 for edge, _ in EDGES}
    yield _one("signbot_server_available", "1: it can be used.", ("server",), away)
    yield _mails(store.balance())
    yield _one("signbot_outbox", "What we wrote, by what became of it.", ("state",), _by(store.outbox_counts()))
    members: Values = {(str(state),): len(store.members(state)) for state in MemberState}
    yield _one("signbot_members", "Members, by how they stand.", ("state",), members)
    yield from _of_letters(store, standings)


def _of_letters(store: Store, standings: Mapping[str, Standing]) -> Iterator[Metric]:
    signatures: Values = {}
    deliveries: Values = {}
    deadlines: Values = {}
    for folded, standing in standings.items():
        code, counts = standing.campaign.code.written, store.counts(folded)
        signatures.update({(code, str(state)): number for state, number in counts["signatures"].items()})
        deliveries.update({(code, str(state)): number for state, number in counts["deliveries"].items()})
        deadlines[code,] = standing.deadline.timestamp()
    by = ("campaign", "state")
    yield _one("signbot_signatures", "Names, by letter and state.", by, signatures)
    yield _one("signbot_deliveries", "Copies of letters, by letter and state.", by, deliveries)
    yield _one("signbot_deadline_seconds", "When a letter closes.", ("campaign",), deadlines)


def _mails(balance: Mapping[str, int]) -> Metric:
    family = CounterMetricFamily("signbot_mails", "Mails that came, by what became of them.", labels=("verdict",))
    for verdict, number in balance.items():
        if verdict != "received":  # the sum of the others
            family.add_metric((str(verdict),), number)
    return family


def _by(counts: Mapping[str, int]) -> Values:
    return {(str(state),): number for state, number in counts.items()}


def _at(moment: datetime | None) -> Values:
    return {(): moment.timestamp()} if moment else {}


def _one(name: str, says: str, labels: tuple[str, ...], values: Values) -> Metric:
    family = GaugeMetricFamily(name, says, labels=labels)
    for told, value in values.items():
        family.add_metric(told, value)
    return family
