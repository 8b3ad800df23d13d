"""outcome: what became of a case, told to everybody who signed its letter, once."""

from pathlib import Path

import click

from signbot.cli.shell import Shell, assured, named_file, numbered, utc_now
from signbot.closing.outcomes import TYPES
from signbot.core.answers import Sort
from signbot.core.campaign import OVER, Campaign
from signbot.core.text.contacts import leads_elsewhere
from signbot.desk.outcomes import Enclosed, Texts, as_read, withheld_in
from signbot.store import Refused, Store

LARGEST = 5_000_000  # octets of what is enclosed: it goes to everybody


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
    _names_nobody_withheld(shell, campaign, texts, file)
    _show(shell, campaign, sort, texts, file)
    many = store.signers_by_mail(campaign.folded)
    _warn(shell, campaign, sort, file)
    click.echo(f"{campaign.code.written}: {numbered(many, 'address')} would be told.")
    if dry_run:
        return
    assured(f"Tell {numbered(many, 'address')}? It can't be called back.", yes)
    if store.begin_outcome(campaign.folded, sort, texts, file, shell.who, utc_now()):
        click.echo("Recorded; the next pass tells them, and goes on where it was if it is broken off.")
    else:
        click.echo("These very words were given before: nobody is told twice.")


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


def _enclosed(path: Path | None) -> tuple[str, bytes]:
    if path is None:
        return "", b""
    if path.suffix[1:].lower() not in TYPES:
        known = ", ".join(TYPES)
        raise click.UsageError(f"{path}: enclose a copy as {known}: a mail as it came tells its writer's address")
    with named_file(path):
        data = path.read_bytes()
    if not data or len(data) > LARGEST:
        raise click.UsageError(f"{path} is {'empty' if not data else f'larger than {LARGEST:,} octets'}")
    return path.name, data


def _show(shell: Shell, campaign: Campaign, sort: Sort, texts: Texts, file: tuple[str, bytes]) -> None:
    """Each mail as its reader has it."""
    for language in texts:
        subject, text = as_read(shell.hand, campaign, sort, texts, language, Enclosed(*file))
        click.echo(f"--- {language}\nSubject: {subject}\n\n{text}---")


def _warn(shell: Shell, campaign: Campaign, sort: Sort, file: tuple[str, bytes]) -> None:
    """What can't be taken back, and what may stand in the enclosure."""
    if sort is Sort.STOP:
        click.echo(_of_stopping(shell.store, campaign))
    name, data = file
    lines = data.decode("utf-8", "replace").splitlines() if name.lower().endswith(".txt") else []
    found = [str(number) for number, line in enumerate(lines, 1) if "@" in line or leads_elsewhere(line)]
    if found:
        click.echo(f"{name} has an address or a telephone number in line {', '.join(found[:9])}.", err=True)
    if name:
        click.echo(f"{name} goes to everybody as it is: are other people's names and addresses struck out?", err=True)


def _names_nobody_withheld(shell: Shell, campaign: Campaign, texts: Texts, file: tuple[str, bytes]) -> None:
    """Refused where words that go to everybody name somebody whose name is withheld from anybody."""
    name, data = file
    readable = data.decode("utf-8", "replace") if name.lower().endswith(".txt") else ""
    for where, said in (*((f"the text ({language})", text) for language, text in texts.items()), (name, readable)):
        if found := withheld_in(shell.hand, campaign, [said]):
            raise Refused(f"{where} names {', '.join(found)}, whose name is withheld from somebody: strike it out")
    withheld = shell.store.withheld_names(campaign.folded)
    if name and withheld and not readable:
        click.echo(f"{numbered(len(withheld), 'name')} of those who signed must not stand in {name}.", err=True)


def _of_stopping(store: Store, campaign: Campaign) -> str:
    state = store.standings([campaign], utc_now())[campaign.folded].state
    if state in OVER:
        return f"{campaign.code.written} is {state} already: its signers are told to write no more."
    return f"{campaign.code.written} is {state}: it is cancelled by this, and goes to nobody else."
