"""Golden files: what is looked at once, kept, and compared from then on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from tests.places import TESTS


@dataclass(frozen=True)
class Golden:
    """The files below a folder; `pytest --update-golden` writes them anew."""

    is_updating: bool
    folder: Path = TESTS / "golden"

    def at(self, folder: Path) -> Golden:
        """Return the golden files of another folder."""
        return replace(self, folder=folder)

    def agrees(self, name: str, text: str) -> None:
        """Hold a text against the golden file of a name, byte for byte."""
        path = self.folder / name
        if self.is_updating:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.is_file(), f"{path} is missing: `pytest --update-golden` writes it"
        assert path.read_bytes().decode() == text, f"{name}: `pytest --update-golden` accepts this"

    def has_only(self, folder: str, names: set[str]) -> None:
        """Hold the list of golden files in a folder against what there should be."""
        found = {
            path.relative_to(self.folder).as_posix(): path
            for path in (self.folder / folder).rglob("*")
            if path.is_file()
        }
        if self.is_updating:
            for name in sorted(set(found) - names):
                found[name].unlink()
            return
        assert names == set(found), "`pytest --update-golden` accepts this"
