"""Checks on sources: can they be looked up, and is a convention called one?"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import Found, check
from generator.model.source import Source
from generator.reading.records import Records
from generator.vocabulary import Seen, SourceKind


@check("SO001")
def source_without_address(records: Records) -> Iterator[Found]:
    """A source has neither a DOI, nor a PubMed number, nor an address.

    Why: readers must be able to look it up.

    Mend: add `doi`, `pmid` or `url`.
    """
    for source in records.all(Source).values():
        own = source.kind is SourceKind.CONVENTION
        if not own and not (source.doi or source.pmid or source.url):
            yield Found(source, ("title",), "there is no way to look it up",
                        "add doi, pmid or url.")  # fmt: skip


@check("SO002")
def own_and_not_own(records: Records) -> Iterator[Found]:
    """A source is called our own convention but not seen as our own, or the other way round.

    Why: a convention must never look like a study, nor a study like a convention.

    Mend: `kind: convention` and `seen: own` go together.
    """
    for source in records.all(Source).values():
        if (source.kind is SourceKind.CONVENTION) != (source.seen is Seen.OWN):
            yield Found(source, ("seen",), f"kind {source.kind} and seen {source.seen} do not fit",
                        "use `kind: convention` with `seen: own`, or neither.")  # fmt: skip
