"""One YAML file: its bytes to plain values, or to findings; and the line of each value.

PyYAML's C parser builds the node tree; this module walks it. The positions are worked out from a
second tree only when a finding asks, so that a sound file never pays for them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import yaml

from generator.findings import Finding, Origin, Place
from generator.reading import faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.findings import Path

LARGEST_FILE_BYTES = 64 * 1024
DEEPEST_NESTING = 12
_MANY_BRACKETS = 400
_STACKED_MARKERS = re.compile(r"^[ \t]*(?:[-?:][ \t]+){9,}", re.MULTILINE)
_PLAIN_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,14})")
_PLAIN_FLOAT = re.compile(r"-?(0|[1-9][0-9]{0,14})\.[0-9]{1,14}")
_TAB_IN_INDENT = re.compile(r" *\t")
_WORDS_AFTER_QUOTES = re.compile(r"""[\s-]*(\w+:\s+)?("[^"]*"|'[^']*')\s*[^\s#:,\]}]""")
_CURLY_QUOTES = re.compile(r"[“”„‘’«][^“”„«»]*[“”‘’»]")
_CORE = "tag:yaml.org,2002:"
_MAPPING, _SEQUENCE = f"{_CORE}map", f"{_CORE}seq"

Scalar = str | int | float | bool | None


@dataclass(frozen=True)
class Unread:
    """Stands where a value could not be read. It has its finding already and wants no second."""

    written: str = ""


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
        return Origin(self.file, self.locate)

    @cached_property
    def _tree(self) -> yaml.Node | None:
        return yaml.compose(self.text, Loader=yaml.CSafeLoader)

    def locate(self, path: Path, *, key: bool) -> tuple[int, int]:
        """Return line and column of the value at `path`, or of its nearest written parent.

        Args:
            path: field names and list positions.
            key: whether the place of the last field's name is wanted rather than its value's.
        """
        node, mark = self._tree, None
        for depth, step in enumerate(path, start=1):
            found = _child(node, step)
            if found is None:
                break
            key_node, node = found
            is_wanted_key = key and depth == len(path)
            is_block = isinstance(node, yaml.CollectionNode)
            mark = (key_node if is_wanted_key or is_block else node).start_mark
        return (1, 1) if mark is None else (mark.line + 1, mark.column + 1)


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
    if len(raw) > LARGEST_FILE_BYTES:
        found = faults.too_large(Place(file), len(raw), LARGEST_FILE_BYTES)
        return YamlFile(file, "", findings=(found,))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return YamlFile(file, "", findings=(faults.not_utf8(Place(file, line), error.start),))
    text = text.replace("\r\n", "\n")
    if _may_be_deep(text) and (where := _too_deep(text)) is not None:
        place = Place(file, *where)
        return YamlFile(file, text, findings=(faults.too_deep(place, DEEPEST_NESTING),))
    return _compose(text, file)


def _compose(text: str, file: str) -> YamlFile:
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        place, problem = _where_and_what(error, text, file)
        found = faults.not_yaml(place, *_in_plain_words(problem, place, text))
        return YamlFile(file, text, findings=(found,))
    except RecursionError:  # PyYAML's own guard, on builds without the C parser
        return YamlFile(file, text, findings=(faults.too_deep(Place(file), DEEPEST_NESTING),))
    if root is None or root.tag == f"{_CORE}null":
        return YamlFile(file, text, findings=(faults.empty(Place(file)),))
    if not isinstance(root, yaml.MappingNode):
        found = faults.not_a_mapping(_place_of(root, file), "the file")
        return YamlFile(file, text, findings=(found,))
    walk = _Walk(file)
    data = walk.value(root, depth=1)
    return YamlFile(file, text, data, (*_aliases(text, file), *walk.findings))


def _aliases(text: str, file: str) -> Iterator[Finding]:
    """Yield a finding where an alias stands: the node tree shows only what it stands for."""
    if "*" not in text:
        return
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent):
            yield faults.alias(_place_of(event, file))


def _place_of(found: yaml.Node | yaml.Event, file: str) -> Place:
    mark = found.start_mark
    return Place(file) if mark is None else Place(file, mark.line + 1, mark.column + 1)


def _may_be_deep(text: str) -> bool:
    """Say whether a text could nest deeply: a cheap test, true of no ordinary record.

    The C parser calls itself for each level and would overrun its stack at some ten thousand.
    """
    brackets = text.count("[") + text.count("{")
    return brackets > _MANY_BRACKETS or bool(_STACKED_MARKERS.search(text))


def _too_deep(text: str) -> tuple[int, int] | None:
    """Return line and column where nesting passes the limit, found without recursion."""
    depth = 0
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > DEEPEST_NESTING and event.start_mark is not None:
                    return event.start_mark.line + 1, event.start_mark.column + 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except yaml.YAMLError:
        return None  # the syntax error is reported by the parser proper
    return None


def _where_and_what(error: yaml.YAMLError, text: str, file: str) -> tuple[Place, str]:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        problem = getattr(error, "problem", None) or "it stops making sense here"
        return Place(file, mark.line + 1, mark.column + 1), str(problem)
    position = getattr(error, "position", 0) or 0
    line = text.count("\n", 0, position) + 1
    return Place(file, line), str(getattr(error, "reason", "a character is not allowed"))


def _in_plain_words(problem: str, place: Place, text: str) -> tuple[str, str]:
    """Say what people mostly did where the parser stumbled, and how to mend it, if it is plain."""
    lines = text.splitlines()
    line = lines[place.line - 1] if 0 < place.line <= len(lines) else ""
    if _TAB_IN_INDENT.match(line):
        return "a tab stands at the start of this line", (
            "put blanks in place of the tab, as many as the lines around it have."
        )
    if "mapping values are not allowed" in problem:
        return "a second colon stands in this line", (
            'put quotes around the whole text, as in summary: "One squat: slow and light."'
        )
    if _WORDS_AFTER_QUOTES.match(line):
        return "more words follow after the closing quote", (
            "put the whole text in quotes, and use the other kind of quotes inside."
        )
    if problem == "could not find expected ':'":
        return "this line or the one above belongs to nothing", (
            "indent it further if it goes on with the text above; or write `field: value`."
        )
    return problem, (
        'check quotes, colons and indents here and on the line above; a text with ": " in it '
        "needs quotes around it."
    )


@dataclass
class _Walk:
    """One walk over a node tree, gathering findings on the way."""

    file: str
    findings: list[Finding] = field(default_factory=list)
    _seen: set[int] = field(default_factory=set)

    def value(self, node: yaml.Node, depth: int) -> object:
        """Turn a node into plain values; a node met twice is an alias, and not read again."""
        place = _place_of(node, self.file)
        if id(node) in self._seen:
            return Unread()
        self._seen.add(id(node))
        if depth > DEEPEST_NESTING:
            self.findings.append(faults.too_deep(place, DEEPEST_NESTING))
            return Unread()
        if isinstance(node, yaml.MappingNode) and node.tag == _MAPPING:
            return self._mapping(node, depth)
        if isinstance(node, yaml.SequenceNode) and node.tag == _SEQUENCE:
            return [self.value(item, depth + 1) for item in node.value]
        if isinstance(node, yaml.ScalarNode) and node.tag.startswith(_CORE):
            return self._scalar(node, place)
        self.findings.append(faults.tagged(place, node.tag.replace(_CORE, "!!")))
        return Unread()

    def _mapping(self, node: yaml.MappingNode, depth: int) -> dict[str, object]:
        values: dict[str, object] = {}
        lines: dict[str, int] = {}
        for key_node, value_node in node.value:
            place = _place_of(key_node, self.file)
            if not isinstance(key_node, yaml.ScalarNode):
                self.findings.append(faults.not_a_mapping(place, "a key"))
                continue
            if key_node.tag == f"{_CORE}merge":
                if id(value_node) not in self._seen:  # an alias has its finding where it stands
                    self.findings.append(faults.alias(place))
                continue
            key = self._scalar(key_node, place)
            if isinstance(key, Unread):
                continue
            if not isinstance(key, str):
                self.findings.append(faults.not_a_mapping(place, f'the key "{key_node.value}"'))
                continue
            if key in values:
                self.findings.append(faults.duplicate_key(place, key, lines[key]))
                continue
            lines[key] = place.line
            values[key] = self.value(value_node, depth + 1)
        return values

    def _scalar(self, node: yaml.ScalarNode, place: Place) -> Scalar | Unread:
        """Read a scalar as YAML 1.2 does; whatever YAML 1.1 reads otherwise is a finding."""
        written: str = node.value
        kind = node.tag.removeprefix(_CORE)
        if kind == "str" and not node.style and _CURLY_QUOTES.fullmatch(written):
            remedy = f'write it without quotes, or with straight ones: "{written[1:-1]}"'
            read_as = "a text with curly quotes in it"
            self.findings.append(faults.surprise(place, written, read_as, remedy))
            return Unread(written)
        if kind in ("str", "timestamp") or node.style in ("'", '"', "|", ">"):
            return written
        if kind == "null":
            return None
        if kind == "bool" and written in ("true", "false"):
            return written == "true"
        if kind == "int" and _PLAIN_INTEGER.fullmatch(written):
            return int(written)
        if kind == "float" and _PLAIN_FLOAT.fullmatch(written):
            return float(written)
        if kind in _READ_AS:
            self.findings.append(faults.surprise(place, written, _READ_AS[kind]))
            return Unread(written)
        self.findings.append(faults.tagged(place, f"!!{kind}"))
        return Unread(written)


_READ_AS = {
    "bool": "true or false",
    "int": "another number",
    "float": "another number",
    "value": "a YAML sign",
    "merge": "a YAML sign",
}
