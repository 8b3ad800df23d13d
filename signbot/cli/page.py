"""page: what anybody may see of a letter, as files for a web server."""

import json
from pathlib import Path

import click

from signbot.cli.shell import Shell, named_file, numbered, utc_now
from signbot.closing.pages import pages_of
from signbot.core.decision import by_the_file


@click.command()
@click.argument("code")
@click.option("-o", "--output", required=True, type=click.Path(file_okay=False, path_type=Path), help="A folder.")
@click.option("--json", "as_json", is_flag=True, help="Say which files there are.")
@click.pass_obj
def page(shell: Shell, code: str, output: Path, as_json: bool) -> int:
    """Write the web page of CODE into a folder: its letter, its names for everybody, how to sign.

    Any web server can show it: files without scripts, without private data, and nothing in them counts visitors. With
    `bot.pages` in config.toml `run` keeps the pages of all letters up to date.
    """
    campaign, now = shell.campaign(code), utc_now()
    standings = shell.store.standings([campaign], now) if shell.begun else {}
    standing = standings.get(campaign.folded) or by_the_file(campaign, now)
    site = shell.site(output)
    made = pages_of(shell.store if shell.begun else None, standing, site.languages, now)
    with named_file(output):
        written = site.write("", made)
    files = sorted(site.files(made))
    if as_json:
        click.echo(json.dumps({"folder": str(output), "files": files, "written": written}))
    else:
        click.echo(f"{numbered(len(files), 'file')} in {output}: {', '.join(files)}", err=True)
    return 0
