"""A comparison: within one study, exercise A against exercise B.

Only within-study comparisons may rank exercises; figures from different laboratories and models
must never be set side by side.
"""

from typing import ClassVar

from generator.model.base import Id, Kilograms, Record, ShortText, Text, WholeNumber, described
from generator.vocabulary import ComparedMeasure, ComparedResult, LoadBasis


class Comparison(Record):
    """One within-study measurement of two exercises."""

    folder: ClassVar[str] = "comparisons"

    a: Id = described(
        "The first exercise.", good="conventional-deadlift", bad="Deadlift", refers_to="exercises"
    )
    b: Id = described(
        "The second exercise.", good="trap-bar-deadlift", bad="hex bar", refers_to="exercises"
    )
    measure: ComparedMeasure = described("What was measured.", good="moment", bad="load")
    result: ComparedResult = described(
        "Which of the two was more, as the study says.", good="a>b", bad="a"
    )
    figure: ShortText | None = described(
        "The figure, where you saw it.",
        good="longissimus 11.0 % lower",
        bad="much",
        asks="How much? If you saw no figure, leave it out.",
        default=None,
    )
    load_basis: LoadBasis = described(
        "How the two were loaded.", good="same-percent-1rm", bad="heavy"
    )
    a_kg: Kilograms | None = described(
        "The weight of the first for a person of 80 kg, at the middle of what the study used. "
        "Leave it out where you saw no weight.",
        good=20,
        bad="25 % of body weight",
        unit="kilograms",
        default=None,
    )
    b_kg: Kilograms | None = described(
        "The weight of the second, in the same way.",
        good=20,
        bad="light",
        unit="kilograms",
        default=None,
    )
    population: ShortText = described(
        "Who was measured.",
        good="male powerlifters",
        bad="people",
        asks="Which people? Men who lift tell little about women who do not.",
    )
    n: WholeNumber | None = described(
        "How many people. Leave it out where you did not see it.",
        good=19,
        bad=0,
        default=None,
        ge=1,
        le=100_000,
    )
    source: Id = described("The study.", good="swinton-2011", bad="Swinton", refers_to="sources")
    note: Text | None = described(
        "What a reader should know before leaning on it; or why the guide's order differs.",
        good="The hex bar's one-repetition maximum was higher, so the same share is more weight.",
        bad="Good study.",
        asks="What should a reader know that stands nowhere else? If nothing, leave it out.",
        default=None,
    )
