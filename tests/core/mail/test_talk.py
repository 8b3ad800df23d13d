"""A subject of ours is known again behind what help desks write before it, at that domain and at no other."""

import pytest

from signbot.core.mail.talk import topic, topics

OURS = "We did not understand your mail about UA 329/11 MEXICO"


@pytest.mark.parametrize(
    "subject",
    [OURS, f"Re: {OURS}", f"[#1001] {OURS}", f"[#1001] Re: {OURS}", f"Re: [Ticket 1001] {OURS}", f"Ticket 1001: {OURS}",
     f"{OURS} [ref:00D58.5001]", f"#1001 {OURS} (case 7)", f"AW: RE: {OURS.upper()}", f"(Case 7) Fwd: {OURS}"],
)  # fmt: skip
def test_a_subject_of_ours_is_known_behind_prefixes_and_numbers(subject: str) -> None:
    assert topic("them.example", OURS) in topics("them.example", subject)
    assert topic("them.example", OURS) not in topics("others.example", subject)


@pytest.mark.parametrize("subject", ["UA 329/11 MEXICO", "Re: SIGN UA 329/11 today", "", "[#1]", "Re: [x]"])
def test_another_subject_is_not(subject: str) -> None:
    assert topic("them.example", OURS) not in topics("them.example", subject)


def test_a_token_of_ours_in_the_subject_makes_no_other_topic() -> None:
    assert topic("a.example", f"{OURS} [abcdefgh2345]") == topic("a.example", OURS)


def test_a_short_subject_is_nobodys() -> None:
    assert topic("a.example", "Hello") == ""
    assert topics("a.example", "Re: Hello") == ()
