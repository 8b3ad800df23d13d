"""Every mail to coordinators is tried out: each notice, and each thing that an order may do."""

from typing import get_args

from signbot.core.notices import Notice
from signbot.core.orders import SHOWS, What
from signbot.edges.templates.notice_samples import NOTICES, PLANS


def test_each_notice_has_a_sample() -> None:
    assert {type(notice) for notice in NOTICES} == set(get_args(Notice))


def test_each_order_that_changes_something_has_a_plan() -> None:
    assert {plan.what for plan, _ in PLANS} == set(What) - {*SHOWS, What.YES}
