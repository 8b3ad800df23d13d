"""What is known of mail providers: servers, the kind of password that programs need, and where one gets it.

    an address ─► by its domain, else by its MX ─► Provider, or nobody that we know

Read in November 2026, on the pages named; what a provider does not say is left for `check --online` to find out.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from signbot.core.value import dataclass


class Key(StrEnum):
    """What opens the mailbox to a program."""

    PASSWORD = "the mailbox's own password"
    APP_PASSWORD = "an app password, not the one that you log in with"
    OAUTH = "a login in the browser (OAuth), no password"


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider's servers, and what a coordinator has to fetch there."""

    name: str  # what is typed at `init`
    label: str
    imap: str
    smtp: str
    imap_port: int = 993
    imap_security: str = "tls"
    smtp_port: int = 465
    smtp_security: str = "tls"
    subaddress: str = "+"  # "" where mail to sign+… is lost, sorted away, or nobody says
    authserv_id: tuple[str, ...] = ()  # (): not known, or not the same everywhere
    also: tuple[str, ...] = ()
    copies_folder: str = ""
    key: Key = Key.PASSWORD
    page: str = ""  # where one gets it
    hint: str = ""  # what else has to be done there
    domains: tuple[str, ...] = ()  # of addresses that only this provider gives
    mx: tuple[str, ...] = ()  # ends of the names of its mail exchangers
    short_login: bool = False  # IMAP knows the account by what stands before the @
    oauth: str = ""  # whose authorisation server: a name of `oauth.SERVERS`
    tenant: str = ""  # Microsoft's
    per_minute: int = 0  # mails that it takes; 0: not known
    per_day: int = 0


_GOOGLE = Provider(
    "",
    "",
    "imap.gmail.com",
    "smtp.gmail.com",
    authserv_id=("mx.google.com",),
    also=("[Gmail]/Spam",),
    copies_folder="[Gmail]/Sent Mail",
    key=Key.APP_PASSWORD,
    page="https://myaccount.google.com/apppasswords",  # support.google.com/accounts/answer/185833
    oauth="google",
)
_MICROSOFT = Provider(
    "",
    "",
    "outlook.office365.com",
    "",
    smtp_port=587,
    smtp_security="starttls",
    authserv_id=("",),
    key=Key.OAUTH,
    page="https://entra.microsoft.com",
    oauth="microsoft",
)

PROVIDERS = {
    provider.name: provider
    for provider in (
        replace(
            _GOOGLE,
            name="gmail",
            label="Gmail",
            hint="Switch on 2-Step Verification first: without it Google shows no app passwords.",
            domains=("gmail.com", "googlemail.com"),
            per_day=500,  # support.google.com/mail/answer/22839
        ),
        replace(
            _GOOGLE,
            name="workspace",
            label="Google Workspace (your own domain at Google)",
            hint="Your administrator must allow IMAP, 2-Step Verification and app passwords, or use oauth (google).",
            mx=("google.com", "googlemail.com"),
            per_day=2_000,  # support.google.com/a/answer/166852
        ),
        replace(
            _MICROSOFT,
            name="outlook.com",
            label="Outlook.com, Hotmail, Live (private)",
            smtp="smtp-mail.outlook.com",
            hint="In Outlook.com's settings, under Forwarding and IMAP, let devices and apps use IMAP.",
            domains=("outlook.com", "hotmail.com", "live.com", "msn.com"),
            mx=("olc.protection.outlook.com",),
            tenant="consumers",
        ),
        replace(
            _MICROSOFT,
            name="microsoft365",
            label="Microsoft 365 (your own domain at Microsoft)",
            smtp="smtp.office365.com",
            hint="Your administrator must allow IMAP and Authenticated SMTP for this mailbox.",
            mx=("mail.protection.outlook.com", "mx.microsoft"),
            tenant="organizations",
            per_minute=30,  # learn.microsoft.com: Exchange Online limits
            per_day=10_000,
        ),
        Provider(
            "fastmail",
            "Fastmail",
            "imap.fastmail.com",  # fastmail.com/help/technical/servernamesandports.html
            "smtp.fastmail.com",
            key=Key.APP_PASSWORD,
            page="https://app.fastmail.com/settings/security/apps",
            domains=("fastmail.com", "fastmail.fm"),
            mx=("messagingengine.com",),
        ),
        Provider(
            "yahoo",
            "Yahoo",
            "imap.mail.yahoo.com",
            "smtp.mail.yahoo.com",
            subaddress="",
            key=Key.APP_PASSWORD,
            page="https://login.yahoo.com/account/security",  # help.yahoo.com: SLN15241
            hint='On that page: "External connections", "Create app password".',
            domains=("yahoo.com", "ymail.com", "rocketmail.com"),
            mx=("yahoodns.net",),
        ),
        Provider(
            "migadu",
            "Migadu",
            "imap.migadu.com",
            "smtp.migadu.com",
            # Mail to sign+x@… is sorted into a folder x, where no bot looks (migadu.com/guides/plus_addressing)
            subaddress="",
            also=("Junk",),
            page="https://admin.migadu.com",
            mx=("migadu.com",),
        ),
        Provider(
            "icloud",
            "iCloud Mail",
            "imap.mail.me.com",  # support.apple.com/102525
            "smtp.mail.me.com",
            smtp_port=587,
            smtp_security="starttls",
            key=Key.APP_PASSWORD,
            page="https://account.apple.com",
            hint='On that page: "Sign-In and Security", "App-Specific Passwords".',
            domains=("icloud.com", "me.com", "mac.com"),
            mx=("mail.icloud.com",),
            short_login=True,
        ),
        Provider(
            "proton",
            "Proton Mail, by Proton Mail Bridge on this computer",
            "127.0.0.1",
            "127.0.0.1",
            imap_port=1143,
            imap_security="none",  # it never leaves this computer; the Bridge's certificate is its own
            smtp_port=1025,
            smtp_security="none",
            page="https://proton.me/support/protonmail-bridge-install",
            hint='The password is the one that the Bridge shows under "Mailbox details", not your Proton password. '
            "The Bridge must run whenever signbot does.",
            domains=("proton.me", "protonmail.com", "pm.me"),
            mx=("protonmail.ch",),
        ),
        Provider(
            "posteo",
            "Posteo",
            "posteo.de",
            "posteo.de",
            page="https://posteo.de/en/help/activating-additional-email-account-protection",
            hint='"Additional email account protection" must be off: it locks all mail programs out.',
            domains=("posteo.de", "posteo.net", "posteo.org", "posteo.eu"),
            mx=("posteo.de",),
        ),
        Provider(
            "mailbox.org",
            "mailbox.org",
            "imap.mailbox.org",  # kb.mailbox.org: e-mail configuration
            "smtp.mailbox.org",
            page="https://kb.mailbox.org/en/private/e-mail/e-mail-configuration",
            hint="With two-factor authentication: an application password (All settings, Security).",
            domains=("mailbox.org",),
            mx=("mailbox.org",),
        ),
        Provider(
            "ovh",
            "OVH (MX Plan)",
            "ssl0.ovh.net",
            "ssl0.ovh.net",
            subaddress="",
            page="https://www.ovh.com/manager/",
            hint="Exchange and Zimbra accounts have another server: it stands in the customer area, under Emails.",
            mx=("ovh.net",),
        ),
        Provider(
            "ionos",
            "IONOS",
            "imap.ionos.com",
            "smtp.ionos.com",
            subaddress="",
            page="https://www.ionos.com/help/email/",
            mx=("ionos.com", "ionos.de", "ionos.co.uk", "ionos.fr", "ionos.es", "ionos.it", "kundenserver.de"),
        ),
        Provider(
            "gandi",
            "Gandi",
            "mail.gandi.net",  # docs.gandi.net/en/gandimail/standard_email_settings
            "mail.gandi.net",
            page="https://admin.gandi.net",
            mx=("mail.gandi.net",),
        ),
    )
}

_COUNTRY_OF_IONOS = re.compile(r"\bionos\.(de|co\.uk|fr|es|it)$|\bkundenserver\.(de)$")


def other(domain: str) -> Provider:
    """The usual names, as a first guess."""
    return Provider("other", "another one, or your own server", f"imap.{domain}", f"smtp.{domain}")


def by_domain(domain: str) -> Provider | None:
    """Whose addresses these are: gmail.com is Google's."""
    return next((provider for provider in PROVIDERS.values() if domain.lower() in provider.domains), None)


def by_exchangers(hosts: Iterable[str]) -> Provider | None:
    """Who takes the mail of a domain, by its MX records, the first one first."""
    for host in (host.lower().rstrip(".") for host in hosts):
        for provider in PROVIDERS.values():
            if any(host == end or host.endswith(f".{end}") for end in provider.mx):
                return _of_its_country(provider, host)
    return None


def by_servers(imap: str, smtp: str) -> Provider | None:
    """Whose servers these are, as a configuration has them."""
    servers = {imap.lower(), smtp.lower()}
    return next((provider for provider in PROVIDERS.values() if servers == {provider.imap, provider.smtp}), None)


def _of_its_country(provider: Provider, host: str) -> Provider:
    """IONOS has servers of each country: imap.ionos.de."""
    found = _COUNTRY_OF_IONOS.search(host) if provider.name == "ionos" else None
    if not found:
        return provider
    country = found[1] or found[2]
    return replace(provider, imap=f"imap.ionos.{country}", smtp=f"smtp.ionos.{country}")
