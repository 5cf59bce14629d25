"""The map of the code, from the headers of its modules and from what they import."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.views.contribute.checks import BELOW_LIFTERS
from generator.views.page import Head, Link
from generator.views.words import capital

_PACKAGE = Path(__file__).parent.parent.parent
_PART = re.compile(r"^- (?P<names>`\w+`(?:, `\w+`)*): (?P<about>.+)$", re.MULTILINE)
_IMPORT = re.compile(r"^ *from generator\.(\w+)", re.MULTILINE)
_QUOTES = '"""'
_MUST_NOT_KNOW = "Must not know:"


@dataclass(frozen=True, slots=True)
class ModuleView:
    """One module and the first paragraph of its header."""

    name: str
    header: str


@dataclass(frozen=True, slots=True)
class FolderView:
    """The modules of a folder; the part itself, or one inside it."""

    name: str
    header: str
    modules: tuple[ModuleView, ...]


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of the program: what it is, what it must not know, and which parts it stands on."""

    id: str
    names: tuple[str, ...]
    about: str
    must_not_know: tuple[tuple[str, str], ...]
    """A name, and what it must not know."""
    uses: tuple[Link, ...]
    used_by: tuple[Link, ...]
    folders: tuple[FolderView, ...]


@dataclass(frozen=True, slots=True)
class MapView:
    """The map of the code."""

    head: Head
    steps: tuple[str, ...]
    """The way of a record through the program, in a few words each."""
    parts: tuple[PartView, ...]


@dataclass(frozen=True)
class _Module:
    """A module of the program, read as text and not run."""

    path: Path

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def part(self) -> str:
        return self.path.relative_to(_PACKAGE).with_suffix("").parts[0]

    @property
    def folder(self) -> str:
        return self.path.parent.relative_to(_PACKAGE).as_posix()

    @cached_property
    def paragraphs(self) -> list[str]:
        """The paragraphs of its header, each on one line."""
        _, _, rest = self.text.partition(_QUOTES)
        return [" ".join(each.split()) for each in rest.partition(_QUOTES)[0].split("\n\n")]

    @property
    def must_not_know(self) -> str:
        said = (each for each in self.paragraphs if each.startswith(_MUST_NOT_KNOW))
        return next(said, "").removeprefix(_MUST_NOT_KNOW).strip()

    @cached_property
    def parts_used(self) -> frozenset[str]:
        return frozenset(_IMPORT.findall(self.text))


def map_view() -> MapView:
    """Arrange the map: the parts in the order in which `generator/__init__.py` has them."""
    modules = [_Module(path) for path in sorted(_PACKAGE.rglob("*.py"))]
    house = next(module for module in modules if module.path.parent == _PACKAGE
                 and module.path.stem == "__init__")  # fmt: skip
    lines = [(_names_in(found["names"]), found["about"]) for found in _PART.finditer(house.text)]
    ids = {name: names[0] for names, _ in lines for name in names}
    steps = house.paragraphs[1].rstrip(".").split("; ")
    return MapView(
        Head("/contribute/map/", "Map of the code", "The parts of the program, in the order in "
             "which they stand on one another. Each knows only what stands above it here.", "map",
             parent="/contribute/", boost=BELOW_LIFTERS),
        tuple(map(capital, steps)),
        tuple(_part(names, about, modules, ids) for names, about in lines),
    )  # fmt: skip


def _names_in(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text))


def _part(
    names: tuple[str, ...], about: str, modules: list[_Module], ids: Mapping[str, str]
) -> PartView:
    own = [module for module in modules if module.part in names]
    uses = {part for module in own for part in module.parts_used} - {*names}
    used_by = {module.part for module in modules if module.parts_used & {*names}} - {*names}
    return PartView(
        names[0],
        names,
        f"{capital(about)}.",
        tuple((module.part, module.must_not_know) for module in own if module.must_not_know),
        tuple(_links(uses, ids)),
        tuple(_links(used_by, ids)),
        tuple(_folders(own)),
    )


def _links(parts: set[str], ids: Mapping[str, str]) -> Iterator[Link]:
    """Yield a link to each part, in the order of the map."""
    for name, id_ in ids.items():
        if name in parts:
            yield Link(name, f"#{id_}")


def _folders(modules: list[_Module]) -> Iterator[FolderView]:
    """Yield the folders of a part, itself first; modules that stand alone are in none."""
    for folder in dict.fromkeys(module.folder for module in modules):
        inside = [module for module in modules if module.folder == folder]
        header = next((m.paragraphs[0] for m in inside if m.path.name == "__init__.py"), "")
        yield FolderView(
            "" if folder == "." else f"{folder}/",
            header,
            tuple(
                ModuleView(module.path.name, module.paragraphs[0])
                for module in inside
                if module.path.name not in ("__init__.py", "__main__.py")
            ),
        )
