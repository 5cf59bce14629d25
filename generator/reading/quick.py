"""The quick way to read what is surely sound: one pass in compiled code, without any positions.

PyYAML makes a node with two marks for every word of a file, and that is most of the time that
reading takes. `yaml_rs` makes plain values at once, in Rust. But it reads YAML 1.2 and PyYAML 1.1,
and some words mean one thing to it and another to the next reader, which a record may not leave
open. So it is only asked where nothing stands that the two could take differently, and what it says
only counts where the record is sound. All the rest, and every finding, is the careful reader's
(`yaml_file`); without the package, everything is.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from functools import cache

from generator.reading.decoding import LONGEST_LIST, has_many_brackets

_PLAIN_NUMBER = r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,14})?"
_END = r"[ \t]*(?:[\n,\]}]|[ \t]\#|:(?:[\s,\]}]|\Z)|\Z)"
_OF_NUMBERS = "[0-9a-fA-FxobX_.:]"
"""What may follow in a number. So many at most, or a line of colons is read for seconds."""
_DOUBTFUL = re.compile(
    rf"""
    [\n:,?\[{{] [-\ \t]*+                     # where a value or a key may begin, and ...
    (?= [-+.0-9&*!?:@`“”„‘’«~=<yYnNoOtTfF] )  # (most begin otherwise: this saves half the time)
    (?: [&*!?:@`“”„‘’«]                     # an anchor, an alias, a tag, a curly quote, a lone sign
      | (?: [yY][eE][sS] | [nN][oO] | [oO][nN] | [oO][fF][fF] | [nN][uU][lL][lL]
          | True | TRUE | False | FALSE      # a word that some YAML takes for another
          | ~ | = | <<
          | [-+]? \. \w++                    # a number in another form than ours
          | (?! {_PLAIN_NUMBER} {_END} ) [-+]? [0-9] {_OF_NUMBERS}{{0,60}} (?: [eE] [-+]? [0-9]++ )?
        ) (?= {_END} )
      | [-+]? [0-9] {_OF_NUMBERS}{{61}}      # what goes on like a number for longer than one does
    )
    """,
    re.VERBOSE,
)


def quick_values(text: str) -> object:
    """Return the plain values of a text, or None where only the careful reader can tell.

    Args:
        text: what stands in a file, of a size that may be read and with nothing hidden in it.
    """
    loads = _loads()
    lines = f"\n{text}"
    if loads is None or has_many_brackets(text) or _is_rare(lines) or _is_doubtful(lines):
        return None
    try:
        values = loads(text, parse_datetime=False)
    except (ValueError, TypeError):  # no YAML, or a key that is none: the careful reader says which
        return None
    return None if _may_be_long(text) and _is_long(values) else values


_RARE = ("\t", "\\", "\n---", "\n...", "\n%", "- - -", "-  ")
"""Indents of tabs, escapes, documents in one file, directives: hardly a record has them, and the
two versions of YAML differ over them. Dashes in a row are lists in lists, which may be so deep that
who reads them calls itself too often; stacks of other signs are doubtful as it is."""


def _is_rare(text: str) -> bool:
    return any(map(text.__contains__, _RARE))


def _is_doubtful(text: str) -> bool:
    """Say whether a word stands where two readers may not agree on it."""
    return any(not _is_text(text, found) for found in _DOUBTFUL.finditer(text))


def _is_text(text: str, found: re.Match[str]) -> bool:
    """Say whether what stands there is inside of a text, as in "Yes, some of it" or "sit, ? stand".

    A comma begins and ends a word inside of brackets only, and here none has been opened yet. A
    colon after it may still end a key.
    """
    before = text[: found.end()]
    if "[" in before or "{" in before:
        return False
    word = found[0].lstrip("\n:,?- \t")
    goes_on = text[found.end() :].lstrip(" \t").startswith(",")
    is_inside = found[0].startswith(",") and not found[0].endswith(":")
    return is_inside or (word.isalpha() and goes_on)


@cache
def _loads() -> Callable[..., object] | None:
    """Return what reads, or None where only the site was asked for, or no wheel fits."""
    try:
        found: Callable[..., object] = importlib.import_module("yaml_rs").loads
    except ImportError:
        return None
    return found


def _may_be_long(text: str) -> bool:
    """Say whether a list could be longer than it may be: each item has a line or a comma."""
    return text.count("\n") + text.count(",") >= LONGEST_LIST


def _is_long(values: object) -> bool:
    """Say whether a list or a mapping is longer than it may be, or one inside it."""
    if not isinstance(values, list | dict):
        return False
    inside = values.values() if isinstance(values, dict) else values
    return len(values) > LONGEST_LIST or any(map(_is_long, inside))
