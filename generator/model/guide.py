"""The guide: all records, indexed by id, every relation resolved.

A `Guide` is made only from records that passed the checks on relations, so what stands above may
look anything up without asking first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import NamedTuple

from generator.model.comparison import Comparison
from generator.model.day_one import Today
from generator.model.decisions import Decisions, PlanBounds
from generator.model.exceptions import RuleException
from generator.model.exercise import Exercise
from generator.model.get_help import GetHelp
from generator.model.ladder import Ladder
from generator.model.lifts import MainLifts, ReferenceLifter
from generator.model.moved import Moved, Split
from generator.model.phases import PainRule, Phases
from generator.model.plan import Plan
from generator.model.source import Source
from generator.model.terms import OpenTerm, Profile, Role
from generator.model.where_am_i import WhereAmI


class Rules(NamedTuple):
    """The shared words and numbers."""

    phases: Phases
    pain: PainRule
    get_help: GetHelp
    decisions: Decisions
    plan_bounds: PlanBounds
    reference_lifter: ReferenceLifter
    main_lifts: MainLifts
    today: Today
    where_am_i: WhereAmI


class Vocabulary(NamedTuple):
    """The open terms, by tag, in the order they are written."""

    equipment: Mapping[str, OpenTerm]
    muscles: Mapping[str, OpenTerm]
    roles: Mapping[str, Role]
    profiles: Mapping[str, Profile]

    def tags(self, name: str) -> tuple[str, ...]:
        """Return the tags of one vocabulary by its name."""
        terms: Mapping[str, OpenTerm] = getattr(self, name)
        return tuple(terms)


class Guide(NamedTuple):
    """Everything that people wrote, sorted by id."""

    exercises: Mapping[str, Exercise]
    sources: Mapping[str, Source]
    comparisons: Mapping[str, Comparison]
    ladders: Mapping[str, Ladder]
    plans: Mapping[str, Plan]
    rules: Rules
    vocabulary: Vocabulary
    synonyms: Mapping[str, str] = field(default_factory=dict)
    """From a word in the name of an exercise to the usual words for it."""
    exceptions: tuple[RuleException, ...] = ()
    moved: tuple[Moved | Split, ...] = ()
    """Ids that no record has any more, and where they went."""
