"""The guide, made of sound records whose relations all resolve."""

from __future__ import annotations

from generator.model.comparison import Comparison
from generator.model.day_one import Today
from generator.model.decisions import Decisions, PlanBounds
from generator.model.exceptions import Exceptions
from generator.model.exercise import Exercise
from generator.model.get_help import GetHelp
from generator.model.guide import Guide, Rules, Vocabulary
from generator.model.ladder import Ladder
from generator.model.lifts import MainLifts, ReferenceLifter
from generator.model.moved import MovedIds
from generator.model.phases import PainRule, Phases
from generator.model.plan import Plan
from generator.model.source import Source
from generator.model.synonyms import Synonyms
from generator.model.terms import Equipment, MuscleGroups, Profiles, Roles
from generator.model.where_am_i import WhereAmI
from generator.reading.figures import with_figures
from generator.reading.kinds import ONE
from generator.reading.records import AnyRecord, Records


def guide_of(records: Records) -> Guide | None:
    """Make the guide, or nothing where one of the shared records is missing.

    Whoever calls this has made sure that every relation resolves.
    """
    vocabulary = vocabulary_of(records)
    if vocabulary is None or not all(records.one(model) for model in ONE.values()):
        return None
    exercises = {
        # The neighbours of what is only context were not read.
        id_: each.model_copy(update={"easier": (), "harder": ()})
        if each.key in records.context
        else each
        for id_, each in records.all(Exercise).items()
    }
    return Guide(
        exercises=with_figures(exercises),
        sources=records.all(Source),
        comparisons=_asked_for(records, Comparison),
        ladders=_asked_for(records, Ladder),
        plans=_asked_for(records, Plan),
        rules=Rules(
            phases=_the(records, Phases),
            pain=_the(records, PainRule),
            get_help=_the(records, GetHelp),
            decisions=_the(records, Decisions),
            plan_bounds=_the(records, PlanBounds),
            reference_lifter=_the(records, ReferenceLifter),
            main_lifts=_the(records, MainLifts),
            today=_the(records, Today),
            where_am_i=_the(records, WhereAmI),
        ),
        vocabulary=vocabulary,
        synonyms={each.word: each.means for each in _the(records, Synonyms).synonyms},
        exceptions=_the(records, Exceptions).exceptions,
        moved=_the(records, MovedIds).all,
    )


def vocabulary_of(records: Records) -> Vocabulary | None:
    """Make the vocabulary, or nothing where a part of it is missing; the rest may be broken."""
    equipment, muscles = records.one(Equipment), records.one(MuscleGroups)
    roles, profiles = records.one(Roles), records.one(Profiles)
    if equipment is None or muscles is None or roles is None or profiles is None:
        return None
    return Vocabulary(
        equipment={term.tag: term for term in equipment.terms},
        muscles={term.tag: term for term in muscles.terms},
        roles={term.tag: term for term in roles.terms},
        profiles={term.tag: term for term in profiles.terms},
    )


def _asked_for(records: Records, model: type[AnyRecord]) -> dict[str, AnyRecord]:
    """Return the records of a kind; what those that are only context name was not read."""
    return {id_: e for id_, e in records.all(model).items() if e.key not in records.context}


def _the(records: Records, model: type[AnyRecord]) -> AnyRecord:
    record = records.one(model)
    if record is None:  # pragma: no cover  guide_of has looked
        raise LookupError(model.__name__)
    return record
