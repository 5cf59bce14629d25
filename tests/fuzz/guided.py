"""The same mutations, guided by coverage: what reaches new lines of the reader is changed further.

It needs atheris, which is no dependency of the project: install it into an environment of its own,
beside what the project needs, and call `python -m tests.fuzz.guided -max_total_time=600`.
"""

from __future__ import annotations

import importlib
import random
import sys
from typing import Any


class ByteDice(random.Random):
    """Dice that fall as some bytes say, and on their first side when these are used up."""

    def __init__(self, data: bytes) -> None:
        """Take the bytes."""
        self._bytes = iter(data)
        super().__init__(0)

    def getrandbits(self, k: int, /) -> int:
        """Return a number of so many bits from the next bytes."""
        number = 0
        for _ in range((k + 7) // 8):
            number = number << 8 | next(self._bytes, 0)
        return number >> (-k % 8)

    def random(self) -> float:
        """Return a number below 1 from the next two bytes."""
        return self.getrandbits(16) / 65536


def main() -> None:
    """Read and tidy hostile files until the time is up, or a promise is broken."""
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["generator", "yaml"]):
        changes = importlib.import_module("tests.fuzz.changes")
        one_file = importlib.import_module("tests.fuzz.one_file")
        tallies = importlib.import_module("tests.fuzz.tally")
        library = importlib.import_module("tests.fuzz.library").Library
        places = importlib.import_module("tests.places")
    whole = library("whole", places.ROOT / "content")

    def one(data: bytes) -> None:
        tally = tallies.Tally()
        for changed in changes.changed_files(whole, ByteDice(data), most=1):
            one_file.read(changed, tally)
            one_file.tidy(changed, tally)

    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
