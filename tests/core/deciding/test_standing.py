"""What a member's reply to an advance notice comes to."""

from dataclasses import replace
from datetime import timedelta

import pytest

from signbot.core.advance import AdvanceNotice, NoticeState
from signbot.core.answers import Say, StaysOff
from signbot.core.campaign import CampaignState, SignatureState, VerifiedBy
from signbot.core.deciding.case import Elsewhere
from signbot.core.deciding.decide import decide
from signbot.core.decision import Add, Agrees, Ask, Declines, Known, Move, Outcome, Use
from signbot.core.intents import Help, Intent, Nothing, Stand, StayOff, Unclear, Why, Withdraw
from signbot.core.ledger import Verdict
from signbot.core.mail.mail import Authenticity
from signbot.core.question import Asks, Question, Wish
from tests.core.deciding.cases import AMINA, NOW, UA, case, mail, pending, signature, standing
from tests.store.make import a_member

MEMBER = replace(a_member(), id=1, person=AMINA)
NOTICE = AdvanceNotice(
    id=1,
    campaign=UA,
    member=MEMBER,
    text_hash=standing().campaign.text_hash,
    state=NoticeState.QUEUED,
    window=timedelta(hours=48),
    sent_at=NOW - timedelta(hours=3),
)
QUESTION = Question(asks=Asks.YES, wish=Wish.STAND, campaigns=(UA,), people=(AMINA,))
ASKED = pending(question=QUESTION)
UNPROVEN = replace(mail(), authenticity=Authenticity.NONE)


def answer(*intents: Intent, notice: AdvanceNotice = NOTICE, proven: bool = True, **more: object) -> Outcome:
    """Of a reply by the notice's token, or of a mail that nobody proves."""
    known = Known(signatures=more.pop("signatures", ()), notices=(notice,))  # type: ignore[arg-type]
    request = ASKED if proven else None
    return decide(case(*intents, known=known, request=request, notice=QUESTION, on=UNPROVEN, **more))


def test_a_yes_counts_the_name_as_it_is_printed_for_members() -> None:
    outcome = answer(Stand((UA,)))
    (add, agrees) = [one for one in outcome.changes if not isinstance(one, Ask)]
    assert isinstance(add, Add)
    assert (add.person, add.state, add.verified_by) == (AMINA, SignatureState.COUNTED, VerifiedBy.STANDING)
    assert "YES on" in add.proof
    assert agrees == Agrees(MEMBER.supporter, (UA,))
    assert [item.say for item in outcome.items] == [Say.SIGNED]
    assert not any(isinstance(one, Use) for one in outcome.changes)  # they may think better of it


@pytest.mark.parametrize("clear", [True, False])
def test_anything_else_keeps_it_off_and_says_how_to_come_back(clear: bool) -> None:
    outcome = answer(StayOff((UA,), clear=clear))
    assert [one for one in outcome.changes if isinstance(one, Declines)]
    (item,) = outcome.items
    assert isinstance(item, StaysOff)
    assert (item.understood, item.question) == (clear, QUESTION)
    assert outcome.verdict is (Verdict.WITHDRAWN if clear else Verdict.OTHER)


@pytest.mark.parametrize(
    "intent", [Unclear(Why.NO_COMMAND, UA), Unclear(Why.ALTERNATIVES_DISAGREE), Nothing("courtesy"), Help()]
)
def test_a_reply_that_was_read_as_something_else_is_no_yes(intent: Intent) -> None:
    outcome = answer(intent)
    assert [one for one in outcome.changes if isinstance(one, Declines)]
    assert not any(isinstance(one, Add) for one in outcome.changes)


def test_a_name_that_counts_by_silence_is_taken_off_by_a_no() -> None:
    counted = replace(signature(), verified_by=VerifiedBy.STANDING)
    outcome = answer(StayOff((UA,)), signatures=(counted,))
    (move,) = [one for one in outcome.changes if isinstance(one, Move)]
    assert move.state is SignatureState.WITHDRAWN


def test_what_they_signed_by_hand_goes_by_a_clear_no_alone() -> None:
    by_hand = (signature(),)
    assert [one for one in answer(StayOff((UA,)), signatures=by_hand).changes if isinstance(one, Move)]
    unclear = answer(StayOff((UA,), clear=False), signatures=by_hand)
    assert not any(isinstance(one, Move | Declines) for one in unclear.changes)


def test_a_yes_to_another_text_signs_nothing() -> None:
    outcome = answer(Stand((UA,)), notice=replace(NOTICE, text_hash="another"))
    assert outcome.changes == (Agrees(MEMBER.supporter, (UA,)),)  # so the new text is shown, even after a no
    (item,) = outcome.items
    assert isinstance(item, StaysOff)
    assert item.changed


def test_a_yes_that_nothing_proves_is_asked_for() -> None:
    outcome = answer(Stand((UA,)), proven=False)
    (add,) = [one for one in outcome.changes if isinstance(one, Add)]
    assert add.state is SignatureState.PENDING


def test_a_yes_after_the_letter_has_gone_is_told_so() -> None:
    closed = {UA: standing(state=CampaignState.DELIVERED)}
    assert [item.say for item in answer(Stand((UA,)), standings=closed).items] == [Say.CLOSED]


@pytest.mark.parametrize("intent", [Withdraw(UA), Unclear(Why.REFUSED, UA), Unclear(Why.REFUSED)])
def test_a_no_in_a_new_mail_is_one(intent: Intent) -> None:
    outcome = decide(case(intent, known=Known(notices=(NOTICE,)), on=UNPROVEN))
    assert [one for one in outcome.changes if isinstance(one, Declines)]


def test_a_no_to_a_notice_of_another_address_is_one_for_that_address() -> None:
    elsewhere = Elsewhere(MEMBER.supporter, (UA,))
    no = decide(case(Unclear(Why.REFUSED, UA), elsewhere=elsewhere))
    assert Declines(MEMBER.supporter, (UA,)) in no.changes
    other = decide(case(Unclear(Why.NO_COMMAND, UA), elsewhere=elsewhere))
    assert not any(isinstance(one, Declines) for one in other.changes)
