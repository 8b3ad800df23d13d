"""A help desk that makes a ticket of each answer of ours, from a new address each time: the talk ends by itself."""

import pytest

from tests.conversations.talk import HERE
from tests.scenarios.stage import AUTHSERV, BOT, Read, Stage

ROUNDS, ENOUGH = 15, 3  # a talk that leads nowhere ends after so many answers
TICKET = HERE / "mails/ticket-from-a-new-address.eml"


def ticket(address: str, number: int, ours: Read | None) -> bytes:
    """What their program makes of our answer, or of a mail of somebody else's."""
    text = TICKET.read_text(encoding="utf-8")
    filled = {
        "from": address.format(number),
        "number": str(number),
        "message-id": ours.message_id if ours else "<0@them.example>",
        "subject": ours.subject if ours else "Your letter",
        "to": ours.reply_to if ours else BOT,
    }
    for name, value in filled.items():
        text = text.replace(f"{{{name}}}", value)
    stated = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from=them.example\n"
    return (stated + text).replace("\n", "\r\n").encode()


@pytest.mark.parametrize("address", ["ticket-{}@them.example", "support+id{}@them.example", "desk@{}.them.example"])
def test_a_help_desk_that_answers_from_a_new_address_each_time_is_left_alone(stage: Stage, address: str) -> None:
    stage.campaign()
    answers: list[Read] = []
    for number in range(2001, 2001 + ROUNDS):
        stage.put(ticket(address, number, answers[-1] if answers else None))
        stage.once()
        new = [mail for mail in stage.new_mails() if "them.example" in mail.to]
        if not new:
            break
        answers += new
    assert len(answers) <= ENOUGH
    assert stage.signatures() == []
