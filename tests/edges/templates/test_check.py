"""Templates of the operators' own are checked before the bot starts: every mistake at once, with its file and line."""

from pathlib import Path

from signbot.edges.templates import packaged
from signbot.edges.templates.check import check
from tests.edges.templates.mails import LANGUAGES, put


def test_the_packaged_templates_have_no_mistake() -> None:
    """As if they were the operators' own: then each of them is written."""
    assert check(packaged(), LANGUAGES) == []


def test_every_language_that_a_file_has_a_part_in_is_looked_at_and_no_other(own: Path) -> None:
    put(own, "answers/es/signed.md", "Subject: {{ a }}")
    assert len(check(own, ("en", "pt-BR"))) == 1
    put(own, "answers/pt/signed.md", "Subject: {{ b }}")
    assert [mistake.partition(",")[0] for mistake in check(own, ("en", "pt-BR"))] == [
        str(own / "answers/pt/signed.md"),
        str(own / "answers/es/signed.md"),
    ]


def test_a_language_that_nobody_would_be_answered_in_is_a_mistake() -> None:
    (mistake,) = check(None, ("en", "eo"))
    assert "eo is not whole" in mistake


MISTAKES = {
    "signed": ("Subject: x\n\n{{ nobody }}\n", 3, "'nobody' is undefined"),
    "closed": ("Subject: x\n\n\n{{ item.nothing }}\n", 4, "has no attribute 'nothing'"),
    "held": ("Subject: x\n{% if %}\n", 2, "Expected an expression"),
    "list": ("Subject: x\n\n{{ 1/0 }}\n", 3, "division by zero"),
    "help": ("Subject: x\n\n{{ number('many') }}\n", 3, ""),
    "status": ("Hello\n", 1, "Subject"),
}


def test_every_mistake_is_named_with_its_file_and_line(own: Path) -> None:
    for name, (text, _, _) in MISTAKES.items():
        put(own, f"answers/en/{name}.md", text)
    found = check(own, ("en",))
    for name, (_, line, what) in MISTAKES.items():
        start = f"{own / f'answers/en/{name}.md'}, line {line}: "
        (mistake,) = (said for said in found if said.startswith(start))
        assert what in mistake
    assert len(found) == len(MISTAKES)


def test_a_template_in_another_encoding_is_named(own: Path) -> None:
    (own / "answers/en/signed.md").write_bytes("Subject: Señal\n".encode("latin-1"))
    (mistake,) = check(own, ("en",))
    assert "signed.md" in mistake
    assert "UTF-8" in mistake


def test_mistakes_of_all_kinds_and_languages_are_named_at_once(own: Path) -> None:
    put(own, "notices/en/alarm.md", "Subject: {{ c }}")
    put(own, "alert/es/alert.md", "Subject: {{ d }}")
    assert len(check(own, LANGUAGES)) == 2


def test_a_mistake_in_the_words_is_named_once(own: Path) -> None:
    put(own, "answers/en/words.md", "{% macro %}")
    (mistake,) = check(own, ("en",))
    assert "words.md, line 1" in mistake


def test_a_mistake_in_the_frame_is_named(own: Path) -> None:
    put(own, "layout.html", "<html>\n{{ nobody }}")
    (mistake,) = check(own, ("en",))
    assert mistake.startswith(f"{own / 'layout.html'}, line 2: ")


def test_a_file_that_no_mail_uses_is_a_misspelt_one(own: Path) -> None:
    path = put(own, "answers/en/singed.md", "Subject: x")
    assert check(own, ("en",)) == [f"{path}: no mail uses a template of this name"]


def test_a_missing_directory_is_a_mistake(tmp_path: Path) -> None:
    assert check(tmp_path / "gone", ("en",)) == [f"bot.templates: there is no directory {tmp_path / 'gone'}"]


def test_an_alert_subject_that_reads_as_a_command_is_a_mistake(own: Path) -> None:
    put(own, "alert/en/alert.md", "Subject: Please SIGN {{ title(campaign) }}\n\nx\n")
    (mistake,) = check(own, ("en",))
    assert "alert.md" in mistake
    assert "command" in mistake
