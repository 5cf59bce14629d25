"""The command that poses one exercise."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml

from generator.cli import FAULTS_FOUND, OK, WRONG_CALL, main
from tests.builders import LEFT_OUT, exercise_data, figure_data
from tests.places import TINY, project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with the small guide in it."""
    return project(tmp_path / "project", TINY)


def write(root: Path, id_: str, **figure: Any) -> None:  # noqa: ANN401  any field of a figure
    """Write an exercise with a figure into a project."""
    path = root / "content" / "exercises" / f"{id_}.yml"
    data = exercise_data(name=id_, figure=figure_data(**figure))
    path.write_text(yaml.safe_dump(data), encoding="utf-8")


def pose(root: Path, id_: str) -> int:
    """Pose an exercise into a file beside the project's content."""
    return main(["--root", str(root), "pose", id_, "--to", str(root / "drawn" / "pose.svg")])


def test_draws_and_says_what_it_asks(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The picture is written, and moment, force and load by weight are printed."""
    write(root, "bend", held=[{"gear": "barbell"}], frames=[{"name": "Bottom", "trunk": 90}])
    status = pose(root, "bend")
    said = capsys.readouterr()

    assert OK == status
    assert "moment 135 Nm + 4.10 for each kg" in said.out
    assert "100 kg" in said.out
    assert "pose.svg" in said.err
    assert ET.parse(root / "drawn" / "pose.svg").getroot().tag.endswith("svg")  # noqa: S314  ours


def test_says_what_is_short_and_what_falls(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever poses reads by how much hands are short, and which way the body falls."""
    bar = {"part": "hands", "on": "bar", "x_cm": 150, "height_cm": 150}
    lean = {"shank": 20, "thigh": 20, "trunk": 20}
    write(root, "short", contacts=[{"part": "feet"}, bar])
    write(root, "falls", pose=lean)
    write(root, "unknown", view="front")

    assert [OK, OK, OK] == [pose(root, id_) for id_ in ("short", "falls", "unknown")]
    said = capsys.readouterr().out
    assert "hands on a fixed bar: " in said
    assert "cm short" in said
    assert "would fall forwards" in said
    assert "Load: not known, it is not drawn in the side plane" in said


def test_pose_of_what_is_like_another(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A figure that is like another is posed with what the other says."""
    write(root, "base", frames=[{"name": "Bottom", "trunk": 90}])
    write(root, "other", like="base", frames=LEFT_OUT, held=[{"gear": "barbell"}])

    assert OK == pose(root, "other")
    assert "moment 135 Nm + 4.10 for each kg" in capsys.readouterr().out


def test_pose_of_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An exercise that does not exist is a wrong call; one without a figure has a fault."""
    assert WRONG_CALL == pose(root, "moonwalk")
    assert FAULTS_FOUND == pose(root, "walking")
    said = capsys.readouterr().err
    assert "There is no exercise moonwalk" in said
    assert "walking has no figure yet" in said


def test_pose_of_a_broken_record(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Faults of the record are printed as `guide check` prints them."""
    write(root, "bend", pose={"trunk": 900})

    assert FAULTS_FOUND == pose(root, "bend")
    assert "bend.yml:" in capsys.readouterr().out


@pytest.mark.parametrize(
    "likes", [{"a": "a"}, {"a": "b", "b": "a"}, {"a": "b", "b": "c", "c": "b"}, {"a": "nowhere"}]
)
def test_pose_of_what_leads_nowhere(
    likes: dict[str, str], root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A figure that is like itself, or like nothing there is, is told, with its way."""
    for id_, other in likes.items():
        write(root, id_, like=other, frames=LEFT_OUT)

    assert FAULTS_FOUND == pose(root, "a")
    assert f"a -> {likes['a']}" in capsys.readouterr().err


def test_pose_of_what_is_like_a_broken_record(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A fault in the figure that another is like is printed with its line."""
    write(root, "base", pose={"trunk": 900})
    write(root, "other", like="base", frames=LEFT_OUT)

    assert FAULTS_FOUND == pose(root, "other")
    assert "base.yml:" in capsys.readouterr().out
