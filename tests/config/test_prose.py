"""The letter's text, inline or from a file: Markdown without HTML."""

from pathlib import Path

import pytest

from tests.configs import (
    RIGHT,
    campaign,
    line_of,
    mistakes,
    the_mistake,
)

SPANISH = '[[campaign.translation]]\nlanguage = "es"\nbody = "Les pedimos que actúen."\n'


def test_a_body_from_a_file_beside_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "letter.md").write_bytes("\ufeffEs geht um **Leben**.\r\n\r\n- eins\r\n".encode())
    text = RIGHT.replace('body = "We urge you to act."', 'body_file = "letter.md"')
    assert campaign(tmp_path, text).body == "Es geht um **Leben**.\n\n- eins"


@pytest.mark.parametrize("start", [b"PK\x03\x04\x14", b"\xd0\xcf\x11\xe0", rb"{\rtf1\ansi We urge you}", b"%PDF-1.7"])
def test_a_word_processor_s_letter_is_asked_for_as_plain_text(tmp_path: Path, start: bytes) -> None:
    (tmp_path / "letter.docx").write_bytes(start)
    mistake = the_mistake(tmp_path, RIGHT.replace('body = "We urge you to act."', 'body_file = "letter.docx"'))
    assert mistake.fix == "save it as plain text (UTF-8)"


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ('body = " \\n "', "body"),
        ('body = "x"\nbody_file = "letter.md"', "body"),
        ('body_file = "nowhere.md"', "body_file"),
        ('body_file = ""', "body_file"),
        ('body_file = "latin.md"', "body_file"),
        ('body_file = "empty.md"', "body_file"),
        ("body = 5", "body"),
    ],
)
def test_a_letter_without_a_text_is_refused(tmp_path: Path, written: str, key: str) -> None:
    (tmp_path / "latin.md").write_bytes("señores".encode("latin-1"))
    (tmp_path / "empty.md").write_text("\n\n")
    text = RIGHT.replace('body = "We urge you to act."', written)
    assert the_mistake(tmp_path, text).key == f"campaign 1 (UA 329/11): {key}"


@pytest.mark.parametrize(
    "html",
    [
        "<b>urge</b>",
        "<div>\nact\n</div>",
        "one\n<br> two",
        "`<i>`",
        "    <p>indented",
        "<!-- note -->",
        '<a href="x"\ntitle="y">x</a>',
    ],
)
def test_html_in_the_letter_is_refused_at_its_line(tmp_path: Path, html: str) -> None:
    text = RIGHT.replace('"We urge you to act."', f"'''\nDear friend,\n\n{html}\n'''")
    found = mistakes(tmp_path, text)
    assert {mistake.key for mistake in found} == {"campaign 1 (UA 329/11): body"}
    assert found[0].line == line_of(text, html.removeprefix("one\n"))
    (tmp_path / "letter.md").write_text(f"Dear friend,\n\n{html}\n")
    in_file = mistakes(tmp_path, RIGHT.replace('body = "We urge you to act."', 'body_file = "letter.md"'))
    assert in_file[0].file == str(tmp_path / "letter.md")
    assert in_file[0].line == 3 + html.startswith("one\n")


def test_what_only_looks_like_html_is_fine(tmp_path: Path) -> None:
    body = "5 < 6 and 7 > 6, see <https://rrn.example> and <amina@rrn.example>, \\<b>, &amp;"
    assert campaign(tmp_path, RIGHT.replace('"We urge you to act."', f"'{body}'")).body == body


def test_html_in_a_translation_is_refused_at_its_line(tmp_path: Path) -> None:
    text = f"{RIGHT}\n{SPANISH}".replace("Les pedimos", "<b>Les</b> pedimos")
    assert the_mistake(tmp_path, text).line == line_of(text, "<b>Les")
