"""What a hostile hand writes where a record has a value: texts, numbers and pieces of YAML."""

from __future__ import annotations

import json
import random

from tests.attacks import ATTACKS

ODD_CHARACTERS = (
    "\u202e", "\u2066", "\u2069", "\u061c",  # turn the writing round
    "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f", "\u3164", "\u2800",  # are not seen
    "\u0430", "\u0435", "\u03bf", "\uff41", "\u0131", "\u212a", "\u00df",  # look like others
    "\r", "\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\t", "\xa0", "\u3000",  # part or move
    "\x00", "\x07", "\x1b[31m", "\x7f", "\ud800", "\udcff", "\uffff", "\ue000", "\U000e0041",
    "\u05d0", "\u0660", "\u0301" * 9, "\u00bd", "\u2126", "\ufb01", "\U0001f468\u200d\U0001f469",
)  # fmt: skip
"""Characters that hide, turn, part or pretend to be others."""

TEXTS = (
    *(attack.text for attack in ATTACKS),
    "", " ", "-", "?", ".", "..", "../../etc/passwd", "con", "NUL.yml", "a/b", "%2e%2e%2f", "\\",
    "javascript:alert(1)", "data:text/html,x", "//evil.example", 'https://evil.example/"onload=',
    "__CONTENT_SECURITY_POLICY__", "::error file=x::y", "##[command]x", "@somebody", "#1",
    "\U0001f469" * 40, "a" * 121, "a b " * 200, "W" * 5000, "0", "00", "-0", "1e309", "nan",
    "{percent}", "%s%n", "<", "<3", "&", "&amp;lt;", "a<b", "'", '"', "`", "|", "\n", "a\n\nb",
)  # fmt: skip

NUMBERS = (
    "0", "-0", "-0.0", "1", "-1", "2", "3", "7", "12", "52", "90", "100", "101", "180", "200",
    "360", "-360", "500", "999", "0.1", "0.5", "33.333", "2.50", "1e3", "1E400", "1e308", "-1e308",
    "1e-320", ".nan", ".inf", "-.inf", "NaN", "Infinity", "0x7fffffff", "0o777", "0b1", "010",
    "1_000", "1:30", "190:20:30", "+5", "1.", ".5", "99999999999999", "9" * 15, "9" * 400,
    "0." + "9" * 14, "0.00000000000001", "\uff11\uff12", "\u00bd", "1,5", "20 kg",
)  # fmt: skip

PIECES = (
    "&a x", "*a", "&a [*a]", "<<", "{<<: {a: b}}", "!!str x", "!!int 1", "!!binary aGk=", "! x",
    "!!python/object/apply:os.system [id]", "!!set {a}", "!!omap [a: b]", "!<tag:x> y", "!!null x",
    "2026-11-21", "2026-11-21 10:00:00Z", "12:30:45", "~", "null", "yes", "No", "on", "=", "",
    "[]", "{}", "[[]]", "[{}]", "{a: b}", "{a: {a: {a: {a: b}}}}", "[a, [b, [c]]]", "? a", "? [a]",
    "- a", "a: b: c", "|\n  x\n  y", ">-\n  x", "|9\n x", "'", '"', "'it''s'", '"\\x41\\u0041"',
    '"\\ud800"', '"\\', "[", "{", "]", "}", "---", "...", "%YAML 1.1", "%TAG ! x", "@x", "`x`",
    "#", "x #y", ": ", "\t", "\u201cx\u201d", "'x' y", "!", "&", "*", "|", ">", "?", "-", ",",
    "{a: 1, a: 2}", "{x}", "[x: y]",
)  # fmt: skip
"""What YAML takes for something else than words."""

DEPTHS = (2, 9, 40, 400, 4000)


def attack(dice: random.Random) -> str:
    """Return a hostile text; mostly one that a record might hold."""
    text = dice.choice(TEXTS)
    if dice.random() < 0.3:
        place = dice.randrange(len(text) + 1)
        text = text[:place] + dice.choice(ODD_CHARACTERS) + text[place:]
    return f"Plank {text} {dice.randrange(1000)}." if dice.random() < 0.4 else text


def quoted(text: str) -> str:
    """Return a text as YAML writes it in quotes, whatever is in it."""
    return json.dumps(text, ensure_ascii=True)


def written(dice: random.Random) -> str:
    """Return anything that may stand where a value is meant."""
    kind = dice.randrange(6)
    if kind == 0:
        return dice.choice(NUMBERS)
    if kind == 1:
        return dice.choice(PIECES)
    if kind == 2:
        return quoted(attack(dice))
    if kind == 3:
        return attack(dice)
    if kind == 4:
        depth = dice.choice(DEPTHS)
        opening, closing = dice.choice((("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", "")))
        return opening * depth + "x" + closing * depth
    return ", ".join(dice.choice(NUMBERS) for _ in range(dice.choice((2, 30, 301, 3000)))).join(
        "[]"
    )
