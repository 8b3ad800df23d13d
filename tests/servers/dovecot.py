"""A real Dovecot on loopback, with its own ports, users and certificate; as root or as anybody.

with Dovecot(directory, certificates) as server:
    amina = server.user()
    server.append(amina.name, b"From: …")
"""

import base64
import grp
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

from imapclient.imap_utf7 import encode as utf7

from tests.patience import PATIENCE
from tests.servers.certificates import Certificates

PASSWORD = "quiet words"
TOKEN_KEY = b"a key that Dovecot shares with whoever issues tokens"


@dataclass(frozen=True, slots=True)
class User:
    name: str
    password: str


@dataclass(frozen=True, slots=True)
class Stored:
    """A mail as it lies in a Maildir."""

    raw: bytes
    seen: bool
    deleted: bool


def program() -> str | None:
    """Where Dovecot is; Debian keeps it out of an ordinary user's PATH."""
    return shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin:/opt/homebrew/sbin")


class Dovecot:
    """One server. `capability`, `separator` and `prefix` make it look like other servers in the world."""

    def __init__(
        self,
        directory: Path,
        certificates: Certificates,
        *,
        capability: str = "",
        separator: str = "/",
        prefix: str = "",
        mechanisms: str = "plain login",
    ) -> None:
        """`mechanisms` with oauthbearer or xoauth2: access tokens are taken, as `tests.servers.oauth` issues them."""
        self.directory, self.certificates, self.mechanisms = directory, certificates, mechanisms
        self._look, self.host = _Look(capability, separator, prefix), "localhost"
        self.port, self.tls_port = _free_ports()
        self._names, self._serial = count(1), count(1)
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
        self._prepare()

    def __enter__(self) -> Self:
        try:
            self.start()
        except RuntimeError:  # a port may have been taken between our look and Dovecot's
            self.port, self.tls_port = _free_ports()
            self._prepare()
            self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _prepare(self) -> None:
        for name in ("mail", "run", "state", "passwords"):
            (self.directory / name).mkdir(parents=True, exist_ok=True)
        self._own(self.directory / "mail")
        (self.directory / "dovecot.conf").write_text(self._configuration())

    def _configuration(self) -> str:
        found = subprocess.run([program() or "dovecot", "--version"], capture_output=True, text=True, check=True).stdout
        newer = tuple(map(int, re.findall(r"\d+", found)[:2])) >= (2, 4)
        values = {
            "version": found.split()[0],
            "dir": self.directory,
            "port": self.port,
            "tls_port": self.tls_port,
            "uid": self._owner.pw_uid,
            "gid": self._owner.pw_gid,
            "cert": self.certificates.cert,
            "key": self.certificates.key,
            "separator": self._look.separator,
            "prefix": self._look.prefix,
            "capability": f"imap_capability = {self._look.capability}" if self._look.capability else "",
            "mechanisms": self.mechanisms,
            "oauth": self._oauth(newer) if "oauth" in self.mechanisms else "",
            "internal": "" if os.geteuid() == 0 else _as_ordinary_user(),
        }
        return (_VERSION_2_4 + _COMMON if newer else _VERSION_2_3 + _COMMON).format(**values)

    def _oauth(self, newer: bool) -> str:
        """Tokens are checked here, by the key that they are signed with: nobody else is asked."""
        keys = self.directory / "keys" / "default" / "HS256"
        keys.mkdir(parents=True, exist_ok=True)
        (keys / "default").write_text(base64.b64encode(TOKEN_KEY).decode())
        validation = self.directory / "oauth.conf"
        validation.write_text(
            "introspection_mode = local\nusername_attribute = email\n"
            f"local_validation_key_dict = fs:posix:prefix={self.directory}/keys/\n"
        )
        return _OAUTH_2_4.format(dir=self.directory) if newer else _OAUTH_2_3.format(conf=validation)

    # life

    def start(self) -> None:
        command = [*_dying_with_us(), program() or "dovecot", "-F", "-c", str(self.directory / "dovecot.conf")]
        self._process = subprocess.Popen(command, start_new_session=True)
        give_up = time.monotonic() + PATIENCE
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > give_up:
                raise RuntimeError(f"Dovecot did not start: {self._log()}")
            time.sleep(0.02)

    def stop(self) -> None:
        """Stop it and all its children at once, as an outage does."""
        if self._process is None:
            return
        self._signal(signal.SIGCONT)
        self._signal(signal.SIGTERM)
        self._process.wait(PATIENCE)
        self._process = None

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """SIGSTOP for a while: it accepts connections and says nothing."""
        self._signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._signal(signal.SIGCONT)

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Gone for a while: connections are refused."""
        self.stop()
        try:
            yield
        finally:
            self.start()

    def _signal(self, number: int) -> None:
        if self._process is not None:
            os.killpg(self._process.pid, number)

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), 1) as connection:
                return connection.recv(64).startswith(b"* OK")
        except OSError:
            return False

    def _log(self) -> str:
        log = self.directory / "log"
        return log.read_text()[-2000:] if log.exists() else "no log"

    # users and their mail

    def user(self, name: str = "", password: str = PASSWORD) -> User:
        """A new mailbox, empty. Without a name: one that no other test has."""
        name = name or f"user{next(self._names)}-{os.getpid()}@rrn.example"
        (self.directory / "passwords" / name).write_text(f"{name}:{{PLAIN}}{password}\n", encoding="utf-8")
        self._folder(name, "INBOX")
        return User(name, password)

    def append(self, user: str, raw: bytes, when: datetime | None = None, folder: str = "INBOX") -> None:
        """Deliver a mail as an MDA does: into tmp, then renamed into new. `when` becomes its INTERNALDATE."""
        self._folder(user, folder)
        when = when or datetime.now(UTC)
        name = f"{int(when.timestamp())}.M{next(self._serial):09}P{os.getpid()}.loopback"
        temporary = self.maildir(user, folder) / "tmp" / name
        temporary.write_bytes(raw)
        os.utime(temporary, (when.timestamp(), when.timestamp()))
        self._own(temporary)
        temporary.rename(self.maildir(user, folder) / "new" / name)

    def stored(self, user: str, folder: str = "INBOX") -> list[Stored]:
        """What lies in a folder, in the order of arrival; empty for a folder that does not exist."""
        files = [file for part in ("new", "cur") for file in self.maildir(user, folder).glob(f"{part}/*")]
        return [_stored(file) for file in sorted(files, key=lambda file: file.name)]

    def mails(self, user: str, folder: str = "INBOX") -> list[bytes]:
        return [stored.raw for stored in self.stored(user, folder)]

    def exists(self, user: str, folder: str) -> bool:
        return (self.maildir(user, folder) / "cur").is_dir()

    def expunge(self, user: str, folder: str = "INBOX", keep: int = 0) -> None:
        """Take the mails away behind everybody's back, but for the newest `keep`."""
        files = sorted(
            (file for part in ("new", "cur") for file in self.maildir(user, folder).glob(f"{part}/*")),
            key=lambda file: file.name,
        )
        for file in files[: len(files) - keep]:
            file.unlink()

    def delete_index(self, user: str, folder: str = "INBOX") -> None:
        """Lose the index: UIDVALIDITY changes and UIDs begin at 1 again."""
        time.sleep(max(0.0, 1.0 - time.time() % 1.0))  # Dovecot's new UIDVALIDITY is a time in seconds
        for pattern in ("dovecot.index*", "dovecot-uidlist", "dovecot.list.index*", "dovecot-uidvalidity*"):
            for place in {self.maildir(user, "INBOX"), self.maildir(user, folder)}:
                for file in place.glob(pattern):
                    file.unlink()

    def read_only(self, user: str, folder: str = "INBOX") -> None:
        """May be read and not changed."""
        acl = self.maildir(user, folder) / "dovecot-acl"
        acl.write_text("owner lr\n")
        self._own(acl)

    def maildir(self, user: str, folder: str = "INBOX") -> Path:
        """Maildir++: a folder is a directory with a dot before each level."""
        top = self.directory / "mail" / user / "Maildir"
        return top if folder == "INBOX" else top / ("." + utf7(folder).decode().replace("/", "."))

    def _folder(self, user: str, folder: str) -> None:
        if self.exists(user, folder):
            return
        for part in ("cur", "new", "tmp"):
            (self.maildir(user, folder) / part).mkdir(parents=True, exist_ok=True)
        for path in (self.directory / "mail" / user).rglob("*"):
            if path.is_dir():
                self._own(path)
        self._own(self.directory / "mail" / user)

    def _own(self, path: Path) -> None:
        if os.geteuid() == 0:
            os.chown(path, self._owner.pw_uid, self._owner.pw_gid)


@dataclass(frozen=True, slots=True)
class _Look:
    capability: str
    separator: str
    prefix: str


def _stored(file: Path) -> Stored:
    flags = file.name.partition(":2,")[2]
    return Stored(file.read_bytes(), seen="S" in flags, deleted="T" in flags)


def _free_ports() -> tuple[int, int]:
    with socket.create_server(("127.0.0.1", 0)) as first, socket.create_server(("127.0.0.1", 0)) as second:
        return first.getsockname()[1], second.getsockname()[1]


def _dying_with_us() -> list[str]:
    """A test run that is killed leaves no server behind (Linux: util-linux)."""
    return ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []


def _as_ordinary_user() -> str:
    me, group = pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(os.getegid()).gr_name
    return f"default_internal_user = {me}\ndefault_login_user = {me}\ndefault_internal_group = {group}\n"


_COMMON = """
base_dir = {dir}/run
state_dir = {dir}/state
log_path = {dir}/log
listen = 127.0.0.1
protocols = imap
{internal}
{capability}
first_valid_uid = 1
first_valid_gid = 1
auth_mechanisms = {mechanisms}
{oauth}
auth_failure_delay = 0
mail_max_userip_connections = 0
ssl = yes
mailbox_list_index = yes
maildir_stat_dirs = yes
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
namespace inbox {{
  inbox = yes
  separator = {separator}
  prefix = {prefix}
}}
"""

_OAUTH_2_3 = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {conf}
}}
"""

_OAUTH_2_4 = """
oauth2 {{
  introspection_mode = local
  username_attribute = email
  oauth2_local_validation {{
    dictionary fs {{
      fs posix {{
        prefix = {dir}/keys/
      }}
    }}
  }}
}}
"""

_VERSION_2_3 = """
mail_location = maildir:~/Maildir
disable_plaintext_auth = no
ssl_cert = <{cert}
ssl_key = <{key}
mail_plugins = acl
plugin {{
  acl = vfile
}}
passdb {{
  driver = passwd-file
  args = {dir}/passwords/%u
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={dir}/mail/%u
}}
"""

_VERSION_2_4 = """
dovecot_config_version = {version}
dovecot_storage_version = {version}
mail_driver = maildir
mail_path = ~/Maildir
auth_allow_cleartext = yes
ssl_server_cert_file = {cert}
ssl_server_key_file = {key}
mail_plugins {{
  acl = yes
}}
acl_driver = vfile
passdb passwd-file {{
  passwd_file_path = {dir}/passwords/%{{user}}
}}
userdb static {{
  fields {{
    uid = {uid}
    gid = {gid}
    home = {dir}/mail/%{{user}}
  }}
}}
"""
