"""Where a person shows up in what is not theirs."""

import pytest

from signbot.core.mail.mentions import from_them, mentions, without
from signbot.core.writing.mail_bytes import Attachment, compose
from tests.store.make import NOW

AMINA = ("amina@home.example",)
WORDS = ("amina@home.example", "Amina Diallo", "José Núñez")


def notice(text: str = "", html: str = "", subject: str = "What came in", attached: bytes = b"") -> bytes:
    files = (Attachment("mail.eml", "application/octet-stream", attached),) if attached else ()
    return compose(
        sender="sign@rrn.example", sender_name="RRN", to="carol@rrn.example", subject=subject, text=text, html=html,
        message_id="<1@rrn.example>", date=NOW, attachments=files,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("head", "theirs"),
    [
        (b"From: Amina <Amina@Home.example>", True),
        (b"From: Amina\r\n <amina@home.example>", True),
        (b"From: xamina@home.example", False),
        (b"From: amina@home.example.org", False),
        (b'From: "amina@home.example" <boris@post.example>', False),
        (b"From: boris@post.example\r\nReply-To: amina@home.example", False),
        (b"From: ((((<amina@home.example>", True),
        (b"From: amina@home.example, eve@evil.example", True),
        (b"From: a@b.example\r\nFrom: amina@home.example", True),
        (b"Sender: amina@home.example", True),
        (b"To: amina@home.example", False),
        (b"Subject: hello\r\n\r\nFrom: amina@home.example", False),
        (b"", False),
    ],
)
def test_a_mail_is_theirs_when_it_says_so_where_mails_say_it(head: bytes, theirs: bool) -> None:
    assert from_them(head + b"\r\n\r\nbody", AMINA) is theirs


@pytest.mark.parametrize(
    ("mail", "found"),
    [
        (notice("- mail 3, from amina@home.example: not understood"), True),
        (notice("AMINA DIALLO (pending)"), True),
        (notice("José Núñez signs"), True),
        (notice("nothing", html="<p>Amina Diallo</p>"), True),
        (notice("nothing", subject="José Núñez"), True),
        (notice("see the mail", attached=b"From: amina@home.example\r\n\r\nhello"), True),
        (notice("see", attached=b"From: b@b.example\r\n\r\nAmina Diallo"), True),
        (notice("Amina Diallova and xamina@home.example"), False),
        (notice("Nothing new"), False),
    ],
)
def test_a_mail_of_ours_mentions_them_in_whatever_part_it_is(mail: bytes, found: bool) -> None:
    assert mentions(mail, WORDS) is found


def test_what_a_person_wrote_stays_but_for_the_names() -> None:
    assert without("amina diallo (Amina@home.example) signed twice", WORDS) == "[…] ([…]) signed twice"
    assert without("Diallova stays", WORDS) == "Diallova stays"
    assert without("nobody to look for", ()) == "nobody to look for"
    assert without("Ed and Al stay: too short to be looked for", ("Ed", "Al")).startswith("Ed and Al")
