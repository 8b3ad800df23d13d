"""A bot for the talks of one test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.scenarios.stage import Stage
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import SmtpServer


@pytest.fixture
def stage(tmp_path: Path, dovecot: Dovecot, mailserver: SmtpServer) -> Iterator[Stage]:
    stage = Stage(tmp_path, dovecot, mailserver, dovecot.user())
    with stage.travels:
        yield stage
