"""[imap], [smtp] and [fax]: the servers, and how safely we speak to them."""

import re
import ssl
from collections.abc import Mapping
from datetime import time
from pathlib import Path

from signbot.config.addresses import is_loopback, mail_address, read_folder, read_host
from signbot.config.model import After, Fax, Imap, Security, Smtp
from signbot.config.oauth import OAuth
from signbot.config.secret import Secret, Token, read_secret
from signbot.config.source import SECRET_KEYS
from signbot.config.table import Table
from signbot.core.grounds import SIGNATURE_DAYS
from signbot.core.hours import span_of

_IMAP_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}
_SMTP_PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}
_DNS_SERVER = re.compile(r"[A-Za-z0-9.-]+(?::\d{1,5})?|[0-9A-Fa-f:]+")  # host, host:port, or an IPv6 address
_DOMAIN = re.compile(r"(?:[\w-]{1,63}\.)+[^\W\d_][\w-]{0,62}")
# So many does Microsoft 365 take at once (learn.microsoft.com: smtp-submission-improvements)
CONNECTIONS = 3
_MICROSOFT = ("outlook.office365.com", "smtp.office365.com", "smtp-mail.outlook.com")
# techcommunity.microsoft.com/blog/exchange, 27 January 2026: "Updated Exchange Online SMTP AUTH … Timeline"
_NO_BASIC_AUTH = (
    "Microsoft 365 switches off passwords for sending (basic SMTP AUTH) by default at the end of December 2026: "
    "use oauth (`signbot oauth --help`), or ask your administrator to leave them on until their end in 2027"
)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}|[{}]")


def read_imap(table: Table, environ: Mapping[str, str]) -> Imap:
    security = table.choice("security", Security, Security.TLS)
    password, oauth = _secret(table, environ)
    folder = read_folder(table, "folder", "INBOX")
    imap = Imap(
        host=read_host(table, "host"),
        port=_port(table, _IMAP_PORTS[security]),
        security=security,
        username=table.text("username"),
        password=password,
        oauth=oauth,
        folder=folder,
        also=table.texts("also"),
        after=table.choice("after", After, After.MOVE),
        processed_folder=read_folder(table, "processed_folder", "signbot/Processed"),
        erased_folder=read_folder(table, "erased_folder", "signbot/Erased"),
        poll_seconds=table.integer("poll_seconds", 60, 1, 86_400),
        idle=table.boolean("idle", True),
        authserv_id=table.texts("authserv_id"),
        trusted_hosts=table.texts("trusted_hosts"),
        trusted_lists=table.texts("trusted_lists"),
        arc_sealers=_arc_sealers(table),
        copies_folder=read_folder(table, "copies_folder", folder),
        signature_days=table.integer("signature_days", SIGNATURE_DAYS, 1, 90),
        check_dkim=table.boolean("check_dkim", True),
        dns_server=_dns_server(table),
        timeout_seconds=table.integer("timeout_seconds", 60, 1, 3_600),
        ca_file=_ca_file(table),
        insecure=table.boolean("insecure", False),
    )
    _check_secret_given(table, imap.password or imap.oauth)
    _check_security(table, imap.host, security, imap.insecure)
    if imap.password and imap.host.lower() in _MICROSOFT:
        table.caution("", "Microsoft lets no program read mail by a password: use oauth (`signbot oauth --help`)")
    _check_folders(table, imap)
    table.done()
    return imap


def _ca_file(table: Table) -> Path | None:
    path = table.file("ca_file")
    if path is None:
        return None
    try:
        ssl.create_default_context(cafile=path)
    except (OSError, ssl.SSLError) as error:
        reason = error.strerror if not isinstance(error, ssl.SSLError) else "it holds no certificate in PEM form"
        table.mistake("ca_file", f"{path} can't be used ({reason})", "name the file with the authority's certificate")
    return path


def _arc_sealers(table: Table) -> tuple[str, ...]:
    """Whole domains, as they stand behind `d=` in a seal."""
    sealers = table.texts("arc_sealers")
    for sealer in sealers:
        if not _DOMAIN.fullmatch(sealer):
            table.mistake("arc_sealers", f"{sealer!r} is no domain", 'write it like ["lists.example"]')
    return sealers


def _dns_server(table: Table) -> str:
    server = table.text("dns_server", "")
    if server and not _DNS_SERVER.fullmatch(server):
        table.mistake("dns_server", f"is no DNS server: {server!r}", "write an address, or an address and a port")
    return server


def read_smtp(table: Table, environ: Mapping[str, str]) -> Smtp:
    security = table.choice("security", Security, Security.TLS)
    password, oauth = _secret(table, environ)
    smtp = Smtp(
        host=read_host(table, "host"),
        port=_port(table, _SMTP_PORTS[security]),
        security=security,
        username=table.text("username", ""),
        password=password,
        oauth=oauth,
        first_retry_seconds=table.integer("first_retry_seconds", 60, 0, 14_400),
        connections=table.integer("connections", CONNECTIONS, 1, 50),
        per_minute=table.integer("per_minute", 0, 0, 1_000_000),
        per_day=table.integer("per_day", 0, 0, 100_000_000),
        timeout_seconds=table.integer("timeout_seconds", 60, 1, 3_600),
        ca_file=_ca_file(table),
        insecure=table.boolean("insecure", False),
    )
    if smtp.username:
        _check_secret_given(table, smtp.password or smtp.oauth)
    elif smtp.password or smtp.oauth:
        table.mistake("username", "is missing, but there is a password", 'add username = "…", or delete the password')
    _check_security(table, smtp.host, security, smtp.insecure)
    if smtp.password and smtp.host.lower() in _MICROSOFT:
        table.caution("", _NO_BASIC_AUTH)
    table.done()
    return smtp


def read_fax(table: Table) -> Fax:
    via, options = table.text("via", ""), table.free("options")
    gateway = table.text("gateway", "") if via else table.text("gateway")
    if via and gateway:
        table.mistake("via", "there are both a gateway and a line", "keep one of gateway and via")
    _check_gateway(table, gateway)
    fax = Fax(
        gateway=gateway,
        via=via,
        options=options,
        hours=_hours(table),
        receipts_from=tuple(domain.lower() for domain in table.texts("receipts_from", _domain(gateway))),
    )
    table.done()
    return fax


def _domain(gateway: str) -> tuple[str, ...]:
    """Who would send receipts, unless somebody else is named."""
    domain = gateway.rpartition("@")[2]
    return (domain,) if domain and "{" not in domain else ()


def _hours(table: Table) -> tuple[time, time] | None:
    written = table.text("hours", "")
    hours = span_of(written) if written else None
    if written and hours is None:
        table.mistake("hours", f'"{written}" are no hours', 'write them like "08:00-20:00"')
    return hours


def _check_gateway(table: Table, gateway: str) -> None:
    names = [match[1] for match in _PLACEHOLDER.finditer(gateway)]
    example = 'write it like "{number}@fax.example"'
    if gateway and (not set(names) <= {"number", "extension"} or "number" not in names):
        table.mistake("gateway", "must hold {number}, and may hold {extension}", example)
    elif gateway:
        try:
            mail_address(_PLACEHOLDER.sub("529515016900", gateway))
        except ValueError:
            table.mistake("gateway", "makes no mail address", example)


def _port(table: Table, default: int) -> int:
    return table.integer("port", default, 1, 65_535)


def _secret(table: Table, environ: Mapping[str, str]) -> tuple[Secret | None, OAuth | Token | None]:
    """(password, oauth): at most one of them."""
    found = read_secret(table, environ)
    return (found, None) if isinstance(found, Secret) else (None, found)


def _check_secret_given(table: Table, secret: Secret | OAuth | Token | None) -> None:
    if secret is None and not any(table.has(key) for key in SECRET_KEYS):
        table.mistake("", "there is no password", 'add password_file = "…" (or password_env, password_command)')


def _check_security(table: Table, host: str, security: Security, insecure: bool) -> None:
    if security is not Security.NONE or is_loopback(host) or not host:
        return
    if insecure:
        table.caution("security", f"mails and password travel to {host} in the clear: anyone on the way can read them")
    else:
        fix = 'write security = "tls" (or, if you really mean it, add insecure = true)'
        table.mistake("security", f'"none" would send mails and password to {host} in the clear', fix)


def _check_folders(table: Table, imap: Imap) -> None:
    if imap.folder in imap.also:
        table.mistake("also", f'"{imap.folder}" is already the folder', "delete it from this list")
    if imap.after is After.MOVE and imap.processed_folder in (imap.folder, *imap.also):
        table.mistake("processed_folder", "handled mails would be moved to where they came from", "name another folder")
    if imap.erased_folder in (imap.folder, imap.processed_folder, imap.copies_folder, *imap.also):
        problem = "is a folder that signbot reads or fills: mails to be deleted would lie among those to be kept"
        table.mistake("erased_folder", problem, "name another folder")
