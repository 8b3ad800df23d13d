"""The bell: an alarm said without our mail, by a command of the operator's or by an HTTP POST.

    words -> standard input of a command | JSON to a URL -> why it failed, or ""
    a good pass -> GET of the URL: a dead man's switch calls somebody when that stays out

Bounded in time, and nothing that happens out there is raised: an alarm is never in the way of what it is about.
"""

import json
import os
import re
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import field
from http.client import HTTPException
from urllib.parse import urlsplit, urlunsplit

from signbot.core.value import dataclass

PATIENCE = 10.0  # seconds for each of the two
HEALTHCHECKS = "hc-ping.com"  # there, and at `/ping/` of a server of one's own: a POST alone says that all is well
OWN = "SIGNBOT__"  # variables of the environment that may hold our secrets
LONGEST = 4_000  # characters of an alarm
_WORD = re.compile(r"[^\s<>()\[\]\"“”,;:]+")


@dataclass(frozen=True, slots=True)
class Bell:
    """`command`: a program and its arguments, () for none; `url`: "" for none. Both are rung where both are there."""

    command: tuple[str, ...] = ()
    url: str = field(default="", repr=False)  # many hold a token
    beats: bool = True  # whether a good pass calls the URL
    patience: float = PATIENCE
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)

    def ring(self, words: str, *, well: bool = False) -> str:
        """Why nobody was reached; "" when one of the ways worked. Mail addresses in the words are left out.

        `well`: they say that all is well again.
        """
        said = _WORD.sub(lambda word: "(address)" if "@" in word[0] else word[0], words[:LONGEST])
        url = self.url if well else failing(self.url)
        ways: list[tuple[object, Callable[[], str]]] = [
            (self.command, lambda: self._run(said)),
            (self.url, lambda: self._post(url, said)),
        ]
        asked = [way() for there, way in ways if there]
        failed = [why for why in asked if why]
        return "; ".join(failed) if len(failed) == len(asked) else ""

    def beat(self) -> str:
        """A pass was good. Why the URL could not be called; "" when it was, or there is none."""
        return self._asked(lambda: self._answered(self.url, None, {})) if self.url and self.beats else ""

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

    def _post(self, url: str, words: str) -> str:
        """`{"subject": …, "text": …}`, as chat services take it. No redirection is followed (RFC 9110 section 15.4)."""
        subject, _, text = words.partition("\n")
        body = json.dumps({"subject": subject.strip(), "text": f"{subject}\n{text}".strip()}).encode()
        return self._asked(lambda: self._answered(url, body, {"Content-Type": "application/json"}))

    def _asked(self, ask: Callable[[], str]) -> str:
        why = [f"the alarm url did not answer within {self.patience:g} seconds"]
        asked = threading.Thread(target=lambda: why.append(ask()), daemon=True)
        asked.start()
        asked.join(self.patience)  # DNS keeps no time limit of ours
        return why[-1]

    def _answered(self, url: str, body: bytes | None, headers: dict[str, str]) -> str:
        """`body`: of a POST; None: a GET."""
        method, headers = "GET" if body is None else "POST", {**headers, "User-Agent": "signbot"}
        try:
            request = urllib.request.Request(url, body, headers, method=method)  # noqa: S310 - http(s): see config
            with urllib.request.build_opener(_Stay).open(request, timeout=self.patience) as answer:
                answer.read(1)
        except urllib.error.HTTPError as error:
            error.close()
            return f"the alarm url answered {error.code}"
        except (OSError, HTTPException, ValueError) as error:
            return f"the alarm url can't be reached ({_cause(error)})"
        return ""


def failing(url: str) -> str:
    """Where an alarm is POSTed: at healthchecks `…/fail` says that something is wrong, any other URL is itself."""
    parts = urlsplit(url)
    switch = parts.hostname == HEALTHCHECKS or parts.path.startswith("/ping/")
    return urlunsplit(parts._replace(path=f"{parts.path.rstrip('/')}/fail")) if switch else url


class _Stay(urllib.request.HTTPRedirectHandler):
    """What an alarm says goes to the configured place only."""

    def redirect_request(self, *_: object) -> None:
        return None


def _cause(error: Exception) -> str:
    """In the system's own words, which hold no secret."""
    reason = getattr(error, "reason", error)
    return getattr(reason, "strerror", None) or type(reason).__name__
