"""What a mail comes to: the decision table of the product, case by case."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from signbot.core.address import Address
from signbot.core.answers import Say
from signbot.core.campaign import (
    AFTER_THE_LETTER,
    Campaign,
    CampaignState,
    Person,
    Signature,
    SignatureState,
    Verification,
    VerifiedBy,
)
from signbot.core.code import Code
from signbot.core.deciding.case import Case
from signbot.core.deciding.decide import decide
from signbot.core.decision import Add, Ask, Correct, Erase, Known, Move, Pending, Standing, Subscribe, Use
from signbot.core.intents import (
    Alerts,
    Confirm,
    Forget,
    Help,
    Intent,
    ListCampaigns,
    Nothing,
    Reading,
    Refuse,
    Rename,
    Sign,
    Status,
    TooManyNames,
    Unclear,
    UnknownCode,
    Why,
    Withdraw,
)
from signbot.core.ledger import BOUND, Verdict
from signbot.core.mail.mail import Authenticity, Mail, Report

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


def test_an_authenticated_sign_counts_at_once() -> None:
    outcome = decide(case(Sign(UA, (AMINA,))))
    assert outcome.verdict is Verdict.SIGNED
    assert outcome.changes == (Add(UA, AMINA, SignatureState.COUNTED, VerifiedBy.AUTHENTICATION),)
    assert outcome.items[0].say is Say.SIGNED
    assert outcome.items[0].people == (AMINA,)


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


def test_a_mail_that_its_domain_calls_forged_is_held_silently() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), on=mail(Authenticity.FAIL)))
    assert (outcome.verdict, outcome.changes, outcome.items) == (Verdict.HELD, (), ())


@pytest.mark.parametrize("intent", [Help(), ListCampaigns(), Status(), Forget(), Unclear(Why.NO_COMMAND)])
def test_a_forged_mail_is_never_answered_whatever_it_asks(intent: Intent) -> None:
    assert decide(case(intent, on=mail(Authenticity.FAIL))).items == ()


@pytest.mark.parametrize("intent", [Sign(UA, (AMINA,)), Withdraw(UA), Forget(), Help(), Status(), Unclear(Why.NO_CODE)])
def test_where_spf_failed_and_nothing_else_proves_them_nobody_is_answered(intent: Intent) -> None:
    outcome = decide(case(intent, on=mail(Authenticity.NONE, disowned=True)))
    assert (outcome.verdict, outcome.changes, outcome.items) == (Verdict.HELD, (), ())
    assert "spf=fail" in outcome.note


def test_a_mail_whose_spf_failed_counts_where_something_else_proves_it_or_nothing_is_asked_for() -> None:
    signs = Sign(UA, (AMINA,))
    assert decide(case(signs, on=mail(Authenticity.PASS, disowned=True))).verdict is Verdict.SIGNED
    assert decide(case(signs, on=mail(Authenticity.NONE, disowned=True), accepted=True)).verdict is Verdict.SIGNED


def test_a_machine_s_mail_is_never_answered_and_its_command_is_held() -> None:
    machine = mail(automatic="Auto-Submitted: auto-replied")
    assert decide(case(Nothing("no words"), on=machine)).verdict is Verdict.AUTOMATIC
    held = decide(case(Sign(UA, (AMINA,)), on=machine))
    assert (held.verdict, held.changes, held.items) == (Verdict.HELD, (), ())


def test_a_delivery_report_is_automatic_whatever_it_quotes() -> None:
    bounce = mail(report=Report("<x@rrn.example>", "amina@home.example", "5.1.1", "failed"))
    assert decide(case(Sign(UA, (AMINA,)), on=bounce)).verdict is Verdict.AUTOMATIC


def test_an_unclear_sender_is_held() -> None:
    nobody = mail(sender=None, sender_problem="two From headers")
    outcome = decide(case(Sign(UA, (AMINA,)), on=nobody))
    assert outcome.verdict is Verdict.HELD
    assert "two From headers" in outcome.note


def test_from_a_junk_folder_only_proven_mail_counts() -> None:
    assert decide(case(Sign(UA, (AMINA,)), on=mail(Authenticity.NONE), junk=True)).verdict is Verdict.HELD
    assert decide(case(Sign(UA, (AMINA,)), junk=True)).verdict is Verdict.SIGNED


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


def test_a_household_stands_in_one_item() -> None:
    people = (Person("Amina Diallo", explicit=True), OUSMANE)
    outcome = decide(case(Sign(UA, people)))
    assert len(outcome.changes) == 2
    assert [item.people for item in outcome.items] == [people]


def test_a_pending_signature_counts_when_an_authenticated_mail_repeats_it() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), known=Known((signature(SignatureState.PENDING),))))
    assert outcome.changes == (Move(1, SignatureState.PENDING, SignatureState.COUNTED, VerifiedBy.AUTHENTICATION),)


def test_a_second_unauthenticated_sign_today_gets_no_second_request() -> None:
    known = Known((signature(SignatureState.PENDING),), requested_today=(UA,))
    outcome = decide(case(Sign(UA, (AMINA,)), on=mail(Authenticity.NONE), known=known))
    assert outcome.items == ()
    assert outcome.changes == ()


def test_someone_new_at_an_address_asked_today_is_asked_tomorrow() -> None:
    known = Known((signature(SignatureState.PENDING),), requested_today=(UA,))
    outcome = decide(case(Sign(UA, (OUSMANE,)), on=mail(Authenticity.NONE), known=known))
    assert outcome.wait == timedelta(days=1)
    assert [item.say for item in outcome.items] == [Say.CONFIRM]


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


def test_withdrawing_takes_the_name_off() -> None:
    outcome = decide(case(Withdraw(UA), known=Known((signature(),))))
    assert outcome.changes == (Move(1, SignatureState.COUNTED, SignatureState.WITHDRAWN),)
    assert outcome.verdict is Verdict.WITHDRAWN


def test_withdrawing_unauthenticated_asks_first_and_changes_nothing() -> None:
    outcome = decide(case(Withdraw(UA), on=mail(Authenticity.NONE), known=Known((signature(),))))
    assert outcome.changes == (Ask(withdraw=(1,)),)
    assert [item.say for item in outcome.items] == [Say.CONFIRM_WITHDRAW]


def test_withdrawing_at_an_address_with_two_people_asks_which() -> None:
    known = Known((signature(), signature(person=OUSMANE, number=2)))
    assert decide(case(Withdraw(UA), known=known)).items[0].why is Why.WHICH_PERSON
    named = decide(case(Withdraw(UA, "ousmane diallo"), known=known))
    assert named.changes == (Move(2, SignatureState.COUNTED, SignatureState.WITHDRAWN),)


def test_withdrawing_what_was_never_signed_says_so() -> None:
    assert decide(case(Withdraw(UA))).items[0].why is Why.NOT_SIGNED


def test_withdrawing_after_the_letter_has_gone_is_answered_honestly() -> None:
    gone = {UA: standing(state=CampaignState.DELIVERED, frozen=True, transmitted=True)}
    on_it = replace(signature(), dispatch=1)
    assert says(case(Withdraw(UA), known=Known((on_it,)), standings=gone)) == [Say.TOO_LATE_TO_WITHDRAW]


def test_a_name_is_corrected() -> None:
    outcome = decide(case(Rename(UA, "Amina Diallo-Sow"), known=Known((signature(),))))
    assert outcome.changes == (Correct(1, "Amina Diallo-Sow"),)
    assert outcome.items[0].former == "Amina Diallo"


def test_yes_with_the_token_counts_and_uses_the_request() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(case(Confirm(), on=mail(Authenticity.NONE), known=known, request=pending()))
    assert outcome.verdict is Verdict.CONFIRMED
    assert outcome.changes == (
        Move(1, SignatureState.PENDING, SignatureState.COUNTED, VerifiedBy.REPLY), Use(7),
    )  # fmt: skip


def test_sign_with_the_token_confirms_too() -> None:
    known = Known((signature(SignatureState.PENDING),))
    one = case(Sign(UA, (Person("Amina"),)), on=mail(Authenticity.NONE), known=known, request=pending())
    assert Use(7) in decide(one).changes


def test_yes_without_a_request_confirms_nothing() -> None:
    known = Known((signature(SignatureState.PENDING),))
    assert decide(case(Confirm(), on=mail(Authenticity.NONE), known=known)).changes == ()


def test_yes_after_the_names_were_frozen_is_late() -> None:
    frozen = {UA: standing(state=CampaignState.DELIVERING, frozen=True)}
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(case(Confirm(), known=known, request=pending(), standings=frozen))
    assert [item.say for item in outcome.items] == [Say.CLOSED]


def test_no_refuses_and_is_remembered() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(case(Refuse(), known=known, request=pending()))
    assert outcome.changes == (
        Move(1, SignatureState.PENDING, SignatureState.WITHDRAWN, reason="refused"), Use(7),
    )  # fmt: skip
    assert [item.say for item in outcome.items] == [Say.REFUSED]


def test_a_confirmed_request_does_everything_it_was_for() -> None:
    known = Known((signature(), signature(SignatureState.PENDING, OUSMANE, 2)))
    request = pending(signatures=(2,), withdraw=(1,))
    outcome = decide(case(Confirm(), on=mail(Authenticity.NONE), known=known, request=request))
    assert {type(change) for change in outcome.changes} == {Move, Use}
    assert {item.say for item in outcome.items} == {Say.SIGNED, Say.WITHDRAWN}


def test_forget_me_beside_other_commands_is_all_that_is_done() -> None:
    signs = Sign(UA, (Person("Amina Diallo"),))
    outcome = decide(case(signs, Forget(), Status()))
    assert (outcome.changes, outcome.verdict) == ((Erase("amina@home.example"),), Verdict.WITHDRAWN)
    assert [item.say for item in outcome.items] == [Say.FORGOTTEN]


def test_forget_me_of_an_address_without_signatures_is_confirmed_too() -> None:
    unsure = decide(case(Forget(), on=mail(Authenticity.NONE)))
    assert unsure.changes == (Ask(forget=True),)


def test_forget_me_erases_when_it_is_really_they() -> None:
    assert decide(case(Forget(), known=Known((signature(),)))).changes == (Erase("amina@home.example"),)
    unsure = decide(case(Forget(), on=mail(Authenticity.NONE), known=Known((signature(),))))
    assert unsure.changes == (Ask(forget=True),)


def test_an_unknown_code_is_answered_with_the_nearest_and_never_guessed() -> None:
    outcome = decide(case(UnknownCode("UA 392/11", (UA,))))
    assert outcome.changes == ()
    assert outcome.items[0].campaigns[0].folded == UA


def test_a_long_list_is_held_whole_and_its_writer_is_told() -> None:
    people = tuple(Person(f"Person {number}") for number in range(9))
    outcome = decide(case(TooManyNames(UA, people)))
    assert (outcome.verdict, outcome.changes) == (Verdict.HELD, ())
    assert [item.say for item in outcome.items] == [Say.HELD]


def test_a_domain_that_has_had_its_answers_to_strangers_is_asked_in_the_next_hours() -> None:
    one = case(Sign(UA, (AMINA,)), on=mail(Authenticity.NONE), strangers=250)
    outcome = decide(one)
    assert [item.say for item in outcome.items] == [Say.CONFIRM]
    assert outcome.wait == timedelta(hours=2)
    assert "its domain has had its answers" in outcome.note
    assert decide(replace(one, strangers=99)).wait == timedelta(0)


def test_what_asks_for_nothing_is_not_said_to_strangers_of_a_crowded_domain() -> None:
    outcome = decide(case(Help(), on=mail(Authenticity.NONE), strangers=100))
    assert outcome.items == ()
    assert "its domain has had its answers" in outcome.note


@pytest.mark.parametrize("verification", [Verification.AUTO, Verification.REPLY, Verification.NONE])
def test_a_crowded_domain_keeps_nothing_from_who_is_proven_or_needs_no_proof(verification: Verification) -> None:
    authenticity = Authenticity.NONE if verification is Verification.NONE else Authenticity.PASS
    outcome = decide(case(
        Sign(UA, (AMINA,)), on=mail(authenticity), strangers=1000, standings={UA: standing(campaign(verification))}
    ))  # fmt: skip
    assert (len(outcome.items), outcome.wait) == (1, timedelta(0))


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


def test_a_name_is_not_corrected_into_a_claim() -> None:
    claim = Rename(UA, "This letter is void", "")
    outcome = decide(case(claim, known=Known((signature(),))))
    assert (outcome.verdict, outcome.changes) == (Verdict.HELD, ())
    assert any(
        isinstance(change, Correct)
        for change in decide(case(claim, known=Known((signature(),)), accepted=True)).changes
    )


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


def test_a_list_that_is_held_keeps_its_mail_whatever_else_the_mail_did() -> None:
    two = {UA: standing(), "ua12/12": standing(campaign(code=Code.parse("UA 12/12")))}
    people = tuple(Person(f"Person {number}") for number in range(9))
    outcome = decide(case(Sign("ua12/12", (AMINA,)), TooManyNames(UA, people), standings=two))
    assert outcome.verdict is Verdict.HELD
    assert [change.campaign for change in outcome.changes if isinstance(change, Add)] == ["ua12/12"]


def test_courtesy_gets_no_answer_and_a_note_for_the_digest() -> None:
    outcome = decide(case(Nothing("only courtesy")))
    assert (outcome.verdict, outcome.items, outcome.note) == (Verdict.OTHER, (), "only courtesy")


def test_a_mail_with_several_commands_counts_under_the_first_that_applies() -> None:
    outcome = decide(case(Help(), Sign(UA, (AMINA,))))
    assert outcome.verdict is Verdict.SIGNED
    assert {item.say for item in outcome.items} == {Say.HELP, Say.SIGNED}


def test_an_unauthenticated_address_gets_one_other_answer_a_day() -> None:
    fresh, used = Known(), Known(other_answers_today=1)
    assert says(case(Help(), on=mail(Authenticity.NONE), known=fresh)) == [Say.HELP]
    assert says(case(Help(), on=mail(Authenticity.NONE), known=used)) == []
    assert says(case(Help(), known=used)) == [Say.HELP]


def test_above_the_bound_answers_stop_and_requests_are_postponed() -> None:
    full = Known(answers_today=10)
    assert says(case(Help(), known=full)) == []
    outcome = decide(case(Sign(UA, (AMINA,)), known=full, standings={UA: standing(campaign(Verification.REPLY))}))
    assert outcome.wait == timedelta(days=1)
    assert [item.say for item in outcome.items] == [Say.CONFIRM]


def test_a_flood_of_names_at_one_address_is_held_and_asks_nobody() -> None:
    waits = Known(answers_today=10, requested_today=(UA,))
    reply = {UA: standing(campaign(Verification.REPLY))}
    for proof in (Authenticity.NONE, Authenticity.PASS):
        outcome = decide(case(Sign(UA, (AMINA,)), on=mail(proof), known=waits, standings=reply))
        assert (outcome.verdict, outcome.changes, outcome.items) == (Verdict.HELD, (), ())
        assert BOUND in outcome.note


def test_an_accepted_mail_counts_on_the_coordinator_s_word() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), on=mail(Authenticity.FAIL), accepted=True))
    assert outcome.changes == (Add(UA, AMINA, SignatureState.COUNTED, VerifiedBy.COORDINATOR),)


def test_deciding_again_with_what_was_recorded_adds_nothing() -> None:
    first = decide(case(Sign(UA, (AMINA,))))
    (added,) = first.changes
    assert isinstance(added, Add)
    recorded = signature(added.state, added.person)
    assert decide(case(Sign(UA, (AMINA,)), known=Known((recorded,)))).changes == ()


def test_thanks_from_somebody_who_has_signed_want_no_answer() -> None:
    thanks = Unclear(Why.NO_COMMAND, UA, "Thank you!", courteous=True)
    assert says(case(thanks, known=Known((signature(),)))) == []
    assert says(case(thanks, known=Known((signature(SignatureState.PENDING),)))) == [Say.UNCLEAR]
    assert says(case(thanks)) == [Say.UNCLEAR]


def test_who_asks_to_be_taken_off_without_a_code_is_shown_the_letters_that_they_signed() -> None:
    (item,) = decide(case(Unclear(Why.WHICH_LETTER), known=Known((signature(),)))).items
    assert [one.folded for one in item.campaigns] == [UA]
    assert decide(case(Unclear(Why.WHICH_LETTER))).items[0].campaigns == ()


def test_a_no_after_the_confirmation_shows_how_to_withdraw() -> None:
    (item,) = decide(case(Refuse(), known=Known((signature(),)))).items
    assert (item.why, item.campaign and item.campaign.folded) == (Why.REFUSED, UA)
    assert item.signatures == (signature(),)


def test_forget_me_names_the_letters_that_had_gone_even_when_withdrawn_since() -> None:
    gone = replace(signature(SignatureState.WITHDRAWN), reason=AFTER_THE_LETTER)
    one = case(Forget(), known=Known((gone,)), standings={UA: standing(transmitted=True)})
    assert [each.folded for each in decide(one).items[0].campaigns] == [UA]
    taken_off = case(Forget(), known=Known((replace(gone, reason=""),)), standings={UA: standing(transmitted=True)})
    assert decide(taken_off).items[0].campaigns == ()


def test_who_withdraws_after_the_deadline_is_not_invited_to_sign_again() -> None:
    known = Known((signature(),))
    (item,) = decide(case(Withdraw(UA), known=known)).items
    assert item.deadline == campaign().deadline
    waiting = {UA: standing(state=CampaignState.AWAITING_APPROVAL, frozen=True)}
    (item,) = decide(case(Withdraw(UA), known=known, standings=waiting)).items
    assert (item.say, item.deadline) == (Say.WITHDRAWN, None)


# Refusals, strangers, machines, flags ------------------------------------------------------------


def refused() -> Known:
    return Known((replace(signature(SignatureState.WITHDRAWN), reason="refused"),))


def test_after_a_refusal_nobody_is_asked_again_and_a_person_decides() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), on=mail(Authenticity.NONE), known=refused()))
    assert (outcome.verdict, outcome.changes, outcome.items) == (Verdict.HELD, (), ())


def test_after_a_refusal_who_can_be_believed_signs_as_ever() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), known=refused()))
    assert outcome.verdict is Verdict.SIGNED
    assert [one.state for one in outcome.changes if isinstance(one, Add)] == [SignatureState.COUNTED]


def test_a_mail_that_is_not_addressed_to_us_is_a_persons_to_decide() -> None:
    held = decide(case(Sign(UA, (AMINA,)), addressed=False))
    assert (held.verdict, held.changes, held.items) == (Verdict.HELD, (), ())
    silent = decide(case(Help(), addressed=False))
    assert (silent.verdict, silent.items) == (Verdict.OTHER, ())


def test_three_answers_that_changed_nothing_are_enough_for_a_day() -> None:
    talked = Known(answers_today=3, idle_answers=3)
    silent = decide(case(Unclear(Why.NO_COMMAND), known=talked))
    assert silent.items == ()
    assert "no answer" in silent.note
    assert decide(case(Unclear(Why.NO_COMMAND), known=Known(answers_today=2, idle_answers=2))).items
    signed = Known(answers_today=3, idle_answers=2)  # the first answer was to a signature
    assert decide(case(Unclear(Why.NO_COMMAND), known=signed)).items == ()


def test_a_plain_question_is_answered_up_to_the_bound_of_the_day() -> None:
    assert says(case(Help(), known=Known(answers_today=9, idle_answers=9))) == [Say.HELP]
    assert says(case(Help(), known=Known(answers_today=10, idle_answers=10))) == []
    in_a_thread = replace(mail(), references=("<answer@rrn.example>",))
    assert says(case(Help(), on=in_a_thread, known=Known(answers_today=9, idle_answers=9))) == []


def test_a_signature_is_answered_after_any_talk() -> None:
    outcome = decide(case(Sign(UA, (AMINA,)), known=Known(answers_today=3, idle_answers=3)))
    assert [item.say for item in outcome.items] == [Say.SIGNED]


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


# What a token is good for ------------------------------------------------------------------------

OTHER_CODE = "ua12/12"


def other() -> Standing:
    return standing(campaign(code=Code.parse("UA 12/12")))


def both() -> dict[str, Standing]:
    return {UA: standing(), OTHER_CODE: other()}


def elsewhere(number: int, state: SignatureState = SignatureState.PENDING) -> Signature:
    return replace(signature(state, number=number), campaign=OTHER_CODE)


def unproven(*intents: Intent, **more: object) -> Case:
    return case(*intents, on=mail(Authenticity.NONE), standings=both(), **more)


def test_a_token_for_one_letter_signs_no_other() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(unproven(Sign(OTHER_CODE, (AMINA,)), known=known, request=pending()))
    assert outcome.changes == (Add(OTHER_CODE, AMINA, SignatureState.PENDING, None), Ask())
    assert [item.say for item in outcome.items] == [Say.CONFIRM]


def test_a_token_for_one_letter_takes_no_name_off_another_and_corrects_none() -> None:
    known = Known((signature(SignatureState.PENDING), elsewhere(2, SignatureState.COUNTED)))
    taken = decide(unproven(Withdraw(OTHER_CODE), known=known, request=pending()))
    assert taken.changes == (Ask(withdraw=(2,)),)
    renamed = decide(unproven(Rename(OTHER_CODE, "Eve"), known=known, request=pending()))
    assert renamed.changes == (Ask(rename=((2, "Eve"),)),)


def test_a_token_for_a_signature_erases_nobody() -> None:
    known = Known((signature(SignatureState.PENDING),))
    assert decide(unproven(Forget(), known=known, request=pending())).changes == (Ask(forget=True),)
    asked = pending(signatures=(), forget=True)
    assert decide(unproven(Forget(), known=known, request=asked)).changes == (Erase("amina@home.example"),)


def test_forget_me_of_somebody_unknown_and_unproven_is_asked_for_too() -> None:
    assert decide(unproven(Forget())).changes == (Ask(forget=True),)


def test_a_sign_for_one_of_two_letters_confirms_that_one_and_the_other_still_waits() -> None:
    known = Known((signature(SignatureState.PENDING), elsewhere(2)))
    request = pending(signatures=(1, 2), forget=True)
    outcome = decide(unproven(Sign(UA, (AMINA,)), known=known, request=request))
    assert outcome.changes == (
        Move(1, SignatureState.PENDING, SignatureState.COUNTED, VerifiedBy.REPLY), Use(7, (1,)),
    )  # fmt: skip


def test_somebody_new_whom_a_token_lets_sign_uses_it_up() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(unproven(Sign(UA, (OUSMANE,)), known=known, request=pending()))
    assert outcome.changes == (Add(UA, OUSMANE, SignatureState.COUNTED, VerifiedBy.REPLY), Use(7))


def test_withdrawing_by_a_token_uses_it_up() -> None:
    known = Known((signature(SignatureState.PENDING),))
    outcome = decide(unproven(Withdraw(UA), known=known, request=pending()))
    assert outcome.changes == (Move(1, SignatureState.PENDING, SignatureState.WITHDRAWN), Use(7))


def test_after_a_refusal_who_can_be_believed_is_asked_again_where_all_are_asked() -> None:
    strict = {UA: standing(campaign(Verification.REPLY))}
    assert says(case(Sign(UA, (AMINA,)), known=refused(), standings=strict)) == [Say.CONFIRM]


# Alerts ------------------------------------------------------------------------------------------


def test_no_more_alerts_leaves_the_signatures_as_they_are() -> None:
    outcome = decide(case(Alerts(wanted=False), on=mail(Authenticity.NONE), known=Known((signature(),))))
    assert outcome.changes == (Subscribe("amina@home.example", wanted=False),)
    assert [item.say for item in outcome.items] == [Say.NO_ALERTS]


def test_the_mail_that_a_program_writes_to_leave_the_list_is_done_and_not_answered() -> None:
    machine = mail(automatic="Auto-Submitted: auto-generated", subject="unsubscribe UA 329/11")
    outcome = decide(case(Alerts(wanted=False), on=machine))
    assert outcome.changes == (Subscribe("amina@home.example", wanted=False),)
    assert (outcome.verdict, outcome.items) == (Verdict.AUTOMATIC, ())


@pytest.mark.parametrize(
    "more", [{"subject": "Automatic reply: unsubscribe"}, {"authenticity": Authenticity.FAIL}, {"sender": None}]
)
def test_a_machine_s_other_words_about_alerts_change_nothing(more: dict[str, object]) -> None:
    machine = replace(mail(automatic="Auto-Submitted: auto-replied", subject="unsubscribe UA 329/11"), **more)  # type: ignore[arg-type]
    assert decide(case(Alerts(wanted=False), on=machine)).changes == ()
