"""Small pieces of text that many views share: weights, lists of words, doses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from generator.derive.hands import Counted, counted_as
from generator.vocabulary import Band, Measure

if TYPE_CHECKING:
    from generator.derive.start import StartSet
    from generator.model.exercise import Exercise
    from generator.model.guide import Guide
    from generator.model.weight import Dose


def listed(words: Iterable[str], last: str = "and") -> str:
    """Join words as a sentence does: "a, b and c"; with a comma more where one holds an "and"."""
    items = list(words)
    if len(items) < 2:  # noqa: PLR2004  one word or none needs no joining
        return "".join(items)
    comma = "," if any(" and " in item for item in items) else ""
    return f"{', '.join(items[:-1])}{comma} {last} {items[-1]}"


def sentence(text: str) -> str:
    """Begin with a capital letter, and end with a full stop."""
    text = capital(text)
    return text if text.endswith((".", "!", "?")) else f"{text}."


def first_sentence(text: str) -> str:
    """Return how a text begins, for a card that leads to the whole of it."""
    first, stop, _ = text.partition(". ")
    return f"{first}." if stop else text


def capital(text: str) -> str:
    """Begin with a capital letter, as a label that stands alone does."""
    return text[:1].upper() + text[1:]


def said_names(name: str, aliases: Iterable[str]) -> tuple[str, ...]:
    """Return the other names that are worth showing.

    Plurals, other spellings and the misspellings that only search needs are left out: what is, but
    for blanks and an end in s, the same as a name before it, or has nearly the same letters.
    """
    known, shown = [_bare(name)], []
    parts = [_bare(part) for part in name.replace("-", " ").split()]
    for alias in aliases:
        bare = _bare(alias)
        slips = (_is_slip(_bare(word), part) for word in alias.split() for part in parts)
        if not any(bare == each or _is_slip(bare, each) for each in known) and not any(slips):
            shown.append(alias)
            known.append(bare)
    return tuple(shown)


_NEARLY = 0.88
"""From this likeness on (0 to 1) one word is taken for a slip of another."""


def _bare(name: str) -> str:
    letters = "".join(char for char in name.lower() if char.isalnum())
    return letters.removesuffix("s") if not letters.endswith("ss") else letters


def _is_slip(word: str, other: str) -> bool:
    if word == other or word[:1] != other[:1]:
        return False
    return sorted(word) == sorted(other) or SequenceMatcher(None, word, other).ratio() >= _NEARLY


def kilograms(kg: float) -> str:
    """Write a weight: "62.5 kg"."""
    return f"{kg:g} kg"


def percent(value: float) -> str:
    """Write a per cent without needless decimals: "61.5 %"."""
    return f"{value:g} %"


def counted(low: int, high: int, measure: Measure, *, each_side: bool) -> str:
    """Write what a set is: "8 to 10 repetitions a side"."""
    count = f"{low}" if low == high else f"{low} to {high}"
    return f"{count} {measure.label}{' a side' if each_side else ''}"


def dose_of(dose: Dose) -> str:
    """Write the dose of a typical set."""
    return counted(dose.low, dose.high, dose.measure, each_side=dose.each_side)


def light_dose_of(exercise: Exercise, start: StartSet) -> str:
    """Write the dose of a first light set: few repetitions with a weight, else the least of it."""
    dose = exercise.dose
    is_counted = start.percent is not None and dose.measure is Measure.REPETITIONS
    few = min(_FEW, dose.low) if is_counted else dose.low
    return counted(few, few, dose.measure, each_side=dose.each_side)


_FEW = 6
"""Repetitions of a first light set with a weight, as the first day has them: a convention."""


def start_of(exercise: Exercise, start: StartSet, *, is_light: bool = False) -> str:
    """Write with what to start: a share of the usual weight, or body weight and a dose.

    Args:
        exercise: the exercise.
        start: its first set.
        is_light: whether less than usual is meant, also where there is no weight to take off.
    """
    if start.percent is None or start.kg is None:
        dose = light_dose_of(exercise, start) if is_light else dose_of(exercise.dose)
        return f"body weight, {dose}"
    if start.is_the_lightest:
        return lightest_of(exercise)
    if not start.takes_weight_off:
        return "your usual weight"
    return f"about {start.about_percent} % of your usual weight"


def lightest_of(exercise: Exercise) -> str:
    """Write the lightest weight of an exercise, which is the same for everybody."""
    if not exercise.load.lightest_kg:
        is_held = exercise.load.position.value.startswith("hands")
        return "empty hands" if is_held else "no weight yet"
    has_bar = any("barbell" in any_of for any_of in exercise.equipment)
    return "the empty bar" if has_bar else "the lightest weight"


def example_of(exercise: Exercise, start: StartSet) -> str:
    """Write the start weight of the reference lifter, or nothing without a weight."""
    return weight_of(exercise, start.kg) if start.kg else ""


def weight_of(exercise: Exercise, kg: float) -> str:
    """Write a weight, and what it is of where somebody could take it for another."""
    return f"{kilograms(kg)}{_COUNTED[counted_as(exercise)]}"


_COUNTED = {
    Counted.ONE_WEIGHT: "",
    Counted.BOTH_HANDS: " in both hands together",
    Counted.BAR_OR_PAIR: " (with dumbbells: both together)",
    Counted.PLATES: " of plates",
}


def equipment_of(guide: Guide, exercise: Exercise) -> str:
    """Write what is needed: "barbell, squat rack, and bench, box or step".

    What is enough by itself, since each choice has it, stands last: "dumbbells and adjustable
    bench, or row machine".
    """
    labels = guide.vocabulary.equipment
    choices = [[labels[tag].label for tag in any_of] for any_of in exercise.equipment]
    shared = set(choices[0]).intersection(*choices[1:]) if len(choices) > 1 else set()
    enough = [each for any_of in choices[:1] for each in any_of if each in shared]
    apart = [[each for each in any_of if each not in shared] for any_of in choices]
    together = _all_of(apart) if all(apart) else ""
    between = "; or " if " or " in together else ", or "
    return between.join(each for each in (together, _any_of(enough)) if each) or "nothing"


def _any_of(labels: Iterable[str]) -> str:
    """Write things of which one will do; a label that names two of them, "box or step", as two."""
    return listed((each for label in labels for each in label.split(" or ")), "or")


def _all_of(choices: Sequence[Sequence[str]]) -> str:
    """Write things that are needed together; what leaves a choice stands last."""
    needs = sorted(map(_any_of, choices), key=lambda need: " or " in need)
    if len(needs) > 1 and " or " in needs[-1]:
        return f"{', '.join(needs[:-1])}, and {needs[-1]}"
    return listed(needs)


def letter_of(band: Band) -> str:
    """Return the short sign of a band, which works without colour."""
    return {
        Band.VERY_LOW: "VL", Band.LOW: "L", Band.MODERATE: "M", Band.HIGH: "H",
        Band.VERY_HIGH: "VH",
    }[band]  # fmt: skip
