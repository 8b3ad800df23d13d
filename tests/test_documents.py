"""What people read about the project is true: links, files, commands, options, keys; and each rule has its test."""

import re
import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import click
import pytest

from signbot import cli
from signbot.cli.commands import COMMANDS, Later
from signbot.config import load
from signbot.config.providers import PROVIDERS

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").rglob("*.md"))]
LONGEST_README = 120  # lines: who reads more of it before the start?
OPERATORS = "mycampaign/"  # a folder of theirs

_LINK = re.compile(r"\[[^\]]*\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)")
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"^ {4}\S.*$", re.MULTILINE)
_SPAN = re.compile(r"`([^`\n]+)`")
_TOML = re.compile(r"^```toml\n(.*?)^```", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"(?<![\w./:<-])(?:(?:[\w.-]|<\w+>)+/)*(?:(?:[\w.-]|<\w+>)+/(?!\w)|(?:[\w-]|<\w+>)+\.(?:py|md)\b)")
_DATA = re.compile(r"(?<![\w./:<-])(?:[\w.-]+/)+[\w.-]+\.(?:toml|yml|typ|html)\b")  # alone it may be the operator's own
_MODULE = re.compile(r"`(?:signbot\.)?((?:cli|closing|config|core|edges|incoming|outbox|store)(?:\.\w+)+)`")
_COMMAND = re.compile(r"(?<!add )(?<!set )signbot (?!signbot\b)(?:--config \S+ )?([a-z][a-z-]*)([^`]*)")
_OPTION = re.compile(r"(?<![\w-])--[a-z-]+")
_TARGET = re.compile(r"(?<!\w)make ([a-z]+)")
_KEY = re.compile(r"(?<![\w./@\"-])(?:bot|imap|smtp|fax|limits)\.([a-z_]+)(?!\w|\.\w)")


def named(document: Path) -> list[str]:
    """Everything in it that stands as code: in backticks, or set off."""
    text = document.read_text().replace(r"\|", " ")
    blocks = [line for block in _FENCED.findall(text) for line in block.splitlines()]
    plain = _FENCED.sub("", text)
    return [*blocks, *_INDENTED.findall(plain), *_SPAN.findall(plain)]


def leads_somewhere(name: str, document: Path) -> bool:
    """Below the project, its package, the core, or the templates; a bare name, anywhere in them."""
    pattern = re.sub(r"<\w+>", "*", name.rstrip("/"))
    places = (document.parent, ROOT, ROOT / "signbot", ROOT / "signbot/core", ROOT / "templates")
    found: Iterator[Path] = chain.from_iterable(place.glob(pattern) for place in places)
    if "/" not in pattern:
        found = chain(found, *((ROOT / folder).rglob(pattern) for folder in ("signbot", "templates", "docs", "tests")))
    return any(path.is_dir() if name.endswith("/") else path.is_file() for path in found)


def headings(document: Path) -> set[str]:
    """Its headings as a link names them."""
    titles = re.findall(r"^#+ (.+)$", _FENCED.sub("", document.read_text()), re.MULTILINE)
    return {re.sub(r"[^\w\s-]", "", title).strip().lower().replace(" ", "-") for title in titles}


def commands() -> dict[str, click.Command]:
    return {name: Later(name, module, line).loaded() for name, module, line in COMMANDS}


def options(command: click.Command) -> set[str]:
    """All of its options, with those of what stands below it."""
    own = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
    below = command.commands.values() if isinstance(command, click.Group) else ()
    return own.union(*map(options, below))


@pytest.fixture(scope="module")
def loaded() -> dict[str, click.Command]:
    return commands()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(document: Path) -> None:
    for target, heading in _LINK.findall(document.read_text()):
        path = (document.parent / target).resolve() if target else document
        assert path.exists(), target
        assert not heading or heading in headings(path), f"{target}#{heading}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_that_is_named_is_there(document: Path) -> None:
    names = {name for said in named(document) for name in (*_FILE.findall(said), *_DATA.findall(said))}
    ours = [name for name in sorted(names) if not name.startswith(OPERATORS)]
    assert [name for name in ours if not leads_somewhere(name, document)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_command_that_is_named_exists_with_its_options(document: Path, loaded: dict[str, click.Command]) -> None:
    for said in named(document):
        for name, rest in _COMMAND.findall(said):
            assert name in loaded, said
            assert set(_OPTION.findall(rest.partition("#")[0])) <= options(loaded[name]) | {"--help"}, said


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_make_target_that_is_named_exists(document: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert {target for said in named(document) for target in _TARGET.findall(said)} <= targets


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_key_of_the_configuration_that_is_named_stands_in_the_example(document: Path) -> None:
    example = (ROOT / "config.example.toml").read_text()
    known = set(re.findall(r"^(?:# )?([a-z_]+) = ", example, re.MULTILINE))
    keys = {key for said in named(document) if ".py" not in said for key in _KEY.findall(said)}
    assert keys <= known


def source(parts: list[str]) -> str:
    """That of the module or package of this name; "" where there is none."""
    path = ROOT.joinpath("signbot", *parts)
    found = [file for file in (path.with_suffix(".py"), path / "__init__.py") if file.is_file()]
    return found[0].read_text() if found else ""


def test_every_module_that_a_docstring_or_a_comment_names_is_there() -> None:
    """`core.letter.evidence`, also with something of it behind: `core.letter.evidence.names`."""
    for file in sorted((ROOT / "signbot").rglob("*.py")):
        for said in _MODULE.findall(file.read_text()):
            *before, last = said.split(".")
            assert source([*before, last]) or re.search(rf"\b{last}\b", source(before)), f"{file}: {said}"


# Configurations ----------------------------------------------------------------------------------


def test_every_whole_configuration_in_a_document_passes_check(tmp_path: Path) -> None:
    blocks = [block for path in DOCUMENTS for block in _TOML.findall(path.read_text())]
    whole = [block for block in blocks if "[bot]" in block and "[imap]" in block]
    assert len(whole) >= 2
    (tmp_path / "mail.secret").write_text("quiet words")
    (tmp_path / "mail.secret").chmod(0o600)
    for block in whole:
        (tmp_path / "config.toml").write_text(block)
        warnings = load(tmp_path / "config.toml", {}).warnings
        assert [warning.key for warning in warnings] == ["campaign"]  # the letter is the coordinator's own


def test_every_part_of_a_configuration_in_a_document_has_keys_that_there_are() -> None:
    example = (ROOT / "config.example.toml").read_text()
    known = set(re.findall(r"^[# ]*([a-z_]+) = ", example, re.MULTILINE))
    for path in DOCUMENTS:
        for block in _TOML.findall(path.read_text()):
            tables = (table for table in tomllib.loads(block).values() if isinstance(table, dict))
            assert {key for table in tables for key in table} <= known, path


def test_the_page_of_mailboxes_names_every_provider() -> None:
    text = (ROOT / "docs/mailboxes.md").read_text()
    rows = [row.split("|")[1].strip() for row in re.findall(r"^\| .+ \|$", text, re.MULTILINE)]
    assert [one.label for one in PROVIDERS.values() if not any(one.label.startswith(row) for row in rows)] == []


# Commands and README ------------------------------------------------------------------------------


def test_each_command_of_the_readme_s_table_exists(loaded: dict[str, click.Command]) -> None:
    """The whole list is docs/reference/commands.md, which is written from the program (tests/test_reference.py)."""
    table = (ROOT / "README.md").read_text().partition("## Commands")[2].partition("\n## ")[0]
    named = [_SPAN.findall(line.split("|")[1]) for line in table.splitlines() if line.startswith("| `")]
    assert {span.partition(" ")[0] for row in named for span in row} <= set(loaded)


def test_the_readme_and_the_guide_say_the_exit_codes_that_there_are() -> None:
    there = {0, cli.USAGE, cli.DEFECT, cli.TRY_AGAIN, cli.CONFIG}
    said = (ROOT / "README.md").read_text().partition("Exit codes: ")[2].partition(".")[0]
    table = re.findall(r"^\| (\d+) \|", (ROOT / "docs/operating.md").read_text(), re.MULTILINE)
    assert {int(code) for code in re.findall(r"(?<!\w)\d+", said)} == there
    assert {int(code) for code in table} == there


def test_every_event_that_the_program_logs_stands_in_the_guide() -> None:
    """A part of an event that is told by a value stands there as a word in brackets."""
    sources = "\n".join(path.read_text() for path in (ROOT / "signbot").rglob("*.py"))
    written = set(re.findall(r'\baction="([^"]+)"', sources))
    composed = {
        "{edge.name}.outage": {"<server>.outage"},
        "send.{result.fate}": {"send.<fate>"},
    }
    assert set(re.findall(r'\baction=f"([^"]+)"', sources)) == set(composed)
    section = (ROOT / "docs/operating.md").read_text().partition("## The log")[2].partition("\n## ")[0]
    told = set(re.findall(r"^\| `([^`]+)` \|", section, re.MULTILINE))
    assert told == written.union(*composed.values())


def test_the_readme_is_short_and_begins_with_the_two_commands_that_need_nothing() -> None:
    text = (ROOT / "README.md").read_text()
    assert len(text.splitlines()) <= LONGEST_README
    assert [line.split("#")[0].strip() for line in text.splitlines() if line.startswith("    make ")] == [
        "make demo",
        "make test",
    ]


# Rules and decisions -----------------------------------------------------------------------------


def rules() -> list[tuple[str, str, str]]:
    """The table of CONTRIBUTING: rule, module, test."""
    section = (ROOT / "CONTRIBUTING.md").read_text().partition("## Rules")[2]
    return re.findall(r"^\| (.+) \| `(signbot/[^`]+)` \| `(tests/[^`]+)` \|$", section, re.MULTILINE)


def test_each_rule_has_a_module_and_a_test_that_are_there() -> None:
    section = (ROOT / "CONTRIBUTING.md").read_text().partition("## Rules")[2]
    assert len(rules()) == section.count("\n| ") - 1  # the heading of the table
    for rule, module, test in rules():
        file, _, name = test.partition("::")
        assert (ROOT / module).is_file(), rule
        assert re.search(rf"^def {name}\(", (ROOT / file).read_text(), re.MULTILINE), rule


def test_every_room_stands_in_the_plan_and_on_the_map() -> None:
    there = {path.name + "/" * path.is_dir() for path in (ROOT / "signbot").iterdir() if not path.name.startswith("_")}
    there -= {"py.typed"}
    plan = (ROOT / "docs/architecture.md").read_text().partition("## The rooms")[2].partition("\n## ")[0]
    rooms = {name for row in re.findall(r"^\| (`.+?) \|", plan, re.MULTILINE) for name in _SPAN.findall(row)}
    assert there <= rooms
    walked = {name for name in there if name.endswith("/")}
    assert walked <= set(re.findall(r"signbot/([a-z]+/)", (ROOT / "README.md").read_text()))


def test_each_step_of_a_walk_is_taken_by_functions_that_are_there() -> None:
    """Ten lines each, a file a line, and what is called in it."""
    text = (ROOT / "docs/architecture.md").read_text()
    steps = re.findall(r"^\d+\. `(signbot/[^`]+)` ((?:`\w+`(?:, )?)+)", text, re.MULTILINE)
    assert len(steps) == text.count("\n## The walk of ") * 10
    for file, functions in steps:
        defined = set(re.findall(r"^ *def (\w+)\(", (ROOT / file).read_text(), re.MULTILINE))
        assert set(re.findall(r"\w+", functions)) <= defined, file


def test_every_page_of_decisions_stands_in_their_list() -> None:
    folder = ROOT / "docs/decisions"
    pages = sorted(path.name for path in folder.glob("[0-9]*.md"))
    assert re.findall(r"\((\d{3}-[\w-]+\.md)\)", (folder / "README.md").read_text()) == pages
    assert [page[:3] for page in pages] == [f"{number:03}" for number in range(1, len(pages) + 1)]
