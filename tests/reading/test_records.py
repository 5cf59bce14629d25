"""Record files: which are read, which are refused, and what comes out."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
import yaml

from generator.checks.catalogue import check_records
from generator.model.exercise import Exercise
from generator.model.phases import Phases
from generator.reading.guide import guide_of
from generator.reading.kinds import MANY, ONE
from generator.reading.nearby import read_near
from generator.reading.records import Records, read_record, read_records
from tests.builders import exercise_data
from tests.places import TINY


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a copy of the tiny guide's content."""
    return Path(shutil.copytree(TINY, tmp_path / "content"))


def _put(content: Path, at: str) -> None:
    path = content / at
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(exercise_data()), encoding="utf-8")


def _found(records: Records) -> list[tuple[str, str]]:
    return [(each.code, each.place.file) for each in records.findings]


def test_every_file_becomes_a_record(content: Path) -> None:
    """Each record file of a sound guide becomes a record under its folder and id."""
    records = read_records(content)

    written = {
        path.relative_to(content).with_suffix("").as_posix() for path in content.rglob("*.yml")
    }
    assert () == records.findings
    assert written == set(records.by_key)
    assert all(key == record.key for key, record in records.by_key.items() if record.folder)


def test_records_come_sorted_by_id(content: Path) -> None:
    """The records of a kind come in the order of their ids, whatever the disk says."""
    ids = list(read_records(content).all(Exercise))

    assert sorted(ids) == ids


def test_order_of_fields_means_nothing(content: Path) -> None:
    """A record is the same whatever order its fields stand in."""
    path = content / "exercises" / "plank.yml"
    before, _ = read_record(path, content)
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    path.write_text(yaml.safe_dump(dict(reversed(data.items())), sort_keys=False), encoding="utf-8")

    assert before == read_record(path, content)[0]


WRONG_PLACES = {
    "capitals": ("exercises/Goblet.yml", 'name it "goblet.yml"'),
    "a space": ("exercises/side plank.yml", 'name it "side-plank.yml"'),
    "a digit first": ("exercises/90-90.yml", "small letters"),
    "two hyphens": ("exercises/side--plank.yml", 'name it "side-plank.yml"'),
    "an accent": ("exercises/élan.yml", 'name it "lan.yml"'),
    "only signs": ("exercises/--.yml", 'name it "plank.yml"'),
    "too long": (f"exercises/{'a' * 61}.yml", f'name it "{"a" * 60}.yml"'),
    "another ending": ("exercises/plank2.yaml", 'name it "plank2.yml"'),
    "no ending": ("exercises/plank2", 'name it "plank2.yml"'),
    "text": ("exercises/README.md", 'name it "README.yml"'),
    "a folder inside": ("exercises/trunk/side-plank.yml", "records live in: exercises/"),
    "an unknown folder": ("stretches/side-plank.yml", "records live in: exercises/"),
    "no folder": ("side-plank.yml", "records live in: exercises/"),
    "an unknown rule": ("rules/diet.yml", "rules/phases.yml"),
    "a name that Windows keeps": ("exercises/con.yml", 'name it "con-1.yml"'),
    "a line break": ("exercises/a\nb.yml", 'name it "a-b.yml"'),
    "a Cyrillic letter": ("exercises/pl\u0430nk.yml", 'name it "pl-nk.yml"'),
    "bytes that are no text": (os.fsdecode(b"exercises/a\xff.yml"), 'name it "a.yml"'),
}


@pytest.mark.parametrize("at,advice", WRONG_PLACES.values(), ids=WRONG_PLACES.keys())
def test_wrong_name_or_place(at: str, advice: str, content: Path) -> None:
    """A file with a wrong name, or in a wrong place, has one finding that says what is right."""
    _put(content, at)

    records = read_records(content)

    assert [("RC001", f"content/{at}")] == _found(records)
    assert advice in records.findings[0].fix


@pytest.mark.parametrize("at", ["pages/notes.md", "schema/x.json", ".git/x", "exercises/.hidden"])
def test_what_is_no_record_is_left_alone(at: str, content: Path) -> None:
    """Prose, schemas and hidden files are not taken for records."""
    _put(content, at)

    assert () == read_records(content).findings


@pytest.mark.parametrize("key", ONE)
def test_missing_shared_file(key: str, content: Path) -> None:
    """A guide without one of its shared files says which, and no guide comes of it."""
    (content / f"{key}.yml").unlink()

    records = read_records(content)

    assert [("RC009", f"content/{key}.yml")] == _found(records)
    assert guide_of(records) is None


def test_broken_shared_file_is_not_called_missing(content: Path) -> None:
    """A shared file that is there but broken has its own finding, and only that."""
    (content / "rules" / "phases.yml").write_text("lead: Only this.\n", encoding="utf-8")

    records = read_records(content)

    assert {("RC003", "content/rules/phases.yml")} == set(_found(records))
    assert records.one(Phases) is None


@pytest.mark.parametrize("folder", MANY)
def test_kinds_may_be_empty(folder: str, content: Path) -> None:
    """A guide may have no record of a kind of which there are many."""
    shutil.rmtree(content / folder)

    records = read_records(content)

    assert () == records.findings
    assert {} == records.all(MANY[folder])


def test_link_to_a_file_is_refused(content: Path, tmp_path: Path) -> None:
    """A symbolic link is refused, even to a sound record."""
    _put(tmp_path, "side-plank.yml")
    (content / "exercises" / "side-plank.yml").symlink_to(tmp_path / "side-plank.yml")

    assert [("RC010", "content/exercises/side-plank.yml")] == _found(read_records(content))


def test_link_to_a_folder_is_refused_and_not_followed(content: Path, tmp_path: Path) -> None:
    """A link to a folder is refused as one thing, and nothing behind it is read."""
    _put(tmp_path, "elsewhere/secret.yml")
    (content / "exercises" / "more").symlink_to(tmp_path / "elsewhere")

    assert [("RC010", "content/exercises/more")] == _found(read_records(content))


def test_link_to_nothing_is_refused(content: Path) -> None:
    """A link that leads nowhere is refused like any other."""
    (content / "exercises" / "gone.yml").symlink_to(content / "nowhere.yml")

    assert [("RC010", "content/exercises/gone.yml")] == _found(read_records(content))


@pytest.mark.parametrize("folder", ["exercises", "rules", "pages", "schema"])
def test_link_in_place_of_a_folder(folder: str, content: Path, tmp_path: Path) -> None:
    """A link where a folder belongs is one finding; what lies behind it is not called missing."""
    shutil.rmtree(content / folder, ignore_errors=True)
    (tmp_path / "elsewhere").mkdir()
    (content / folder).symlink_to(tmp_path / "elsewhere")

    found = check_records(read_records(content)).findings

    assert [("RC010", f"content/{folder}")] == [(each.code, each.place.file) for each in found]


def test_links_and_pipes_beside_the_records(content: Path, tmp_path: Path) -> None:
    """A link or a pipe among the pages is found: the site engine would publish what it leads to."""
    pages = content / "pages"
    (pages / "about").mkdir(parents=True, exist_ok=True)
    (pages / "about" / "index.md").write_text("# About\n", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("a secret", encoding="utf-8")
    (pages / "about" / "x.md").symlink_to(tmp_path / "secret.txt")
    (pages / ".hidden").symlink_to(tmp_path)
    os.mkfifo(pages / "pipe.md")

    found = {("RC010", f"content/pages/{name}") for name in (".hidden", "about/x.md", "pipe.md")}

    assert found == set(_found(read_records(content)))
    assert found == set(_found(read_near(content, [content / "exercises" / "plank.yml"])))


def test_stray_file_with_the_name_of_a_record(content: Path) -> None:
    """A file that is named like a record but for its ending is a finding, and hides no record."""
    for name in ("plank", "plank.yaml", "plank.yml.yml"):
        (content / "exercises" / name).write_text("name: x", encoding="utf-8")

    records = read_records(content)

    assert ["RC001"] * 3 == [each.code for each in records.findings]
    assert "exercises/plank" in records.by_key


def test_flood_of_faults_is_cut_off(content: Path) -> None:
    """Of a file with hundreds of faults the first are told, and that there are more."""
    path = content / "exercises" / "plank.yml"
    fields = [f'aliases{n}: ["", "<b>"]\n' for n in range(250)]
    path.write_text(path.read_text(encoding="utf-8") + "".join(fields), encoding="utf-8")

    codes = [each.code for each in read_record(path, content)[1]]

    assert ["RC002"] * 100 + ["RC012"] == codes


def test_faulty_file_hides_no_other(content: Path) -> None:
    """A broken record is left out, kept in mind as broken, and all others are read."""
    before = read_records(content)
    (content / "exercises" / "plank.yml").write_text("name: no\n", encoding="utf-8")

    records = read_records(content)

    assert {"exercises/plank"} == records.not_sound == set(before.by_key) - set(records.by_key)


def test_empty_folder(tmp_path: Path) -> None:
    """A content folder with nothing in it is a finding for each shared file, and no error."""
    records = read_records(tmp_path)

    assert ["RC009"] * len(ONE) == [each.code for each in records.findings]
