"""Whose word can be believed in this mailbox, and what stands in front of it: learnt from the mails that are there.

    headers of the newest mails ─► those of others ─► authserv-id ─► judged as signbot will judge them ─► Found

One mail may say anything; what most mails say is the mailbox's own. Our own mails are left out, so that it says the
same when it is asked again.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from email.parser import BytesHeaderParser
from email.policy import compat32

from signbot.cli.findings import Found, note, right, wrong
from signbot.config import Bot, Config, Imap
from signbot.core.address import Address, names_us, single, spellings
from signbot.core.address import addresses as addresses_in
from signbot.core.mail.alignment import organisational
from signbot.core.mail.authenticity import Authenticity, Judgement, judge
from signbot.core.mail.automatic import list_id
from signbot.core.mail.mail import Trust
from signbot.core.mail.mime import Headers, parse, parse_headers

_COMMENT = re.compile(r"\([^()]*\)")
_BY = re.compile(r"\bby\s+\[?([\w.-]+)", re.IGNORECASE)
_NOTED = ("delivered-to", "x-original-to", "envelope-to", "x-delivered-to", "x-envelope-to")
_FEW = 3  # mails of others, with fewer of which nothing is certain
_SEND_SOME = "send the bot two or three emails from other providers (a private Gmail, say), and run this check again"
_ABOVE = "a Received line of a host"  # how `judge` begins to say that somebody else's stands above


def whose_word(config: Config, mails: Sequence[bytes]) -> Iterator[Found]:
    """Of the newest mails' headers: who states in them who wrote, and would that be believed?"""
    others = [mail for mail in mails if not _is_ours(mail, config.bot)]
    names = Counter(name for mail in others if (name := authserv_id(mail)) is not None)
    family = _family(names, len(others))
    if not family:
        yield _nobody(names, others, config.imap)
        return
    configured = {name.lower() for name in config.imap.authserv_id}
    if family <= configured:
        yield right(f"authserv_id: {_listed(family)} is what your provider writes")
        yield from _judged(config.imap, [mail for mail in others if authserv_id(mail) in family])
        return
    often = sum(names[name] for name in family)
    kept = sorted(configured & set(names) - family)
    yield wrong(
        f"authserv_id: your provider seems to write {_listed(family)} ({often} of the newest {len(others)} mails)",
        f"write authserv_id = {_as_list([*kept, *sorted(family)])} under [imap]",
    )


def _is_ours(mail: bytes, bot: Bot) -> bool:
    return names_us(addresses_in(parse_headers(mail).get("from")), spellings(bot.own_addresses), bot.subaddress)


def _family(names: Counter[str], mails: int) -> frozenset[str]:
    """The names of one organisation (mx1.…, mx2.…) that stand at the top of most mails."""
    families: dict[str, set[str]] = {}
    for name in names:
        families.setdefault(_organisation(name), set()).add(name)
    found = [family for family in families.values() if 2 * sum(names[name] for name in family) > mails]
    return frozenset(found[0]) if found else frozenset()


def _nobody(names: Counter[str], others: Sequence[bytes], imap: Imap) -> Found:
    if not others:
        text = "authserv_id: no email from anybody else is here yet, so it can't be seen how your provider vouches"
        return note(f"{text} for senders", _SEND_SOME)
    if names:
        few = ", ".join(f'"{name}"' for name in sorted(names))
        text = f"authserv_id: {few} stands in {sum(names.values())} of the newest {len(others)} mails, not in most"
        return note(text, _SEND_SOME)
    dkim = "signbot checks DKIM signatures itself; " if imap.check_dkim else ""
    text = f"authserv_id: the newest {len(others)} mails show no provider's Authentication-Results"
    if len(others) < _FEW:
        return note(text, _SEND_SOME)
    return note(text, f"{dkim}whoever is not proven is asked to confirm. Ask your provider whether it can write them")


def _judged(imap: Imap, mails: Sequence[bytes]) -> Iterator[Found]:
    """As signbot will judge them: a name that is right is of no use where something else stands in the way."""
    trust = Trust(imap.authserv_id, imap.trusted_hosts, imap.trusted_lists)
    judgements = [(mail, _judgement(mail, trust)) for mail in mails]
    above = [mail for mail, found in judgements if found.why.startswith(_ABOVE)]
    if 2 * len(above) > len(mails):
        hosts = _hosts_above(above, trust)
        yield wrong(
            f"authserv_id: in {len(above)} of {len(mails)} mails a server called {_listed(hosts)} stands above your "
            "provider's word, so everybody is asked to confirm",
            f"if that is your provider's, write trusted_hosts = {_as_list(sorted(hosts | _of_ids(imap)))} under [imap]",
        )
        return
    proven = sum(found.authenticity is Authenticity.PASS for _, found in judgements)
    others = ", the others be asked to confirm" if proven < len(mails) else ""
    text = f"authserv_id: {proven} of the newest {len(mails)} mails would count at once{others}"
    if proven:
        yield right(text)
    else:
        why, _ = Counter(found.why for _, found in judgements).most_common(1)[0]
        yield note(text, f"look at one with `signbot explain FILE`; of most it says: {why}")


def _judgement(mail: bytes, trust: Trust) -> Judgement:
    message = parse(mail)
    sender = single(message.headers.raw("from"))
    return judge(message, sender.domain if isinstance(sender, Address) else "", trust)


def _hosts_above(mails: Sequence[bytes], trust: Trust) -> frozenset[str]:
    """Hosts that wrote a Received line above the provider's word in most of them."""
    seen = Counter(host for mail in mails for host in set(_above(mail, trust)))
    return frozenset(host for host, often in seen.items() if 2 * often > len(mails))


def _above(mail: bytes, trust: Trust) -> Iterator[str]:
    for name, value in BytesHeaderParser(policy=compat32).parsebytes(mail).items():
        if name.lower() == "authentication-results" and _named(str(value)) in trust.authserv_ids:
            return
        if name.lower() == "received":
            yield from (host.lower().rstrip(".") for host in _BY.findall(_COMMENT.sub(" ", str(value))))


def _of_ids(imap: Imap) -> frozenset[str]:
    """Who is trusted without being named: the hosts of the ids' organisations."""
    return frozenset(imap.trusted_hosts or map(_organisation, filter(None, imap.authserv_id)))


def authserv_id(headers: bytes) -> str | None:
    """Of the topmost Authentication-Results (RFC 8601); "" where it has none, as Microsoft 365 writes it.

    Of several by one provider, each under a name of its own (iCloud's dmarc.…, spf.…), that of the one which counts.
    """
    values = BytesHeaderParser(policy=compat32).parsebytes(headers).get_all("Authentication-Results") or []
    stated = [(name, str(value).lower()) for value in values if (name := _named(str(value))) is not None]
    if not stated:
        return None
    home = _organisation(stated[0][0])
    theirs = [(name, said) for name, said in stated if _organisation(name) == home]
    counting = (name for method in ("dmarc=", "dkim=") for name, said in theirs if method in said)
    return next(counting, stated[0][0])


def _organisation(name: str) -> str:
    return organisational(name) or name


def _named(value: str) -> str | None:
    first = _COMMENT.sub(" ", value).partition(";")[0].split()
    if not first:
        return None
    return "" if "=" in first[0] else first[0].lower()


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f'"{name}"' for name in sorted(names))


def _as_list(names: Sequence[str]) -> str:
    return "[" + ", ".join(f'"{name}"' for name in names) + "]"


# What stands in front of the mailbox? -----------------------------------------------------------


def in_front(config: Config, mails: Sequence[bytes]) -> Iterator[Found]:
    """A group or an alias that forwards to the mailbox: without its name here, its mail is held and not answered."""
    lists: dict[str, set[str]] = {}
    addresses: dict[str, set[str]] = {}
    for mail in mails:
        headers = parse_headers(mail)
        sender = headers.get("from").lower()
        if name := list_id(headers.get("list-id")):
            lists.setdefault(name, set()).add(sender)
        for address in _reached(headers, config.bot):
            addresses.setdefault(address, set()).add(sender)
    known = {name.lower().strip("<> ") for name in config.imap.trusted_lists}
    for name in (name for name, writers in lists.items() if len(writers) > 1 and name not in known):
        fix = f'if it is a group of yours that forwards to the bot, write trusted_lists = ["{name}"] under [imap]'
        yield note(f'in front: {len(lists[name])} people\'s mails came through the list "{name}"', fix)
    for address in (address for address, writers in addresses.items() if len(writers) > 1):
        fix = f'if it is an address of yours, write aliases = ["{address}"] under [bot]'
        yield note(f"in front: {len(addresses[address])} people's mails came by way of {address}", fix)


def _reached(headers: Headers, bot: Bot) -> set[str]:
    """Addresses, not ours, by which the mail came: what servers noted; else To and Cc, when they name us nowhere."""
    own = spellings(bot.own_addresses)
    noted = {address for name in _NOTED for value in headers.all(name) for address in addresses_in(value)}
    named = {address for name in ("to", "cc") for value in headers.all(name) for address in addresses_in(value)}
    strange = {address for address in noted if not names_us([address], own, bot.subaddress)}
    return strange or (set() if names_us(noted | named, own, bot.subaddress) else named)
