"""Checks on what a plan says in other words to whoever has one set of equipment."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import Found, check
from generator.model.plan import Plan
from generator.reading.records import Records


@check("PL017")
def words_for_nobody(records: Records) -> Iterator[Found]:
    """A plan has other words for equipment that it has no weeks for, or twice for the same.

    Why: nobody would ever read them.

    Mend: name a profile of the plan's own list, each at most once.
    """
    for plan in records.all(Plan).values():
        seen: set[str] = set()
        for at, words in enumerate(plan.words_for):
            here = ("words_for", at, "profile")
            if words.profile not in plan.profiles:
                yield Found(
                    plan, here, f"the plan has no weeks for the profile {words.profile}",
                    f"name one of {', '.join(plan.profiles)}, or add it to `profiles`.",
                )  # fmt: skip
            elif words.profile in seen:
                yield Found(
                    plan, here, f"the profile {words.profile} stands twice",
                    "put all words for it into one entry.",
                )  # fmt: skip
            seen.add(words.profile)
