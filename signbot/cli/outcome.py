"""outcome: what became of a case, told to everybody who signed its letter, once."""

from pathlib import Path

import click

from signbot.cli.plans import refused
from signbot.cli.shell import Shell, assured, named_file, numbered, shown, utc_now
from signbot.core.answers import Sort
from signbot.core.campaign import OVER, Campaign
from signbot.core.desk import Plan
from signbot.desk.hand import NotDone
from signbot.desk.outcomes import NOTHING, Enclosed, Texts, do_outcome, tell
from signbot.store import Store


@click.command()
@click.argument("code")
@click.option(
    "--text",
    "files",
    multiple=True,
    required=True,
    metavar="FILE|LANGUAGE=FILE",
    help="What you tell them, in Markdown; once more for each further language: --text es=noticias.md",
)
@click.option("--good-news", is_flag=True, help="The subject says that it is good news.")
@click.option("--stop", is_flag=True, help="Nobody should write any more; a letter that has not gone is cancelled.")
@click.option(
    "--enclose",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="An official's answer, as you approve it: other people's data struck out.",
)
@click.option("--dry-run", is_flag=True, help="Show the mail, and count whom it would go to; send nothing.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def outcome(
    shell: Shell,
    code: str,
    files: tuple[str, ...],
    good_news: bool,
    stop: bool,
    enclose: Path | None,
    dry_run: bool,
    yes: bool,
) -> None:
    """Tell everybody who signed CODE what became of it, once: news, good news, or to write no more."""
    if good_news and stop:
        raise click.UsageError("say --good-news or --stop, not both: --stop may tell good news in its own words")
    campaign, store = shell.recorded(code), shell.store
    store.register(shell.config.campaigns, utc_now())
    texts, file = _texts(shell, files), _enclosed(enclose)
    sort = Sort.STOP if stop else Sort.GOOD if good_news else Sort.FURTHER
    with refused():
        plan = tell(shell.hand, campaign, sort, texts, file)
    _show(plan)
    _warn(shell, campaign, plan, file)
    many = numbered(plan.names, "address")
    click.echo(f"{campaign.code.written}: {many} would be told.")
    if dry_run:
        return
    assured(f"Tell {many}? It can't be called back.", yes)
    try:
        do_outcome(shell.hand, plan, texts, file, shell.who)
    except NotDone as error:
        click.echo(f"{error.detail.capitalize()}.")
        return
    click.echo("Recorded; the next pass tells them, and goes on where it was if it is broken off.")


def _texts(shell: Shell, files: tuple[str, ...]) -> Texts:
    """By language, the one for everybody else first."""
    found: Texts = {}
    for one in files:
        language, _, path = one.rpartition("=") if "=" in one and not Path(one).exists() else ("", "", one)
        language = language or shell.config.bot.languages[0]
        with named_file(Path(path)):
            text = Path(path).read_text("utf-8-sig").strip()
        if not text:
            raise click.UsageError(f"{path} is empty")
        if language in found:
            raise click.UsageError(f'there are two texts in "{language}": write --text LANGUAGE=FILE for another one')
        found[language] = text
    return found


def _enclosed(path: Path | None) -> Enclosed:
    if path is None:
        return NOTHING
    with named_file(path):
        data = path.read_bytes()
    try:
        return Enclosed(path.name, data)
    except ValueError as error:
        raise click.UsageError(str(error)) from error


def _show(plan: Plan) -> None:
    """Each mail as its reader has it."""
    for draft in plan.drafts:
        click.echo(shown(f"--- {draft.tongue}\nSubject: {draft.subject}\n\n{draft.text}---"))


def _warn(shell: Shell, campaign: Campaign, plan: Plan, file: Enclosed) -> None:
    """What can't be taken back, and what may stand in the enclosure."""
    if plan.sort == Sort.STOP:
        click.echo(_of_stopping(shell.store, campaign))
    if plan.exposing:
        lines = ", ".join(map(str, plan.exposing[:9]))
        click.echo(f"{file.name} has an address or a telephone number in line {lines}.", err=True)
    if file.name:
        asked = "are other people's names and addresses struck out?"
        click.echo(f"{file.name} goes to everybody as it is: {asked}", err=True)
    withheld = shell.store.withheld_names(campaign.folded)
    if file.name and withheld and not file.words:
        click.echo(f"{numbered(len(withheld), 'name')} of those who signed must not stand in {file.name}.", err=True)


def _of_stopping(store: Store, campaign: Campaign) -> str:
    state = store.standings([campaign], utc_now())[campaign.folded].state
    if state in OVER:
        return f"{campaign.code.written} is {state} already: its signers are told to write no more."
    return f"{campaign.code.written} is {state}: it is cancelled by this, and goes to nobody else."
