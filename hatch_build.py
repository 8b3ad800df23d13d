"""Builds the wheel. With SIGNBOT_COMPILE=1 the understanding of mails is compiled by mypyc: half as fast again.

    SIGNBOT_COMPILE=1 pip install .   # wants a C compiler, and some minutes

modules of MODULES | mypyc: C | compiler: one shared library a module | into the wheel, beside their source

The source works alike without: what is compiled is the pure core, which is fully typed. The word tables are not: they
hold words, and no code.
"""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

WANTED = "SIGNBOT_COMPILE"
NEEDED = ("mypy>=2.4", "setuptools>=65")
MODULES = ("signbot/core/mail/*.py", "signbot/core/reading/*.py", "signbot/core/text/*.py", "signbot/core/*.py")
# mypy's own settings are for `make lint`; here it only has to know the types
FLAGS = ("--config-file=", "--ignore-missing-imports", "--follow-imports=silent")


class CustomBuildHook(BuildHookInterface[Any]):
    """Found by hatchling under this name."""

    def dependencies(self) -> list[str]:
        return list(NEEDED) if _is_wanted() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """`version`: "editable" for `pip install -e`, which stays plain Python."""
        if version == "editable" or not _is_wanted():
            return
        root, folder = Path(self.root), Path(tempfile.mkdtemp(prefix="signbot-"))
        made = compiled(root, folder, sources(root))
        build_data["force_include"] |= {str(path): str(path.relative_to(folder / "lib")) for path in made}
        build_data["pure_python"] = False
        build_data["infer_tag"] = True


def _is_wanted() -> bool:
    return os.environ.get(WANTED, "") not in ("", "0")


def sources(root: Path) -> list[str]:
    """What is compiled, below `root`."""
    found = (path for pattern in MODULES for path in root.glob(pattern) if path.name != "__init__.py")
    return sorted(str(path.relative_to(root)) for path in found)


def compiled(root: Path, folder: Path, modules: Sequence[str]) -> list[Path]:
    """The shared libraries made of these modules, below `folder`/lib. Raises what mypyc and the compiler raise."""
    from mypyc.build import mypycify
    from setuptools import Distribution

    before = Path.cwd()
    os.chdir(root)  # mypyc names modules by their paths
    try:
        made = mypycify(
            [*FLAGS, *modules], opt_level="3", multi_file=True, group_name="signbot", target_dir=str(folder / "c")
        )
        command = Distribution({"name": "signbot", "ext_modules": made}).get_command_obj("build_ext")
        command.build_lib, command.build_temp = str(folder / "lib"), str(folder / "o")
        command.ensure_finalized()
        command.run()
    finally:
        os.chdir(before)
    return sorted(path for path in (folder / "lib").rglob("*") if path.is_file())
