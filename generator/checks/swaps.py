"""The promises of the swap tables, held against every relation that people declare.

What the guide works out keeps these promises by the way it is made (and tests say so). A neighbour
that somebody declares easier is taken at its word and put into the table; these checks see to it
that the word holds.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import Derived, Found, check
from generator.derive.load import load_of_set
from generator.derive.provocations import amount_of
from generator.derive.roles import roles_of
from generator.findings import Path
from generator.model.base import Record
from generator.model.exercise import Exercise
from generator.vocabulary import Amount, Provocation


@check("SW001")
def easier_loads_more(derived: Derived) -> Iterator[Found]:
    """A swap that is declared easier loads the back more, in a typical set, than what it replaces.

    Why: the first promise of this guide is that an easier swap never raises the load. In a table
    it starts light enough to keep that promise; here two usual sets are compared, and loads
    that the ratings cannot tell apart pass.

    Mend: take out the relation, or correct the load of one of the two.
    """
    lifter = derived.guide.rules.reference_lifter
    for harder, easier, record, path in _declared(derived):
        load, most = load_of_set(easier, lifter), load_of_set(harder, lifter)
        if load.index > most.index and not load.is_about(most):
            yield Found(
                record, path,
                f"{easier.id} is declared easier than {harder.id} but loads the back more",
                "take out the relation, or correct a rating.",
            )  # fmt: skip


@check("SW002")
def easier_keeps_nothing(derived: Derived) -> Iterator[Found]:
    """A swap that is declared easier shares no role with what it replaces.

    Why: a swap keeps at least one job of the lift; otherwise it is another exercise.

    Mend: take out the relation, or give the movement its role in `content/vocabulary/roles.yml`.
    """
    for harder, easier, record, path in _declared(derived):
        shared = set(roles_of(derived.guide, harder)) & set(roles_of(derived.guide, easier))
        if not shared:
            yield Found(
                record, path, f"{easier.id} keeps no role of {harder.id}",
                "take out the relation, or correct the roles.",
            )  # fmt: skip


@check("SW003")
def never_a_default(derived: Derived) -> Iterator[Found]:
    """An exercise that is never a default answer for a sore back is declared an easier swap.

    Why: a few exercises are described here but not offered: `easy_swap: false` says so.

    Mend: take out the relation.
    """
    for _, easier, record, path in _declared(derived):
        if not easier.easy_swap:
            yield Found(
                record, path, f"{easier.id} says `easy_swap: false`", "take out the relation."
            )


@check("SW004")
def adds_without_a_word(derived: Derived) -> Iterator[Found]:
    """A swap that is declared easier holds much of something that the lift holds little of.

    Why: somebody whose back it brings on would trade one trouble for another. The easier exercise
    must carry a caution that says so.

    Mend: add a caution for it to the easier exercise, or take out the relation.
    """
    lifter = derived.guide.rules.reference_lifter
    for harder, easier, record, path in _declared(derived):
        for provocation in Provocation:
            much = amount_of(easier, lifter, provocation) is Amount.MUCH
            little = amount_of(harder, lifter, provocation) is Amount.LITTLE
            said = any(caution.when is provocation for caution in easier.cautions)
            if much and little and not said:
                yield Found(
                    record, path,
                    f"{easier.id} holds much {provocation.label}, {harder.id} little, and no "
                    "caution says so",
                    f"add a caution with `when: {provocation}` to {easier.key}, "
                    "or take out the relation.",
                )  # fmt: skip


@check("SW005")
def movement_without_a_role(derived: Derived) -> Iterator[Found]:
    """The movement of an exercise belongs to no role.

    Why: it could never stand in a swap table, a ladder or a plan.

    Mend: add the movement to a role in `content/vocabulary/roles.yml`.
    """
    for exercise in derived.guide.exercises.values():
        if not roles_of(derived.guide, exercise):
            yield Found(
                exercise, ("pattern",), f'the movement "{exercise.pattern}" belongs to no role',
                "add it to a role in content/vocabulary/roles.yml.",
            )  # fmt: skip


def _declared(derived: Derived) -> Iterator[tuple[Exercise, Exercise, Record, Path]]:
    """Yield each written relation as harder, easier, the record it stands in, and where."""
    exercises = derived.guide.exercises
    for exercise in exercises.values():
        for position, relation in enumerate(exercise.easier):
            other = exercises[relation.exercise]
            yield exercise, other, exercise, ("easier", position, "exercise")
        for position, relation in enumerate(exercise.harder):
            other = exercises[relation.exercise]
            yield other, exercise, exercise, ("harder", position, "exercise")
