"""Ways to change the text of a record: some that people might send, and some that only harm.

Each takes the bytes of a file, the dice, and other records to borrow from, and returns other
bytes. Where it cannot do what it does, it returns the same.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.reading.decoding import LARGEST_FILE_BYTES
from tests.fuzz.spots import Spot, spots_in
from tests.fuzz.writings import NUMBERS, ODD_CHARACTERS, attack, quoted, written


@dataclass(frozen=True)
class Lot:
    """What a mutation draws from."""

    dice: random.Random
    others: Sequence[str]
    """The texts of records of the same kind, this one among them."""


TextMutation = Callable[[str, Lot], str]
Mutation = Callable[[bytes, Lot], bytes]

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def _spot(text: str, lot: Lot, *, plain: bool = False) -> Spot | None:
    found = [spot for spot in spots_in(text) if spot.is_plain or not plain]
    return lot.dice.choice(found) if found else None


def _put(text: str, spot: Spot, value: str) -> str:
    end = "\n" if spot.of(text).endswith("\n") else ""
    return f"{text[: spot.start]}{value}{end}{text[spot.end :]}"


def text_attacked(text: str, lot: Lot) -> str:
    """Put a hostile text, in quotes, in the place of a text or behind its words."""
    found = [spot for spot in spots_in(text) if spot.is_plain and " " in spot.of(text)]
    if not found:
        return text
    spot = lot.dice.choice(found)
    before = spot.of(text).strip("\"'|>\n") if lot.dice.random() < 0.5 else ""
    return _put(text, spot, quoted(" ".join(f"{before} {attack(lot.dice)}".split(" ")).strip()))


def number_moved(text: str, lot: Lot) -> str:
    """Put another number in the place of one: near, far, or at the end of what can be written."""
    found = [s for s in spots_in(text) if s.is_plain and _NUMBER.fullmatch(s.of(text))]
    if not found:
        return text
    spot, dice = lot.dice.choice(found), lot.dice
    number = max(-1e9, min(float(spot.of(text)), 1e9))
    near = (number + 1, number - 1, number * 2, -number, number / 3, dice.uniform(-400, 400))
    drawn = dice.choice(near)
    ways = (dice.choice(NUMBERS), str(round(drawn)), f"{drawn:.2f}", f"{drawn:.14f}")
    return _put(text, spot, dice.choice(ways))


def value_borrowed(text: str, lot: Lot) -> str:
    """Put a value of another record in the place of the same field's."""
    other = lot.dice.choice(lot.others)
    there: dict[tuple[str, int], list[str]] = {}
    for spot in spots_in(other):
        there.setdefault((spot.field, spot.column), []).append(spot.of(other))
    mine = [spot for spot in spots_in(text) if (spot.field, spot.column) in there]
    if not mine:
        return text
    spot = lot.dice.choice(mine)
    return _put(text, spot, lot.dice.choice(there[spot.field, spot.column]).rstrip("\n "))


def part_left_out(text: str, lot: Lot) -> str:
    """Leave a field or an entry out."""
    spot = _spot(text, lot)
    if spot is None:
        return text
    start = text.rfind("\n", 0, spot.field_at) + 1
    end = text.find("\n", max(spot.start, spot.end - 1))
    return text[:start] + ("" if end < 0 else text[end + 1 :])


def part_twice(text: str, lot: Lot) -> str:
    """Write a field or an entry twice, or hundreds of times."""
    spot = _spot(text, lot)
    if spot is None:
        return text
    start = text.rfind("\n", 0, spot.field_at) + 1
    end = text.find("\n", max(spot.start, spot.end - 1)) + 1 or len(text)
    times = lot.dice.choice((1, 1, 1, 1, 4, 30, 400))
    return text[:end] + text[start:end] * times + text[end:]


def entries_swapped(text: str, lot: Lot) -> str:
    """Let two values change places."""
    found = spots_in(text)
    if len(found) < 2:
        return text
    one, other = sorted(lot.dice.sample(found, 2), key=lambda spot: spot.start)
    if one.end > other.start:
        return text
    return (
        text[: one.start] + other.of(text) + text[one.end : other.start] + one.of(text)
        + text[other.end :]
    )  # fmt: skip


def anything_written(text: str, lot: Lot) -> str:
    """Put anything at all in the place of a value."""
    spot = _spot(text, lot)
    return text if spot is None else _put(text, spot, written(lot.dice))


def wrapped(text: str, lot: Lot) -> str:
    """Make a list, a set of fields or an anchor of a value."""
    spot = _spot(text, lot, plain=True)
    if spot is None:
        return text
    shape = lot.dice.choice(("[{}]", "[{}, {}]", "{{a: {}}}", "{{{}: a}}", "&a {}", "!!str {}"))
    return _put(
        text, spot, shape.replace("{}", spot.of(text)).replace("{{", "{").replace("}}", "}")
    )


def field_renamed(text: str, lot: Lot) -> str:
    """Give a field another name: of another field, or a hostile one."""
    names = [(m.start(1), m[1]) for m in re.finditer(r"^[ -]*([a-z_]+):", text, re.MULTILINE)]
    if not names:
        return text
    (start, name), (_, other) = lot.dice.choice(names), lot.dice.choice(names)
    odd = name[:1] + lot.dice.choice(ODD_CHARACTERS) + name[1:]
    new = lot.dice.choice((other, odd, quoted(attack(lot.dice)), name.upper(), "<<", "? x", "1"))
    return text[:start] + new + text[start + len(name) :]


def aliased(text: str, lot: Lot) -> str:
    """Give a value an anchor and let another be its alias; or blow up with a few of them."""
    if lot.dice.random() < 0.3:
        names = "abcdefghi"
        laughs = [f"{n}: &{n} [{', '.join([f'*{b}'] * 9)}]" for b, n in pairwise(names)]
        return f"a: &a [x]\n{chr(10).join(laughs)}\n{text}"
    found = [spot for spot in spots_in(text) if spot.is_plain]
    if len(found) < 2:
        return text
    one, other = sorted(lot.dice.sample(found, 2), key=lambda spot: spot.start)
    changed = _put(text, other, lot.dice.choice(("*a", "<<: *a", "[*a, *a]")))
    return f"{changed[: one.start]}&a {changed[one.start :]}"


def other_half(text: str, lot: Lot) -> str:
    """Go on with the second half of another record."""
    other = lot.dice.choice(lot.others)
    return text[: lot.dice.randrange(len(text) + 1)] + other[lot.dice.randrange(len(other) + 1) :]


def character_put(text: str, lot: Lot) -> str:
    """Put an odd character, or a sign of YAML, anywhere."""
    at = lot.dice.randrange(len(text) + 1)
    put: str = lot.dice.choice(
        (*ODD_CHARACTERS, *":-?#&*!|>'\"%@`,[]{}\n", ": ", "- ", "\n\n", "\n  ")
    )
    return text[:at] + put + text[at + lot.dice.choice((0, 0, 1, 5)) :]


def long_run(text: str, lot: Lot) -> str:
    """Write some signs so often that the file is about as large as it may be."""
    dice = lot.dice
    signs = (
        *":-?#&*!|>'\"%@`,[]{}<~=_.\n\t ",
        "1",
        "e",
        "a",
        "no",
        "\u201c",
        "\u0301",
        "\u00e9",
        "/",
    )
    piece = "".join(dice.choice(signs) for _ in range(dice.choice((1, 2, 2, 3))))
    room = LARGEST_FILE_BYTES - len(text.encode(errors="replace")) - 10
    run = piece * (room // len(piece.encode()))
    spot = _spot(text, lot, plain=True)
    if spot is None or dice.random() < 0.2:
        at = dice.randrange(len(text) + 1)
        return text[:at] + run + text[at:]
    begin, end = dice.choice((("", ""), ("", "!"), ('"', '"'), ("x ", ""), ("https://a.", "")))
    return _put(text, spot, f"{begin}{run}{end}")


def indented(text: str, lot: Lot) -> str:
    """Move some lines in or out, by blanks or a tab."""
    lines = text.split("\n")
    first = lot.dice.randrange(len(lines))
    by = lot.dice.choice(("  ", " ", "\t", "", "- "))
    for at in range(first, min(len(lines), first + lot.dice.choice((1, 1, 3, 40)))):
        lines[at] = by + lines[at] if by else lines[at].removeprefix("  ")
    return "\n".join(lines)


def otherwise_encoded(raw: bytes, lot: Lot) -> bytes:
    """Write the file in another encoding, with other line ends, or with marks at its beginning."""
    text = raw.decode("utf-8", errors="replace")
    ends = lot.dice.choice(("\r\n", "\r", "\x85", "\u2028", "\n\r"))
    return lot.dice.choice((
        text.encode("utf-16"), text.encode("utf-32-le"), text.encode("latin-1", errors="replace"),
        text.replace("\n", ends).encode(), b"\xef\xbb\xbf" * lot.dice.choice((1, 2)) + raw,
        b"%YAML 1.2\n---\n" + raw, raw + b"\n---\n" + raw, raw + b"\n...\n", b"\x00" * 99 + raw,
        b"",
    ))  # fmt: skip


def bytes_hit(raw: bytes, lot: Lot) -> bytes:
    """Change, take out or repeat some bytes."""
    dice, hit = lot.dice, bytearray(raw)
    for _ in range(dice.choice((1, 1, 2, 9))):
        at = dice.randrange(len(hit) + 1)
        length = dice.choice((1, 1, 2, 20, 300))
        way = dice.randrange(3)
        if way == 0:
            hit[at : at + 1] = bytes([dice.randrange(256)])
        elif way == 1:
            del hit[at : at + length]
        else:
            hit[at:at] = hit[at : at + length] * dice.choice((1, 2, 300))
    return bytes(hit)


def _on_text(change: TextMutation) -> Mutation:
    def on_bytes(raw: bytes, lot: Lot) -> bytes:
        text = raw.decode("utf-8", errors="surrogateescape")
        return change(text, lot).encode("utf-8", errors="surrogatepass")

    on_bytes.__name__ = change.__name__
    return on_bytes


LIKELY: tuple[Mutation, ...] = tuple(
    map(_on_text, (text_attacked, number_moved, value_borrowed, part_left_out))
)
"""What mostly leaves a record sound, so that what is worked out of it is tried as well."""

WILD: tuple[Mutation, ...] = (
    *map(
        _on_text,
        (
            part_twice, entries_swapped, anything_written, wrapped, field_renamed, aliased,
            other_half, character_put, indented, long_run,
        ),
    ),
    otherwise_encoded, bytes_hit,
)  # fmt: skip
"""What mostly breaks a record."""


def mutated(raw: bytes, lot: Lot, *, is_wild: bool) -> tuple[bytes, tuple[str, ...]]:
    """Change a file once or a few times; return it, and the names of what was done."""
    done = []
    for _ in range(lot.dice.choice((1, 1, 2, 3, 5))):
        mutation = lot.dice.choice((*LIKELY, *WILD) if is_wild else LIKELY)
        raw = mutation(raw, lot)
        done.append(mutation.__name__)
        if len(raw) > LARGEST:
            break
    return raw, tuple(done)


LARGEST = 300_000
"""Bytes of a file after which nothing more is done to it."""
