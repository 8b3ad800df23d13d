"""Under which text of a letter a name stands: the newest that its owner has seen; of any other they are asked."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from signbot.core.answers import Say, ToConfirm
from signbot.core.campaign import CampaignState, Signature, SignatureState, VerifiedBy
from signbot.core.deciding.case import Case, Effect
from signbot.core.deciding.texts import asked_again, put_under, seen_by, signed_before, stands
from signbot.core.decision import Ask, Move, Standing, StandsUnder
from signbot.core.ledger import Verdict
from signbot.core.version import Version
from tests.core.deciding.cases import NOW, UA, campaign, case, signature, standing, unproven

LETTER = campaign()
OLD = Version(number=1, hash="old", since=NOW - timedelta(days=2), content="")
NEW = Version(number=2, hash=LETTER.text_hash, since=NOW - timedelta(days=1), content="")
BOTH = (OLD, NEW)


def under(text: str, state: SignatureState = SignatureState.COUNTED) -> Signature:
    return replace(signature(state), text_hash=text)


def changed(*versions: Version, state: CampaignState = CampaignState.OPEN, **more: Any) -> Standing:
    return standing(LETTER, state, versions=versions or BOTH, **more)


def read(*seen: str, **more: Any) -> Case:
    return case(standings={UA: changed()}, seen={UA: seen[0]} if seen else {}, **more)


def says(effect: Effect) -> list[Say]:
    return [item.say for item in effect.items]


def test_a_name_stands_under_the_newest_text_that_this_mail_shows_to_be_seen() -> None:
    assert seen_by(read(NEW.hash), changed(), under("old")) == (StandsUnder(1, NEW.hash),)
    assert seen_by(read("old"), changed(), under("old")) == ()
    assert seen_by(read(NEW.hash), changed(NEW), under("old")) == ()


def test_it_stands_where_either_text_is_the_present_one() -> None:
    assert stands(read("old"), changed(), under(NEW.hash))
    assert stands(read(NEW.hash), changed(), under("old"))
    assert not stands(read("old"), changed(), under("old"))
    assert stands(read("old"), changed(OLD, replace(NEW, kept=True)), under("old"))


def test_a_yes_to_the_present_text_puts_the_name_under_it() -> None:
    effect = put_under(read(), under("old"), NEW.hash)
    assert (effect.changes, says(effect)) == ((StandsUnder(1, NEW.hash),), [Say.STANDS])
    pending = put_under(read(), under("old", SignatureState.PENDING), NEW.hash)
    moved = Move(1, SignatureState.PENDING, SignatureState.COUNTED, VerifiedBy.REPLY)
    assert pending.changes == (moved, StandsUnder(1, NEW.hash))


def test_a_yes_to_a_text_that_has_changed_since_is_asked_again() -> None:
    effect = put_under(read(), under("older"), "old")
    asks = [change for change in effect.changes if isinstance(change, Ask)]
    assert StandsUnder(1, "old") in effect.changes
    assert [ask.stands for ask in asks] == [(StandsUnder(1, NEW.hash),)]
    assert says(effect) == [Say.TEXT_CHANGED]


def test_a_yes_that_comes_too_late_changes_nothing() -> None:
    for state, say in ((CampaignState.CANCELLED, Say.CANCELLED), (CampaignState.DELIVERING, Say.CLOSED)):
        gone = case(standings={UA: changed(state=state, frozen=True)})
        effect = put_under(gone, under("old"), NEW.hash)
        assert (effect.changes, says(effect), effect.verdict) == ((), [say], Verdict.CONFIRMED)


def test_several_names_are_asked_about_together_since_the_oldest_text_among_them() -> None:
    mine = [under("old"), replace(under(NEW.hash), id=2)]
    effect = asked_again(changed(), mine)
    (item,) = effect.items
    assert isinstance(item, ToConfirm)
    assert len(item.people) == len(mine)
    assert effect.changes == (Ask(stands=(StandsUnder(1, NEW.hash), StandsUnder(2, NEW.hash))),)


def test_signing_again_is_answered_kindly_or_is_a_yes_to_the_new_text() -> None:
    assert says(signed_before(read(NEW.hash), changed(), under(NEW.hash))) == [Say.ALREADY_SIGNED]
    assert says(signed_before(read(NEW.hash), changed(), under("old"))) == [Say.STANDS]
    assert says(signed_before(read("old"), changed(), under("old"))) == [Say.TEXT_CHANGED]
    forged = unproven(seen={UA: NEW.hash})
    assert says(signed_before(forged, changed(), under("old"))) == [Say.TEXT_CHANGED]
