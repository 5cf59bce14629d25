"""The command line: words in, exit status out. One module a kind of command.

Must not know: how a record is read, checked or shown. It asks those who do.
"""

from generator.cli.commands import main
from generator.cli.saying import FAULTS_FOUND, OK, WRONG_CALL

__all__ = ["FAULTS_FOUND", "OK", "WRONG_CALL", "main"]
