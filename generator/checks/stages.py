"""Checks on the phases of a plan: are they in order, and does each week fit its phase?"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import Derived, Found, check
from generator.derive.bands import top_of
from generator.derive.schedule import schedule_of
from generator.derive.weekly_load import load_of_dose, percent_asked_for
from generator.model.plan import Plan
from generator.reading.records import Records
from generator.vocabulary import Phase


@check("PL007")
def above_its_phase(derived: Derived) -> Iterator[Found]:
    """A week asks for more than its phase allows: too much load, or too much bending under load.

    Why: a flare-up sets heavy bending under load aside, and every phase has its own ceiling.

    Mend: begin the next stage earlier, lower the start, or name another exercise.
    """
    guide = derived.guide
    for plan in guide.plans.values():
        seen: set[tuple[str, Phase]] = set()
        looked: set[tuple[str, float, Phase]] = set()
        for profile in plan.profiles:
            for week in schedule_of(plan, profile):
                rule = guide.rules.phases.of(week.stage.phase)
                for dose in week.doses:
                    asked = (dose.exercise, percent_asked_for(dose, rule), rule.phase)
                    if asked in looked:
                        continue
                    looked.add(asked)
                    exercise = guide.exercises[dose.exercise]
                    load = load_of_dose(guide, dose, week)
                    bends = exercise.spine.bend_under_load.rank > rule.most_bend_under_load.rank
                    heavy = load.index >= top_of(rule.highest_start_band)
                    key = (exercise.id, rule.phase)
                    if (bends or heavy) and key not in seen:
                        seen.add(key)
                        what = "bends too far under load" if bends else f"is {load.band.label}"
                        yield Found(
                            plan, ("stages",),
                            f"week {week.number}, {exercise.id}: its load {what} for the phase "
                            f"{rule.phase.label.lower()}",
                            "begin the next stage earlier, lower the start, or name another "
                            "exercise.",
                        )  # fmt: skip


@check("PL008")
def stages_out_of_order(records: Records) -> Iterator[Found]:
    """The stages do not begin with week 1, run backwards, or lie outside the plan.

    Why: every week must belong to one phase, and phases follow each other.

    Mend: put the stages in order, the first from week 1.
    """
    for plan in records.all(Plan).values():
        weeks = [stage.from_week for stage in plan.stages]
        phases = [stage.phase.rank for stage in plan.stages]
        fits = (
            weeks[0] == 1
            and weeks == sorted(set(weeks))
            and phases == sorted(set(phases))
            and weeks[-1] <= plan.weeks
        )
        if not fits:
            yield Found(
                plan, ("stages",), f"the stages begin in weeks {', '.join(map(str, weeks))}",
                f"begin with week 1, go up, and stay within {plan.weeks} weeks.",
            )  # fmt: skip
