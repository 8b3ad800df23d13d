"""The table of commands says what the commands say of themselves, leaves none out, and loads none."""

import json
import pkgutil
import subprocess
import sys
from importlib import import_module

import click
import pytest

from signbot import cli, demo
from signbot.cli.commands import COMMANDS, Later

LINE = 1_000  # characters: a whole sentence
HEAVY = (
    "alembic apscheduler authlib babel dkim dns email_validator filelock imapclient jinja2 keyring markdown_it"
    " multiprocessing phonenumbers psycopg publicsuffixlist rapidfuzz requests rich selectolax sqlalchemy structlog"
    " typst xlsxwriter"
).split()
CORE = ("signbot.config", "signbot.core", "signbot.edges", "signbot.passes", "signbot.store")
LOADED = "import json, sys; from signbot.cli import exit_code, signbot;"
LOADED += "exit_code(lambda: signbot.main(sys.argv[1:], standalone_mode=False)); print(json.dumps(sorted(sys.modules)))"


def loaded(*arguments: str) -> set[str]:
    """The modules that a call of signbot has loaded when it is over."""
    done = subprocess.run([sys.executable, "-c", LOADED, *arguments], capture_output=True, check=True, text=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize(("name", "module", "line"), COMMANDS, ids=[name for name, *_ in COMMANDS])
def test_each_line_is_what_the_command_says_of_itself(name: str, module: str, line: str) -> None:
    command = Later(name, module, line).loaded()
    assert (command.name, command.get_short_help_str(LINE)) == (name, line)


def test_no_command_is_left_out_of_the_table() -> None:
    rooms = [(cli.__path__, "signbot.cli"), (demo.__path__, "signbot.demo")]
    modules = [import_module(f"{room}.{each.name}") for path, room in rooms for each in pkgutil.iter_modules(path)]
    found = [each for module in modules for each in vars(module).values() if isinstance(each, click.Command)]
    inside = {id(each) for group in found if isinstance(group, click.Group) for each in group.commands.values()}
    assert {each.name for each in found if id(each) not in inside} == {name for name, *_ in COMMANDS}
    assert set(cli.signbot.commands) == {name for name, *_ in COMMANDS}


def test_a_code_without_quotation_marks_is_told_with_them(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["preview", "UA", "12/26", "--format", "pdf"]
    code = cli.exit_code(lambda: cli.signbot.main(arguments, "signbot", standalone_mode=False))
    said = capsys.readouterr().err.splitlines()
    assert (code, said[-1]) == (2, 'A code with a space in it wants quotation marks: signbot preview "UA 12/26"')


def test_they_stand_in_the_order_of_their_names() -> None:
    assert [name for name, *_ in COMMANDS] == sorted(cli.signbot.commands)


@pytest.mark.parametrize("option", ["--help", "--version", "no-such-command"])
def test_what_runs_no_command_loads_nothing_heavy_and_no_room_of_signbot(option: str) -> None:
    found = loaded(option)
    assert "click" in found
    assert sorted(found.intersection((*HEAVY, *CORE))) == []
