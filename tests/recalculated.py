"""A workbook worked out anew, as a spreadsheet would: cells filled in, formulas evaluated.

It knows the few functions that our formulas use and stops at any other. What it says was held
against LibreOffice; the packages that know all of Excel bring a hundred megabytes and more.
"""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import openpyxl
from openpyxl.formula.tokenizer import Token, Tokenizer

Value = str | float | None
"""A text, a number, or a blank cell."""
Cells = dict[tuple[str, str], Any]
"""Sheet and address -> what stands there; a formula begins with an equals sign."""
Look = Callable[[str], Value]
"""From an address to the value of the cell."""
Node = Callable[[Look], Value]
"""A part of a formula, which is worked out only when it is asked for."""


def cells_of(workbook: bytes) -> Cells:
    """Return every cell of a workbook that is not blank."""
    with warnings.catch_warnings():
        # openpyxl does not know bars in cells, and says so.
        warnings.filterwarnings("ignore", ".*extension is not supported", UserWarning)
        book = openpyxl.load_workbook(io.BytesIO(workbook), read_only=True)
        return {
            (sheet.title, cell.coordinate): cell.value
            for sheet in book
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        }


class Recalculated:
    """The values of a workbook."""

    def __init__(self, cells: Cells, filled: Mapping[tuple[str, str], Value]) -> None:
        """Take a workbook and what a reader filled in; None clears a cell."""
        self._cells = {**cells, **filled}
        self._known: dict[tuple[str, str], Value] = {}

    def value(self, sheet: str, address: str) -> Value:
        """Return what a cell shows."""
        key = sheet, address
        if key not in self._known:
            content = self._cells.get(key)
            is_formula = isinstance(content, str) and content.startswith("=")
            self._known[key] = (
                parsed(content)(lambda there: self._at(there, sheet)) if is_formula else content
            )
        return self._known[key]

    def _at(self, there: str, sheet: str) -> Value:
        name, mark, address = there.rpartition("!")
        return self.value(name.strip("'") if mark else sheet, address.replace("$", ""))


@cache
def parsed(formula: str) -> Node:
    """Read a formula.

    Raises:
        ValueError: if it holds what this reader does not know.
    """
    tokens = [each for each in Tokenizer(formula).items if each.type != Token.WSPACE]
    node, rest = _comparison(tokens)
    if rest:
        raise ValueError(f"{rest[0].value!r} in {formula}")
    return node


Parsed = tuple[Node, list[Token]]


def _comparison(tokens: list[Token]) -> Parsed:
    return _chain(tokens, _joined, _COMPARISONS)


def _joined(tokens: list[Token]) -> Parsed:
    return _chain(tokens, _sum, {"&": lambda a, b: _text(a) + _text(b)})


def _sum(tokens: list[Token]) -> Parsed:
    return _chain(
        tokens, _product,
        {"+": lambda a, b: _number(a) + _number(b), "-": lambda a, b: _number(a) - _number(b)},
    )  # fmt: skip


def _product(tokens: list[Token]) -> Parsed:
    return _chain(
        tokens, _single,
        {"*": lambda a, b: _number(a) * _number(b), "/": lambda a, b: _number(a) / _number(b)},
    )  # fmt: skip


def _chain(
    tokens: list[Token],
    below: Callable[[list[Token]], Parsed],
    known: Mapping[str, Callable[[Value, Value], Value]],
) -> Parsed:
    node, rest = below(tokens)
    while rest and rest[0].type == Token.OP_IN and rest[0].value in known:
        right, after = below(rest[1:])
        node, rest = _both(known[rest[0].value], node, right), after
    return node, rest


def _both(work: Callable[[Value, Value], Value], left: Node, right: Node) -> Node:
    return lambda look: work(left(look), right(look))


def _single(tokens: list[Token]) -> Parsed:
    token, *rest = tokens
    if token.type == Token.OPERAND:
        return _operand(token), rest
    if token.type == Token.PAREN:
        node, rest = _comparison(rest)
        return node, rest[1:]
    if token.type == Token.FUNC:
        arguments: list[Node] = []
        while rest[0].subtype != Token.CLOSE:
            node, rest = _comparison(rest)
            arguments.append(node)
            rest = rest[1:] if rest[0].type == Token.SEP else rest
        work = _FUNCTIONS[token.value.rstrip("(")]
        return lambda look: work(look, arguments), rest[1:]
    raise ValueError(f"{token.type} {token.value!r}")


def _operand(token: Token) -> Node:
    text = token.value
    if token.subtype == Token.TEXT:
        said = text[1:-1].replace('""', '"')
        return lambda _: said
    if token.subtype == Token.NUMBER:
        number = float(text)
        return lambda _: number
    if token.subtype == Token.RANGE and ":" not in text:
        return lambda look: look(text)
    raise ValueError(f"{token.subtype} {text!r}")


def _number(value: Value) -> float:
    if isinstance(value, str):
        raise TypeError(f"a spreadsheet would say #VALUE! of {value!r}")
    return value or 0.0


def _text(value: Value) -> str:
    return "" if value is None else value if isinstance(value, str) else f"{value:.15g}"


def _is_same(left: Value, right: Value) -> bool:
    if left is None or right is None:
        return (left or right or "") == ""
    return _folded(left) == _folded(right)


def _folded(value: Value) -> Value:
    return value.casefold() if isinstance(value, str) else value


_COMPARISONS: dict[str, Callable[[Value, Value], Value]] = {
    "=": _is_same,
    "<": lambda a, b: _number(a) < _number(b),
    "<=": lambda a, b: _number(a) <= _number(b),
}


def _if(look: Look, arguments: list[Node]) -> Value:
    condition, then, other = arguments
    return then(look) if condition(look) else other(look)


def _values(look: Look, arguments: list[Node]) -> list[Value]:
    """Work out every argument: a fault in any of them is one of the whole."""
    return [each(look) for each in arguments]


def _numbers(look: Look, arguments: list[Node]) -> list[float]:
    values = _values(look, arguments)
    return [each for each in values if each is not None and not isinstance(each, str)]


def _rounded(up: float) -> Callable[[Look, list[Node]], Value]:
    def work(look: Look, arguments: list[Node]) -> Value:
        number, digits = (_number(each(look)) for each in arguments)
        assert digits == 0
        return float(math.trunc(number) + (up if number != math.trunc(number) else 0))

    return work


_FUNCTIONS: dict[str, Callable[[Look, list[Node]], Value]] = {
    "IF": _if,
    "OR": lambda look, arguments: any(map(bool, _values(look, arguments))),
    "COUNT": lambda look, arguments: float(len(_numbers(look, arguments))),
    "MIN": lambda look, arguments: min(_numbers(look, arguments), default=0.0),
    "MAX": lambda look, arguments: max(_numbers(look, arguments), default=0.0),
    "N": lambda look, arguments: next(iter(_numbers(look, arguments)), 0.0),
    "ROUNDDOWN": _rounded(0.0),
    "ROUNDUP": _rounded(1.0),
}
