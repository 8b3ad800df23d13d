"""What signbot is measured against: each a small program that somebody might have written instead.

python -m tests.bench.peers.NAME JOB    JOB: a file, the JSON of `Job`
"""

import json
import re
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

BOT = "sign@rrn.example"
CODE = re.compile(r"UA\s*[:.-]?\s*329\s*[/.-]\s*11", re.IGNORECASE)
THANKS = (
    "Dear {name},\n\nthank you. You have signed the letter UA 329/11 (MEXICO). We will write to you when it has gone."
    "\n\nTo take your name off, answer with WITHDRAW UA 329/11.\n\nRapid Response Network\n"
)
SCHEMA = "CREATE TABLE signature (id INTEGER PRIMARY KEY, email TEXT UNIQUE, name TEXT, message_id TEXT, at INTEGER)"


@dataclass(frozen=True, slots=True)
class Job:
    """A mailbox to read, a server to send to, a folder to work in. `hasty`: what a crash would lose is lost."""

    imap_port: int
    user: str
    password: str
    smtp_port: int
    folder: str
    hasty: bool = False

    def write(self) -> Path:
        file = Path(self.folder) / "job.json"
        file.write_text(json.dumps(asdict(self)))
        return file

    @property
    def database(self) -> Path:
        return Path(self.folder) / "peer.db"

    @classmethod
    def given(cls) -> "Job":
        return cls(**json.loads(Path(sys.argv[1]).read_text()))
