"""RELEASE is meant only where a mail says nothing else: with one word more the letter waits."""

import pytest

from signbot.core.mail.own_words import own_words
from signbot.core.reading.release_word import Beside, is_release

BESIDE = Beside(
    "ua329/11",
    (
        "Carol Whitaker",
        "coordinator",
        "rrn",
        "Rapid Response Network",
        "Brian J. Stefan Szittai",
        "Coordinator",
        "MEXICO",
    ),
)


def released(text: str) -> bool:
    return is_release(own_words(text).text, BESIDE)


@pytest.mark.parametrize(
    "text",
    ["RELEASE", "release.", "Ｒｅｌｅａｓｅ", "**RELEASE**", "RELEASE 👍", "RELEASE UA 329/11",
     "RELEASE UA-329-11 MEXICO", "Please release. Thanks, Carol", "Yes, release it!", "OK, RELEASE now please",
     "We approve. Release the letter UA 329/11.",
     "I have read it. Looks good to me. RELEASE", "Good morning! Everything is fine. RELEASE",
     "Hello signbot,\n\nRELEASE\n\nBest regards,\nCarol",
     "RELEASE\n\nCarol Whitaker\nRapid Response Network\nTel. +1 216 555 0100",
     "RELEASE\n\nCarol Whitaker\nHuman Rights Desk, Office of the Bishop",
     "Release UA 329/11\n\nWith thanks,\n\nCarol Whitaker, Coordinator\ncarol@rrn.example\nwww.rrn.example",
     "RELEASE it, please, and thank you all.", "RELEASE.\n\nCarol W.", "Hi,\n\nrelease\n\nThx",
     "RELEASE\n\nYours sincerely,\nCarol Whitaker (she/her)\nCoordinator\n+1 (216) 555-0100 | rrn.example",
     "RELEASE\n\nThanks,\nRuth Lee, Jr.",
     "RELEASE\n\nThank you,\nRuth Lee\nDirector", "RELEASE\n\nSaludos,\nLucía", "RELEASE\nBest,\nDr. Ruth Lee",
     "RELEASE\n\n-- \nCarol\nNever doubt that a few people can change the world", "RELEASE\n\nSent from my iPhone",
     "Release\n\nOn Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n\n> To send it, reply with RELEASE",
     "RELEASE, por favor. Muchas gracias, Carol", "Hola, RELEASE UA 329/11. Saludos", "RELEASE. Buenos dias",
     "Bonjour, RELEASE s'il vous plaît. Merci beaucoup", "RELEASE. Obrigada, bom dia",
     "Guten Morgen, bitte RELEASE. Mit freundlichen Grüßen, Carol"],
)  # fmt: skip
def test_the_word_with_courtesy_and_a_signature_releases(text: str) -> None:
    assert released(text)


@pytest.mark.parametrize(
    "text",
    ["Release tomorrow, not today.", "RELEASE\n\nWait, please do not send it before I call you.", "Don't release",
     "RELEASE UA 329/11 is not possible", "No RELEASE", "RELEASE nothing", "RELEASE NOW OR NEVER", "RELEASE? No.",
     "RELEASE mañana, no hoy", "RELEASE solo si está corregida", "RELEASE la semana que viene", "Aún no: RELEASE",
     "RELEASE morgen", "Bitte noch nicht RELEASE", "RELEASE erst am Montag", "RELEASE demain", "Ne pas RELEASE",
     "RELEASE amanhã", "RELEASE por la mañana", "RELEASE heute Abend", "RELEASE demain matin",
     "Não RELEASE", "RELEASE quando puder", "~~RELEASE~~", "RELEASE ✋", "🚫 RELEASE", "RELEASE ⏳"],
)  # fmt: skip
def test_a_no_or_another_time_in_any_language_releases_nothing(text: str) -> None:
    assert not released(text)


@pytest.mark.parametrize(
    "text",
    ["RELEASE on Monday", "RELEASE at 5pm", "RELEASE 2026-11-30", "RELEASE this evening", "RELEASE\nCarol\nTomorrow",
     "Release it if Maria agrees", "Release once the senator has answered", "RELEASE, but not to the press",
     "Release UA 329/11? There is a typo in paragraph 2", "Who can RELEASE this?", "¿RELEASE", "RELEASE？",
     "RELEASE UA 12/12", "RELEASE 3", "RELEASE to Mexico only", "Release the hostages", "I will release it after lunch",
     "RELEASE\n+1 216 555 0100 call me first", "RELEASE\nCAROL WHITAKER\nNEXT WEEK", "RELEASE\nCarol Whitaker\nNot Yet",
     "RELEASE\n\nThanks,\nCarol\n\nTomorrow", "RELEASE\nCarol Whitaker\nMonday.",
     "RELEASE\n\nGracias,\nMañana", "RELEASE\n\nCarol Whitaker\nCall Me First", "RELEASE\n\nCarol Whitaker\nHang On.",
     "RELEASE when ready", "RELEASE unless I call", "RELEASE (after fixing the typo)", "RELEASE without the cc",
     "RELEASE 24.11.2026", "RELEASE\n24.11.2026", "RELEASE\nPS wrong date", "I never said RELEASE",
     "RELEASE\n\nThanks,\nwe will tell you when", "RELEASE\n\nThanks,\nLater", "Hello,\nTomorrow\nRELEASE"],
)  # fmt: skip
def test_a_time_a_condition_a_question_or_more_releases_nothing(text: str) -> None:
    assert not released(text)


@pytest.mark.parametrize("text", ["", "-- \nCarol", "Sent from my iPhone", "Yes", "Thank you", "HOLD", "Unrelease"])
def test_without_the_word_nothing_is_released(text: str) -> None:
    assert not released(text)


def test_a_ticket_that_quotes_the_word_releases_nothing() -> None:
    assert not released("-- reply above this line --\n\nTicket ID: #AAAA-0000-0012\nRELEASE UA 329/11 was received.")


def test_an_organisations_name_stops_nothing_and_releases_nothing() -> None:
    beside = Beside("ua329/11", ("Stop Torture",))
    assert is_release("RELEASE\nStop Torture", beside)
    assert not is_release("RELEASE? stop", beside)
    assert not is_release("RELEASE\nstop", beside)
