"""Jinja as templates get it: values are shown, never read, and a mistake says its file and line.

    environment ─► rendered ─► text with the values in it, or TemplateMistake

Values come in as they were typed by strangers. In text they become one line; for HTML they are shielded, so that
neither Jinja nor Markdown nor HTML reads them.
"""

import traceback
from collections.abc import Mapping
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, Template, TemplateError, TemplateSyntaxError, pass_eval_context
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.nodes import EvalContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from signbot.core.writing import mail_html
from signbot.edges.templates.written import TemplateMistake

SUFFIXES = (".md", ".txt", ".html")


class _Compiled(BytecodeCache):
    """Compiled templates, kept while the program lives: text and HTML are made by the same code."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


def environment(folders: list[Path], html: bool) -> ImmutableSandboxedEnvironment:
    """Values are shown, never read: not as Jinja (data is no template), not as Markdown, not as HTML."""

    @pass_eval_context  # also keeps Jinja from folding constants past this function
    def finalize(_context: EvalContext, value: object) -> object:
        if isinstance(value, (Markup, StrictUndefined)):
            return value
        return ready(mail_html.shielded(str(value)) if html else mail_html.one_line(str(value)))

    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=finalize,
        bytecode_cache=_COMPILED,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def layouts(roots: list[Path]) -> ImmutableSandboxedEnvironment:
    """For the frame around the blocks: what is put in is `ready`; anything else is escaped in `.html`."""
    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(roots),
        undefined=StrictUndefined,
        autoescape=lambda name: bool(name and name.endswith(".html")),
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def ready(text: str) -> Markup:
    """What Jinja must leave as it is: made by mail_html, or plain text."""
    return Markup(text)  # noqa: S704  the only place; values come here shielded


def loaded(environment: ImmutableSandboxedEnvironment, name: str) -> Template:
    """The template of that name; TemplateMistake where it can't be read as one."""
    try:
        return environment.get_template(name)
    except TemplateSyntaxError as error:
        raise TemplateMistake(f"{error.filename}, line {error.lineno}: {error.message}") from error
    except UnicodeDecodeError as error:
        raise TemplateMistake(f"{name}, line 1: this file is not in UTF-8, please save it as UTF-8") from error


def rendered(environment: ImmutableSandboxedEnvironment, name: str, values: Mapping[str, object]) -> str:
    """Whatever a template gets wrong becomes a TemplateMistake that says where."""
    template = loaded(environment, name)
    try:
        return template.render(values)
    except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise TemplateMistake(f"{_where(error, template)}: {error}") from error


def _where(error: Exception, template: Template) -> str:
    """Where in the templates it went wrong: the innermost file and line."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).suffix in SUFFIXES]
    return f"{frames[-1].filename}, line {frames[-1].lineno}" if frames else f"{template.filename}, line 1"
