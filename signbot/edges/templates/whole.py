"""Which languages are whole: every mail that English has can be written in them. Only those are spoken.

    folders of templates ─► for each language, the files of each kind ─► languages without a gap, and the gaps of others

A language that lacks a single file would leave somebody with a mail in two languages, or in a wrong one; so it is not
offered at all, until it is whole: to supporters, or to coordinators. A file of the operators' own fills a gap.
"""

from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path

from signbot.edges.templates.written import LAST_RESORT

TO_SUPPORTERS = ("answers", "advance", "alert")
TO_COORDINATORS = ("notices", "answers")  # answers: `words.md`, which all kinds share
KINDS = (*TO_SUPPORTERS, "notices")


def packaged() -> Path:
    """Where the templates that come with signbot are: in the wheel, or in a checkout."""
    inside = Path(str(resources.files("signbot"))) / "_data" / "templates"
    return inside if inside.is_dir() else Path(__file__).resolve().parents[3] / "templates"


def spoken(roots: Sequence[Path], configured: Sequence[str], kinds: Sequence[str] = TO_SUPPORTERS) -> tuple[str, ...]:
    """The whole languages: those that are configured in their order, then the others. Never none.

    `pt-BR` is whole where `pt` is, and stands for it: its dates and numbers are its own.
    """
    named = {tag.partition("-")[0] for tag in configured}
    found = {tag for root in roots for tag in _languages(root) if tag.partition("-")[0] not in named}
    others = sorted(found, key=lambda tag: (tag != LAST_RESORT, tag))
    wanted = (tag for tag in (*configured, *others) if is_whole(roots, tag, kinds))
    return tuple(dict.fromkeys(wanted)) or (LAST_RESORT,)


def is_whole(roots: Sequence[Path], language: str, kinds: Sequence[str] = TO_SUPPORTERS) -> bool:
    return next(missing(roots, language, kinds), None) is None


def missing(roots: Sequence[Path], language: str, kinds: Sequence[str] = TO_SUPPORTERS) -> Iterator[str]:
    """`answers/it/signed.md`: what the language lacks."""
    for kind in kinds:
        there = {name for folder in folders(roots, kind, language) for name in _names(folder)}
        for name in sorted(_wanted(roots, kind) - there):
            yield f"{kind}/{language}/{name}"


def folders(roots: Sequence[Path], kind: str, language: str) -> list[Path]:
    """Where files of that kind in that language are looked for, the first one first: `pt-BR`, then `pt`."""
    tags = dict.fromkeys((language, language.partition("-")[0]))
    return [root / kind / tag for tag in tags for root in roots]


def _wanted(roots: Sequence[Path], kind: str) -> frozenset[str]:
    return _names(roots[-1] / kind / LAST_RESORT)  # the last folder is the packaged one


def _languages(root: Path) -> list[str]:
    folder = root / KINDS[0]
    return [path.name for path in folder.iterdir() if path.is_dir()] if folder.is_dir() else []


def _names(folder: Path) -> frozenset[str]:
    return frozenset(path.name for path in folder.glob("*.md"))
