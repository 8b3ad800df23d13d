"""Values that try every template out: a letter like a real one, and every answer to it. For `check` and for tests."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from signbot.core.address import Address
from signbot.core.answers import (
    CHANGES_TO_CONFIRM,
    KIND,
    ON_THE_LETTER,
    RENAMES,
    REPEATED,
    TO_MEMBERS,
    WITH_A_FILE,
    WITHOUT_CAMPAIGN,
    AboutLetters,
    Answer,
    Item,
    Membership,
    NotUnderstood,
    Say,
    Sort,
    is_asking,
)
from signbot.core.campaign import (
    Campaign,
    CampaignState,
    Channel,
    Person,
    Recipient,
    Role,
    Route,
    Signature,
    SignatureState,
    Signer,
)
from signbot.core.code import Code
from signbot.core.decision import Standing
from signbot.core.delivery import DeliveryState
from signbot.core.intents import YES_OR_LETTER, Why
from signbot.core.letter.changes import changes
from signbot.core.month import CountryLine, Fate, MonthLetter
from signbot.core.official import OfficialKind
from signbot.core.question import Asks, Question, Wish

ZONE = ZoneInfo("America/New_York")
DEADLINE = datetime(2036, 12, 1, 17, 0, tzinfo=ZONE)
TOKEN = "abcdefghijklmnopqrstuvwx"
CAMPAIGN = Campaign(
    code=Code.parse("UA 329/11"),
    title="MEXICO",
    body="We are concerned for the staff of **Consortio Oaxaca**.\n\nWe urge you to:\n\n- protect them;\n- tell us.",
    recipients=(
        Recipient(
            Role.TO,
            "Lic. Manuel de Jesús López López",
            "Oaxaca State Attorney, Mexico",
            (Route(Channel.FAX, "+529515016900", "*20635"),),
            printed="via fax: 011 52 951 501 6900 (*20635)",
        ),
        Recipient(
            Role.CC,
            "Greg Sprow",
            "Mexico Desk, US State Dept",
            (Route(Channel.FAX, "+12026475752"),),
            printed="via fax: 202.647.5752",
        ),
    ),
    opens=datetime(2026, 11, 20, 9, 0, tzinfo=ZONE),
    deadline=DEADLINE,
    zone=ZONE,
    goal=250,
    salutation="Dear Sirs:",
    closing="Sincerely,",
    signers=(Signer("Brian J. Stefan Szittai", "Coordinator"),),
)
STANDING = Standing(CAMPAIGN, CampaignState.OPEN, DEADLINE, counted=42)
SECOND = replace(CAMPAIGN, code=Code.parse("UA 330/11"), title="HONDURAS", opens=None, goal=0)
BOTH = (CAMPAIGN.folded, SECOND.folded)
BEFORE = replace(
    CAMPAIGN,
    body=CAMPAIGN.body.replace("protect them", "watch over them and their families"),
    salutation="Dear Sir:",
    recipients=CAMPAIGN.recipients[:1],
)
CHANGES = changes(BEFORE.signed_text, CAMPAIGN.signed_text)
AMINA = Person("Amina Diallo", place="Cleveland OH")
BORIS = Person("Boris Petrov", title="Dr.", organisation="Parish of St. Mary")
GROUP = Person("Chloé Martin", organisation="Les Amis d'Oaxaca", place="Lyon", for_organisation=True)
HIDDEN = Person("Dmitri Orlov", anonymous=True)
DISCREET = replace(AMINA, withheld=("Ana Ruiz, State Attorney", "public"))
MINE = tuple(
    Signature(
        id=number,
        campaign=CAMPAIGN.folded,
        supporter="amina@home.example",
        email="amina@home.example",
        person=person,
        state=state,
        received_at=DEADLINE,
        verified_by=None,
    )
    for number, (person, state) in enumerate(
        zip((AMINA, BORIS, GROUP, HIDDEN, AMINA), SignatureState, strict=True), start=1
    )
)


_LETTERS = (
    MonthLetter(
        code="UA 329/11",
        title="MEXICO",
        case="Bettina Cruz has been threatened. We ask the State Attorney to protect her.",
        fates=(
            Fate("Lic. Manuel de Jesús López López", DeliveryState.DELIVERED, OfficialKind.ANSWER),
            Fate("Greg Sprow", DeliveryState.SENT, OfficialKind.ACKNOWLEDGEMENT),
            Fate("US Senators Brown & Portman", DeliveryState.FAILED),
        ),
        names=242,
        members=180,
        others=62,
        people=(AMINA,),
        receipt="0123456789abcdef" * 2,
    ),
)


def item(say: Say, why: Why | None = None, **changed: object) -> Item:
    """One item that fills every field which that answer may have; `changed`: fields that say something else."""
    details = {Say.UNKNOWN_CODE: "UA 329/1", Say.UNCLEAR: "my friends and me"}
    values: dict[str, object] = {
        "say": say,
        "campaign": CAMPAIGN,
        "people": (AMINA, BORIS) if say is Say.UNCLEAR else (AMINA,),
        "untold": False,
        "count": 42,
        "deadline": DEADLINE,
        "former": Person("Amina Dialo") if say in RENAMES else None,
        "confirm_by": DEADLINE,
        "again": False,
        "gone": False,
        "in_time": False,
        "receipt": "0123456789abcdef" * 2 if say in ON_THE_LETTER else "",
        "enclosed": say in WITH_A_FILE,
        "leaving": (),
        "campaigns": (CAMPAIGN, SECOND),
        "detail": details.get(say, ""),
        "signatures": MINE[:2] if say is Say.UNCLEAR else MINE,
        "why": why,
        "question": _question(say, why),
        "confirms": False,
        "month": DEADLINE,
        "zone": ZONE,
        "went": _LETTERS,
        "besides": ("UA 330/11 HONDURAS",),
        "year": (CountryLine("MX", 12, 40, 9, 1_200), CountryLine("", 1, 2, 1, 30)),
        "paper": False,
        "sort": Sort.GOOD,
        "text": "She was **released** on Monday.\n\n- Her charges are dropped.\n- She is with her family.",
        "until": (DEADLINE,) * 2,
        "anew": (False, False),
        "understood": True,
        "changed": False,
        "topics": ("Guatemala", "women"),
        "per_month": 2,
        "rests_until": DEADLINE if say is Say.MEMBER_RESTS else None,
        "alerts": False,
        "changes": CHANGES,
        "changed_since": ((), ()),
        "where": "place" if why is Why.DETAIL_REFUSED else "",
        **changed,
    }
    chosen: dict[str, Any] = {field.name: values[field.name] for field in fields(KIND[say])}
    return KIND[say](**chosen)


def _question(say: Say, why: Why | None) -> Question | None:
    """What such an answer asks where nothing is signed yet."""
    if say is Say.UNKNOWN_CODE:
        return Question(asks=Asks.LETTER, campaigns=BOTH)
    if say in TO_MEMBERS:
        return Question(asks=Asks.LETTER, wish=Wish.STAND, campaigns=BOTH, people=(AMINA,))
    people = (AMINA, BORIS)
    asked: dict[Why | None, Question] = {
        Why.NO_COMMAND: Question(asks=Asks.YES, campaigns=BOTH[:1]),
        Why.NO_CODE: Question(asks=Asks.LETTER, campaigns=BOTH),
        Why.NEEDS_NAME: Question(asks=Asks.NAME, campaigns=BOTH[:1]),
        Why.WHICH_NAME: Question(asks=Asks.NAME, campaigns=BOTH[:1], people=people),
        Why.WHOSE_NAMES: Question(asks=Asks.NAME, campaigns=BOTH[:1]),
        Why.NAME_REFUSED: Question(asks=Asks.NAME, campaigns=BOTH[:1]),
        Why.NEW_NAME: Question(asks=Asks.NAME, wish=Wish.RENAME, campaigns=BOTH[:1]),
        Why.WHICH_PERSON: Question(asks=Asks.NAME, wish=Wish.WITHDRAW, campaigns=BOTH[:1], people=people),
        Why.WHICH_LETTER: Question(asks=Asks.LETTER, wish=Wish.WITHDRAW, campaigns=BOTH),
        Why.CODES_DISAGREE: Question(asks=Asks.LETTER, campaigns=BOTH),
        Why.ALTERNATIVES_DISAGREE: Question(asks=Asks.YES, campaigns=BOTH[:1]),
        Why.QUOTE_UNCERTAIN: Question(asks=Asks.YES, campaigns=BOTH[:1]),
        Why.WHICH_RECIPIENT: Question(
            asks=Asks.RECIPIENT,
            campaigns=BOTH[:1],
            people=(AMINA,),
            recipients=tuple(one.label for one in CAMPAIGN.recipients),
        ),
        Why.TO_WITHHOLD: Question(asks=Asks.YES, campaigns=BOTH[:1], people=(DISCREET,)),
        Why.DETAIL_REFUSED: Question(asks=Asks.NAME, campaigns=BOTH[:1]),
    }
    return asked.get(why)


def bare(say: Say, why: Why | None = None) -> Item:
    """The least that such an answer may know."""
    if say is Say.UNCLEAR:
        return NotUnderstood(say=say, why=why)
    if say is Say.MEMBER_RESTS:
        return Membership(say=say, rests_until=DEADLINE, zone=ZONE)
    return AboutLetters(say=say, detail="UA 1/1") if say is Say.UNKNOWN_CODE else KIND[say](say=say)


def items() -> Iterator[tuple[str, Item]]:
    """Every answer by name; `.bare` ones know the least that such an answer may know."""
    for say in Say:
        for why in [None, *Why] if say is Say.UNCLEAR else [None]:
            name = f"{say}-{why}" if why else str(say)
            yield name, item(say, why)
            if say in WITHOUT_CAMPAIGN:
                yield f"{name}.bare", bare(say, why)
    for say in CHANGES_TO_CONFIRM:
        yield f"{say}.late", item(say, confirm_by=None)
    yield "confirm-withdraw.gone", item(Say.CONFIRM_WITHDRAW, confirm_by=None, gone=True)
    for say in REPEATED:
        yield f"{say}.again", item(say, again=True)
    for say in ON_THE_LETTER:
        yield f"{say}.leaving", item(say, leaving=(AMINA,))
    yield "text-changed.several", item(Say.TEXT_CHANGED, people=(AMINA, BORIS))
    yield "text-changed.unknown", item(Say.TEXT_CHANGED, changes=())
    yield "cancelled.gone", item(Say.CANCELLED, gone=True)
    yield "closed.in-time", item(Say.CLOSED, in_time=True)
    for where in ("organisation", "title"):
        yield f"unclear-{Why.DETAIL_REFUSED}.{where}", item(Say.UNCLEAR, Why.DETAIL_REFUSED, where=where)
    yield (
        "confirm.untold",
        item(Say.CONFIRM, people=(Person(""), replace(GROUP, name="", organisation="")), untold=True),
    )
    yield "confirm-rename.untold", item(Say.CONFIRM_RENAME, people=(Person(""),), former=Person(""), untold=True)
    for why in YES_OR_LETTER[:2]:
        take_off = Question(asks=Asks.YES, wish=Wish.WITHDRAW, campaigns=BOTH[:1], people=(AMINA,))
        yield f"unclear-{why}.take-off", item(Say.UNCLEAR, why, question=take_off)
        yield f"unclear-{why}.confirms", item(Say.UNCLEAR, why, question=None, confirms=True)
    for why, wish in ((Why.WHICH_NAME, Wish.SIGN), (Why.NEW_NAME, Wish.RENAME)):
        read = Question(asks=Asks.NAME, wish=wish, campaigns=BOTH[:1], people=(AMINA,))
        yield f"unclear-{why}.read", item(Say.UNCLEAR, why, people=(AMINA,), question=read, signatures=())
    in_that_name = Question(asks=Asks.YES, campaigns=BOTH[:1], people=(AMINA,))
    yield f"unclear-{Why.NOT_SIGNED}.named", item(Say.UNCLEAR, Why.NOT_SIGNED, question=in_that_name, signatures=())
    nearest = Question(asks=Asks.YES, campaigns=BOTH[:1])
    yield "unknown-code.nearest", item(Say.UNKNOWN_CODE, campaigns=(CAMPAIGN,), question=nearest, detail="329/11")
    to_sign = Question(asks=Asks.YES, campaigns=BOTH[:1], people=(DISCREET,))
    yield f"unclear-{Why.TO_WITHHOLD}.new", item(Say.UNCLEAR, Why.TO_WITHHOLD, question=to_sign, signatures=())
    yield "signed.withheld", item(Say.SIGNED, people=(DISCREET,))
    yield from _of_members()
    yield "member.again", item(Say.MEMBER, again=True)
    yield "confirm-join.again", item(Say.CONFIRM_JOIN, again=True)
    yield "member.rests", item(Say.MEMBER, rests_until=DEADLINE)
    yield "confirm-join.rests", item(Say.CONFIRM_JOIN, rests_until=DEADLINE)
    yield "corrected.shown", item(Say.CORRECTED, people=(AMINA,), former=DISCREET)
    yield "confirm-rename.shown", item(Say.CONFIRM_RENAME, people=(AMINA,), former=DISCREET)
    yield "member-left.alerts", item(Say.MEMBER_LEFT, alerts=True)
    yield "confirm-join.untold", item(Say.CONFIRM_JOIN, people=(Person(""),), topics=(), per_month=0, untold=True)
    yield "signed.household", item(Say.SIGNED, people=(AMINA, BORIS, GROUP, HIDDEN))


def _of_members() -> Iterator[tuple[str, Item]]:
    """What members are told of one letter."""
    letter = (CAMPAIGN,)
    to_one = Question(asks=Asks.YES, wish=Wish.STAND, campaigns=BOTH[:1], people=(AMINA,))
    yield "advance-notice.one", item(Say.ADVANCE_NOTICE, until=(DEADLINE,), campaigns=letter, question=to_one)
    yield "advance-notice.changed", item(Say.ADVANCE_NOTICE, campaigns=letter, anew=(True,), changed_since=(CHANGES,))
    yield "advance-notice.both-changed", item(Say.ADVANCE_NOTICE, anew=(True, True), changed_since=((), CHANGES))
    yield "stays-off.one", item(Say.STAYS_OFF, campaigns=letter, question=to_one)
    yield "stays-off.unclear", item(Say.STAYS_OFF, campaigns=letter, question=to_one, understood=False)
    yield "stays-off.over", item(Say.STAYS_OFF, campaigns=letter, question=None)
    yield "stays-off.changed", item(Say.STAYS_OFF, campaigns=letter, question=None, changed=True)


def answer(language: str, *items: Item) -> Answer:
    token = TOKEN if any(map(is_asking, items)) else ""
    return Answer(
        Address("amina@home.example", "amina@home.example", "Amina Diallo"),
        language,
        items,
        in_reply_to="<1@home.example>",
        token=token,
        tag=f"ua-329-11.{token}" if token else "ua-329-11",
        authenticated=True,
    )


def answers(language: str) -> Iterator[Answer]:
    """Every answer, and one with several items."""
    for _, sample in items():
        yield answer(language, sample)
    yield answer(language, item(Say.SIGNED), item(Say.CONFIRM), item(Say.HELP))
