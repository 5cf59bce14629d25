"""From records to `site/`, all or nothing: built elsewhere, then put in place in one step.

MkDocs runs in a child process, strictly: a single warning fails the build. It would overwrite its
folder before failing, so it never sees `site/` itself.

Must not know: records, pages.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.errors import SiteBroken

WORKSHOP = ".build"
"""Where a site is built before it takes its place; beside `site/`, so that moving is one step."""


def publish(root: Path) -> Path:
    """Build the site of a project and put it in place.

    Returns:
        The folder of the finished site.

    Raises:
        SiteBroken: if MkDocs fails or warns; the last good site is still there then.
    """
    workshop = root / WORKSHOP
    workshop.mkdir(exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix="site-", dir=workshop))
    try:
        _run_mkdocs(root, fresh)
        return _put_in_place(fresh, root / "site")
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _run_mkdocs(root: Path, into: Path) -> None:
    """Run MkDocs, and show what it says only if it fails.

    It is not told to be quiet: it would then not count its warnings either, and no dead link in a
    hand-written page would fail the build.
    """
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    command += ["--config-file", str(root / "mkdocs.yml"), "--site-dir", str(into)]
    surroundings = os.environ | {
        "NO_MKDOCS_2_WARNING": "1",
        "SOURCE_DATE_EPOCH": date_of_last_commit(root),
    }
    done = subprocess.run(
        command, cwd=root, env=surroundings, check=False, encoding="utf-8", errors="replace",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    if done.returncode != 0:
        sys.stderr.write(done.stdout)
        message = "MkDocs did not finish; what it said stands above. site/ is as it was."
        raise SiteBroken(message)


def date_of_last_commit(root: Path) -> str:
    """Return the date of the last commit in seconds since 1970, or a fixed one outside git.

    The sitemap carries it; today's date would make two builds of the same records differ.
    """
    if set_from_outside := os.environ.get("SOURCE_DATE_EPOCH"):
        return set_from_outside
    git = shutil.which("git")
    command = [git or "git", "log", "-1", "--format=%ct"]
    if git is not None:
        found = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        if found.returncode == 0 and found.stdout.strip().isdigit():
            return found.stdout.strip()
    return "1767225600"


def _put_in_place(fresh: Path, site: Path) -> Path:
    """Let a finished folder take the place of the last one, keeping its `.gitignore`."""
    keep = site / ".gitignore"
    if keep.is_file():
        shutil.copy2(keep, fresh / ".gitignore")
    fresh.chmod(0o755)
    last = fresh.with_name(f"{fresh.name}-last")
    if site.exists():
        site.rename(last)
    try:
        fresh.rename(site)
    except OSError:
        if last.exists():
            last.rename(site)
        raise
    shutil.rmtree(last, ignore_errors=True)
    return site
