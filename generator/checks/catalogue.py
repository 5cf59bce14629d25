"""All checks, and running them: every finding at once, exceptions taken out.

Checks on records look at whatever could be read. Checks on derived values (swaps, ladders, plans)
run once every relation resolves; until then `Checked.not_run` names them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.checks import (
    comparisons,
    duplicates,
    exercises,
    ladders,
    moved,
    plan_words,
    plans,
    postures,
    relations,
    sessions,
    sources,
    stages,
    swaps,
    terms,
    wording,
)
from generator.checks.check import Check, Derived
from generator.checks.families import FAMILIES, family_of
from generator.findings import Finding, Rule, in_order
from generator.model.exceptions import Exceptions
from generator.reading.fault import READING_RULES
from generator.reading.guide import guide_of
from generator.reading.records import Records

ON_RELATIONS: tuple[Check[Records], ...] = (
    relations.relation_to_nothing,
    relations.unknown_open_term,
    relations.circle,
    relations.said_twice,
    relations.instead_has_the_same_caution,
    terms.term_twice,
    postures.like_nothing,
    moved.old_id_is_back,
    moved.moved_to_nothing,
    moved.moved_on,
    moved.moved_twice,
    moved.split_into_one,
)
"""Checks on how records name one another: while one has findings, nothing can be derived."""

ON_RECORDS: tuple[Check[Records], ...] = (
    *ON_RELATIONS,
    duplicates.name_taken,
    duplicates.name_nearly_taken,
    duplicates.copied_neighbour,
    exercises.alias_is_the_name,
    exercises.firmer_than_its_sources,
    exercises.weight_without_a_place,
    exercises.unloaded_without_a_weight,
    exercises.timed_and_loadless,
    sources.source_without_address,
    sources.own_and_not_own,
    comparisons.compared_with_itself,
    plans.does_not_close,
    stages.stages_out_of_order,
    plans.ends_below,
    plans.easier_week_outside,
    plan_words.words_for_nobody,
    wording.word_that_harms,
    wording.words_of_the_skeleton,
    terms.muscle_without_a_place,
)
"""Checks that look at records as they were read."""

ON_DERIVED: tuple[Check[Derived], ...] = (
    exercises.lighter_than_the_lightest,
    exercises.bend_without_bending,
    postures.joint_beyond_its_range,
    postures.through_the_floor,
    postures.cannot_balance,
    postures.misses_what_it_should_touch,
    postures.contact_at_no_frame,
    postures.weight_that_is_not_held,
    postures.judged_where_it_is_estimated,
    postures.neither_judged_nor_estimated,
    postures.judged_where_it_shows,
    postures.neither_judged_nor_shown,
    comparisons.against_a_comparison,
    swaps.easier_loads_more,
    swaps.easier_keeps_nothing,
    swaps.never_a_default,
    swaps.adds_without_a_word,
    swaps.movement_without_a_role,
    ladders.rung_loads_less,
    ladders.rung_of_another_role,
    ladders.rung_twice,
    plans.step_too_big,
    plans.starts_too_high,
    plans.no_easier_week,
    plans.effort_or_count_jumps,
    stages.above_its_phase,
    sessions.profile_cannot,
    sessions.slot_of_another_role,
    sessions.session_too_long,
    sessions.goal_not_trained,
    sessions.sets_jump,
    sessions.upper_body_left_out,
    sessions.weight_that_is_not_there,
)
"""Checks that look at a whole guide and what is derived from it."""


def stale_exception() -> None:
    """An exception names a rule that the record does not break, or a code that does not exist.

    Why: exceptions that nobody needs hide the next real fault.

    Mend: delete the exception from `content/exceptions.yml`.
    """


STALE = Rule.of("EC001", stale_exception)

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            *READING_RULES.values(),
            STALE,
            *(check.rule for check in ON_RECORDS),
            *(check.rule for check in ON_DERIVED),
        ),
        key=lambda rule: (FAMILIES.index(family_of(rule)), rule.code),
    )
)
"""Every code there is, with its documentation, family by family."""

_RELATIONS = {check.rule.code for check in ON_RELATIONS}


_NEED_ALL = (STALE, *(check.rule for check in ON_RECORDS if check.needs_all))
"""Rules that a look at some files cannot settle."""


class Checked(NamedTuple):
    """The outcome of checking: the guide where there is one, and every finding."""

    derived: Derived | None
    findings: tuple[Finding, ...]
    not_run: tuple[Rule, ...]
    """Rules that could not run: the guide could not be made, or only some files were read."""


def check_records(records: Records) -> Checked:
    """Apply every rule to what was read."""
    findings = [*records.findings, *_run_on(records)]
    blocked = bool(records.findings) or any(found.code in _RELATIONS for found in findings)
    guide = None if blocked else guide_of(records)
    derived = None if guide is None else Derived(guide)
    not_run = _NEED_ALL if records.unread else ()
    if derived is None:
        kept, _ = _without_exceptions(findings, records)
        return Checked(None, in_order(kept), (*not_run, *(check.rule for check in ON_DERIVED)))
    findings += [found for check in ON_DERIVED for found in check.run(derived)]
    kept, stale = _without_exceptions(findings, records)
    return Checked(derived, in_order((*kept, *(() if records.unread else stale))), not_run)


def _run_on(records: Records) -> Iterator[Finding]:
    for check in ON_RECORDS:
        yield from check.run(records)


def _without_exceptions(
    findings: list[Finding], records: Records
) -> tuple[list[Finding], list[Finding]]:
    """Return the findings that no exception covers, and a finding for each stale exception."""
    record = records.one(Exceptions)
    if record is None:
        return findings, []
    excepted = {(each.code, each.record) for each in record.exceptions}
    kept = [found for found in findings if (found.code, found.record) not in excepted]
    broken = {(found.code, found.record) for found in findings}
    stale = [
        Finding(
            record.origin.at("exceptions", position), STALE.code,
            f"{each.record} does not break {each.code}", "delete the exception.",
        )
        for position, each in enumerate(record.exceptions)
        if (each.code, each.record) not in broken
    ]  # fmt: skip
    return kept, stale


def may_be_excepted(rule: Rule) -> bool:
    """Say whether a record may break a rule for a reason; what cannot be read has no reasons."""
    return rule is not STALE and rule.code not in READING_RULES


def rule_of(code: str) -> Rule | None:
    """Return the rule with a code, if there is one."""
    return next((rule for rule in RULES if rule.code == code), None)
