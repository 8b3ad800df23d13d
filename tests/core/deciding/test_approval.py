"""A finished letter goes by a coordinator's word, and by nothing less."""

from dataclasses import replace

import pytest

from signbot.core.deciding.approval import rests, says_release
from signbot.core.grounds import SUBJECT
from signbot.core.mail.mail import Mail
from signbot.core.reading.release_word import Beside
from signbot.core.reading.understand import alternatives, understand
from tests.core.mailmaker import mail, replying

TO = "sign+ua-329-11.abcdefghijklmnopqrstuvw2@rrn.example"
ASKED = "Re: Please approve: the letter UA 329/11 MEXICO with 3 names"


def reply(text: str, subject: str = ASKED, html: str = "") -> Mail:
    return mail(text, subject=subject, to=TO, thread=subject.startswith("Re:"), html=html)


BESIDE = Beside("ua329/11", ("Carol Whitaker", "Rapid Response Network"))


def released(one: Mail) -> bool:
    texts = [own.text for _, own in alternatives(one, replying(asked=True))]
    return says_release(one, texts, BESIDE)


@pytest.mark.parametrize(
    "text",
    ["RELEASE UA 329/11", "release", "Yes, RELEASE", "RELEASE\n\n-- \nCarol", "RELEASE\n\nThanks!\nCarol Whitaker",
     "Release it!\n\n> To send it, reply to this mail with RELEASE", "RELEASE\n\nSent from my iPhone"],
)  # fmt: skip
def test_the_word_releases(text: str) -> None:
    assert released(reply(text))


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "Sent from my iPhone", "-- \nCarol\nRapid Response Network", "> To send it, reply with RELEASE",
     "On Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n> RELEASE UA 329/11",
     "Enviado desde mi iPhone", "Get Outlook for Android", "Thanks!", "No", "Not yet", "What is this?",
     "Yes", "OK", "Sí", "Release tomorrow, not today.", "RELEASE\n\nWait, please do not send it before I call you."],
)  # fmt: skip
def test_nothing_but_the_word_does(text: str) -> None:
    assert not released(reply(text))


def test_an_empty_reply_in_html_releases_nothing() -> None:
    assert not released(reply("", html="<div><br></div><div>Sent from my iPhone</div>"))


def test_text_and_html_must_both_say_so() -> None:
    assert released(reply("RELEASE", html="<div>RELEASE</div>"))
    assert not released(reply("RELEASE", html="<div>RELEASE</div><div>Wait for me</div>"))
    assert not released(reply("", html="<div><s>RELEASE</s></div>"))


def test_a_tap_writes_the_word_into_the_subject() -> None:
    tapped = reply("", subject="RELEASE UA 329/11")
    assert released(tapped)
    assert {SUBJECT} in rests(tapped, understand(tapped, replying(asked=True)), BESIDE)
    for said in ("Thank you! Carol", "Sent from my iPhone", "RELEASE"):
        assert released(replace(tapped, text=said)), said
    for said in ("No!", "What is this?", "I release nothing", "WITHDRAW UA 12/12"):
        assert not released(replace(tapped, text=said)), said
    assert not released(replace(tapped, sealed="encrypted"))
    assert not released(replace(tapped, subject="Re: RELEASE UA 329/11", references=("<a@rrn.example>",)))
