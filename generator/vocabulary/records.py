"""Terms for records themselves: the kinds whose ids are addresses."""

from __future__ import annotations

from generator.vocabulary.terms import Term


class RecordKind(Term):
    """A kind of record that others link to by its id. All but the lift are folders of records."""

    EXERCISES = "exercises", "exercise"
    LADDERS = "ladders", "ladder"
    PLANS = "plans", "plan"
    LIFTS = "lifts", "lift", 'The page "My lift hurts", by the id of its exercise.'
    SOURCES = "sources", "source"
    COMPARISONS = "comparisons", "comparison"
