"""A source: where a claim comes from, and how much of it was seen. Terms follow CSL."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from generator.model.base import Flag, Record, ShortText, Text, Value, Year, described
from generator.vocabulary import Seen, SourceKind


class Author(Value):
    """A person, or a body that wrote as one."""

    family: ShortText = described(
        "Family name, or the whole name of a body.", good="Swinton", bad="Swinton et al."
    )
    given: ShortText | None = described(
        "Given names or initials.", good="P. A.", bad="?", default=None
    )


Url = Annotated[str, Field(pattern=r"^https://[a-z0-9.-]+(/[^\s<>\"'`|\\^{}]*)?$", max_length=300)]


class Source(Record):
    """One study, guideline, leaflet, or a convention of this guide's own."""

    folder: ClassVar[str] = "sources"

    title: Text = described(
        "The title as printed.", good="A biomechanical analysis of ...", bad="Deadlift study"
    )
    author: tuple[Author, ...] = described(
        "The authors, in order. Empty where none could be seen.",
        good=[{"family": "Swinton", "given": "P. A."}],
        bad=["Swinton"],
        default=(),
    )
    authors_in_full: Flag = described(
        "Whether these are all the authors. False where only the first could be seen.",
        good=False,
        bad="et al.",
        default=True,
    )
    issued: Year | None = described("The year.", good=2011, bad=11, unit="year", default=None)
    container_title: ShortText | None = described(
        "The journal, book or site.",
        good="J Strength Cond Res",
        bad="journal",
        default=None,
    )
    doi: ShortText | None = described(
        "The DOI, without an address before it.",
        good="10.1519/JSC.0b013e3181e73f87",
        bad="https://doi.org/10.1519/x",
        default=None,
        pattern=r"^10\.\d{4,9}/\S+$",
    )
    pmid: ShortText | None = described(
        "The PubMed number.",
        good="21659894",
        bad="PMID21659894",
        default=None,
        pattern=r"^\d{1,9}$",
    )
    url: Url | None = described(
        "Where it was seen.",
        good="https://pmc.ncbi.nlm.nih.gov/articles/PMC6801665",
        bad="pubmed",
        default=None,
    )
    kind: SourceKind = described("What sort of source it is.", good="lab-healthy", bad="study")
    seen: Seen = described(
        "How much of it the authors of this guide saw. A claim may not say more than that.",
        good="abstract",
        bad="yes",
    )
    population: ShortText | None = described(
        "Who was measured, and how many.",
        good="19 male powerlifters",
        bad="people",
        default=None,
    )
    takes: Text = described(
        "What the guide takes from it, in one or two sentences, no more than what was seen.",
        good="Lower peak moment at the lower back with a hex bar than with a straight bar.",
        bad="Hex bars are safer.",
    )
    limits: Text | None = described(
        "What it cannot say.",
        good="Healthy, trained men; the size of the difference was not seen.",
        bad="None.",
        default=None,
    )
