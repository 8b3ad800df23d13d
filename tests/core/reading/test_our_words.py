"""Our own words in a reply are known again, however a program has wrapped them."""

import pytest

from signbot.core.mail.own_words import essence
from signbot.core.reading.our_words import said_by_others
from tests.core.mailmaker import mail

OURS = (essence("Just reply to this mail. If it was not you, do nothing, or reply NO: then nothing will be signed."),)


@pytest.mark.parametrize(
    "text",
    [
        "> If it was not you, do nothing, or reply NO: then nothing will be signed.",
        "> If it was not you, do nothing, or reply\n> NO: then nothing will be signed.",
        "> > If it was not you, do nothing, or\n> > reply NO:\n> > then nothing will be signed.",
        "| If it was not you, do nothing, or reply\n| NO:\n| then nothing\n| will be signed.",
    ],
)
def test_ours_is_nobody_elses(text: str) -> None:
    assert [*said_by_others(mail(text), OURS)] == []


def test_ours_is_known_in_html_too() -> None:
    html = "<blockquote><p>If it was not you,&nbsp;do nothing, or <b>reply</b>\nNO: then nothing will be signed.</p>"
    assert [*said_by_others(mail(html=html), OURS)] == []


@pytest.mark.parametrize("no", ["NO", "No, not me", "No: I will not sign"])
def test_a_no_between_our_lines_is_theirs(no: str) -> None:
    text = (
        f"> Just reply to this mail.\n{no}\n> If it was not you, do nothing, or reply NO: then nothing will be signed."
    )
    assert no in [*said_by_others(mail(text), OURS)]


@pytest.mark.parametrize("token", ["fbp6elhqz3rmtwj4ogsythni", "slr6vvk7fpxfkvy3n7fv5pne", "yzeqrpck4mh2fmd3a72g3fni"])
def test_a_token_in_the_subject_is_no_word(token: str) -> None:
    subject = f"Re: Please confirm your signature under UA 329/11 MEXICO [{token}]"
    assert token not in "".join(said_by_others(mail(subject=subject), OURS))


def test_what_a_text_leaves_to_be_filled_in_makes_it_nobody_elses() -> None:
    dutch = (essence("Klopt de naam niet, antwoord dan met en de naam zoals die moet worden afgedrukt."),)
    line = "Klopt de naam niet, antwoord dan met NAAM UA 329/11 en de naam zoals die moet worden afgedrukt."
    assert [*said_by_others(mail(f"> {line}"), dutch)] == []
    assert [*said_by_others(mail(f"> NO UA 329/11. {line}"), dutch)] == ["NO UA 329/11."]


def test_the_first_words_of_a_sentence_at_the_end_of_a_line_are_ours_with_the_next_line() -> None:
    ours = (essence("The letter has changed. We do not put a name to words that nobody has seen."),)
    text = "> Dear Jane, it has changed. We\n> do not put a name to words that nobody has seen."
    assert "We" not in [*said_by_others(mail(text), ours)]
    alone = "> Dear Jane,\nWe\n> do not put a name to words that nobody has seen."
    assert "We" in [*said_by_others(mail(alone), ours)]
