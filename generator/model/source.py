"""A source: where a claim comes from, and how much of it was seen. Terms follow CSL."""

from typing import Annotated, ClassVar

from pydantic import Field

from generator.model.base import Flag, Record, ShortText, Text, Value, Year, described
from generator.vocabulary import Seen, SourceKind


class Author(Value):
    """A person, or a body that wrote as one."""

    family: ShortText = described(
        "The family name, or the whole name of a body.",
        good="Swinton",
        bad="Swinton et al.",
        asks="Who are the others? Name each one, or say authors_in_full: false.",
    )
    given: ShortText | None = described(
        "Given names or initials.",
        good="P. A.",
        bad="?",
        default=None,
    )


# The letters that an address is made of (RFC 3986), to a host with a name: no user, no port, and
# nothing that would have to be written otherwise in an attribute.
_ADDRESS = r"^https://([a-z0-9-]+\.)+[a-z]{2,}(/[-A-Za-z0-9._~:/?#\[\]@!$&()*+,;=%]*)?$"
Url = Annotated[str, Field(pattern=_ADDRESS, max_length=300)]


class Source(Record):
    """One study, guideline, leaflet, or a convention of this guide's own."""

    folder: ClassVar[str] = "sources"

    title: Text = described(
        "The title as printed.",
        good="Straight and hexagonal bars in the deadlift: a study of moments",
        bad="Deadlift study",
        asks="Is that its title? Copy it letter by letter, so that readers find it.",
    )
    author: tuple[Author, ...] = described(
        "The authors, in order. Leave it out where you could see none.",
        good=[{"family": "Swinton", "given": "P. A."}],
        bad=["Swinton"],
        default=(),
    )
    authors_in_full: Flag = described(
        "Whether these are all of them. False where you could see only the first.",
        good=False,
        bad="et al.",
        default=True,
    )
    issued: Year | None = described("The year it came out.", good=2011, bad=11, default=None)
    container_title: ShortText | None = described(
        "The journal, book or site it stands in.",
        good="Journal of Strength and Conditioning Research",
        bad="journal",
        asks="Which one? Write out its name.",
        default=None,
    )
    doi: ShortText | None = described(
        "Its DOI, without an address before it.",
        needed_unless="it has a number in PubMed or an address, or is our own",
        good="10.1519/JSC.0b013e3181e73f87",
        bad="https://doi.org/10.1519/x",
        form="a text that begins with 10., some digits and a slash",
        default=None,
        pattern=r"^10\.[0-9]{4,9}/[-._;()/:<>A-Za-z0-9]+$",
    )
    pmid: ShortText | None = described(
        "Its number in PubMed.",
        needed_unless="it has a DOI or an address, or is our own",
        good="21659894",
        bad="PMID21659894",
        form="up to nine digits, in quotes",
        default=None,
        pattern=r"^[0-9]{1,9}$",
    )
    url: Url | None = described(
        "Where you saw it, if it has no DOI or is free to read elsewhere.",
        needed_unless="it has a DOI or a number in PubMed, or is our own",
        good="https://pmc.ncbi.nlm.nih.gov/articles/PMC6801665",
        bad="pubmed",
        form="an address that begins with https://",
        default=None,
    )
    kind: SourceKind = described("What sort of source it is.", good="lab-healthy", bad="study")
    seen: Seen = described(
        "How much of it you saw. No claim may say more than that.",
        good="abstract",
        bad="yes",
    )
    population: ShortText | None = described(
        "Who was measured, and how many.",
        good="19 male powerlifters",
        bad="people",
        asks="Which people, and how many of them?",
        default=None,
    )
    takes: Text = described(
        "What the guide takes from it, in a sentence or two: no more than you saw.",
        good="Lower peak moment at the lower back with a hex bar than with a straight bar.",
        bad="Hex bars are better for your back.",
        asks="What did they measure? Better is a conclusion that the study does not draw.",
    )
    limits: Text | None = described(
        "What it cannot say: who was not in it, what you could not see.",
        good="Healthy, trained men; the size of the difference was not seen.",
        bad="None.",
        asks="Every study has some. Whom does it tell nothing about?",
        default=None,
    )
