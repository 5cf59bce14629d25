"""A record as YAML, in the form in which records stand in `content/`.

Lists below their field, texts without quotes where they need none, lines of a hundred letters. A
program that writes YAML breaks long lines in places where nobody would.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence

from generator.reading.quoting import text_yaml

WIDTH = 100


def record_yaml(data: Mapping[str, object]) -> str:
    """Write the fields of a record, in the order in which they come.

    Args:
        data: plain values: texts, numbers, true and false, lists and mappings.
    """
    return "".join(f"{line}\n" for name, value in data.items() for line in _field(name, value, ""))


def _field(name: str, value: object, indent: str) -> Iterator[str]:
    if isinstance(value, Mapping) and value:
        yield f"{indent}{text_yaml(name)}:"
        for inner, each in value.items():
            yield from _field(inner, each, f"{indent}  ")
    elif isinstance(value, Sequence) and not isinstance(value, str) and value:
        yield f"{indent}{text_yaml(name)}:"
        for each in value:
            yield from _item(each, f"{indent}  ")
    else:
        yield from _scalar(f"{indent}{text_yaml(name)}: ", value, f"{indent}  ")


def _item(value: object, indent: str) -> Iterator[str]:
    """Yield an entry of a list: the hyphen stands in front of the first line of what is in it."""
    inside = f"{indent}  "
    if isinstance(value, Mapping) and value:
        lines = [line for name, each in value.items() for line in _field(name, each, inside)]
    elif isinstance(value, Sequence) and not isinstance(value, str) and value:
        lines = [line for each in value for line in _item(each, inside)]
    else:
        lines = list(_scalar(inside, value, inside))
    yield f"{indent}- {lines[0].removeprefix(inside)}"
    yield from lines[1:]


def _scalar(start: str, value: object, indent: str) -> list[str]:
    text = text_yaml(value) if isinstance(value, str) else json.dumps(value)
    if "  " in text:  # a break would take one of the two blanks away
        return [f"{start}{text}"]
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=start,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [start.rstrip()]
