"""Who does not get a name: those whom its owner named, whoever got their office since, and the public with them."""

from dataclasses import replace

from signbot.core.withholding import NOBODY, PUBLIC, THE_PUBLIC, hidden_from, nameless
from tests.letters.seed import CAMPAIGN

ATTORNEY, MINISTER, *_ = CAMPAIGN.recipients


def test_a_label_hides_from_its_recipient_and_from_the_public_and_from_nobody_else() -> None:
    assert hidden_from(CAMPAIGN, [ATTORNEY.label]) == {0, THE_PUBLIC}
    assert hidden_from(CAMPAIGN, [MINISTER.label, ATTORNEY.label]) == {0, 1, THE_PUBLIC}


def test_the_public_alone_is_no_recipient() -> None:
    assert hidden_from(CAMPAIGN, [PUBLIC]) == {THE_PUBLIC}


def test_without_a_wish_nobody_is_left_out() -> None:
    assert hidden_from(CAMPAIGN, []) == NOBODY


def test_who_has_the_office_now_gets_no_name_that_was_withheld_from_the_one_before() -> None:
    successor = replace(ATTORNEY, name="Lic. Ana Ruiz")
    renamed = replace(MINISTER, office="Secretary of the Interior")
    campaign = replace(CAMPAIGN, recipients=(renamed, successor))
    assert hidden_from(campaign, [ATTORNEY.label]) == {1, THE_PUBLIC}
    assert hidden_from(campaign, [MINISTER.label]) == {0, THE_PUBLIC}


def test_where_it_can_not_be_told_who_was_meant_nobody_gets_the_name() -> None:
    campaign = replace(CAMPAIGN, recipients=CAMPAIGN.recipients[1:3])
    assert hidden_from(campaign, [ATTORNEY.label]) == {0, 1, THE_PUBLIC}


def test_a_campaign_shows_no_names_to_some_and_then_not_to_the_public() -> None:
    campaign = replace(CAMPAIGN, recipients=(ATTORNEY, replace(MINISTER, show_names=False)))
    assert nameless(campaign) == hidden_from(campaign, []) == {1, THE_PUBLIC}
    assert nameless(replace(CAMPAIGN, public_names=False)) == {THE_PUBLIC}
    assert nameless(CAMPAIGN) == NOBODY
