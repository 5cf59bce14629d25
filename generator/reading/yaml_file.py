"""One YAML file: its bytes to plain values, or to findings; and the line of each value.

PyYAML's C parser builds the node tree; `yaml_values` walks it. The positions are worked out from a
second tree only when a finding asks, so that a sound file never pays for them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import yaml

from generator.findings import Finding, Origin, Place
from generator.reading import file_faults as faults
from generator.reading.decoding import may_be_deep, text_of
from generator.reading.syntax import not_yaml
from generator.reading.yaml_nodes import (
    CORE,
    DEEPEST_NESTING,
    place_of,
    span_of,
    too_deep,
    tree_of,
)
from generator.reading.yaml_values import ValueWalk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.findings import Path

_MAY_BE_A_SIGN = re.compile(r"(?:^|[\s\[{,:?-])[&*!]", re.MULTILINE)


@dataclass(frozen=True)
class YamlFile:
    """The text of one record file, and what was found in it."""

    file: str
    """Its path below the project, with forward slashes, as findings print it."""
    text: str
    data: object = None
    findings: tuple[Finding, ...] = ()

    @property
    def origin(self) -> Origin:
        """How records made from this file find their lines."""
        return Origin(self.file, self.locate, self)

    @cached_property
    def _tree(self) -> yaml.Node | None:
        return tree_of(self.text)

    def locate(self, path: Path, *, key: bool) -> tuple[int, int]:
        """Return line and column of the value at `path`, or of its nearest written parent.

        Args:
            path: field names and list positions.
            key: whether the place of the last field's name is wanted rather than its value's.
        """
        mark = None
        for depth, (key_node, node) in enumerate(self._way_to(path), start=1):
            is_wanted_key = key and depth == len(path)
            is_block = isinstance(node, yaml.CollectionNode)
            mark = (key_node if is_wanted_key or is_block else node).start_mark
        return (1, 1) if mark is None else (mark.line + 1, mark.column + 1)

    def node_at(self, path: Path, *, key: bool = False) -> yaml.Node | None:
        """Return the node of the value at a path, or of its key; None where there is none."""
        way = list(self._way_to(path))
        if len(way) < len(path):
            return None
        return way[-1][not key] if way else self._tree

    def span(self, path: Path, *, key: bool = False) -> tuple[int, int] | None:
        """Return where the single value at a path, or its key, begins and ends in the text."""
        node = self.node_at(path, key=key)
        return None if node is None else span_of(node)

    def _way_to(self, path: Path) -> Iterator[tuple[yaml.Node, yaml.Node]]:
        """Yield each node on the way to a path as far as it is written, with what names it."""
        node = self._tree
        for step in path:
            found = _child(node, step)
            if found is None:
                return
            yield found
            node = found[1]


def _child(node: yaml.Node | None, step: str | int) -> tuple[yaml.Node, yaml.Node] | None:
    """Return a child and the node that names it: its key in a mapping, itself in a list."""
    if isinstance(node, yaml.MappingNode):
        pairs = (pair for pair in node.value if pair[0].value == str(step))
        return next(pairs, None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    return None


def parse(raw: bytes, file: str) -> YamlFile:
    """Read the bytes of a record file into plain values, or into findings. Never raises."""
    text = text_of(raw, file)
    if not isinstance(text, str):
        return YamlFile(file, "", findings=text)
    if may_be_deep(text) and (where := too_deep(text)) is not None:
        place = Place(file, *where)
        return YamlFile(file, text, findings=(faults.too_deep(place, DEEPEST_NESTING),))
    return _compose(text, file)


def _compose(text: str, file: str) -> YamlFile:
    try:
        root = tree_of(text)
    except yaml.YAMLError as error:
        return YamlFile(file, text, findings=(not_yaml(error, text, file),))
    except RecursionError:  # PyYAML's own guard, on builds without the C parser
        return YamlFile(file, text, findings=(faults.too_deep(Place(file), DEEPEST_NESTING),))
    if root is None or root.tag == f"{CORE}null":
        return YamlFile(file, text, findings=(faults.empty(Place(file)),))
    if not isinstance(root, yaml.MappingNode):
        found = faults.not_a_mapping(place_of(root, file), "the file")
        return YamlFile(file, text, findings=(found,))
    walk = ValueWalk(file)
    data = walk.value(root, depth=1)
    return YamlFile(file, text, data, (*walk.findings, *_signs(text, file)))


def _signs(text: str, file: str) -> Iterator[Finding]:
    """Yield a finding for each alias and tag: the tree shows only what comes of them.

    An anchor to which an alias leads has had its finding there.
    """
    if not _MAY_BE_A_SIGN.search(text):
        return
    events = list(yaml.parse(text, Loader=yaml.CSafeLoader))
    aliases = {event.anchor for event in events if isinstance(event, yaml.AliasEvent)}
    for event in events:
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchor is not None and (isinstance(event, yaml.AliasEvent) or anchor not in aliases):
            yield faults.alias(place_of(event, file))
        if tag is not None:
            yield faults.tagged(place_of(event, file), tag.replace(CORE, "!!"))
