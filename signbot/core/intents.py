"""What a mail asks for, as types. `understand` makes them, `decide` acts on them."""

from enum import StrEnum

from signbot.core.campaign import Person
from signbot.core.grounds import Rests
from signbot.core.membership import Scope
from signbot.core.question import Wish
from signbot.core.value import dataclass


class Why(StrEnum):
    """Why a mail was not understood: each has its own words in the answer."""

    NO_COMMAND = "no-command"  # something was written, in a thread of ours or with a code, but nothing that we can do
    NO_CODE = "no-code"  # SIGN, and nothing says which campaign
    WHICH_LETTER = "which-letter"  # WITHDRAW or NAME, and nothing says which campaign, or not clearly
    REFUSED = "refused"  # "I will not sign", and nothing that would be asked of us
    CODES_DISAGREE = "codes-disagree"  # address, thread and subject name different campaigns
    QUOTE_UNCERTAIN = "quote-uncertain"  # the command may be somebody else's quoted words
    NEEDS_NAME = "needs-name"  # no name anywhere
    WHOSE_NAMES = "whose-names"  # "for me and my wife"
    WHICH_NAME = "which-name"  # a typed name, perhaps, and another display name: which of `people`?
    NAME_REFUSED = "name-refused"  # a URL, markup, or nothing printable in the name
    DETAIL_REFUSED = "detail-refused"  # what stands beside a name can't be printed: a place, an organisation, a title
    WHICH_PERSON = "which-person"  # several people at this address: which?
    NOT_SIGNED = "not-signed"  # withdraw, correct: but there is no such signature
    MEMBERS_NAME = "members-name"  # SIGN ALWAYS, and it is not clear under which name
    REST = "rest"  # PAUSE, and it is not clear until when
    NEW_NAME = "new-name"  # NAME without a new name that can be printed
    WHICH_RECIPIENT = "which-recipient"  # a recipient who is not to get their name: which of them?
    TO_WITHHOLD = "to-withhold"  # their name is to be withheld from somebody: is it theirs, and do they sign?
    ALTERNATIVES_DISAGREE = "alternatives-disagree"  # the text and the HTML of one mail say different things


NO_COMMANDS = (Why.NO_COMMAND, Why.REFUSED, Why.QUOTE_UNCERTAIN)  # nothing was asked of us, as far as we can tell
# What would make it clear
YES_OR_LETTER = (
    Why.NO_COMMAND,
    Why.QUOTE_UNCERTAIN,
    Why.ALTERNATIVES_DISAGREE,
    Why.NO_CODE,
    Why.CODES_DISAGREE,
)
NAME = (Why.NEEDS_NAME, Why.WHOSE_NAMES, Why.NAME_REFUSED, Why.DETAIL_REFUSED, Why.WHICH_NAME)
NAMED_ELSEWHERE = (Why.NO_COMMAND, Why.WHOSE_NAMES, Why.WHICH_NAME, Why.NEEDS_NAME)  # another sentence may say who
SHOWS_PEOPLE = (Why.NO_COMMAND, Why.WHICH_NAME)  # whom the mail names, for a yes
OF_NOTHING = (Why.NO_COMMAND, Why.NO_CODE, Why.WHICH_LETTER)  # nothing that we can do was asked for, it seems
WHAT_TO_TAKE_OFF = (*YES_OR_LETTER, Why.WHICH_LETTER, Why.WHICH_PERSON)


@dataclass(frozen=True, slots=True)
class Sign:
    campaign: str  # folded code of a known campaign
    people: tuple[Person, ...]  # at least one
    spoken: bool = False  # they are read from free words: even a proven writer is asked whether it is they


@dataclass(frozen=True, slots=True)
class Withdraw:
    campaign: str
    name: str = ""  # which person at this address; "" when not said


@dataclass(frozen=True, slots=True)
class Withhold:
    """Their name, where it stands or will stand, is not to be shown to some recipients."""

    campaign: str
    withheld: tuple[str, ...]  # labels of recipients, and "public"
    sender: Person  # who asks, as From says it


@dataclass(frozen=True, slots=True)
class WithholdAlways:
    """A member's name is not to be shown to some people, under any letter."""

    withheld: tuple[str, ...]  # as written: whom it means is told under each letter; and "public"
    otherwise: "Unclear"  # what the mail comes to where its writer is no member


@dataclass(frozen=True, slots=True)
class ShowAgain:
    """Who was not to be shown their name may get it after all."""

    campaign: str
    shown: tuple[str, ...]  # labels of recipients, and "public"


@dataclass(frozen=True, slots=True)
class Rename:
    """`NAME <code> Old -> New`, and the place that is to stand beside it. What is "" stays as it is."""

    campaign: str
    new: str
    old: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Status:
    campaign: str = ""  # "": all of mine


@dataclass(frozen=True, slots=True)
class ListCampaigns:
    pass


@dataclass(frozen=True, slots=True)
class Help:
    pass


@dataclass(frozen=True, slots=True)
class Forget:
    pass


@dataclass(frozen=True, slots=True)
class Alerts:
    """No more alerts, please; or again. Signatures are not meant."""

    wanted: bool


@dataclass(frozen=True, slots=True)
class Join:
    """SIGN ALWAYS: a member from now on, or for other letters than before."""

    people: tuple[Person, ...]  # at least one
    scope: Scope


@dataclass(frozen=True, slots=True)
class Leave:
    """No member any more. Alerts and signatures are not meant."""


@dataclass(frozen=True, slots=True)
class Rest:
    until: str  # as `core.reading.until` has it; "" where it is not clear


@dataclass(frozen=True, slots=True)
class Resume:
    """Before the rest is over."""


@dataclass(frozen=True, slots=True)
class Confirm:
    """An affirmative word, or a threaded reply without own words, to a mail that asked for confirmation."""

    name: str = ""  # under which they sign, where the name that we asked about is not right
    place: str = ""  # that is to stand beside it, where they tell one
    withheld: tuple[str, ...] = ()  # labels of recipients who are not to get it, and "public"


@dataclass(frozen=True, slots=True)
class Refuse:
    """ "no", "not me", "unsubscribe"."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A yes to an advance notice: a member's name is to stand under these letters now."""

    campaigns: tuple[str, ...]  # folded codes, at least one


@dataclass(frozen=True, slots=True)
class StayOff:
    """Anything but a yes to an advance notice: a member's name stays off these letters."""

    campaigns: tuple[str, ...]  # folded codes, at least one
    clear: bool = True  # they said no; False: nobody can tell what they want


@dataclass(frozen=True, slots=True)
class UnknownCode:
    written: str  # as they wrote it
    nearest: tuple[str, ...] = ()  # folded codes, nearest first
    withheld: tuple[str, ...] = ()  # as in `Unclear`


@dataclass(frozen=True, slots=True)
class TooManyNames:
    """A list longer than `limits.names_per_mail`: held whole, nobody is cut off."""

    campaign: str
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class TooLong:
    """More own words than a program should read: held for a person, whatever they say."""

    characters: int


@dataclass(frozen=True, slots=True)
class Unclear:
    why: Why
    campaign: str = ""  # when it is known
    detail: str = ""  # the words in question, short
    courteous: bool = False  # nothing but courtesy, in a thread of ours
    where: str = ""  # DETAIL_REFUSED: "place", "organisation" or "title"
    people: tuple[Person, ...] = ()  # WHICH_NAME: one of them is meant; the typed one first
    wish: Wish = Wish.SIGN  # of what it was unclear
    withheld: tuple[str, ...] = ()  # who is not to get the name, as they wrote it: for when it is clear
    against: bool = False  # a second thought, or a name that goes off: who stands on the letter may want to leave it


@dataclass(frozen=True, slots=True)
class Nothing:
    """Pure courtesy, or an empty mail: no answer; it stands in the coordinator's digest."""

    why: str


Intent = (
    Sign
    | Withdraw
    | Rename
    | Withhold
    | WithholdAlways
    | ShowAgain
    | Status
    | ListCampaigns
    | Help
    | Forget
    | Alerts
    | Join
    | Leave
    | Rest
    | Resume
    | Confirm
    | Refuse
    | Stand
    | StayOff
    | UnknownCode
    | TooManyNames
    | TooLong
    | Unclear
    | Nothing
)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a mail was read. `intents` is never empty; `notes` say why, for `signbot explain`."""

    intents: tuple[Intent, ...]
    language: str
    own_words: str = ""
    notes: tuple[str, ...] = ()
    rests: Rests = ()  # what it was read from besides the writer's own words: counts only where that is proven
