"""The quick way to read what is surely sound: one pass in compiled code, without any positions.

PyYAML makes a node with two marks for every word of a file, and that is most of the time that
reading takes. `ryaml` keeps to the same grammar (libyaml's, in Rust) and makes plain values at
once. But some words mean one thing to it and another to the next reader, which a record may not
leave open. So it is only asked where no such word can stand, and what it says only counts where the
record is sound. All the rest, and every finding, is the careful reader's (`yaml_file`); without the
package, everything is.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from functools import cache

from generator.reading.decoding import LONGEST_LIST, may_be_deep

_PLAIN_NUMBER = r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,14})?"
_END = r"[ \t]*(?:[\n,\]}]|[ \t]\#|:(?:[\s,\]}]|\Z)|\Z)"
_OF_NUMBERS = "[0-9a-fA-FxobX_.:]"
"""What may follow in a number. So many at most, or a line of colons is read for seconds."""
_DOUBTFUL = re.compile(
    rf"""
    [\n:,?\[{{] [-\ \t]*+                     # where a value or a key may begin, and ...
    (?= [-+.0-9&*!“”„‘’«~=<yYnNoOtTfF] )     # (most begin otherwise: this saves half the time)
    (?: [&*!“”„‘’«]                          # an anchor, an alias, a tag, a curly quote
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
    if loads is None or may_be_deep(text) or _is_doubtful(f"\n{text}"):
        return None
    try:
        values = loads(text)
    except (ValueError, TypeError):  # no YAML, or a key that is none: the careful reader says which
        return None
    return None if _may_be_long(text) and _is_long(values) else values


def _is_doubtful(text: str) -> bool:
    """Say whether a word stands where two readers may not agree on it."""
    return any(not _is_text(text, found) for found in _DOUBTFUL.finditer(text))


def _is_text(text: str, found: re.Match[str]) -> bool:
    """Say whether a word begins a longer text, as in "Yes, some of it".

    A comma ends a word inside of brackets only, and here none has been opened yet.
    """
    word = found[0].lstrip("\n:,?- \t")
    before = text[: found.end()]
    goes_on = text[found.end() :].lstrip(" \t").startswith(",")
    return word.isalpha() and goes_on and "[" not in before and "{" not in before


@cache
def _loads() -> Callable[[str], object] | None:
    """Return what reads, or None where only the site was asked for, or no wheel fits."""
    try:
        found: Callable[[str], object] = importlib.import_module("ryaml").loads
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
