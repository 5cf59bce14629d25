"""What the contributor's pages tell people to write and to type, tried out."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import yaml

from generator.checks.catalogue import check_records
from generator.cli.commands import main
from generator.mechanics.angles import angles_of
from generator.model.exercise import Exercise
from generator.model.figure import Figure
from generator.reading.records import read_records
from tests.places import ROOT

PAGES = ROOT / "content" / "pages" / "contribute"
EVERY = sorted(PAGES.glob("*.md"))
NEW = "seated-calf-raise"


def _blocks(name: str, language: str) -> list[str]:
    """Return the pieces of code in one language on a page."""
    text = (PAGES / name).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a copy of the real content, without its pages."""
    leave = shutil.ignore_patterns("pages", "schema")
    return Path(shutil.copytree(ROOT / "content", tmp_path / "content", ignore=leave))


def _found_with(content: Path, record: str) -> list[str]:
    (content / "exercises" / f"{NEW}.yml").write_text(record, encoding="utf-8")
    return [str(each) for each in check_records(read_records(content)).findings]


def test_first_exercise_passes(content: Path) -> None:
    """The whole record that people are told to copy has no finding among the real ones."""
    assert [] == _found_with(content, _blocks("first-exercise.md", "yaml")[0])


def test_first_exercise_with_a_weight_passes(content: Path) -> None:
    """With the lines for a weight and for coaching in their place, it has no finding either."""
    whole, weight, coaching = map(yaml.safe_load, _blocks("first-exercise.md", "yaml"))
    record = whole | weight | coaching

    assert [] == _found_with(content, yaml.safe_dump(record, sort_keys=False))


def test_figure_passes(content: Path) -> None:
    """The figure that people are told to write can stand: it balances and reaches."""
    record = content / "exercises" / "dumbbell-romanian-deadlift.yml"
    data = yaml.safe_load(record.read_text(encoding="utf-8"))
    data |= yaml.safe_load(_blocks("figure.md", "yaml")[0])
    record.write_text(yaml.safe_dump(data, sort_keys=False), encoding="utf-8")

    found = check_records(read_records(content)).findings

    assert [] == [str(each) for each in found if each.code.startswith("FG")]


def test_figure_leans_as_far_as_it_is_told(content: Path) -> None:
    """The trunk that the page writes is the one that is drawn, not that of the neighbour."""
    written = yaml.safe_load(_blocks("figure.md", "yaml")[0])["figure"]
    exercises = read_records(content).all(Exercise)
    neighbour = exercises[written["like"]].figure
    assert neighbour is not None
    figure = Figure.model_validate(written).over(neighbour)
    trunk = written["frames"][0]["trunk"]
    angles = angles_of(figure, figure.frames[-1])

    assert [trunk] * 3 == [angles.pelvis, angles.lumbar, angles.thorax]


@pytest.mark.parametrize("page", EVERY, ids=lambda page: page.stem)
def test_commands_are_there(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every `guide` command that a page names is one that the program has."""
    with pytest.raises(SystemExit):
        main(["--help"])
    known = {*re.findall(r"^ +(\w+) ", capsys.readouterr().out, flags=re.MULTILINE)}

    assert _typed(page.read_text(encoding="utf-8")) <= known


def _typed(text: str) -> set[str]:
    """Return the words that follow `guide` where something is to be typed."""
    code = re.findall(r"`([^`\n]+)`|^(\S*guide .*)$", text, flags=re.MULTILINE)
    pieces = [one or other for one, other in code]
    return {found for piece in pieces for found in re.findall(r"\bguide (\w+)", piece)}


@pytest.mark.parametrize("page", EVERY, ids=lambda page: page.stem)
def test_page_is_short_of_breath(page: Path) -> None:
    """Sentences are short: at most one in ten has more than 25 words, and none more than 40."""
    text = re.sub(r"^---.*?^---|^```.*?^```|^\|.*?$", "", page.read_text(encoding="utf-8"),
                  flags=re.DOTALL | re.MULTILINE)  # fmt: skip
    plain = re.sub(r"\[([^]]*)\]\([^)]*\)|\{#[^}]*\}", r"\1", text)
    lengths = [len(each.split()) for each in re.split(r"[.!?:]\s|\n", plain) if each.strip()]

    assert max(lengths) <= 40
    assert sum(length > 25 for length in lengths) <= len(lengths) / 10


def test_style_guide_shows_pairs() -> None:
    """Every thing to write stands beside one that was sent back, the good one first."""
    text = (PAGES / "style.md").read_text(encoding="utf-8")
    marks = re.findall(r"^- \*\*(Write|Not):\*\* ", text, flags=re.MULTILINE)

    assert len(marks) > 30
    assert marks == ["Write", "Not"] * (len(marks) // 2)


def test_drawing_the_first_exercise_passes(content: Path) -> None:
    """Whoever draws the example, and takes out what the pages say, has no finding."""
    record = yaml.safe_load(_blocks("first-exercise.md", "yaml")[0])
    record |= yaml.safe_load(_blocks("figure.md", "yaml")[0])
    del record["lumbar_load"]["judged"]
    for shown in ("bending", "upright_load"):
        del record["spine"]["provokes"][shown]

    assert [] == _found_with(content, yaml.safe_dump(record, sort_keys=False))
