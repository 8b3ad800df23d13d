"""The finished letter to each coordinator, with a way to release it that is theirs alone."""

from datetime import timedelta

from signbot.closing.approval import ASKED_AT_ONCE, ASKED_EVERY, ENCLOSED, RELEASE_DAYS, questions, releases, spaced
from signbot.closing.copies import Copy, LetterMail, Variant
from signbot.core import token
from tests.letters.seed import twelve
from tests.offices import office
from tests.store.make import HOUR, NOW, campaign

COORDINATORS = ("Martha@RRN.example", "brian@rrn.example")
OFFICE = office(*COORDINATORS)
KEY = b"a key"


def variant(pdf: bytes = b"%PDF", name: str = "Lic. López") -> Variant:
    letter = twelve()
    return Variant(Copy(letter, letter, LetterMail("UA 329/11", "text", "html", "en"), pdf), (name,))


def test_each_coordinator_has_a_release_of_their_own_that_ends_one_day() -> None:
    first, second = releases(OFFICE, campaign(), NOW)
    assert (first.coordinator, second.coordinator) == ("martha@rrn.example", "brian@rrn.example")
    assert first.nonce != second.nonce
    assert first.expires == NOW + RELEASE_DAYS


def test_each_mail_carries_the_token_of_its_reader_alone() -> None:
    asked = releases(OFFICE, campaign(), NOW)
    mails = questions(OFFICE, campaign(), 12, [variant()], asked, KEY, NOW)
    proofs = [token.token(KEY, "release", one.coordinator, one.nonce, one.expires) for one in asked]
    for number, mail in enumerate(mails):
        assert mail.address == COORDINATORS[number]
        assert proofs[number].encode() in mail.payload
        assert proofs[1 - number].encode() not in mail.payload


def test_a_version_that_no_server_would_take_is_named_and_not_enclosed() -> None:
    versions = [variant(), variant(b"x" * (ENCLOSED + 1), "Minister"), variant(b"%PDF", "Embassy")]
    mail = questions(OFFICE, campaign(), 12, versions, releases(OFFICE, campaign(), NOW), KEY, NOW)[0]
    assert b"ua-329-11.pdf" in mail.payload
    assert b"ua-329-11-2.pdf" not in mail.payload
    assert b"ua-329-11-3.pdf" in mail.payload
    assert len(mail.payload) < ENCLOSED


def test_a_letter_composed_anew_again_and_again_is_mailed_now_and_then() -> None:
    notices = questions(OFFICE, campaign(), 12, [variant()], releases(OFFICE, campaign(), NOW), KEY, NOW)
    asked = [NOW + timedelta(minutes=n) for n in range(ASKED_AT_ONCE)]
    assert spaced(notices, asked[:-1], NOW + HOUR) == notices
    assert {one.due for one in spaced(notices, asked, asked[-1])} == {asked[-1] + ASKED_EVERY}
    assert {one.due for one in spaced(notices, asked, NOW + 9 * HOUR)} == {NOW + 9 * HOUR}
