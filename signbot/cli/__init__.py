"""The command line: the only place that builds things and wires them.

Exit codes: 0 done; 2 wrong usage or unknown code; 70 a defect of ours; 75 a server, the database or the lock
could not be had; 78 wrong configuration (sysexits.h's EX_SOFTWARE, EX_TEMPFAIL, EX_CONFIG).
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import click

from signbot import __version__
from signbot.cli import (
    backup,
    campaigns,
    daemon,
    deliveries,
    demo,
    evidence,
    explain,
    health,
    letters,
    quarantine,
    rights,
    setup,
    signatures,
)
from signbot.cli.logs import configure
from signbot.cli.shell import Shell
from signbot.config import ConfigError, UnknownCampaign
from signbot.core.delivery import Outage
from signbot.outbox.defects import stack
from signbot.store import Busy, Damaged, Refused, Restored, Unavailable

USAGE, DEFECT, TRY_AGAIN, CONFIG = 2, 70, 75, 78


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="signbot")
@click.option(
    "--config", "config_path", type=click.Path(dir_okay=False, path_type=Path), default=Path("config.toml"),
    show_default=True, help="The configuration file.",
)  # fmt: skip
@click.option("--verbose", is_flag=True, help="Log every step to standard error.")
@click.pass_context
def signbot(context: click.Context, config_path: Path, verbose: bool) -> None:
    """Collect sign-ons by email, and deliver the letter."""
    configure(verbose)
    shell = Shell(config_path, os.environ)
    context.obj = shell
    context.call_on_close(shell.close)


for group in (
    setup, daemon, health, campaigns, signatures, letters, deliveries, evidence, quarantine, rights, explain, backup,
    demo,
):  # fmt: skip
    for command in group.COMMANDS:
        signbot.add_command(command)


def main() -> None:
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
        return USAGE
    except (UnknownCampaign, Refused) as error:
        return _say(str(error), USAGE)
    except ConfigError as error:
        return _say(str(error), CONFIG)
    except Damaged as error:
        return _say(f"{error}.", TRY_AGAIN)
    except Restored as error:
        return _say(str(error), TRY_AGAIN)
    except (Unavailable, Busy, Outage) as error:
        return _say(f"{error}\nNothing is lost: run the command again later.", TRY_AGAIN)
    except (click.Abort, KeyboardInterrupt):
        return _say("Stopped.", USAGE)
    except Exception as error:  # noqa: BLE001 - the last line of defence: said in words, exit 70
        click.echo(f"Traceback (without the error's own words, which may hold a person's):\n{stack(error)}", err=True)
        return _say("This is a defect of signbot itself, not of your input. Nothing that was recorded is lost.", DEFECT)


def _say(text: str, code: int) -> int:
    click.echo(text, err=True)
    return code
