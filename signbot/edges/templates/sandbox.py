"""Jinja as templates get it: values are shown, never read, and a mistake says its file and line.

    environment ─► rendered ─► text with the values in it, or TemplateMistake

Values come in as they were typed by strangers. In text they become one line; for HTML they are shielded, so that
neither Jinja nor Markdown nor HTML reads them. A `Later` in the place of a value is shown by its mark, and whatever
else a template does with it spoils the draft.
"""

import traceback
from collections.abc import Iterable, Mapping
from functools import wraps
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, Template, TemplateError, TemplateSyntaxError, pass_eval_context
from jinja2.filters import do_join, make_attrgetter
from jinja2.nodes import AssignBlock, Concat, EvalContext, Filter, List
from jinja2.nodes import Template as Tree
from jinja2.runtime import Context, markup_join, str_join
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer
from markupsafe import Markup, escape

from signbot.core.writing import mail_html
from signbot.edges.templates.compiled import Compiled, beside_python
from signbot.edges.templates.later import Later, Words, is_drafted, is_open, joined, ready, shown, spoil
from signbot.edges.templates.written import GONE_WRONG, TemplateMistake

SUFFIXES = (".md", ".txt", ".html")
_CONCATENATED, _CAPTURED = "values set side by side", "a text that is set"  # filters that no template can name
_HARMLESS = ("default", "d", "defined", "undefined", "none")  # filters and tests: of what is there they change nothing


_COMPILED = Compiled(beside_python())


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja that knows values which are not known yet, see `later`."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.filters = {name: _guarded(name, made) for name, made in self.filters.items()}
        self.filters |= {"join": _join, _CONCATENATED: _concatenated, _CAPTURED: _guarded(_CAPTURED, lambda text: text)}
        self.tests = {name: _guarded(name, asked) for name, asked in self.tests.items()}

    def _generate(self, source: Tree, name: str | None, filename: str | None, defer_init: bool = False) -> str:
        return super()._generate(_Rewritten().visit(source), name, filename, defer_init)

    def call(__self, __context: Context, __obj: Any, *args: Any, **named: Any) -> Any:  # noqa: N805  as Jinja has it
        made = super().call(__context, __obj, *args, **named)
        if not isinstance(made, str) or not is_open(made):
            return made
        return Words(made) if isinstance(made, Markup) else spoil()

    def getattr(self, obj: Any, attribute: str) -> Any:
        return spoil() if is_open(obj) else super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        return spoil() if is_open(obj) or is_open(argument) else super().getitem(obj, argument)


class _Rewritten(NodeTransformer):
    """`a ~ b` and `{% set x %}…{% endset %}` become filters, which can be watched; Jinja has no other way."""

    def visit_Concat(self, node: Concat) -> Filter:  # noqa: N802
        self.generic_visit(node)
        where = {"lineno": node.lineno, "environment": node.environment}
        return Filter(List(node.nodes, **where), _CONCATENATED, [], [], None, None, **where)

    def visit_AssignBlock(self, node: AssignBlock) -> AssignBlock:  # noqa: N802
        self.generic_visit(node)
        where = {"lineno": node.lineno, "environment": node.environment}
        node.filter = node.filter or Filter(None, _CAPTURED, [], [], None, None, **where)
        return node


@pass_eval_context
def _concatenated(context: EvalContext, parts: list[object]) -> object:
    escapes = context.autoescape or context.volatile
    if any(isinstance(part, Later) for part in parts):
        return joined(parts, escapes)
    return markup_join(parts) if escapes else str_join(parts)


@pass_eval_context
def _join(context: EvalContext, value: Iterable[object], d: str = "", attribute: str | int | None = None) -> object:
    items = list(value if attribute is None else map(make_attrgetter(context.environment, attribute), value))
    if not any(isinstance(item, Later) for item in items):
        return do_join(context, items, d)
    between = [part for item in items for part in (d, item)]
    return joined(between[1:], context.autoescape)


def _guarded(name: str, function: Any) -> Any:
    """A filter or a test that is not asked about what is not known yet."""
    if name in _HARMLESS:
        return function

    @wraps(function)
    def guarded(*args: object, **named: object) -> object:
        if any(map(is_open, (*args, *named.values()))) or (name == "random" and is_drafted()):
            spoil()
        return function(*args, **named)

    return guarded


def environment(folders: list[Path], html: bool) -> ImmutableSandboxedEnvironment:
    """Values are shown, never read: not as Jinja (data is no template), not as Markdown, not as HTML."""
    form = mail_html.escaped if html else mail_html.one_line

    @pass_eval_context  # also keeps Jinja from folding constants past this function
    def finalize(_context: EvalContext, value: object) -> object:
        if isinstance(value, (Markup, StrictUndefined)):
            return value
        if isinstance(value, Later):
            return ready(shown(value, lambda known: form(str(known))))
        said = str(value)
        if is_open(said):
            spoil()
        return ready(mail_html.shielded(said) if html else mail_html.one_line(said))

    return _Environment(
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

    @pass_eval_context
    def finalize(context: EvalContext, value: object) -> object:
        if not isinstance(value, Later):
            return value
        form = escape if context.autoescape else str
        return ready(shown(value, lambda known: str(form(known))))

    return _Environment(
        loader=FileSystemLoader(roots),
        undefined=StrictUndefined,
        autoescape=lambda name: bool(name and name.endswith(".html")),
        finalize=finalize,
        bytecode_cache=_COMPILED,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


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
    except (TemplateError, *GONE_WRONG) as error:
        raise TemplateMistake(f"{_where(error, template)}: {error}") from error


def _where(error: Exception, template: Template) -> str:
    """Where in the templates it went wrong: the innermost file and line."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).suffix in SUFFIXES]
    return f"{frames[-1].filename}, line {frames[-1].lineno}" if frames else f"{template.filename}, line 1"
