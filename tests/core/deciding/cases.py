"""Cases for the tests of deciding: one campaign, one supporter, one mail."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from signbot.core.address import Address
from signbot.core.answers import Say
from signbot.core.campaign import (
    Campaign,
    CampaignState,
    Person,
    Signature,
    SignatureState,
    Verification,
)
from signbot.core.code import Code
from signbot.core.deciding.case import Case
from signbot.core.deciding.decide import decide
from signbot.core.decision import Known, Pending, Standing
from signbot.core.intents import (
    Intent,
    Reading,
)
from signbot.core.mail.mail import Authenticity, Mail

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


UA = "ua329/11"


AMINA = Person("Amina Diallo")


OUSMANE = Person("Ousmane Diallo", explicit=True)


def campaign(verification: Verification = Verification.AUTO, **more: object) -> Campaign:
    values = {
        "code": Code.parse("UA 329/11"), "title": "MEXICO", "body": "Please act.", "recipients": (),
        "opens": NOW - timedelta(days=3), "deadline": NOW + timedelta(days=7), "zone": ZoneInfo("America/New_York"),
        "verification": verification,
    }  # fmt: skip
    return Campaign(**{**values, **more})  # type: ignore[arg-type]


def standing(one: Campaign | None = None, state: CampaignState = CampaignState.OPEN, **more: object) -> Standing:
    one = one or campaign()
    return Standing(one, state, one.deadline, **more)  # type: ignore[arg-type]


def mail(authenticity: Authenticity = Authenticity.PASS, **more: object) -> Mail:
    plain = Mail(
        sender=Address("amina@home.example", "amina@home.example", "Amina Diallo"), sender_problem="",
        recipients=("sign@rrn.example",), subject="", message_id="<1@home.example>", references=(), languages=(),
        authenticity=authenticity, automatic="", report=None, text="", html="",
    )  # fmt: skip
    return replace(plain, **more)  # type: ignore[arg-type]


def signature(state: SignatureState = SignatureState.COUNTED, person: Person = AMINA, number: int = 1) -> Signature:
    return Signature(
        id=number,
        campaign=UA,
        supporter="amina@home.example",
        email="amina@home.example",
        person=person,
        state=state,
        received_at=NOW,
        verified_by=None,
    )


def case(*intents: Intent, on: Mail | None = None, known: Known | None = None, **more: object) -> Case:
    values = {"standings": {UA: standing()}, "arrived": NOW, **more}
    return Case(mail=on or mail(), reading=Reading(intents, "en"), known=known or Known(), **values)  # type: ignore[arg-type]


def pending(number: int = 7, **more: object) -> Pending:
    values = {"signatures": (1,), "expires": NOW + timedelta(days=7), **more}
    return Pending(id=number, nonce="nonce234", supporter="amina@home.example", **values)  # type: ignore[arg-type]


def says(one: Case) -> list[Say]:
    return [item.say for item in decide(one).items]


OTHER_CODE = "ua12/12"


def other() -> Standing:
    return standing(campaign(code=Code.parse("UA 12/12")))


def both() -> dict[str, Standing]:
    return {UA: standing(), OTHER_CODE: other()}


def elsewhere(number: int, state: SignatureState = SignatureState.PENDING) -> Signature:
    return replace(signature(state, number=number), campaign=OTHER_CODE)


def unproven(*intents: Intent, **more: object) -> Case:
    return case(*intents, on=mail(Authenticity.NONE), standings=both(), **more)
