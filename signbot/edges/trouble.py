"""What goes wrong with mail servers, in one table: how it is recognised, what it means, and what to do about it.

    an exception, or a server's words ─► trouble ─► Trouble: what it means, and what to do with this host and port

What a library says is told in our words (`told`); what a server says stays as it is, for whoever looks it up.
"""

import re
from functools import cache
from typing import Final, Protocol

from signbot.core.value import dataclass


@dataclass(frozen=True, slots=True)
class Trouble:
    """One kind. In `do`, {section}, {what} (it is for), {host}, {port} and {other} (what to write) are filled in."""

    kind: str
    signs: str  # a pattern of what the library or the server says; small letters
    means: str  # it holds one of its own signs, so that it is recognised again
    do: str
    waits: bool = False  # it may be over without anybody doing anything


# The first one that fits is it: what is said exactly stands before what is said of many things.
TROUBLES: Final = (
    Trouble(
        "another kind of server",  # RFC 9051 section 7.1, RFC 5321 section 4.2, RFC 1939 section 4: how each begins
        r"\bimap4|\[capability\b|^-1 |unexpected response: 220\b|unexpected response: \+ok|another kind of server",
        "a server answers there that does something else (another kind of server)",
        "under [{section}] write the host and the port that your provider gives for {what}: port {port} is not for it",
    ),
    Trouble(
        "no TLS here",
        r"wrong.version.number|record.layer.failure|unknown.protocol|packet.length.too.long|http.request",
        "the server doesn't begin with TLS on this port (wrong version number)",
        "under [{section}] write {other}",
    ),
    Trouble(
        "certificate of another name",
        r"hostname mismatch|ip address mismatch|certificate is not valid for|doesn't match|unrecognized.name",
        "the server's certificate is for another name (hostname mismatch)",
        "under [{section}] write as host the name that your provider's help pages give, not another name of it",
    ),
    Trouble(
        "certificate that is over",
        r"certificate has expired|certificate is not yet valid",
        "the server's certificate has expired, or this computer's clock is wrong",
        "look at this computer's date; if it is right, tell whoever runs {host} that their certificate has expired",
    ),
    Trouble(
        "certificate that nobody vouches for",
        r"self[- ]signed|unable to get (?:local )?issuer|certificate.verify.failed|unknown ca",
        "nobody whom this computer knows vouches for the server's certificate (self-signed)",
        'if {host} is your own server, get it a certificate (Let\'s Encrypt), or write ca_file = "…" under [{section}] '
        "with the file of the authority that signed it",
    ),
    Trouble(
        "TLS too old",
        r"unsupported protocol|no protocols available|handshake.failure|alert.protocol.version|dh.key.too.small",
        "the server and this computer have no encryption in common (handshake failure)",
        "tell whoever runs {host} that it must offer TLS 1.2 or newer",
    ),
    Trouble(
        "no STARTTLS",
        r"no starttls|starttls extension not supported|starttls.*(?:not supported|unknown|unrecogni[sz]ed)",
        "the server offers no STARTTLS on this port",
        "under [{section}] write {other}",
    ),
    Trouble(
        "TLS is wanted",  # RFC 5530; RFC 4954 section 6: 538 5.7.11
        r"\[privacyrequired\]|starttls (?:command )?first|issue a starttls|encryption (?:is )?required|non-secure"
        r"|\b538\b|(?:clear ?text|plain ?text) (?:login|auth\w*)",
        "the server takes no password in the clear (encryption required)",
        "under [{section}] write {other}",
    ),
    Trouble(
        "this computer is blocked",
        r"client host rejected|\bblocked\b|spamhaus|black ?list|block ?list|dnsbl|(?:poor|bad) reputation",
        "the server takes no mail from this computer's address (it is blocked)",
        "under [{section}] write the host, port and login that your provider gives for mail programs: {host} by "
        "port {port} is for other servers; if they are right, ask your provider why this address is blocked",
    ),
    Trouble(
        "no such host",
        r"name or service not known|nodename nor servname|name resolution|no address associated|getaddrinfo",
        "there is no server of this name, or this computer is offline (name or service not known)",
        "look whether {host} is spelt as on your provider's help pages, and whether this computer is online",
        waits=True,
    ),
    Trouble(
        "nobody listens",
        r"connection refused|no route to host|network is unreachable",
        "nothing answers there (connection refused)",
        "look at host and port under [{section}]; if they are right, the server is down, or a firewall is in between",
        waits=True,
    ),
    Trouble(
        "an app password is wanted",
        r"app(?:lication)?[- ]?specific|\bapp password|5\.7\.9\b|webalert|web login required|less secure"
        r"|invalidsecondfactor|badcredentials|your web browser",
        "the provider wants an app password, not the one that you log in with",
        "make an app password on your provider's pages, and put it into the file that [{section}] names",
    ),
    Trouble(
        "passwords are switched off",
        r"basic authentication (?:is|was)|basicauthblocked|smtpclientauth\w* is disabled|5\.7\.139|5\.7\.30\b"
        r"|authentication not enabled",
        "the provider takes no passwords from programs here (basic authentication is off)",
        "use oauth (`signbot oauth --help`); with Microsoft 365 your administrator must also allow "
        "Authenticated SMTP for this mailbox",
    ),
    Trouble(
        "IMAP is switched off",
        r"not enabled for imap|imap (?:access|use) (?:is|has been) disabled|imap.*\bdisabled",
        "IMAP is switched off for this mailbox (IMAP access is disabled)",
        "switch IMAP on in the mailbox's settings on your provider's pages",
    ),
    Trouble(
        "the mailbox is full",
        r"\[overquota\]|(?:over|exceeded).{0,20}quota|quota.{0,20}exceeded|mailbox (?:is )?full|\b\d\.2\.2\b",
        "the mailbox is full (over quota)",
        "empty its trash and old folders on your provider's pages, or ask for more room",
    ),
    Trouble(
        "the access token is refused",
        r"invalid.token|token (?:is |has )?(?:expired|invalid|revoked)|xoauth2|oauthbearer|\boauth\b|access token",
        "the server refuses the access token (invalid token)",
        "log in once more: signbot oauth login; the account that you choose there must be the bot's own",
    ),
    Trouble(
        "too often",
        r"too many|rate limit|try again later|temporar|service (?:is )?(?:currently )?(?:not available|unavailable)"
        r"|server busy|limit exceeded|\[(?:unavailable|limit|inuse|serverbug)\]|4\.7\.0",
        "the server wants us to wait (too many connections, or a passing trouble)",
        "wait some minutes, and try again; look whether another program uses this mailbox all the time",
        waits=True,
    ),
    Trouble(
        "the sender is not ours",
        r"not owned|sender address rejected|sendasdenied|not (?:allowed|permitted|authori[sz]ed) to (?:send|use)"
        r"|address not verified|5\.7\.60",
        "the server doesn't let this account write in the name of bot.address (sender address rejected)",
        "let bot.address be the account's own address, or add it there as an alias",
    ),
    Trouble(
        "the account is closed",  # RFC 5530
        r"\[contactadmin\]|\[expired\]|(?:account|user|mailbox|password) (?:is |has (?:been )?|was )?"
        r"(?:disabled|suspended|locked|deactivated|expired)",
        "the account is locked, or its password has expired (the account is disabled)",
        "log in as this account on your provider's own pages: they say what is wrong with it",
    ),
    Trouble(
        "no way to log in",
        r"no way to log in|\b50[24]\b|\b5\.7\.4\b|unrecogni[sz]ed authentication|command (?:not recogni[sz]ed|unknown)",
        "the server offers no way to log in that signbot knows",
        "look at the port under [{section}]: mail programs send by 465 or 587, servers among themselves by 25",
    ),
    Trouble(
        "the login is refused",
        r"authenticationfailed|authorizationfailed|authentication (?:failed|failure|unsuccessful|required)|\blogin\b"
        r"|username|password|credentials|relay(?:ing)? (?:access )?denied|\b53[0145]\b",
        "the server refuses the login: the username or the password is wrong",
        "look at username and password under [{section}]: many providers want the whole address, and an app password",
    ),
    Trouble(
        "silence",
        r"timed out|time-?out|answer in time",
        "the server does not answer in time",
        "look at host, port and security under [{section}] ({other}); a firewall may be in between",
        waits=True,
    ),
    Trouble(
        "hung up",
        r"closed the connection|unexpectedly closed|\beof\b|reset by peer|broken pipe|connection abort",
        "the server closed the connection without a word",
        "look at port and security under [{section}] ({other}), and try again in some minutes",
        waits=True,
    ),
)

_FOR: Final = {"imap": "reading mail (IMAP)", "smtp": "sending mail (SMTP)"}
_TLS_PORTS: Final = {993: 143, 465: 587, 995: 143}  # a port that begins with TLS, and the one that doesn't
_PLAIN_PORTS: Final = {143: 993, 587: 465, 25: 465, 1143: 993, 1025: 465}


class Place(Protocol):
    """Where it was tried: `[imap]` or `[smtp]`."""

    @property
    def host(self) -> str: ...
    @property
    def port(self) -> int: ...
    @property
    def security(self) -> str: ...


def trouble(words: str) -> Trouble | None:
    """The kind of it, by what was said; None where nothing of that is known."""
    said = words.casefold()
    return next((each for each in TROUBLES if _signs(each.signs).search(said)), None)


@cache
def _signs(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def told(error: BaseException) -> str:
    """What a library's exception means; "" where the table does not know it."""
    found = trouble(f"{error}")
    return found.means if found else ""


def advice(words: str, section: str, place: Place) -> str:
    """What to do about it; "" where nobody knows."""
    found = trouble(words)
    if found is None:
        return ""
    what, other = _FOR[section], _other_way(section, place)
    return found.do.format(section=section, what=what, host=place.host, port=place.port, other=other)


def _other_way(section: str, place: Place) -> str:
    """How else it may be meant: most of these mistakes are a port of one kind with the security of the other."""
    port, security = place.port, place.security
    usual = 993 if section == "imap" else 465
    if security == "tls" and port in _PLAIN_PORTS:
        return f'security = "starttls" for port {port}, or port = {usual} for "tls"'
    if security != "tls" and port in _TLS_PORTS:
        return f'security = "tls" for port {port}'
    if security == "tls":
        return f'port = {usual} for security = "tls"; or security = "starttls" if port {port} is meant'
    return f'security = "tls" and port = {usual}'
