"""What several processes of one test run need is built once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from tests.built_once import built_once


def test_whoever_comes_second_waits_and_builds_nothing(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """Two that need a site at once get the same one, whole, and it is built once."""
    second_is_here = Event()
    built = []

    def build(into: Path) -> Path:
        assert second_is_here.wait(timeout=30)
        into.mkdir()
        (into / "index.html").write_text("whole", encoding="utf-8")
        built.append(into)
        return into

    def come_second() -> Path:
        second_is_here.set()
        return built_once(tmp_path_factory, "for-two", build)

    with ThreadPoolExecutor() as pool:
        first = pool.submit(built_once, tmp_path_factory, "for-two", build)
        second = pool.submit(come_second)
        places = {first.result(), second.result()}

    assert [*places] == built
    assert "whole" == (built[0] / "index.html").read_text(encoding="utf-8")


def test_failed_build_is_tried_again(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A build that fails says so to who asked for it; the next one who asks builds anew."""

    def fail(into: Path) -> Path:
        message = f"{into.name} is not to be"
        raise OSError(message)

    with pytest.raises(OSError, match="is not to be"):
        built_once(tmp_path_factory, "tried-twice", fail)

    assert "tried-twice" in built_once(tmp_path_factory, "tried-twice", lambda into: into).name
