"""A fax as it arrives: rendered at 204×98 dots to the inch, black or white, and read back by tesseract."""

import os
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from signbot.core.campaign import Person
from signbot.core.letter.letter import Letter, text
from signbot.edges.pdf import Faxed, fax, pdf
from tests.letters.seed import CAMPAIGN, TEMPLATES, TWELVE, signed

FAXED = Faxed("Greg Sprow", "Rapid Response Network", "coordinator@rrn.example", "Greg Sprow, Mexico Desk")
GIVEN = "Amina Boris Henrik Fatima Grace Kwame Walter Maureen Karl Ruth Ivan Hana".split()
FAMILY = "Petrov Dubois Diallo Smith Keller Peterson Okafor Hernandez Byrne Novak Raman Nowak".split()


@pytest.fixture(scope="module", autouse=True)
def _tools() -> None:
    for tool in ("pdftoppm", "tesseract"):
        if shutil.which(tool) is None:
            message = f"{tool} is not installed: the fax was not read back (.ci/servers names the package)"
            if os.environ.get("CI") == "true":
                pytest.fail(message)
            pytest.skip(message)


def test_the_letter_can_be_read_from_a_coarse_fax(tmp_path: Path) -> None:
    latin = [person for person in TWELVE if person.name.isascii()]
    letter = signed(*latin)
    received = read_back(letter, tmp_path)
    missing = misread(text(letter), received)
    assert missing.total() <= len(text(letter).split()) // 50, missing  # two words in a hundred
    for said in ("UA 329/11 MEXICO - Rapid Response Network", "please tell coordinator@rrn.example", "Page 3 of 3"):
        assert said in received
    assert "To Greg Sprow, Mexico Desk" in received


def test_a_dense_list_of_names_can_be_read_from_a_coarse_fax(tmp_path: Path) -> None:
    names = [f"{given} {family}" for family in FAMILY for given in GIVEN]
    received = read_back(signed(*map(Person, names)), tmp_path, first=4)
    missing = misread(" ".join(names), received)
    assert missing.total() <= len(names) * 2 // 50, missing


def test_our_own_words_keep_their_order_in_a_letter_from_right_to_left(tmp_path: Path) -> None:
    made = tmp_path / "letter.pdf"
    people = [Person(f"Amina {n}") for n in range(13)]
    made.write_bytes(pdf(signed(*people, campaign=replace(CAMPAIGN, language="ar")), folders=TEMPLATES))
    where = subprocess.run(["pdftotext", "-bbox", made, "-"], capture_output=True, check=True, text=True).stdout
    left = {word: float(x) for x, word in re.findall(r'xMin="([\d.]+)".*>(13|people)<', where)}
    assert left["13"] < left["people"]


def read_back(letter: Letter, folder: Path, first: int = 1) -> str:
    """What can be read on the pages from `first` on."""
    made = folder / "fax.pdf"
    made.write_bytes(fax(letter, FAXED, folders=TEMPLATES))
    coarse = ["pdftoppm", "-rx", "204", "-ry", "98", "-mono", "-f", str(first), made, folder / "page"]
    subprocess.run(coarse, check=True)
    return "\n".join(map(_read, sorted(folder.glob("page-*.pbm"))))


def _read(page: Path) -> str:
    page.write_bytes(doubled(page.read_bytes()))
    done = subprocess.run(
        ["tesseract", page, "-", "--dpi", "204"], capture_output=True, check=True, text=True,
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},
    )  # fmt: skip
    return " ".join(done.stdout.replace("—", "-").split())


def doubled(pbm: bytes) -> bytes:
    """Each line of dots twice, as the machine prints them: dots are twice as high as wide."""
    kind, size, dots = pbm.split(b"\n", 2)
    width, height = map(int, size.split())
    octets = (width + 7) // 8
    lines = (dots[n * octets : (n + 1) * octets] for n in range(height))
    return b"%b\n%d %d\n" % (kind, width, 2 * height) + b"".join(line * 2 for line in lines)


def misread(sent: str, received: str) -> Counter[str]:
    """The words that were sent and did not arrive. Accents, bullets and single letters aside."""
    return Counter(folded(sent)) - Counter(folded(received))


def folded(words: str) -> list[str]:
    plain = filter(lambda char: not unicodedata.combining(char), unicodedata.normalize("NFD", words.replace("*", "")))
    return [word for word in "".join(plain).split() if len(word) > 1]


# A name without a blank ----------------------------------------------------------------------------

WIDE = ["A" * 80, "W" * 80, "é" * 40, "กขคง" * 20, "محمد" * 20, "Wolfeschlegelsteinhausenbergerdorff" * 2]


@pytest.mark.parametrize("many", [7, 60], ids=["on the letter's page", "on pages of their own"])
@pytest.mark.parametrize("form", ["letter", "fax"])
def test_a_name_without_a_blank_stays_in_its_column(tmp_path: Path, form: str, many: int) -> None:
    people = [Person(name) for name in WIDE] + [Person(f"Amina {chr(97 + n % 26)}{n // 26}") for n in range(many)]
    letter = signed(*people)
    made = tmp_path / "letter.pdf"
    made.write_bytes(pdf(letter, folders=TEMPLATES) if form == "letter" else fax(letter, FAXED, folders=TEMPLATES))
    where = subprocess.run(["pdftotext", "-bbox", made, "-"], capture_output=True, check=True, text=True).stdout
    words = re.findall(r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">(.*)</word>', where)
    columns = {float(left) for left, _, word in words if word == "Amina"}
    rare = set("Wéกขคงمحد\u200b")
    wide = [(float(left), float(right)) for left, right, word in words if set(word) <= rare]
    assert wide
    for left, right in wide:
        behind = [column for column in columns if column > left + 30]
        assert right < min([*behind, 612 - 72 + 1])
