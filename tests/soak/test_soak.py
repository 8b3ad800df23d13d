"""The soak in its shortest form; `make soak` goes on for twenty minutes."""

import random
from pathlib import Path

from tests.scenarios.stage import Stage
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import SmtpServer
from tests.soak.soak import Soak

SECONDS, SEED = 15, 11


def test_some_seconds_of_faults_break_no_promise(tmp_path: Path, dovecot: Dovecot, mailserver: SmtpServer) -> None:
    soak = Soak(Stage(tmp_path, dovecot, mailserver, dovecot.user()), random.Random(SEED), SECONDS)
    try:
        soak.play()
        outcome = soak.judge()
    finally:
        for worker in soak.workers:
            worker.kill()
    assert outcome["signatures"] > 0
    assert sum(soak.faults.values()) > 0
