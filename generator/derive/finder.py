"""By which words an exercise is found, and what a phase says about it: what the finder filters by.

All that needs judgement happens here, before anybody types. Every word that stands for words of a
name is a word of that exercise too: whoever types "rdl", "db" or "dead lift" finds what is called
"Romanian deadlift" or "dumbbell". The script in the browser compares letters and decides nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.spelling import Language, Spelling, plain, spelling_of
from generator.derive.start import Verdict, phase_verdict
from generator.vocabulary import Pattern, Phase, SupportedBy

if TYPE_CHECKING:
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class Findable:
    """What the finder knows about one exercise."""

    names: tuple[str, ...]
    """Its name and then its aliases, in plain letters, each once."""
    words: tuple[str, ...]
    """Other words for what its names say: synonyms, compounds, misspellings."""
    also: tuple[str, ...]
    """Words for its movement, its muscles and its equipment: a weaker reason to find it."""
    support: SupportedBy
    kept_in: tuple[Phase, ...]
    """The phases in which it is kept as it is."""
    lighter_in: tuple[Phase, ...]
    """The phases in which it is made lighter. In any other it is left for later."""


def findables_of(guide: Guide) -> Mapping[str, Findable]:
    """Return what the finder knows, by the id of the exercise."""
    names = {id_: (each.name, *each.aliases) for id_, each in guide.exercises.items()}
    spelling = spelling_of(names, guide.synonyms, _language_of(guide))
    standing_for = _by_what_they_mean(spelling)
    found = {}
    for id_, texts in names.items():
        exercise = guide.exercises[id_]
        own = tuple(dict.fromkeys(map(plain, texts)))
        known = {word for name in own for word in name.split()}
        words = {word for name in own for word in _meaning(name, spelling, standing_for)} - known
        also = set(_words_about(guide, exercise)) - known - words
        verdicts = {phase: phase_verdict(guide, exercise, phase).verdict for phase in Phase}
        found[id_] = Findable(
            own, tuple(sorted(words)), tuple(sorted(also)),
            exercise.support.by if exercise.support else SupportedBy.NONE,
            tuple(phase for phase in Phase if verdicts[phase] is Verdict.KEEP),
            tuple(phase for phase in Phase if verdicts[phase] is Verdict.LIGHTEN),
        )  # fmt: skip
    return found


def _language_of(guide: Guide) -> Language:
    vocabulary = guide.vocabulary
    terms = [*vocabulary.equipment.values(), *vocabulary.muscles.values()]
    return Language(
        guide.synonyms,
        [*(each.value for each in Pattern), *(x for term in terms for x in (term.tag, term.label))],
    )


def _by_what_they_mean(spelling: Spelling) -> Mapping[str, list[tuple[str, frozenset[str]]]]:
    """Index the words that stand for others, or for several, by the first of these."""
    index: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
    for word, meant in spelling.usual.items():
        if meant:
            index[min(meant)].append((word, meant))
    return index


def _meaning(
    name: str, spelling: Spelling, standing_for: Mapping[str, list[tuple[str, frozenset[str]]]]
) -> Iterator[str]:
    """Yield the usual words of a name, and every word all of whose meaning is among them."""
    usual = spelling.words_of(name)
    yield from usual
    for one in usual:
        yield from (word for word, meant in standing_for.get(one, ()) if meant <= usual)


def _words_about(guide: Guide, exercise: Exercise) -> Iterator[str]:
    """Yield the words of the movement, the main muscles and the equipment of an exercise."""
    muscles, gear = guide.vocabulary.muscles, guide.vocabulary.equipment
    terms = [
        *(muscles[tag] for tag in exercise.muscles.primary),
        *(gear[tag] for any_of in exercise.equipment for tag in any_of),
    ]
    pattern = exercise.pattern
    texts = [pattern.value, pattern.label, *(x for each in terms for x in (each.tag, each.label))]
    for text in texts:
        yield from (word for word in plain(text).split() if word not in ("a", "and", "or"))
