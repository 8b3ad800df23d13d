"""Fixtures for everyone: real servers on loopback."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests import once
from tests.servers import certificates as authority
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Dovecot, program
from tests.servers.smtpd import SmtpServer

if TYPE_CHECKING:
    from tests.ring import Ring

# Some take ten seconds. The bench before all that draw a PDF: see tests/bench/forked.py.
LONG = ("test_bench.py", "test_year.py", "test_unseen.py", "test_withheld_names.py", "test_sweep.py")

settings.register_profile("unhurried", deadline=None)  # how long a case takes says how busy the machine is
settings.load_profile("unhurried")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones first: in the end no worker waits for another's."""
    items.sort(key=lambda item: LONG.index(item.path.name) if item.path.name in LONG else len(LONG))


@pytest.fixture(scope="session", autouse=True)
def what_is_the_same_for_every_test() -> Iterator[None]:
    """The schema of a new database, and the text of a statement, are made once for all tests of a process."""
    with once.everything():
        yield


@pytest.fixture(scope="session")
def server_directory() -> Iterator[Path]:
    """Short (UNIX sockets allow 108 octets) and open to Dovecot's own users, as pytest's tmp_path is not."""
    directory = Path(tempfile.mkdtemp(prefix="signbot-"))
    directory.chmod(0o755)
    yield directory
    shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture(scope="session")
def certificates(server_directory: Path) -> Certificates:
    return authority.make(server_directory)


@pytest.fixture(scope="session")
def dovecot(server_directory: Path, certificates: Certificates) -> Iterator[Dovecot]:
    """One Dovecot for the session; each test makes its own users: `dovecot.user()`."""
    require_dovecot()
    with Dovecot(server_directory / "imap", certificates) as server:
        yield server


@pytest.fixture(scope="session")
def token_dovecot(server_directory: Path, certificates: Certificates) -> Iterator[Dovecot]:
    """One that takes access tokens (`tests.servers.oauth`) by both mechanisms."""
    require_dovecot()
    mechanisms = "plain login oauthbearer xoauth2"
    with Dovecot(server_directory / "tokens", certificates, mechanisms=mechanisms) as server:
        yield server


@pytest.fixture
def mailserver(certificates: Certificates) -> Iterator[SmtpServer]:
    """An SMTP server in plain text: `mailserver.plan(Fault(…))`, `mailserver.accepted`."""
    with SmtpServer(certificates=certificates) as server:
        yield server


@pytest.fixture
def ring() -> "Iterator[Ring]":
    """The keyring of this process, empty."""
    import keyring

    from tests.ring import Ring

    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def require_dovecot() -> None:
    """Without Dovecot half of the promises are untested: CI fails, a person is told."""
    if program():
        return
    message = "Dovecot is not installed: nothing that needs a real mailbox was tested (apt-get install dovecot-imapd)"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)
