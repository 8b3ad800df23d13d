"""A help desk that makes a ticket of each answer of ours, from a new address each time: the talk ends by itself."""

from pathlib import Path

import pytest

from tests.conversations.talk import HERE
from tests.scenarios.stage import AUTHSERV, Read, Stage

ROUNDS, ENOUGH = 15, 3  # a talk that leads nowhere ends after so many answers
STATED = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from=them.example\r\n".encode()
TICKETS = sorted((HERE / "mails").glob("ticket-from-a-new-address-*.eml"))


def ticket(file: Path, address: str, number: int, ours: Read | None) -> bytes:
    """What their program makes of our answer."""
    text = file.read_text(encoding="utf-8").replace("1001", str(number)).replace("1002", str(number))
    text = text.replace(f"ticket-{number}@them.example", address.format(number))
    filled = {
        "{message-id}": ours.message_id if ours else "<0@them.example>",
        "{subject}": ours.subject if ours else "Your letter",
        "{to}": ours.reply_to if ours else "sign@rrn.example",
    }
    for name, value in filled.items():
        text = text.replace(name, value)
    text = text.replace("<h34@", f"<h{number}@").replace("<h35@", f"<h{number}@")
    return STATED + text.replace("\n", "\r\n").encode()


@pytest.mark.parametrize("address", ["ticket-{}@them.example", "support+id{}@them.example", "desk@{}.them.example"])
@pytest.mark.parametrize("file", TICKETS, ids=lambda file: file.stem)
def test_a_help_desk_that_answers_from_a_new_address_each_time_is_left_alone(
    stage: Stage, file: Path, address: str
) -> None:
    stage.campaign()
    answers: list[Read] = []
    for number in range(2001, 2001 + ROUNDS):
        stage.put(ticket(file, address, number, answers[-1] if answers else None))
        stage.once()
        new = [mail for mail in stage.new_mails() if "them.example" in mail.to]
        if not new:
            break
        answers += new
    assert len(answers) <= ENOUGH
    assert stage.signatures() == []
