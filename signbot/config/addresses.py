"""Mail addresses, host names and folders as a coordinator writes them: right, or refused with the fix."""

import ipaddress
import re

from signbot.config.table import Table

_PLAIN = re.compile(r"[a-z0-9]+(?:[._+-][a-z0-9]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+(?P<last>[a-z]{2,63})")
_LONGEST_PLAIN = 64  # octets: below every bound of RFC 5321 section 4.5.3.1
_NOT_ON_THE_INTERNET = ("arpa", "invalid", "local", "localhost", "onion")  # RFC 6761, 6762, 7686
_INSIDE = re.compile(r"[^\s<>()\[\],;:\"]+@[\w.-]+\w")  # addresses in `Dr. Paz <paz@gov.example>; …`
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)*[^\W_](?:[\w-]{0,61}[^\W_])?\.?")
_URL = re.compile(r"(?:\w+://)?(?P<host>[\w.-]+)(?::\d+)?/?")


def mail_address(text: str) -> str:
    """The address with its domain in lower case. ValueError says what is wrong; DNS is never asked."""
    if _is_plainly_right(text):
        return text
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(text.strip(), check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError as error:
        problem = str(error).rstrip(".")
    raise ValueError(f'"{_shown(text)}" is no email address ({problem})')


def _is_plainly_right(text: str) -> bool:
    """What nearly every address looks like. The library, which knows all the others, is slow to load."""
    plain = _PLAIN.fullmatch(text)
    return plain is not None and len(text) <= _LONGEST_PLAIN and plain["last"] not in _NOT_ON_THE_INTERNET


def _shown(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text[:80])


def read_address(table: Table, key: str) -> str:
    """The one address at `key`, which must be there."""
    written = table.text(key)
    return _checked(table, key, written) if written else ""


def read_addresses(table: Table, key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_checked(table, key, written) for written in table.texts(key)))


def _checked(table: Table, key: str, written: str) -> str:
    try:
        return mail_address(written)
    except ValueError as error:
        inside = [found for found in _INSIDE.findall(written) if found != written and _is_address(found)]
        shown = ", ".join(f'"{found}"' for found in inside)
        table.mistake(key, str(error), f"write {f'[{shown}]' if len(inside) > 1 else shown}" if inside else "")
        return written


def _is_address(text: str) -> bool:
    try:
        mail_address(text)
    except ValueError:
        return False
    return True


def read_host(table: Table, key: str) -> str:
    host = table.text(key)
    if host and not _is_host(host):
        bare = _URL.fullmatch(host)
        table.mistake(key, f'"{host}" is no host name', f'write "{bare["host"]}"' if bare else "")
    return host


def host_name(text: str) -> str:
    """A host as somebody types it, also with `https://` or a port. ValueError says that it is none."""
    bare = _URL.fullmatch(text.strip())
    if not bare or not _is_host(bare["host"]):
        raise ValueError(f'"{_shown(text.strip())}" is no host name')
    return bare["host"]


def _is_host(host: str) -> bool:
    return _HOST.fullmatch(host) is not None or _ip(host) is not None


def is_loopback(host: str) -> bool:
    """This very computer: no network in between."""
    address = _ip(host)
    return address.is_loopback if address else host.lower().rstrip(".") == "localhost"


def _ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def read_folder(table: Table, key: str, default: str) -> str:
    folder = table.text(key, default)
    if not folder and table.value(key) == "":
        table.mistake(key, "is empty", f'write "{default}"')
    return folder
