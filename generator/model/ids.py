"""From a name as people write it to the id of its record: `Farmer's carry` to `farmers-carry`."""

from __future__ import annotations

import re
import unicodedata

from generator.model.base import ID_LENGTH, ID_PATTERN

_APOSTROPHES = re.compile(r"['’‘`]")
_OTHER_SIGNS = re.compile(r"[^a-z0-9]+")
KEPT_BY_WINDOWS = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)
"""Names that no file on Windows can have, whatever its ending: nobody there could check it out."""


def is_id(text: str) -> bool:
    """Say whether a text can be an id as it is."""
    is_formed = re.fullmatch(ID_PATTERN, text) and len(text) <= ID_LENGTH
    return bool(is_formed) and text not in KEPT_BY_WINDOWS


def id_from(name: str) -> str:
    """Return the nearest id to a name; an empty text where no letter can begin one."""
    letters = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", name).casefold())
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    proposed = _OTHER_SIGNS.sub("-", plain).lstrip("-0123456789").strip("-")
    return proposed[:ID_LENGTH].strip("-")
