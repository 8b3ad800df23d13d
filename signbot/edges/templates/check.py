"""What `signbot check` says of operators' own templates: every mail that one has a part in is written once, with sample
values, before the bot starts.

The packaged templates have no mistake in any language: tests/edges/templates/test_check.py writes all of them.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from signbot.core.code import CodeBook
from signbot.core.reading.subject import command_in
from signbot.edges.templates import TemplateMistake, Writer, packaged, samples
from signbot.edges.templates.notice_samples import NOTICES
from signbot.edges.templates.whole import KINDS, missing, spoken


def check(own: Path | None, languages: tuple[str, ...]) -> list[str]:
    """Every mistake in `own` templates, and each of `languages` that is not whole: file, line, what is wrong; or []."""
    if own and not own.is_dir():
        return [f"bot.templates: there is no directory {own}"]
    mistakes = [*(_strangers(own) if own else ()), *_gaps([root for root in (own, packaged()) if root], languages)]
    if own:
        writer = Writer("Rapid Response Network", "sign@rrn.example", "+", languages, own, "coordinator@rrn.example")
        for language in _touched(own, writer.spoken):
            mistakes += _mistakes(writer, language)
    return list(dict.fromkeys(mistakes))


def _touched(own: Path, spoken: tuple[str, ...]) -> Iterator[str]:
    """The languages that have a file of the operators' own; all, where one stands outside a language: `layout.html`."""
    files = [file.relative_to(own).parts for file in _files(own)]
    tags = {parts[1] for parts in files if len(parts) == 3 and parts[0] in KINDS}
    everywhere = any(len(parts) != 3 or parts[0] not in KINDS for parts in files)
    return (language for language in spoken if everywhere or tags & {language, language.partition("-")[0]})


def _gaps(roots: list[Path], languages: tuple[str, ...]) -> Iterator[str]:
    """A language that is wanted and not whole: nobody is answered in it."""
    for language in languages:
        files = list(missing(roots, language))
        if files:
            known = ", ".join(spoken(roots, ()))
            yield (
                f"bot.languages: {language} is not whole: {len(files)} files are missing, the first is {files[0]}; "
                f"signbot speaks {known}, and docs/translating.md tells how to add a language"
            )


def _mistakes(writer: Writer, language: str) -> Iterator[str]:
    mails: list[Callable[[], object]] = [
        *(partial(writer.answer, answer) for answer in samples.answers(language)),
        partial(_alert, writer, language),
        partial(
            writer.alert, replace(samples.CAMPAIGN, alert_text=((language, "Dear **friends**,\n\n- help"),)), language
        ),
        partial(writer.last_call, samples.STANDING, language),
        *(partial(writer.notice, notice, language) for notice in NOTICES),
    ]
    for mail in mails:
        try:
            mail()
        except TemplateMistake as mistake:
            yield str(mistake)


def _alert(writer: Writer, language: str) -> None:
    alert = writer.alert(samples.CAMPAIGN, language)
    if command_in(alert.subject, CodeBook([samples.CAMPAIGN.folded], [samples.CAMPAIGN.title])):
        raise TemplateMistake(
            f"alert/{language}/alert.md, line 1: “{alert.subject}” reads as a command; say it otherwise"
        )


def _strangers(own: Path) -> Iterator[str]:
    """Files that no mail uses: a name misspelt, that would silently change nothing."""
    known = {path.name for path in packaged().rglob("*.*")}
    for path in _files(own):
        if path.name not in known:
            yield f"{path}: no mail uses a template of this name"


def _files(own: Path) -> list[Path]:
    return sorted(path for path in own.rglob("*") if path.is_file() and not path.name.startswith("."))
