"""One YAML file: its bytes to plain values, or to findings; and the line of each value.

PyYAML's C parser builds the node tree; this module walks it. The positions are worked out from a
second tree only when a finding asks, so that a sound file never pays for them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

import yaml

from generator.findings import Edit, Finding, Origin, Place
from generator.reading import file_faults as faults
from generator.reading.decoding import LONGEST_LIST, may_be_deep, text_of
from generator.reading.syntax import not_yaml
from generator.reading.yaml_nodes import (
    CORE,
    DEEPEST_NESTING,
    MAPPING,
    SEQUENCE,
    TEXT,
    too_deep,
    tree_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.findings import Path

_PLAIN_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,14})")
_PLAIN_FLOAT = re.compile(r"-?(0|[1-9][0-9]{0,14})\.[0-9]{1,14}")
_OPENING_QUOTES = tuple("“”„‘’«")
_MAY_BE_A_SIGN = re.compile(r"(?:^|[\s\[{,:?-])[&*!]", re.MULTILINE)
_CURLY_QUOTES = re.compile(r"[“”„‘’«][^“”„«»]*[“”‘’»]")

Scalar = str | int | float | bool | None


@dataclass(frozen=True)
class Unread:
    """Stands where a value could not be read. It has its finding already and wants no second."""

    written: str = ""
    finding: Finding | None = field(default=None, compare=False)
    """Of a single value that means something else than it looks like: what was said of it."""


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


def span_of(node: yaml.Node) -> tuple[int, int] | None:
    """Return where a single value begins and ends in the text; None for a list or a mapping."""
    start, end = node.start_mark, node.end_mark
    if start is None or end is None or not isinstance(node, yaml.ScalarNode):
        return None
    return start.index, end.index


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
        found = faults.not_a_mapping(_place_of(root, file), "the file")
        return YamlFile(file, text, findings=(found,))
    walk = _Walk(file)
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
            yield faults.alias(_place_of(event, file))
        if tag is not None:
            yield faults.tagged(_place_of(event, file), tag.replace(CORE, "!!"))


def _place_of(found: yaml.Node | yaml.Event, file: str) -> Place:
    mark = found.start_mark
    return Place(file) if mark is None else Place(file, mark.line + 1, mark.column + 1)


@dataclass
class _Walk:
    """One walk over a node tree, gathering findings on the way."""

    file: str
    findings: list[Finding] = field(default_factory=list)
    _seen: set[int] = field(default_factory=set)

    def value(self, node: yaml.Node, depth: int) -> object:
        """Turn a node into plain values; a collection met twice is an alias, and not read again."""
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if id(node) in self._seen:
            return Unread()
        self._seen.add(id(node))
        if depth > DEEPEST_NESTING:
            self.findings.append(faults.too_deep(_place_of(node, self.file), DEEPEST_NESTING))
            return Unread()
        if len(node.value) > LONGEST_LIST:
            place = _place_of(node, self.file)
            self.findings.append(faults.too_long(place, len(node.value), LONGEST_LIST))
            return Unread()
        if isinstance(node, yaml.MappingNode) and node.tag == MAPPING:
            return self._mapping(node, depth)
        if isinstance(node, yaml.SequenceNode) and node.tag == SEQUENCE:
            return [self.value(item, depth + 1) for item in node.value]
        return _tagged(node)

    def _mapping(self, node: yaml.MappingNode, depth: int) -> dict[str, object]:
        values: dict[str, object] = {}
        for key_node, value_node in node.value:
            key = self._key(key_node, value_node)
            if isinstance(key, Unread):
                continue
            if key in values:
                first = next(each for each, _ in node.value if each.value == key)
                line = _place_of(first, self.file).line
                place = _place_of(key_node, self.file)
                self.findings.append(faults.duplicate_key(place, key, line))
                continue
            values[key] = self.value(value_node, depth + 1)
        return values

    def _key(self, node: yaml.Node, value: yaml.Node) -> str | Unread:
        """Read the name of a field, or say why it is none."""
        if not isinstance(node, yaml.ScalarNode):
            self.findings.append(faults.not_a_mapping(_place_of(node, self.file), "a key"))
            return Unread()
        if node.tag == f"{CORE}merge":
            if id(value) not in self._seen:  # an alias has its finding where it stands
                self.findings.append(faults.alias(_place_of(node, self.file)))
            return Unread()
        key = self._scalar(node)
        if isinstance(key, Unread) and key.finding is not None and (span := span_of(node)):
            quoted = Edit(*span, f'"{key.written}"')  # a name is always a text
            self.findings[-1] = replace(key.finding, mend=quoted)
        if isinstance(key, str | Unread):
            return key
        place = _place_of(node, self.file)
        self.findings.append(faults.not_a_mapping(place, f'the key "{node.value}"'))
        return Unread()

    def _scalar(self, node: yaml.ScalarNode) -> Scalar | Unread:
        """Read a scalar as YAML 1.2 does; whatever YAML 1.1 reads otherwise is a finding."""
        written: str = node.value
        if node.tag == TEXT:
            return self._text(node) if written.startswith(_OPENING_QUOTES) else written
        if not node.tag.startswith(CORE):
            return _tagged(node)
        kind = node.tag.removeprefix(CORE)
        if kind == "timestamp" or node.style in ("'", '"', "|", ">"):
            return written
        return self._plain(node, kind)

    def _plain(self, node: yaml.ScalarNode, kind: str) -> Scalar | Unread:
        """Read a scalar without quotes that YAML takes for something else than text."""
        written: str = node.value
        if kind == "null":
            return None
        if kind == "bool" and written in ("true", "false"):
            return written == "true"
        if kind == "int" and _PLAIN_INTEGER.fullmatch(written):
            return int(written)
        if kind == "float" and _PLAIN_FLOAT.fullmatch(written):
            return float(written) + 0.0  # no reader ever means -0.0
        if kind in _READ_AS:
            return self._surprise(node, _READ_AS[kind])
        return _tagged(node)

    def _text(self, node: yaml.ScalarNode) -> str | Unread:
        written: str = node.value
        if not node.style and _CURLY_QUOTES.fullmatch(written):
            remedy = f'write it without quotes, or with straight ones: "{written[1:-1]}"'
            return self._surprise(node, "a text with curly quotes in it", remedy)
        return written

    def _surprise(self, node: yaml.ScalarNode, read_as: str, remedy: str = "") -> Unread:
        place = _place_of(node, self.file)
        finding = faults.surprise(place, node.value, read_as, remedy)
        self.findings.append(finding)
        return Unread(node.value, finding)


def _tagged(node: yaml.Node) -> Unread:
    """Return what stands for a value with a tag, which has its finding where the tag stands."""
    return Unread(node.value if isinstance(node, yaml.ScalarNode) else "")


_READ_AS = {
    "bool": "true or false",
    "int": "another number",
    "float": "another number",
    "value": "a YAML sign",
    "merge": "a YAML sign",
}
