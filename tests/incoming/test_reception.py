"""What is known of a mail before it is decided: which question it answers, what its proof covers, and what is kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from signbot.core import token
from signbot.core.campaign import Person, Signature, SignatureState
from signbot.core.decision import Known, Pending
from signbot.core.delivery import Kind
from signbot.core.grounds import SUBJECT, THREAD, TO
from signbot.core.ledger import Alike, Belief, Verdict
from signbot.core.mail.cover import DECIDING, Cover
from signbot.core.mail.dkim import Wanted
from signbot.core.mail.fax_receipt import Fax
from signbot.core.mail.mail import Authenticity
from signbot.core.question import Asks, Question, Told
from signbot.core.version import Version
from signbot.incoming.reception import (
    Facts,
    Studied,
    believed,
    context_of,
    facts_about,
    open_request,
    second_opinion,
    silent,
    spoken_at,
    texts_seen,
)
from signbot.store import OursRef
from tests.incoming.bot import Bot
from tests.scenarios.stage import BOT, mail
from tests.store.make import UA, a_member

AMINA, KEY = "amina@home.example", b"k" * 32
PERSON = Person("Amina Diallo")
NOW = datetime.now(UTC).replace(microsecond=0)
NONCE = token.nonce(bytes(range(32)))
REQUEST = "<request@rrn.example>"
PENDING = Pending(id=1, nonce=NONCE, supporter=AMINA, signatures=(1,), expires=NOW + timedelta(days=7))
OURS = {REQUEST: OursRef(Kind.REQUEST, "ua329/11", AMINA, NONCE, AMINA)}


def studied(bot: Bot, raw: bytes) -> Studied:
    return bot.studies(raw)[0]


def facts(ours: dict[str, OursRef]) -> Facts:
    return Facts(ours=ours, known={}, standings={}, strangers={})


# The request that it answers ---------------------------------------------------------------------


def with_token(address: str = AMINA) -> str:
    made = token.token(KEY, "confirm", address, NONCE, NOW + timedelta(days=7))
    return BOT.replace("@", f"+{made}@")


def test_a_mail_answers_the_request_whose_token_it_carries(bot: Bot) -> None:
    answer = studied(bot, mail(AMINA, "Yes", to=with_token()))
    assert open_request(answer, Known(pending=(PENDING,)), facts({}), KEY) == PENDING


@pytest.mark.parametrize(
    ("to", "key"), [(with_token("boris@home.example"), KEY), (with_token(), b"another")], ids=["address", "secret"]
)
def test_a_token_of_somebody_else_opens_nothing(bot: Bot, to: str, key: bytes) -> None:
    assert open_request(studied(bot, mail(AMINA, "Yes", to=to)), Known(pending=(PENDING,)), facts({}), key) is None


def test_without_a_token_the_thread_says_which_request_it_answers(bot: Bot) -> None:
    answer = studied(bot, mail(AMINA, "Yes", headers=f"References: {REQUEST}\r\n"))
    assert open_request(answer, Known(pending=(PENDING,)), facts(OURS), KEY) == PENDING
    theirs = {REQUEST: replace(OURS[REQUEST], supporter="boris@home.example")}
    assert open_request(answer, Known(pending=(PENDING,)), facts(theirs), KEY) is None


@pytest.mark.parametrize(
    "over", [replace(PENDING, used=True), replace(PENDING, expires=NOW - timedelta(days=1))], ids=["used", "expired"]
)
def test_a_request_that_is_over_is_answered_by_nothing(bot: Bot, over: Pending) -> None:
    answer = studied(bot, mail(AMINA, "Yes", headers=f"References: {REQUEST}\r\n"))
    assert open_request(answer, Known(pending=(over,)), facts(OURS), KEY) is None


# The question that it answers --------------------------------------------------------------------

WHICH = Question(asks=Asks.LETTER, campaigns=("ua329/11", "ua12/12"))
ASKING, THANKING, ALERT = "<question@rrn.example>", "<signed@rrn.example>", "<alert@rrn.example>"
THREADS = {
    ASKING: OursRef(Kind.ANSWER, "", AMINA, NONCE, AMINA, WHICH),
    THANKING: OursRef(Kind.ANSWER, "ua329/11", AMINA, "", AMINA),
    ALERT: OursRef(Kind.ALERT, "ua329/11", "boris@home.example", ""),
}


def question(bot: Bot, *references: str, sender: str = AMINA, **more: str) -> tuple[Question | None, frozenset[str]]:
    """What the mail answers, by which parts of it."""
    answer = studied(bot, mail(sender, "2", headers=f"References: {' '.join(references)}\r\n", **more))
    about = facts_about([answer], bot.store, bot.reception)
    about = replace(about, ours={one: THREADS[one] for one in references})
    known = Known(pending=(replace(PENDING, signatures=(), question=WHICH),))
    context = context_of(answer, about, bot.reception, known, open_request(answer, known, about, KEY))
    assert not context.asked  # that word is for a request to confirm
    return context.question, context.question_by


def test_a_mail_answers_the_question_of_the_last_mail_of_ours_in_its_thread(bot: Bot) -> None:
    assert question(bot, ASKING) == (WHICH, {TO, SUBJECT, THREAD})  # still open: to answer it proves the address
    assert question(bot, THANKING, ASKING)[0] == WHICH
    assert question(bot, ASKING, THANKING) == (None, frozenset())


def test_a_question_is_known_by_its_token_too(bot: Bot) -> None:
    assert question(bot, to=with_token())[0] == WHICH
    assert question(bot, THANKING, to=with_token())[0] == WHICH


def test_an_alert_asks_whoever_answers_it_for_a_signature(bot: Bot) -> None:
    asks = Question(asks=Asks.YES, campaigns=("ua329/11",))
    assert question(bot, ALERT) == (asks, {THREAD})
    assert question(bot, ALERT, THANKING) == (None, frozenset())


@pytest.mark.parametrize(("sender", "alone"), [(AMINA, True), ("chloe@home.example", False)])
def test_who_was_told_that_two_forms_disagree_is_read_by_the_text(bot: Bot, sender: str, alone: bool) -> None:
    answer = studied(bot, mail(sender, "SIGN UA 329/11", headers=f"References: {ASKING} {THANKING}\r\n"))
    about = replace(
        facts_about([answer], bot.store, bot.reception),
        ours=THREADS | {ASKING: replace(THREADS[ASKING], text_alone=True)},
    )
    assert context_of(answer, about, bot.reception, Known(), None).text_alone is alone


def test_a_question_to_somebody_else_asks_its_next_reader_nothing(bot: Bot) -> None:
    assert question(bot, ASKING, sender="chloe@home.example")[0] is None


@pytest.mark.parametrize(
    ("thread", "asked"), [([REQUEST], True), ([THANKING, REQUEST], True), ([REQUEST, THANKING], False)]
)
def test_a_request_that_another_answer_followed_is_asked_no_more(bot: Bot, thread: list[str], asked: bool) -> None:
    answer = studied(bot, mail(AMINA, "Yes", headers=f"References: {' '.join(thread)}\r\n"))
    about = replace(facts_about([answer], bot.store, bot.reception), ours=THREADS | OURS)
    assert context_of(answer, about, bot.reception, Known(), None).asked is asked


@pytest.mark.parametrize(
    ("last", "state", "people"),
    [
        (THANKING, SignatureState.COUNTED, (PERSON,)),
        (THANKING, SignatureState.WITHDRAWN, ()),
        (ASKING, SignatureState.COUNTED, None),
        (ALERT, SignatureState.COUNTED, None),
    ],
)
def test_an_answer_that_asks_nothing_tells_whether_they_stand_on_its_letter(
    bot: Bot, last: str, state: SignatureState, people: tuple[Person, ...] | None
) -> None:
    answer = studied(bot, mail(AMINA, "Thanks", headers=f"References: {last}\r\n"))
    about = replace(facts_about([answer], bot.store, bot.reception), ours=THREADS)
    signature = Signature(
        id=1,
        campaign="ua329/11",
        supporter=AMINA,
        email=AMINA,
        person=PERSON,
        state=state,
        received_at=NOW,
        verified_by=None,
    )
    told = context_of(answer, about, bot.reception, Known(signatures=(signature,)), None).told
    assert told == (None if people is None else Told(campaign="ua329/11", people=people))


# What its proof covers ---------------------------------------------------------------------------


def proven(bot: Bot, *covers: Cover, to: str = BOT) -> Studied:
    """The provider says "pass"; `covers`: what the signatures cover."""
    found = studied(bot, mail(AMINA, "SIGN UA 329/11", to=to))
    return replace(found, mail=replace(found.mail, authenticity=Authenticity.PASS, covers=covers))


def cover(*fields: str, days: int = 0) -> Cover:
    return Cover("home.example", frozenset((*DECIDING, *fields)), times=(NOW - timedelta(days=days),))


MOMENTS = pytest.mark.parametrize(("went", "seen"), [(0, "2"), (0.9, "2"), (1.0, "1"), (-60, "2")])


@MOMENTS
def test_whoever_answers_a_mail_has_seen_what_it_shows(bot: Bot, went: float, seen: str) -> None:
    """Mails arrive by whole seconds: an answer may come in the second of what it answers."""
    answer = studied(bot, mail(AMINA, "Yes", headers=f"References: {REQUEST}\r\n"))
    at = answer.arrived.arrived
    texts = tuple(Version(number=n, hash=str(n), since=at - timedelta(days=3 - n)) for n in (1, 2))
    before, shown = at - timedelta(days=2), at - timedelta(hours=1)
    sent = [(before, before), (shown, at + timedelta(seconds=went))]
    (standing,) = bot.store.standings([one for one in bot.shell.config.campaigns if one.folded == UA], at).values()
    about = replace(facts(OURS), standings={UA: replace(standing, versions=texts)}, shown={(AMINA, UA): sent})
    assert texts_seen(answer, about, Known()) == {UA: seen}
    if went > 0:  # a mail of its own may have been written before
        assert texts_seen(answer, replace(about, ours={}), Known()) == {UA: "1"}


@pytest.mark.parametrize(
    ("covers", "why"),
    [
        ((), "no signature that can be told apart says what it covers"),
        ((cover("to"),), "the signature of home.example does not cover the subject"),
        ((cover("to", "subject", days=60),), "it was signed more than 14 days before it came"),
    ],
)
def test_a_proof_that_does_not_reach_far_enough_is_none(bot: Bot, covers: tuple[Cover, ...], why: str) -> None:
    found = believed(proven(bot, *covers), (frozenset((SUBJECT,)),), bot.reception).mail
    assert (found.authenticity, found.covers) == (Authenticity.NONE, None)
    assert found.authenticity_why.endswith(f", but {why}")


def test_a_proof_that_covers_what_counts_is_believed_without_the_stale_ones(bot: Bot) -> None:
    young, old = cover("to", "subject"), cover("to", "subject", days=60)
    found = believed(proven(bot, old, young), (frozenset((SUBJECT,)),), bot.reception).mail
    assert (found.authenticity, found.covers) == (Authenticity.PASS, (young,))


def test_a_mail_that_was_signed_for_somebody_else_proves_nothing_to_us(bot: Bot) -> None:
    found = believed(proven(bot, cover("to"), to="friends@home.example"), (), bot.reception).mail
    assert found.authenticity is Authenticity.NONE
    assert found.authenticity_why.endswith("it was signed as a mail to somebody else")
    assert believed(proven(bot, cover("to")), (frozenset((TO,)),), bot.reception).mail.authenticity is Authenticity.PASS


@pytest.mark.parametrize(
    ("raw", "asked"),
    [
        (mail(AMINA, "SIGN UA 329/11", proven=None), ["signed", "sealed"]),
        (mail(AMINA, "SIGN UA 329/11", proven=False), ["sealed"]),  # DMARC failed: only a sealer speaks against it
        (mail(AMINA, "SIGN UA 329/11"), []),
        (mail(AMINA, "I am away", proven=None, headers="Auto-Submitted: auto-replied\r\n"), []),
    ],
    ids=["unknown", "failed", "proven", "a machine"],
)
def test_dns_is_asked_only_where_a_proof_is_missing(bot: Bot, raw: bytes, asked: list[str]) -> None:
    said: list[str] = []

    def asks(what: str) -> Callable[[bytes, Wanted], str]:
        def ask(_raw: bytes, _wanted: Wanted) -> str:
            said.append(what)
            return ""

        return ask

    reception = replace(bot.reception, signed=asks("signed"), sealed=asks("sealed"))
    found = studied(bot, raw)
    assert second_opinion(found, reception) == found
    assert said == asked


def test_who_spoke_is_dated_by_the_oldest_date_that_is_signed_or_by_the_first_copy(bot: Bot) -> None:
    copies = [Alike(1, Verdict.OTHER, Belief.NOTHING, NOW - timedelta(days=2))]
    found = proven(bot, cover("to", days=1), cover("to", days=3))
    assert spoken_at(found, copies) == NOW - timedelta(days=3)
    unproven = replace(found, mail=replace(found.mail, authenticity=Authenticity.NONE))
    assert spoken_at(unproven, copies) == NOW - timedelta(days=2)
    assert spoken_at(unproven, []) is None


# The facts, and what is kept ---------------------------------------------------------------------


def test_faxes_on_their_way_are_looked_up_only_where_a_gateway_writes(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from_amina, from_gateway = studied(bot, mail(AMINA, "Hi")), studied(bot, mail("receipts@fax.example", "sent"))
    looked: list[bool] = []

    def faxes() -> list[Fax]:
        looked.append(True)
        return []

    monkeypatch.setattr(bot.store, "faxes_on_their_way", faxes)
    reception = replace(bot.reception, receipts_from=("fax.example",))
    facts_about([from_amina], bot.store, reception)
    assert looked == []
    facts_about([from_gateway], bot.store, reception)
    assert looked == [True]


@pytest.mark.parametrize(("verdict", "keep", "kept"), [("held", False, True), ("other", False, False)])
def test_the_bytes_of_a_held_mail_are_kept_and_of_others_only_when_asked(
    bot: Bot, verdict: str, keep: bool, kept: bool
) -> None:
    found = studied(bot, mail(AMINA, "Hello", proven=None))
    decided = silent(found, Verdict(verdict), "why", keep=keep)
    assert (decided.raw != b"", decided.note, decided.outgoing) == (kept, "why", ())
    assert silent(found, Verdict.OTHER, "why", keep=True).raw == found.arrived.raw


def test_a_copy_may_prove_more_than_a_mail_that_proved_nothing(bot: Bot) -> None:
    assert silent(studied(bot, mail(AMINA, "Hello", proven=None)), Verdict.OTHER, "").belief is Belief.NOTHING
    assert silent(studied(bot, mail(AMINA, "Hello")), Verdict.AUTOMATIC, "").belief is Belief.SETTLED


SIGNED = Signature(
    id=1, campaign="ua329/11", supporter=AMINA, email=AMINA, person=PERSON, state=SignatureState.COUNTED,
    received_at=NOW, verified_by=None,
)  # fmt: skip


def spoken(bot: Bot, known: Known) -> str:
    answer = studied(bot, mail(AMINA, "Hola"))
    about = facts_about([answer], bot.store, bot.reception)
    return context_of(answer, about, bot.reception, known, None).spoken


def test_a_supporter_is_spoken_to_in_the_language_of_our_last_talk(bot: Bot) -> None:
    first, second = replace(SIGNED, language="es"), replace(SIGNED, language="en", received_at=NOW + timedelta(days=1))
    assert spoken(bot, Known()) == ""
    assert spoken(bot, Known((first,))) == "es"
    assert spoken(bot, Known((first, second))) == "en"


def test_a_member_is_spoken_to_in_the_language_in_which_they_joined(bot: Bot) -> None:
    mine = replace(a_member(), language="fr", heard_at=NOW)
    assert spoken(bot, Known(members=(mine,))) == "fr"
    older = replace(SIGNED, language="es", received_at=NOW - timedelta(days=1))
    assert spoken(bot, Known((older,), members=(mine,))) == "fr"
