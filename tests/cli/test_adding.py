"""The command that begins a record: from answers, from a neighbour, or from the model alone."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from generator.cli import FAULTS_FOUND, OK, WRONG_CALL, main
from generator.cli.commands import KINDS
from generator.reading.kinds import MANY
from tests.drafts.typist import SEATED_LEG_RAISE, STOP, SWINTON, Answers, Typist
from tests.places import ROOT, TINY, files_below, project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with the small guide in it."""
    return project(tmp_path / "project", TINY)


def run(root: Path, *arguments: str) -> int:
    """Run a command on a project and return the exit status."""
    return main(["--root", str(root), *arguments])


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


@pytest.mark.parametrize(
    "name, id_",
    [
        ("Zercher squat", "zercher-squat"),
        ("Farmer's lunge (DB)", "farmers-lunge-db"),
        ("Zöpfchen", "zopfchen"),
    ],
)
def test_new_makes_the_id_of_a_name(name: str, id_: str, root: Path) -> None:
    """A name in quotes becomes the name of the record, and its id follows from it."""
    assert OK == run(root, "new", "exercise", name)
    written = (root / "content" / "exercises" / f"{id_}.yml").read_text(encoding="utf-8")
    assert name == yaml.safe_load(written)["name"]


def test_new_never_overwrites(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A record that is there already is left alone, and that is said."""
    before = files_below(root / "content")

    assert WRONG_CALL == run(root, "new", "exercise", "plank")
    assert "is there already" in capsys.readouterr().err
    assert before == files_below(root / "content")


def test_new_refuses_a_name_that_is_taken(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The name of another exercise leads to that one."""
    before = files_below(root / "content")

    assert WRONG_CALL == run(root, "new", "exercise", "elbow-plank")
    assert "content/exercises/plank.yml already: extend that one" in capsys.readouterr().err
    assert before == files_below(root / "content")


def test_new_mentions_a_name_that_is_near(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A name that is nearly taken is written all the same, and the other record is named."""
    assert OK == run(root, "new", "exercise", "Squats, goblet")
    assert "Did you mean to extend content/exercises/goblet-squat.yml?" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["goblet squat!", "../plank", "a--b", "x" * 61])
@pytest.mark.parametrize("kind", ["exercise", "source"])
def test_new_refuses_what_is_neither_id_nor_name(
    name: str, kind: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What cannot be an id and is no name is refused, and nothing is written anywhere."""
    name = name if kind == "source" else name.replace(" ", "_")
    before = files_below(root)

    assert WRONG_CALL == run(root, "new", kind, name)
    assert "cannot be an id" in capsys.readouterr().err
    assert before == files_below(root)


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_is_asked_without_a_terminal(
    kind: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a name and without a terminal it is a wrong call that shows the right one."""
    assert WRONG_CALL == run(root, "new", kind)
    said = capsys.readouterr()
    assert f"guide new {kind} " in said.err
    assert "" == said.out


def test_new_offers_every_kind_of_which_there_are_many() -> None:
    """`guide new` takes the kinds that have a folder of records, and no other."""
    assert tuple(model.__name__.lower() for model in MANY.values()) == KINDS


def test_copy_of_a_neighbour(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A copy is told by the checks what its author still has to write: words, and sources."""
    call = ["new", "exercise", "--like", "goblet-squat", "Landmine squat"]
    assert OK == run(root, *call)
    target = root / "content" / "exercises" / "landmine-squat.yml"
    text = target.read_text(encoding="utf-8")
    capsys.readouterr()

    assert FAULTS_FOUND == run(root, "check", "--format", "json")
    assert ["RC008"] == _codes(capsys.readouterr().out)
    target.write_text(text.replace("supports:", "supports: What it supports."), encoding="utf-8")
    assert FAULTS_FOUND == run(root, "check", "--format", "json")
    assert ["EX010"] == _codes(capsys.readouterr().out)


def _codes(printed: str) -> list[str]:
    return sorted({found["code"] for found in json.loads(printed)["findings"]})


@pytest.mark.parametrize(
    "call, said",
    [
        (["exercise", "--like", "goblet-squat"], "Give the copy a name"),
        (["exercise", "--like", "goblet-sqat", "Air squat"], 'did you mean "goblet-squat"?'),
        (["plan", "--like", "plank", "My plan"], "--like copies an exercise"),
        (["exercise", "--like", "plank", "Goblet squat"], "is there already"),
    ],
)
def test_wrong_copies(
    call: list[str], said: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A copy without a name, of nothing, of another kind, or over something is a wrong call."""
    before = files_below(root / "content")

    assert WRONG_CALL == run(root, "new", *call)
    assert said in capsys.readouterr().err
    assert before == files_below(root / "content")


def test_broken_neighbour_is_not_copied(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A neighbour that cannot be read is to be mended first; its findings are printed."""
    (root / "content" / "exercises" / "plank.yml").write_text("nam: x\n", encoding="utf-8")

    assert FAULTS_FOUND == run(root, "new", "exercise", "--like", "plank", "High plank")
    said = capsys.readouterr()
    assert "RC002" in said.out
    assert "Mend content/exercises/plank.yml" in said.err
    assert not (root / "content" / "exercises" / "high-plank.yml").exists()


A_SILENCE_SECONDS, MOST_SILENCES = 5, 24


class Terminal:
    """`guide new` at a pseudo-terminal, and a typist in front of it."""

    def __init__(self, root: Path, *arguments: str) -> None:
        """Start the command in a process of its own."""
        self.screen, theirs = os.openpty()
        self.was_stopped = False
        command = [sys.executable, "-m", "generator.cli", "--root", str(root), "new", *arguments]
        # Tests that a shell runs behind its back ignore Ctrl-C, and so would all that they start.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        # The first terminal that a new session opens is the one whose Ctrl-C reaches it.
        at_terminal = ["sh", "-c", 'exec "$@" <"$0" >"$0" 2>&1', os.ttyname(theirs), *command]
        self.process = subprocess.Popen(
            at_terminal, stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT,
            start_new_session=True, env=os.environ | {"TERM": "dumb"},
        )  # fmt: skip
        os.close(theirs)

    def answer(self, typist: Typist) -> str:
        """Answer each prompt, until the command ends; return all that was on the screen."""
        screen, seen = "", 0
        for chunk in self._chunks():
            screen += chunk.replace("\r\n", "\n")
            if screen[seen:].endswith("\n> "):
                for line in screen[seen:].removesuffix("> ").splitlines():
                    typist.write(line)
                seen = len(screen)
                self._type(typist)
        assert self.process.wait() == OK
        return screen

    def _chunks(self) -> Iterator[str]:
        """Yield what appears on the screen.

        A Ctrl-C that falls between the prompt and the reading of the line is lost in Python's own
        line editor; whoever sits there presses it again.
        """
        silences = 0
        while True:
            if not select.select([self.screen], [], [], A_SILENCE_SECONDS)[0]:
                silences += 1
                if silences > MOST_SILENCES:
                    self.process.kill()
                    pytest.fail("the command waits for something that nobody types")
                if self.was_stopped:
                    os.write(self.screen, b"\x03")
                continue
            try:
                chunk = os.read(self.screen, 1 << 16)
            except OSError:  # the other end was closed, as Linux says it
                chunk = b""
            if not chunk:
                os.close(self.screen)
                return
            yield chunk.decode()

    def _type(self, typist: Typist) -> None:
        try:
            os.write(self.screen, f"{next(typist)}\n".encode())
            self.was_stopped = False
        except KeyboardInterrupt:
            os.write(self.screen, b"\x03")
            self.was_stopped = True


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
class TestAtATerminal:
    """The real command, with somebody at a terminal in front of it."""

    @pytest.mark.parametrize(
        "kind, answers, file",
        [
            ("exercise", SEATED_LEG_RAISE, "exercises/seated-leg-raise"),
            ("source", SWINTON, "sources/swinton-2011"),
        ],
    )
    def test_record_is_asked_for_and_passes(
        self, kind: str, answers: Answers, file: str, root: Path
    ) -> None:
        """Somebody who answers the questions has a record that passes the checks."""
        screen = Terminal(root, kind).answer(Typist(answers))

        assert f"Written: content/{file}.yml." in screen
        assert "It passes the checks." in screen
        assert OK == run(root, "check")
        assert OK == run(root, "tidy", "--check")

    @pytest.mark.parametrize("keep", ["y", "n", STOP])
    def test_ctrl_c_offers_to_keep_what_is_there(self, keep: str, root: Path) -> None:
        """After Ctrl-C the answers so far become a skeleton if that is wanted, or nothing does."""
        target = root / "content" / "exercises" / "seated-leg-raise.yml"
        question = f"Keep what you have so far in {target.relative_to(root)}? y or n"
        answers: Answers = {**SEATED_LEG_RAISE, "trains": STOP, question: keep}
        screen = Terminal(root, "exercise").answer(_AlsoAsked(answers, question))

        assert question in screen
        assert (keep == "y") == target.is_file()
        assert ("Nothing is written." in screen) == (keep != "y")
        if keep == "y":
            text = target.read_text(encoding="utf-8")
            assert ("Seated leg raise", "knee-extension") == (
                yaml.safe_load(text)["name"],
                yaml.safe_load(text)["pattern"],
            )
            assert "# What a coach chooses it for." in text


class _AlsoAsked(Typist):
    """A typist who is also asked one question that belongs to no field."""

    def __init__(self, answers: Answers, question: str) -> None:
        """Take the answers, and the question."""
        super().__init__(answers)
        self.question = question

    def write(self, line: str) -> None:
        """Take down a line, and notice the question."""
        super().write(line)
        if line == self.question:
            self.asked.append(line)
