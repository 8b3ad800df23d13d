"""[metrics]: off unless it is written down, and then on loopback."""

from datetime import UTC, datetime
from pathlib import Path

from signbot.config import load
from signbot.config.metrics import PORT
from signbot.config.model import Metrics
from tests.configs import RIGHT, warnings


def read(folder: Path, section: str) -> Metrics:
    path = folder / "config.toml"
    path.write_text(f"{section}\n{RIGHT}")
    path.chmod(0o600)
    return load(path, {}, datetime(2026, 11, 1, tzinfo=UTC)).metrics


def test_it_is_off_and_on_loopback(tmp_path: Path) -> None:
    assert read(tmp_path, "") == Metrics("127.0.0.1", 0)
    assert read(tmp_path, "[metrics]\nport = 9999") == Metrics("127.0.0.1", 9999)
    assert read(tmp_path, '[metrics]\naddress = "::1"') == Metrics("::1", PORT)


def test_another_address_is_warned_of(tmp_path: Path) -> None:
    (said,) = warnings(tmp_path, f'[metrics]\naddress = "0.0.0.0"\n{RIGHT}')
    assert "is no loopback" in str(said)
