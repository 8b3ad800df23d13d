"""The command line: the only place that builds things and wires them.

Exit codes: 0 done; 2 wrong usage or unknown code; 70 a defect of ours; 75 a server, the database or the lock was
unavailable; 78 wrong configuration (sysexits.h's EX_SOFTWARE, EX_TEMPFAIL, EX_CONFIG).
"""

import gc
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import click

from signbot import __version__, logs
from signbot.cli.commands import COMMANDS, Later

USAGE, DEFECT, TRY_AGAIN, CONFIG = 2, 70, 75, 78
# New objects before Python looks for circles: with its own 700 it looks hundreds of times while a command loads
GARBAGE = 50_000


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="signbot")
@click.option(
    "--config",
    "config_path",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("config.toml"),
    show_default=True,
    envvar="SIGNBOT_CONFIG",
    show_envvar=True,
    help="The configuration file.",
)
@click.option("--verbose", is_flag=True, help="Log every step to standard error.")
@click.pass_context
def signbot(context: click.Context, config_path: Path, verbose: bool) -> None:
    """Collect sign-ons by email, and deliver the letter."""
    from signbot.cli.shell import Shell

    logs.show(steps=verbose)
    shell = Shell(config_path, os.environ)
    context.obj = shell
    context.call_on_close(shell.close)


for name, module, help_line in COMMANDS:
    signbot.add_command(Later(name, module, help_line))


def main() -> None:
    gc.set_threshold(GARBAGE)
    sys.exit(exit_code(lambda: signbot.main(standalone_mode=False)))


def exit_code(call: Callable[[], object]) -> int:
    """Run the command; say what went wrong in words, and as an exit code."""
    try:
        result = call()
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.ClickException as error:
        error.show()
        _say_hint(error)
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return _say("Stopped.", USAGE)
    except Exception as error:  # noqa: BLE001 - the last line of defence: said in words, exit 70
        return _say(*_meaning(error))


def _say_hint(error: click.ClickException) -> None:
    """A shell takes the two halves of `UA 12/26` for two things."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    code = context.params.get("code") if context else None
    extra = re.match(r"Got unexpected extra arguments? \((.+)\)", error.message)
    if context and isinstance(code, str) and extra:
        meant = f'{context.command_path} "{code} {extra[1]}"'
        click.echo(f"A code with a space in it wants quotation marks: {meant}", err=True)


def _meaning(error: Exception) -> tuple[str, int]:
    """What a refusal, an outage or a defect means: in words, and as an exit code."""
    from signbot.config import ConfigError, UnknownCampaign
    from signbot.core.delivery import Outage
    from signbot.outbox.defects import stack
    from signbot.store import Busy, Damaged, Refused, Restored, Unavailable

    match error:
        case UnknownCampaign() | Refused():
            return str(error), USAGE
        case ConfigError():
            return str(error), CONFIG
        case Damaged():
            return f"{error}.", TRY_AGAIN
        case Restored():
            return str(error), TRY_AGAIN
        case Unavailable() | Busy() | Outage():
            return f"{error}\nNothing is lost: run the command again later.", TRY_AGAIN
        case _:
            return f"{BROKEN}\n{stack(error)}\n{OURS}", DEFECT


BROKEN = "Traceback (without the error's own words, which may hold a person's):"
OURS = "This is a defect of signbot itself, not of your input. Nothing that was recorded is lost."


def _say(text: str, code: int) -> int:
    click.echo(text, err=True)
    return code
