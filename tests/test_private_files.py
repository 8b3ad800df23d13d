"""Files with names or secrets in them: private, and whole or not there at all."""

import stat
from pathlib import Path

import pytest

from signbot import private_files


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_and_one_that_all_could_read_are_private(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.write_text("before")
    old.chmod(0o644)
    for path in (old, tmp_path / "new"):
        private_files.write(path, b"now")
        assert (path.read_bytes(), mode(path)) == (b"now", 0o600)


def test_what_breaks_off_leaves_all_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_text("before")
    writing = private_files.appearing(path)
    unfinished = writing.__enter__()
    unfinished.write_text("half")
    assert mode(unfinished) == 0o600
    assert not writing.__exit__(RuntimeError, RuntimeError("stopped"), None)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_leads_to_its_file_and_a_device_is_written_to(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("before")
    (tmp_path / "link").symlink_to("real")
    private_files.write(tmp_path / "link", b"now")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"now"
    private_files.write(Path("/dev/null"), b"now")
    assert not Path("/dev/null").is_file()


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        private_files.write(tmp_path / "none" / "letter.pdf", b"now")
