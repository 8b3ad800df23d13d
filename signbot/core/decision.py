"""What is decided about a mail: changes to signatures, things to say, one verdict. All of it is data."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import KW_ONLY, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from signbot.core.campaign import (
    SHUT,
    TO_CLOSE,
    Campaign,
    CampaignState,
    Person,
    Signature,
    SignatureState,
    VerifiedBy,
)
from signbot.core.clock import APART
from signbot.core.delivery import ProofOf, Report
from signbot.core.ledger import Belief, Verdict
from signbot.core.membership import Member, MemberState, Scope
from signbot.core.official import Judged
from signbot.core.orders import Ordered
from signbot.core.question import Question
from signbot.core.value import dataclass
from signbot.core.version import Version, accepted

if TYPE_CHECKING:
    from signbot.core.advance import AdvanceNotice
    from signbot.core.answers import Item

SECOND = timedelta(seconds=1)  # INTERNALDATE has whole seconds: the second of a deadline must be over


@dataclass(frozen=True, slots=True)
class Standing:
    """A campaign as it stands, and the one place that says when its names are frozen and its letter is made.

    opens ── names are taken ── deadline ── asked names may still be confirmed ── freeze_at ── the letter
                                deadline ── late names, for the addendum ──────── late_until ── the addendum

    Whoever asks about a name asks with the moment at which its mail arrived; whoever asks about the letter, with the
    moment at which the last complete poll began. Neither asks the clock on the wall.
    """

    campaign: Campaign
    state: CampaignState
    deadline: datetime  # in force: the file's, or the extended one
    _: KW_ONLY
    counted: int = 0
    frozen: bool = False  # names are fixed: later ones are late
    transmitted: bool = False  # the first transmission has begun
    early: bool = False  # a coordinator closed it, and `deadline` is when: ripe at once
    reason: str = ""  # why it is held or cancelled
    held_by: str = ""  # a coordinator, or ourselves
    waived: bool = False  # a coordinator released it with fewer names than its minimum
    dispatch: int = 1  # in hand: 1 the letter, 2 its addendum
    versions: tuple[Version, ...] = ()  # of its text, in the order of time; (): nothing is recorded yet

    # The text --------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The hash of the text in force."""
        return self.versions[-1].hash if self.versions else self.campaign.text_hash

    def stands(self, text: str) -> bool:
        """Does a name that was given under the text with that hash stand under the one in force?"""
        return not self.versions or text in accepted(self.versions)

    # Names -----------------------------------------------------------------------------------------

    def collects(self, at: datetime) -> bool:
        """Would a SIGN that arrived at that moment be taken for the letter?"""
        return self.campaign.has_opened(at) and not self.is_late(at) and self.state not in SHUT

    def is_late(self, at: datetime) -> bool:
        """Is a name that came at that moment too late for the letter?"""
        return self.frozen or at > self.deadline

    @property
    def freeze_at(self) -> datetime:
        """The last moment at which a confirmation counts for the letter."""
        return self.deadline + self.campaign.confirm_grace

    def confirms(self, at: datetime) -> bool:
        """Would a confirmation that arrived at that moment count for the letter?"""
        return not self.frozen and at <= self.freeze_at

    @property
    def late_until(self) -> datetime | None:
        """The last moment for a name on the addendum; None where the campaign wants none."""
        return self.deadline + self.campaign.addendum_after if self.campaign.addendum_after else None

    def takes_late(self, at: datetime) -> bool:
        """Would a name that came at that moment stand on the addendum?"""
        open_for_late = self.dispatch == 1 and self.state is not CampaignState.CANCELLED
        return open_for_late and self.late_until is not None and self.deadline < at <= self.late_until

    # The letter ------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Its letter is still to be made, and nobody holds it back."""
        return self.state in TO_CLOSE

    @property
    def due(self) -> datetime:
        """From when on its letter is made: a coordinator's word waits for no grace."""
        return self.deadline if self.early else self.freeze_at

    def is_ripe(self, began: datetime) -> bool:
        """Is its letter to be made now? `began`: when the last complete poll began; every mail before it is read."""
        if self.state is CampaignState.CLOSING and self.frozen:
            return True  # composed before, or killed before it was
        if not self.is_open:
            return False
        if self.early:
            ahead = self.deadline > began + APART  # said under a clock that was wrong, and is right now
            return ahead or began >= self.due
        return began >= self.due + SECOND

    def begins_addendum(self, began: datetime) -> bool:
        """The letter has gone, and so is the time for late names. `began`: as for `is_ripe`."""
        return self._waits_for_late_names and self.late_until is not None and began >= self.late_until + SECOND

    def closes(self, began: datetime) -> bool:
        """Would a pass do something about it that can't be taken back? `began`: as for `is_ripe`."""
        return self.is_ripe(began) or self.begins_addendum(began)

    @property
    def closes_at(self) -> datetime | None:
        """When its letter, or its addendum, will be ripe; None when a person's word or nothing is waited for."""
        if self.is_open:
            return self.due + SECOND
        return self.late_until + SECOND if self._waits_for_late_names and self.late_until else None

    @property
    def _waits_for_late_names(self) -> bool:
        return self.state is CampaignState.DELIVERED and self.dispatch == 1

    def has_gone(self, dispatch: int) -> bool:
        """Has the letter or addendum with that number gone out, with all the names on it?"""
        return 0 < dispatch < self.dispatch or (dispatch == self.dispatch and self.transmitted)


def by_the_file(campaign: Campaign, now: datetime) -> Standing:
    """A campaign of which nothing is recorded yet. First seen when its names would be frozen already, it is HELD."""
    found = Standing(campaign, by_the_clock(campaign, campaign.deadline, now), campaign.deadline)
    return found if found.confirms(now) else replace(found, state=CampaignState.HELD)


def by_the_clock(campaign: Campaign, deadline: datetime, now: datetime, *, early: bool = False) -> CampaignState:
    """The state where none is recorded: OPEN until frozen; CLOSING while a grace to confirm runs.

    `deadline`: the one in force. `early`: a coordinator has closed it.
    """
    if early or (campaign.confirm_grace and now > deadline):
        return CampaignState.CLOSING
    return CampaignState.OPEN if campaign.has_opened(now) else CampaignState.SCHEDULED


@dataclass(frozen=True, slots=True)
class StandsUnder:
    """Its owner has seen this text (by its hash), and the signature stands under it from now on."""

    signature: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A request that waits for a reply: what its token would do, or what was asked."""

    id: int
    nonce: str
    supporter: str  # canonical address it was sent to: useless for another
    signatures: tuple[int, ...]  # pending signatures that it would count
    withdraw: tuple[int, ...] = ()
    rename: "tuple[Correct, ...]" = ()
    forget: bool = False
    release: str = ""  # a coordinator's: the campaign whose letter it releases
    expires: datetime | None = None
    used: bool = False
    question: Question | None = None  # what it asks, where it is no request to confirm
    stands: tuple[StandsUnder, ...] = ()  # what it would put under a changed text: the one that the mail shows
    join: "tuple[Joining, ...]" = ()  # who would be a member, and for which letters

    @property
    def asked(self) -> "Ask":
        """What a yes to it would do."""
        return Ask(
            self.withdraw,
            self.rename,
            self.forget,
            self.signatures,
            self.question,
            stands=self.stands,
            join=self.join,
        )

    @property
    def concerns(self) -> frozenset[int]:
        """Every signature that it would change."""
        return self.asked.concerns


@dataclass(frozen=True, slots=True)
class Known:
    """What the database knows about the supporter who wrote; for the bounds, about their whole mailbox."""

    signatures: tuple[Signature, ...] = ()
    pending: tuple[Pending, ...] = ()  # requests this mail answers to: by token, or by thread
    _: KW_ONLY
    answers_today: int = 0
    other_answers_today: int = 0  # not confirmation requests
    idle_answers: int = 0  # of the last day, to mails that changed nothing: a machine answers each of ours
    requested_today: tuple[str, ...] = ()  # campaigns whose confirmation was asked for and still is open
    names: Mapping[str, int] = field(default_factory=dict)  # by campaign, of the whole mailbox: live ones
    counted: Mapping[str, int] = field(default_factory=dict)  # and those of them that count
    words: Mapping[str, datetime] = field(default_factory=dict)  # by campaign: when they spoke last; "": FORGET ME
    notices: "tuple[AdvanceNotice, ...]" = ()  # letters of which their members were told, see `core.advance`
    members: tuple[Member, ...] = ()  # memberships at this address, in whatever state


# Changes -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Add:
    """A new signature (or an old withdrawn/expired row of the same person, taken up again)."""

    campaign: str
    person: Person
    state: SignatureState  # PENDING or COUNTED
    verified_by: VerifiedBy | None
    flags: tuple[str, ...] = ()
    proof: str = ""  # why it counts, where its mail alone does not say it


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
    """How a person is printed from now on. What is "" stays as it is."""

    signature: int
    name: str
    place: str = ""
    withheld: tuple[str, ...] | None = None  # from whom, from now on; None: as before

    def of(self, person: Person) -> Person:
        """The person, corrected."""
        withheld = person.withheld if self.withheld is None else self.withheld
        return replace(person, name=self.name or person.name, place=self.place or person.place, withheld=withheld)


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask for a confirmation: one token for all of it. Signatures added PENDING by this mail belong to it.

    Or ask a question, whose answer says what is wanted.
    """

    withdraw: tuple[int, ...] = ()
    rename: tuple[Correct, ...] = ()
    forget: bool = False
    signatures: tuple[int, ...] = ()  # PENDING from an earlier mail, asked for again
    question: Question | None = None
    text_alone: bool = False  # the text and the HTML of their mail disagree: the answer's text counts
    stands: tuple[StandsUnder, ...] = ()  # names under an earlier text, that a yes puts under another
    join: "tuple[Joining, ...]" = ()

    @property
    def concerns(self) -> frozenset[int]:
        """Every signature that a yes would change."""
        return frozenset((*self.signatures, *self.withdraw, *self.corrections, *(one.signature for one in self.stands)))

    @property
    def corrections(self) -> dict[int, Correct]:
        """What it would correct, by signature."""
        return {change.signature: change for change in self.rename}

    def without(self, done: Collection[int]) -> "Ask":
        """What is left to ask when those signatures are settled."""
        return Ask(
            tuple(one for one in self.withdraw if one not in done),
            tuple(change for change in self.rename if change.signature not in done),
            self.forget,
            tuple(one for one in self.signatures if one not in done),
            self.question,
            self.text_alone,
            tuple(one for one in self.stands if one.signature not in done),
            self.join,
        )


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
class Declines:
    """No name of this supporter stands under these letters by membership, and nobody reminds them: they said no, or
    nobody can tell what they said."""

    supporter: str
    campaigns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agrees:
    """This supporter has said yes to an advance notice of these letters, whatever they said before."""

    supporter: str
    campaigns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Away:
    """A machine answers an advance notice of these letters: its reader is away, and has not seen them."""

    supporter: str
    campaigns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Joining:
    """Somebody who would be a member."""

    person: Person
    scope: Scope


@dataclass(frozen=True, slots=True)
class Enrol:
    """A membership is written down, or the one that there is of this name is so from now on; its rest is over."""

    joining: Joining
    state: MemberState  # PENDING, or STANDING by a reply to our request
    paused_until: datetime | None = None  # STANDING: they begin with a rest


@dataclass(frozen=True, slots=True)
class EndMembership:
    member: int


@dataclass(frozen=True, slots=True)
class Pause:
    """A member rests; `until` None: not any more."""

    member: int
    until: datetime | None


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
class Behind:
    """This database is an old copy of itself: a letter has come back to us that only a later self can have sent."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A mail of a letter's recipient, or of their office: kept with the delivery that it belongs to."""

    delivery: int | None  # None: nobody can say which
    campaign: str  # folded; "" where that is not known either
    how: str  # how the delivery is known
    judged: Judged
    sender: str  # canonical
    message_id: str
    at: datetime
    proven: bool  # who wrote it is beyond doubt
    raw: bytes = field(repr=False)


AboutLetters = OwnCopy | Behind | Reported | FaxFate | Prove | Filed
OfMembers = Enrol | EndMembership | Pause | Declines | Agrees | Away
OfSupporters = Add | Move | Correct | StandsUnder | Ask | Use | Erase | Subscribe | OfMembers
Change = OfSupporters | Release | Ordered | AboutLetters


EVERYDAY = (
    Add,
    Move,
    Correct,
    StandsUnder,
    Ask,
    Use,
    Erase,
    Subscribe,
    Enrol,
    EndMembership,
    Pause,
    Declines,
    Agrees,
    Away,
)
"""What supporters ask for: nothing but names and answers follows from it."""

MEMBERSHIP = "membership"  # where words are remembered: a member's last word about that, and about no letter


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
    items: "tuple[Item, ...]" = ()  # what to answer; none: no answer
    note: str = ""  # for the coordinator: why held, what was doubtful
    wait: timedelta = timedelta(0)  # a bound was reached: how long the confirmation request waits
    belief: Belief = Belief.NOTHING  # a copy of this mail that proves more is decided anew
    about: tuple[str, ...] = ()  # campaigns about which its writer, who is proven, has spoken
