"""config.toml and the environment -> Config, or every mistake at once."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

from signbot.config.alarm import read_alarm
from signbot.config.bot import read_bot, read_limits
from signbot.config.campaigns import read_campaigns
from signbot.config.metrics import read_metrics
from signbot.config.mistakes import ConfigError
from signbot.config.model import Alarm, Config, Imap, Limits, Metrics, Smtp
from signbot.config.servers import read_fax, read_imap, read_smtp
from signbot.config.source import Source, overlay, read
from signbot.config.table import Findings, Table
from signbot.core.campaign import Campaign, Verification


def load(path: Path, environ: Mapping[str, str], now: datetime | None = None) -> Config:
    """The configuration in `path`, overridden by `SIGNBOT__…` of `environ`. ConfigError holds all mistakes.

    `now` is what a deadline is called passed by: the clock's, unless given.
    """
    source = read(path)
    findings = Findings(overlay(source.values, environ))
    config = _config(source, Table(source, findings, source.values, (), ""), environ, now or datetime.now(UTC))
    if findings.mistakes:
        raise ConfigError(findings.mistakes)
    return replace(config, warnings=tuple(findings.cautions))


def _config(source: Source, root: Table, environ: Mapping[str, str], now: datetime) -> Config:
    bot = read_bot(_section(root, "bot", required=True))
    imap_table = _section(root, "imap", required=True)
    imap = read_imap(imap_table, environ)
    smtp = read_smtp(_section(root, "smtp", required=True), environ)
    fax_table = root.table("fax")
    fax = read_fax(fax_table) if fax_table else None
    limits = read_limits(_section(root, "limits", required=False))
    alarm_table = root.table("alarm")
    alarm = read_alarm(alarm_table) if alarm_table else Alarm()
    metrics_table = root.table("metrics")
    metrics = read_metrics(metrics_table) if metrics_table else Metrics()
    if not root.tables("campaign"):
        root.caution("campaign", "there is no letter yet: add [[campaign]]")
    campaigns = read_campaigns(root.tables("campaign"), bot, fax, now, fax_known=root.has("fax"))
    _check_trust(imap_table, imap, campaigns)
    _check_pace(root, limits, smtp, campaigns)
    root.done()
    return Config(
        path=source.path,
        directory=source.directory,
        bot=bot,
        imap=imap,
        smtp=smtp,
        fax=fax,
        limits=limits,
        alarm=alarm,
        metrics=metrics,
        campaigns=tuple(campaigns),
        warnings=(),
    )


def _section(root: Table, name: str, *, required: bool) -> Table:
    """The section, or an empty one: then each of its required keys is missed by name."""
    found = root.table(name)
    if found is None and required and not root.has(name):
        root.mistake(name, "this section is missing", f"add [{name}]")
    return found or root.absent(name)


def _check_pace(root: Table, limits: Limits, smtp: Smtp, campaigns: list[Campaign]) -> None:
    """A letter that hopes for more names than are answered in an hour, or a day: its answers will wait."""
    bounds = (
        ("limits", "answers_per_hour", limits.answers_per_hour, "hour", ", or 0 for no bound"),
        ("smtp", "per_day", smtp.per_day, "day", ""),
    )
    for campaign, (section, key, bound, span, more) in product(campaigns, bounds):
        if 0 < bound < campaign.goal:
            root.caution(
                section,
                f"{key} = {bound:_}: with the {campaign.goal:_} names that {campaign.code.written} hopes for, answers "
                f"may take {-(-campaign.goal // bound)} {span}s; write what your mail provider lets you send in "
                f"{'an' if span == 'hour' else 'a'} {span}{more}",
            )


def _check_trust(table: Table, imap: Imap, campaigns: list[Campaign]) -> None:
    auto = [campaign.code.written for campaign in campaigns if campaign.verification is Verification.AUTO]
    if auto and not imap.authserv_id:
        table.caution(
            "authserv_id",
            "is missing, so nobody can be believed at once and every supporter must confirm by a reply; "
            "`signbot check --online` finds out your provider's",
        )
