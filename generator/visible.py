"""Text from content as it may be shown: on one line, with nothing hidden and nothing that acts.

A terminal obeys escape sequences, the log of a build on a server obeys commands in it, and both
let some characters turn the rest of a line round. What comes out of here can only be read.

Must not know: where a text comes from, and where it is shown.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST_MESSAGE, LONGEST_WORD = 1500, 80

_COMMAND = re.compile(r"##(?=\[)")
"""Workflow logs take `##[error]` for a command, wherever it stands in a line."""

_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))


def visible(text: str, most: int = LONGEST_MESSAGE) -> str:
    r"""Return a text as one line without anything that a reader could not see.

    A line break becomes `\n`, a zero-width space `\u200b`, and so on. So do letters that are
    written from right to left and marks that stack up on other letters: they would move or cover
    what stands beside them.

    Args:
        text: any text, also one that no encoding can write.
        most: how many letters are left of it.
    """
    text = shortened(text, most)
    if not (text.isascii() and text.isprintable()):
        text = "".join(map(_shown, unicodedata.normalize("NFC", text)))
    return _COMMAND.sub(r"#\\x23", text)


def shortened(text: str, most: int = LONGEST_WORD) -> str:
    """Return a text, cut in the middle where it is longer than anybody would read."""
    if len(text) <= most:
        return text
    end = most // 4
    return f"{text[: most - end - 1]}…{text[-end:]}"


def _shown(char: str) -> str:
    is_seen = char.isprintable() and not unicodedata.category(char).startswith("M")
    if is_seen and unicodedata.bidirectional(char) not in _RIGHT_TO_LEFT:
        return char
    return char.encode("unicode_escape").decode("ascii")
