"""Which commands there are. Each is loaded when it is called: `signbot --help` loads none of them.

name | module of signbot.cli | its own help's first sentence (tests/cli/test_commands.py holds both together)
"""

from importlib import import_module
from typing import Any

import click

COMMANDS = (
    ("alert", "letters", "Print the alert of CODE for your newsletter tool, or send it to a list."),
    (
        "amend",
        "campaigns",
        "Say that a change in the file is meant: the text, the recipients, or the deadline of CODE.",
    ),
    ("backup", "backup", "Write the whole database into FILE, while signbot runs."),
    (
        "cancel",
        "campaigns",
        "Cancel CODE (the case is solved): nothing more is delivered, and the supporters are told.",
    ),
    ("check", "setup", "Validate the whole configuration: every mistake at once, with its line and the fix."),
    ("clock", "campaigns", "What time it is, here and by the mail server's clock."),
    ("close", "campaigns", "Close CODE now: it is ripe, and the next pass dispatches its letter."),
    ("db", "daemon", "The database."),
    ("deliveries", "deliveries", "Each letter's way to each address."),
    ("demo", "demo", "Play the main job end to end, on an embedded mail host: nothing leaves this computer."),
    (
        "evidence",
        "evidence",
        "Pack what shows how the letter of CODE was sent: bytes, checksums, answers, receipts, a one-page summary.",
    ),
    ("explain", "explain", "How the mail in FILE is read, and what it would be answered."),
    ("export-person", "rights", "Everything that is kept about ADDRESS, as JSON: for the person who asks for it."),
    (
        "extend",
        "campaigns",
        "Give CODE a new DEADLINE, such as 2026-12-08T17:00 (in the bot's time zone unless it has an offset).",
    ),
    ("forget", "rights", "Erase a supporter's personal data."),
    (
        "health",
        "health",
        "Exit 0 or 1 for a supervisor: last good poll, outbox, letters that are late or held, defects, alarms unheard.",
    ),
    ("hold", "campaigns", "Hold CODE: it goes on collecting, and nothing is dispatched until `release`."),
    ("init", "setup", "Ask a few questions and write a commented config.toml."),
    ("journal", "journal", "Who did what, when and why: what coordinators did, and what signbot did by itself."),
    ("once", "daemon", "One complete pass: receive everything new, close what is ripe, send everything that is due."),
    ("preview", "letters", "The letter of CODE as it would go out now."),
    (
        "quarantine",
        "quarantine",
        "Mails set aside: held (a person must decide), or quarantined (they broke us three times).",
    ),
    (
        "release",
        "campaigns",
        "Release CODE: a held campaign goes on, a letter that waits for approval is sent by the next pass.",
    ),
    (
        "replay",
        "backup",
        "After a backup was restored: handle again the mails that it has not seen, and answer none of them twice.",
    ),
    ("resolve", "deliveries", "Settle a delivery that is held, uncertain or failed."),
    ("run", "daemon", "The daemon: answers, deadlines, deliveries, until SIGTERM (finishes the step in hand)."),
    ("signatures", "signatures", "The signatures of CODE."),
    ("status", "campaigns", "Campaigns, counts, deliveries, mailbox, outbox, and the balance of mails."),
)


class Later(click.Command):
    """Stands in a group for a command whose module is loaded when somebody calls it, or asks for its help."""

    def __init__(self, name: str, module: str, help_line: str) -> None:
        super().__init__(name, help=help_line)
        self.module = f"signbot.cli.{module}"

    def loaded(self) -> click.Command:
        """The command itself: in its module it has its own name."""
        assert self.name is not None
        command = getattr(import_module(self.module), self.name.replace("-", "_"))
        assert isinstance(command, click.Command)
        return command

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """That of the command itself: from here on click deals with it alone."""
        return self.loaded().make_context(info_name, args, parent, **extra)
