"""Reading a file that somebody else wrote: only plain ones, and never more than they may hold."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from generator.findings import Finding, Place
from generator.reading import plain_file
from generator.reading.plain_file import is_plain, read_plain

PLACE = Place("content/x.yml")
IS_ROOT = sys.platform != "win32" and os.geteuid() == 0


def _read(path: Path, limit: int = 100) -> str:
    """Return what reading says: the text, or the code and the message of the finding."""
    read = read_plain(path, PLACE, limit)
    return f"{read.code} {read.message}" if isinstance(read, Finding) else read.decode()


def test_plain_file(tmp_path: Path) -> None:
    """A plain file is read byte for byte, up to its limit."""
    path = tmp_path / "x.yml"
    path.write_bytes(b"a\r\n" * 20)

    assert "a\r\n" * 20 == _read(path, 60)
    assert "YM007 has 60 bytes, more than the 59 a record may have" == _read(path, 59)
    assert is_plain(path)


def test_file_of_a_terabyte(tmp_path: Path) -> None:
    """A file far beyond its limit is refused for its size, and none of it is read."""
    path = tmp_path / "x.yml"
    with path.open("wb") as file:
        file.truncate(1 << 40)

    assert f"YM007 has {1 << 40} bytes, more than the 100 a record may have" == _read(path)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes on Windows")
def test_pipe(tmp_path: Path) -> None:
    """A pipe, at which reading would wait for ever, is refused."""
    path = tmp_path / "x.yml"
    os.mkfifo(path)

    assert "RC010 is a link or something else than a file" == _read(path)
    assert not is_plain(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="only Unix has one")
def test_device() -> None:
    """A device, which never ends, is refused."""
    assert "RC010 is a link or something else than a file" == _read(Path("/dev/zero"))


@pytest.mark.parametrize("target", ["there.yml", "x.yml", "nowhere", "."])
def test_link(target: str, tmp_path: Path) -> None:
    """A link is refused, be it to a file, to itself, to nothing or to a folder."""
    (tmp_path / "there.yml").write_text("secret", encoding="utf-8")
    path = tmp_path / "x.yml"
    path.symlink_to(target)

    assert "RC010 is a link or something else than a file" == _read(path)
    assert not is_plain(path)


def test_link_where_opening_follows_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A link is refused, too, where the system has no way to open a file but never a link."""
    monkeypatch.setattr(plain_file, "_REFUSES_LINKS", False)
    monkeypatch.setattr(plain_file, "_CAREFULLY", os.O_RDONLY)
    (tmp_path / "there.yml").write_text("secret", encoding="utf-8")
    path = tmp_path / "x.yml"
    path.symlink_to("there.yml")

    assert "RC010 is a link or something else than a file" == _read(path)
    assert "secret" == _read(tmp_path / "there.yml")


def test_what_is_no_file(tmp_path: Path) -> None:
    """A file that is gone since the folder was listed is a finding, as is a folder."""
    assert "RC010 cannot be opened: no such file or directory" == _read(tmp_path / "gone.yml")
    assert "RC010 is a folder that cannot be looked into" == _read(tmp_path)


@pytest.mark.skipif(IS_ROOT, reason="root may read anything")
def test_file_that_nobody_may_read(tmp_path: Path) -> None:
    """A file that may not be read is a finding that says so."""
    path = tmp_path / "x.yml"
    path.write_text("a", encoding="utf-8")
    path.chmod(0)

    assert "RC010 cannot be opened: permission denied" == _read(path)
