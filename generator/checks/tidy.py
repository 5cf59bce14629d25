"""The canonical form of a record file, keeping every comment and every word.

First what can be mended is mended (`generator.checks.mending`). Then the fields stand in the order
of the model; the first line names the schema, so that editors help; lines end without spaces and
the file with one line break. Whole blocks are moved, never rewritten: a comment above a field goes
with it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from generator.checks.mending import Mended, mended
from generator.reading import yaml_file

if TYPE_CHECKING:
    from generator.model.base import Record

_SCHEMA_LINE = re.compile(r"^# yaml-language-server: \$schema=\S+\s*$")
_KEY = re.compile(r"^([A-Za-z_][A-Za-z0-9_]*)\s*:")


def tidied(text: str, model: type[Record], schema: str) -> str:
    """Return the text of a record file in canonical form, mended where it can be."""
    return mended_and_tidied(text, model, schema).text


def mended_and_tidied(text: str, model: type[Record], schema: str) -> Mended:
    """Return the text of a record file in canonical form, and what was mended in it.

    Args:
        text: the file as it is.
        model: the kind of record in it.
        schema: the path of the schema from the file, for its first line.

    Returns:
        The canonical text; without its order where its values could not be kept as they are,
        which only a file with findings can cause.
    """
    plain = unicodedata.normalize("NFC", text.lstrip("\ufeff").replace("\r\n", "\n"))
    made = mended(plain, model)
    canonical = _in_order(made.text, model, schema)
    if _same_values(made.text, canonical):
        return Mended(canonical, made.done)
    return made if made.done else Mended(text, ())


def _in_order(text: str, model: type[Record], schema: str) -> str:
    """Return a text with its fields in the order of the model and its lines without blanks."""
    lines = [line.rstrip() for line in text.split("\n")]
    lines = [line for line in lines if not _SCHEMA_LINE.match(line)]
    head, blocks, tail = blocks_of(lines)
    order = {name: place for place, name in enumerate(model.model_fields)}
    blocks.sort(key=lambda block: order.get(block[0], len(order)))
    body = [line for _, block in blocks for line in block]
    result = [f"# yaml-language-server: $schema={schema}", *head, *body, *tail]
    while result and not result[-1]:
        result.pop()
    return "\n".join(result) + "\n"


def blocks_of(lines: list[str]) -> tuple[list[str], list[tuple[str, list[str]]], list[str]]:
    """Split a file into its head comments, one block a top-level field, and what trails.

    A comment at the margin belongs to the field below it; comments above the first field that are
    followed by an empty line belong to the file.
    """
    head: list[str] = []
    blocks: list[tuple[str, list[str]]] = []
    waiting: list[str] = []
    has_words = False  # whether some of them are not empty: to look each time would take for ever
    for line in lines:
        key = _KEY.match(line)
        if key:
            blocks.append((key[1], [*waiting, line]))
            waiting = []
        elif not line or line.startswith("#"):
            waiting.append(line)
            has_words = has_words or bool(line)
            if not line and not blocks and has_words:
                head += waiting
                waiting, has_words = [], False
        elif blocks:
            blocks[-1][1].extend([*waiting, line])
            waiting = []
        else:
            waiting.append(line)
            has_words = True
    return head, blocks, waiting


def _same_values(before: str, after: str) -> bool:
    """Say whether two texts hold the same values, so that nothing is ever lost."""
    old = yaml_file.parse(before.encode(errors="surrogateescape"), "before")
    new = yaml_file.parse(after.encode(errors="surrogateescape"), "after")
    is_read = old.data is not None
    return is_read and old.data == new.data and len(old.findings) == len(new.findings)
