"""Templates of the operators' own: looked up first, and the packaged ones fill in."""

from pathlib import Path

from signbot.edges.templates.check import check
from tests.edges.templates.mails import LANGUAGES, put, signed


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
    text = signed(own, "fr", ("en", "fr")).text
    assert text.startswith("Bonjour, ## répondez au-dessus de cette ligne ##\n\nVous avez signé.")


def test_a_mail_is_never_in_two_languages(own: Path) -> None:
    put(own, "answers/fr/signed.md", "Subject: Merci\n\nVous avez signé.\n")
    assert "Merci" not in signed(own, "fr", ("en", "fr")).subject
