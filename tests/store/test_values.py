"""What the store's values say of themselves."""

from signbot.core.campaign import Person, Signature, SignatureState, VerifiedBy
from signbot.core.decision import Pending
from signbot.core.ledger import Seen, Verdict
from signbot.store import Decided
from signbot.store.values import Reminder
from tests.store.make import AMINA, NOW, UA

MAIL = Decided(seen=Seen(7, 1, Verdict.WAITING), verdict=Verdict.SIGNED, authenticity="PASS: her own domain's key")


def signature(number: int) -> Signature:
    return Signature(
        id=number,
        campaign=UA,
        supporter=AMINA,
        email=AMINA,
        person=Person("Amina Diallo"),
        state=SignatureState.COUNTED,
        received_at=NOW,
        verified_by=None,
    )


def test_why_a_signature_counts_is_the_mail_that_confirmed_it_or_what_was_found_about_its_sender() -> None:
    assert MAIL.proof(VerifiedBy.REPLY) == "mail 7 answered our request"
    assert MAIL.proof(VerifiedBy.AUTHENTICATION) == "PASS: her own domain's key"
    assert MAIL.proof(VerifiedBy.COORDINATOR) == MAIL.proof(None) == ""


def test_a_reminder_is_also_about_what_it_would_change() -> None:
    reminder = Reminder(
        request=Pending(id=1, nonce="nonce234", supporter=AMINA, signatures=(1,)),
        email=AMINA,
        message_id="<1@rrn.example>",
        signatures=(signature(1),),
        once="remind:1",
        asked_at=NOW,
        withdraw=(signature(2),),
        rename=((signature(3), Person("Amina Diallo-Ba")),),
        forget=(signature(4),),
    )
    assert [one.id for one in reminder.changed] == [2, 3, 4]
