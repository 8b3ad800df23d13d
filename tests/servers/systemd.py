"""A real systemd, process 1 of a computer of its own: this one's files, its network, and nothing of it changed.

    with Systemd(tmp_path, ROOT, config) as systemd:
        systemd.show("ActiveState")     # of signbot.service, as contrib/systemd has it

namespaces (mounts, processes) ─► / with a layer of memory over it ─► contrib's unit ─► systemd

What is changed in the unit: signs of life are wanted every `WATCHDOG` seconds instead of minutes, and what ended starts
again at once. The program is this checkout's, seen at /opt/signbot.
"""

import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.patience import PATIENCE, eventually

WATCHDOG = 3  # seconds
SYSTEMD = Path("/lib/systemd/systemd")
APART = ("unshare", "--mount", "--pid", "--uts", "--ipc", "--cgroup", "--fork", "--kill-child")
LOG = "/signbot.log"
# This computer's own services have no part in it.
WITHOUT = """
systemd-journald.service systemd-journald.socket systemd-journald-dev-log.socket systemd-journal-flush.service
systemd-udevd.service systemd-udev-trigger.service systemd-udevd-control.socket systemd-udevd-kernel.socket
systemd-modules-load.service systemd-remount-fs.service systemd-tmpfiles-setup.service
systemd-tmpfiles-setup-dev.service systemd-sysctl.service systemd-random-seed.service systemd-update-utmp.service
systemd-binfmt.service systemd-sysusers.service systemd-timesyncd.service systemd-machine-id-commit.service
keyboard-setup.service console-setup.service apparmor.service networking.service ifupdown-wait-online.service
network-online.target proc-sys-fs-binfmt_misc.automount dev-hugepages.mount dev-mqueue.mount sys-kernel-debug.mount
sys-kernel-tracing.mount sys-kernel-config.mount sys-fs-fuse-connections.mount getty.target cron.service
""".split()

PYTHON = "python{}.{}".format(*sys.version_info)
PROGRAM = f"""#!/bin/sh
export LD_LIBRARY_PATH=/opt/signbot/python/lib PYTHONPATH=/opt/signbot/checkout:/opt/signbot/packages
exec /opt/signbot/python/bin/{PYTHON} -m signbot "$@"
"""

DROP_IN = f"""[Service]
WatchdogSec={WATCHDOG}
RestartSec=100ms
StandardError=append:{LOG}
"""

PREPARED = """set -eu
mount --make-rprivate /
mount -t tmpfs tmpfs {place}
mkdir {place}/upper {place}/work {root}
mount -t overlay overlay -o lowerdir=/,upperdir={place}/upper,workdir={place}/work {root}
cd {root}
mount -t proc proc proc
mount -t sysfs sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs -o mode=755 tmpfs run
mount -t tmpfs -o mode=1777 tmpfs tmp
mount --rbind /dev dev
rm -rf etc/systemd/system opt/signbot
mkdir -p etc/systemd/system/signbot.service.d opt/signbot/bin before
cd opt/signbot
mkdir checkout packages python
mount --bind {checkout} checkout
mount --bind {packages} packages
mount --bind {python} python
cd {root}
cp {place_of_files}/signbot opt/signbot/bin/signbot
chmod 755 opt/signbot/bin/signbot
cp {checkout}/contrib/systemd/signbot.service etc/systemd/system/
cp {place_of_files}/drop-in etc/systemd/system/signbot.service.d/test.conf
for unit in {without}; do ln -s /dev/null etc/systemd/system/$unit; done
chroot . systemd-sysusers /opt/signbot/checkout/contrib/systemd/signbot.sysusers
install -d -m 750 -g "$(chroot . id -g signbot)" etc/signbot
install -m 640 -g "$(chroot . id -g signbot)" {config} etc/signbot/config.toml
pivot_root . before
umount -l /before
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
exec env -i container=test PATH="$PATH" {systemd} --unit=signbot.service --show-status=no --log-target=null
"""


def is_installed() -> bool:
    return SYSTEMD.exists() and shutil.which("systemd-sysusers") is not None


def may() -> bool:
    """Whether we have the rights that it takes: root's, and to make namespaces, which few containers have."""
    return os.geteuid() == 0 and subprocess.run((*APART, "true"), capture_output=True, check=False).returncode == 0


class Systemd:
    """`place`: an empty folder. `checkout`: signbot's; it runs with our Python. `config`: becomes the service's."""

    def __init__(self, place: Path, checkout: Path, config: Path) -> None:
        self._files, memory = place / "files", place / "memory"
        for folder in (self._files, memory):
            folder.mkdir()
        (self._files / "signbot").write_text(PROGRAM, encoding="utf-8")
        (self._files / "drop-in").write_text(DROP_IN, encoding="utf-8")
        quoted = {
            "place": memory,
            "root": memory / "root",
            "checkout": checkout,
            "packages": sysconfig.get_path("purelib"),
            "python": sys.base_prefix,
            "place_of_files": self._files,
            "config": config,
            "systemd": SYSTEMD,
        }
        words = {name: shlex.quote(str(path)) for name, path in quoted.items()}
        self._script = PREPARED.format(without=" ".join(WITHOUT), **words)

    def __enter__(self) -> Self:
        self._said = self._files / "said"
        with self._said.open("w") as said:
            self._above = subprocess.Popen((*APART, "sh", "-c", self._script), stdout=said, stderr=said)
        try:
            eventually(self._is_up, self._said.read_text)
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def run(self, *command: str) -> str:
        """A command on that computer; what it said."""
        inside = (
            "nsenter",
            "--target",
            self._first(),
            "--mount",
            "--pid",
            "--uts",
            "--ipc",
            "--cgroup",
            "--root",
            "--wd",
        )
        done = subprocess.run((*inside, *command), capture_output=True, text=True, check=False, timeout=PATIENCE)
        return done.stdout

    def show(self, name: str) -> str:
        """A property of signbot.service."""
        return self.run("systemctl", "show", "signbot", "--property", name, "--value").strip()

    def log(self) -> str:
        return self.run("cat", LOG)

    def put(self, text: str, path: str) -> None:
        """Into a file of that computer that is there."""
        (Path("/proc") / self._first() / "root" / path.lstrip("/")).write_text(text, encoding="utf-8")

    def _is_up(self) -> bool:
        assert self._above.poll() is None, self._said.read_text()
        return bool(self._first()) and self.show("ActiveState") == "active"

    def _first(self) -> str:
        """Its process 1, as this computer counts."""
        children = Path(f"/proc/{self._above.pid}/task/{self._above.pid}/children")
        return children.read_text().strip()

    def _end(self) -> None:
        self._above.kill()
        self._above.wait(PATIENCE)
