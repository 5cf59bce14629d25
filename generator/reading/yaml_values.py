"""The values of a tree of YAML nodes, or findings where a value is not what it looks like."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

import yaml

from generator.findings import Edit, Finding
from generator.reading import file_faults as faults
from generator.reading.decoding import LONGEST_LIST
from generator.reading.yaml_nodes import (
    CORE,
    DEEPEST_NESTING,
    MAPPING,
    SEQUENCE,
    TEXT,
    place_of,
    span_of,
)

_PLAIN_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,14})")
_PLAIN_FLOAT = re.compile(r"-?(0|[1-9][0-9]{0,14})\.[0-9]{1,14}")
_OPENING_QUOTES = tuple("“”„‘’«")
_CURLY_QUOTES = re.compile(r"[“”„‘’«][^“”„«»]*[“”‘’»]")

Scalar = str | int | float | bool | None


@dataclass(frozen=True)
class Unread:
    """Stands where a value could not be read. It has its finding already and wants no second."""

    written: str = ""
    finding: Finding | None = field(default=None, compare=False)
    """Of a single value that means something else than it looks like: what was said of it."""


@dataclass
class ValueWalk:
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
            self.findings.append(faults.too_deep(place_of(node, self.file), DEEPEST_NESTING))
            return Unread()
        if len(node.value) > LONGEST_LIST:
            place = place_of(node, self.file)
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
                line = place_of(first, self.file).line
                place = place_of(key_node, self.file)
                self.findings.append(faults.duplicate_key(place, key, line))
                continue
            values[key] = self.value(value_node, depth + 1)
        return values

    def _key(self, node: yaml.Node, value: yaml.Node) -> str | Unread:
        """Read the name of a field, or say why it is none."""
        if not isinstance(node, yaml.ScalarNode):
            self.findings.append(faults.not_a_mapping(place_of(node, self.file), "a key"))
            return Unread()
        if node.tag == f"{CORE}merge":
            if id(value) not in self._seen:  # an alias has its finding where it stands
                self.findings.append(faults.alias(place_of(node, self.file)))
            return Unread()
        key = self._scalar(node)
        if isinstance(key, Unread) and key.finding is not None and (span := span_of(node)):
            quoted = Edit(*span, f'"{key.written}"')  # a name is always a text
            self.findings[-1] = replace(key.finding, mend=quoted)
        if isinstance(key, str | Unread):
            return key
        place = place_of(node, self.file)
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
        place = place_of(node, self.file)
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
