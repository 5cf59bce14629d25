"""The contributor's pages, made from the program itself: fields, checks, coverage, the map."""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.checks.catalogue import RULES
from generator.derive.coverage import Coverage, coverage_of
from generator.reading.records import MANY, ONE
from generator.views.page import Head, Link, exercise_link
from generator.views.words import capital, listed
from generator.vocabulary import Phase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

    from generator.checks.check import Derived
    from generator.findings import Rule
    from generator.model.base import Record
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field of a record."""

    name: str
    is_needed: bool
    description: str
    unit: str
    good: str
    bad: str


@dataclass(frozen=True, slots=True)
class KindView:
    """One kind of record."""

    id: str
    heading: str
    where: str
    description: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class FieldsView:
    """The field guide."""

    head: Head
    kinds: tuple[KindView, ...]


@dataclass(frozen=True, slots=True)
class ChecksView:
    """Every check code with its documentation."""

    head: Head
    families: tuple[tuple[str, str, tuple[Rule, ...]], ...]


@dataclass(frozen=True, slots=True)
class CellRow:
    """A role, and which equipment profiles have nothing there in which phases."""

    role: str
    phases: str
    profiles: str


@dataclass(frozen=True, slots=True)
class CoverageView:
    """What is there and what is missing."""

    head: Head
    coverage: Coverage
    filled_cells: int
    empty: tuple[CellRow, ...]
    without_swap: tuple[Link, ...]
    none_found: tuple[Link, ...]


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


FAMILIES = {
    "YM": "The file as YAML", "RC": "The shape of a record", "XR": "Relations",
    "EX": "Exercises", "SW": "Swaps", "LA": "Ladders", "PL": "Plans", "SO": "Sources",
    "CO": "Comparisons", "TE": "Vocabulary", "WO": "Wording", "EC": "Exceptions",
}  # fmt: skip


def fields_view() -> FieldsView:
    """Arrange the field guide from the model."""
    kinds: dict[str, type[Record]] = {
        f"content/{folder}/<id>.yml": model for folder, model in MANY.items()
    } | {f"content/{key}.yml": model for key, model in ONE.items()}
    return FieldsView(
        Head("/contribute/fields/", "Field guide", "Every field of every record: what it means, "
             "and a good and a bad example.", "fields", parent="/contribute/", boost=0.3),
        tuple(_kind(where, model) for where, model in kinds.items()),
    )  # fmt: skip


def _kind(where: str, model: type[Record]) -> KindView:
    fields = tuple(_field(name, field) for name, field in model.model_fields.items())
    name = model.__name__
    heading = "".join(f" {char.lower()}" if char.isupper() else char for char in name).strip()
    shown = re.sub(r"\bi\b", "I", capital(heading))
    first = (model.__doc__ or "").partition("\n")[0]
    return KindView(heading.replace(" ", "-"), shown, where, first, fields)


def _field(name: str, field: FieldInfo) -> FieldView:
    extra: dict[str, Any] = (
        field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    )
    return FieldView(
        name=name,
        is_needed=field.is_required(),
        description=field.description or "",
        unit=str(extra.get("unit", "")),
        good=_written((field.examples or [""])[0]),
        bad=_written(extra.get("examples_bad", [""])[0]),
    )


def _written(example: object) -> str:
    return example if isinstance(example, str) else json.dumps(example, ensure_ascii=False)


def checks_view() -> ChecksView:
    """Arrange all check codes by family."""
    return ChecksView(
        Head("/contribute/checks/", "Checks", f"All {len(RULES)} checks: what each one finds, why "
             "it matters, and how to mend it.", "checks", parent="/contribute/", boost=0.3),
        tuple(
            (prefix.lower(), heading, tuple(r for r in RULES if r.code.startswith(prefix)))
            for prefix, heading in FAMILIES.items()
        ),
    )  # fmt: skip


def coverage_view(derived: Derived) -> CoverageView:
    """Arrange what is there and what is missing."""
    guide = derived.guide
    coverage = coverage_of(guide, derived.swaps)
    return CoverageView(
        Head("/contribute/coverage/", "Coverage", "What the guide has, and what it still lacks.",
             "coverage", parent="/contribute/", boost=0.3),
        coverage,
        len(coverage.cells) - len(coverage.empty_cells),
        tuple(_cell_rows(guide, coverage)),
        tuple(exercise_link(guide, id_) for id_ in coverage.without_swap),
        tuple(exercise_link(guide, id_) for id_ in coverage.none_found),
    )  # fmt: skip


def _cell_rows(guide: Guide, coverage: Coverage) -> Iterator[CellRow]:
    """Yield the empty cells, phases in which the same is missing as one."""
    open_at: dict[tuple[str, Phase], list[str]] = {}
    for cell in coverage.empty_cells:
        open_at.setdefault((cell.role, cell.phase), []).append(cell.profile)
    phases_of: dict[tuple[str, tuple[str, ...]], list[Phase]] = {}
    for (role, phase), profiles in open_at.items():
        phases_of.setdefault((role, tuple(profiles)), []).append(phase)
    for (role, missing), phases in phases_of.items():
        labels = (guide.vocabulary.profiles[each].label for each in missing)
        yield CellRow(
            guide.vocabulary.roles[role].label,
            "every phase" if len(phases) == len(Phase) else listed(each.label for each in phases),
            ", ".join(labels),
        )


def map_view() -> MapView:
    """Arrange the map of the code from the headers of its modules."""
    package = Path(__file__).parent.parent
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
