"""How a text is written in YAML: without quotes where it can do without, else in double ones."""

from __future__ import annotations

import json

import yaml

_CURLY_QUOTES = tuple("“”„‘’«»")


def text_yaml(text: str) -> str:
    """Write a text as it stands in a record: in quotes only where YAML would misread it."""
    is_plain = text.isprintable() and not text.startswith(_CURLY_QUOTES)
    return text if is_plain and _is_read_back(text) else json.dumps(text, ensure_ascii=False)


def _is_read_back(text: str) -> bool:
    """Say whether a text without quotes is read as it was written, in a field and in a list."""
    try:
        read = yaml.load(f"- {text}\n- {{a: b}}\n- a: {text}\n", Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, ValueError):  # ValueError: it looks like a day that does not exist
        return False
    return bool(read == [text, {"a": "b"}, {"a": text}])
