"""A bad file: one fault of one rule, and where it should be found.

The first lines of each file in `bad/` are comments that say what to do with it:

    # at: exercises/side-plank.yml     where it goes in a copy of the tiny guide
    # expect: 12                       the line of this file that the finding names
    # also: SW001                      codes that cannot be had apart from this one
    # make: not-utf8                   what cannot be written as a small file of UTF-8 text:
                                       not-utf8: written as Latin-1; too-large: filled up with
                                       comments; symlink: a link to the file; missing: taken away
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from generator.reading.yaml_file import LARGEST_FILE_BYTES
from tests.places import TESTS

BAD = TESTS / "checks" / "bad"

_DIRECTIVE = re.compile(r"^# (at|expect|also|make): (.+)$")


@dataclass(frozen=True)
class BadFile:
    """One file of `bad/` with its directives."""

    name: str
    text: str
    at: str
    line: int
    also: frozenset[str]
    make: str

    @classmethod
    def read(cls, path: Path) -> BadFile:
        """Read a bad file and its first lines."""
        text = path.read_text(encoding="utf-8")
        said = {}
        for line in text.splitlines():
            directive = _DIRECTIVE.match(line)
            if directive is None:
                break
            said[directive[1]] = directive[2]
        also = frozenset(said.get("also", "").split())
        make = said.get("make", "as-it-is")
        return cls(path.name, text, said["at"], int(said["expect"]), also, make)

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
