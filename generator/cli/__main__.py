"""Lets `python -m generator.cli` be the command, for systems without the script."""

import sys

from generator.cli import main

if __name__ == "__main__":
    sys.exit(main())
