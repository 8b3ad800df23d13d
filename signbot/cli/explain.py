"""explain: how one mail is read, and what it would be answered. Settles "why did it not count?"."""

import json
from collections.abc import Iterator
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

import click

from signbot.cli.shell import Shell, shown, utc_now
from signbot.core.campaign import Person
from signbot.core.intents import Intent
from signbot.core.mail.mail import Trust, read
from signbot.core.mail.own_words import KINDS, Own
from signbot.core.reading.understand import alternatives
from signbot.incoming.explain import Rehearsal, rehearse

LINES = 80  # shown of each text: what stands further down is quoted


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "in_json", is_flag=True)
@click.pass_obj
def explain(shell: Shell, file: Path, in_json: bool) -> None:
    """How the mail in FILE is read, and what it would be answered. Nothing is recorded or sent."""
    rehearsal = rehearse(file.read_bytes(), shell.store if shell.begun else None, shell.reception, utc_now())
    click.echo(as_json(rehearsal) if in_json else as_text(rehearsal))


def as_json(rehearsal: Rehearsal, **more: object) -> str:
    """The whole view as one JSON object."""
    mail, reading = rehearsal.mail, rehearsal.reading
    found = json.dumps(
        more
        | {
            "from": mail.sender.written if mail.sender else None,
            "from_problem": mail.sender_problem,
            "subject": mail.subject,
            "defects": mail.defects,
            "authenticity": {"result": mail.authenticity, "why": mail.authenticity_why},
            "automatic": mail.automatic,
            "lines": list(_lines(rehearsal)),
            "language": reading.language,
            "intents": [{"kind": type(intent).__name__, **asdict(intent)} for intent in reading.intents],
            "notes": _notes(rehearsal),
            "outcome": {"verdict": rehearsal.verdict, "note": rehearsal.note},
            "answer": _answer(rehearsal),
        },
        ensure_ascii=False,
    )
    return shown(found)


def as_text(rehearsal: Rehearsal) -> str:
    """The whole view, for a person."""
    return shown("\n".join(_as_text(rehearsal)))


def _as_text(rehearsal: Rehearsal) -> Iterator[str]:
    mail, reading = rehearsal.mail, rehearsal.reading
    yield f"from:         {mail.sender.written if mail.sender else mail.sender_problem}"
    yield f"subject:      {mail.subject}"
    yield f"authenticity: {mail.authenticity}" + (f" ({mail.authenticity_why})" if mail.authenticity_why else "")
    yield f"machine:      {mail.automatic or 'no'}"
    yield from (f"defect:       {defect}" for defect in mail.defects)
    yield from _shown_lines(rehearsal)
    yield f"\nlanguage:     {reading.language}"
    yield from (f"asks for:     {_intent(intent)}" for intent in reading.intents)
    yield from (f"because:      {note}" for note in _notes(rehearsal))
    yield f"outcome:      {rehearsal.verdict}" + (f": {rehearsal.note}" if rehearsal.note else "")
    answer = _answer(rehearsal)
    yield f"\nanswer: {answer['subject']}\n\n{answer['text']}" if answer else "\nanswer: none"


def _shown_lines(rehearsal: Rehearsal) -> Iterator[str]:
    part = ""
    for line in _lines(rehearsal):
        if line["part"] != part:
            part = line["part"]
            yield f"\nits {part}, line by line (> read as the writer's own words, ? perhaps somebody else's):"
        mark = {True: ">", False: "?"}.get(line["sure"], " ")
        yield f"{mark} {line['class']:<12}{line['text']}".rstrip()


def _lines(rehearsal: Rehearsal) -> Iterator[dict[str, Any]]:
    """Each line with its class; `sure` only for those that are read as the writer's own words."""
    mail = rehearsal.mail
    for text, own in alternatives(mail, rehearsal.context):
        part = "text" if text == mail.text else "HTML"
        waiting = list(own.lines)
        for line, kind in zip(text.splitlines()[:LINES], own.kinds, strict=False):
            sure = _taken(line.strip(), waiting) if kind == "t" else None
            yield {"part": part, "class": KINDS[kind], "text": line, "sure": sure}


def _taken(line: str, waiting: list[Own]) -> bool | None:
    """Whether a line is sure, where it is an own one. Takes it away from those: it may be a part of one, or several."""
    sure = None
    while line and waiting and (line.startswith(waiting[0].text) or waiting[0].text.startswith(line)):
        own = waiting.pop(0)
        sure = own.sure
        rest, line = own.text[len(line) :].lstrip(), line[len(own.text) :].lstrip()
        if rest:
            waiting.insert(0, replace(own, text=rest))
    return sure


def _intent(intent: Intent) -> str:
    said = [f"{field.name}={_value(getattr(intent, field.name))}" for field in fields(intent)]
    return " ".join([type(intent).__name__, *(one for one in said if not one.endswith("="))])


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_value, value))
    return _person(value) if isinstance(value, Person) else str(value)


def _person(person: Person) -> str:
    beside = ", ".join(filter(None, (person.title, person.organisation, person.place)))
    hidden = ", name withheld" if person.anonymous else ""
    return f"{person.name}{f' ({beside})' if beside else ''}{hidden}"


def _notes(rehearsal: Rehearsal) -> list[str]:
    """Why the campaign and the name are what they are."""
    return [note for note in dict.fromkeys(rehearsal.reading.notes) if not note.startswith("lines: ")]


def _answer(rehearsal: Rehearsal) -> dict[str, str] | None:
    """What the finished mail says, read from its bytes."""
    if rehearsal.answer is None:
        return None
    mail = read(rehearsal.answer.payload, Trust())
    return {"subject": mail.subject, "text": mail.text}
