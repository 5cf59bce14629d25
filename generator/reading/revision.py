"""An earlier state of content/: a folder that holds one, or a revision in git's own store.

Git is only asked what it has: nothing is fetched, checked out, locked or changed. Files are taken
out as they were committed, into a temporary folder.
"""

from __future__ import annotations

import difflib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.errors import BaseMissing

CONTENT = "content"
LINK, FILES = "120000", ("100644", "100755")
"""How git writes what a path is: a symbolic link, or a plain file."""

SHORT = 7
"""How many letters of a commit's name are enough for people."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier state, ready to be read."""

    content: Path
    commit: str = ""
    """The short name of its commit; empty for a folder."""
    fork: str = ""
    """The commit at which HEAD left it, where it has gone on since; else empty."""


@contextmanager
def earlier_content(base: str, root: Path) -> Iterator[Earlier]:
    """Provide content/ as it was, for as long as it is needed.

    Args:
        base: a folder that holds content/, or a git revision: main, HEAD~2, v1.0, 1a2b3c4.
        root: the project's folder.

    Raises:
        BaseMissing: with a sentence that says what is missing and what would help.
    """
    folder = Path(base)
    if base and (folder / CONTENT).is_dir():
        yield Earlier(folder / CONTENT)
        return
    store = _Store.of(root, base)
    commit = store.commit(base)
    with tempfile.TemporaryDirectory(prefix="guide-") as temporary:
        content = Path(temporary) / CONTENT
        store.take_out(commit, base, content)
        yield Earlier(content, commit[:SHORT], store.fork(commit))


@dataclass(frozen=True, slots=True)
class _Store:
    """Git's store of the repository that a project lies in."""

    git: str
    root: Path

    @classmethod
    def of(cls, root: Path, base: str) -> _Store:
        """Find git and the repository."""
        no_folder = "it has no content/" if Path(base).is_dir() else "there is no such folder"
        git = shutil.which("git")
        if git is None:
            message = (
                f'"{base}" is no folder to compare with ({no_folder}), and without git it cannot '
                "be looked up as a revision. Install git, or name a folder that holds content/."
            )
            raise BaseMissing(message)
        store = cls(git, root)
        found = store.ask("rev-parse", "--is-inside-work-tree")
        if found.returncode:
            said = found.stderr.decode(errors="replace").strip().partition("\n")[0]
            message = (
                f'"{base}" is no folder to compare with ({no_folder}), and the project is in no '
                f"git repository that can be read. Git says: {said}. "
                "Name a folder that holds an earlier content/."
            )
            raise BaseMissing(message)
        return store

    def ask(self, *words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """Ask git something; it may neither reach for the network nor take a lock."""
        surroundings = os.environ | {
            "GIT_NO_LAZY_FETCH": "1",
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_OPTIONAL_LOCKS": "0",
            "LC_ALL": "C",
        }
        return subprocess.run(
            [self.git, *words], cwd=self.root, env=surroundings, input=given,
            capture_output=True, check=False,
        )  # fmt: skip

    def line(self, *words: str) -> str:
        """Return what git answers in one line; empty where it cannot."""
        found = self.ask(*words)
        return "" if found.returncode else found.stdout.decode(errors="replace").strip()

    def commit(self, base: str) -> str:
        """Return the full name of the commit that a revision names."""
        name = ""
        if not base.startswith("-"):
            name = self.line("rev-parse", "--verify", "--quiet", f"{base}^{{commit}}")
        if name:
            return name
        message = f'There is no folder with content/ and no revision called "{base}" here. '
        if self.line("rev-parse", "--is-shallow-repository") == "true":
            message += (
                "This is a shallow clone: it lacks earlier commits. `git fetch --unshallow` gets "
                "them; in a workflow, give actions/checkout `fetch-depth: 0`."
            )
        elif nearest := self._nearest(base):
            message += f'Did you mean "{nearest}"?'
        else:
            message += "`git branch --all` and `git log --oneline` list what there is."
        raise BaseMissing(message)

    def _nearest(self, base: str) -> str:
        """Return the branch or tag most like a name: the same at a remote, or a slip away."""
        names = self.line("for-each-ref", "--format=%(refname:short)").splitlines()
        remote = [name for name in names if name.endswith(f"/{base}")]
        return next(iter(remote or difflib.get_close_matches(base, names, n=1)), "")

    def fork(self, commit: str) -> str:
        """Return where HEAD left a commit that has gone on since; empty where HEAD holds it."""
        if not self.line("rev-parse", "--verify", "--quiet", "HEAD"):
            return ""
        found = self.line("merge-base", commit, "HEAD")
        return "" if found == commit else found[:SHORT]

    def take_out(self, commit: str, base: str, into: Path) -> None:
        """Write content/ as it was committed into a folder."""
        prefix = self.line("rev-parse", "--show-prefix")
        tree = self.line("rev-parse", "--verify", "--quiet", f"{commit}:{prefix}{CONTENT}")
        if not tree:
            message = (
                f'"{base}" ({commit[:SHORT]}) holds no {prefix}{CONTENT}/: there is nothing to '
                "compare with."
            )
            raise BaseMissing(message)
        entries = dict(self._entries(tree))
        texts = self._texts({name for _, name in entries.values()}, base)
        into.mkdir()
        for path, (kind, name) in entries.items():
            target = into / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if kind == LINK and os.name != "nt":
                # Reading refuses links without following them: where it leads is nobody's concern.
                target.symlink_to("nowhere")
            else:  # on Windows git itself writes a link as a file that holds its way
                target.write_bytes(texts[name])

    def _entries(self, tree: str) -> Iterator[tuple[str, tuple[str, str]]]:
        """Yield the path, the kind and the name in the store of each file below a tree."""
        listed = self.ask("ls-tree", "-r", "-z", "--full-tree", tree).stdout
        for entry in listed.split(b"\0")[:-1]:
            about, _, path = entry.partition(b"\t")
            kind, _, name = about.decode().split()
            file = os.fsdecode(path)
            if kind in (LINK, *FILES) and _stays_inside(file):
                yield file, (kind, name)

    def _texts(self, names: set[str], base: str) -> Mapping[str, bytes]:
        """Return the bytes of files by their names in the store."""
        wanted = sorted(names)
        given = "".join(f"{name}\n" for name in wanted).encode()
        out = self.ask("cat-file", "--batch", given=given).stdout
        found: dict[str, bytes] = {}
        at = 0
        for name in wanted:
            end = out.find(b"\n", at)
            head = out[at:end].split()
            if len(head) != len(("name", "kind", "size")):
                message = (
                    f'This clone does not hold all files of "{base}" (it is a partial clone). '
                    f"`git archive {base} {CONTENT} > /dev/null` gets them; then try again."
                )
                raise BaseMissing(message)
            size = int(head[2])
            found[name] = out[end + 1 : end + 1 + size]
            at = end + 1 + size + 1
        return found


def _stays_inside(path: str) -> bool:
    """Say whether a path leads to nowhere but into the folder it is written below."""
    parts = PurePosixPath(path).parts
    return ".." not in parts and not path.startswith("/") and not set(path) & {"\\", ":"}
