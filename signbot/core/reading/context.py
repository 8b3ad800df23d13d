"""What is known around a mail, when it is read: the campaigns, our addresses, and which mail of ours it answers."""

from signbot.core.campaign import Campaign, Person
from signbot.core.question import Question, Told
from signbot.core.value import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Everything that a reading may depend on, besides the mail."""

    campaigns: tuple[Campaign, ...] = ()  # all known
    open: frozenset[str] = frozenset()  # folded codes open now
    bot_addresses: frozenset[str] = frozenset()  # own addresses, lower case
    subaddress: str = "+"  # "+", "-" or ""
    languages: tuple[str, ...] = ("en",)  # of the answers; the first is the default
    spoken: str = ""  # in which we spoke with the writer last; "": we never did
    names_per_mail: int = 5
    at_length: bool = False  # a coordinator took it as what it says: however long it is, it is read
    # The mail of ours that it answers
    thread: tuple[str, ...] = ()  # folded codes of those mails of ours that this mail references
    asked: bool = False  # one of our confirmation requests, by token or thread
    asked_for: tuple[str, ...] = ()  # folded codes of that request
    asked_people: tuple[Person, ...] = ()  # who would stand there
    answered: bool = False  # one of our answers, which want no reply
    question: Question | None = None  # what that mail asks; a request to confirm is `asked`
    question_by: frozenset[str] = frozenset()  # the parts of this mail that say so, see `core.grounds`: each is enough
    told: Told | None = None  # what that mail tells, where it asks nothing
    text_alone: bool = False  # one of ours said that the text and the HTML of theirs disagree: the text counts now
    # By what our own words are known again, where they stand unquoted
    alert_subjects: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()  # texts of our alerts
    wording: tuple[str, ...] = ()  # what our answers say, whatever they are about, as `own_words.essence` gives it
