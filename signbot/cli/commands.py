"""Which commands there are. Each is loaded when it is called: `signbot --help` loads none of them.

name | module of signbot | its own help's first sentence (tests/cli/test_commands.py holds both together)
"""

from importlib import import_module
from typing import Any

import click

COMMANDS = (
    (
        "alert",
        "cli.alerting",
        "Print the alert of CODE for your newsletter tool, try it on yourself, or send it to a list.",
    ),
    (
        "amend",
        "cli.amend",
        "Say that a change in the file is meant: the text, the recipients, or the deadline of CODE.",
    ),
    ("backup", "cli.backup", "Write the whole database into FILE, while signbot runs."),
    (
        "cancel",
        "cli.campaigns",
        "Cancel CODE (the case is solved): nothing more is delivered, and the supporters are told.",
    ),
    ("check", "cli.setup", "Validate the whole configuration: every mistake at once, with its line and the fix."),
    ("clock", "cli.campaigns", "What time it is, here and by the mail server's clock."),
    ("close", "cli.campaigns", "Close CODE now: it is ripe, and the next pass dispatches its letter."),
    (
        "dashboard",
        "cli.dashboard",
        "Write how all letters stand into one HTML file: numbers, growth, deliveries, what waits for you.",
    ),
    ("db", "cli.daemon", "The database."),
    ("deliveries", "cli.deliveries", "Each letter's way to each address."),
    ("demo", "demo.command", "Play the main job end to end, on an embedded mail host: nothing leaves this computer."),
    (
        "evidence",
        "cli.evidence",
        "Pack what shows how the letter of CODE was sent: bytes, checksums, answers, receipts, a one-page summary.",
    ),
    ("explain", "cli.explain", "How the mail in FILE is read, and what it would be answered."),
    ("export-person", "cli.rights", "Everything that is kept about ADDRESS, as JSON: for the person who asks for it."),
    (
        "extend",
        "cli.campaigns",
        "Give CODE a new DEADLINE, such as 2026-12-08T17:00 (in the bot's time zone unless it has an offset).",
    ),
    ("forget", "cli.rights", "Erase a supporter's personal data."),
    (
        "health",
        "cli.health",
        "Exit 0 or 1 for a supervisor: last good poll, outbox, letters that are late or held, defects, alarms unheard.",
    ),
    ("hold", "cli.campaigns", "Hold CODE: it goes on collecting, and nothing is dispatched until `release`."),
    ("init", "cli.init", "Ask a few questions and write a commented config.toml."),
    ("journal", "cli.journal", "Who did what, when and why: what coordinators did, and what signbot did by itself."),
    (
        "members",
        "cli.members",
        "Members: people who have joined once, and are shown each letter before their name stands under it.",
    ),
    ("oauth", "cli.oauth", "Log in at Google, Microsoft or another provider whose mailboxes take no password."),
    ("officials", "cli.officials", "What recipients of letters wrote back: shown, corrected, filed by hand."),
    (
        "once",
        "cli.daemon",
        "One complete pass: receive everything new, close what is ripe, send everything that is due.",
    ),
    (
        "outcome",
        "cli.outcome",
        "Tell everybody who signed CODE what became of it, once: news, good news, or to write no more.",
    ),
    ("page", "cli.page", "Write the web page of CODE into a folder: its letter, its names for everybody, how to sign."),
    ("preview", "cli.letters", "The letter of CODE as it would go out now."),
    (
        "quarantine",
        "cli.quarantine",
        "Mails set aside: held (a person must decide), or quarantined (they broke us three times).",
    ),
    (
        "rehearse",
        "demo.rehearse",
        "Play the whole campaign of CODE on this computer: your letter, your recipients, invented supporters.",
    ),
    (
        "release",
        "cli.campaigns",
        "Release CODE: a held campaign goes on, a letter that waits for approval is sent by the next pass.",
    ),
    (
        "replay",
        "cli.backup",
        "After a backup was restored: handle again the mails that it has not seen, and answer none of them twice.",
    ),
    ("report", "cli.report", "Tell members what went out with their names in a month, or sum up a year by country."),
    ("resolve", "cli.deliveries", "Settle a delivery that is held, uncertain or failed."),
    ("run", "cli.daemon", "The daemon: answers, deadlines, deliveries, until SIGTERM (finishes the step in hand)."),
    ("signatures", "cli.signatures", "The signatures of CODE."),
    ("status", "cli.status", "Campaigns, counts, deliveries, mailbox, outbox, and the balance of mails."),
    (
        "unsubscribe",
        "cli.alerting",
        "No more alerts to whom TOKEN belongs: for the page of `bot.unsubscribe_url`.",
    ),
    ("watch", "cli.watch", "Show how the letters stand, live, until Ctrl-C."),
)


class Later(click.Command):
    """Stands in a group for a command whose module is loaded when somebody calls it, or asks for its help."""

    def __init__(self, name: str, module: str, help_line: str) -> None:
        super().__init__(name, help=help_line)
        self.module = f"signbot.{module}"

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
