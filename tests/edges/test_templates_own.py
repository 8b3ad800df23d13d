"""Templates of the operators' own: looked up first, in a sandbox, and checked before the bot starts."""

from pathlib import Path

import pytest

from signbot.core.answers import Say
from signbot.edges.templates import TemplateMistake, Writer, Written, check, samples

LANGUAGES = ("en", "es")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "answers" / "en").mkdir(parents=True)
    return tmp_path


def put(own: Path, name: str, text: str) -> Path:
    path = own / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def signed(own: Path, language: str = "en", languages: tuple[str, ...] = LANGUAGES) -> Written:
    writer = Writer("RRN", "sign@rrn.example", "+", languages, own)
    return writer.answer(samples.answer(language, samples.item(Say.SIGNED)))


def test_the_packaged_templates_have_no_mistake() -> None:
    assert check(None, LANGUAGES) == []


def test_a_language_without_templates_is_no_mistake_because_the_default_speaks() -> None:
    assert check(None, ("en", "fr")) == []


def test_ones_own_template_comes_first_and_the_packaged_ones_fill_in(own: Path) -> None:
    put(own, "answers/en/signed.md", "Subject: Thanks\n\nGrand, {{ who(item.people[0]) }}!\n")
    assert check(own, LANGUAGES) == []
    mail = signed(own)
    assert mail.subject == "Thanks"
    assert "Grand, Amina Diallo, Cleveland OH!" in mail.text
    assert "Rapid" not in mail.text
    assert "Hola" in signed(own, "es").text


def test_a_whole_language_of_ones_own(own: Path) -> None:
    put(own, "answers/fr/words.md", "")
    for name in ("greeting", "footer", "several"):
        put(own, f"answers/fr/{name}.md", "Bonjour," if name == "greeting" else "Subject: x")
    put(own, "answers/fr/signed.md", "Subject: Merci\n\nVous avez signé.\n")
    assert check(own, ("en", "fr")) == []
    assert "Bonjour,\n\nVous avez signé." in signed(own, "fr", ("en", "fr")).text


def test_a_mail_is_never_in_two_languages(own: Path) -> None:
    put(own, "answers/fr/signed.md", "Subject: Merci\n\nVous avez signé.\n")
    assert "Merci" not in signed(own, "fr", ("en", "fr")).subject


def test_ones_own_frame(own: Path) -> None:
    put(own, "layout.txt", "{{ blocks | join }} & co\n")
    assert signed(own).text.endswith(" & co\n")


@pytest.mark.parametrize(("text", "line", "what"), [
    ("Subject: x\n\n{{ nobody }}\n", 3, "'nobody' is undefined"),
    ("Subject: x\n\n\n{{ item.nothing }}\n", 4, "has no attribute 'nothing'"),
    ("Subject: x\n{% if %}\n", 2, "Expected an expression"),
    ("Subject: x\n\n{{ 1/0 }}\n", 3, "division by zero"),
    ("Subject: x\n\n{{ number('many') }}\n", 3, ""),
    ("Hello\n", 1, "Subject"),
])  # fmt: skip
def test_a_mistake_is_named_with_its_file_and_line(own: Path, text: str, line: int, what: str) -> None:
    put(own, "answers/en/signed.md", text)
    (mistake,) = check(own, ("en",))
    assert mistake.startswith(f"{own / 'answers/en/signed.md'}, line {line}: ")
    assert what in mistake


def test_a_template_in_another_encoding_is_named(own: Path) -> None:
    (own / "answers/en/signed.md").write_bytes("Subject: Señal\n".encode("latin-1"))
    (mistake,) = check(own, ("en",))
    assert "signed.md" in mistake
    assert "UTF-8" in mistake


def test_all_mistakes_are_named_at_once(own: Path) -> None:
    put(own, "answers/en/signed.md", "Subject: {{ a }}")
    put(own, "answers/en/closed.md", "Subject: {{ b }}")
    put(own, "notices/en/alarm.md", "Subject: {{ c }}")
    put(own, "alert/es/alert.md", "Subject: {{ d }}")
    assert len(check(own, LANGUAGES)) == 4


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


@pytest.mark.parametrize("escape", [
    "{{ item.__class__.__mro__ }}", "{{ ''.__class__ }}", "{{ who.__globals__ }}", "{{ item.people.append(1) }}",
])  # fmt: skip
def test_a_template_reaches_nothing_beyond_its_values(own: Path, escape: str) -> None:
    put(own, "answers/en/signed.md", f"Subject: x\n\n{escape}\n")
    with pytest.raises(TemplateMistake):
        signed(own)
