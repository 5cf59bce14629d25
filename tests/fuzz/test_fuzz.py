"""A short run of the fuzzer, driven by Hypothesis: `python -m tests.fuzz` is the long one."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.tidy import tidied
from generator.reading.one_file import read_text
from tests.fuzz.attempt import attempt
from tests.fuzz.changes import Changed, changed_files
from tests.fuzz.library import Library
from tests.fuzz.mutations import LIKELY, WILD, Lot, Mutation
from tests.fuzz.one_file import read, tidy
from tests.fuzz.stages import Broken, Clock, TooSlow
from tests.fuzz.tally import Tally
from tests.places import TINY


@pytest.fixture(scope="module")
def library() -> Library:
    """Return the small guide."""
    return Library("small", TINY)


def _changed(library: Library, key: str, before: str, after: str) -> Changed:
    file = next(file for file in library.files if file.key == key)
    assert before.encode() in file.raw
    return Changed(file, file.raw.replace(before.encode(), after.encode()), ())


@given(dice=st.randoms(use_true_random=False))
def test_hostile_files(dice: random.Random, library: Library) -> None:
    """Whatever is done to a file, reading and tidying it keep their promises."""
    for changed in changed_files(library, dice, most=1):
        read(changed, Tally())
        tidy(changed, Tally())


@pytest.mark.parametrize("seed", range(12))
def test_hostile_guides(seed: int, library: Library) -> None:
    """A dozen guides, the same on every machine, give findings or are finished and do no harm."""
    dice = random.Random(seed)

    attempt(library, changed_files(library, dice), Tally(), dice)


def test_attempt_reads_tidies_checks_and_finishes(library: Library) -> None:
    """A change that leaves a record sound goes all the way to the pages that show it."""
    changed = _changed(
        library, "exercises/glute-bridge", "name: Glute bridge", "name: Floor bridge"
    )
    tally = Tally()

    attempt(library, [changed], tally, random.Random(1))

    assert (1, 1, 0) == (tally.sound, tally.finished, tally.codes.total())
    assert tally.pages > 1
    assert {"read", "tidy", "check", "finish"} <= set(tally.clock.counts)


def test_attempt_can_fail(library: Library) -> None:
    """A page that is made of other things than it should be breaks a promise."""
    changed = _changed(
        library, "exercises/glute-bridge", "name: Glute bridge", "name: Floor bridge"
    )
    narrow = Library("small", TINY)
    vars(narrow)["shapes"] = frozenset({("p", "")})

    with pytest.raises(Broken, match="a new tag or attribute"):
        attempt(narrow, [changed], Tally(), random.Random(1))


def _for_ever() -> None:
    while True:
        try:
            sum(range(1000))
        except Exception:  # noqa: BLE001, S112  as careless code would
            continue


def test_stage_is_stopped() -> None:
    """A stage that goes on for ever is stopped, whatever it catches."""
    clock = Clock(allowed=0.05)

    with pytest.raises(TooSlow), clock.stage("for ever"):
        _for_ever()

    assert 1 == clock.counts["for ever"]


@pytest.mark.parametrize("mutation", [*LIKELY, *WILD], ids=lambda each: each.__name__)
def test_mutation_changes_something(mutation: Mutation, library: Library) -> None:
    """Each way to change a file does change it, and the same dice do the same again."""
    file = next(file for file in library.files if file.kind == "Exercise")

    def changed(seed: int) -> bytes:
        lot = Lot(random.Random(seed), library.of_a_kind[file.kind])
        return mutation(file.raw, lot)

    made = {changed(seed) for seed in range(20)}
    assert len(made - {file.raw}) > 5
    assert made == {changed(seed) for seed in range(20)}


def test_likely_mutations_leave_records_sound(library: Library) -> None:
    """A fifth of the likely changes or more leave a record that can be read: so pages are tried."""
    sound = changed = 0
    for file in library.files:
        for seed in range(4):
            lot = Lot(random.Random(seed), library.of_a_kind[file.kind])
            raw = lot.dice.choice(LIKELY)(file.raw, lot)
            changed += raw != file.raw
            record, _ = read_text(raw, "x.yml", file.model, file.path.stem)
            sound += raw != file.raw and record is not None
    assert sound > changed / 5


def test_files_to_start_from_are_tidy(library: Library) -> None:
    """Nothing is to be done in the files that the fuzzer starts from: what it finds, it made."""
    for file in library.files:
        first, _, rest = file.raw.decode().partition("\n")
        schema = first.partition("$schema=")[2]
        assert f"{first}\n{rest}" == tidied(file.raw.decode(), file.model, schema)
