"""A finished letter goes by a coordinator's word, and by nothing less."""

from dataclasses import replace

import pytest

from signbot.core.deciding.approval import rests, says_release
from signbot.core.grounds import SUBJECT
from signbot.core.mail.mail import Mail
from signbot.core.reading.understand import understand
from tests.core.mailmaker import mail, replying

TO = "sign+ua-329-11.abcdefghijklmnopqrstuvw2@rrn.example"
ASKED = "Re: Please approve: the letter UA 329/11 MEXICO with 3 names"


def reply(text: str, subject: str = ASKED, html: str = "") -> Mail:
    return mail(text, subject=subject, to=TO, thread=subject.startswith("Re:"), html=html)


def released(one: Mail) -> bool:
    return says_release(one, understand(one, replying(asked=True)))


@pytest.mark.parametrize(
    "text",
    ["RELEASE UA 329/11", "release", "Yes", "Yes, please", "OK", "Sí", "Oui", "Sim", "Ja", "RELEASE\n\n-- \nCarol",
     "Release it!\n\n> To send it, reply to this mail with RELEASE", "Yes\n\nSent from my iPhone"],
)  # fmt: skip
def test_a_word_releases(text: str) -> None:
    assert released(reply(text))


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "Sent from my iPhone", "-- \nCarol\nRapid Response Network", "> To send it, reply with RELEASE",
     "On Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n> RELEASE UA 329/11",
     "Enviado desde mi iPhone", "Get Outlook for Android", "Thanks!", "No", "Not yet", "What is this?"],
)  # fmt: skip
def test_nothing_less_than_a_word_does(text: str) -> None:
    assert not released(reply(text))


def test_an_empty_reply_in_html_releases_nothing() -> None:
    assert not released(reply("", html="<div><br></div><div>Sent from my iPhone</div>"))


def test_a_tap_writes_the_word_into_the_subject() -> None:
    tapped = reply("", subject="RELEASE UA 329/11")
    assert released(tapped)
    assert {SUBJECT} in rests(tapped, understand(tapped, replying(asked=True)))
    for said in ("No!", "What is this?", "I release nothing", "WITHDRAW UA 12/12"):
        assert not released(replace(tapped, text=said)), said
    assert not released(replace(tapped, sealed="encrypted"))
    assert not released(replace(tapped, subject="Re: RELEASE UA 329/11", references=("<a@rrn.example>",)))
