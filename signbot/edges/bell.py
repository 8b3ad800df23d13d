"""The bell: an alarm said without our mail, by a command of the operator's or by an HTTP POST.

    words -> standard input of a command | JSON to a URL -> why it failed, or ""

Bounded in time, and nothing that happens out there is raised: an alarm is never in the way of what it is about.
"""

import json
import os
import re
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.client import HTTPException

PATIENCE = 10.0  # seconds for each of the two
OWN = "SIGNBOT__"  # variables of the environment that may hold our secrets
LONGEST = 4_000  # characters of an alarm
_WORD = re.compile(r"[^\s<>()\[\]\"“”,;:]+")


@dataclass(frozen=True, slots=True)
class Bell:
    """`command`: a program and its arguments, () for none; `url`: "" for none. Both are rung where both are there."""

    command: tuple[str, ...] = ()
    url: str = field(default="", repr=False)  # many hold a token
    patience: float = PATIENCE
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)

    def ring(self, words: str) -> str:
        """Why nobody was reached; "" when one of the ways worked. Mail addresses in the words are left out."""
        said = _WORD.sub(lambda word: "(address)" if "@" in word[0] else word[0], words[:LONGEST])
        ways = [way for way, there in ((self._run, self.command), (self._post, self.url)) if there]
        failed = [why for way in ways if (why := way(said))]
        return "; ".join(failed) if len(failed) == len(ways) else ""

    def _run(self, words: str) -> str:
        """Its output is nobody's: it might repeat what it was told."""
        kept = {name: value for name, value in self.environ.items() if not name.startswith(OWN)}
        try:
            done = subprocess.run(
                self.command,
                input=words.encode(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=kept,
                timeout=self.patience,
                check=False,
                start_new_session=True,
            )
        except subprocess.TimeoutExpired:
            return f"the alarm command did not end within {self.patience:g} seconds"
        except (OSError, ValueError) as error:
            return f"the alarm command can't be run ({_cause(error)})"
        return f"the alarm command failed with exit code {done.returncode}" if done.returncode else ""

    def _post(self, words: str) -> str:
        """`{"subject": …, "text": …}`, as chat services take it. No redirection is followed (RFC 9110 section 15.4)."""
        subject, _, text = words.partition("\n")
        body = json.dumps({"subject": subject.strip(), "text": f"{subject}\n{text}".strip()}).encode()
        headers = {"Content-Type": "application/json", "User-Agent": "signbot"}
        why = [f"the alarm url did not answer within {self.patience:g} seconds"]
        asked = threading.Thread(target=lambda: why.append(self._answered(body, headers)), daemon=True)
        asked.start()
        asked.join(self.patience)  # DNS keeps no time limit of ours
        return why[-1]

    def _answered(self, body: bytes, headers: dict[str, str]) -> str:
        try:
            request = urllib.request.Request(self.url, body, headers, method="POST")  # noqa: S310 - http(s): see config
            with urllib.request.build_opener(_Stay).open(request, timeout=self.patience) as answer:
                answer.read(1)
        except urllib.error.HTTPError as error:
            error.close()
            return f"the alarm url answered {error.code}"
        except (OSError, HTTPException, ValueError) as error:
            return f"the alarm url can't be reached ({_cause(error)})"
        return ""


class _Stay(urllib.request.HTTPRedirectHandler):
    """What an alarm says goes to the configured place only."""

    def redirect_request(self, *_: object) -> None:
        return None


def _cause(error: Exception) -> str:
    """In the system's own words, which hold no secret."""
    reason = getattr(error, "reason", error)
    return getattr(reason, "strerror", None) or type(reason).__name__
