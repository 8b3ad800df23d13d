"""Exchanges: a mail, our answer that asks, and the reply to that, each as a mail program makes it; what stands then."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from signbot.core.address import Address
from signbot.core.campaign import SignatureState
from tests.configs import LETTER, RECIPIENT, RIGHT
from tests.incoming.bot import Bot
from tests.scenarios.stage import mail

COUNTED, PENDING = SignatureState.COUNTED, SignatureState.PENDING
UA, PERU = "ua329/11", "ua12/12"
TWO_LETTERS = RIGHT + LETTER.replace("329/11", "12/12").replace("MEXICO", "PERU") + RECIPIENT


@dataclass
class Exchange:
    """One supporter and the bot. `proven`: what their provider says of them."""

    bot: Bot
    sender: str = "Amina Diallo <amina@home.example>"
    proven: bool | None = None
    heard: list[EmailMessage] = field(default_factory=list)  # our answers to them, the newest last

    def writes(self, text: str, *, subject: str = "Hello", **more: str) -> str:
        """A mail of its own; returns what we answer, "" for nothing."""
        return self._sends(mail(self.sender, text, subject=subject, proven=self.proven, **more))

    def replies(self, text: str) -> str:
        """To our newest answer: to its Reply-To, above its quoted text."""
        to = self.heard[-1]
        quoted = "".join(f"> {line}\n" for line in body(to).splitlines())
        thread = f"In-Reply-To: {to['Message-ID']}\r\nReferences: {to['References'] or ''} {to['Message-ID']}\r\n"
        raw = mail(
            self.sender,
            f"{text}\n\nOn Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n\n{quoted}",
            to=to["Reply-To"] or to["From"],
            subject=f"Re: {to['Subject']}",
            proven=self.proven,
            headers=thread,
        )
        return self._sends(raw)

    def taps(self, words: str, part: str) -> str:
        """On an emoji below our newest answer. `part`: the type of the part that marks it; "" for none."""
        to = self.heard[-1]
        thread = f"In-Reply-To: {to['Message-ID']}\r\nReferences: {to['Message-ID']}\r\n"
        raw = mail(
            self.sender, words, to=to["Reply-To"], subject=f"Re: {to['Subject']}", proven=self.proven, headers=thread
        )
        if part:
            plain = b"Content-Type: text/plain; charset=utf-8\r\n"
            head, text = raw.replace(plain, b'Content-Type: multipart/alternative; boundary="R"\r\n').split(
                b"\r\n\r\n", 1
            )
            marked = b'--R\r\nContent-Type: %s\r\n\r\n{"version": 1}\r\n--R--\r\n' % part.encode()
            raw = head + b"\r\n\r\n--R\r\n" + plain + b"\r\n" + text + marked
        return self._sends(raw)

    def gets_alert(self) -> None:
        """The alert about UA 329/11, mailed by the bot."""
        campaign = self.bot.shell.config.campaigns[0]
        written = self.sender.partition("<")[2].rstrip(">")
        to = Address(written, written, self.sender.partition(" <")[0])
        self.bot.store.queue([self.bot.shell.office.alert(campaign, "en", to, datetime.now(UTC))], datetime.now(UTC))
        self._hear()

    def names(self, code: str = UA) -> dict[str, SignatureState]:
        return {one.person.name: one.state for one in self.bot.store.signatures(code)}

    def _sends(self, raw: bytes) -> str:
        before = len(self.heard)
        assert not self.bot.gets(raw)
        self._hear()
        assert len(self.heard) - before <= 1
        return body(self.heard[-1]) if len(self.heard) > before else ""

    def _hear(self) -> None:
        payloads = [parcel.payload for parcel in self.bot.store.due(datetime.now(UTC))]
        self.heard += [message_from_bytes(raw, policy=policy.default) for raw in payloads[len(self.heard) :]]


def body(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


@pytest.fixture(params=[True, None], ids=["proven", "unproven"])
def exchange(bot: Bot, request: pytest.FixtureRequest) -> Exchange:
    return Exchange(bot, proven=request.param)


@pytest.fixture
def two(tmp_path: Path) -> Exchange:
    return Exchange(Bot(tmp_path, TWO_LETTERS))


# Do you want to sign? ------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["What about UA 329/11?", "I read about UA 329/11 in the parish bulletin."])
@pytest.mark.parametrize(
    "reply", ["yes", "Yes please!", "sign", "Sí", "Ja", "SIGN UA 329/11", "Of course. Amina Diallo, Dakar"]
)
def test_what_was_not_understood_is_asked_and_a_yes_signs(exchange: Exchange, text: str, reply: str) -> None:
    asked = exchange.writes(text)
    assert "Do you want to sign the letter UA 329/11 MEXICO? Just reply YES" in " ".join(asked.split())
    assert exchange.names() == {}
    assert "You have signed" in exchange.replies(reply) or "counted" in exchange.names().values()
    assert exchange.names() == {"Amina Diallo": COUNTED}  # unproven, too: the token came to nobody else


@pytest.mark.parametrize("reply", ["no", "No thanks", "never mind", "I will not sign"])
def test_a_no_signs_nothing_and_is_not_asked_again(exchange: Exchange, reply: str) -> None:
    exchange.writes("What about UA 329/11?")
    answer = exchange.replies(reply)
    assert "understand this as a no" in answer
    assert "Just reply" not in answer
    assert exchange.replies("ok") == exchange.replies("Thank you!") == ""
    assert exchange.names() == {}


@pytest.mark.parametrize("reply", ["Thanks", "Thank you so much for your work!", "Gracias"])
def test_thanks_for_a_question_sign_nothing_and_are_not_answered(exchange: Exchange, reply: str) -> None:
    exchange.writes("What about UA 329/11?")
    assert exchange.replies(reply) == ""
    assert exchange.names() == {}


@pytest.mark.parametrize(
    "reply", ["", "Who else signs?", "Maybe next week", "Yes, but who is behind this?", "I signed it last week"]
)
def test_what_is_neither_yes_nor_no_signs_nothing(exchange: Exchange, reply: str) -> None:
    exchange.writes("What about UA 329/11?")
    exchange.replies(reply)
    assert exchange.names() == {}


def test_a_question_may_be_answered_after_another_was_asked(exchange: Exchange) -> None:
    exchange.writes("What about UA 329/11?")
    assert "Just reply YES" in exchange.replies("What is this?")
    exchange.replies("Yes")
    assert exchange.names() == {"Amina Diallo": COUNTED}


def test_a_yes_that_comes_twice_signs_once(exchange: Exchange) -> None:
    exchange.writes("What about UA 329/11?")
    question = exchange.heard[-1]
    exchange.replies("Yes")
    exchange.heard.append(question)
    exchange.replies("Yes")
    assert exchange.names() == {"Amina Diallo": COUNTED}


def test_somebody_elses_yes_to_our_question_is_no_yes(exchange: Exchange) -> None:
    exchange.writes("What about UA 329/11?")
    exchange.sender = "Boris Marin <boris@elsewhere.example>"
    exchange.replies("Yes")
    assert exchange.names() == {}


def test_what_waits_for_a_yes_is_asked_about_once_more(exchange: Exchange) -> None:
    exchange.proven = None
    exchange.writes("SIGN UA 329/11")
    assert "just reply YES" in exchange.replies("What is this?")
    assert exchange.names() == {"Amina Diallo": PENDING}
    exchange.replies("YES")
    assert exchange.names() == {"Amina Diallo": COUNTED}


def test_a_no_to_what_waits_takes_it_back(exchange: Exchange) -> None:
    exchange.proven = None
    exchange.writes("SIGN UA 329/11")
    exchange.replies("What is this?")
    exchange.replies("No, not me")
    assert exchange.names() == {"Amina Diallo": SignatureState.WITHDRAWN}


# Which letter? -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "reply", ["2", "2.", "#2", "The second", "number two, please", "UA 12/12", "sign 2", "La segunda", "12/12"]
)
def test_several_letters_are_a_numbered_list(two: Exchange, reply: str) -> None:
    asked = two.writes("I want to sign")
    assert "1. UA 329/11 MEXICO\n2. UA 12/12 PERU" in asked
    two.replies(reply)
    assert (two.names(), two.names(PERU)) == ({}, {"Amina Diallo": COUNTED})


@pytest.mark.parametrize("reply", ["both", "1 and 2", "1\n2", "UA 329/11\nUA 12/12"])
def test_more_than_one_may_be_chosen(two: Exchange, reply: str) -> None:
    two.writes("I want to sign")
    two.replies(reply)
    assert two.names() == two.names(PERU) == {"Amina Diallo": COUNTED}


@pytest.mark.parametrize(
    "reply", ["yes", "3", "2 of my friends signed already", "not 2", "1 or 2", "no", "withdraw 2", "2?"]
)
def test_what_chooses_no_letter_signs_none(two: Exchange, reply: str) -> None:
    two.writes("I want to sign")
    two.replies(reply)
    assert two.names() == two.names(PERU) == {}


def test_an_unknown_code_is_asked_about_with_the_nearest_one(two: Exchange) -> None:
    assert "1. UA 329/11 MEXICO\n" in two.writes("SIGN UA 392/11")
    two.replies("1")
    assert two.names() == {"Amina Diallo": COUNTED}


# Whose name? ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reply", ["Ruth Lee", "ruth lee", "Name: Ruth Lee", "Ruth Lee, Hudson", "Lee, Ruth"])
def test_a_name_that_was_asked_for_signs(exchange: Exchange, reply: str) -> None:
    exchange.sender = "info@home.example"
    exchange.writes("SIGN UA 329/11")
    exchange.replies(reply)
    assert [name.casefold() for name in exchange.names()] == ["ruth lee"]


@pytest.mark.parametrize("reply", ["Yes", "What for?", "as usual"])
def test_what_is_no_name_signs_nobody_and_the_name_is_asked_for_again(exchange: Exchange, reply: str) -> None:
    exchange.sender = "info@home.example"
    exchange.writes("SIGN UA 329/11")
    assert "Just reply with your name" in exchange.replies(reply)
    assert exchange.names() == {}


@pytest.mark.parametrize("reply", ["2", "Omar Diallo", "the second"])
def test_which_of_their_names_comes_off(exchange: Exchange, reply: str) -> None:
    exchange.proven = True
    exchange.writes("SIGN UA 329/11\nName: Amina Diallo\nName: Omar Diallo")
    exchange.proven = None
    assert "1. Amina Diallo\n2. Omar Diallo" in exchange.writes("WITHDRAW UA 329/11")
    exchange.replies(reply)
    assert exchange.names() == {"Amina Diallo": COUNTED, "Omar Diallo": SignatureState.WITHDRAWN}


def test_who_wants_a_name_off_and_says_not_from_which_letter_is_asked_whether_it_is_this_one(two: Exchange) -> None:
    two.proven = True
    two.writes("SIGN UA 329/11")
    two.proven = None
    asked = two.writes("WITHDRAW", subject="A wish")
    assert "Do you want to take this name off the letter UA 329/11 MEXICO?" in asked
    two.replies("Yes")
    assert two.names() == {"Amina Diallo": SignatureState.WITHDRAWN}


# The alert asks, too -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "reply", ["Yes", "I will", "Of course", "Sí", "Yes! Amina Diallo, Cleveland", "Claro que sí", "Ja, gerne", "Oui"]
)
def test_a_yes_to_our_alert_signs_as_far_as_its_writer_is_proven(exchange: Exchange, reply: str) -> None:
    exchange.gets_alert()
    exchange.replies(reply)
    assert exchange.names() == {"Amina Diallo": COUNTED if exchange.proven else PENDING}


@pytest.mark.parametrize(
    "reply", ["Thanks", "Thank you for this!", "No", "I can't", "", "How terrible", "Good work!", "I signed already"]
)
def test_what_is_no_yes_to_our_alert_signs_nothing(exchange: Exchange, reply: str) -> None:
    exchange.gets_alert()
    exchange.replies(reply)
    assert exchange.names() == {}


def test_an_alert_that_another_program_mailed_is_known_by_its_subject(exchange: Exchange) -> None:
    subject = exchange.bot.reception.alerts()[0].subject
    unknown = "In-Reply-To: <1@newsletter.example>\r\nReferences: <1@newsletter.example>\r\n"
    exchange.writes("Yes", subject=f"Re: {subject}", headers=unknown)
    assert exchange.names() == {"Amina Diallo": COUNTED if exchange.proven else PENDING}


@pytest.mark.parametrize(
    "subject", ["Re: Lunch", "Re: Urgent letter: UA 329/11", "Urgent letter: UA 329/11 MEXICO – your name is needed"]
)
def test_a_yes_to_anything_else_signs_nothing(exchange: Exchange, subject: str) -> None:
    exchange.writes("Yes", subject=subject)
    assert exchange.names() == {}


# Courtesy and reactions to an answer ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "reply",
    ["Thank you!", "Ok", "Great", "You are welcome", "Happy to help", "De nada", "👍", "Yes", "Perfect, thanks"],
)
def test_courtesy_to_an_answer_that_asks_nothing_gets_no_answer(exchange: Exchange, reply: str) -> None:
    exchange.proven = True
    exchange.writes("SIGN UA 329/11")
    assert exchange.replies(reply) == ""
    assert exchange.names() == {"Amina Diallo": COUNTED}


GMAIL = "text/vnd.google.email-reaction+json"
TAPS = [
    ("👍\n\nAmina Diallo reacted via Gmail\n<https://www.google.com/gmail/about/>", GMAIL),
    ("❤️", GMAIL),
    ("Amina Diallo reacted to your message:", ""),
    ("👍\nAmina Diallo reacted to your message:", ""),
    ("Amina Diallo hat auf Ihre Nachricht reagiert:", ""),
    ("Amina Diallo reaccionó a tu mensaje:", ""),
]


@pytest.mark.parametrize(("words", "part"), TAPS)
def test_a_reaction_to_an_answer_gets_no_answer_and_to_a_question_answers_nothing(
    exchange: Exchange, words: str, part: str
) -> None:
    exchange.writes("What about UA 329/11?")
    assert "Just reply YES" in exchange.taps(words, part)
    assert exchange.names() == {}
    exchange.replies("Yes")
    assert exchange.taps(words, part) == ""
    assert exchange.names() == {"Amina Diallo": COUNTED}
