"""What holds for every module of the core: it opens nothing by itself, and costs nothing before it is used."""

import ast
import re
import subprocess
import sys
from pathlib import Path

CORE = Path(__file__).resolve().parent.parent.parent / "signbot/core"
AS_DATACLASSES = r"value\.py:\d+: exec"  # does what Python's own module does, with names of fields alone
OPENING = {"open", "input", "print", "eval", "exec", "compile", "__import__", "breakpoint"}  # need no import

IMPORT_ALL = """
import importlib, pkgutil, sys
import signbot.core
tables = "signbot.core.text.words."
before = set(sys.modules)
for module in pkgutil.walk_packages(signbot.core.__path__, "signbot.core."):
    if not module.name.startswith(tables):
        importlib.import_module(module.name)
for name in sorted(set(sys.modules) - before):
    if name.startswith(tables) or "site-packages" in (getattr(sys.modules[name], "__file__", "") or ""):
        print(name)
"""


def test_the_core_calls_nothing_that_opens_a_file_or_runs_code() -> None:
    calls = [
        f"{path.relative_to(CORE)}:{node.lineno}: {node.func.id}"
        for path in sorted(CORE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in OPENING
    ]
    assert [call for call in calls if not re.fullmatch(AS_DATACLASSES, call)] == []


def test_importing_the_core_loads_no_library_and_no_table_of_words() -> None:
    run = subprocess.run([sys.executable, "-c", IMPORT_ALL], check=True, capture_output=True, text=True)
    assert run.stdout.split() == []
