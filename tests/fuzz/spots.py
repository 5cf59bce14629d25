"""Where the values of a record stand in its text, so that one can be put in another's place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from generator.reading.decoding import may_be_deep


@dataclass(frozen=True, slots=True)
class Spot:
    """A value in a text, and the field that it belongs to."""

    field: str
    """The name of the nearest field around it."""
    column: int
    """How far in the field stands, from 0: what stands as far in can take its place."""
    field_at: int
    """Where its field begins, or its entry in a list."""
    start: int
    end: int
    is_plain: bool
    """Whether it is a single word or text, no list and no set of fields."""

    def of(self, text: str) -> str:
        """Return what stands there."""
        return text[self.start : self.end]


def spots_in(text: str) -> list[Spot]:
    """Return every value of a record with its place; none where it is no YAML, or nests too deep.

    PyYAML calls itself for each level and would overrun the stack; the guide looks first, too.
    """
    if may_be_deep(text):
        return []
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
        return [] if root is None else list(_below(root, "", 0, set()))
    except (yaml.YAMLError, UnicodeError, RecursionError):
        return []


def _below(node: yaml.Node, field: str, column: int, seen: set[yaml.Node]) -> Iterator[Spot]:
    if node in seen:  # an alias leads to it a second time, or a billionth
        return
    seen.add(node)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else ""
            yield _spot(name, key, value)
            yield from _below(value, name, key.start_mark.column, seen)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield _spot(field, item, item)
            yield from _below(item, field, column, seen)


def _spot(field: str, beginning: yaml.Node, value: yaml.Node) -> Spot:
    return Spot(
        field, beginning.start_mark.column, beginning.start_mark.index, value.start_mark.index,
        value.end_mark.index, isinstance(value, yaml.ScalarNode),
    )  # fmt: skip
