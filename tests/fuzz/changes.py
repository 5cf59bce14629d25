"""Files of a sound guide, changed: one, or several at once."""

from __future__ import annotations

import random
from dataclasses import dataclass

from tests.fuzz.library import File, Library
from tests.fuzz.mutations import Lot, mutated

MOST_FILES = 18


@dataclass(frozen=True)
class Changed:
    """A file after it was changed."""

    file: File
    raw: bytes
    done: tuple[str, ...]
    """What was done to it."""

    @property
    def place(self) -> str:
        """What findings call it."""
        return f"content/{self.file.key}.yml"


def changed_files(
    library: Library, dice: random.Random, most: int = MOST_FILES
) -> tuple[Changed, ...]:
    """Change some files of a library: one, or several at once."""
    number = min(most, dice.choice((1, 2, 4, 9, MOST_FILES)))
    kind = dice.choice(sorted(library.of_a_kind))
    of_kind = [file for file in library.files if file.kind == kind]
    pool = of_kind if dice.random() < 0.5 else library.files
    is_wild = dice.random() < 0.5
    files = dice.sample(list(pool), min(number, len(pool)))
    return tuple(_changed(file, library, dice, is_wild=is_wild) for file in files)


def _changed(file: File, library: Library, dice: random.Random, *, is_wild: bool) -> Changed:
    lot = Lot(dice, library.of_a_kind[file.kind])
    return Changed(file, *mutated(file.raw, lot, is_wild=is_wild))
