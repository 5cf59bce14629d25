"""What was tried so far, and what was met on the way."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tests.fuzz.stages import Clock


@dataclass
class Tally:
    """What was tried so far, and what was met."""

    clock: Clock = field(default_factory=Clock)
    kinds: Counter[str] = field(default_factory=Counter)
    """Files that were changed, by their kind of record."""
    mutations: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    sound: int = 0
    """Changed files that still hold a sound record."""
    finished: int = 0
    """Guides that had no findings, and were finished."""
    too_long: int = 0
    """Plans that did not fit on paper: the build stops there, and says which."""
    beyond: int = 0
    """Guides with texts that no record can hold, finished all the same."""
    pages: int = 0
    """Pages that came out other than before."""
