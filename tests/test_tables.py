"""The form that `tests.tables` keeps."""

import pytest

from signbot.core.text import words
from tests import tables
from tests.tables import NotATableError, formed

ENGLISH = '''"""English."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11"
    "sign": """
        add me
        sign
    """,
    # asks how this works: "HELP"
    "help": """
        help
    """,
}
'''


def test_every_table_is_in_its_form() -> None:
    assert [path.name for path, _ in tables.misformed()] == []


def test_every_table_is_read() -> None:
    files = {path.stem for path in tables.FOLDER.glob("[!_]*.py")} - {"names"}
    assert set().union(*map(words.spoken, ("client", "machines", "sentences"))) == files


def test_a_table_in_its_form_stays_as_it_is() -> None:
    assert formed(ENGLISH, ENGLISH) == ENGLISH


def test_phrases_are_sorted_written_small_and_stand_once_in_composed_characters() -> None:
    left = ENGLISH.replace("        add me\n        sign\n", "  Sign\n\n  cafe\u0301   is  open\nadd me\nSIGN\n")
    assert formed(left, ENGLISH) == ENGLISH.replace("        sign\n", "        caf\u00e9 is open\n        sign\n")


def test_phrases_that_are_compared_alike_are_one() -> None:
    form = formed(ENGLISH.replace("add me", "ich schließe\n        ich schliesse"), ENGLISH)
    assert form == ENGLISH.replace("add me", "ich schließe")


def test_another_language_gets_the_comments_and_the_order_of_the_english_table() -> None:
    left = [
        '"""French."""',
        "COMMANDS = {",
        '"help": """',
        "aide",
        '""",',
        "# old",
        '"sign": """',
        "signer",
        '"""',
        "}",
    ]
    form = formed("\n".join(left), ENGLISH)
    assert [line.strip() for line in form.splitlines() if line.strip()[:1] in ("#", "a", "s")] == [
        '# asks to sign: "SIGN UA 329/11"',
        "signer",
        '# asks how this works: "HELP"',
        "aide",
    ]


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (ENGLISH.replace('    # asks to sign: "SIGN UA 329/11"\n', ""), "what it is for"),
        (ENGLISH.replace('"help"', '"aid"'), "no group 'aid'"),
        (ENGLISH.replace("COMMANDS", "ORDERS"), "has no ORDERS"),
        (ENGLISH + "import os\n", "line 14: a table holds groups of phrases, and nothing else"),
        (ENGLISH.replace('"help": """\n        help\n    """', '"help": ["help"]'), "one a line"),
        ("COMMANDS = {}\n", "opens with the name of its language"),
    ],
)
def test_what_is_no_table_is_refused_with_its_reason(source: str, why: str) -> None:
    reference = source if "what it is for" in why else ENGLISH
    with pytest.raises(NotATableError, match=why):
        formed(source, reference)
