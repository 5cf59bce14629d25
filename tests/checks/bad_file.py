"""A bad file: one fault of one rule, and where it should be found.

The first lines of each file in `bad/` are comments that say what to do with it:

    # at: exercises/side-plank.yml     where it goes in a copy of the tiny guide
    # expect: 12                       the line of this file that the finding names
    # also: SW001                      codes that cannot be had apart from this one
    # make: not-utf8                   what cannot be written as a small file of UTF-8 text:
                                       not-utf8: written as Latin-1; too-large: filled up with
                                       comments; repeat 150: its last line so many times more;
                                       symlink: a link to the file; missing: taken away
    # show: 12-15 18                   the lines of this file that the page of the code shows, where
                                       the field around the fault would not tell
"""

from __future__ import annotations

import re
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.checks.catalogue import check_records
from generator.findings import Finding
from generator.reading.decoding import LARGEST_FILE_BYTES
from generator.reading.records import read_records
from tests.places import TESTS, TINY

BAD = TESTS / "checks" / "bad"

_DIRECTIVE = re.compile(r"^# (at|expect|also|make|show): (.+)$")


@dataclass(frozen=True)
class BadFile:
    """One file of `bad/`: its text without the directives, and what they say of it."""

    name: str
    text: str
    at: str
    line: int
    """The line of the fault, counted in the text; 1 for a fault of the whole file."""
    also: frozenset[str]
    make: str
    show: tuple[tuple[int, int], ...] = ()
    """The first and last of the lines to show, counted in the text, where the file says so."""

    @classmethod
    def read(cls, path: Path) -> BadFile:
        """Read a bad file and its first lines."""
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        found = (_DIRECTIVE.match(line) for line in lines)
        said = {each[1]: each[2] for each in found if each}
        above = len(said)
        spans = (span.split("-") for span in said.get("show", "").split())
        return cls(
            name=path.name,
            text="".join(lines[above:]),
            at=said["at"],
            line=max(int(said["expect"]) - above, 1),
            also=frozenset(said.get("also", "").split()),
            make=said.get("make", "as-it-is"),
            show=tuple((int(span[0]) - above, int(span[-1]) - above) for span in spans),
        )

    @property
    def code(self) -> str:
        """The code of the rule that it breaks, from its name."""
        return self.name.partition("-")[0]

    def put_into(self, content: Path) -> None:
        """Put the fault into a content folder."""
        target = content / self.at
        if self.make == "as-it-is":
            target.write_text(self.text, encoding="utf-8")
        elif self.make == "not-utf8":
            target.write_text(self.text, encoding="latin-1")
        elif self.make == "too-large":
            filling = "# and so on\n" * (LARGEST_FILE_BYTES // 10)
            target.write_text(self.text + filling, encoding="utf-8")
        elif self.make.startswith("repeat "):
            last = self.text.splitlines(keepends=True)[-1]
            target.write_text(self.text + last * int(self.make.split()[1]), encoding="utf-8")
        elif self.make == "symlink":
            elsewhere = content.parent / "elsewhere.yml"
            elsewhere.write_text(self.text, encoding="utf-8")
            target.symlink_to(elsewhere)
        elif self.make == "missing":
            target.unlink()
        else:
            raise ValueError(self.make)


def all_bad_files() -> list[BadFile]:
    """Return every bad file, sorted by name."""
    return [BadFile.read(path) for path in sorted(BAD.iterdir())]


@cache
def findings_of(bad: BadFile) -> tuple[Finding, ...]:
    """Put a bad file into a copy of the tiny guide, and return what is found there."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        shutil.copytree(TINY, content)
        bad.put_into(content)
        return check_records(read_records(content)).findings
