"""The letter as an HTML mail, by Jinja: escaped, one column, nothing fetched from anywhere."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from signbot.core.letter.letter import Letter, LetterFailed
from signbot.core.letter.markdown import Heading, Paragraph, Quote

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATE = "letter/letter.html"


def html(letter: Letter, *, folders: Sequence[Path]) -> str:
    """The whole document. `folders` hold templates: the first that has `letter/letter.html` wins."""
    from jinja2 import TemplateError

    try:
        template = _environment(tuple(folders)).get_template(TEMPLATE)
        return template.render(letter=letter, direction="rtl" if letter.right_to_left else "ltr")
    except TemplateError as error:
        raise LetterFailed(f"{TEMPLATE}: {error}") from error


@cache
def _environment(folders: tuple[Path, ...]) -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(loader=FileSystemLoader(folders), autoescape=True, undefined=StrictUndefined)
    for name, kind in (("paragraph", Paragraph), ("heading", Heading), ("quotation", Quote)):
        environment.tests[name] = lambda block, kind=kind: isinstance(block, kind)
    return environment
