"""Approval: the finished letter goes to the coordinators, each with a Reply-To of their own that releases it."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from signbot.closing.copies import Variant
from signbot.core import token
from signbot.core.address import canonical
from signbot.core.campaign import Campaign
from signbot.core.notices import Approve, Version
from signbot.core.writing.mail_bytes import Attachment
from signbot.outbox.office import Office
from signbot.outbox.transmissions import transmissions
from signbot.store import Outgoing, ReleaseRequest

RELEASE_DAYS = timedelta(days=365)  # a letter may wait that long for its coordinator


ENCLOSED = 10_000_000  # octets of PDFs in one mail: servers refuse larger ones


ASKED_AT_ONCE, ASKED_EVERY = 3, timedelta(hours=1)  # mails that ask a coordinator to approve one letter; then spaced


def releases(office: Office, campaign: Campaign, now: datetime) -> tuple[ReleaseRequest, ...]:
    expires = (now + RELEASE_DAYS).replace(microsecond=0)
    return tuple(
        ReleaseRequest(
            nonce=token.nonce(secrets.token_bytes(token.NONCE_OCTETS)),
            coordinator=canonical(address),
            campaign=campaign.folded,
            expires=expires,
        )
        for address in office.coordinators
    )


def spaced(notices: tuple[Outgoing, ...], asked: Sequence[datetime], now: datetime) -> tuple[Outgoing, ...]:
    """These notices at once, or so late that a coordinator gets few of them, and the newest letter.

    Each withdrawal composes a waiting letter anew. `asked`: when coordinators were asked so far. The command
    `signbot release` need not wait for the mail: it always releases the newest letter.
    """
    if len(asked) < ASKED_AT_ONCE:
        return notices
    return tuple(replace(one, due=max(now, asked[-1] + ASKED_EVERY)) for one in notices)


def questions(
    office: Office,
    campaign: Campaign,
    count: int,
    versions: Sequence[Variant],
    releases: Sequence[ReleaseRequest],
    key: bytes,
    now: datetime,
) -> tuple[Outgoing, ...]:
    """The finished letter, in each version, to each coordinator, with a Reply-To of their own that releases it."""
    enclosed = _enclosable(campaign, versions)
    shown = tuple(
        Version(
            file=attachment.name if attachment else "",
            tongue=version.copy.letter.said.tongue,
            language=version.copy.letter.language,
            names="; ".join(version.names),
            withheld=version.copy.letter.withheld,
        )
        for version, attachment in zip(versions, enclosed, strict=True)
    )
    lines = [f"{'; '.join(one.names)} ({one.route.channel}: {one.route.key})" for one in transmissions(campaign)]
    made = []
    for address, release in zip(office.coordinators, releases, strict=True):
        proof = token.token(key, "release", release.coordinator, release.nonce, release.expires)
        tag = f"{campaign.code.slug}.{proof}"
        notice = Approve(campaign, count, recipients=tuple(lines), versions=shown, token=proof, tag=tag)
        written = office.writer.notice(notice, office.language)
        made.append(office.notice(address, written, now, tuple(filter(None, enclosed)), tag))
    return tuple(made)


def _enclosable(campaign: Campaign, versions: Sequence[Variant]) -> list[Attachment | None]:
    """The PDF of each version; None where the mail would be too large with it: it names the command that shows it."""
    found: list[Attachment | None] = []
    octets = 0
    for number, one in enumerate(versions, 1):
        name = f"{campaign.code.slug}.pdf" if number == 1 else f"{campaign.code.slug}-{number}.pdf"
        fits = number == 1 or octets + len(one.copy.pdf) <= ENCLOSED
        octets += len(one.copy.pdf) if fits else 0
        found.append(Attachment(name, "application/pdf", one.copy.pdf) if fits else None)
    return found
