"""What can be mended without asking: one small function a kind of slip, from a fault to an edit.

Each looks at one value that is at fault: where it stands, how it is written, what is meant to stand
there. Where it cannot know what was meant it gives nothing, and somebody decides. `guide tidy`
makes an edit only if the file has fewer faults afterwards and says the same everywhere else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import yaml

from generator.findings import Edit
from generator.model.annotations import (
    field_at,
    fields_at,
    is_model,
    item_type,
    type_at,
)
from generator.model.fields import help_of
from generator.model.ids import id_from, is_id
from generator.model.slips import the_one_meant
from generator.reading.quoting import text_yaml
from generator.reading.yaml_nodes import NOTHING, span_of

if TYPE_CHECKING:
    from pydantic import BaseModel

    from generator.findings import Path
    from generator.reading.yaml_file import YamlFile

_NUMBER = re.compile(r"(-?\d+(?:[.,]\d+)?)\s*(.*)")
_UNITS: Mapping[str, frozenset[str]] = {
    "kilograms": frozenset({"kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"}),
    "per cent": frozenset({"%", "percent", "per cent"}),
    "seconds": frozenset({"s", "sec", "secs", "second", "seconds"}),
    "minutes": frozenset({"min", "mins", "minute", "minutes"}),
    "weeks": frozenset({"week", "weeks"}),
    "degrees": frozenset({"°", "deg", "degree", "degrees"}),
    "centimetres": frozenset({"cm", "centimetre", "centimetres"}),
}
"""How people write the units of the model, by how the model begins to name them."""

_YES, _NO = frozenset({"yes", "y", "on", "true"}), frozenset({"no", "n", "off", "false"})
_CURLY = re.compile(r"[“”„‘’«»](.*)[“”‘’»«]")
_A_FIELD = re.compile(r"[a-z_]+")


@dataclass(frozen=True)
class Fault:
    """A value that is at fault."""

    path: Path
    """The way to it, or to its key where the name of the field is at fault."""
    model: type[BaseModel]
    file: YamlFile

    @property
    def wanted(self) -> Any:  # noqa: ANN401  annotations have no common type
        """The type that is meant to stand there."""
        return type_at(self.model, self.path)

    @property
    def terms(self) -> tuple[str, ...]:
        """The closed terms that may stand there, or in the list that is meant."""
        field = field_at(self.model, self.path)
        return tuple(word.word for word in help_of("", field).form.words) if field else ()

    @cached_property
    def node(self) -> yaml.Node | None:
        """The value as it is written."""
        return self.file.node_at(self.path)

    @property
    def written(self) -> str:
        """The text of a single value, without its quotes; empty for a list or a mapping."""
        return str(self.node.value) if isinstance(self.node, yaml.ScalarNode) else ""

    @property
    def is_plain(self) -> bool:
        """Whether it is a single value without quotes."""
        return isinstance(self.node, yaml.ScalarNode) and not self.node.style

    def become(self, text: str) -> Edit | None:
        """Return the edit that puts a text in place of the value."""
        span = self.file.span(self.path)
        return None if span is None else Edit(*span, text)


Mend = Callable[[Fault], Edit | None]


def flag(fault: Fault) -> Edit | None:
    """`yes`, `no`, `on` and `off` where true or false is meant."""
    word = fault.written.casefold()
    if fault.wanted is not bool or word not in _YES | _NO:
        return None
    return fault.become("true" if word in _YES else "false")


def curly_quotes(fault: Fault) -> Edit | None:
    """Curly quotes around a whole value: they were meant as quotes, and are none."""
    inside = _CURLY.fullmatch(fault.written) if fault.is_plain else None
    is_text = fault.wanted is str or fault.terms
    return fault.become(text_yaml(inside[1].strip())) if inside and is_text else None


def text_without_quotes(fault: Fault) -> Edit | None:
    """A text that YAML takes for something else: a number, a day, true or false."""
    is_meant = fault.wanted is str or fault.written in fault.terms
    is_said = fault.is_plain and fault.node is not None and fault.node.tag != NOTHING
    return fault.become(f'"{fault.written}"') if is_meant and is_said else None


def number(fault: Fault) -> Edit | None:
    """A number with a decimal comma, in quotes, or with its unit behind it."""
    if fault.wanted not in (int, float):
        return None
    found = _NUMBER.fullmatch(fault.written.strip())
    field = field_at(fault.model, fault.path)
    extra = field.json_schema_extra if field else None
    unit = str(extra.get("unit", "")) if isinstance(extra, dict) else ""
    if found is None or (found[2] and not _is_unit(found[2], unit)):
        return None
    value = float(found[1].replace(",", "."))
    if fault.wanted is int and not value.is_integer():
        return None
    return fault.become(f"{value:g}")


def _is_unit(written: str, unit: str) -> bool:
    words = (words for name, words in _UNITS.items() if unit.startswith(name))
    return any(written.casefold() in each for each in words)


def list_of_one(fault: Fault) -> Edit | None:
    """One value where a list is meant."""
    item, span, text = item_type(fault.wanted), fault.file.span(fault.path), fault.file.text
    key = fault.file.node_at(fault.path, key=True)
    if item is None or is_model(item) or span is None or key is None or not fault.written:
        return None
    values = [text_yaml(fault.written)] if item is str and not _is_open(fault) else _words(fault)
    is_twice = item_type(item) is not None
    if getattr(fault.file.node_at(fault.path[:-1]), "flow_style", None):
        return Edit(*span, f"[{', '.join(f'[{each}]' if is_twice else each for each in values)}]")
    values = [f"- {each}" if is_twice else each for each in values]
    if isinstance(fault.path[-1], int):
        column, start, first = key.start_mark.column, span[0], ""
    else:
        column, start = key.start_mark.column + 2, len(text[: span[0]].rstrip())
        first = f"\n{' ' * column}"
    return Edit(start, span[1], first + f"\n{' ' * column}".join(f"- {each}" for each in values))


def _is_open(fault: Fault) -> bool:
    """Say whether the words of an open vocabulary, or ids, are meant."""
    field = field_at(fault.model, fault.path)
    extra = field.json_schema_extra if field else None
    return isinstance(extra, dict) and bool({"vocabulary", "refers_to"} & extra.keys())


def _words(fault: Fault) -> list[str]:
    """Return the terms that stand in one text, with commas between them."""
    words = [word.strip() for word in fault.written.split(",") if word.strip()]
    terms = fault.terms
    return [text_yaml(the_one_meant(word, terms) or word) for word in words]


def word_of_a_list(fault: Fault) -> Edit | None:
    """A term with capitals, blanks or underscores, or with one slip of a letter."""
    meant = the_one_meant(fault.written, fault.terms)
    return fault.become(text_yaml(meant)) if meant else None


def written_as_ids_are(fault: Fault) -> Edit | None:
    """An id or an open term with capitals, blanks or underscores."""
    meant = id_from(fault.written)
    return fault.become(meant) if is_id(meant) else None


def name_of_a_field(fault: Fault) -> Edit | None:
    """A misspelt field, where only one is near and that one is not there."""
    parent = fault.file.node_at(fault.path[:-1])
    span = fault.file.span(fault.path, key=True)
    if span is None or not isinstance(parent, yaml.MappingNode):
        return None
    there = {key.value for key, _ in parent.value if isinstance(key, yaml.ScalarNode)}
    known = set(fields_at(fault.model, fault.path[:-1])) - there
    meant = the_one_meant(str(fault.path[-1]), sorted(known))
    return Edit(*span, text_yaml(meant)) if meant else None


def text_cut_at_a_colon(fault: Fault) -> Edit | None:
    """A text with a colon in it, which YAML takes for a field and its value."""
    node = fault.node
    if fault.wanted is not str or not isinstance(node, yaml.MappingNode) or len(node.value) != 1:
        return None
    (key, value) = node.value[0]
    first, last = span_of(key), span_of(value)
    if first is None or last is None or _A_FIELD.fullmatch(key.value):
        return None
    raw = fault.file.text[first[0] : last[1]]
    is_simple = "#" not in raw and not key.style and not value.style
    return Edit(first[0], last[1], text_yaml(" ".join(raw.split()))) if is_simple else None


MENDS: Mapping[str, tuple[Mend, ...]] = {
    "YM006": (flag, curly_quotes, text_without_quotes),
    "RC002": (name_of_a_field,),
    "RC004": (curly_quotes, word_of_a_list),
    "RC005": (flag, number, list_of_one, text_cut_at_a_colon, text_without_quotes),
    "RC006": (written_as_ids_are,),
}
"""What may be tried for each code, in order."""


def mend_of(code: str, fault: Fault) -> Edit | None:
    """Return the first edit that one of the mends for a code has to offer."""
    offers = (mend(fault) for mend in MENDS.get(code, ()))
    return next((offer for offer in offers if offer is not None), None)
