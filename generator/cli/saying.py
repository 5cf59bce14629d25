"""What a command says to the person at the terminal, and the exit statuses."""

from __future__ import annotations

import sys

OK, FAULTS_FOUND, WRONG_CALL = 0, 1, 2


def say(text: str) -> None:
    """Say something to the person at the terminal, apart from what a program would read."""
    print(text, file=sys.stderr, flush=True)
