"""Close: each ripe campaign becomes a letter on its way.

    store.standings | ripe? | store.freeze | compose | press (text, HTML, PDF) | store.dispatch

A campaign is ripe only after a complete receive pass that began after its deadline, under a clock that
can be believed. Freezing is one transaction, the finished bytes with their outbox rows another: killed in
between, the next pass composes the same letter from the same frozen names.
"""

from collections.abc import Sequence
from dataclasses import field, replace
from datetime import datetime
from typing import Protocol

from signbot.closing import approval
from signbot.closing.advance import CountStore, count_members
from signbot.closing.copies import Made, held, made_of
from signbot.closing.press import Closing
from signbot.core.campaign import Campaign, CampaignState, Dispatch
from signbot.core.decision import Standing
from signbot.core.delivery import APPROVAL, DeliveryState, Outage
from signbot.core.letter.addendum import addendum
from signbot.core.letter.evidence import names, texts
from signbot.core.letter.glyphs import GlyphMissing, Otherwise, named
from signbot.core.letter.letter import Letter, LetterFailed, compose
from signbot.core.notices import SetLine, SetOtherwise
from signbot.core.value import dataclass
from signbot.logs import get_logger
from signbot.outbox.defects import brief, stack
from signbot.outbox.office import Office
from signbot.store import OURSELVES, Conflict, Finished, Forms, Frozen, Outgoing, ReleaseRequest, Unavailable

log = get_logger(__name__)

LONGEST_REASON = 200  # characters


class CloseStore(CountStore, Protocol):
    """The database, as far as this step needs it."""

    def key(self, name: str) -> bytes: ...
    def standings(self, campaigns: Sequence[Campaign], now: datetime) -> dict[str, Standing]: ...
    def amended(self, campaigns: Sequence[Campaign]) -> set[str]: ...
    def begin_addendum(self, code: str, now: datetime) -> bool: ...
    def freeze(self, code: str, now: datetime, late_after: datetime | None = None) -> Frozen: ...
    def hold(self, code: str, who: str, why: str, now: datetime) -> None: ...
    def unmade(self, code: str, why: str, now: datetime) -> bool: ...
    def approvals_asked(self, code: str) -> list[datetime]: ...
    def dispatch(self, code: str, finished: Finished, now: datetime) -> None: ...


@dataclass(slots=True)
class Closed:
    """What one call came to: codes that closed; and letters that wait for this computer (a full disk, no memory)."""

    codes: list[str] = field(default_factory=list)
    waits: list[Outage] = field(default_factory=list)


def close(store: CloseStore, closing: Closing, began: datetime, now: datetime) -> Closed:
    """Freeze, compose and dispatch every ripe campaign. `began`: when the last complete poll began.

    Each campaign stands alone: a letter that can't be made is held with its reason, and holds no other back.
    """
    closed = Closed()
    amended = store.amended(closing.campaigns)
    _begin_addenda(store, closing, began, now)
    for code, standing in store.standings(closing.campaigns, now).items():
        if not standing.is_ripe(began):
            continue
        written = standing.campaign.code.written
        if code in amended:  # a daemon that could not take the file over yet has the old letter
            log.warning("amended: waits for the file", action="close.amended", campaign=written)
            continue
        try:
            count_members(store, standing, began, now)  # without them it would lack names, so it waits with them
            _close_one(store, closing, standing, now)
            closed.codes.append(code)
        except Unavailable:
            raise
        except Conflict as changed:  # a coordinator's command came between: the next pass decides anew
            log.info("changed meanwhile", action="close.conflict", campaign=code, reason=str(changed))
        except (OSError, MemoryError) as error:  # it mends without us, and the next pass tries again
            closed.waits.append(Outage(f"the letter {written}", _said(error)))
        except Exception as error:  # noqa: BLE001 - recorded: the letter is held, and brief tells coordinators
            _unmade(store, standing.campaign, error, now)
    return closed


def _unmade(store: CloseStore, campaign: Campaign, error: Exception, now: datetime) -> None:
    """Held until a coordinator releases it: then it is made again, of the same names."""
    log.error(
        "a letter could not be made",
        action="close.unmade",
        campaign=campaign.code.written,
        error=brief(error),
        stack=stack(error),
    )
    at = f"{now.astimezone(campaign.zone):%Y-%m-%d %H:%M:%S %Z}"
    store.unmade(campaign.folded, f"it could not be made at {at} ({_said(error)})", now)


def _said(error: Exception) -> str:
    """Why, in words that may be shown: those of a template or of this computer, else only the kind and the place."""
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    if isinstance(error, MemoryError):
        return "this computer has too little memory for it"
    words = str(error).strip().splitlines() if isinstance(error, LetterFailed | GlyphMissing) else []
    return words[0][:LONGEST_REASON] if words else brief(error)


def _begin_addenda(store: CloseStore, closing: Closing, began: datetime, now: datetime) -> None:
    """Late names of letters that have gone, when the time that their campaign sets is over."""
    for code, standing in store.standings(closing.campaigns, now).items():
        if standing.begins_addendum(began) and store.begin_addendum(code, now):
            log.info("late names", action="close.addendum", campaign=standing.campaign.code.written)


def _close_one(store: CloseStore, closing: Closing, standing: Standing, now: datetime) -> None:
    campaign = standing.campaign
    frozen = store.freeze(campaign.folded, now, standing.deadline if campaign.addendum_after else None)
    signatures = frozen.signatures
    if standing.dispatch == 1 and len(signatures) < campaign.minimum and not standing.waived:
        _hold(store, campaign, len(signatures), now)
        return
    letter = _letter(campaign, frozen)
    made = made_of(closing, campaign, letter, now, frozen.dispatch)
    letters = [replace(one, dispatch=frozen.dispatch) for one in made.letters]
    state = CampaignState.DELIVERING
    notices: tuple[Outgoing, ...] = ()
    releases: tuple[ReleaseRequest, ...] = ()
    if campaign.dispatch is Dispatch.APPROVE:
        state = CampaignState.AWAITING_APPROVAL
        letters = [held(one, APPROVAL) if one.state is DeliveryState.QUEUED else one for one in letters]
        releases = approval.releases(closing.office, campaign, now)
        key = store.key("token")
        notices = approval.questions(closing.office, campaign, len(signatures), made.versions, releases, key, now)
        notices = approval.spaced(notices, store.approvals_asked(campaign.folded), now)
    notices += (*made.volumes, *_set_otherwise(closing.office, campaign, made.otherwise, now))
    words = made.everybodys.words
    finished = Finished(
        letters=letters,
        state=state,
        notices=notices,
        releases=releases,
        text=words.text,
        html=words.html,
        counted=len(signatures),
        names=names(made.everybodys.letter),
        texts=texts(made.everybodys.letter, standing.versions),
        pdf=made.everybodys.pdf,
        public=_public(made),
    )
    store.dispatch(campaign.folded, finished, now)
    log.info("closed", action="close", campaign=campaign.code.written, names=len(signatures), state=state)


def _public(made: Made) -> Forms | None:
    if made.public is made.everybodys:
        return None
    words = made.public.words
    return Forms(words.text, words.html, names(made.public.letter), made.public.pdf)


def _letter(campaign: Campaign, frozen: Frozen) -> Letter:
    if frozen.before is None:
        return compose(campaign, frozen.signatures, frozen.at)
    return addendum(campaign, frozen.signatures, frozen.at, frozen.before.composed_at, frozen.before.counted)


def _hold(store: CloseStore, campaign: Campaign, counted: int, now: datetime) -> None:
    names = "1 name" if counted == 1 else f"{counted} names"
    reason = f"it has {names}, fewer than minimum = {campaign.minimum}"
    store.hold(campaign.folded, OURSELVES, reason, now)
    log.warning("held", action="close.held", campaign=campaign.code.written, reason=reason)


def _set_otherwise(office: Office, campaign: Campaign, odd: Sequence[Otherwise], now: datetime) -> tuple[Outgoing, ...]:
    """Coordinators see whose line could not be printed as it was recorded."""
    if not odd:
        return ()
    lines = tuple(SetLine(line.recorded, line.printed, named(line.missing)) for line in odd)
    notice = SetOtherwise(campaign, lines, waits=campaign.dispatch is Dispatch.APPROVE)
    written = office.writer.notice(notice, office.language)
    return office.notices(written, now)
