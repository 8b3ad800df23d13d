"""SIGN: what counts at once, what waits for a yes, what a person looks at first."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from signbot.core.address import Address
from signbot.core.answers import Say
from signbot.core.campaign import (
    CampaignState,
    Person,
    SignatureState,
    Verification,
    VerifiedBy,
)
from signbot.core.deciding.decide import decide
from signbot.core.decision import Add, Ask, Correct, Known, Move, Use
from signbot.core.intents import (
    Sign,
)
from signbot.core.ledger import Verdict
from signbot.core.mail.mail import Authenticity
from signbot.core.membership import MemberState
from tests.core.deciding.cases import (
    AMINA,
    NOW,
    OUSMANE,
    UA,
    campaign,
    case,
    elsewhere,
    mail,
    pending,
    says,
    signature,
    standing,
    unproven,
)
from tests.store.make import a_member


def test_an_authenticated_sign_counts_at_once() -> None:
    outcome = decide(case(Sign(UA, (AMINA,))))
    assert outcome.verdict is Verdict.SIGNED
    assert outcome.changes == (Add(UA, AMINA, SignatureState.COUNTED, VerifiedBy.AUTHENTICATION),)
    assert outcome.items[0].say is Say.SIGNED
    assert outcome.items[0].people == (AMINA,)


@pytest.mark.parametrize(
    ("account", "person", "printed"),
    [
        ("A. Diallo", Person("A. Diallo"), "Amina Diallo, Dakar"),
        ("Amina", Person("Amina"), "Amina Diallo, Dakar"),
        ("Amina Diallo", Person("Amina Diallo"), "Amina Diallo, Dakar"),
        ("Fatou Diallo", Person("Fatou Diallo"), "Fatou Diallo, "),  # another of the family
        ("Amina", Person("Amina", place="Thiès"), "Amina, Thiès"),
        ("A. Diallo", Person("A. Diallo", explicit=True), "A. Diallo, "),
    ],
)
def test_a_member_who_writes_no_name_signs_as_they_are_printed(account: str, person: Person, printed: str) -> None:
    as_member = replace(a_member(), person=Person("Amina Diallo", place="Dakar"), state=MemberState.STANDING)
    on = mail(sender=Address("amina@home.example", "amina@home.example", account))
    (add,) = decide(case(Sign(UA, (person,)), on=on, known=Known(members=(as_member,)))).changes
    assert isinstance(add, Add)
    assert f"{add.person.name}, {add.person.place}" == printed


def test_an_unauthenticated_sign_waits_for_a_reply() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), on=mail(Authenticity.NONE)))
    assert outcome.changes == (Add(UA, AMINA, SignatureState.PENDING, None), Ask())
    assert [item.say for item in outcome.items] == [Say.CONFIRM]


def test_reply_mode_asks_even_an_authenticated_supporter() -> None:
    one = case(Sign(UA, (AMINA,)), standings={UA: standing(campaign(Verification.REPLY))})
    assert says(one) == [Say.CONFIRM]


def test_none_mode_counts_anyone_at_once() -> None:
    one = case(Sign(UA, (AMINA,)), on=mail(Authenticity.NONE), standings={UA: standing(campaign(Verification.NONE))})
    assert decide(one).changes == (Add(UA, AMINA, SignatureState.COUNTED, VerifiedBy.NONE),)


def test_signing_again_under_another_display_name_is_the_same_person() -> None:
    again = case(Sign(UA, (Person("amina"),)), known=Known((signature(),)))
    outcome = decide(again)
    assert outcome.changes == ()
    assert outcome.items[0].say is Say.ALREADY_SIGNED
    assert outcome.items[0].people == (AMINA,)


def test_an_explicit_different_name_is_a_second_person_at_the_address() -> None:
    outcome = decide(case(Sign(UA, (OUSMANE,)), known=Known((signature(),))))
    assert outcome.changes == (Add(UA, OUSMANE, SignatureState.COUNTED, VerifiedBy.AUTHENTICATION),)


def test_an_explicit_equal_name_is_not() -> None:
    explicit = Person("AMINA  DIALLO", explicit=True)
    assert says(case(Sign(UA, (explicit,)), known=Known((signature(),)))) == [Say.ALREADY_SIGNED]


def test_a_pending_signature_counts_when_an_authenticated_mail_repeats_it() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), known=Known((signature(SignatureState.PENDING),))))
    assert outcome.changes == (Move(1, SignatureState.PENDING, SignatureState.COUNTED, VerifiedBy.AUTHENTICATION),)


@pytest.mark.parametrize(
    ("state", "arrived", "expected"),
    [
        (CampaignState.OPEN, NOW + timedelta(days=7), Say.SIGNED),
        (CampaignState.OPEN, NOW + timedelta(days=7, seconds=1), Say.CLOSED),
        (CampaignState.SCHEDULED, NOW - timedelta(days=4), Say.NOT_OPEN),
        (CampaignState.HELD, NOW, Say.SIGNED),
        (CampaignState.CANCELLED, NOW, Say.CANCELLED),
        (CampaignState.DELIVERED, NOW, Say.CLOSED),
        (CampaignState.AWAITING_APPROVAL, NOW, Say.CLOSED),
    ],
)
def test_when_a_campaign_takes_names(state: CampaignState, arrived: datetime, expected: Say) -> None:
    one = case(Sign(UA, (AMINA,)), standings={UA: standing(state=state)}, arrived=arrived)
    assert says(one) == [expected]


def test_a_coordinator_s_invalidation_is_not_undone_by_mail() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), known=Known((signature(SignatureState.INVALIDATED),))))
    assert (outcome.verdict, outcome.changes) == (Verdict.HELD, ())


def test_sign_with_the_token_confirms_too() -> None:
    known = Known((signature(SignatureState.PENDING),))
    one = case(Sign(UA, (Person("Amina"),)), on=mail(Authenticity.NONE), known=known, request=pending())
    assert Use(7) in decide(one).changes


@pytest.mark.parametrize(
    "name",
    ["THIS LETTER IS WITHDRAWN BY ITS AUTHORS", "cc: Interpol", "Note: the names above are invented", "Agent 47"],
)
def test_a_heading_or_a_claim_is_held_whoever_sends_it_and_nobody_beside_it_is_counted(name: str) -> None:
    outcome = decide(case(Sign(UA, (Person(name, explicit=True), OUSMANE))))
    assert (outcome.verdict, outcome.changes) == (Verdict.HELD, ())
    assert [item.say for item in outcome.items] == [Say.HELD]
    assert "the name may be none" in outcome.note
    assert name not in outcome.note


def test_a_claim_that_a_coordinator_accepts_counts_and_is_flagged() -> None:
    outcome = decide(case(Sign(UA, (Person("Agent 47", explicit=True),)), accepted=True))
    (add,) = outcome.changes
    assert isinstance(add, Add)
    assert "doubtful-name" in add.flags


def test_a_message_beside_a_name_is_held_too() -> None:
    person = Person("Eve Ning", place="the organisers were paid by the opposition")
    assert decide(case(Sign(UA, (person,)))).verdict is Verdict.HELD


def listed(number: int, start: int = 0) -> Sign:
    return Sign(UA, tuple(Person(f"Person {chr(65 + start + n)}", explicit=True) for n in range(number)))


def test_more_names_than_one_address_may_sign_are_held_whole() -> None:
    outcome = decide(case(listed(5), known=Known(names={UA: 6}, counted={UA: 6})))
    assert (outcome.verdict, outcome.changes) == (Verdict.HELD, ())
    assert [item.say for item in outcome.items] == [Say.HELD]
    assert "more than 10 names from one address" in outcome.note


def test_up_to_the_bound_names_count_and_beyond_the_usual_they_are_flagged() -> None:
    usual = decide(case(listed(5)))
    many = decide(case(listed(5), known=Known(names={UA: 5}, counted={UA: 5})))
    assert [change.flags for change in usual.changes if isinstance(change, Add)] == [()] * 5
    assert [change.flags for change in many.changes if isinstance(change, Add)] == [("many-names",)] * 5


def test_a_coordinator_lets_a_long_list_through_and_it_stays_flagged() -> None:
    outcome = decide(case(listed(5), known=Known(names={UA: 9}, counted={UA: 9}), accepted=True))
    assert outcome.verdict is Verdict.SIGNED
    assert all(change.flags == ("many-names",) for change in outcome.changes if isinstance(change, Add))


def test_names_under_another_letter_are_no_names_under_this_one() -> None:
    assert decide(case(listed(5), known=Known(names={"ua12/12": 10}))).verdict is Verdict.SIGNED


def test_what_others_sent_in_their_name_keeps_no_proven_writer_from_signing() -> None:
    forged = Known(names={UA: 10}, counted={})
    assert decide(case(Sign(UA, (AMINA,)), known=forged)).verdict is Verdict.SIGNED
    assert decide(case(Sign(UA, (AMINA,)), known=forged, on=mail(Authenticity.NONE))).verdict is Verdict.HELD
    assert decide(case(listed(2), known=forged)).verdict is Verdict.HELD


def test_signing_again_beyond_the_bound_is_answered_as_ever() -> None:
    full = Known((signature(),), names={UA: 10}, counted={UA: 10})
    assert says(case(Sign(UA, (AMINA,)), known=full)) == [Say.ALREADY_SIGNED]


def refused() -> Known:
    return Known((replace(signature(SignatureState.WITHDRAWN), reason="refused"),))


def test_after_a_refusal_nobody_is_asked_again_and_a_person_decides() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), on=mail(Authenticity.NONE), known=refused()))
    assert (outcome.verdict, outcome.changes, outcome.items) == (Verdict.HELD, (), ())


def test_after_a_refusal_who_can_be_believed_signs_as_ever() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), known=refused()))
    assert outcome.verdict is Verdict.SIGNED
    assert [one.state for one in outcome.changes if isinstance(one, Add)] == [SignatureState.COUNTED]


@pytest.mark.parametrize(
    ("address", "person", "flags"),
    [
        ("amina@home.example", AMINA, ()),
        ("amina@mailinator.com", AMINA, ("disposable-address",)),
        ("amina@x.mailinator.com", AMINA, ("disposable-address",)),
        ("amina@home.example", Person("Сосо Smith"), ("confusable",)),
    ],
)
def test_what_is_doubtful_is_flagged_and_never_refused(address: str, person: Person, flags: tuple[str, ...]) -> None:
    outcome = decide(case(Sign(UA, (person,)), on=mail(sender=Address(address, address, ""))))
    assert [one.flags for one in outcome.changes if isinstance(one, Add)] == [flags]


def test_a_sign_for_one_of_two_letters_confirms_that_one_and_the_other_still_waits() -> None:
    known = Known((signature(SignatureState.PENDING), elsewhere(2)))
    request = pending(signatures=(1, 2), forget=True)
    outcome = decide(unproven(Sign(UA, (AMINA,)), known=known, request=request))
    assert outcome.changes == (
        Move(1, SignatureState.PENDING, SignatureState.COUNTED, VerifiedBy.REPLY), Use(7, (1,)),
    )  # fmt: skip


def test_after_a_refusal_who_can_be_believed_is_asked_again_where_all_are_asked() -> None:
    strict = {UA: standing(campaign(Verification.REPLY))}
    assert says(case(Sign(UA, (AMINA,)), known=refused(), standings=strict)) == [Say.CONFIRM]


def test_names_out_of_free_words_wait_for_a_yes_even_of_a_proven_writer() -> None:
    people = (Person("Ann Lee", explicit=True), Person("Bob Kim", explicit=True))
    outcome = decide(case(Sign(UA, people, spoken=True)))
    added = [change for change in outcome.changes if isinstance(change, Add)]
    assert [(add.person.name, add.state) for add in added] == [
        ("Ann Lee", SignatureState.PENDING),
        ("Bob Kim", SignatureState.PENDING),
    ]
    assert sum(isinstance(change, Ask) for change in outcome.changes) == 1
    assert [item.say for item in outcome.items] == [Say.CONFIRM]


@pytest.mark.parametrize(
    ("waits", "typed", "explicit"),
    [
        ("Amina Dialo", "Amina Diallo", False),
        ("Amina Dialo", "Amina Diallo", True),
        ("Amina Diallo Ba", "Amina Diallo", False),
        ("jroe77", "Amina Diallo", False),
    ],
)
def test_a_name_that_waits_and_is_typed_otherwise_is_asked_about_as_it_is_typed(
    waits: str, typed: str, explicit: bool
) -> None:
    known = Known((signature(SignatureState.PENDING, Person(waits)),), requested_today=(UA,))
    by = mail(Authenticity.NONE, sender=Address("amina@home.example", "amina@home.example", waits))
    outcome = decide(case(Sign(UA, (Person(typed, explicit=explicit),)), on=by, known=known))
    assert outcome.changes == (Ask(signatures=(1,), rename=(Correct(1, typed),)),)
    assert [(item.say, item.people) for item in outcome.items] == [(Say.CONFIRM, (Person(typed),))]  # type: ignore[attr-defined]
    assert outcome.wait == timedelta(0)


def test_a_second_other_name_of_the_day_is_asked_about_tomorrow() -> None:
    waits = signature(SignatureState.PENDING, Person("Amina Dialo"))
    known = Known((waits,), (pending(rename=(Correct(1, "Amina Dyallo"),)),), requested_today=(UA,))
    outcome = decide(case(Sign(UA, (Person("Amina Diallow"),)), on=mail(Authenticity.NONE), known=known))
    assert (outcome.wait, [item.say for item in outcome.items]) == (timedelta(days=1), [Say.CONFIRM])


def test_a_proven_mail_counts_the_name_as_it_is_typed_now() -> None:
    known = Known((signature(SignatureState.PENDING, Person("Amina Dialo")),))
    by = mail(Authenticity.PASS, sender=Address("amina@home.example", "amina@home.example", "Amina Dialo"))
    outcome = decide(case(Sign(UA, (AMINA,)), on=by, known=known))
    assert Correct(1, "Amina Diallo") in outcome.changes
    assert [item.people for item in outcome.items] == [(AMINA,)]  # type: ignore[attr-defined]


def test_two_people_at_an_address_stay_two() -> None:
    known = Known((signature(SignatureState.PENDING),), requested_today=(UA,))
    outcome = decide(case(Sign(UA, (OUSMANE,)), on=mail(Authenticity.NONE), known=known))
    assert [type(change) for change in outcome.changes] == [Add, Ask]


def test_a_correction_that_may_be_no_name_is_held() -> None:
    known = Known((signature(SignatureState.PENDING, Person("jroe77")),))
    by = mail(Authenticity.NONE, sender=Address("amina@home.example", "amina@home.example", "jroe77"))
    outcome = decide(case(Sign(UA, (Person("Free the prisoners of our town now"),)), on=by, known=known))
    assert (outcome.verdict, outcome.changes) == (Verdict.HELD, ())
