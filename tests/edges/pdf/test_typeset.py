"""Data to PDF by Typst, here or in a process of its own: the same bytes, and the same words where it refuses."""

import sys
from pathlib import Path

import pytest

from signbot.core.campaign import Person
from signbot.edges import pdf as printer
from signbot.edges.pdf import GlyphMissing, TypesettingFailed, printable
from signbot.edges.pdf.typeset import typeset_alone
from tests.letters.seed import TEMPLATES, crowd, signed


def test_a_letter_that_can_not_be_printed_names_the_characters():
    for missing in ("ᚠ", "𓀀", "\U000f0000"):
        assert printable(missing) == missing
        with pytest.raises(GlyphMissing) as caught:
            printer.pdf(signed(Person(f"Eve {missing}")), folders=TEMPLATES)
        assert caught.value.chars == missing


def test_a_process_of_its_own_makes_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    letter = crowd(60)
    here = printer.pdf(letter, folders=TEMPLATES)
    monkeypatch.setattr(printer, "typeset", None)
    monkeypatch.setattr(printer, "ALONE", 0)
    assert printer.pdf(letter, folders=TEMPLATES) == here


def test_a_process_of_its_own_names_what_it_can_not_print(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printer, "ALONE", 0)
    with pytest.raises(GlyphMissing) as caught:
        printer.pdf(signed(Person("Eve ᚠ")), folders=TEMPLATES)
    assert caught.value.chars == "ᚠ"


@pytest.mark.parametrize("alone", [0, 1_000])
def test_a_broken_template_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, alone: int) -> None:
    monkeypatch.setattr(printer, "ALONE", alone)
    folder = tmp_path / "letter"
    folder.mkdir()
    (folder / "letter.typ").write_text("#nothing-like-it")
    with pytest.raises(TypesettingFailed, match="unknown variable"):
        printer.pdf(signed(Person("Eve")), folders=[tmp_path])


@pytest.mark.parametrize(("code", "error"), [("7", TypesettingFailed), ("-9", MemoryError)])
def test_how_the_other_process_ended_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str, error: type[Exception]
) -> None:
    program = tmp_path / "python"
    program.write_text(f"#!/bin/sh\ncat > /dev/null\n[ {code} -gt 0 ] && exit {code}\nkill {code} $$\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    with pytest.raises(error, match=code.removeprefix("-")):
        typeset_alone(tmp_path / "letter.typ", {}, 0)
