"""Which campaign: a typed code wins; else address, thread and subject must agree; and when a subject is a command."""

# ruff: noqa: E501  a table of mails stands better with one on a line

from dataclasses import replace

import pytest

from signbot.core.intents import Alerts, Nothing, Rename, Sign, Unclear, UnknownCode, Why, Withdraw
from tests.core.mailmaker import BOT, CAMPAIGNS, CONTEXT, A, B, C, campaign, read, replying, signed

TOKEN = "abcdefghijklmnopqrstuvw2"


@pytest.mark.parametrize(
    "to",
    ["sign+ua-329-11@rrn.example", f"sign+ua-329-11.{TOKEN}@rrn.example", "sign@rrn.example sign+ua-329-11@rrn.example",
     "sign+ua329-11@rrn.example"],
)  # fmt: skip
def test_the_tag_of_the_address_names_the_campaign(to: str) -> None:
    (intent,) = read("SIGN", to=to)
    assert isinstance(intent, Sign)
    assert intent.campaign == A


def test_another_separator_and_none() -> None:
    (intent,) = read("SIGN", to="sign-ua-329-11@rrn.example", context=replying(subaddress="-"))
    assert isinstance(intent, Sign)
    assert read("SIGN", to="sign+ua-329-11@rrn.example", context=replying(subaddress="")) == (Unclear(Why.NO_CODE),)


@pytest.mark.parametrize(
    "to", [f"sign+{TOKEN}@rrn.example", "other+ua-329-11@rrn.example", "sign+ua-329-11@other.example", BOT]
)
def test_other_addresses_name_none(to: str) -> None:
    assert read("SIGN", to=to) == (Unclear(Why.NO_CODE),)


def test_the_thread_or_the_subject_names_the_campaign() -> None:
    for how in (
        {"context": replying(A), "thread": True},
        {"subject": "Re: Please SIGN UA 329/11", "thread": True},
        {"subject": "UA: 329.11"},
    ):
        (intent,) = read("Sign, please", **how)
        assert isinstance(intent, Sign)
        assert intent.campaign == A


@pytest.mark.parametrize(
    ("to", "thread", "subject"),
    [
        ("sign+ua-329-11@rrn.example", (B,), ""),
        ("sign+ua-329-11@rrn.example", (), "Re: UA 12/12"),
        (BOT, (A,), "Re: UA 12/12"),
        (BOT, (A, B), ""),
        (BOT, (), "Re: UA 329/11 and UA 12/12"),
        ("sign+ua-329-11@rrn.example sign+ua-12-12@rrn.example", (), ""),
        ("sign+ua-99-99@rrn.example", (A,), ""),
    ],
)
def test_sources_that_disagree_are_asked_about(to: str, thread: tuple[str, ...], subject: str) -> None:
    assert read("SIGN", to=to, subject=subject, context=replying(*thread), thread=True) == (
        Unclear(Why.CODES_DISAGREE),
    )


def test_a_typed_known_code_always_wins() -> None:
    (intent,) = read(
        "SIGN UA 329/11", to="sign+ua-12-12@rrn.example", subject="Re: UA 83/18", context=replying(B), thread=True
    )
    assert isinstance(intent, Sign)
    assert intent.campaign == A
    (intent,) = read("SIGN\nUA 329/11", context=replying(B), thread=True)
    assert isinstance(intent, Sign)
    assert intent.campaign == A


def test_another_campaign_in_the_prose_beside_a_bare_sign_is_asked_about() -> None:
    assert read("I remember UA 12/12 so well.\nSIGN", context=replying(A), thread=True) == (
        Unclear(Why.CODES_DISAGREE),
    )


def test_an_unknown_tag_is_an_unknown_code() -> None:
    (intent,) = read("SIGN", to="sign+ua-329-12@rrn.example")
    assert isinstance(intent, UnknownCode)
    assert intent.nearest[0] == A


def test_withdraw_and_name_take_the_same_sources() -> None:
    assert read("WITHDRAW", context=replying(A), thread=True) == (Withdraw(A),)
    assert read("Name: Amina D.", context=replying(A), thread=True) == (Rename(A, "Amina D."),)


@pytest.mark.parametrize(
    "body",
    ["", "\n\n", "Sent from my iPhone", "-- \nAmina", "Name: Amina Diallo\nCity: Dakar", "Name:\nCity:", "Thank you!"],
)
def test_a_one_tap_subject_signs(body: str) -> None:
    (intent,) = read(body, subject="SIGN UA 329/11")
    assert isinstance(intent, Sign)
    assert intent.campaign == A


@pytest.mark.parametrize(
    "subject", ["Please sign UA 329/11", "FIRMO UA 329/11", "sign ua329/11", "Sign UA 329/11 - Amina Diallo"]
)
def test_a_subject_in_any_words_of_a_command_signs(subject: str) -> None:
    assert isinstance(read("", subject=subject)[0], Sign)


@pytest.mark.parametrize(
    "prefix",
    ["Re:", "RE:", "Fwd:", "FW:", "AW:", "WG:", "SV:", "VS:", "VB:", "TR:", "RV:", "ENC:", "RES:", "Antw:", "Odp:", "YNT:", "İLT:",
     "回复:", "回复：", "答复:", "转发:", "回覆:", "Re[2]:", "RE (3):", "R:", "I:", "Réf:", "[EXTERNAL] Re:", "Отв:", "Vá:"[:0] or "Rif:",
     "Doorst:", "返信:", "답장:", "رد:", "השב:", "Fwd: Re:", " re :"],
)  # fmt: skip
def test_a_subject_with_a_reply_prefix_is_no_command(prefix: str) -> None:
    assert read("", subject=f"{prefix} SIGN UA 329/11") == (
        Unclear(Why.NO_COMMAND, A, f"{prefix} SIGN UA 329/11"[:80]),
    )


def test_a_subject_in_a_thread_or_of_an_alert_is_no_command() -> None:
    assert isinstance(read("", subject="SIGN UA 329/11", thread=True)[0], Unclear)
    assert isinstance(read("", subject="Urgent: SIGN UA 329/11 today")[0], Unclear)
    context = replying(alert_subjects=("SIGN UA 329/11",))
    assert isinstance(read("", subject="Sign UA 329/11 ", context=context)[0], Unclear)


@pytest.mark.parametrize(
    ("body", "why"),
    [("What is this?", Why.NO_COMMAND), ("I do not want to sign", Why.REFUSED),
     ("Please send me more information first.", Why.NO_COMMAND)],
)  # fmt: skip
def test_a_subject_above_words_is_no_command(body: str, why: Why) -> None:
    (intent,) = read(body, subject="SIGN UA 329/11")
    assert isinstance(intent, Unclear)
    assert (intent.why, intent.campaign) == (why, A)


def test_the_words_of_the_body_count_before_the_subject() -> None:
    assert read("WITHDRAW UA 12/12", subject="SIGN UA 329/11") == (Withdraw(B),)


@pytest.mark.parametrize("subject", ["SIGN OFF UA 329/11", "SIG", "Do not sign UA 329/11", "UA 329/11"])
def test_a_subject_that_is_no_wish_to_sign_signs_nothing(subject: str) -> None:
    (intent,) = read("", subject=subject)
    assert isinstance(intent, Unclear)


def test_an_empty_mail_with_an_ordinary_subject_is_nothing() -> None:
    assert read("Thanks a lot!", subject="Hello") == (Nothing("courtesy"),)
    assert read("", context=CONTEXT) == (Nothing("empty"),)


def test_courtesy_in_a_thread_of_ours_is_told_how_to_sign() -> None:
    (intent,) = read("Thanks!", context=replying(A), thread=True)
    assert isinstance(intent, Unclear)
    assert intent.campaign == A


@pytest.mark.parametrize("subject", ["unsubscribe", "Unsubscribe UA 329/11", "darme de baja UA 329/11"])
@pytest.mark.parametrize("text", ["", "This message was automatically generated by Gmail."])
def test_a_subject_that_leaves_the_list_asks_for_no_more_alerts_whatever_a_program_writes_below(
    subject: str, text: str
) -> None:
    assert read(text, subject=subject) == (Alerts(wanted=False),)


# Shortened codes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "SIGN 329/11",
        "Please sign letter #329/11",
        "SIGN UA 329",
        "sign nr 329/11 please",
        "I want to sign the 329 letter",
        "Firmo la carta nº 329/11, por favor",
        "Je signe la lettre n° 329/11",
        "Ich unterschreibe den Brief Nr. 329/11",
        "Quero assinar a petição número 329",
        "Count me in for 329/11",
        "Please add my name to letter number 329. Thank you!",
        "329/11: please sign for me",
        "SIGN\n329/11",
    ],
)
def test_a_shortened_code_that_fits_one_campaign_is_that_campaign(text: str) -> None:
    assert signed(read(text)) == [A]
    assert signed(read(text, thread=True, context=replying(A))) == [A]


def test_several_shortened_codes_are_several_campaigns() -> None:
    assert signed(read("SIGN 329/11 and 12/12")) == [A, B]
    assert signed(read("SIGN 329/11. SIGN 83/18.")) == [A, C]


def test_withdrawing_and_the_subject_know_them_too() -> None:
    assert read("WITHDRAW 329/11") == (Withdraw(A),)
    assert signed(read("", subject="SIGN 329/11")) == [A]
    assert signed(read("SIGN", subject="letter 329/11")) == [A]


@pytest.mark.parametrize("text", ["SIGN UA 329", "Please sign letter 329", "sign the 329 letter"])
def test_a_shortened_code_that_fits_two_campaigns_asks_which_of_them(text: str) -> None:
    several = replace(CONTEXT, campaigns=(*CAMPAIGNS, campaign("UA 329/12", "CHILE")), open=frozenset({"ua329/12"}))
    (intent,) = read(text, context=several)
    assert isinstance(intent, UnknownCode)
    assert intent.nearest == ("ua329/12", A)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("SIGN 329/11", {"thread": True, "context": replying(B)}),
        ("SIGN UA 329", {"subject": "Re: UA 12/12 PERU"}),
        ("SIGN letter 329/11", {"to": "sign+ua-12-12@rrn.example"}),
    ],
)
def test_a_shortened_code_that_something_disagrees_with_is_asked_about(text: str, how: dict[str, object]) -> None:
    (intent,) = read(text, **how)
    assert isinstance(intent, UnknownCode)
    assert intent.nearest == (A,)


@pytest.mark.parametrize("text", ["SIGN UA 239/11", "SIGN 239/11", "SIGN UA 329/12", "Sign letter 330/11"])
def test_a_typo_only_asks(text: str) -> None:
    (intent,) = read(text)
    assert isinstance(intent, UnknownCode)
    assert A in intent.nearest


@pytest.mark.parametrize(
    "text",
    [
        "Sign me up on 12/12",
        "I live at 83/18 High Street. Thanks",
        "You take 1/2 cup of sugar and 329 grams of flour.",
        "329 people signed already, great!",
        "Do not sign 329/11",
        "No firmo la carta 329/11",
        "I will not sign letter 329",
        "SIGN letter 329/11 or 12/12",
        "Not 329/11 but 12/12",
        "Should I sign letter 329?",
        "I got letter 329 from you. What is it about?",
        "Please sign 329 people up",
    ],
)
def test_what_is_no_wish_or_no_code_signs_nothing(text: str) -> None:
    assert signed(read(text)) == []


def test_a_number_beside_a_code_that_is_written_out_is_no_other_campaign() -> None:
    assert signed(read("SIGN UA 329/11\nAmina Diallo\nLinke Wienzeile 83/18\nWien")) == [A]
    assert signed(read("I was born on 12/12. Please sign UA 329/11")) == [A]
