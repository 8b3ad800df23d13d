"""Who runs a mailbox, by what DNS says and by files at hand; DNS that is dead finds nothing."""

from pathlib import Path

import pytest

from signbot.cli import discovery
from signbot.cli.discovery import provider_of, servers_of
from signbot.config.providers import PROVIDERS


class Dead:
    """DNS that is out."""

    def exchangers(self, domain: str) -> tuple[str, ...] | None:
        raise OSError("DNS: LifetimeTimeout")

    def services(self, name: str) -> tuple[tuple[str, int], ...] | None:
        raise OSError("DNS: LifetimeTimeout")


def test_without_dns_only_the_domain_tells() -> None:
    assert provider_of("paz@gmail.com", Dead()) is PROVIDERS["gmail"]
    assert provider_of("sign@paz.example", Dead()) is None
    assert servers_of("sign@paz.example", Dead()) is None


def test_a_file_of_thunderbird_s_comes_before_dns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server = "<hostname>{0}.host.example</hostname><port>{1}</port><socketType>SSL</socketType>"
    file = tmp_path / "paz.example.xml"
    incoming = f"<incomingServer type='imap'>{server.format('imap', 993)}</incomingServer>"
    file.write_text(f"<x>{incoming}<outgoingServer type='smtp'>{server.format('smtp', 465)}</outgoingServer></x>")
    monkeypatch.setattr(discovery, "at_hand", lambda domain: file)
    found = servers_of("sign@paz.example", Dead())
    assert found
    assert (found.imap, found.smtp) == ("imap.host.example", "smtp.host.example")
    file.write_text("nothing")
    assert servers_of("sign@paz.example", Dead()) is None
