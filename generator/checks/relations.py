"""Does everything that a record names exist, and does it make sense to name it there?

These checks look at whatever could be read, so one broken record hides no other fault.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import count

from generator.checks.check import Found, check
from generator.findings import Path
from generator.model.exercise import Exercise
from generator.model.moved import MovedIds
from generator.model.terms import Terms
from generator.model.walk import open_terms
from generator.reading.faults import FEW, did_you_mean
from generator.reading.records import Records

MOST_SUGGESTED = 30
"""How often the nearest id is looked for: if more lead nowhere, it is not for a slip in each."""


@check("XR001")
def relation_to_nothing(records: Records) -> Iterator[Found]:
    """A record names another record that does not exist.

    Why: the link on the page would lead nowhere, and a swap or a source would silently be lost.

    Mend: correct the id. An id is the name of the file without `.yml`.
    """
    moved, ids, told = _moved(records), records.ids, count(1)
    for key, record in records.by_key.items():
        for leaf in records.named[key]:
            folder = leaf.refers_to or ""
            if records.is_closed(folder):
                continue  # which has a finding of its own
            if leaf.value not in ids.get(folder, ()):
                if where := moved.get((folder, str(leaf.value))):
                    message = f'"{leaf.value}" is no id in {folder}/ any more'
                    yield Found(record, leaf.path, message, where)
                    continue
                known = sorted(ids.get(folder, ())) if next(told) <= MOST_SUGGESTED else ()
                otherwise = (
                    "Is it a new source? Write its record first (`guide new source ID`); or say "
                    "under none_found what you looked for."
                    if folder == "sources"
                    else "Is it not there yet? Write its record first, or leave the line out."
                )
                yield Found(
                    record, leaf.path,
                    f'"{leaf.value}" is not the id of a record in {folder}/',
                    f"{nearest_id(str(leaf.value), known, folder)} {otherwise}",
                )  # fmt: skip


def _moved(records: Records) -> Mapping[tuple[str, str], str]:
    """Return where each old id went, in words, by folder and id."""
    record = records.one(MovedIds)
    return {
        (old.kind.value, old.id): f'it moved to "{old.targets[0]}": write that.'
        if len(old.targets) == 1
        else f"it was split into {' and '.join(old.targets)}: write the one that is meant."
        for old in (record.all if record else ())
    }


def nearest_id(word: str, known: Sequence[str], folder: str) -> str:
    """Suggest the nearest id; where none is near, a hundred of them would help nobody."""
    if not known or (len(known) > FEW and not get_close_matches(word, known, n=1)):
        return f"the ids are the names of the files in content/{folder}/."
    return did_you_mean(word, known)


@check("XR002")
def unknown_open_term(records: Records) -> Iterator[Found]:
    """A record uses a term that its vocabulary does not have.

    Why: filters and equipment profiles know only the terms of the vocabulary.

    Mend: use one of the listed terms, or propose a new one in `content/vocabulary/`.
    """
    vocabularies = _vocabularies(records)
    for record in records.by_key.values():
        for leaf in open_terms(record):
            known = vocabularies.get(leaf.vocabulary or "")
            if known is None:
                continue
            words = leaf.path[-1:] if leaf.field == "exercises" else (leaf.value,)
            for word in words:
                if word not in known:
                    yield Found(
                        record, leaf.path, f'unknown term "{word}" for {leaf.vocabulary}',
                        did_you_mean(str(word), known),
                    )  # fmt: skip


def _vocabularies(records: Records) -> Mapping[str, tuple[str, ...]]:
    return {
        vocabulary.id: tuple(term.tag for term in vocabulary.terms)
        for vocabulary in records.all(Terms).values()
    }


@check("XR003", needs_all=True)
def circle(records: Records) -> Iterator[Found]:
    """Easier and harder lead round in a circle.

    Why: an exercise would be easier than itself, and a lifter would be sent round for ever.

    Mend: take out one of the relations in the circle; the message names them all.
    """
    exercises = records.all(Exercise)
    easier = _without_ends(_one_step_easier(exercises))
    told: set[str] = set()
    for start in easier:
        if start not in told and (way := _circle_from(start, easier)):
            told.update(way)
            record, path = _first_written(way, exercises)
            yield Found(
                record, path, f"easier leads round in a circle: {' -> '.join((*way, start))}",
                "take out one of these relations.",
            )  # fmt: skip


def _one_step_easier(exercises: Mapping[str, Exercise]) -> Mapping[str, tuple[str, ...]]:
    """Return for each exercise those one step easier, on whichever side it is written."""
    found: dict[str, set[str]] = {id_: set() for id_ in exercises}
    for id_, exercise in exercises.items():
        found[id_].update(each.exercise for each in exercise.easier)
        for each in exercise.harder:
            found.setdefault(each.exercise, set()).add(id_)
    return {id_: tuple(sorted((found[id_] & exercises.keys()) - {id_})) for id_ in exercises}


def _without_ends(easier: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Leave out, again and again, what leads nowhere: what is left leads into a circle."""
    harder: dict[str, list[str]] = {id_: [] for id_ in easier}
    for id_, below in easier.items():
        for each in below:
            harder[each].append(id_)
    open_ways = {id_: len(below) for id_, below in easier.items()}
    ends = [id_ for id_, ways in open_ways.items() if not ways]
    for end in ends:  # it grows while it is walked
        for above in harder[end]:
            open_ways[above] -= 1
            if not open_ways[above]:
                ends.append(above)
    left = easier.keys() - set(ends)
    return {
        id_: tuple(each for each in below if each in left)
        for id_, below in easier.items()
        if id_ in left
    }


def _first_written(
    way: tuple[str, ...], exercises: Mapping[str, Exercise]
) -> tuple[Exercise, Path]:
    """Return where the first step of a circle stands: in the harder or in the easier of the two."""
    harder, easier = exercises[way[0]], exercises[way[1]]
    for position, relation in enumerate(harder.easier):
        if relation.exercise == easier.id:
            return harder, ("easier", position, "exercise")
    position = [relation.exercise for relation in easier.harder].index(harder.id)
    return easier, ("harder", position, "exercise")


def _circle_from(start: str, easier: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return a way from an exercise back to itself, or nothing."""
    above: dict[str, str] = {}
    ends = [start]
    while ends:
        here = ends.pop()
        for below in easier[here]:
            if below == start:
                way = [here]
                while way[-1] != start:
                    way.append(above[way[-1]])
                return tuple(reversed(way))
            if below not in above:
                above[below] = here
                ends.append(below)
    return ()


@check("XR004")
def said_twice(records: Records) -> Iterator[Found]:
    """A relation points at its own record, or is written on both sides.

    Why: what is written twice drifts apart; the other direction is worked out.

    Mend: delete one of the two lines.
    """
    exercises = records.all(Exercise)
    written: dict[tuple[str, str], str] = {}
    for exercise in exercises.values():
        for field in ("easier", "harder"):
            for position, relation in enumerate(getattr(exercise, field)):
                pair = (relation.exercise, exercise.id)
                pair = pair if field == "easier" else (exercise.id, relation.exercise)
                if relation.exercise == exercise.id:
                    message = "the relation points at its own record"
                elif pair in written:
                    message = f"this relation already stands in {written[pair]}"
                else:
                    written[pair] = exercise.key
                    continue
                yield Found(exercise, (field, position, "exercise"), message, "delete this one.")


@check("XR005")
def instead_has_the_same_caution(records: Records) -> Iterator[Found]:
    """What is offered instead carries the same caution.

    Why: somebody who is told to leave one exercise would be sent to another with the same fault.

    Mend: name an exercise without this caution.
    """
    exercises = records.all(Exercise)
    for exercise in exercises.values():
        for position, caution in enumerate(exercise.cautions):
            instead = exercises.get(caution.instead)
            if instead and any(other.when == caution.when for other in instead.cautions):
                yield Found(
                    exercise, ("cautions", position, "instead"),
                    f'"{caution.instead}" carries a caution for {caution.when} as well',
                    "name an exercise without it.",
                )  # fmt: skip
