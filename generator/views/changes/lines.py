"""What a report of changes is made of: parts, and lines of plain text in them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a part: what it is about, and what is said of it."""

    lead: str
    texts: tuple[str, ...]
    """One text, or several below each other; in a table the other cells of the row."""
    when: str = ""
    """In which phases, where one text says it all."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a report. A part without lines is left out."""

    heading: str
    lines: tuple[Line, ...]
    note: str = ""
    """A sentence between heading and lines."""
    columns: tuple[str, ...] = ()
    """The heads of a table; empty for a list."""


@dataclass(frozen=True, slots=True)
class ChangesView:
    """What a change does to the guide."""

    headline: str
    parts: tuple[Part, ...]
    """Only those that have something to say, the most important for a reviewer first."""
    base: str
    """What the guide is compared with, as it was given."""
    commit: str
    """The short name of its commit; empty for a folder."""
    fork: str = ""
    """The commit at which the base went on without this branch; empty where it did not."""

    @property
    def whole(self) -> str:
        """The command that leaves nothing out."""
        return f"guide diff {self.base} --whole"
