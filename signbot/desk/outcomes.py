"""What became of a case, told to everybody who signed, in a coordinator's words: what would be told, and to how many.

the words, of which sort, what is enclosed ─► Plan (the mail as its reader has it) ─► store.begin_outcome
"""

from collections.abc import Iterable
from email import message_from_bytes
from email.policy import default

from signbot.closing.outcomes import about, note
from signbot.core.answers import Sort
from signbot.core.campaign import Campaign, Person, Signature, SignatureState
from signbot.core.desk import Plan, Refusal
from signbot.core.orders import What
from signbot.core.value import dataclass
from signbot.core.withholding import folded
from signbot.desk.hand import Hand, NotDone
from signbot.store import OutcomeRow

Texts = dict[str, str]  # by language, the one for everybody else first
_SORTS = {"good": Sort.GOOD, "buenas": Sort.GOOD, "stop": Sort.STOP, "basta": Sort.STOP}


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that goes with it; "" and nothing where there is none."""

    name: str = ""
    data: bytes = b""


NOTHING = Enclosed()


def sort_of(words: str) -> Sort:
    """`OUTCOME UA 329/11 good news`, `… stop`."""
    first = words.casefold().split()[:1]
    return _SORTS.get(first[0].strip(".,:!"), Sort.FURTHER) if first else Sort.FURTHER


def tell(hand: Hand, campaign: Campaign, sort: Sort, texts: Texts, file: Enclosed = NOTHING) -> Plan:
    """Everybody who signed is told. NotDone where the words name somebody whose name is withheld."""
    if not any(map(str.strip, texts.values())):
        raise NotDone(Refusal.NO_TEXT)
    if named := withheld_in(hand, campaign, texts.values()):
        detail = f"It names {', '.join(named)}, whose name is withheld from somebody: please strike it out"
        raise NotDone(Refusal.NOT_NOW, detail)
    subject, text = as_read(hand, campaign, sort, texts, next(iter(texts)), file)
    return Plan(
        what=What.OUTCOME,
        campaign=campaign,
        state=hand.standing(campaign).state if sort is Sort.STOP else "",
        names=hand.store.signers_by_mail(campaign.folded),
        subject=subject,
        text=text,
        sort=sort,
    )


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
    mail = message_from_bytes(made.payload, policy=default)
    body = mail.get_body(("plain",))
    return str(mail["Subject"]), body.get_content() if body else ""


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
