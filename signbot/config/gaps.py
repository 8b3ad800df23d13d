"""Gaps: what `init` writes into a first letter, for its coordinator to replace. While one is left, nothing starts.

a campaign, its table ─► each text that still says what `init` wrote ─► a mistake in its line
"""

from collections.abc import Iterator

from signbot.config.table import Table
from signbot.core.campaign import Campaign

TITLE, SIGNER = "COUNTRY", "Your name"
OFFICIAL, OFFICE, ADDRESS = "Name of the official", "Office, country", "official@ministry.example"
IN_BODY = ("for the safety of …", "provide protection to …", "impartial investigation into …")


def check_gaps(table: Table, campaign: Campaign) -> None:
    for gap in IN_BODY:
        if gap in campaign.body:
            key = "body" if table.has("body") else "body_file"
            table.mistake(key, f"there is a gap in it: “{gap}”", "fill it in")
    for at, key, said, gap in _short(table, campaign):
        if said == gap:
            at.mistake(key, f"still says “{gap}”", "write your own words there")


def _short(table: Table, campaign: Campaign) -> Iterator[tuple[Table, str, str, str]]:
    """Where it stands, its key, what it says, and what `init` wrote."""
    yield table, "title", campaign.title, TITLE
    for signer in campaign.signers:
        yield table, "signer", signer.name, SIGNER
    for inner, recipient in zip(table.tables("recipient"), campaign.recipients, strict=True):
        yield inner, "name", recipient.name, OFFICIAL
        yield inner, "office", recipient.office, OFFICE
        for route in recipient.routes:
            yield inner, "email", route.address, ADDRESS
