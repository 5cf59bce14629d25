"""What may be written in the cells of a workbook: each rule says what it wants when it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

Rule = dict[str, Any]
"""A data validation, as XlsxWriter takes it. Whatever it says is refused, a blank never."""

MOST = 2000
"""No weight is more than this, in either unit."""


def one_of(title: str, words: Sequence[str]) -> Rule:
    """Allow some words, which can be chosen from a list."""
    said = f"Choose one of the list: {', '.join(words)}."
    return {"validate": "list", "source": list(words), **_error(title, said)}


def whole(title: str, least: int, most: int) -> Rule:
    """Allow whole numbers within bounds."""
    return {
        "validate": "integer", "criteria": "between", "minimum": least, "maximum": most,
        **_error(title, f"Write a whole number from {least} to {most}."),
    }  # fmt: skip


def weight(title: str, least: float) -> Rule:
    """Allow weights from the least on."""
    return {
        "validate": "decimal", "criteria": "between", "minimum": least, "maximum": MOST,
        **_error(title, f"Write a number from {least:g} to {MOST}, without kg or lb."),
    }  # fmt: skip


def date(title: str) -> Rule:
    """Allow days of this century."""
    return {
        "validate": "decimal", "criteria": "between", "minimum": 36526, "maximum": 73050,
        **_error(title, "Write a date, or leave it blank."),
    }  # fmt: skip


def _error(title: str, message: str) -> Rule:
    return {"error_title": title, "error_message": message}
