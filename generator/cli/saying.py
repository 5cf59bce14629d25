"""What a command says to the person at the terminal, and the exit statuses."""

from __future__ import annotations

import io
import sys

from generator.visible import visible

OK, FAULTS_FOUND, WRONG_CALL = 0, 1, 2


def say(text: str) -> None:
    """Say something to the person at the terminal, apart from what a program would read."""
    print("\n".join(map(visible, text.split("\n"))), file=sys.stderr, flush=True)


def write_what_can_be_written() -> None:
    """Let a terminal that lacks a letter show its number instead of ending the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
