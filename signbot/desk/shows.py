"""What the desk shows: nothing is changed by it.

store (standings, counts, what is set aside) ─► DeskStatus, … ─► a mail, or a terminal
"""

from collections import Counter
from collections.abc import Sequence

from signbot.closing.approval import ENCLOSED
from signbot.core.address import masked
from signbot.core.campaign import OVER, Campaign, SignatureState
from signbot.core.decision import Standing
from signbot.core.delivery import TOLD
from signbot.core.desk import AtAGlance, DeskHelp, DeskJournal, DeskList, DeskPreview, DeskStatus, JournalLine
from signbot.core.letter.glyphs import Otherwise, letter_in_type
from signbot.core.letter.letter import Letter, compose, text
from signbot.core.writing.mail_bytes import Attachment
from signbot.desk.hand import Hand
from signbot.desk.lists import COLUMNS, as_csv, as_xlsx, row_of
from signbot.outbox.brief import fate_of
from signbot.outbox.digest import picture_of
from signbot.store import EXPORT

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ENTRIES = 50  # lines of the journal in one mail


def status(hand: Hand, campaigns: Sequence[Campaign], *, whole: bool) -> tuple[DeskStatus, tuple[Attachment, ...]]:
    """These letters, and how they grow; without those that are over, unless `whole`. And what waits for a person."""
    standings = hand.store.standings(campaigns, hand.now()).values()
    shown = [one for one in standings if whole or one.state not in OVER]
    letters = [_letter(hand, one) for one in shown]
    found = DeskStatus(
        letters=tuple(letter for letter, _ in letters),
        over=len(standings) - len(shown),
        held=len(hand.store.set_aside()),
        unread=len(hand.store.unread()),
        polled=hand.store.last_complete_poll(),
        zone=hand.zone,
    )
    return found, tuple(picture for _, picture in letters if picture)


def _letter(hand: Hand, standing: Standing) -> tuple[AtAGlance, Attachment | None]:
    campaign, counts = standing.campaign, hand.store.counts(standing.campaign.folded)
    fates, counted = counts["told"], counts["signatures"].get(SignatureState.COUNTED, 0)
    picture = picture_of(hand.store, hand.office, hand.closing.press, standing, hand.now()) if counted else None
    seen = AtAGlance(
        campaign=campaign,
        state=standing.state,
        reason=standing.reason,
        deadline=standing.deadline,
        counted=counted,
        pending=counts["signatures"].get(SignatureState.PENDING, 0),
        members=hand.store.standing_names(campaign.folded),
        deliveries={fate: fates[fate] for fate in TOLD if fates.get(fate)},
        picture=picture.cid if picture else "",
        stuck=tuple(map(fate_of, hand.store.stuck(campaign.folded))),
    )
    return seen, picture


def usage(hand: Hand) -> DeskHelp:
    """What a coordinator may write, by the example of their first letter."""
    first = next((one for one in hand.campaigns if hand.standing(one).state not in OVER), None)
    shown = first or next(iter(hand.campaigns), None)
    return DeskHelp(shown.code.written if shown else "UA 329/11")


def names_of(hand: Hand, campaign: Campaign, who: str) -> tuple[DeskList, tuple[Attachment, ...]]:
    """The names as CSV and as Excel. Whoever is forgotten later stands in that mail, too: the journal says so."""
    numbers = {one.hash: one.number for one in hand.store.versions(campaign.folded)}
    signatures = list(hand.store.signatures(campaign.folded))
    rows = [row_of(one, numbers) for one in signatures]
    states = Counter(one.state for one in signatures)
    counted, pending = states[SignatureState.COUNTED], states[SignatureState.PENDING]
    slug = campaign.code.slug
    files = (
        Attachment(f"{slug}.csv", "text/csv", as_csv(rows, COLUMNS)),
        Attachment(f"{slug}.xlsx", XLSX, as_xlsx(rows, COLUMNS)),
    )
    if rows:
        hand.store.noted(who, EXPORT, f"by email: {len(rows)}", hand.now(), campaign.folded)
    shown = DeskList(campaign, counted, pending, len(rows) - counted - pending, tuple(one.name for one in files))
    return shown, files


def letter_now(hand: Hand, campaign: Campaign) -> tuple[Letter, tuple[Otherwise, ...]]:
    """The letter as it would go out now, and whose line is set otherwise than it was written."""
    counted = (one for one in hand.store.signatures(campaign.folded) if one.state is SignatureState.COUNTED)
    return letter_in_type(compose(campaign, counted, hand.now()), hand.closing.press.can_print)


def preview(hand: Hand, campaign: Campaign) -> tuple[DeskPreview, tuple[Attachment, ...]]:
    """As text, and as PDF: as many volumes as a mail may hold."""
    letter, odd = letter_now(hand, campaign)
    volumes = list(hand.closing.press.volumes(letter))
    fit = [data for at, data in enumerate(volumes) if not at or sum(map(len, volumes[: at + 1])) <= ENCLOSED]
    slug = campaign.code.slug
    files = [
        Attachment(f"{slug}.pdf" if at == 1 else f"{slug}-{at}.pdf", "application/pdf", data)
        for at, data in enumerate(fit, 1)
    ]
    lines = tuple(text(letter, marks=False).splitlines())
    said = tuple(f"{one.recorded}: {one.printed}" for one in odd)
    counted = hand.store.counts(campaign.folded)["signatures"].get(SignatureState.COUNTED, 0)
    return DeskPreview(campaign, counted, lines, said, len(volumes) - len(fit)), tuple(files)


def journal(hand: Hand, campaign: Campaign | None) -> DeskJournal:
    """What was done to a letter, or to all of them; the newest first."""
    entries = hand.store.journal(campaign.folded if campaign else None)
    written = {one.folded: one.code.written for one in hand.campaigns}
    lines = [
        JournalLine(
            one.at,
            masked(one.who),
            written.get(one.campaign, one.campaign),
            masked(one.done),
            masked(one.why),
            one.until,
        )
        for one in reversed(entries)
    ]
    return DeskJournal(tuple(lines[:ENTRIES]), max(0, len(lines) - ENTRIES), hand.zone)
