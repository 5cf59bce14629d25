"""A fault in content is a value: where it is, what is wrong, how to mend it.

Findings are collected, never raised one at a time, so that nobody mends one and meets the next.

Must not know: records, files. An `Origin` is handed in by whoever read one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from generator.visible import visible

Path = tuple[str | int, ...]
"""The way into a record: field names and list positions, such as `("steps", "setup", 0)`."""


class Place(NamedTuple):
    """A file with a line and a column, both counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """Write the place the way editors and terminals make into a link."""
        return f"{visible(self.file)}:{self.line}:{self.column}"


class Locate(Protocol):
    """Finds the line and column of the value at a path, or of its key."""

    def __call__(self, path: Path, *, key: bool) -> tuple[int, int]:
        """Return line and column, counted from 1, of the nearest thing that is written."""


def _top_of_file(path: Path, *, key: bool) -> tuple[int, int]:  # noqa: ARG001  a Locate
    return 1, 1


class Written(Protocol):
    """The text of a file, and where in it the values of its record are written."""

    @property
    def text(self) -> str:
        """The whole text."""

    def span(self, path: Path, *, key: bool = False) -> tuple[int, int] | None:
        """Return where the value at a path, or its key, begins and ends; None if it is not there.

        Both are positions in the text. Only single values have a span, no lists and mappings.
        """


class Edit(NamedTuple):
    """A change to the text of a file, small enough to be made without asking."""

    start: int
    end: int
    """The position after the last letter that goes."""
    text: str
    """What comes in place of what goes."""

    def applied_to(self, text: str) -> str:
        """Return the text with the change made."""
        return f"{text[: self.start]}{self.text}{text[self.end :]}"


@dataclass(frozen=True, slots=True)
class Origin:
    """The file a record came from, and how to find the line of each of its values.

    Lines are worked out only when a finding asks for one: a record without faults never pays.
    """

    file: str
    locate: Locate = field(default=_top_of_file, compare=False)
    written: Written | None = field(default=None, compare=False, repr=False)
    """The text it was read from, where there was one."""

    def at(self, *path: str | int) -> Place:
        """Return the place of the value at `path`, or of its nearest parent that is written."""
        line, column = self.locate(path, key=False)
        return Place(self.file, line, column)

    def at_key(self, *path: str | int) -> Place:
        """Return the place of the key that `path` ends in."""
        line, column = self.locate(path, key=True)
        return Place(self.file, line, column)


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault in content, with its code, its place and its remedy."""

    place: Place
    code: str
    message: str
    fix: str
    record: str = ""
    """The kind and id of the record, `exercises/plank`, by which an exception may name it."""
    mend: Edit | None = field(default=None, compare=False, repr=False)
    """What `guide tidy` does about it, where a program can know what was meant."""

    def __post_init__(self) -> None:
        """Let nothing from content hide or act in the words, wherever they are shown."""
        object.__setattr__(self, "message", visible(self.message))
        object.__setattr__(self, "fix", visible(self.fix))

    def __str__(self) -> str:
        """Write the finding on one line, as the command line prints it."""
        return f"{self.place}: {self.code} {self.message} Fix: {self.fix}"

    def as_annotation(self) -> str:
        """Write the finding as a workflow command: it shows on its line in a pull request."""
        title = _escape_property(self.code)
        file = _escape_property(visible(self.place.file))
        text = _escape_data(f"{self.message} Fix: {self.fix} More: {self.page}")
        where = f"file={file},line={self.place.line},col={self.place.column}"
        return f"::error {where},title={title}::{text}"

    @property
    def page(self) -> str:
        """The address of the page that explains the code, on whatever host the guide is."""
        return page_of(self.code)

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Order findings by place, then code."""
        return self.place.file, self.place.line, self.place.column, self.code, self.message


def page_of(code: str) -> str:
    """Return the address of the page that explains a code."""
    return f"/contribute/checks/{code.lower()}/"


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings sorted by place, each once."""
    return tuple(sorted(set(findings), key=lambda finding: finding.sort_key))


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")


class Rule(NamedTuple):
    """What a code stands for: its docstring is its page on the site.

    The docstring has three parts: one line that says what is wrong, a paragraph that begins
    `Why:` and a paragraph that begins `Mend:`. Between the first two there may be more of what is
    wrong.
    """

    code: str
    what: str
    why: str
    mend: str
    more: str = ""

    @classmethod
    def of(cls, code: str, documented: object) -> Rule:
        """Read the rule from a docstring.

        Raises:
            ValueError: if one of the three parts is missing.
        """
        paragraphs = [" ".join(part.split()) for part in (documented.__doc__ or "").split("\n\n")]
        why = next((part[4:].strip() for part in paragraphs if part.startswith("Why:")), "")
        mend = next((part[5:].strip() for part in paragraphs if part.startswith("Mend:")), "")
        what = "" if paragraphs[0].startswith(("Why:", "Mend:")) else paragraphs[0]
        more = (part for part in paragraphs[1:] if not part.startswith(("Why:", "Mend:")))
        if not (what and why and mend):
            message = f"{code}: its docstring needs one line, a Why: and a Mend: paragraph"
            raise ValueError(message)
        return cls(code, what, why, mend, " ".join(more).strip())
