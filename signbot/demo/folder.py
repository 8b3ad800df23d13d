"""What a rehearsal leaves behind: every mail as its receiver has it, and a page that leads to each.

Played ─► mails/01-amina.eml, 01-amina.html ─► index.html
"""

from collections.abc import Iterator, Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import escape
from itertools import groupby
from pathlib import Path

from signbot.core.value import dataclass
from signbot.demo.rehearsal import Played

MAILS = "mails"
_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Rehearsal of {title}</title>
<style>
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ text-align: start; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid; vertical-align: top; }}
td {{ overflow-wrap: anywhere; }}
@media (max-width: 40rem) {{ thead {{ display: none; }} td {{ display: block; border: 0; padding: 0.1rem 0; }}
  tr {{ display: block; border-bottom: 1px solid; padding: 0.5rem 0; }} }}
</style>
</head>
<body>
<h1>Rehearsal of {title}</h1>
<p>Nothing of this has left your computer. The supporters are invented; the letter and its recipients are yours.</p>
"""


@dataclass(frozen=True, slots=True)
class Kept:
    """One mail in the folder. `files`: its own, below the folder, the best to look at first."""

    scene: str
    to: str
    subject: str
    files: tuple[str, ...]


def keep(played: Sequence[Played], out: Path, title: str) -> list[Kept]:
    """Everything into `out`, with index.html; `title`: the letter's."""
    (out / MAILS).mkdir()
    kept = [_mail(number, one, out) for number, one in enumerate(played, start=1)]
    letter = [name for name in ("letter.pdf", "letter.html", "letter.txt") if (out / name).is_file()]
    (out / "index.html").write_text("".join(_page(kept, title, letter)), encoding="utf-8")
    return kept


def _mail(number: int, one: Played, out: Path) -> Kept:
    mail = message_from_bytes(one.envelope.raw, EmailMessage, policy=policy.default)
    to = ", ".join(one.envelope.recipients)
    name = f"{MAILS}/{number:03d}-{''.join(char if char.isalnum() else '-' for char in to.partition('@')[0])[:40]}"
    files = []
    if html := mail.get_body(("html",)):
        (out / f"{name}.html").write_text(str(html.get_content()), encoding="utf-8")
        files.append(f"{name}.html")
    (out / f"{name}.eml").write_bytes(one.envelope.raw)
    for part in mail.iter_attachments():
        if part.get_content_type() == "application/pdf":
            (out / f"{name}.pdf").write_bytes(part.get_content())
            files.append(f"{name}.pdf")
            break
    return Kept(one.scene, to, str(mail["Subject"]), (*files, f"{name}.eml"))


def _page(kept: Sequence[Kept], title: str, letter: Sequence[str]) -> Iterator[str]:
    yield _HEAD.format(title=escape(title))
    if letter:
        links = ", ".join(f'<a href="{name}">{name}</a>' for name in letter)
        yield f"<p>The letter, as it went out: {links}</p>\n"
    for scene, mails in groupby(kept, key=lambda one: one.scene):
        yield f"<h2>{escape(scene)}</h2>\n<table>\n<thead><tr><th>to</th><th>subject</th><th>files</th></tr></thead>\n"
        for one in mails:
            links = " ".join(f'<a href="{escape(name)}">{name.rpartition(".")[2]}</a>' for name in one.files)
            yield f"<tr><td>{escape(one.to)}</td><td>{escape(one.subject)}</td><td>{links}</td></tr>\n"
        yield "</table>\n"
    yield "</body>\n</html>\n"
