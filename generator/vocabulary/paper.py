"""Kinds of paper. No record names one and the data does not either, so these are no terms of it."""

from __future__ import annotations

from enum import StrEnum


class Paper(StrEnum):
    """A kind of paper that a plan is printed on; its value stands in the names of files."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def label(self) -> str:
        """Its name as people write it."""
        return self.value.capitalize()
