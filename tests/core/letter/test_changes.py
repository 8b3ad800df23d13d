"""What changed from one text of a letter to the next: told in words, and judged of form or not."""

from dataclasses import replace

import pytest

from signbot.core.campaign import Channel, Recipient, Role, Route, Translation
from signbot.core.letter.changes import changes, in_words, is_of_form, told
from signbot.core.version import Edit, Part
from tests.core.mailmaker import campaign
from tests.letters.seed import CAMPAIGN

TO = Recipient(Role.TO, "Lic. López", "Attorney", (Route(Channel.FAX, "+529515016900"),), printed="via fax")
LETTER = replace(
    campaign("UA 329/11"),
    recipients=(TO,),
    salutation="Dear Sirs:",
    body="We fear for Juan Pérez and his wife, who were taken by soldiers near the town of San Pedro on the third of"
    " May and were not seen again.\n\nThe second paragraph stays.\n\nFree them.",
)


def lines(**changed: object) -> list[str]:
    after = replace(LETTER, **changed)  # type: ignore[arg-type]
    return list(told(changes(LETTER.signed_text, after.signed_text)))


def bodies(before: str, after: str) -> tuple[str, str]:
    return replace(LETTER, body=before).signed_text, replace(LETTER, body=after).signed_text


def test_words_struck_and_added_stand_between_some_that_stayed() -> None:
    assert lines(body=LETTER.body.replace("his wife", "his whole family")) == [
        "body: We fear for Juan Pérez and his [-wife,-] [+whole family,+] who were taken by soldiers near the town …"
    ]


def test_whole_paragraphs_are_struck_and_added() -> None:
    assert lines(body=LETTER.body.replace("\n\nFree them.", "")) == ["body: [-Free them.-]"]
    assert lines(body=LETTER.body + "\n\nAnd answer us.") == ["body: [+And answer us.+]"]


def test_each_part_that_a_signer_would_care_about_is_named() -> None:
    assert lines(salutation="Dear Madam:") == ["salutation: Dear [-Sirs:-] [+Madam:+]"]
    assert lines(recipients=(TO, replace(TO, role=Role.CC, name="Ann Lee"))) == ["cc: [+Ann Lee, Attorney+]"]
    assert lines(recipients=(replace(TO, salutation="Dear Sir:"),)) == ["to: Lic. López, Attorney [+(Dear Sir:)+]"]
    assert lines(translations=(Translation("es", "Libérenlos."),)) == ["body (es): [+Libérenlos.+]"]
    assert lines(recipients=(replace(TO, routes=(), printed="by post"),)) == []


def test_a_change_of_layout_alone_says_so() -> None:
    assert lines(body=LETTER.body.replace("Free them", "**Free** them")) == [
        "body: only spaces, line breaks or emphasis"
    ]


def test_of_a_text_that_is_not_known_everything_is_new() -> None:
    (body,) = [one for one in changes("", LETTER.signed_text) if one.part is Part.BODY]
    assert {run.edit for passage in body.passages for run in passage} == {Edit.ADDED}
    assert not is_of_form("", LETTER.signed_text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a b", "a  b"),
        ("a\n\nb", "a b"),
        ("x\u00a0y", "x y"),
        ("- a\n- b", "a\n\nb"),
        ("Free them.", "Free them!"),
        ("Hello, world", "Hello world"),
        ("**Free** them", "Free them"),
        ("— no —", "- no -"),
        ("“x”", '"x"'),
        ("don't", "don’t"),
        ("well-known", "well known"),
        ("No. 5.", "No. 5"),
        ("(one) two", "one, two"),
        ("¡Libertad!", "Libertad"),
        ("مرحبا، عالم", "مرحبا عالم"),
        ("1. act", "1. act!"),
        ("see https://a.example/x.", "see https://a.example/x"),
        ("the year 2026,", "the year 2026"),
    ],
)
def test_spaces_and_punctuation_are_form(before: str, after: str) -> None:
    assert is_of_form(*bodies(before, after))
    assert is_of_form(*bodies(after, before))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("not a", "a"),
        ("a", ""),
        ("10.5", "105"),
        ("1,000", "1.000"),
        ("3-4", "34"),
        ("12:30", "12.30"),
        ("-5 degrees", "5 degrees"),
        (".5", "5"),
        ("50%", "50"),
        ("$5", "5"),
        ("x²", "x2"),
        ("may", "May"),
        ("nowhere", "now here"),
        ("re-sign", "resign"),
        ("we're", "were"),
        ("Is it?", "Is it."),
        ("a/b", "a b"),
        ("A & B", "A B"),
        ("~~x~~", "x"),
        ("[x](http://a.example)", "[x](http://b.example)"),
        ("cafe", "café"),
        ("\u0410", "A"),
    ],
)
def test_another_word_or_number_is_not(before: str, after: str) -> None:
    assert not is_of_form(*bodies(before, after))
    assert not is_of_form(*bodies(after, before))


def test_a_recipient_more_is_no_form() -> None:
    more = replace(LETTER, recipients=(TO, replace(TO, name="Ann Lee")))
    assert not is_of_form(LETTER.signed_text, more.signed_text)


def test_names_may_be_shown_to_fewer_by_form_alone_and_to_more_by_no_form() -> None:
    shown = CAMPAIGN.signed_text
    first, *others = CAMPAIGN.recipients
    hidden = replace(CAMPAIGN, recipients=(replace(first, show_names=False), *others)).signed_text
    unpublished = replace(CAMPAIGN, public_names=False).signed_text
    assert is_of_form(shown, hidden)
    assert is_of_form(shown, unpublished)
    assert not is_of_form(hidden, shown)
    assert not is_of_form(hidden, unpublished)
    assert "Oaxaca State Attorney, Mexico (no names)" in in_words(hidden)
    assert "everybody else (no names)" in in_words(unpublished)
