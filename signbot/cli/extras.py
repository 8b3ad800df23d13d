"""Parts of signbot that are installed for themselves, and what to say where one is not there."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from re import match

import click

PACKAGE = "signbot"


@contextmanager
def part(extra: str, what: str) -> Iterator[None]:
    """Around the imports of `what`, which needs the extra: where it is missing, the command that brings it (exit 2)."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _modules(extra):
            raise
        raise click.UsageError(f"{what} needs a part of signbot that is not installed here: {brings(extra)}") from error


def brings(extra: str) -> str:
    """The command that installs it beside this very signbot, by what signbot itself was installed by."""
    packages, home = " ".join(_packages(extra)), Path(sys.prefix)
    if "pipx" in home.parts:
        return f"pipx inject {home.name} {packages}"
    if "uv" in home.parts:
        return f"uv pip install --python {home} {packages}"
    return f"{home / 'bin' / 'pip'} install {packages}"


def _packages(extra: str) -> list[str]:
    """What the extra names, without their versions: those that there are do."""
    from importlib.metadata import PackageNotFoundError, requires  # few commands ask

    try:
        wanted = [wish for wish in requires(PACKAGE) or () if f"extra == '{extra}'" in wish.replace('"', "'")]
    except PackageNotFoundError:
        return []
    return [found[0] for wish in wanted if (found := match(r"[\w.-]+", wish))]


def _modules(extra: str) -> frozenset[str]:
    """Of the packages that the extra names, which are called as their modules are."""
    return frozenset(name.lower().replace("-", "_") for name in _packages(extra))
