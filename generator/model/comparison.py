"""A comparison: within one study, exercise A against exercise B.

Only within-study comparisons may rank exercises; figures from different laboratories and models
must never be set side by side.
"""

from __future__ import annotations

from typing import ClassVar

from generator.model.base import Count, Id, Kilograms, Record, ShortText, Text, described
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
    result: ComparedResult = described("Which of the two was more.", good="a>b", bad="a")
    figure: ShortText | None = described(
        "The figure, where it was seen.",
        good="longissimus 11.0 % lower",
        bad="much",
        default=None,
    )
    load_basis: LoadBasis = described(
        "How the two were loaded.", good="same-percent-1rm", bad="heavy"
    )
    a_kg: Kilograms | None = described(
        "The weight of the first for an 80 kg person, at the middle of what the study used; leave "
        "it out where no weight was seen.",
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
    population: ShortText = described("Who was measured.", good="male powerlifters", bad="people")
    n: Count | None = described(
        "How many people. Leave it out where it was not seen.",
        good=19,
        bad=0,
        unit="people",
        default=None,
    )
    source: Id = described("The source.", good="swinton-2011", bad="Swinton", refers_to="sources")
    note: Text | None = described(
        "What a reader should know before leaning on it; or why our order differs.",
        good="The hex bar's one-repetition maximum was higher, so the same share is more weight.",
        bad="Good study.",
        default=None,
    )
