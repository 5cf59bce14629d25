"""Texts that no record can hold, put into records behind the model's back.

The model refuses most attacks. Pages and data have to hold all the same: what one wall stops today
may find a gap in it tomorrow.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.model.base import Record, Value
from generator.model.walk import leaves
from generator.reading.records import Records
from tests.fuzz.writings import attack

SHARE = 0.3
"""How many of the texts are replaced."""

MARKUP = (
    "<script>window.pwned=1</script>", "<img src=x onerror=window.pwned=1>", "</p></section></div>",
    "<!--", "-->", "<![CDATA[", "<?php", "</script>", "</svg><svg onload=x>",
    '" onfocus="x', "' x='",
    "<a href=javascript:x>", "</title><base href=//evil.example>", "<style>*{}</style>",
    "&lt;b&gt;",
    "<plaintext>", "<xmp>", "<textarea>", "<template>", "`<b>`", "</code><b>", "\\u003cscript>",
)  # fmt: skip
"""What pages could take for markup."""


def beyond_the_model(records: Records, dice: random.Random) -> Records:
    """Return records in which some of the texts are attacks that the model would refuse."""
    by_key = {key: _attacked(record, dice) for key, record in records.by_key.items()}
    return replace(records, by_key=by_key)


def _attacked(record: Record, dice: random.Random) -> Record:
    for path in _texts(record):
        if dice.random() < SHARE:
            text = dice.choice(MARKUP) if dice.random() < 0.5 else attack(dice)
            text = "".join(filter(_may_be_in_a_drawing, text))
            record = _put(record, path, f"{text} {dice.randrange(10**6)}")
    return record


def _may_be_in_a_drawing(char: str) -> bool:
    """Say whether XML knows a character: the drawings in a page are looked at as XML."""
    return char in "\t\n\r" or " " <= char < "\ud800" or "\ue000" <= char < "\ufffe"


def _texts(record: Record) -> Iterator[tuple[str | int, ...]]:
    """Yield the way to each text that is meant to be read: it has words, or is a name."""
    for leaf in leaves(record):
        if type(leaf.value) is not str or leaf.vocabulary or leaf.refers_to:
            continue
        if leaf.path[0] == "figure" and leaf.path[-1] != "basis":
            continue  # frames are named by contacts
        if " " in leaf.value or leaf.field in ("name", "title", "label"):
            yield leaf.path


def _put(value: Any, path: tuple[str | int, ...], text: str) -> Any:  # noqa: ANN401  records vary
    if not path:
        return text
    step, *rest = path
    if isinstance(value, Value):
        changed = _put(getattr(value, str(step)), tuple(rest), text)
        return value.model_copy(update={str(step): changed})
    if isinstance(value, dict):
        return value | {step: _put(value[step], tuple(rest), text)}
    assert isinstance(step, int)
    return (*value[:step], _put(value[step], tuple(rest), text), *value[step + 1 :])
