"""YAML text to a tree of nodes, by PyYAML's C parser, and no deeper than a record may be.

PyYAML asks Python code for the tag of every node. Here the answer for a plain word is remembered,
since records say the same few thousand words over and over: that takes a third off the reading.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]
from yaml.resolver import Resolver

from generator.findings import Place

DEEPEST_NESTING = 12
CORE = "tag:yaml.org,2002:"
TEXT, MAPPING, SEQUENCE = f"{CORE}str", f"{CORE}map", f"{CORE}seq"
NOTHING = f"{CORE}null"

_WORDS_REMEMBERED = 1 << 16

_resolver = Resolver()


@lru_cache(maxsize=_WORDS_REMEMBERED)
def _tag_of_plain(written: str) -> str:
    """Return the tag that YAML 1.1 gives to a word without quotes."""
    tag: str = _resolver.resolve(yaml.ScalarNode, written, (True, False))  # type: ignore[no-untyped-call]
    return tag


class _Parser(CParser):
    """The C parser with the resolver that it expects to be mixed in."""

    def descend_resolver(self, parent: yaml.Node | None, index: object) -> None:
        """Do nothing: no tag here depends on where a node stands."""

    def ascend_resolver(self) -> None:
        """Do nothing, as above."""

    def resolve(self, kind: type[yaml.Node], written: str, implicit: Any) -> str:  # noqa: ANN401
        """Return the tag of a node that names none itself.

        Args:
            kind: what kind of node it is.
            written: the text of a scalar.
            implicit: of a scalar, whether it is plain, and whether it is quoted.
        """
        if kind is yaml.ScalarNode:
            return _tag_of_plain(written) if implicit[0] else TEXT
        return MAPPING if kind is yaml.MappingNode else SEQUENCE


def tree_of(text: str) -> yaml.Node | None:
    """Return the root of the node tree of a text; None where it holds nothing.

    Raises:
        yaml.YAMLError: where it is no YAML.
    """
    parser = _Parser(text)
    try:
        root: yaml.Node | None = parser.get_single_node()
        return root
    finally:
        parser.dispose()


def too_deep(text: str) -> tuple[int, int] | None:
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


def span_of(node: yaml.Node) -> tuple[int, int] | None:
    """Return where a single value begins and ends in the text; None for a list or a mapping."""
    start, end = node.start_mark, node.end_mark
    if start is None or end is None or not isinstance(node, yaml.ScalarNode):
        return None
    return start.index, end.index


def place_of(found: yaml.Node | yaml.Event, file: str) -> Place:
    """Return where a node or an event begins."""
    mark = found.start_mark
    return Place(file) if mark is None else Place(file, mark.line + 1, mark.column + 1)
