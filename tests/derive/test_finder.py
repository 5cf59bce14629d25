"""By which words an exercise is found, and what a phase says about it."""

from __future__ import annotations

from generator.checks.check import Derived
from generator.derive.finder import findables_of
from generator.derive.spelling import plain
from generator.derive.start import Verdict, phase_verdict
from generator.vocabulary import Phase
from tests.builders import a_guide, an_exercise


def test_words_that_stand_for_a_name_find_it() -> None:
    """A synonym, a compound and a common misspelling of the words of a name are words of it too."""
    rdl = an_exercise("rdl", name="Romanian dead-lift", aliases=["rumanian deadlift"])
    other = an_exercise("other", name="Romanian press", aliases=["dead press"])
    guide = a_guide([rdl, other])._replace(synonyms={"rdl": "romanian deadlift", "db": "dumbbell"})
    found = findables_of(guide)

    assert ("romanian dead lift", "rumanian deadlift") == found["rdl"].names
    assert {"rdl"} <= set(found["rdl"].words)
    assert {"rdl", "deadlift", "db"}.isdisjoint(found["other"].words)


def test_every_written_name_is_found_whole(real: Derived) -> None:
    """Each name and alias of the real guide, in plain letters, is a name of its exercise."""
    found = findables_of(real.guide)

    for id_, each in real.guide.exercises.items():
        assert {plain(name) for name in (each.name, *each.aliases)} == set(found[id_].names)


def test_muscles_and_equipment_are_weaker_words(real: Derived) -> None:
    """What is said about an exercise is never counted as its name."""
    bench = findables_of(real.guide)["bench-press"]

    assert {"chest", "triceps", "rack", "incline"} <= set(bench.also)
    assert set(bench.also).isdisjoint(word for name in bench.names for word in name.split())


def test_phases_are_those_of_its_page(real: Derived) -> None:
    """The finder keeps, lightens and leaves out what the page of the exercise does."""
    for id_, found in findables_of(real.guide).items():
        for phase in Phase:
            verdict = phase_verdict(real.guide, real.guide.exercises[id_], phase).verdict

            assert (verdict is Verdict.KEEP) == (phase in found.kept_in)
            assert (verdict is Verdict.LIGHTEN) == (phase in found.lighter_in)
