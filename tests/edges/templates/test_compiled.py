"""Compiled templates: kept for the next process, where that is right, and never trusted where it is not."""

from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from signbot.edges.templates import packaged
from signbot.edges.templates.compiled import Compiled

NAME = "answers/en/greeting.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    kept = tmp_path / "kept"
    kept.mkdir()
    return kept


def compiles(folder: Path | None, root: Path, monkeypatch: pytest.MonkeyPatch, name: str = NAME) -> bool:
    """Does another process that keeps its code there have to compile this template?"""
    compiled: list[object] = []
    whole = Environment._compile
    with monkeypatch.context() as patched:
        patched.setattr(Environment, "_compile", lambda *given: compiled.append(given) or whole(*given))
        Environment(loader=FileSystemLoader(root), bytecode_cache=Compiled(folder)).get_template(name)
    return bool(compiled)


def test_the_next_process_compiles_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [compiles(folder, packaged(), monkeypatch) for _ in range(2)] == [True, False]
    assert compiles(None, packaged(), monkeypatch)


def test_what_is_damaged_is_compiled_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiles(folder, packaged(), monkeypatch)
    for file in folder.iterdir():
        file.write_bytes(file.read_bytes()[:100])
    assert [compiles(folder, packaged(), monkeypatch) for _ in range(2)] == [True, False]


def test_another_compiler_or_another_text_makes_another_code(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiles(folder, packaged(), monkeypatch)
    monkeypatch.setattr("signbot.edges.templates.compiled._compiler", lambda: "the next version")
    assert compiles(folder, packaged(), monkeypatch)
    assert len({Compiled(None).get_source_checksum(text) for text in ("Hello", "Hello.")}) == 2


def test_the_operators_own_are_kept_by_no_file(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own.md").write_text("Hello")
    assert [compiles(folder, tmp_path, monkeypatch, "own.md") for _ in range(2)] == [True, True]
    assert list(folder.iterdir()) == []


def test_where_nothing_can_be_written_it_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [compiles(Path("/dev/null/kept"), packaged(), monkeypatch) for _ in range(2)] == [True, True]
