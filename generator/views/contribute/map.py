"""The map of the code, from the headers of its modules."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from generator.views.page import Head


@dataclass(frozen=True, slots=True)
class ModuleView:
    """One module and the first paragraph of its header."""

    name: str
    header: str


@dataclass(frozen=True, slots=True)
class MapView:
    """The map of the code, from the headers of its modules."""

    head: Head
    folders: tuple[tuple[str, str, tuple[ModuleView, ...]], ...]


def map_view() -> MapView:
    """Arrange the map of the code from the headers of its modules."""
    package = Path(__file__).parent.parent.parent
    folders: dict[str, list[ModuleView]] = {}
    for path in sorted(package.rglob("*.py")):
        folder = path.parent.relative_to(package.parent).as_posix()
        folders.setdefault(folder, []).append(ModuleView(path.name, _header(path)))
    return MapView(
        Head("/contribute/map/", "Map of the code", "Which module does what, from the modules' own "
             "headers.", "map", parent="/contribute/", boost=0.3),
        tuple(
            (
                folder.replace("/", "-"),
                folder,
                tuple(module for module in modules if module.name != "__init__.py")
                + tuple(module for module in modules if module.name == "__init__.py"),
            )
            for folder, modules in folders.items()
        ),
    )  # fmt: skip


def _header(path: Path) -> str:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(docstring.partition("\n\n")[0].split())
