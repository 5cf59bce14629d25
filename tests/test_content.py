"""The real guide: every record is sound, and what prose says agrees with what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.checks.catalogue import Checked, check_records
from generator.checks.check import Derived
from generator.checks.tidy import tidied
from generator.checks.wording import AVOIDED
from generator.derive import bands, fit, load, provocations, start
from generator.reading.keys import model_for
from generator.reading.kinds import MANY, ONE
from generator.reading.records import read_records
from generator.render.schema import schema_name
from generator.vocabulary import Band, Grade
from tests.places import ROOT

CONTENT = ROOT / "content"
RECORDS = sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.yml"))
PROSE = sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.md"))
EVIDENCE = (CONTENT / "pages" / "evidence" / "index.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def checked() -> Checked:
    """Return the real content, checked once."""
    return check_records(read_records(CONTENT))


@pytest.mark.parametrize("file", RECORDS)
def test_record_has_no_findings(file: str, checked: Checked) -> None:
    """The record breaks no rule."""
    found = [str(each) for each in checked.findings if each.place.file == f"content/{file}"]

    assert [] == found


@pytest.mark.parametrize("file", RECORDS)
def test_record_is_tidy(file: str) -> None:
    """The record stands in canonical form: `guide tidy` has nothing to do."""
    path = CONTENT / file
    model, fault = model_for(path, CONTENT)
    text = path.read_text(encoding="utf-8")
    up = "../" * file.count("/")

    assert model is not None, fault
    assert text == tidied(text, model, f"{up}schema/{schema_name(model)}"), "run `guide tidy`"


def test_nothing_is_found_anywhere(checked: Checked) -> None:
    """No rule finds anything, and all rules ran."""
    assert ((), ()) == (checked.findings, checked.not_run)


def test_every_kind_is_there() -> None:
    """The guide has records of every kind, and each of the shared ones."""
    keys = {Path(file).with_suffix("").as_posix() for file in RECORDS}

    assert set(ONE) <= keys
    assert set(MANY) <= {Path(file).parent.as_posix() for file in RECORDS}


@pytest.mark.parametrize("file", PROSE)
def test_prose_does_no_harm(file: str) -> None:
    """The hand-written page uses none of the words that records may not use.

    What the style guide shows as not to be written is left out.
    """
    lines = (CONTENT / file).read_text(encoding="utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith("- **Not:**"))
    harm = [found[0] for avoided in AVOIDED for found in avoided.pattern.finditer(text)]

    assert [] == harm


def _section(heading: str) -> str:
    """Return the part of the evidence page with an explicit id."""
    parts = re.split(r"^## .*\{#([a-z-]+)\}$", EVIDENCE, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))[heading]


def _table(heading: str) -> list[tuple[str, ...]]:
    """Return the rows of the table of a section, without its head."""
    lines = [line for line in _section(heading).splitlines() if line.startswith("| ")]
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines][2:]


def test_bands_on_the_evidence_page() -> None:
    """The page says the cut points and middles of the bands that the program uses."""
    expected = []
    for band in Band:
        low, top = bands.LOWEST_INDEX_OF[band], bands.top_of(band)
        where = f"under {top:g}" if band is Band.VERY_LOW else f"{low:g} to under {top:g}"
        where = f"{low:g} and more" if band is Band.VERY_HIGH else where
        expected.append((band.label, where, f"{bands.MIDDLE_INDEX_OF[band]:g}"))

    assert expected == _table("bands")


def test_straight_line_on_the_evidence_page(real: Derived) -> None:
    """The page's example, the deadlift from no weight to 140 kg, is what the guide works out."""
    lifter = real.guide.rules.reference_lifter
    lift = real.guide.exercises["conventional-deadlift"]
    expected = []
    for kg in (0, 20, 50, 100, 140):
        found = load.load_of_set(lift, lifter, kg)
        may_be = [band.label for band in found.bands]
        said = f"between {may_be[0]} and {may_be[-1]}" if len(may_be) > 1 else may_be[0]
        expected.append((f"{kg} kg", f"{found.index:.0f}", said))

    assert expected == _table("line")


def test_about_the_same_on_the_evidence_page() -> None:
    """The page says how near two loads must be to count as about the same."""
    share = load.JUDGED_SHARE_OFF * 100

    assert f"within {share:g} % of each other count as about the same" in _section("line")


def test_limits_of_what_brings_it_on_stand_on_the_evidence_page() -> None:
    """The page says the limits from which a posture holds some or much of something."""
    text = _section("provokes")

    for degrees in (provocations.SOME_LEAN, provocations.MUCH_LEAN, provocations.SOME_BEND):
        assert f"{degrees:g} degrees" in text
    for held in (provocations.SOME_HELD, provocations.MUCH_HELD):
        assert f"{held:g}" in text
    for kg in (provocations.SOME_WEIGHT, provocations.MUCH_WEIGHT):
        assert f"{kg:g} kg" in text


def test_grades_on_the_evidence_page() -> None:
    """The page explains every grade there is, in order."""
    assert [grade.value for grade in Grade] == [row[0] for row in _table("grades")]


def test_grade_b_rests_on_a_comparison_of_load(checked: Checked) -> None:
    """What the page asks for a B: a study of load that set the exercise beside another."""
    assert checked.derived is not None
    guide = checked.derived.guide
    measured = [each for each in guide.comparisons.values() if each.measure.is_load]
    compared = {id_ for each in measured for id_ in (each.a, each.b)}
    graded = {e.id for e in guide.exercises.values() if e.lumbar_load.confidence is Grade.B}

    assert set() == graded - compared


WORDS_OF_THE_PARTS = {
    "keeps the movement": fit.MOVEMENT,
    "works the same muscles": fit.MUSCLES,
    "trains the same quality": fit.QUALITY,
    "can be loaded in small steps": fit.LOADABLE,
    "holds no more of what brings a back on": fit.CALM,
    "carries your trunk": fit.SUPPORT,
    "needs no other equipment": fit.EQUIPMENT,
}
"""How the page calls each part of the score, and the most that the part can give."""


def test_score_on_the_evidence_page() -> None:
    """The page names every part of the score of a swap, the one that counts most first."""
    listed = re.findall(r"^(\d)\. (.+)$", _section("score"), re.MULTILINE)

    assert len(WORDS_OF_THE_PARTS) == len(listed)
    for words, (_, line) in zip(WORDS_OF_THE_PARTS, listed, strict=True):
        assert words in line
    assert sorted(WORDS_OF_THE_PARTS.values(), reverse=True) == [*WORDS_OF_THE_PARTS.values()]
    assert 100 == sum(WORDS_OF_THE_PARTS.values())


def test_start_on_the_evidence_page(real: Derived) -> None:
    """The page says the share for new exercises and who the reference lifter is."""
    lifter = real.guide.rules.reference_lifter
    text = _section("start")

    assert f"at most {start.NEW_EXERCISE_PERCENT:g} % of a typical set" in text
    assert (
        f"{lifter.body_kg:g} kg, deadlift {lifter.deadlift_kg:g} kg, squat {lifter.squat_kg:g} kg"
    ) in text
