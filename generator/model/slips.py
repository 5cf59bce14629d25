"""A slip of the fingers: one letter wrong, missing or too many, or two letters swapped."""

from __future__ import annotations

from collections.abc import Iterable


def is_one_slip(word: str, other: str) -> bool:
    """Say whether two words differ, and by no more than one slip."""
    short, long = sorted((word, other), key=len)
    if short == long or len(long) - len(short) > 1:
        return False
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at + 1 : at + 2] + short[at : at + 1] + short[at + 2 :]
    return long[at:] in (swapped, long[at : at + 1] + short[at + 1 :])


LEAST_LETTERS = 4
"""Shorter words are too alike to guess which was meant."""


def the_one_meant(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that was meant, where there is exactly one so near.

    Capitals, and blanks, hyphens and underscores for each other, are no slips.
    """
    words = [*known]
    plain = {each: _plain(each) for each in words}
    wanted = _plain(word)
    same = [each for each in words if plain[each] == wanted]
    if same:
        return same[0] if len(same) == 1 else None
    if len(wanted) < LEAST_LETTERS:
        return None
    near = [each for each in words if is_one_slip(plain[each], wanted)]
    return near[0] if len(near) == 1 else None


def _plain(word: str) -> str:
    return "-".join(word.casefold().replace("_", " ").replace("-", " ").split())
