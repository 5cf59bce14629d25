"""The command line: help, exit statuses, and what each command leaves behind."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.checks.catalogue import RULES
from generator.cli import FAULTS_FOUND, OK, WRONG_CALL, main
from generator.reading.records import MANY
from tests.places import ROOT, TINY, files_below, project

COMMANDS = ("check", "explain", "build", "export", "new", "tidy", "schema", "coverage", "pose")
KINDS = tuple(model.__name__.lower() for model in MANY.values())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with the small guide in it."""
    return project(tmp_path / "project", TINY)


def run(root: Path, *arguments: str) -> int:
    """Run a command on a project and return the exit status."""
    return main(["--root", str(root), *arguments])


def help_of(*arguments: str) -> str:
    """Return what `guide ... --help` prints in a process of its own."""
    command = [sys.executable, "-m", "generator.cli", *arguments, "--help"]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=ROOT,
        env=os.environ | {"COLUMNS": "100"},
    )  # fmt: skip
    return done.stdout


def test_help_lists_every_command_with_a_sentence() -> None:
    """`guide --help` lists every command, each with what it does."""
    text = help_of()
    listed = dict(re.findall(r"^ {4}(\w+) +(\S.*)$", text, flags=re.MULTILINE))

    assert set(COMMANDS) == set(listed)
    assert [] == [name for name, what in listed.items() if len(what.split()) < 5]


def test_help_teaches_the_usual_way() -> None:
    """`guide --help` shows what people mostly do, from a new record to the build."""
    text = help_of()

    assert text.index("guide new") < text.index("guide check") < text.index("guide build")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each command says what it does, and what each of its words means."""
    with pytest.raises(SystemExit) as left:
        main([name, "--help"])
    text = capsys.readouterr().out

    assert OK == left.value.code
    assert re.search(r"^[A-Z].{20,}\.$", text, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented(name: str) -> None:
    """Each command stands in CONTRIBUTING with what it does."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")

    assert re.search(rf"^\| `guide {name}\b.*` \| .{{10,}} \|$", text, flags=re.MULTILINE)


def test_no_command_is_documented_that_is_not_there() -> None:
    """README, CONTRIBUTING and the contributor's pages name no command that does not exist."""
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
    pages += sorted((ROOT / "content" / "pages").rglob("*.md"))
    named = {
        word
        for page in pages
        for word in re.findall(r"(?:`|bin/|^)guide ([a-z]+)", page.read_text("utf-8"), re.MULTILINE)
    }

    assert named <= set(COMMANDS)


def test_wrong_call_has_its_own_status() -> None:
    """A command that does not exist ends with status 2, as shells expect."""
    with pytest.raises(SystemExit) as left:
        main(["chek"])

    assert WRONG_CALL == left.value.code


def test_nowhere_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Outside of a project the command says what it looked for, and ends with status 1."""
    assert FAULTS_FOUND == run(tmp_path, "check")
    assert "no folder with content/ and templates/" in capsys.readouterr().err


def test_any_folder_of_the_project_will_do(root: Path) -> None:
    """A command may be given in a folder below the project's own."""
    assert OK == run(root / "content" / "exercises", "check")


def test_check_of_a_good_guide(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A guide without faults prints nothing but "No findings.", with status 0."""
    assert OK == run(root, "check")
    said = capsys.readouterr()
    assert ("", "No findings.\n") == (said.out, said.err)


def test_check_names_all_faults_at_once(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Faults in several files come in one run, each with line and remedy, with status 1."""
    for name, before, after in [
        ("plank", "pattern:", "patern:"),
        ("walking", "pattern: locomotion", "pattern: walking"),
        ("goblet-squat", "judged: ", "judged: very-"),
    ]:
        record = root / "content" / "exercises" / f"{name}.yml"
        record.write_text(record.read_text("utf-8").replace(before, after, 1), encoding="utf-8")

    assert FAULTS_FOUND == run(root, "check")
    said = capsys.readouterr()
    lines = said.out.splitlines()
    form = re.compile(r"content/\S+\.yml:\d+:\d+: [A-Z]{2}\d{3} .+ Fix: .+")
    assert [] == [line for line in lines if not form.fullmatch(line)]
    for name in ("plank", "walking", "goblet-squat"):
        assert any(line.startswith(f"content/exercises/{name}.yml:") for line in lines)
    assert f"{len(lines)} findings. Not run until" in said.err


def test_check_of_some_files(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With files named, only their findings are printed and counted."""
    (root / "content" / "exercises" / "plank.yml").write_text("nam: x", encoding="utf-8")
    walking = root / "content" / "exercises" / "walking.yml"

    assert OK == run(root, "check", str(walking))
    assert "" == capsys.readouterr().out


def test_check_of_a_folder(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a folder named, the findings of the files in it are printed."""
    (root / "content" / "exercises" / "plank.yml").write_text("nam: x", encoding="utf-8")

    assert FAULTS_FOUND == run(root, "check", str(root / "content" / "exercises"))
    assert "plank.yml" in capsys.readouterr().out
    assert OK == run(root, "check", str(root / "content" / "sources"))


def test_check_of_a_file_that_is_not_there(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt file is a wrong call; to answer "No findings." would be a lie."""
    assert WRONG_CALL == run(root, "check", "content/exercises/plnak.yml")
    assert "There is no content/exercises/plnak.yml." in capsys.readouterr().err


def test_check_as_annotations(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In a pull request the findings come as annotations on their lines."""
    (root / "content" / "exercises" / "plank.yml").write_text("- 1", encoding="utf-8")

    assert FAULTS_FOUND == run(root, "check", "--format", "github")
    assert "::error file=content/exercises/plank.yml,line=1,col=1,title=" in capsys.readouterr().out


def test_check_for_programs(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For programs the findings come as JSON, with place, code, message and remedy."""
    (root / "content" / "exercises" / "plank.yml").write_text("- 1", encoding="utf-8")

    assert FAULTS_FOUND == run(root, "check", "--format", "json")
    found = json.loads(capsys.readouterr().out)
    assert {"file", "line", "column", "code", "message", "fix"} == set(found[0])
    assert "content/exercises/plank.yml" == found[0]["file"]


@pytest.mark.parametrize("code", [rule.code for rule in RULES])
def test_every_code_is_explained(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each code is explained: what it finds, why it matters, how to mend it; small letters too."""
    assert OK == main(["--root", str(ROOT), "explain", code.lower()])
    text = capsys.readouterr().out

    assert text.startswith(f"{code}: ")
    assert re.search(r"\n\nWhy: .{20,}\n\nHow to mend it: .{10,}", text)


def test_unknown_code_is_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    """A code that does not exist is a wrong call, and the nearest one is named."""
    assert WRONG_CALL == main(["--root", str(ROOT), "explain", "EX0O1"])
    assert "EX001" in capsys.readouterr().err


@pytest.mark.parametrize("kind", KINDS)
def test_new_writes_a_skeleton_that_check_answers(
    kind: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A fresh skeleton is YAML; `guide check` answers with what to fill in, and no traceback."""
    assert OK == run(root, "new", kind, "some-new-one", "--name", "Some new one")
    written = list((root / "content").rglob("some-new-one.yml"))
    capsys.readouterr()

    assert 1 == len(written)
    assert isinstance(yaml.safe_load(written[0].read_text(encoding="utf-8")), dict)
    status = run(root, "check")
    lines = capsys.readouterr().out.splitlines()
    assert (FAULTS_FOUND if lines else OK) == status
    assert [] == [line for line in lines if f"{written[0].name}:" not in line]
    assert [] == [line for line in lines if " Fix: " not in line]


def test_new_never_overwrites(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A record that is there already is left alone, and that is said."""
    before = files_below(root / "content")

    assert WRONG_CALL == run(root, "new", "exercise", "plank")
    assert "is there already" in capsys.readouterr().err
    assert before == files_below(root / "content")


@pytest.mark.parametrize("name", ["Goblet Squat", "../plank", "a--b", "x" * 61])
def test_new_refuses_names_that_are_no_ids(
    name: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name that cannot be an id is refused, and nothing is written anywhere."""
    before = files_below(root)

    assert WRONG_CALL == run(root, "new", "exercise", name)
    assert "cannot be an id" in capsys.readouterr().err
    assert before == files_below(root)


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


def test_coverage_counts(capsys: pytest.CaptureFixture[str]) -> None:
    """Coverage prints the number of exercises, of filled fields, and every empty cell."""
    assert OK == main(["--root", str(ROOT), "coverage"])
    text = capsys.readouterr().out

    assert re.match(r"\d+ exercises\n", text)
    filled, total = map(int, re.findall(r"^(\d+) of (\d+) swap cells", text, re.MULTILINE)[0])
    assert total - filled == text.count(" · ") // 2


def test_build_says_what_it_does(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A build says what it does while it does it, and where the site is."""
    assert OK == run(root, "build")
    said = capsys.readouterr().err.splitlines()

    assert "· reading and checking the records" == said[0]
    assert re.fullmatch(r"· \d+ pages are ready: site/index\.html", said[-1])


def test_build_of_a_broken_guide_names_every_fault(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A build of a guide with faults prints them like `guide check`, with status 1."""
    (root / "content" / "exercises" / "plank.yml").write_text("nam: x", encoding="utf-8")

    assert FAULTS_FOUND == run(root, "build")
    assert 'RC002 unknown field "nam"' in capsys.readouterr().out


def test_module_runs_as_a_program() -> None:
    """`python -m generator.cli` is the same command, for systems without the script."""
    assert "usage: guide" in help_of()


def test_new_offers_every_kind_of_which_there_are_many() -> None:
    """`guide new` takes the kinds that have a folder of records, and no other."""
    assert tuple(model.__name__.lower() for model in MANY.values()) == KINDS
