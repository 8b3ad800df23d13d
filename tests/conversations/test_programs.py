"""Whatever program quotes our request, in whatever language: only what stands above the quote says anything.

Every program of tests/mails/clients.py, in text, in HTML and in both, with its lines whole and broken.
"""

import pytest

from tests.conversations.playing import Ending, played
from tests.conversations.talk import CODE, Before, Meant, Talk, Turn
from tests.mails.clients import CLIENTS
from tests.scenarios.stage import Stage

AMINA = "Amina Diallo <amina@home.example>"
SIGN = {"en": "SIGN UA 329/11", "es": "FIRMO UA 329/11"}  # the request comes in the language of the command
WAYS = (("text", 0), ("text", 72), ("html", 0), ("both", 0), ("both", 72))
SIGNED, NOTHING = Meant(signed={CODE: ["Amina Diallo"]}), Meant()


def replies(language: str, words: str, meant: Meant) -> list[Talk]:
    """One in each program and way."""
    asking = Turn(SIGN[language], program="gmail", language=language)
    return [
        Talk(
            f"{program}, {form}, {columns or 'whole lines'}",
            (asking, Turn(words, program=program, form=form, columns=columns, language=spoken(program, language))),
            meant,
            Before.NOTHING,
            AMINA,
            proven=None,
        )
        for program in CLIENTS
        for form, columns in WAYS
    ]


def spoken(program: str, language: str) -> str:
    """Half of the programs are set to the language of their user, the others to English."""
    return language if len(program) % 2 else "en"


@pytest.mark.parametrize(
    ("language", "words", "meant"),
    [("en", "", SIGNED), ("es", "", SIGNED), ("en", "No", NOTHING)],
)
def test_a_request_is_answered_by_what_stands_above_its_quote(
    stage: Stage, language: str, words: str, meant: Meant
) -> None:
    over = played(stage, replies(language, words, meant))
    assert [f"{one.talk.title}: {one.why}" for one in over if one.ending is not Ending.RIGHT] == []
