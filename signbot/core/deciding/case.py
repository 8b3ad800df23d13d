"""One mail on the desk, with everything that its decision may depend on; and what one of its intents comes to."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import datetime
from zoneinfo import ZoneInfo

from signbot.core import names
from signbot.core.answers import Item
from signbot.core.campaign import LIVE, Campaign, Signature, SignatureState, Verification
from signbot.core.decision import Change, Known, Pending, Standing
from signbot.core.intents import Reading
from signbot.core.ledger import Verdict
from signbot.core.mail.mail import Authenticity, Mail
from signbot.core.question import Question, Wish
from signbot.core.value import dataclass


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one address, one domain, one mail may come to; see [limits] in config.example.toml."""

    names_per_mail: int = 5  # more: the whole list waits for a coordinator
    names_per_address: int = 10  # and letter, of the whole mailbox
    answers_per_day: int = 10  # to one mailbox
    strangers_per_hour: int = 100  # answers to one domain whose writers nobody has proven


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Somebody answers an advance notice that went to another address."""

    supporter: str  # to whom it went
    campaigns: tuple[str, ...]  # that it shows


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One mail on the desk: everything that its decision may depend on."""

    mail: Mail
    reading: Reading
    known: Known
    standings: Mapping[str, Standing]  # by folded code
    arrived: datetime
    notice: Question | None = None  # of an advance notice that this mail answers
    elsewhere: Elsewhere | None = None  # one to another address
    request: Pending | None = None  # the open request that this mail proves to have received, by token or thread
    junk: bool = False  # from a folder where only authenticated mail or a token counts
    accepted: bool = False  # a coordinator took it as what it says
    addressed: bool = True  # one of our addresses stands in it, or a trusted list's mark
    bounds: Bounds = Bounds()
    talked: int = 0  # answers along its talk that led nowhere, to whatever addresses
    strangers: int = 0  # answers to unproven addresses of this domain, of the last hour and still to come
    seen: Mapping[str, str] = field(default_factory=dict)  # by campaign: hash of the newest text seen by its writer
    spoken: datetime | None = None  # when its writer did, as far as that is signed; None: when it arrived

    @property
    def authentic(self) -> bool:
        """The writer holds the address, whatever they ask for: stated by the provider, or believed by a coordinator."""
        return self.accepted or self.mail.authenticity is Authenticity.PASS

    @property
    def proven(self) -> bool:
        """The writer holds the address, or has in hand what we sent there: they may be answered."""
        return self.authentic or self.request is not None

    def text_seen(self, code: str) -> str:
        """The hash of the newest text of that letter which the writer has seen, as far as we know."""
        theirs = {signature.id for signature in self.signatures(code)}
        shown = next((one.text for one in self.request.stands if one.signature in theirs), "") if self.request else ""
        return shown or self.seen.get(code, "") or self.standings[code].text

    def outdated(self, code: str) -> bool:
        """Older than their last word about that campaign ("": about any): it changes nothing, for somebody may have
        kept it, or sent it once more. A coordinator, and a token in hand, know better."""
        words = self.known.words
        last = max((words[about] for about in (words if not code else words.keys() & {code, ""})), default=None)
        return self.spoken is not None and last is not None and self.spoken < last and not self.accepted

    def speaks(self, code: str) -> bool:
        """May this mail change at once what belongs to its writer and that campaign?"""
        return (self.authentic and not self.outdated(code)) or self.vouched(code)

    def vouched(self, code: str) -> bool:
        """The token in hand is about that campaign: it is worth nothing for another."""
        question = self.request.question if self.request else None
        return (question is not None and code in question.campaigns) or any(
            signature.campaign == code for signature in self.known.signatures if signature.id in self._in_request
        )

    def believed(self, signature: Signature) -> bool:
        """May this mail change that existing signature at once?"""
        now = (self.authentic or self.unverified(signature.campaign)) and not self.outdated(signature.campaign)
        return now or signature.id in self._in_request or self._asked_of(signature)

    def unverified(self, code: str) -> bool:
        """The campaign believes whatever From says."""
        return self.standings[code].campaign.verification is Verification.NONE

    @property
    def wants_no_proof(self) -> bool:
        """Everything it asks for belongs to campaigns that want no verification."""
        codes = [getattr(intent, "campaign", "") for intent in self.reading.intents]
        return all(code and self.unverified(code) for code in codes)

    def _asked_of(self, signature: Signature) -> bool:
        """The question in hand is what to do with their names on that letter."""
        question = self.request.question if self.request else None
        return question is not None and question.wish is not Wish.SIGN and signature.campaign in question.campaigns

    @property
    def _in_request(self) -> frozenset[int]:
        return self.request.concerns if self.request else frozenset()

    def signatures(self, code: str) -> tuple[Signature, ...]:
        return tuple(signature for signature in self.known.signatures if signature.campaign == code)

    def live(self, code: str, name: str = "") -> tuple[Signature, ...]:
        """Signatures at this address that can still be withdrawn or corrected; `name` narrows to one person."""
        mine = tuple(signature for signature in self.signatures(code) if signature.state in LIVE)
        wanted = names.key(name) if name else ""
        return tuple(found for found in mine if names.key(found.person.name) == wanted) if wanted else mine

    def waiting(self, request: Pending) -> tuple[Signature, ...]:
        """Those that the request asks about, and that are still pending."""
        asked = (signature for signature in self.known.signatures if signature.id in request.signatures)
        return tuple(signature for signature in asked if signature.state is SignatureState.PENDING)

    @property
    def all_live(self) -> tuple[Signature, ...]:
        return tuple(signature for code in self.standings for signature in self.live(code))

    def campaigns_of(self, signatures: Iterable[Signature]) -> tuple[Campaign, ...]:
        """The campaigns of these signatures, each once."""
        codes = dict.fromkeys(signature.campaign for signature in signatures)
        return tuple(self.standings[code].campaign for code in codes)

    @property
    def zone(self) -> ZoneInfo:
        """The coordinators'."""
        return next((standing.campaign.zone for standing in self.standings.values()), ZoneInfo("UTC"))

    @property
    def open_campaigns(self) -> tuple[Campaign, ...]:
        return tuple(standing.campaign for standing in self.standings.values() if standing.collects(self.arrived))


@dataclass(frozen=True, slots=True)
class Effect:
    """What one intent comes to; a mail's outcome is the sum of its effects."""

    verdict: Verdict
    changes: tuple[Change, ...] = ()
    items: tuple[Item, ...] = ()
    note: str = ""
