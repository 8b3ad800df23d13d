"""What became of a case, told to everybody who signed, in a coordinator's words: what would be told, and to how many.

the words, by language, of which sort, what is enclosed ─► Plan (each mail as its reader has it) ─► store.begin_outcome
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from functools import cache

from signbot.closing.outcomes import TYPES, about, note
from signbot.core.answers import Sort
from signbot.core.campaign import Campaign, Person, Signature, SignatureState
from signbot.core.desk import Draft, Plan, Refusal
from signbot.core.official import language_of
from signbot.core.orders import What
from signbot.core.reading import desk_words
from signbot.core.text.breaks import with_meant_breaks
from signbot.core.text.contacts import leads_elsewhere
from signbot.core.value import dataclass
from signbot.core.withholding import folded
from signbot.core.writing.mail_bytes import Attachment
from signbot.desk.attached import files
from signbot.desk.hand import Hand, NotDone
from signbot.store import OutcomeRow

Texts = dict[str, str]  # by language, the one for everybody else first
LARGEST = 5_000_000  # octets of what is enclosed: it goes to everybody
AGAIN = "these very words were given before: nobody is told twice"
TOO_LARGE = "The email is too large to be read whole: please send a smaller file."
_HEADING = re.compile(r"[\s#*=>\[(–—-]*([^\W\d_][\w -]{1,30}?)[\s*=\])–—-]*(:?)[\s*=–—-]*")  # `Español:`, `## Deutsch`
_MARKER = re.compile(r" *## [^#\n]+ ##")  # `reply above this line`: whoever is asked replies to another mail


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that goes with it; "" and nothing where there is none. ValueError for what can't go to everybody."""

    name: str = ""
    data: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        if not self.name:
            return
        if self.ending not in TYPES:
            raise ValueError(
                f"{self.name} can't go with it: enclose a copy as {', '.join(TYPES)}"
                " (an email as it came tells its writer's address)"
            )
        if not self.data:
            raise ValueError(f"{self.name} is empty")
        if len(self.data) > LARGEST:
            raise ValueError(f"{self.name} is larger than {LARGEST:,} octets")

    @property
    def ending(self) -> str:
        return self.name.rpartition(".")[2].casefold()

    @property
    def words(self) -> str:
        """Those of a text; of another file nobody here can read them."""
        return self.data.decode("utf-8", "replace") if self.ending == "txt" else ""

    @property
    def exposing(self) -> tuple[int, ...]:
        """Its lines that hold an address, or a telephone number."""
        lines = enumerate(self.words.splitlines(), 1)
        return tuple(number for number, line in lines if "@" in line or leads_elsewhere(line))

    @property
    def attached(self) -> tuple[Attachment, ...]:
        return (Attachment(self.name, TYPES[self.ending], self.data),) if self.name else ()


NOTHING = Enclosed()


# What a coordinator wrote by email ---------------------------------------------------------------


def sort_of(words: str) -> Sort:
    """`OUTCOME UA 329/11 good news`, `… stop`."""
    sorts = {"good": Sort.GOOD, "stop": Sort.STOP}  # groups of `DESK`
    return next((sorts[group] for group in sorts if desk_words.without(words, group) != words), Sort.FURTHER)


def file_in(raw: bytes) -> Enclosed:
    """What is attached to the mail. NotDone where that can't go to everybody, or is more than one file."""
    found = [file for file in files(raw) if not file.shown]
    try:
        if len(found) > 1:
            raise ValueError(f"only one file can go with it, and there are {len(found)}")
        named = (Enclosed(file.name or f"letter.{file.kind.rpartition('/')[2]}", file.data) for file in found)
        return next(named, NOTHING)
    except ValueError as error:
        raise NotDone(Refusal.UNREADABLE, f"{error}.") from error


def texts_in(text: str, spoken: Sequence[str], otherwise: str) -> Texts:
    """By language: a part of its own under each line that says nothing but a language, `Español:`. `otherwise`: that of
    words that show none. NotDone for two parts in one.
    """
    parts: list[tuple[str, list[str]]] = [("", [])]
    for line in text.splitlines():
        if language := _heading(line, spoken):
            parts.append((language, []))
        else:
            parts[-1][1].append(line)
    found: Texts = {}
    for said, lines in parts:
        if words := "\n".join(lines).strip():
            language = said or _told_by(words, spoken, otherwise)
            if language in found:
                raise NotDone(Refusal.UNREADABLE, f"there are two texts in {_called(language, language)}.")
            found[language] = with_meant_breaks(words)
    return found


def _heading(line: str, spoken: Sequence[str]) -> str:
    """The language that a line says; a tag, `es`, only with a mark: `es:`."""
    found = _HEADING.fullmatch(line)
    if found is None:
        return ""
    called, marked = desk_words.folded(found[1].strip()), line.strip() != found[1]
    return called if marked and called in spoken else _tongues(tuple(spoken)).get(called, "")


def _told_by(words: str, spoken: Sequence[str], otherwise: str) -> str:
    shown = language_of(words)
    return shown if shown in spoken else otherwise


@cache
def _tongues(spoken: tuple[str, ...]) -> Mapping[str, str]:
    """What each of them is called in each of them -> its tag."""
    return {desk_words.folded(_called(tag, reader)): tag for tag in spoken for reader in (*spoken, "en")}


def _called(tag: str, reader: str) -> str:
    from babel import Locale  # few passes need it

    return str(Locale.parse(tag, sep="-").get_display_name(reader.replace("-", "_")) or tag)


# What would be told ------------------------------------------------------------------------------


def tell(hand: Hand, campaign: Campaign, sort: Sort, texts: Texts, file: Enclosed = NOTHING) -> Plan:
    """Everybody who signed is told. NotDone where the words name somebody whose name is withheld."""
    if not any(map(str.strip, texts.values())):
        raise NotDone(Refusal.NO_TEXT)
    if named := withheld_in(hand, campaign, (*texts.values(), file.words)):
        detail = f"It names {', '.join(named)}, whose name is withheld from somebody: please strike it out"
        raise NotDone(Refusal.NOT_NOW, detail)
    drafts = ((_called(each, each), *as_read(hand, campaign, sort, texts, each, file)) for each in texts)
    return Plan(
        what=What.OUTCOME,
        campaign=campaign,
        state=hand.standing(campaign).state if sort is Sort.STOP else "",
        names=hand.store.signers_by_mail(campaign.folded),
        drafts=tuple(Draft(tongue, subject, text) for tongue, subject, text in drafts),
        enclosed=file.name,
        exposing=file.exposing,
        sort=sort,
    )


def do_outcome(hand: Hand, plan: Plan, texts: Texts, file: Enclosed, who: str) -> None:
    """One transaction; the next passes tell everybody. NotDone where the same was told before."""
    assert plan.campaign is not None
    parts = (file.name, file.data)
    if not hand.store.begin_outcome(plan.campaign.folded, Sort(plan.sort), texts, parts, who, hand.now()):
        raise NotDone(Refusal.NOT_NOW, AGAIN)


def withheld_in(hand: Hand, campaign: Campaign, said: Iterable[str]) -> list[str]:
    """Names in words that go to everybody, which are withheld from anybody."""
    words = " ".join(f" {folded(text)} " for text in said)
    return [one for one in hand.store.withheld_names(campaign.folded) if folded(one) and f" {folded(one)} " in words]


def as_read(
    hand: Hand, campaign: Campaign, sort: Sort, texts: Texts, language: str, file: Enclosed = NOTHING
) -> tuple[str, str]:
    """Subject and text of the mail, as somebody reads it who speaks that language."""
    row = OutcomeRow(
        id=0,
        key="",
        code=campaign.folded,
        written=campaign.code.written,
        title=campaign.title,
        deadline=campaign.deadline,
        sort=sort,
        texts=texts,
        file_name=file.name,
        file=file.data,
        told_upto=0,
    )
    reader = _reader(hand, campaign.folded, language)
    made = note(hand.office, about(row, hand.campaigns), row, [reader], hand.now())
    from email import message_from_bytes  # few passes need it
    from email.policy import default

    mail = message_from_bytes(made.payload, policy=default)
    body = mail.get_body(("plain",))
    return str(mail["Subject"]), _MARKER.sub("", body.get_content()) if body else ""


def _reader(hand: Hand, code: str, language: str) -> Signature:
    return Signature(
        id=0,
        campaign=code,
        supporter=hand.office.address,
        email=hand.office.address,
        person=Person(""),
        state=SignatureState.COUNTED,
        received_at=hand.now(),
        verified_by=None,
        language=language,
    )
