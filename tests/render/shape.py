"""The shape of the published data: every field, column and closed term that a program may rely on.

The fields of records are read from the model, so that one which no record uses counts too; what is
worked out is read from the data itself, and the file of one record only as far as it is not what
the file of all has. Shapes are compared by name and kind of value.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from generator.derive.start import Verdict
from generator.model.base import Record
from generator.reading.kinds import MANY
from generator.vocabulary import Basis, Direction, Grade
from generator.vocabulary.terms import OrderedTerm, Term
from tests.spreadsheet import rows_of

Kinds = Mapping[str, frozenset[str]]
"""What may be relied on -> the kinds of value that may stand there."""
Schema = Mapping[str, Any]

KEYED_BY_TERMS = ("parts", "phases", "provokes", "weeks")
"""Objects whose keys are terms or ids, not fields."""
SCALES = (Basis, Direction, Grade)
"""Terms that are not written from least to most, but of which a program has to know each."""
HEADING = """\
# What programs rely on in the data: fields, columns and closed terms, with kinds of values.
# When the test of this file fails, it says what to do. schema_version {version}
"""


class Change(Enum):
    """What a change of the shape asks of the version."""

    NONE = "nothing"
    MINOR = "the second number"
    MAJOR = "the first number"


@dataclass(frozen=True)
class Shape:
    """The shape of the data at one version."""

    version: str
    kinds: Kinds

    @classmethod
    def of(cls, files: Mapping[str, bytes], version: str) -> Shape:
        """Read the shape of the data from all of its files."""
        found: dict[str, set[str]] = {}
        for name, kind in (*_in_model(), *_in_files(files), *_terms()):
            found.setdefault(name, set()).add(kind)
        return cls(version, {name: frozenset(kinds) for name, kinds in sorted(found.items())})

    @classmethod
    def read(cls, text: str) -> Shape:
        """Read a shape as it was written."""
        version = text.partition("schema_version ")[2].partition("\n")[0]
        lines = [line.partition(": ") for line in text.splitlines() if not line.startswith("#")]
        return cls(version, {name: frozenset(kinds.split(", ")) for name, _, kinds in lines})

    def written(self) -> str:
        """Write the shape, a line a field."""
        lines = [f"{name}: {', '.join(sorted(kinds))}\n" for name, kinds in self.kinds.items()]
        return HEADING.format(version=self.version) + "".join(lines)

    def broken_in(self, now: Shape) -> list[str]:
        """Return what breaks readers: gone, of a kind that it was not before, new on a scale."""
        gone = [
            name
            for name, kinds in self.kinds.items()
            if name not in now.kinds or not now.kinds[name] <= kinds
        ]
        scales = {_scale_of(name) for name in self.kinds} - {""}
        return gone + [name for name in self.new_in(now) if _scale_of(name) in scales]

    def new_in(self, now: Shape) -> list[str]:
        """Return what there was not before."""
        return [name for name in now.kinds if name not in self.kinds]

    def change_to(self, now: Shape) -> Change:
        """Say which number of the version has to grow on the way to another shape."""
        if self.broken_in(now):
            return Change.MAJOR
        return Change.MINOR if self.new_in(now) else Change.NONE

    def is_announced(self, now: Shape, *, is_released: bool = True) -> bool:
        """Say whether the version of another shape says enough about what has changed.

        Before anything was released nobody can have relied on it: the second number will do.
        """
        (major, minor), (new_major, new_minor) = _numbers(self.version), _numbers(now.version)
        return {
            Change.NONE: (new_major, new_minor) >= (major, minor),
            Change.MINOR: (new_major, new_minor) > (major, minor),
            Change.MAJOR: new_major > major or (not is_released and new_minor > minor),
        }[self.change_to(now)]

    def merged_with(self, now: Shape) -> Shape:
        """Return another shape with the kinds of this one: nothing need stand there each time."""
        kinds = {
            name: kinds | self.kinds.get(name, frozenset()) for name, kinds in now.kinds.items()
        }
        return Shape(now.version, kinds if self.change_to(now) is not Change.MAJOR else now.kinds)


def _scale_of(name: str) -> str:
    """Return the scale that a term stands on, or nothing."""
    what, _, rest = name.partition(" ")
    return rest.partition(" ")[0] if what == "scale" else ""


def _numbers(version: str) -> tuple[int, int]:
    major, _, minor = version.partition(".")
    return int(major), int(minor)


def _in_model() -> Iterator[tuple[str, str]]:
    for folder, model in MANY.items():
        for path, kind in _in_schema(model):
            yield f"{folder}.json records[].{path}", kind


def _in_schema(model: type[Record]) -> Iterator[tuple[str, str]]:
    """Yield the path and the kind of every value that a record may hold."""
    schema = model.model_json_schema()
    waiting: list[tuple[str, Schema]] = [("", schema)]
    while waiting:
        path, node = waiting.pop()
        inside = list(_inside(node, schema.get("$defs", {})))
        waiting += [(f"{path}{step}".lstrip("."), inner) for step, inner in inside]
        if path and not {"$ref", "anyOf"} & node.keys():
            yield path, _KINDS[node.get("type", "string")]


def _inside(node: Schema, definitions: Schema) -> Iterator[tuple[str, Schema]]:
    """Yield what stands inside a part of a schema, each with the step that leads there."""
    if "$ref" in node:
        yield "", definitions[node["$ref"].rpartition("/")[2]]
    for option in node.get("anyOf", ()):
        yield "", option
    for name, field in node.get("properties", {}).items():
        yield f".{name}", field
    if node.get("type") == "array":
        yield from (("[]", item) for item in node.get("prefixItems") or [node["items"]])
    if isinstance(node.get("additionalProperties"), dict):
        yield ".*", node["additionalProperties"]
    for value in node.get("patternProperties", {}).values():
        yield ".*", value


_KINDS = {
    "string": "text", "number": "number", "integer": "number", "boolean": "true or false",
    "null": "left out",
    "array": "list", "object": "object",
}  # fmt: skip


def _in_files(files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield what stands in the files, but for the fields that people write: the model has them."""
    for address, content in files.items():
        name = address.removeprefix("/api/v1/")
        if name.endswith(".csv"):
            folder, _, of_one = name.rpartition("/")
            table = f"{folder}/{{id}}-{{profile}}.csv" if folder else of_one
            for column in rows_of(content)[0]:
                yield f"{table} {column}", "column"
        elif "/" not in name:
            model = MANY.get(name.removesuffix(".json"))
            written = tuple(f"records[].{field}" for field in (model.model_fields if model else ()))
            for path, kind in _in_json(json.loads(content), ""):
                if not path.startswith(written):
                    yield f"{name} {path}", kind
        elif not name.startswith("schemas/"):
            answer = json.loads(content)
            file = f"{name.partition('/')[0]}/{{{'old id' if 'moved' in answer else 'id'}}}.json"
            for field, value in answer.items():
                yield f"{file} {field}", _kind_of(value)


def _in_json(value: Any, path: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401  JSON has no type
    yield from [(path, _kind_of(value))] if path else []
    if isinstance(value, dict):
        is_keyed = path.rpartition(".")[2] in KEYED_BY_TERMS
        for key, inner in value.items():
            yield from _in_json(inner, f"{path}.{'*' if is_keyed else key}".lstrip("."))
    elif isinstance(value, list):
        for inner in value:
            yield from _in_json(inner, f"{path}[]")


def _kind_of(value: object) -> str:
    for kind, name in ((bool, "true or false"), (int | float, "number"), (str, "text"),
                       (list, "list"), (dict, "object")):  # fmt: skip
        if isinstance(value, kind):
            return name
    return "null"


def _terms() -> Iterator[tuple[str, str]]:
    """Yield every closed term; a program draws each step of a scale, and has to know them all."""
    for verdict in Verdict:
        yield f"scale Verdict {verdict.name.lower()}", "term"
    kinds = [Term]
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        is_scale = issubclass(kind, (OrderedTerm, *SCALES))
        for term in kind:
            yield f"{'scale' if is_scale else 'term'} {kind.__name__} {term.value}", "term"
