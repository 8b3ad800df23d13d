"""Mails and contexts for the tests of understanding, made directly: no bytes, no parser."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from signbot.core.address import Address
from signbot.core.campaign import Campaign
from signbot.core.code import Code
from signbot.core.intents import (
    Intent,
    Sign,
)
from signbot.core.mail.mail import Authenticity, Mail
from signbot.core.reading.context import Context
from signbot.core.reading.understand import understand

BOT = "sign@rrn.example"
A, B, C, D = "ua329/11", "ua12/12", "ua83/18", "act5/30"


def campaign(code: str, title: str = "MEXICO", body: str = "Please act.") -> Campaign:
    deadline = datetime(2036, 12, 1, tzinfo=UTC)
    return Campaign(
        code=Code.parse(code),
        title=title,
        body=body,
        recipients=(),
        opens=None,
        deadline=deadline,
        zone=ZoneInfo("UTC"),
    )


CAMPAIGNS = (
    campaign("UA 329/11", body="We are extremely concerned for the safety of staff members of **Consortio Oaxaca**."),
    campaign("UA 12/12", "PERU"),
    campaign("UA 83/18", "KENYA"),
    campaign("ACT 5/30", "NEPAL"),
)
CONTEXT = Context(
    campaigns=CAMPAIGNS,
    open=frozenset({A, B, C}),
    bot_addresses=frozenset({BOT}),
    alert_subjects=("Urgent: SIGN UA 329/11 today",),
    languages=("en", "es", "fr", "pt", "de"),
)


def mail(
    text: str = "",
    *,
    subject: str = "",
    html: str = "",
    name: str = "Amina Diallo",
    to: str = BOT,
    thread: bool = False,
    languages: tuple[str, ...] = (),
) -> Mail:
    return Mail(
        sender=Address("amina@supporter.example", "amina@supporter.example", name),
        sender_problem="",
        recipients=tuple(to.split()),
        subject=subject,
        message_id="<m1@supporter.example>",
        references=("<alert@rrn.example>",) if thread else (),
        languages=languages,
        authenticity=Authenticity.PASS,
        automatic="",
        report=None,
        text=text,
        html=html,
    )


def read(text: str = "", *, context: Context = CONTEXT, **how: object) -> tuple[Intent, ...]:
    return understand(mail(text, **how), context).intents  # type: ignore[arg-type]


def replying(*codes: str, asked: bool = False, **more: object) -> Context:
    """The mail answers mails of ours about these campaigns."""
    context = replace(CONTEXT, thread=codes, asked=asked, asked_for=codes if asked else ())
    return replace(context, **more)  # type: ignore[arg-type]


def signed(intents: tuple[Intent, ...]) -> list[str]:
    return [intent.campaign for intent in intents if isinstance(intent, Sign)]
