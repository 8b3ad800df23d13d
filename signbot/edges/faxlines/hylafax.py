"""HylaFAX: its client program `sendfax` (hylafax.org, sendfax(1)) hands the fax to the server's queue."""

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from signbot.core.value import dataclass
from signbot.edges.faxlines import DeliveryFailed, only, text_option

PATIENCE = 120.0  # seconds for the queue to take a fax
WRONG_NUMBER = "invalid number"


@dataclass(frozen=True, slots=True)
class HylaFax:
    """`sender`: who gets the server's notices, our own address if their receipts shall be read."""

    program: str
    host: str
    sender: str
    patience: float = PATIENCE
    dials_extensions: bool = False

    def send(self, number: str, extension: str, pdf: bytes, reference: str) -> str:
        """The queue's answer: `request id is 42 (group id 42) for host localhost (1 file)`."""
        del extension, reference
        with tempfile.NamedTemporaryFile(prefix="signbot-", suffix=".pdf") as file:
            file.write(pdf)
            file.flush()
            return self._submit(number, file.name)

    def _submit(self, number: str, path: str) -> str:
        where = ["-h", self.host] if self.host else []
        whose = ["-f", self.sender] if self.sender else []
        command = [self.program, "-n", "-D", *where, *whose, "-d", number, path]  # -n: no cover; -D: notify when done
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=self.patience, check=False)
        except FileNotFoundError as error:
            raise DeliveryFailed(f"{self.program} is not installed", permanent=False) from error
        if done.returncode == 0:
            return done.stdout
        said = done.stderr or done.stdout
        raise DeliveryFailed(said or f"exit status {done.returncode}", permanent=WRONG_NUMBER in said.lower())


def line(options: Mapping[str, object], folder: Path) -> HylaFax:
    """Options: program (default: sendfax), host (default: sendfax's own), sender."""
    del folder
    only(options, "program", "host", "sender")
    return HylaFax(
        text_option(options, "program", "sendfax"),
        text_option(options, "host") if "host" in options else "",
        text_option(options, "sender") if "sender" in options else "",
    )
