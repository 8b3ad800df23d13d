"""What `check` looks at beyond the file's own form: its templates, its letters, its fax line, and what is recorded."""

from collections.abc import Iterator

from signbot.cli.shell import Shell, fonts_for, utc_now
from signbot.config import ConfigError, Mistake
from signbot.core.decision import by_the_file
from signbot.core.letter.letter import compose, copy_for
from signbot.core.rounds import is_promised, stands_at
from signbot.edges.pdf import GlyphMissing, TypesettingFailed
from signbot.edges.templates.check import check


def unusable(shell: Shell) -> tuple[Mistake, ...]:
    """What would only be found when it is needed."""
    bot, file = shell.config.bot, str(shell.config.path)
    wrong = [Mistake(file, None, "bot.templates", said) for said in check(bot.templates, bot.languages)]
    return (*wrong, *_fax_line(shell), *([] if wrong else _unprintable(shell)))


def _fax_line(shell: Shell) -> tuple[Mistake, ...]:
    try:
        _ = shell.fax_line
    except ConfigError as error:
        return error.mistakes
    return ()


def untold(shell: Shell) -> Iterator[Mistake]:
    """A letter that takes names at once, whose members would have no time to object before its deadline."""
    now = utc_now()
    standings = shell.store.standings(shell.config.campaigns, now) if shell.begun else {}
    for campaign in shell.config.campaigns:
        standing = standings.get(campaign.folded) or by_the_file(campaign, now)
        told = campaign.folded in standings and shell.store.is_noticed(standing)
        if not campaign.standing or told or not standing.collects(now) or is_promised(standing, now):
            continue
        until = f"{stands_at(standing, now).astimezone(campaign.zone):%Y-%m-%d %H:%M %Z}"
        problem = f"members may object until {until}, and its deadline is not after that"
        fix = "close it later, or give them less time in `standing`"
        yield Mistake(str(shell.config.path), None, f"campaign ({campaign.code.written}).deadline", problem, fix)


def _unprintable(shell: Shell) -> Iterator[Mistake]:
    """A letter that can't be set in type would only be found at the deadline."""
    for campaign in shell.config.campaigns:
        letter = compose(campaign, (), utc_now())
        for copy in (letter, *(copy_for(letter, "", version.language) for version in letter.apart)):
            try:
                shell.press.pdf(copy)
                shell.press.html(copy)
            except GlyphMissing as error:
                problem = f"no font that we have can print {error.chars}"
                fix = fonts_for(error.chars) or "write it with other characters"
            except TypesettingFailed as error:
                problem, fix = f"can't be set in type: {error}", "look at its logo, and at your own letter.typ"
            else:
                continue
            yield Mistake(str(shell.config.path), None, f"campaign ({campaign.code.written})", problem, fix)


def drift(shell: Shell) -> tuple[Mistake, ...]:
    """Where the file disagrees with what is recorded: `once` and `run` refuse it."""
    sentences = shell.store.drift(shell.config.campaigns) if shell.begun else []
    return tuple(Mistake(str(shell.config.path), None, "", sentence) for sentence in sentences)
