"""outcome: what is shown before, what is refused, and that a script must say yes."""

from pathlib import Path

from tests.cli.running import run


def said(folder: Path, *options: str, text: str = "She is **free**.") -> tuple[int, str]:
    (folder / "news.md").write_text(text, encoding="utf-8")
    result = run(folder, "outcome", "UA 329/11", "--text", str(folder / "news.md"), *options)
    return result.exit_code, result.output


def test_a_dry_run_shows_the_mail_and_records_nothing(tmp_path: Path) -> None:
    code, shown = said(tmp_path, "--good-news", "--dry-run")
    assert code == 0
    assert "Subject: UA 329/11 MEXICO: good news" in shown
    assert "She is free." in shown
    assert "0 addresses would be told" in shown


def test_without_a_terminal_it_wants_a_yes_and_takes_the_same_words_once(tmp_path: Path) -> None:
    code, shown = said(tmp_path)
    assert code == 2
    assert "--yes" in shown
    assert "the next pass tells them" in said(tmp_path, "--yes")[1]
    assert "nobody is told twice" in said(tmp_path, "--yes")[1]


def test_a_stop_says_that_it_cancels(tmp_path: Path) -> None:
    assert "it is cancelled by this" in said(tmp_path, "--stop", "--dry-run")[1]
    assert "not both" in said(tmp_path, "--stop", "--good-news")[1]


def test_an_enclosure_is_a_copy_and_addresses_in_it_are_pointed_at(tmp_path: Path) -> None:
    mail, copy = tmp_path / "answer.eml", tmp_path / "answer.txt"
    mail.write_text("From: a@b.example\n\nhi")
    copy.write_text("Dear all,\nwrite to clerk@gov.example\n")
    assert "an email as it came" in said(tmp_path, "--enclose", str(mail), "--dry-run")[1]
    shown = said(tmp_path, "--enclose", str(copy), "--dry-run")[1]
    assert "in line 2" in shown
    assert "struck out?" in shown


def test_an_empty_text_and_two_of_one_language_are_refused(tmp_path: Path) -> None:
    assert "is empty" in said(tmp_path, text=" ")[1]
    assert "two texts" in said(tmp_path, "--text", str(tmp_path / "news.md"))[1]
