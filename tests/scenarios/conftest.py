"""A bot of its own for each scenario."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.scenarios.stage import HOME, Stage
from tests.servers.dns import Dns
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import SmtpServer


@pytest.fixture
def stage(tmp_path: Path, dovecot: Dovecot, mailserver: SmtpServer) -> Iterator[Stage]:
    stage = Stage(tmp_path, dovecot, mailserver, dovecot.user())
    with stage.travels:
        yield stage
    stage.adds_up()


@pytest.fixture
def dns() -> Iterator[Dns]:
    """A DNS server with the key of home.example."""
    with Dns() as server:
        server.publish(HOME)
        yield server


@pytest.fixture
def asking(stage: Stage, dns: Dns) -> Stage:
    """A bot with a campaign, that asks this DNS server."""
    stage.imap = f'dns_server = "{dns.address}"'
    stage.campaign()
    return stage
