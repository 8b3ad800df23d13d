"""What every command stands on: the configuration, the store, and the wiring of the edges. Built only here.

Rooms and libraries are loaded where they are first needed: `status` sets no type, and asks no DNS.
"""

from __future__ import annotations

import getpass
import json
import random
import sys
import time
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from signbot.cli.extras import brings
from signbot.cli.keys import Keys
from signbot.config import Config, ConfigError, UnknownCampaign, codes_in, load
from signbot.config.glance import written
from signbot.core.campaign import Campaign, Channel, Route
from signbot.core.code import Code, fold
from signbot.core.text.counted import numbered as numbered  # noqa: PLC0414 every command finds it here
from signbot.core.value import dataclass

if TYPE_CHECKING:
    from rich.console import Console

    from signbot.cli.press import Press
    from signbot.closing.press import Closing
    from signbot.core.mail.mail import Arrived
    from signbot.desk.hand import Hand
    from signbot.edges import faxlines
    from signbot.edges.bell import Bell
    from signbot.edges.dkim import Dkim
    from signbot.edges.erasures import Erasures
    from signbot.edges.mailbox import Mailbox
    from signbot.edges.pages import Site
    from signbot.edges.smtp import Smtp
    from signbot.edges.templates import Writer, Written
    from signbot.incoming.forget import Forgetting
    from signbot.incoming.reception import Reception
    from signbot.outbox.office import Office
    from signbot.passes import Steady, Works
    from signbot.store import Store

PIPE_WIDTH = 240  # characters


def utc_now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def named_file(path: Path) -> Iterator[None]:
    """Around the reading or writing of a file that the caller named: what is wrong with it is said, exit 2."""
    try:
        yield
    except OSError as error:
        raise click.UsageError(f"{path}: {error.strerror or error}") from error


def make_sure(question: str, yes: bool) -> None:
    """Ask the person at the terminal, unless they said so before. A script, which can't be asked, has decided."""
    if not yes and sys.stdin.isatty():
        click.confirm(question, abort=True)


def assured(question: str, yes: bool) -> None:
    """The same before what can't be undone: without a terminal nobody can be asked, and --yes must say it (exit 2)."""
    if not yes and not sys.stdin.isatty():
        raise click.UsageError("this can't be undone: without a terminal say --yes")
    make_sure(question, yes)


def console() -> Console:
    """As wide as the terminal; wide enough to cut nothing off when the output goes to a file or a pipe."""
    from rich.console import Console

    return Console() if sys.stdout.isatty() else Console(width=PIPE_WIDTH)


def print_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Columns side by side. A terminal gets them folded to its width; a file or a pipe gets each row as one line."""
    if sys.stdout.isatty():
        _print_folded(headings, rows)
        return
    lines = [headings, *rows]
    widths = [max(map(_columns, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (cell + " " * (width - _columns(cell)) for cell, width in zip(line, widths, strict=True))
        click.echo("  ".join(cells))


def _print_folded(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from rich.markup import escape
    from rich.table import Table

    table = Table(*headings, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*map(escape, row))
    console().print(table)


def _columns(text: str) -> int:
    """How many columns of a terminal it takes: two for a Chinese character, none for an accent of its own."""
    return sum(0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF") for char in text)


def shown(text: str) -> str:
    """What others wrote, as a terminal may have it: what turns text round, hides it or moves the cursor is told, not
    obeyed (`\\u202e`; in JSON it means the same). Line ends, tabs, and the joiners of Persian and Hindi stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(json.dumps(char)[1:-1] if _is_unseen(char) else char for char in text)


def _is_unseen(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") and char not in "\n\t\u200c\u200d"


def steady() -> Steady:
    """Seconds since boot, suspended time included where the system counts it; and which boot."""
    from signbot.passes import Steady

    clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    boot = Path("/proc/sys/kernel/random/boot_id")
    return Steady(time.clock_gettime(clock), boot.read_text().strip() if boot.exists() else "")


def _folded(code: str) -> str:
    try:
        return fold(code)
    except ValueError:
        return code


def _can_print(cluster: str) -> bool:
    """Asked with the first name: what sets letters is loaded then."""
    from signbot.edges.pdf import covered

    return covered(cluster)


def fonts_for(chars: str) -> str:
    """What a coordinator can do about characters that can't be printed; "" where nothing helps."""
    from signbot.edges.pdf import wants_cjk

    return f"{brings('cjk')} brings the fonts for Chinese, Japanese and Korean" if wants_cjk(chars) else ""


@dataclass
class Shell:
    """One call of the program. Everything is built when it is first asked for."""

    config_path: Path
    environ: Mapping[str, str]
    _opened: ExitStack = field(default_factory=ExitStack)  # the database
    _connected: ExitStack = field(default_factory=ExitStack)  # servers
    _named: tuple[tuple[int, ...], frozenset[str]] | None = None  # what the file names, as it was written then

    @cached_property
    def config(self) -> Config:
        return load(self.config_path, self.environ)

    @cached_property
    def store(self) -> Store:
        """The store, at its newest schema when it is an SQLite file."""
        from signbot.store import Store

        store = Store(self.config.bot.database)
        self._opened.callback(store.close)
        store.ready()
        return store

    def heir(self, config: Config) -> Shell:
        """The same database under another configuration, with connections of its own."""
        heir = Shell(self.config_path, self.environ)
        vars(heir).update(config=config, store=self.store)
        return heir

    def disconnect(self) -> None:
        """Let go of the servers, politely."""
        self._connected.close()

    def close(self) -> None:
        """Let go of everything that this call has opened."""
        self.disconnect()
        self._opened.close()

    def coming(self) -> frozenset[str]:
        """Codes that the file on disk names by now, and that are not in ours. An untouched file is not read again."""
        found = written(self.config_path)
        if self._named is None or self._named[0] != found:
            self._named = found, codes_in(self.config_path, self.environ)
        return self._named[1] - {one.folded for one in self.config.campaigns}

    @property
    def begun(self) -> bool:
        """Has there ever been a database? Asking creates nothing."""
        from signbot.store import Store

        return Store.exists(self.config.bot.database)

    @property
    def who(self) -> str:
        return getpass.getuser()

    def campaign(self, code: str) -> Campaign:
        return self.config.find(code)

    def recorded(self, code: str) -> Campaign:
        """To look at: also one that is over and has left the file, without its letter's text and its recipients."""
        try:
            return self.campaign(code)
        except UnknownCampaign:
            over = self.store.over(_folded(code)) if self.begun else None
            if over is None:
                raise
        bot = self.config.bot
        return Campaign(
            code=Code.parse(over.written),
            title=over.title,
            body="",
            recipients=(),
            opens=over.opens,
            deadline=over.deadline,
            zone=bot.time_zone,
            language=bot.languages[0],
        )

    @cached_property
    def writer(self) -> Writer:
        from signbot.edges.templates import Writer

        bot = self.config.bot
        return Writer(bot.name, bot.address, bot.subaddress, bot.languages, bot.templates, bot.contact)

    @cached_property
    def office(self) -> Office:
        from signbot.outbox.office import Office

        bot = self.config.bot
        language, who = bot.languages[0], bot.coordinators
        return Office(bot.name, bot.address, bot.subaddress, who, language, self.writer, self.page, self.mint)

    def page(self, supporter: str) -> str:
        """Where one POST takes them off all lists (`bot.unsubscribe_url`); "" where there is no such page."""
        url = self.config.bot.unsubscribe_url
        return url.replace("{token}", self.store.leaving_token(supporter)) if url else ""

    def mint(self, what: str) -> str:
        """From the database's own secret, where there is a database: a preview makes none."""
        from signbot.core.token import derived
        from signbot.outbox.office import by_chance

        opened = "store" in vars(self)
        return derived(self.store.key("token"), what).hex() if opened or self.begun else by_chance(what)

    @cached_property
    def folders(self) -> tuple[Path, ...]:
        """Of templates, the operator's own first."""
        from signbot.edges.templates import packaged

        return tuple(folder for folder in (self.config.bot.templates, packaged()) if folder)

    def site(self, root: Path) -> Site:
        """The web pages below a folder."""
        from signbot.edges.pages import Site

        bot = self.config.bot
        return Site(self.folders, root, bot.name, bot.address, bot.subaddress, bot.languages[0])

    @cached_property
    def press(self) -> Press:
        from signbot.cli.press import Press

        bot = self.config.bot
        contact = bot.coordinators[0] if bot.coordinators else bot.address
        return Press(self.folders, bot.dial_region, bot.name, contact)

    @cached_property
    def alerts(self) -> tuple[Written, ...]:
        """Every campaign's, in every language of the configuration."""
        languages, campaigns = self.config.bot.languages, self.config.campaigns
        return tuple(self.writer.alert(campaign, language) for campaign in campaigns for language in languages)

    @cached_property
    def wording(self) -> tuple[str, ...]:
        """What our answers say, in every language that they may be in, letter by letter."""
        from signbot.core.mail.own_words import essence

        return tuple(filter(None, map(essence, self.writer.wording())))

    @cached_property
    def reception(self) -> Reception:
        from signbot.core.address import domain_of, spellings
        from signbot.core.deciding.case import Bounds
        from signbot.core.mail.mail import Trust
        from signbot.incoming.reception import Reception

        config = self.config
        recipients = (recipient for campaign in config.campaigns for recipient in campaign.recipients)
        routes = (route for recipient in recipients for route in recipient.routes)
        providers = map(domain_of, config.bot.own_addresses), [config.smtp.host], config.imap.authserv_id
        return Reception(
            campaigns=config.campaigns,
            office=self.office,
            own_addresses=spellings(config.bot.own_addresses),
            languages=self.writer.tongues,
            trust=Trust(config.imap.authserv_id, config.imap.trusted_hosts, config.imap.trusted_lists),
            alerts=lambda: self.alerts,
            wording=lambda: self.wording,
            recipients=self._officials(routes),
            receipts_from=config.fax.receipts_from if config.fax else (),
            providers=tuple(chain(*providers)),
            bounds=Bounds(
                names_per_mail=config.limits.names_per_mail,
                names_per_address=config.limits.names_per_address,
                answers_per_day=config.limits.answers_per_address_per_day,
                strangers_per_hour=config.limits.strangers_per_domain_per_hour,
            ),
            max_mail_bytes=config.limits.max_mail_bytes,
            signature_age=timedelta(days=config.imap.signature_days),
            forgets=self._prepare_to_forget,
            signed=self.dkim.signed if config.imap.check_dkim else lambda _raw, _wanted: "",
            sealed=self.dkim.sealed,
            can_print=_can_print,
            fonts_for=fonts_for,
            now=utc_now,
            whole=self._whole,
            coming=self.coming,
        )

    def _whole(self, arrived: Arrived) -> bytes:
        return self.mailbox.whole(arrived)

    def _officials(self, routes: Iterable[Route]) -> frozenset[str]:
        """Canonical addresses of everybody who gets a letter, or has had one."""
        from signbot.core.address import canonical

        before = self.store.letter_addresses() if self.begun else set[str]()
        named = (canonical(route.address) for route in routes if route.channel is Channel.EMAIL)
        return frozenset((*named, *before))

    @property
    def erasures(self) -> Erasures:
        from signbot.edges.erasures import Erasures

        return Erasures(self.config.bot.erasure_journal)

    @property
    def forgetting(self) -> Forgetting:
        """FORGET ME with its edges. The mailbox is reached when it is asked for something, and not before."""
        from signbot.incoming.forget import Forgetting

        imap = self.config.imap
        return Forgetting(self.store, self.erasures, self.mailbox, imap.erased_folder, imap.also)

    def _prepare_to_forget(self, supporter: str, at: datetime) -> None:
        """For receiving, which opens no database and no mailbox before somebody asks to be forgotten."""
        self.forgetting.prepare(supporter, at)

    @cached_property
    def dkim(self) -> Dkim:
        """Our own check of DKIM signatures and ARC seals."""
        from signbot.core.address import fold_domain
        from signbot.edges.dkim import Dkim, resolver

        imap = self.config.imap
        return Dkim(resolver(imap.dns_server), sealers=frozenset(map(fold_domain, imap.arc_sealers)))

    @cached_property
    def closing(self) -> Closing:
        from signbot.closing.press import Closing

        return Closing(self.config.campaigns, self.office, self.press, self.dial)

    @property
    def hand(self) -> Hand:
        """The desk, as an email finds it, too."""
        from signbot.desk.hand import Hand

        zone, region = self.config.bot.time_zone, self.config.bot.dial_region
        return Hand(self.store, self.closing, self.reception, zone=zone, region=region, now=utc_now)

    @cached_property
    def fax_line(self) -> faxlines.Line | None:
        """The line that `fax.via` names. ConfigError when there is no such line, or its options are wrong."""
        from signbot.edges import faxlines

        wanted = self.config.fax
        if wanted is None or not wanted.via:
            return None
        try:
            return faxlines.open_line(wanted.via, wanted.options, self.config.directory)
        except LookupError as error:
            known = ", ".join(faxlines.names())
            problem, fix = f'there is no fax line "{wanted.via}"', f"install it, or write one of {known}"
            raise ConfigError.of(str(self.config.path), problem, fix, key="fax.via") from error
        except faxlines.WrongOptions as error:
            raise ConfigError.of(str(self.config.path), str(error), key="fax.options") from error

    def dial(self, route: Route) -> str:
        """The mail address, or the line's own, by which a fax reaches this route; "" where its extension can't be
        dialled."""
        from signbot.edges import fax, faxlines

        assert self.config.fax is not None  # a campaign with a fax route is refused without [fax]
        line, gateway = self.fax_line, self.config.fax
        if route.extension and not (line or gateway).dials_extensions:
            return ""
        if line:
            return faxlines.address_of(route.address, route.extension)
        return fax.gateway_address(gateway.gateway, route.address, route.extension)

    @property
    def mark(self) -> str:
        """The keyword by which this database knows its own work in the mailbox again; "" before there is one."""
        from signbot.core.token import derived

        opened = "store" in vars(self)
        return f"Signbot{derived(self.store.key('token'), 'mark').hex()[:12]}" if opened or self.begun else ""

    @cached_property
    def mailbox(self) -> Mailbox:
        """The one in which a pass reads."""
        return self.another_mailbox()

    def another_mailbox(self) -> Mailbox:
        """With a connection of its own."""
        from signbot.edges.mailbox import ImapSettings, Mailbox

        imap = self.config.imap
        settings = ImapSettings(
            host=imap.host,
            port=imap.port,
            security=imap.security.value,
            username=imap.username,
            password=self.keys.password("the mailbox", imap),
            token=self.keys.token("the mailbox", imap),
            refused=self.keys.refused(imap),
            timeout=imap.timeout_seconds,
            ca=imap.ca_file,
            folder=imap.folder,
            also=imap.also,
            after=imap.after.value,
            processed_folder=imap.processed_folder,
            erased_folder=imap.erased_folder,
            copies_folder=imap.copies_folder,
            address=self.config.bot.address,
            mark=self.mark,
        )
        return self._connected.enter_context(Mailbox(settings))

    @cached_property
    def keys(self) -> Keys:
        return Keys(self.config)

    def smtp(self) -> Smtp:
        """With a connection of its own."""
        from signbot.edges.smtp import Smtp, SmtpSettings

        smtp = self.config.smtp
        settings = SmtpSettings(
            host=smtp.host,
            port=smtp.port,
            security=smtp.security.value,
            username=smtp.username,
            password=self.keys.password("the SMTP server", smtp),
            token=self.keys.token("the SMTP server", smtp),
            refused=self.keys.refused(smtp),
            timeout=smtp.timeout_seconds,
            ca=smtp.ca_file,
            local_hostname=self.config.bot.address.rpartition("@")[2],
            connections=smtp.connections,
        )
        return self._connected.enter_context(Smtp(settings))

    @property
    def bell(self) -> Bell | None:
        """What `[alarm]` names."""
        alarm = self.config.alarm
        if not (alarm.command or alarm.url):
            return None
        from signbot.edges.bell import Bell

        return Bell(alarm.command, alarm.url, alarm.beat)

    def works(self) -> Works:
        """The whole machine. ConfigError when a secret is missing: before the first network byte."""
        from signbot.cli.carriers import Carriers
        from signbot.closing.pages import Pages
        from signbot.core.delivery import bounds
        from signbot.edges.faxlines import Faxing
        from signbot.outbox.send import Post
        from signbot.passes import Works
        from signbot.store import Retention

        config, limits = self.config, self.config.limits
        self.keys.check()
        line, mail = self.fax_line, self.smtp()
        return Works(
            store=self.store,
            mailbox=self.mailbox,
            carrier=Carriers(mail, Faxing(line)) if line else mail,
            reception=self.reception,
            closing=self.closing,
            post=Post(
                config.bot.address,
                timedelta(seconds=config.smtp.first_retry_seconds),
                bounds(limits.answers_per_hour, config.smtp.per_minute, config.smtp.per_day),
                random.random,
            ),
            zone=config.bot.time_zone,
            region=config.bot.dial_region,
            keep=Retention(
                quarantine=timedelta(days=limits.quarantine_days),
                addresses=timedelta(days=limits.retention_days),
                signatures=timedelta(days=config.imap.signature_days),
            ),
            now=utc_now,
            steady=steady,
            limit=timedelta(minutes=limits.pass_minutes),
            monthly=config.bot.month_text if config.bot.monthly else None,
            pages=Pages(self.site(config.bot.pages)) if config.bot.pages else None,
            bell=self.bell,
        )
