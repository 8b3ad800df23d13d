"""What officials write: to the right delivery, none to a wrong one, and what it is."""

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from signbot.core.campaign import Channel
from signbot.core.delivery import DeliveryState, Kind
from signbot.core.ledger import A_RECIPIENT, Verdict
from signbot.core.official import OfficialKind
from signbot.store import Outgoing
from signbot.store.officials import OfficialMail
from tests.configs import BOT, FAX, IMAP, SMTP
from tests.incoming.bot import Bot
from tests.scenarios.stage import COORDINATOR, mail

HERE = Path(__file__).with_name("officials")
LETTERS = {
    "UA 329/11": ("MEXICO", "The threats against Bettina Cruz Velázquez in Juchitán must be investigated."),
    "UA 12/26": ("GUATEMALA", "Protect Lolita Chávez and the communities of Santa Cruz del Quiché."),
    "AL 7/26": ("BRASIL", "Maria Joelma, of Rondon do Pará, has received death threats."),
    "UA 40/26": ("SENEGAL", "We ask for the release of Ousmane Faye, held in Rebeuss prison."),
    "UA 41/26": ("DEUTSCHLAND", "Samira Haidari must not be deported to Kabul."),
}
WENT_TO = {
    "UA 329/11": ("fiscal@fge-oaxaca.example", "senator.brown@senate.example", "senator.portman@senate.example"),
    "UA 12/26": ("minister@mingob.example", "fiscalia@mp-guatemala.example", "senator.brown@senate.example"),
    "AL 7/26": ("ministra@mdh.example", "gabinete@pa-gov.example"),
    "UA 40/26": ("cabinet@justice-sn.example", "procureur@parquet-sn.example"),
    "UA 41/26": ("poststelle@bmi-land.example",),
}


def config() -> str:
    letters = "".join(
        f'[[campaign]]\ncode = "{code}"\ntitle = "{title}"\ndeadline = 2036-12-01T17:00:00\nbody = "{body}"\n'
        + "".join(f'[[campaign.recipient]]\nname = "{to.title()}"\nemail = "{to}"\n' for to in WENT_TO[code])
        for code, (title, body) in LETTERS.items()
    )
    return BOT + IMAP + SMTP + FAX + letters


@pytest.fixture
def bot(tmp_path: Path) -> Bot:
    """All letters have gone out to all."""
    bot, now = Bot(tmp_path, config()), datetime.now(UTC)
    for campaign in bot.shell.config.campaigns:
        for to in WENT_TO[campaign.code.written]:
            bot.store.queue([_letter(campaign.folded, to)], now - timedelta(days=3))
    with bot.store.writing() as connection:
        went = f"UPDATE outbox SET state = 'sent', sent_at = {int((now - timedelta(days=3)).timestamp() * 1e6)}"
        connection.exec_driver_sql(went)
    return bot


def _letter(code: str, to: str) -> Outgoing:
    return Outgoing(
        kind=Kind.LETTER,
        channel=Channel.EMAIL,
        address=to,
        message_id=f"<{code}.{to}>",
        payload=b"x",
        campaign=code,
        dispatch=1,
        route=to,
        printed=to,
        state=DeliveryState.HELD,
    )


def mails(file: str) -> list[dict[str, Any]]:
    return tomllib.loads((HERE / file).read_text("utf-8"))["mail"]


def delivery_ids(bot: Bot) -> dict[str, int]:
    written = {one.folded: one.code.written for one in bot.shell.config.campaigns}
    rows = [row for code in written for row in bot.store.deliveries(code)]
    return {f"{written[row.campaign]} {row.address}": row.id for row in rows}


def written_by(bot: Bot, one: dict[str, Any]) -> bytes:
    code, _, to = one.get("re", "").rpartition(" ")
    folded = next((each.folded for each in bot.shell.config.campaigns if each.code.written == code), "")
    headers = [f"In-Reply-To: <{folded}.{to}>"] if code else []
    headers += one.get("headers", "").splitlines()
    return mail(one["from"], one["text"].strip(), subject=one["subject"], headers="".join(f"{x}\r\n" for x in headers))


def filed(bot: Bot, raw: bytes) -> OfficialMail | None:
    before = {one.id for one in bot.store.officials()}
    bot.gets(raw)
    new = [one for one in bot.store.officials() if one.id not in before]
    return new[0] if new else None


def wrong_about(bot: Bot, one: dict[str, Any]) -> str:
    """What is not right about how it was filed; "" where all is."""
    found, ids = filed(bot, written_by(bot, one)), delivery_ids(bot)
    if one["kind"] in ("", "newsletter"):
        return f"filed: {found}" if found else ""
    if found is None:
        return "not filed"
    if found.kind != one["kind"]:
        return f"{found.kind}, not {one['kind']}: {found.why}"
    written = {each.folded: each.code.written for each in bot.shell.config.campaigns}
    where = next((name for name, number in ids.items() if number == found.delivery), written.get(found.campaign, ""))
    return "" if where == one["letter"] else f"with {where or 'none'}, not {one['letter'] or 'none'}: {found.how}"


@pytest.mark.parametrize("file", ["first.toml", "second.toml", "third.toml", "fourth.toml", "fifth.toml"])
def test_each_mail_goes_to_its_delivery_and_is_what_it_is(file: str, bot: Bot) -> None:
    wrong = {one["name"]: said for one in mails(file) if (said := wrong_about(bot, one))}
    assert wrong == {}


LETTER = "<ua12/26.minister@mingob.example>"
ANSWER = "A patrol has been stationed in the village since the eleventh of November."


def test_what_a_coordinator_passes_on_is_filed_as_the_official_wrote_it(bot: Bot) -> None:
    words = f"FYI\n\n---------- Forwarded message ---------\nFrom: Minister <minister@mingob.example>\n\n{ANSWER}"
    raw = mail(COORDINATOR, words, subject="Fwd: UA 12/26", headers=f"References: {LETTER}\r\n")
    found = filed(bot, raw)
    assert found is not None
    assert (found.kind, found.delivery) == (OfficialKind.ANSWER, delivery_ids(bot)["UA 12/26 minister@mingob.example"])


def test_what_a_coordinator_passes_on_without_a_thread_is_known_by_who_wrote_it(bot: Bot) -> None:
    head = "-------- Weitergeleitete Nachricht --------\nVon: Ministra <ministra@mdh.example>\nAn: Ann"
    found = filed(bot, mail(COORDINATOR, f"{head}\n\nA polícia prendeu o suspeito no dia 12.", subject="Fwd: RES"))
    assert found is not None
    assert (found.kind, found.delivery) == (OfficialKind.ANSWER, delivery_ids(bot)["AL 7/26 ministra@mdh.example"])
    assert filed(bot, mail(COORDINATOR, "From: Amina <amina@home.example>\n\nHello", subject="Fwd: hi")) is None


def test_what_somebody_else_at_the_office_wrote_is_passed_on_with_any_words_above_it(bot: Bot) -> None:
    head = "From: Despacho <despacho@mp-guatemala.example>\nSent: Monday\nTo: Coordinator\nSubject: Re: UA 12/26"
    above = "At last they have answered; please keep this one with the letter about Lolita, the family will be glad."
    found = filed(bot, mail(COORDINATOR, f"{above}\n\n{head}\n\n{ANSWER}", subject="FW: Re: UA 12/26"))
    assert found is not None
    assert (found.kind, found.delivery) == (
        OfficialKind.ANSWER,
        delivery_ids(bot)["UA 12/26 fiscalia@mp-guatemala.example"],
    )
    assert found.why in ANSWER, "what decides is theirs"
    other = head.replace("mp-guatemala", "home")
    assert filed(bot, mail(COORDINATOR, f"{other}\n\nHello", subject="FW: UA 12/26")) is None


def test_what_a_coordinator_writes_to_an_official_is_in_the_thread_and_no_answer(bot: Bot) -> None:
    raw = mail(COORDINATOR, f"Dear Minister, thank you. {ANSWER}", headers=f"References: {LETTER}\r\n")
    found = filed(bot, raw)
    assert found is not None
    assert found.kind is OfficialKind.COORDINATOR
    assert bot.store.replies(A_RECIPIENT, datetime.now(UTC) + timedelta(minutes=1)) == []


def test_a_follow_up_belongs_where_the_mail_before_it_does_whoever_writes_it(bot: Bot) -> None:
    first = mail("minister@mingob.example", "We have received your letter.", headers=f"In-Reply-To: {LETTER}\r\n")
    ticket = first.decode().partition("Message-ID: ")[2].partition("\r\n")[0]
    before = filed(bot, first)
    after = filed(bot, mail("desk@tickets.example", ANSWER, headers=f"In-Reply-To: {ticket}\r\n"))
    assert before is not None
    assert after is not None
    assert (after.delivery, after.kind) == (before.delivery, OfficialKind.ANSWER)


def test_what_our_quoted_letter_says_is_nobodys_answer(bot: Bot) -> None:
    quoted = "\n".join(f"> {line}" for line in (ANSWER, "We will not take any action.", "Please write to the court."))
    words = f"Received.\n\nOn Monday you wrote:\n{quoted}"
    raw = mail("minister@mingob.example", words, headers=f"In-Reply-To: {LETTER}\r\n")
    found = filed(bot, raw)
    assert found is not None
    assert found.kind is OfficialKind.ACKNOWLEDGEMENT


def test_nobody_is_answered_and_the_ledger_adds_up(bot: Bot) -> None:
    for one in mails("first.toml"):
        if one["kind"]:
            bot.gets(written_by(bot, one))
    assert bot.store.due(datetime.now(UTC)) == []
    balance = bot.store.balance()
    assert balance["received"] == sum(number for name, number in balance.items() if name != "received")
    assert balance[Verdict.SIGNED] == 0
