"""Real records with slips in them: tidy gives back what was meant, and never makes it worse."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.mending import UNKNOWN_FIELD, mended
from generator.checks.tidy import mended_and_tidied
from generator.model.exercise import Exercise
from generator.reading.one_file import read_text
from generator.reading.yaml_file import parse
from generator.render.record import record_yaml
from tests.checks.mangling import MANGLES, Mangle, mangled
from tests.places import ROOT, TINY

SCHEMA = "../schema/exercise.schema.json"
FILES = [*sorted((TINY / "exercises").glob("*.yml"))]
FILES += [ROOT / "content" / "exercises" / f"{id_}.yml" for id_ in ("wall-sit", "block-pull")]


def _text(path: Path) -> str:
    """Return a record with each text on one line, so that slips find more lines to be made in."""
    data = parse(path.read_bytes(), path.name).data
    assert isinstance(data, dict)
    goes_on = r"\n +(?![- ]*[a-z_\"]+:(?: |$)|- )(?=\S)"
    return re.sub(goes_on, " ", record_yaml(data), flags=re.MULTILINE)


TEXTS = {path.stem: _text(path) for path in FILES}
SOUND = st.sampled_from(list(TEXTS.values()))


def _data(text: str) -> object:
    return parse(text.encode(errors="surrogateescape"), "x").data


def _findings(text: str) -> int:
    return len(read_text(text.encode(errors="surrogateescape"), "x", Exercise, "x")[1])


def _with_comments(text: str) -> str:
    """Put a comment behind every field and entry, and some between them."""
    lines = []
    for at, line in enumerate(text.split("\n")):
        is_marked = at % 3 == 0 and re.match(r" *(- )?[a-z_]+:|[ -]", line) and "|" not in line
        lines.append(f"{line} # {at}th" if is_marked and line.strip() else line)
        if at % 7 == 0:
            lines.append(f"# after {at}")
    return "\n".join(lines)


def _comments(text: str) -> list[str]:
    return sorted(re.findall(r"# (?:\d+th|after \d+)$", text, re.MULTILINE))


def _hashes(text: str) -> set[str]:
    """Return all that may be a comment, blanks aside."""
    normal = unicodedata.normalize("NFC", text)
    return {" ".join(each.split()) for each in re.findall(r"(?<!\S)#[^\r\n]*", normal)}


@pytest.mark.parametrize("name", TEXTS)
def test_texts_are_sound(name: str) -> None:
    """The records that slips are put into have none themselves."""
    assert 0 == _findings(TEXTS[name])


@pytest.mark.parametrize("mangle", MANGLES, ids=lambda mangle: mangle.__name__)
def test_each_slip_can_be_made(mangle: Mangle) -> None:
    """Each slip finds a line to be made in, is found, and is mended to what stood there."""
    made = [text for text in TEXTS.values() if mangled(text, [(mangle, 0)]) != text]

    assert made
    for text in made:
        slipped = mangled(text, [(mangle, 0)])
        assert _findings(slipped) > 0
        assert _data(text) == _data(mended(slipped, Exercise).text)


SLIPS = st.lists(st.tuples(st.sampled_from(MANGLES), st.integers(0, 99)), max_size=12)


@given(
    text=SOUND,
    slips=SLIPS,
    ends=st.sampled_from(["\n", "\r\n"]),
    mark=st.sampled_from(["", "\ufeff"]),
)
def test_what_was_meant_comes_back(
    text: str, slips: list[tuple[Mangle, int]], ends: str, mark: str
) -> None:
    """With any slips together, the values come back and every comment stays; twice is once."""
    commented = _with_comments(text)
    slipped = mark + mangled(commented, slips).replace("\n", ends)
    once = mended_and_tidied(slipped, Exercise, SCHEMA).text

    assert _data(text) == _data(once)
    assert _comments(commented) == _comments(once)
    assert (once, ()) == (
        mended_and_tidied(once, Exercise, SCHEMA).text,
        mended_and_tidied(once, Exercise, SCHEMA).done,
    )


CUTS = st.lists(
    st.tuples(
        st.integers(0, 3000),
        st.integers(0, 6),
        st.sampled_from(
            ["", "\n", "\t", ":", ": ", "- ", "'", '"', "[", "{", "#", " #", "“", "é", "no"]
        )
        | st.text(max_size=3),
    ),
    min_size=1,
    max_size=4,
)


@given(text=SOUND, cuts=CUTS)
def test_anything_else_is_never_made_worse(text: str, cuts: list[tuple[int, int, str]]) -> None:
    """Whatever was done to a record, tidy ends, adds no finding, and finds nothing more to do."""
    broken = text
    for at, length, put in cuts:
        broken = broken[:at] + put + broken[at + length :]
    broken = broken.encode(errors="surrogatepass").decode(errors="surrogateescape")
    once = mended_and_tidied(broken, Exercise, SCHEMA).text

    _, found = read_text(broken.encode(errors="surrogateescape"), "x", Exercise, "x")
    was_read = _data(broken) is not None and UNKNOWN_FIELD not in {each.code for each in found}
    assert not was_read or _findings(once) <= len(found)
    assert once == mended_and_tidied(once, Exercise, SCHEMA).text
    assert _hashes(broken) <= _hashes(once)
