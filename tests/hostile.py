"""Records that the model lets through and whose every text tries to be more than text.

The real records, with each free text replaced: by marks of templates, Markdown, HTML entities,
quotes that would end an attribute, and what a meta tag would need to send readers elsewhere. Or by
one of the `ATTACKS` on what opens our files, each text by another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from generator.model.base import Record
from generator.model.walk import leaves
from generator.reading.keys import model_for
from generator.reading.records import read_record
from tests.attacks import ATTACKS

LONG = (
    '{{ 7*7 }} |p| [x](//evil.example) *s* _l_ `t` "\' onfocus="window.pwned=1" '
    'http-equiv="refresh" &lt;img src=x onerror=window.pwned=1&gt; &amp; <3 '
    "__CONTENT_SECURITY_POLICY__"
)
SHORT = "{{ 7*7 }}|*s*&lt;b&gt;\" x='y"
UNBROKEN = "\"'x=y&lt;b&gt;{{7*7}}|"
MARK = "{{ 7*7 }}"
"""Stands in LONG and SHORT: where a page shows it, a template has not run it."""


Candidates = Callable[[str, int], Iterator[str]]
"""From a text and its number to what may take its place, the best first."""


def hostile_content(source: Path, into: Path, candidates: Candidates | None = None) -> list[str]:
    """Write a content folder like another one, with hostile texts.

    Returns:
        Every text that was put in.
    """
    candidates = candidates or _everything_at_once
    texts: list[str] = []
    number = count(1)
    for path in sorted(source.rglob("*")):
        target = into / path.relative_to(source)
        if path.is_dir():
            target.mkdir(parents=True, exist_ok=True)
        elif path.suffix != ".yml" or path.stem == "exceptions":
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            data = _made_hostile(path, source, lambda value: candidates(value, next(number)), texts)
            target.write_text(yaml.safe_dump(data, allow_unicode=True, width=1000), "utf-8")
    return texts


def _made_hostile(
    path: Path, content: Path, candidates: Callable[[str], Iterator[str]], texts: list[str]
) -> Any:  # noqa: ANN401
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    model, _ = model_for(path, content)
    record, _ = read_record(path, content)
    assert model is not None
    assert record is not None
    for leaf in leaves(record):
        if type(leaf.value) is not str or leaf.vocabulary or leaf.refers_to:
            continue
        if leaf.path[0] == "figure" and leaf.path[-1] != "basis":
            continue  # contacts and `like` name frames: see `_name_frames`
        for text in candidates(leaf.value):
            if _is_accepted(model, data, leaf.path, text):
                texts.append(text)
                break
    if isinstance(data.get("figure"), dict):
        _name_frames(data["figure"], texts)
    return data


def _name_frames(figure: Any, texts: list[str]) -> None:  # noqa: ANN401
    """Give key frames hostile names: everywhere the same, since contacts and `like` name them."""
    for frame in figure.get("frames", ()):
        frame["name"] = f"{frame['name']} {SHORT}"
        texts.append(frame["name"])
    for contact in figure.get("contacts", ()):
        if "frames" in contact:
            contact["frames"] = [f"{name} {SHORT}" for name in contact["frames"]]


def _everything_at_once(value: str, number: int) -> Iterator[str]:
    """Yield hostile texts, the longest first."""
    mark = _mark(number)
    yield f"{value[:4]}{mark} {LONG}"
    yield f"{value[:2]}{mark} {SHORT}"
    yield f"{value[:3]}{mark}{UNBROKEN}"


def one_attack_each(value: str, number: int) -> Iterator[str]:
    """Yield attacks for names and for every other sentence, each time beginning with another one.

    The sentences between keep exercises from being called copies of one another.
    """
    is_sentence = value.endswith(".")
    if is_sentence and number % 2:
        yield from _everything_at_once(value, number)
    first = number // 2 % len(ATTACKS)
    for attack in (*ATTACKS[first:], *ATTACKS[:first]):
        yield f"{attack.text} {_mark(number)}".strip()


def _mark(number: int) -> str:
    """Return letters that keep names well apart: with a number, one would be nearly the next."""
    return sha256(str(number).encode()).hexdigest()[:6]


def _is_accepted(model: type[Record], data: Any, path: tuple[str | int, ...], text: str) -> bool:  # noqa: ANN401
    """Put a text into the data if the record is still valid with it."""
    at = data
    for step in path[:-1]:
        at = at[step]
    before = at[path[-1]]
    at[path[-1]] = text
    try:
        model.model_validate(data)
    except ValidationError:
        at[path[-1]] = before
        return False
    return True
