"""What a command wants: which campaigns, unknown codes, alerts."""

# ruff: noqa: E501  a table of mails stands better with one on a line

from dataclasses import replace

import pytest

from signbot.core.intents import (
    Alerts,
    Sign,
    Unclear,
    UnknownCode,
    Why,
)
from signbot.core.reading.understand import understand
from tests.core.mailmaker import BOT, CONTEXT, A, B, C, mail, read, replying, signed


@pytest.mark.parametrize(
    "text",
    ["unsubscribe", "UNSUBSCRIBE UA 329/11", "Please unsubscribe me, thank you!", "DARME DE BAJA", "ABMELDEN",
     "désabonner", "descadastrar"],
)  # fmt: skip
def test_who_leaves_the_list_asks_for_no_more_alerts(text: str) -> None:
    assert read(text) == (Alerts(wanted=False),)


@pytest.mark.parametrize("text", ["SUBSCRIBE", "please subscribe me", "SUSCRIBIRME", "abonnieren"])
def test_who_comes_back_asks_for_alerts(text: str) -> None:
    assert read(text) == (Alerts(wanted=True),)


@pytest.mark.parametrize("text", ["do not unsubscribe me", "How do I unsubscribe?", "unsubscribe me and my wife"])
def test_what_is_no_clear_wish_about_alerts_changes_nothing(text: str) -> None:
    assert not any(isinstance(intent, Alerts) for intent in read(text))


@pytest.mark.parametrize(
    "text",
    ["SIGN UA 329/11, UA 12/12 and UA 83.18", "SIGN UA 329/11 UA 12/12 UA 83/18", "SIGN UA 329/11, 12/12 and 83.18",
     "SIGN UA 329/11\nSIGN UA 12/12\nFIRMAR UA 83/18", "SIGN UA 329/11, UA 12/12, and also UA 83/18", "SIGN ALL", "FIRMAR TODAS",
     "Please sign all of them", "JE SIGNE TOUTES", "SIGN ALL PETITIONS", "SIGN UA 329/11; UA 12/12; UA 83/18", "SIGN UA 329/11\nUA 12/12\nUA 83/18"],
)  # fmt: skip
def test_several_campaigns_are_signed_at_once(text: str) -> None:
    assert signed(read(text)) == [A, B, C]


def test_sign_all_without_an_open_campaign_asks() -> None:
    assert read("SIGN ALL", context=replace(CONTEXT, open=frozenset())) == (Unclear(Why.NO_CODE),)


@pytest.mark.parametrize(
    ("text", "written", "nearest"),
    [
        ("SIGN UA 392/11", "UA 392/11", A),
        ("SIGN UA 32/911", "UA 32/911", A),
        ("SIGN UA 329/11/5", "UA 329/11/5", A),
        ("SIGN AU 329/11", "AU 329/11", A),
        ("SIGN 329/11", "329/11", A),
        ("FIRMO UA 12/13 por favor", "UA 12/13", B),
        ("WITHDRAW UA 83/19", "UA 83/19", C),
    ],
)
def test_an_unknown_code_is_never_guessed(text: str, written: str, nearest: str) -> None:
    (intent,) = read(text, context=replying(B))
    assert isinstance(intent, UnknownCode)
    assert intent.written == written
    assert intent.nearest[0] == nearest


def test_a_known_code_beside_an_unknown_one_still_signs() -> None:
    intents = read("SIGN UA 329/11, UA 99/99")
    assert signed(intents) == [A]
    assert any(isinstance(intent, UnknownCode) and intent.written == "UA 99/99" for intent in intents)


@pytest.mark.parametrize(
    ("to", "cc", "thread", "signs"),
    [
        (("maria@home.example",), (BOT,), False, False),
        (("maria@home.example", BOT), (), False, True),
        (("maria@home.example",), (BOT,), True, True),  # a reply to all
        ((), (BOT,), False, False),
        ((), (), False, True),  # a blind copy
    ],
)
def test_who_begins_a_talk_with_others_asks_them(
    to: tuple[str, ...], cc: tuple[str, ...], thread: bool, signs: bool
) -> None:
    copied = replace(mail("Maria, I ask you.\nSIGN UA 329/11", thread=thread), to=to, cc=cc)
    assert signed(understand(copied, CONTEXT).intents) == ([A] if signs else [])


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Je signe UA 329/11 pour le Consortio Oaxaca", ""),  # of whom the letter speaks
        ("I sign UA 329/11 for the Consortio Oaxaca", ""),
        ("SIGN UA 329/11 for the Sisters of Mercy", "Sisters of Mercy"),
        ("SIGN UA 329/11 on behalf of the Consortio Oaxaca", "Consortio Oaxaca"),
    ],
)
def test_for_whom_the_letter_speaks_nobody_signs_in_their_name(text: str, organisation: str) -> None:
    (intent,) = read(text)
    assert isinstance(intent, Sign)
    assert [(person.organisation, person.for_organisation) for person in intent.people] == [
        (organisation, bool(organisation))
    ]


def test_both_are_those_of_the_subject_where_it_names_as_many() -> None:
    for text in ("hi, beide unterschreib ich sofort", "I sign both"):
        assert signed(read(text, subject="UA 83/18 und UA 329/11")) == [A, C]
    for text in (
        "both of us sign",
        "I sign all three",
        "I sign one of both",
        "both are awful, I sign",
        "I sign neither",
    ):
        assert not signed(read(text, subject="UA 83/18 und UA 329/11"))
