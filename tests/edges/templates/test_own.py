"""Templates of the operators' own: looked up first, and the packaged ones fill in."""

import shutil
from pathlib import Path

from signbot.edges.templates import packaged
from signbot.edges.templates.check import check
from signbot.edges.templates.whole import KINDS
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
    for kind in KINDS:
        shutil.copytree(packaged() / kind / "en", own / kind / "eo")
    put(own, "answers/eo/greeting.md", "Saluton,")
    put(own, "answers/eo/signed.md", "Subject: Dankon\n\nVi subskribis.\n")
    assert check(own, ("en", "eo")) == []
    mail = signed(own, "eo", ("en",))
    assert (mail.language, mail.subject) == ("eo", "Dankon")
    assert mail.text.startswith("Saluton, ## reply above this line ##\n\nVi subskribis.")


def test_half_a_language_is_spoken_to_nobody(own: Path) -> None:
    put(own, "answers/eo/signed.md", "Subject: Dankon\n\nVi subskribis.\n")
    assert "Dankon" not in signed(own, "eo", ("en", "eo")).subject
    (mistake,) = check(own, ("en", "eo"))
    assert mistake.startswith("bot.languages: eo is not whole")
    assert "answers/eo/addendum-delivered.md" in mistake
