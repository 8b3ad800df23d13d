"""What is decided about a mail: changes to signatures, things to say, one verdict. All of it is data."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from signbot.core.answers import Item
from signbot.core.campaign import Campaign, CampaignState, Person, Signature, SignatureState, VerifiedBy
from signbot.core.delivery import ProofOf, Report
from signbot.core.ledger import Belief, Verdict

SHUT = (CampaignState.AWAITING_APPROVAL, CampaignState.DELIVERING, CampaignState.DELIVERED, CampaignState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Standing:
    """A campaign as it stands when a mail is decided."""

    campaign: Campaign
    state: CampaignState
    deadline: datetime  # in force: the file's, or the extended one
    counted: int = 0
    frozen: bool = False  # names are fixed: later ones are late
    transmitted: bool = False  # the first transmission has begun
    early: bool = False  # a coordinator closed it: ripe at once
    reason: str = ""  # why it is held or cancelled
    held_by: str = ""  # a coordinator, or ourselves
    waived: bool = False  # a coordinator released it with fewer names than its minimum
    dispatch: int = 1  # in hand: 1 the letter, 2 its addendum

    def collects(self, at: datetime) -> bool:
        """Would a SIGN that arrived at that moment be taken?"""
        begun = self.campaign.opens is None or at >= self.campaign.opens
        return begun and at <= self.deadline and not self.frozen and self.state not in SHUT

    @property
    def late_until(self) -> datetime | None:
        """The last moment for a name on the addendum; None where the campaign wants none."""
        return self.deadline + self.campaign.addendum_after if self.campaign.addendum_after else None

    def takes_late(self, at: datetime) -> bool:
        """Would a name that came at that moment stand on the addendum?"""
        open_for_late = self.dispatch == 1 and self.state is not CampaignState.CANCELLED
        return open_for_late and self.late_until is not None and self.deadline < at <= self.late_until

    def has_gone(self, dispatch: int) -> bool:
        """Has the letter or addendum with that number gone out, with all the names on it?"""
        return 0 < dispatch < self.dispatch or (dispatch == self.dispatch and self.transmitted)


@dataclass(frozen=True, slots=True)
class Pending:
    """A confirmation request that waits for a reply: what its token would do."""

    id: int
    nonce: str
    supporter: str  # canonical address it was sent to: useless for another
    signatures: tuple[int, ...]  # pending signatures that it would count
    withdraw: tuple[int, ...] = ()
    rename: tuple[tuple[int, str], ...] = ()  # signature, new name
    forget: bool = False
    release: str = ""  # a coordinator's: the campaign whose letter it releases
    expires: datetime | None = None
    used: bool = False

    @property
    def concerns(self) -> frozenset[int]:
        """Every signature that it would change."""
        return frozenset((*self.signatures, *self.withdraw, *dict(self.rename)))


@dataclass(frozen=True, slots=True)
class Known:
    """What the database knows about the supporter who wrote; for the bounds, about their whole mailbox."""

    signatures: tuple[Signature, ...] = ()
    pending: tuple[Pending, ...] = ()  # requests this mail answers to: by token, or by thread
    answers_today: int = 0
    other_answers_today: int = 0  # not confirmation requests
    idle_answers: int = 0  # of the last day, to mails that changed nothing: a machine answers each of ours
    requested_today: tuple[str, ...] = ()  # campaigns whose confirmation was asked for and still is open
    names: Mapping[str, int] = field(default_factory=dict)  # by campaign, of the whole mailbox: live ones
    counted: Mapping[str, int] = field(default_factory=dict)  # and those of them that count
    words: Mapping[str, datetime] = field(default_factory=dict)  # by campaign: when they spoke last; "": FORGET ME


# Changes -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Add:
    """A new signature (or an old withdrawn/expired row of the same person, taken up again)."""

    campaign: str
    person: Person
    state: SignatureState  # PENDING or COUNTED
    verified_by: VerifiedBy | None
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """A signature changes its state. Applied only where it still is in `was`; else the mail is decided anew."""

    signature: int
    was: SignatureState
    state: SignatureState
    verified_by: VerifiedBy | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Correct:
    signature: int
    name: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask for a confirmation: one token for all of it. Signatures added PENDING by this mail belong to it."""

    withdraw: tuple[int, ...] = ()
    rename: tuple[tuple[int, str], ...] = ()
    forget: bool = False
    signatures: tuple[int, ...] = ()  # PENDING from an earlier mail, asked for again


@dataclass(frozen=True, slots=True)
class Use:
    """A request is used up: single use, in the same commit as what it did."""

    pending: int
    done: tuple[int, ...] = ()  # only for these signatures: the rest of it still waits; (): all of it


@dataclass(frozen=True, slots=True)
class Erase:
    """FORGET ME: personal data of this supporter, everywhere but in a sent letter's sealed evidence."""

    supporter: str


@dataclass(frozen=True, slots=True)
class Subscribe:
    """Whether this supporter wants alerts."""

    supporter: str
    wanted: bool


@dataclass(frozen=True, slots=True)
class Release:
    """A coordinator's reply: a letter that waits for approval goes out. Nothing where it went before."""

    campaign: str
    who: str


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """Our own copy of a letter has come back to us: it went, whatever we thought."""

    message_id: str


@dataclass(frozen=True, slots=True)
class Reported:
    """A delivery report about a mail of ours. `proven`: who says so can be believed."""

    report: Report
    proven: bool


@dataclass(frozen=True, slots=True)
class FaxFate:
    """What a gateway's receipt says of the one fax that it is about."""

    message_id: str
    arrived: bool
    said: str


@dataclass(frozen=True, slots=True)
class Prove:
    """This mail is kept with the deliveries (by their Message-IDs) that it is about."""

    of: tuple[str, ...]
    what: ProofOf
    raw: bytes = field(repr=False)
    at: datetime


Change = Add | Move | Correct | Ask | Use | Erase | Subscribe | Release | OwnCopy | Reported | FaxFate | Prove


def newly_counted(changes: Iterable[Change], known: Known) -> Mapping[str, int]:
    """By how many counted names the changes of one supporter's mail alter each campaign."""
    campaigns = {one.id: one.campaign for one in known.signatures}
    more: Counter[str] = Counter()
    for change in changes:
        if isinstance(change, Add) and change.state is SignatureState.COUNTED:
            more[change.campaign] += 1
        elif isinstance(change, Move) and change.signature in campaigns:
            counted = (change.state is SignatureState.COUNTED) - (change.was is SignatureState.COUNTED)
            more[campaigns[change.signature]] += counted
    return more


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one mail comes to."""

    verdict: Verdict
    changes: tuple[Change, ...] = ()
    items: tuple[Item, ...] = ()  # what to answer; none: no answer
    note: str = ""  # for the coordinator: why held, what was doubtful
    wait: timedelta = timedelta(0)  # a bound was reached: how long the confirmation request waits
    belief: Belief = Belief.NOTHING  # a copy of this mail that proves more is decided anew
    about: tuple[str, ...] = ()  # campaigns about which its writer, who is proven, has spoken
