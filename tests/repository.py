"""Small real git repositories for tests."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

SURROUNDINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Somebody",
    "GIT_AUTHOR_EMAIL": "somebody@users.example",
    "GIT_AUTHOR_DATE": "2026-11-21T12:00:00Z",
    "GIT_COMMITTER_NAME": "Somebody",
    "GIT_COMMITTER_EMAIL": "somebody@users.example",
    "GIT_COMMITTER_DATE": "2026-11-21T12:00:00Z",
}
"""What makes a commit the same on every machine."""


def git(root: Path, *words: str) -> str:
    """Run git in a repository and return what it says."""
    program = shutil.which("git") or "git"
    done = subprocess.run(
        [program, "-c", "protocol.file.allow=always", *words], cwd=root, check=True,
        capture_output=True, text=True, env=os.environ | SURROUNDINGS,
    )  # fmt: skip
    return done.stdout.strip()


def committed(root: Path, message: str = "So it is") -> str:
    """Commit everything in a folder, which becomes a repository if it is none, by its name."""
    if not (root / ".git").exists():
        git(root, "init", "--quiet", "--initial-branch", "main")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--allow-empty", "--message", message)
    return git(root, "rev-parse", "HEAD")
