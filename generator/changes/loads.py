"""What changes of the load on the lower back, and of what an exercise can bring on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.changes.sides import BeforeAfter
from generator.derive.load import Load, load_of_set
from generator.derive.provocations import amount_of
from generator.vocabulary import Amount, Basis, BendUnderLoad, Provocation

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class LoadChange:
    """An exercise whose load on the lower back is another, or stands on other ground."""

    exercise: Exercise
    usual: BeforeAfter[Load]
    """The load of a usual set."""
    lightest: BeforeAfter[Load]
    """The load of a set with the least weight it can be done with."""

    @property
    def is_of_band(self) -> bool:
        """Say whether a usual set has another band."""
        return self.usual.before.band is not self.usual.after.band

    @property
    def is_of_lightest_band(self) -> bool:
        """Say whether the lightest set has another band."""
        return self.lightest.before.band is not self.lightest.after.band

    @property
    def is_of_ground(self) -> bool:
        """Say whether it stands on another basis, or has another grade."""
        return _ground(self.usual.before) != _ground(self.usual.after)

    @property
    def points(self) -> int:
        """Return by how many points of the index a usual set moved."""
        return round(self.usual.after.index) - round(self.usual.before.index)


@dataclass(frozen=True, slots=True)
class HeldChange:
    """An exercise that holds more or less of what can bring a back on."""

    exercise: Exercise
    amounts: tuple[tuple[Provocation, BeforeAfter[Amount]], ...]
    """Only what changed."""
    bend_under_load: BeforeAfter[BendUnderLoad]


def load_changes(before: Guide, after: Guide) -> Iterator[LoadChange]:
    """Yield each exercise whose load changed: other bands first, the largest steps among them."""
    yield from sorted(_load_changes(before, after), key=_largest_first)


def _load_changes(before: Guide, after: Guide) -> Iterator[LoadChange]:
    for id_, now in after.exercises.items():
        was = before.exercises.get(id_)
        if was is None:
            continue
        change = LoadChange(
            now,
            BeforeAfter(_usual(before, was), _usual(after, now)),
            BeforeAfter(_lightest(before, was), _lightest(after, now)),
        )
        if _shown(change.usual.before) != _shown(change.usual.after) or change.is_of_lightest_band:
            yield change


def _largest_first(change: LoadChange) -> tuple[bool, int, int, str]:
    ranks = change.usual.after.band.rank - change.usual.before.band.rank
    return not change.is_of_band, -abs(ranks), -abs(change.points), change.exercise.id


def _usual(guide: Guide, exercise: Exercise) -> Load:
    return load_of_set(exercise, guide.rules.reference_lifter)


def _lightest(guide: Guide, exercise: Exercise) -> Load:
    return load_of_set(exercise, guide.rules.reference_lifter, exercise.load.lightest_kg)


def _ground(load: Load) -> tuple[object, ...]:
    return load.basis, load.grade


def _shown(load: Load) -> tuple[object, ...]:
    """Return what readers see of a load: a judged one has no figure."""
    index = round(load.index) if load.basis is Basis.ESTIMATED else None
    return *_ground(load), load.band, index, load.kg


def held_changes(before: Guide, after: Guide) -> Iterator[HeldChange]:
    """Yield each exercise that holds more or less of what can bring a back on."""
    for id_, now in after.exercises.items():
        was = before.exercises.get(id_)
        if was is None:
            continue
        amounts = tuple(
            (each, pair)
            for each in Provocation
            if not (
                pair := BeforeAfter(_amount(before, was, each), _amount(after, now, each))
            ).is_same
        )
        bend = BeforeAfter(was.spine.bend_under_load, now.spine.bend_under_load)
        if amounts or not bend.is_same:
            yield HeldChange(now, amounts, bend)


def _amount(guide: Guide, exercise: Exercise, provocation: Provocation) -> Amount:
    return amount_of(exercise, guide.rules.reference_lifter, provocation)
