"""Words that mean the same in the name of an exercise: short forms and other ways to say it."""

from typing import ClassVar

from generator.model.base import Record, ShortText, Value, described


class Synonym(Value):
    """One word that people write, and the usual words for it."""

    word: ShortText = described(
        "What people write, in the singular.",
        good="rdl",
        bad="RDL's",
        form="one word of small letters and digits",
        pattern=r"^[a-z0-9]+$",
    )
    means: ShortText = described(
        "The usual words for it.",
        good="romanian deadlift",
        bad="Romanian Deadlift (RDL)",
        form="words of small letters and digits, with one blank between them",
        pattern=r"^[a-z0-9]+( [a-z0-9]+)*$",
    )


class Synonyms(Record):
    """All words that mean the same as others in the name of an exercise."""

    folder: ClassVar[str] = "vocabulary"

    synonyms: tuple[Synonym, ...] = described(
        "The words. With them a second record for one exercise is found, however it is called.",
        good=[{"word": "rdl", "means": "romanian deadlift"}],
        bad=["rdl"],
    )
