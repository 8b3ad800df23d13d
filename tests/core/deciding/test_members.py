"""A membership begins with a yes to our mail, whoever wrote; it ends and rests at once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from signbot.core.answers import Membership, Say
from signbot.core.campaign import Person, Recipient, Role, VerifiedBy
from signbot.core.deciding.decide import decide
from signbot.core.decision import MEMBERSHIP, Ask, EndMembership, Enrol, Joining, Known, Pause, Subscribe, Use
from signbot.core.intents import (
    Alerts,
    Confirm,
    Join,
    Leave,
    Refuse,
    Rest,
    Resume,
    ShowAgain,
    Unclear,
    Why,
    WithholdAlways,
)
from signbot.core.ledger import Verdict
from signbot.core.mail.mail import Authenticity
from signbot.core.membership import Member, MemberState, Scope
from tests.core.deciding.cases import AMINA, NOW, UA, campaign, case, mail, pending, says, standing, unproven

SOME = Scope(("women",), 2)
JOINING = Joining(AMINA, Scope())


def member(state: MemberState = MemberState.STANDING, person: Person = AMINA, number: int = 1) -> Member:
    return Member(
        id=number, supporter="amina@home.example", email="amina@home.example", person=person, state=state, since=NOW,
        verified_by=VerifiedBy.REPLY,
    )  # fmt: skip


def of(*members: Member, **more: object) -> Known:
    return Known(members=members, **more)  # type: ignore[arg-type]


def test_a_member_says_of_all_letters_who_is_not_to_get_their_name_and_nobody_else_does() -> None:
    wish = WithholdAlways(("Greg Sprow",), Unclear(Why.NO_COMMAND, withheld=("Greg Sprow",)))
    kept = replace(JOINING, person=replace(AMINA, withheld=("Greg Sprow",)))
    known = of(member())
    assert decide(case(wish, known=known)).changes == (Enrol(kept, MemberState.STANDING),)
    asked = decide(unproven(wish, known=known))
    assert (asked.changes, [item.say for item in asked.items]) == ((Ask(join=(kept,)),), [Say.CONFIRM_JOIN])
    again = decide(case(wish, known=of(member(person=kept.person))))
    assert (again.changes, [item.say for item in again.items]) == ((), [Say.MEMBER])
    assert [item.say for item in decide(case(wish)).items] == [Say.UNCLEAR]


def test_even_who_is_proven_is_asked_once() -> None:
    outcome = decide(case(Join((AMINA,), Scope())))
    assert outcome.changes == (Enrol(JOINING, MemberState.PENDING), Ask(join=(JOINING,)))
    assert [item.say for item in outcome.items] == [Say.CONFIRM_JOIN]


def test_a_yes_makes_a_member_and_a_no_none() -> None:
    request = pending(signatures=(), join=(JOINING,))
    known = of(member(MemberState.PENDING))
    yes = decide(case(Confirm(), known=known, request=request))
    assert yes.changes == (Enrol(JOINING, MemberState.STANDING), Use(7))
    assert (yes.verdict, [item.say for item in yes.items]) == (Verdict.CONFIRMED, [Say.MEMBER])
    no = decide(case(Refuse(), known=known, request=request))
    assert no.changes == (EndMembership(1), Use(7))


def test_the_same_words_in_reply_to_our_request_are_the_yes() -> None:
    request = pending(signatures=(), join=(JOINING,))
    outcome = decide(case(Join((AMINA,), SOME), known=of(member(MemberState.PENDING)), request=request))
    assert outcome.changes[0] == Enrol(Joining(AMINA, SOME), MemberState.STANDING)
    assert any(isinstance(change, Use) for change in outcome.changes)


def test_a_member_who_is_proven_chooses_other_letters_at_once_and_anybody_else_is_asked() -> None:
    known = of(member())
    assert decide(case(Join((AMINA,), SOME), known=known)).changes == (
        Enrol(Joining(AMINA, SOME), MemberState.STANDING),
    )
    assert decide(unproven(Join((AMINA,), SOME), known=known)).changes == (Ask(join=(Joining(AMINA, SOME),)),)


def test_who_is_asked_already_is_asked_no_second_time_by_a_forger() -> None:
    known = of(member(MemberState.PENDING), pending=(pending(signatures=(), join=(JOINING,)),))
    assert decide(unproven(Join((AMINA,), Scope()), known=known)).items == ()


@pytest.mark.parametrize("proof", [Authenticity.PASS, Authenticity.NONE])
def test_leaving_needs_no_proof_and_is_answered_with_the_way_back(proof: Authenticity) -> None:
    outcome = decide(case(Leave(), on=mail(proof), known=of(member(), member(MemberState.ENDED, number=2))))
    assert outcome.changes == (EndMembership(1),)
    assert [item.say for item in outcome.items] == [Say.MEMBER_LEFT]


def test_no_more_alerts_is_no_more_membership() -> None:
    outcome = decide(case(Alerts(wanted=False), known=of(member())))
    assert outcome.changes == (Subscribe("amina@home.example", wanted=False), EndMembership(1))
    (item,) = outcome.items
    assert isinstance(item, Membership)
    assert item.alerts


def test_a_rest_ends_when_its_day_begins_where_the_coordinators_live() -> None:
    outcome = decide(case(Rest("--03-01"), known=of(member())))
    (change,) = outcome.changes
    assert isinstance(change, Pause)
    assert change.until is not None
    assert change.until > NOW
    assert change.until.strftime("%m-%d %H:%M") == "03-01 00:00"


@pytest.mark.parametrize("until", ["", "2001-01-01", "2099-01-01", "2027-02-30"])
def test_until_when_is_asked_where_no_such_day_is_to_come(until: str) -> None:
    outcome = decide(case(Rest(until), known=of(member())))
    assert outcome.changes == ()
    assert [item.say for item in outcome.items] == [Say.UNCLEAR]


def test_a_rest_ends_before_its_time_only_by_its_member() -> None:
    resting = replace(member(), paused_until=NOW + timedelta(days=30))
    assert decide(case(Resume(), known=of(resting))).changes == (Enrol(JOINING, MemberState.STANDING),)
    assert decide(unproven(Resume(), known=of(resting))).changes == (Ask(join=(JOINING,)),)


@pytest.mark.parametrize("wish", [Leave(), Rest("--03-01"), Resume()])
def test_who_is_no_member_is_told_so(wish: Leave | Rest | Resume) -> None:
    assert says(case(wish)) == [Say.NO_MEMBER]


def test_an_older_mail_than_their_last_word_changes_nothing() -> None:
    known = of(member(MemberState.ENDED), words={MEMBERSHIP: datetime(2036, 1, 1, tzinfo=UTC)})
    outcome = decide(case(Join((AMINA,), Scope()), known=known, spoken=NOW - timedelta(days=1)))
    assert outcome.changes == ()


def test_more_members_than_an_address_may_have_wait_for_a_person() -> None:
    people = tuple(Person(f"Amina {name}") for name in ("Diallo", "Ba", "Sow", "Fall", "Ndiaye", "Faye"))
    outcome = decide(case(Join(people, Scope())))
    assert (outcome.verdict, outcome.changes) == (Verdict.HELD, ())


def test_who_joins_with_a_rest_rests_from_the_yes_on() -> None:
    asked = decide(case(Join((AMINA,), Scope(rests="--03-01"))))
    (joining,) = next(change.join for change in asked.changes if isinstance(change, Ask))
    assert joining.scope.rests.endswith("-03-01")
    assert len(joining.scope.rests) == len("2012-03-01")
    request = pending(signatures=(), join=(joining,))
    (enrol, *_) = decide(case(Confirm(), known=of(member(MemberState.PENDING)), request=request)).changes
    assert isinstance(enrol, Enrol)
    assert enrol.paused_until is not None
    assert f"{enrol.paused_until:%m-%d}" == "03-01"
    unclear = decide(case(Join((AMINA,), Scope(rests="2001-01-01"))))
    assert not any(isinstance(change, Enrol) for change in unclear.changes)


def test_a_member_is_shown_again_under_all_letters_and_rests_on() -> None:
    rests = NOW + timedelta(days=30)
    hidden = replace(member(person=replace(AMINA, withheld=("Sprow", "public"))), topics=("women",), paused_until=rests)
    letter = {UA: standing(campaign(recipients=(Recipient(Role.TO, "Greg Sprow", "", (), printed=""),)))}
    outcome = decide(case(ShowAgain(UA, ("Greg Sprow",)), known=of(hidden), standings=letter))
    (enrol,) = outcome.changes
    assert isinstance(enrol, Enrol)
    assert enrol.joining.person.withheld == ("public",)
    assert enrol.joining.scope.topics == ("women",)
    assert enrol.paused_until is not None
    unproven_mail = mail(Authenticity.NONE)
    asked = decide(case(ShowAgain(UA, ("Greg Sprow",)), known=of(hidden), on=unproven_mail, standings=letter))
    assert not any(isinstance(change, Enrol) for change in asked.changes)
