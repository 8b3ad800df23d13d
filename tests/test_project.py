"""The project as a thing to install: the wheel, the lock file, and what must not stand in any file."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from email import message_from_string
from importlib import metadata
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import signbot

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PACKAGED = ("signbot", "templates")
LONGEST_MODULE, LONGEST_TEST = 540, 700  # lines: a test that stands beside its likes is quickly found
WORD_TABLES = "signbot/core/text/words/"  # people look up in them, one phrase a line
MOST_DISK = 285_000_000  # bytes, of Linux' wheels
STEPS = ("incoming", "closing", "outbox", "passes.py")
TOP_FILES = ("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", "config.example.toml")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel, built from a clean copy without a network."""
    copy, out = tmp_path_factory.mktemp("copy"), tmp_path_factory.mktemp("wheel")
    for folder in PACKAGED:
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in TOP_FILES:
        shutil.copy(ROOT / file, copy)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "--no-index", "-w", out, copy], check=True)
    return next(out.glob("signbot-*.whl"))


def files_below(folder: Path) -> set[str]:
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(path.relative_to(ROOT)) for path in files}


def project_files() -> list[str]:
    """What git has, or would have after `git add`."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [name for name in names.split("\0") if name and (ROOT / name).is_file()]


def test_the_wheel_holds_every_module_every_template_and_the_example_configuration(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    data = {f"signbot/_data/{name}" for name in [*files_below(ROOT / "templates"), "config.example.toml"]}
    assert files_below(ROOT / "signbot") | data <= packed
    assert "signbot/py.typed" in packed  # PEP 561: its types may be used
    assert not [name for name in packed if name.startswith(("tests/", "templates/"))]


def test_the_wheel_says_what_it_is_and_carries_its_license(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        info = f"signbot-{signbot.__version__}.dist-info"
        metadata = message_from_string(archive.read(f"{info}/METADATA").decode())
        license_text = archive.read(f"{info}/licenses/LICENSE").decode()
        entry_points = archive.read(f"{info}/entry_points.txt").decode()
    assert metadata["License-Expression"] == "AGPL-3.0-or-later"
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in license_text
    assert "signbot = signbot.__main__:main" in entry_points


def test_the_source_archive_holds_what_people_read_about_it(tmp_path: Path) -> None:
    for name in project_files():
        (tmp_path / "copy" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / "copy" / name)
    build = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", tmp_path]
    subprocess.run(build, cwd=tmp_path / "copy", check=True, capture_output=True)
    with tarfile.open(next(tmp_path.glob("signbot-*.tar.gz"))) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    told = [name for name in project_files() if name.endswith(".md") and not name.startswith("tests/")]
    assert set(told) <= packed


def test_signbot_works_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    """Its templates and its example come out of the package: the checkout is not in sight."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    shutil.copy(tmp_path / "site/signbot/_data/config.example.toml", tmp_path / "config.toml")
    letter = [sys.executable, "-m", "signbot", "preview", "UA 329/11", "--format", "text", "-o", "letter.txt"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}
    subprocess.run(letter, cwd=tmp_path, env=environment, check=True)
    assert "Lic. Manuel de Jesús López López" in (tmp_path / "letter.txt").read_text()


def test_the_lock_file_satisfies_every_requirement_and_pins_it_by_hash() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    pinned = {
        canonicalize_name(pin["name"]): pin["version"]
        for pin in re.finditer(
            r"^(?P<name>[\w.-]+)==(?P<version>[^ ;]+)(?: ;[^\n]*)? \\\n +--hash=", lock, re.MULTILINE
        )
    }
    extras = PROJECT["project"]["optional-dependencies"].values()
    wanted = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"], *chain(*extras)]
    wrong = [
        wish
        for wish in map(Requirement, wanted)
        if pinned.get(canonicalize_name(wish.name)) not in wish.specifier  # absent: None is in no specifier
    ]
    assert not wrong
    assert len(pinned) == len(re.findall(r"^[\w.-]+==", lock, re.MULTILINE))


@pytest.mark.skipif(sys.platform != "linux", reason="wheels are of other sizes elsewhere")
def test_a_host_needs_no_more_disk_than_the_documents_say() -> None:
    """What `pip install signbot` brings, without extras and byte code: docs/decisions/015 says what is large."""
    wanted, seen = ["signbot"], dict[str, int]()
    while wanted:
        name = canonicalize_name(wanted.pop())
        if name not in seen:
            found = metadata.distribution(name)
            seen[name] = sum(bytes_of(Path(str(file.locate()))) for file in found.files or ())
            needs = map(Requirement, found.requires or ())
            wanted += [one.name for one in needs if not one.marker or one.marker.evaluate({"extra": ""})]
    seen["signbot"] = sum(bytes_of(path) for path in (ROOT / "signbot").rglob("*"))
    assert sum(seen.values()) < MOST_DISK, sorted(seen.items(), key=lambda item: -item[1])[:8]


def bytes_of(path: Path) -> int:
    return path.stat().st_size if path.is_file() and path.suffix != ".pyc" else 0


def test_the_changelog_opens_with_this_version() -> None:
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert newest is not None
    assert newest[1] == signbot.__version__


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    place = re.compile(rb"(?<![\w.~/])/(?:home|root|Users|work|mnt)/[\w.-]+")
    names = project_files()
    assert "pyproject.toml" in names
    found = {name: match[0] for name in names if (match := place.search((ROOT / name).read_bytes()))}
    assert not found


def test_no_module_is_longer_than_a_person_likes_to_read() -> None:
    read = [name for name in project_files() if name.endswith(".py") and not name.startswith(WORD_TABLES)]
    lengths = {name: len((ROOT / name).read_text().splitlines()) for name in read}
    longest = {name: LONGEST_MODULE if name.startswith("signbot/") else LONGEST_TEST for name in read}
    assert lengths
    assert {name: lines for name, lines in lengths.items() if lines > longest[name]} == {}


def test_ci_runs_what_people_run() -> None:
    script = (ROOT / ".ci/run").read_text()
    assert "CI=true make test" in script
    assert "- run: .ci/run" in (ROOT / ".github/workflows/ci.yml").read_text()
    assert all(os.access(ROOT / ".ci" / name, os.X_OK) for name in ("run", "venv", "servers", "apt", "sink"))


def step_modules() -> list[Path]:
    there = [ROOT / "signbot" / name for name in STEPS]
    return sorted(file for one in there for file in ([one] if one.is_file() else one.glob("*.py")))


def test_each_step_declares_what_it_calls_of_the_store_and_nothing_else() -> None:
    """That it declares enough is what mypy proves; this is the other half."""
    declared, unused, imported = 0, [], []
    for file in step_modules():
        tree = ast.parse(file.read_text())
        attributes = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
        called = {node.attr for node in attributes if ast.unparse(node.value).rpartition(".")[2] == "store"}
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and node.name.endswith("Store"):
                methods = {part.name for part in node.body if isinstance(part, ast.FunctionDef)}
                declared += len(methods)
                unused += [f"{file.stem}: {node.name}.{name}" for name in methods - called]
            if isinstance(node, ast.ImportFrom) and "Store" in {alias.name for alias in node.names}:
                imported.append(file.name)
    assert (unused, imported) == ([], [])
    assert declared


def enums_in(tree: ast.Module) -> set[str]:
    classes = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    return {one.name for one in classes if any(ast.unparse(base).endswith("Enum") for base in one.bases)}


def enum_of(group: ast.expr) -> str:
    """Of `(State.OPEN, State.HELD)`, `(*OVER, State.HELD)`: State; "" for any other expression."""
    if not isinstance(group, ast.Tuple | ast.Set | ast.List) or len(group.elts) < 2:
        return ""
    parts = [ast.unparse(one) for one in group.elts]
    if not all(re.fullmatch(r"\*[A-Z_]+|\w+\.[A-Z_]+", part) for part in parts):
        return ""
    names = {part.partition(".")[0] for part in parts if "." in part}
    return names.pop() if len(names) == 1 else ""


def test_groups_of_states_stand_beside_their_enum_and_nowhere_else() -> None:
    trees = {file: ast.parse(file.read_text()) for file in (ROOT / "signbot").rglob("*.py")}
    homes = {name: file for file, tree in trees.items() for name in enums_in(tree)}
    groups = [
        (file, enum, node.lineno)
        for file, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.expr) and (enum := enum_of(node)) in homes
    ]
    assert len(groups) > 20
    strays = [f"{file.relative_to(ROOT)}:{line}: {enum}" for file, enum, line in groups if homes[enum] != file]
    assert strays == []
