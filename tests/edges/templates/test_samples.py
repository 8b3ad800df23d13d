"""Values that try every template out: no answer, no doubt and no notice is left out."""

from signbot.core.answers import WITHOUT_CAMPAIGN, NotUnderstood, Say
from signbot.core.intents import Why
from signbot.edges.templates import samples
from tests.edges.templates.mails import ITEMS


def test_each_answer_and_each_doubt_has_a_sample() -> None:
    assert {item.say for item in ITEMS.values()} == set(Say)
    assert {item.why for item in ITEMS.values() if isinstance(item, NotUnderstood)} == {None, *Why}


def test_what_needs_no_campaign_is_also_tried_with_the_least_it_may_know() -> None:
    bare = {item.say for name, item in ITEMS.items() if name.endswith(".bare")}
    assert bare == set(WITHOUT_CAMPAIGN)
    assert all(item.campaign is None for name, item in ITEMS.items() if name.endswith(".bare"))


def test_the_answers_hold_each_item_and_one_mail_of_several() -> None:
    sizes = [len(answer.items) for answer in samples.answers("en")]
    assert sizes == [1] * len(ITEMS) + [3]
