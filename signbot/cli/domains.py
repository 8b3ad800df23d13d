"""What DNS says of the bot's own domain, and of those of everybody who is to get mail from it.

    the bot's domain ─► MX, SPF, DKIM, DMARC; the sending server ─► its reverse name
    each recipient's and coordinator's domain ─► does it take mail?

What is wrong here rarely stops a mail; it sorts letters into spam, where nobody reads them.
"""

import ipaddress
from collections.abc import Iterator
from typing import Protocol

from signbot.cli.findings import Found, Tell, note, right, wrong
from signbot.config import Bot, Config
from signbot.config.providers import Provider, by_domain, by_servers
from signbot.core.campaign import Channel
from signbot.core.mail.alignment import organisational


class Records(Protocol):
    def texts(self, name: str) -> tuple[str, ...] | None: ...
    def exchangers(self, domain: str) -> tuple[str, ...] | None: ...
    def addresses(self, name: str) -> tuple[str, ...]: ...
    def names_of(self, address: str) -> tuple[str, ...] | None: ...
    def refuses_mail(self, domain: str) -> str: ...


def look_at_domains(config: Config, records: Records, tell: Tell) -> Iterator[Found]:
    """Everything that DNS can say. DNS that does not answer is said once."""
    try:
        yield from _own(config, records, tell)
        yield from _others(config, records, tell)
    except OSError as error:
        fix = "look whether this computer can ask DNS; imap.dns_server names another server"
        yield note(f"dns: it does not answer ({error}), so the domains were not looked at", fix)


# The bot's own -----------------------------------------------------------------------------------


def _own(config: Config, records: Records, tell: Tell) -> Iterator[Found]:
    domain = config.bot.address.rpartition("@")[2].lower()
    theirs = by_domain(domain)
    if theirs:
        yield right(f"domain: {domain} is {theirs.label}'s, which looks after SPF, DKIM and DMARC itself")
        return
    tell(f"what DNS says of {domain}")
    yield _exchangers(domain, records)
    if records.exchangers(domain) is None:
        return  # there is no such domain: it says nothing else
    yield _spf(domain, records)
    yield _dkim(domain, records, by_servers(config.imap.host, config.smtp.host))
    yield _dmarc(domain, config.bot, records)
    yield from _reverse(config.smtp.host, records)


def _exchangers(domain: str, records: Records) -> Found:
    if refused := records.refuses_mail(domain):
        fix = f"set an MX record for {domain} where the domain is managed; until then nobody can answer the bot"
        return wrong(f"mx: {refused}", fix)
    hosts = [host for host in records.exchangers(domain) or () if host]
    return right(f"mx: mail to {domain} goes to {', '.join(hosts[:2]) or domain}")


def _spf(domain: str, records: Records) -> Found:
    found = _of_version(records.texts(domain) or (), "v=spf1")
    if len(found) == 1:
        return right(f"spf: {domain} says which servers send its mail")
    if found:  # RFC 7208 section 4.5
        fix = f"keep one TXT record of {domain} that begins with v=spf1, with everything in it"
        return note(f"spf: {domain} has {len(found)} SPF records, and so none counts", fix)
    fix = f'add the TXT record that your provider\'s help pages give (it begins with "v=spf1") to {domain}'
    return note(f"spf: {domain} does not say which servers send its mail: letters may end up in spam", fix)


def _dkim(domain: str, records: Records, provider: Provider | None) -> Found:
    """Nobody can list the keys; but where nothing is below `_domainkey`, there is no such name (RFC 8020)."""
    if records.texts(f"_domainkey.{domain}") is None:
        who = provider.label if provider else "your provider"
        fix = f"switch DKIM on at {who}, and add the record that it shows you to {domain}"
        return note(f"dkim: {domain} publishes no key: its mail is not signed, and letters may end up in spam", fix)
    return right(f"dkim: {domain} publishes keys to check its mail's signatures by")


def _dmarc(domain: str, bot: Bot, records: Records) -> Found:
    """Its own record, or that of the organisation above it (RFC 7489 section 6.6.3)."""
    for name in dict.fromkeys((domain, organisational(domain) or domain)):
        found = _of_version(records.texts(f"_dmarc.{name}") or (), "v=DMARC1")
        if len(found) == 1:
            return right(f"dmarc: {name} says what to do with mail that only claims to be its own")
    where = bot.coordinators[0] if bot.coordinators else f"postmaster@{domain}"
    fix = f'add the TXT record "v=DMARC1; p=none; rua=mailto:{where}" to _dmarc.{domain}'
    return note(f"dmarc: {domain} has no policy: Google, Yahoo and Microsoft ask one of whoever sends to many", fix)


def _of_version(records: tuple[str, ...], version: str) -> list[str]:
    return [record for record in records if record.partition(";")[0].split()[:1] == [version]]


def _reverse(host: str, records: Records) -> Iterator[Found]:
    """Of the sending server, where that is a name in DNS. By which address this computer's own sends, nobody knows."""
    addresses = (
        [found for found in records.addresses(host) if ipaddress.ip_address(found).is_global] if "." in host else []
    )
    if not addresses:
        return
    names = records.names_of(addresses[0]) or ()
    if any(addresses[0] in records.addresses(name) for name in names):
        yield right(f"reverse name: {host} ({addresses[0]}) is {names[0]}, there and back")
    else:
        fix = f"ask whoever runs {host} to set a reverse name (PTR) for {addresses[0]} that leads back to it"
        yield note(f"reverse name: {addresses[0]} of {host} has none that leads back: many refuse its mail", fix)


# Everybody else's --------------------------------------------------------------------------------


def _others(config: Config, records: Records, tell: Tell) -> Iterator[Found]:
    """Each domain once, with where it is named."""
    domains = _domains(config)
    failed = False
    for number, (domain, where) in enumerate(domains.items(), 1):
        tell(f"recipients' domains: {number} of {len(domains)}")
        if refused := records.refuses_mail(domain):
            failed = True
            yield wrong(f"recipients: {where}: {refused}", f"look whether {domain} is spelt right in {where}")
    if domains and not failed:
        many = "the domain" if len(domains) == 1 else f"all {len(domains)} domains"
        yield right(f"recipients: {many} of recipients and coordinators can take mail")


def _domains(config: Config) -> dict[str, str]:
    """Each domain, and where its first address stands."""
    found: dict[str, str] = {}
    for campaign in config.campaigns:
        for recipient in campaign.recipients:
            for route in recipient.routes:
                if route.channel is Channel.EMAIL:
                    domain = route.address.rpartition("@")[2].lower()
                    found.setdefault(domain, f"{campaign.code.written}, {recipient.name}")
    for coordinator in config.bot.coordinators:
        found.setdefault(coordinator.rpartition("@")[2].lower(), "bot.coordinators")
    return found
