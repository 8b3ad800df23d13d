"""To which delivery a recipient's mail belongs."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from signbot.core.mail.thread import Reached, Tie, Written, passed_on, same_office, tie

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
MEXICO = Reached(1, "ua329/11", 1, "brown@senate.example", "Brown", "<m1>", NOW - timedelta(days=2))
GUATEMALA = Reached(2, "ua12/26", 1, "brown@senate.example", "Brown", "<g1>", NOW - timedelta(days=1))
PORTMAN = Reached(3, "ua329/11", 1, "portman@senate.example", "Portman", "<m2>", NOW - timedelta(days=2))
ALL = [MEXICO, GUATEMALA, PORTMAN]
BODIES = {"ua329/11": "Bettina Cruz of Juchitán", "ua12/26": "Lolita Chávez of Quiché"}


def mail(sender: str = "brown@senate.example", *references: str, named: str = "", words: str = "") -> Written:
    codes = frozenset(named.split())
    return Written(sender=sender, references=references, named=codes, words=words, at=NOW, bodies=BODIES)


def test_the_last_reference_is_what_it_answers() -> None:
    assert tie(mail("anybody@else.example", "<m1>", "<g1>"), ALL) == Tie("by its thread", "ua12/26", 2)


def test_a_mail_that_answers_an_officials_earlier_one_belongs_where_that_one_does() -> None:
    follow_up = replace(mail("x@else.example", "<ticket>"), earlier={"<ticket>": 3})
    assert tie(follow_up, ALL).delivery == 3


def test_where_thread_and_code_disagree_nobody_says() -> None:
    assert tie(mail("brown@senate.example", "<m1>", named="ua12/26"), ALL).delivery is None
    assert tie(mail("brown@senate.example", "<m1>", named="ua329/11 ua12/26"), ALL).delivery == 1


def test_without_a_thread_the_code_decides_then_the_only_letter_then_names() -> None:
    assert tie(mail(named="ua12/26"), ALL).delivery == 2
    assert tie(mail("portman@senate.example"), ALL).delivery == 3
    assert tie(mail(words="about Bettina Cruz"), ALL).delivery == 1
    assert tie(mail(words="about your letter"), ALL).delivery is None
    assert tie(mail(named="ua12/26 ua329/11"), ALL).delivery is None


def test_a_colleague_must_name_the_code_and_of_two_desks_none_is_taken() -> None:
    assert tie(mail("clerk@senate.example"), ALL) == Tie("nothing tells which letter it is about")
    found = tie(mail("clerk@senate.example", named="ua329/11"), ALL)
    assert (found.campaign, found.delivery) == ("ua329/11", None)
    assert tie(mail("clerk@senate.example", named="ua12/26"), ALL).delivery == 2


def test_what_came_before_the_letter_went_answers_none() -> None:
    early = replace(mail("portman@senate.example"), at=NOW - timedelta(days=9))
    assert tie(early, ALL).delivery is None


def test_a_letter_and_its_addendum_are_one_thread_and_the_newer_is_answered() -> None:
    addendum = replace(PORTMAN, id=4, dispatch=2, message_id="<m3>")
    assert tie(mail("portman@senate.example"), [PORTMAN, addendum]).delivery == 4


def test_at_a_provider_for_everybody_nobody_is_a_colleague() -> None:
    assert same_office("a@state.example", "b@press.state.example")
    assert not same_office("a@gmail.com", "b@gmail.com")


@pytest.mark.parametrize("words", [
    "FYI\n\n---------- Forwarded message ---------\nFrom: A <a@gov.example>\nDate: Mon\nSubject: Re: x\n\n\nWe act.\nB",
    "Von: A <a@gov.example>\nGesendet: Montag\nAn: Carol\nBetreff: AW: x\n\nWe act.\nB",
    "Begin forwarded message:\n\n> From: A <a@gov.example>\n> Subject: x\n> \n> We act.\n> B",
])  # fmt: skip
def test_what_is_passed_on_is_what_stands_below_its_head(words: str) -> None:
    assert passed_on(words) == "We act.\nB"
    assert passed_on("We act.\nB") == ""
