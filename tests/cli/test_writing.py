"""The commands that write what can be worked out: tidy, schema."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from generator.cli import FAULTS_FOUND, OK, WRONG_CALL, main
from tests.places import ROOT, TINY, files_below, project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with the small guide in it."""
    return project(tmp_path / "project", TINY)


def run(root: Path, *arguments: str) -> int:
    """Run a command on a project and return the exit status."""
    return main(["--root", str(root), *arguments])


def test_real_content_is_tidy(capsys: pytest.CaptureFixture[str]) -> None:
    """The records of the guide are in their canonical form: tidy would change nothing."""
    assert OK == main(["--root", str(ROOT), "tidy", "--check"])
    assert "0 of" in capsys.readouterr().err


def test_tidy_changes_only_form(root: Path) -> None:
    """Tidy puts a file into its canonical form once; a second run changes nothing."""
    record = root / "content" / "exercises" / "plank.yml"
    before = record.read_text(encoding="utf-8")
    name = next(line for line in before.splitlines() if line.startswith("name:"))
    moved = before.replace(f"{name}\n", "") + f"{name}   \n"
    record.write_text(moved, encoding="utf-8")

    assert FAULTS_FOUND == run(root, "tidy", "--check", str(record))
    assert OK == run(root, "tidy", str(record))
    assert before == record.read_text(encoding="utf-8")
    assert OK == run(root, "tidy", "--check", str(record))


def test_tidy_mends_what_can_be_mended(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Tidy says of each slip what it made of it; what only people can mend is left to them."""
    record = root / "content" / "exercises" / "plank.yml"
    slips = record.read_bytes().replace(b"pattern: trunk-brace", b"patern: Trunk Brace")
    record.write_bytes(slips.replace(b"share: part", b"share: half").replace(b"\n", b"\r\n"))

    assert FAULTS_FOUND == run(root, "check")
    assert "3 findings. `guide tidy` mends 1 of them." in capsys.readouterr().err
    assert OK == run(root, "tidy", str(record))
    said = capsys.readouterr().err
    assert "patern -> pattern" in said
    assert "Trunk Brace -> trunk-brace" in said
    assert b"\r" not in record.read_bytes()
    assert FAULTS_FOUND == run(root, "check")
    assert 'unknown term "half"' in capsys.readouterr().out


def test_tidy_of_a_folder(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a folder named, the records in it are looked at, and no others."""
    folder = root / "content" / "exercises"

    assert OK == run(root, "tidy", "--check", str(folder))
    assert f"0 of {len(list(folder.glob('*.yml')))} files" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["content/exercises/plnak.yml", "mkdocs.yml", "/etc/hostname"])
def test_tidy_of_no_record(name: str, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is no record of the guide is a wrong call, said by name, and left alone."""
    before = files_below(root / "content")

    assert WRONG_CALL == run(root, "tidy", str(root / name))
    assert f"not a record of this guide: {root / name}" in capsys.readouterr().err
    assert before == files_below(root / "content")


def test_real_schemas_are_fresh() -> None:
    """The committed schemas are those of the model and the vocabularies."""
    assert OK == main(["--root", str(ROOT), "schema", "--check"])


def test_schema_mends_what_is_stale(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Missing, changed and left-over schemas are named by --check, and mended without it."""
    assert OK == run(root, "schema")
    folder = root / "content" / "schema"
    (folder / "exercise.schema.json").write_text("{}", encoding="utf-8")
    (folder / "gone.schema.json").write_text("{}", encoding="utf-8")
    capsys.readouterr()

    assert FAULTS_FOUND == run(root, "schema", "--check")
    assert "exercise.schema.json, gone.schema.json" in capsys.readouterr().err
    assert OK == run(root, "schema")
    assert OK == run(root, "schema", "--check")
    assert not (folder / "gone.schema.json").exists()


def test_schema_beside_broken_records(root: Path) -> None:
    """Schemas need the vocabulary alone: a record may be broken, and a figure be like that one."""
    exercises = root / "content" / "exercises"
    (exercises / "conventional-deadlift.yml").write_text("name: x\n", encoding="utf-8")

    assert "like: conventional-deadlift" in "".join(
        path.read_text(encoding="utf-8") for path in exercises.glob("*.yml")
    )
    assert OK == run(root, "schema")


def test_schemas_are_never_written_through_a_link(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A link in the place of content/schema/ leads nothing to be written or deleted elsewhere."""
    elsewhere = root.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious.json").write_text("{}", encoding="utf-8")
    shutil.rmtree(root / "content" / "schema", ignore_errors=True)
    (root / "content" / "schema").symlink_to(elsewhere)

    assert FAULTS_FOUND == run(root, "schema")
    assert ["precious.json"] == [path.name for path in elsewhere.iterdir()]
    assert "leads elsewhere" in capsys.readouterr().err


def test_schema_that_is_a_link_is_not_written_through(root: Path) -> None:
    """A link among the schemas is not followed when they are written."""
    precious = root.parent / "precious"
    precious.write_text("mine", encoding="utf-8")
    schema = root / "content" / "schema" / "exercise.schema.json"
    schema.parent.mkdir(exist_ok=True)
    schema.unlink(missing_ok=True)
    schema.symlink_to(precious)

    assert FAULTS_FOUND == run(root, "schema")
    assert "mine" == precious.read_text(encoding="utf-8")


@pytest.mark.parametrize("words", [("new", "exercise", "goblet-press"), ("tidy",)])
def test_records_are_never_written_through_a_link(words: tuple[str, ...], root: Path) -> None:
    """A link in the place of content/exercises/ leads nothing to be written elsewhere."""
    elsewhere = root.parent / "elsewhere"
    (root / "content" / "exercises").rename(elsewhere)
    (root / "content" / "exercises").symlink_to(elsewhere)
    (elsewhere / "plank.yml").write_text("pattern: trunk-brace\nname: Plank\n", encoding="utf-8")
    before = files_below(elsewhere)

    run(root, *words)
    run(root, "tidy", str(root / "content" / "exercises" / "plank.yml"))

    assert before == files_below(elsewhere)


def test_tidy_leaves_alone_what_is_no_record(root: Path) -> None:
    """A link, a pipe and a file of gigabytes are passed over, and reading them ends."""
    exercises = root / "content" / "exercises"
    (exercises / "more.yml").symlink_to("/dev/zero")
    os.mkfifo(exercises / "pipe.yml")
    with (exercises / "large.yml").open("wb") as file:
        file.truncate(1 << 40)

    assert OK == run(root, "tidy")
    assert 1 << 40 == (exercises / "large.yml").stat().st_size
