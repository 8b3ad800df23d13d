"""The letter's own words, in the letter's language: totals, page numbers, the fax cover, what became of it.

A language is one file beside this one, with what `shape.py` asks for, and is listed in `LANGUAGES` and `_languages`.
mypy says what is missing in it. It is a Python module, as the tables of `core/text/words` are, so that no file is read
at work; it is loaded when the first word of ours is wanted.
"""

from collections.abc import Iterable
from functools import cache

from signbot.core.campaign import Channel
from signbot.core.letter.words.shape import DefaultWords, Language, LetterWords, SummaryWords

LANGUAGES = ("en", "es", "fr", "pt", "de")


def words(language: str) -> LetterWords:
    """What stands on a letter in `language` (`pt-BR` reads `pt`); English where we have no words."""
    return _languages()[spoken(language)].letter


def summary_words(language: str) -> SummaryWords:
    """What the summary of a letter in `language` says; English where we have no words."""
    return _languages()[spoken(language)].summary


def default_words(language: str) -> DefaultWords | None:
    """What a letter in `language` (`pt-BR` and `pt_BR` read `pt`) says by itself; None where we have no words."""
    found = _languages().get(primary(language))
    return found.defaults if found else None


def spoken(language: str) -> str:
    """The one of LANGUAGES that stands for our own words in a letter in `language`; English where there is none."""
    said = primary(language)
    return said if said in LANGUAGES else "en"


def primary(language: str) -> str:
    """`pt` of `pt-BR`, `pt_BR`."""
    return language.replace("_", "-").partition("-")[0].lower()


def way(channels: Iterable[Channel], number: str, language: str) -> str:
    """`via fax: 202 728 1698`, `por correo electrónico y fax: 202 728 1698`; "" without a way."""
    said = words(language)
    named = {
        Channel.EMAIL: said.email,
        Channel.FAX: said.fax.format(number=number),
        Channel.POST: said.post,
        Channel.MANUAL: said.form,
    }
    ways = f" {said.conjunction} ".join(named[channel] for channel in dict.fromkeys(channels))
    return said.via.format(ways=ways) if ways else ""


@cache
def headings() -> frozenset[str]:
    """Lines by which a reader finds their way in a letter of ours, in small letters: no name looks like one."""
    letters = [language.letter for language in _languages().values()]
    lines = [line for said in letters for line in (said.organisations_heading, said.addendum, said.pages, said.copy_to)]
    return frozenset(line.casefold() for line in lines)


@cache
def _languages() -> dict[str, Language]:
    from signbot.core.letter.words import de, en, es, fr, pt

    return {"en": en.LANGUAGE, "es": es.LANGUAGE, "fr": fr.LANGUAGE, "pt": pt.LANGUAGE, "de": de.LANGUAGE}
