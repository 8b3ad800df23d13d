"""The configuration, as the rest of signbot sees it: frozen, complete, right."""

from collections.abc import Mapping
from dataclasses import field
from datetime import time
from enum import StrEnum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from signbot.config.mistakes import Caution, UnknownCampaign
from signbot.config.oauth import OAuth
from signbot.config.secret import Secret, Token
from signbot.core.address import names_us, spellings
from signbot.core.campaign import Campaign
from signbot.core.code import fold
from signbot.core.value import dataclass


class Security(StrEnum):
    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class After(StrEnum):
    """What becomes of a handled mail."""

    MOVE = "move"
    SEEN = "seen"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bot:
    name: str
    address: str
    aliases: tuple[str, ...]
    subaddress: str  # "+", "-" or ""
    coordinators: tuple[str, ...]
    contact: str  # a person's address, named in each mail to a supporter; "" where nobody is
    time_zone: ZoneInfo
    languages: tuple[str, ...]  # the first is the default
    dial_region: str
    database: str = field(repr=False)  # an absolute URL; it may hold a password
    erasure_journal: Path  # absolute
    templates: Path | None
    monthly: bool = False  # members get the month's report by itself, on its first day
    month_text: str = ""  # the group's own paragraph on top of it, Markdown
    pages: Path | None = None  # absolute: where each letter has a folder with its web page
    unsubscribe_url: str = ""  # a page that takes a POST, with {token} in it (RFC 8058); "": by mail alone

    @property
    def own_addresses(self) -> frozenset[str]:
        """Lower case: mail from these is our own."""
        return frozenset(address.lower() for address in (self.address, *self.aliases))

    def is_own(self, address: str) -> bool:
        """In any spelling that the provider takes for ours, with or without a subaddress."""
        return names_us([address], spellings(self.own_addresses), self.subaddress)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imap:
    host: str
    port: int
    security: Security
    username: str
    password: Secret | None = field(repr=False)
    oauth: OAuth | Token | None = field(repr=False)
    folder: str
    also: tuple[str, ...]
    after: After
    processed_folder: str
    erased_folder: str
    poll_seconds: int
    idle: bool
    authserv_id: tuple[str, ...]
    trusted_hosts: tuple[str, ...]  # (): those of the ids' organisational domains
    trusted_lists: tuple[str, ...]
    arc_sealers: tuple[str, ...]  # domains whose ARC seals are believed; (): nobody's
    copies_folder: str
    signature_days: int  # what a DKIM signature may have at most when its mail comes, and still prove something
    check_dkim: bool  # ask DNS ourselves where the provider says nothing
    dns_server: str  # "": the computer's own
    timeout_seconds: int  # for each answer of the server
    ca_file: Path | None  # with the authorities to trust, instead of this computer's
    insecure: bool

    def secret(self) -> str:
        """The password, or what a `token_command` prints; "" with our own OAuth. ConfigError when it is unavailable."""
        return _reveal(self.oauth or self.password)


@dataclass(frozen=True, slots=True, kw_only=True)
class Smtp:
    host: str
    port: int
    security: Security
    username: str  # "": no AUTH
    password: Secret | None = field(repr=False)
    oauth: OAuth | Token | None = field(repr=False)
    first_retry_seconds: int
    connections: int  # at most, at once
    per_minute: int  # mails; 0: no bound
    per_day: int  # mails; 0: no bound
    timeout_seconds: int  # for each answer of the server
    ca_file: Path | None  # with the authorities to trust, instead of this computer's
    insecure: bool

    def secret(self) -> str:
        """As of [imap]; "" without AUTH."""
        return _reveal(self.oauth or self.password)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fax:
    gateway: str  # `{number}@fax.example`; "" with `via`
    via: str  # a line (see `edges.faxlines`) instead of a gateway
    options: Mapping[str, Any] = field(repr=False)  # the line's own
    hours: tuple[time, time] | None  # when a fax may ring, by its recipient's clocks
    receipts_from: tuple[str, ...]  # domains whose mail says what became of a fax

    @property
    def dials_extensions(self) -> bool:
        return dials_extensions(self.gateway)


def dials_extensions(gateway: str) -> bool:
    """A gateway whose address has no place for an extension would reach the switchboard only, or nobody."""
    return "{extension}" in gateway


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """Who is called, besides the mail to coordinators, when something needs a person."""

    command: tuple[str, ...] = ()  # a program and its arguments; (): none
    url: str = field(default="", repr=False)  # where it is POSTed; it may hold a token
    beat: bool = True  # the url is called by GET after each good pass, too


@dataclass(frozen=True, slots=True)
class Metrics:
    """Where the numbers are served while the daemon runs."""

    address: str = "127.0.0.1"
    port: int = 0  # 0: nowhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    answers_per_address_per_day: int
    answers_per_hour: int  # 0: none
    max_mail_bytes: int
    names_per_mail: int
    names_per_address: int  # under one letter
    strangers_per_domain_per_hour: int
    quarantine_days: int
    retention_days: int
    pass_minutes: int  # what is not done by then waits for the next pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    path: Path
    directory: Path  # absolute; relative paths in the file start here
    bot: Bot
    imap: Imap
    smtp: Smtp
    fax: Fax | None
    limits: Limits
    alarm: Alarm
    metrics: Metrics
    campaigns: tuple[Campaign, ...]
    warnings: tuple[Caution, ...]

    def find(self, written: str) -> Campaign:
        """The campaign with this code, however it is written. UnknownCampaign when there is none."""
        try:
            folded = fold(written)
        except ValueError:
            folded = written.casefold()
        for campaign in self.campaigns:
            if campaign.folded == folded:
                return campaign
        codes = {campaign.folded: campaign.code.written for campaign in self.campaigns}
        from rapidfuzz import process

        near = process.extract(folded, codes.keys(), limit=2, score_cutoff=70)
        raise UnknownCampaign(written, tuple(codes[match[0]] for match in near))


def _reveal(secret: Secret | OAuth | Token | None) -> str:
    return secret.reveal() if secret else ""
