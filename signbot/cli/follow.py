"""Follow: the daemon goes along with config.toml. What the file says anew is checked as `check` does it, and taken over
before the next pass; or it is said what is wrong, to the log and to the coordinators, and the old one goes on.

    load | the same for a second? | unusable? drift? secrets? | a new Shell on the same database | Watch

Files are compared by what they say, never by their times: also those of letters and logos, which are read with it. Only
where mail has come in between, a file that looks untouched is not read: the next whole pass reads it.
"""

import hashlib
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from signbot.cli.checks import drift, unusable
from signbot.cli.shell import Shell, utc_now
from signbot.config import Config, ConfigError, Mistake, load
from signbot.config.glance import written
from signbot.core.value import dataclass
from signbot.logs import get_logger
from signbot.outbox.brief import alarm
from signbot.schedule import Watch
from signbot.supervisor import Supervisor

log = get_logger(__name__)

SETTLED = 1.0  # seconds: what an editor or a copy is still writing is not judged
TRIES = 5  # then it is judged as it stands
HEADLINE = "config.toml has changed, and can't be used: signbot goes on with the old one"
MEANWHILE = (
    "Letters, deadlines and recipients stay as they were. Mails about a letter that only the new file has wait for it."
)

Stamps = tuple[tuple[str, int, int], ...]  # name, time and size


@dataclass(frozen=True, slots=True)
class Found:
    """What stands on the disk: a configuration, or why it is none."""

    config: Config | None = None
    templates: Stamps = ()
    mistakes: tuple[Mistake, ...] = ()


def watch_of(shell: Shell, supervisor: Supervisor) -> Watch:
    """What the daemon works with under this configuration. ConfigError when a secret is missing."""
    imap = shell.config.imap
    works = shell.works()
    now = supervisor.heard(works.now)
    works = replace(works, now=now, reception=replace(works.reception, now=now))
    listener = shell.another_mailbox() if imap.idle else None
    return Watch(works, listener, timedelta(seconds=imap.poll_seconds), shell.disconnect)


class Follower:
    """Knows the file as it is in force, and as it was last refused."""

    def __init__(self, shell: Shell, supervisor: Supervisor, pause: Callable[[float], object] = time.sleep) -> None:
        self.shell, self._supervisor = shell, supervisor
        self._pause = pause
        self._in_force = Found(_plain(shell.config), _stamps(shell.config.bot.templates))
        self._looked_at = self._in_force
        self._checked, self._unusable = self._in_force, tuple[Mistake, ...]()  # checking takes seconds: once
        self._written = written(shell.config_path)
        self._told = ""  # what was last said to be wrong
        self._since: datetime | None = None

    def renew(self, asked: bool = False, glance: bool = False) -> Watch | None:
        """The watch that takes over, or None. `asked`: what is wrong is said in the log once more.

        `glance`: only if the file shows by its times and its size that it was written since the last look.
        """
        if asked:
            self._told = ""
        before, self._written = self._written, written(self.shell.config_path)
        if glance and not asked and before == self._written:
            return None
        found = self._settled()
        if found == self._in_force:
            self._told, self._since = "", None
            return None
        try:
            heir, watch = self._heir(found)
        except ConfigError as error:
            self._refuse(error.mistakes)
            return None
        self._say_taken(heir.config)
        self.shell, self._in_force, self._told, self._since = heir, found, "", None
        return watch

    def _settled(self) -> Found:
        found = self._find()
        for _ in range(TRIES):
            if found in (self._in_force, self._looked_at):
                break
            self._pause(SETTLED)
            before, found = found, self._find()
            if found == before:
                break
        self._looked_at = found
        return found

    def _find(self) -> Found:
        try:
            config = _plain(load(self.shell.config_path, self.shell.environ))
        except ConfigError as error:
            return Found(mistakes=error.mistakes)
        return Found(config, _stamps(config.bot.templates))

    def _heir(self, found: Found) -> tuple[Shell, Watch]:
        """ConfigError with everything that speaks against it."""
        if found.config is None:
            raise ConfigError(found.mistakes)
        heir = self.shell.heir(found.config)
        if self._checked != found:
            self._checked, self._unusable = found, (*_fixed(self.shell.config, heir.config), *unusable(heir))
        if mistakes := (*self._unusable, *drift(heir)):
            raise ConfigError(mistakes)
        return heir, watch_of(heir, self._supervisor)

    def _refuse(self, mistakes: tuple[Mistake, ...]) -> None:
        lines = [str(one) for one in mistakes]
        said = "\n".join(lines)
        if said == self._told:
            return
        log.warning("config.toml is refused, the old one goes on", action="config.refused", mistakes=lines)
        self._since = self._since or utc_now()
        key = f"config:{self._since.isoformat()}:{hashlib.sha256(said.encode()).hexdigest()[:16]}"
        alarm(self.shell.store, self.shell.office, key, HEADLINE, [*lines, MEANWHILE], utc_now())
        self._told = said

    def _say_taken(self, config: Config) -> None:
        before = {one.code.written for one in self.shell.config.campaigns}
        now = {one.code.written for one in config.campaigns}
        log.info(
            "config.toml is taken over", action="config.taken", added=sorted(now - before), gone=sorted(before - now)
        )


def _plain(config: Config) -> Config:
    """Without its warnings: some come with time."""
    return replace(config, warnings=())


def _stamps(folder: Path | None) -> Stamps:
    """Own templates, which are read when they are used."""
    if folder is None:
        return ()
    files = [(path, path.stat()) for path in sorted(folder.rglob("*")) if path.is_file()]
    return tuple((str(path), found.st_mtime_ns, found.st_size) for path, found in files)


def _fixed(old: Config, new: Config) -> tuple[Mistake, ...]:
    """What can't change under a running daemon."""
    if old.bot.database == new.bot.database:
        return ()
    problem, fix = "has changed: a running signbot keeps its database", "restart signbot, or undo the change"
    return (Mistake(str(new.path), None, "bot.database", problem, fix),)
