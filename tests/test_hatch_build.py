"""The optional build step: a module is compiled, says the same, and the wheel is plain Python unless that is wanted."""

import subprocess
import sys
from pathlib import Path

import pytest

from hatch_build import WANTED, CustomBuildHook, compiled, sources

ROOT = Path(__file__).parents[1]
SAYS = "from signbot.core.text import plain; print(plain.__file__); print(plain.plain('ＳＩＧＮ ¿Sí?'))"


def test_a_compiled_module_says_what_its_source_says(tmp_path: Path) -> None:
    made = compiled(ROOT, tmp_path, ["signbot/core/text/plain.py"])
    assert [path.name.partition(".")[0] for path in made] == ["plain", "signbot__mypyc"]
    for package in ("signbot", "signbot/core", "signbot/core/text"):
        (tmp_path / "lib" / package / "__init__.py").touch()
    said = [sys.executable, "-c", SAYS]
    told = subprocess.run(said, cwd=tmp_path / "lib", capture_output=True, text=True, check=True)
    file, words = told.stdout.splitlines()
    assert Path(file) in made
    assert words == "sign ¿sí?"


def test_what_is_compiled_is_the_core_and_no_table_of_words() -> None:
    found = sources(ROOT)
    assert {"signbot/core/mail/mail.py", "signbot/core/reading/understand.py", "signbot/core/names.py"} <= {*found}
    assert all(path.startswith("signbot/core/") and "/words/" not in path for path in found)


@pytest.mark.parametrize("wanted", ["", "0"])
def test_unless_it_is_wanted_the_wheel_is_plain_python(wanted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(WANTED, wanted)
    hook = CustomBuildHook(str(ROOT), {}, None, None, "", "wheel")  # type: ignore[arg-type]
    data: dict[str, object] = {}
    hook.initialize("standard", data)
    assert (data, hook.dependencies()) == ({}, [])
    monkeypatch.setenv(WANTED, "1")
    hook.initialize("editable", data)
    assert data == {}
    assert len(hook.dependencies()) == 2
