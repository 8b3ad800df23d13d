"""[alarm]: who is called when something needs a person, also where mail is what fails."""

import shlex
import shutil
from pathlib import Path
from urllib.parse import urlsplit

from signbot.config.addresses import is_loopback
from signbot.config.model import Alarm
from signbot.config.secret import warn_if_open
from signbot.config.source import EnvText
from signbot.config.table import Table


def read_alarm(table: Table) -> Alarm:
    alarm = Alarm(command=_command(table), url=_url(table), beat=table.boolean("beat", True))
    if not (alarm.command or alarm.url):
        table.caution("", "names nobody to call: write command or url, or delete this section")
    table.done()
    return alarm


def _command(table: Table) -> tuple[str, ...]:
    """A list, or one text split as a shell would (no shell runs). A path is relative to the configuration."""
    if not table.has("command"):
        return ()
    value = table.required("command")
    try:
        words = shlex.split(value) if isinstance(value, str) else value
    except ValueError:
        words = None
    if not (isinstance(words, list) and words and all(isinstance(word, str) for word in words) and words[0]):
        table.mistake("command", "is no command", 'write the program and its arguments: ["ntfy-send", "rrn-alarms"]')
        return ()
    program = str(table.source.directory / Path(words[0]).expanduser()) if "/" in words[0] else words[0]
    if shutil.which(program) is None:
        table.caution("command", f"{words[0]} can't be run here: nobody would be called")
    return (program, *words[1:])


def _url(table: Table) -> str:
    url = table.text("url", "")
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        parts, host = urlsplit(""), ""
    if parts.scheme not in ("https", "http") or not host or not url.isascii():
        table.mistake("url", "is no address that can be called", 'write it like "https://ntfy.example/rrn-alarms"')
    elif parts.scheme == "http" and not is_loopback(host):
        table.mistake("url", "would be called in the clear: anyone on the way could read the alarm", "write https://")
    elif not isinstance(table.value("url"), EnvText) and (parts.path.strip("/") or parts.query or parts.password):
        warn_if_open(table, "url", table.source.path, "whoever has this address can call it; this file")
    return url
