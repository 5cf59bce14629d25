"""The bibliography: what the guide cites, how much of it was seen, and who leans on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.moves import old_ids_of
from generator.derive.spelling import plain
from generator.model.walk import leaves
from generator.views.page import Head, Link, exercise_link, plan_link, source_link
from generator.views.words import capital, sentence
from generator.vocabulary import RecordKind, SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.checks.check import Derived
    from generator.model.base import Record
    from generator.model.guide import Guide
    from generator.model.source import Source


@dataclass(frozen=True, slots=True)
class SourceView:
    """One entry of the bibliography."""

    id: str
    old_ids: tuple[str, ...]
    """Ids that it had before, so that old links still arrive."""
    short: str
    title: str
    """Empty where the short name is the title, for want of an author and a journal."""
    authors: str
    published: str
    address: Link | None
    kind: str
    seen: str
    population: str
    takes: str
    limits: str
    used_by: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """The sources of one kind."""

    id: str
    heading: str
    sources: tuple[SourceView, ...]


@dataclass(frozen=True, slots=True)
class SourcesView:
    """The bibliography."""

    head: Head
    by_name: tuple[Link, ...]
    """Every source by its short name, from A to Z."""
    groups: tuple[SourceGroup, ...]


def sources_view(derived: Derived) -> SourcesView:
    """Arrange the bibliography by kind of source; a list by name leads into it."""
    guide = derived.guide
    used, old_ids = _used_by(guide), old_ids_of(guide, RecordKind.SOURCES)
    by_name = sorted(guide.sources.values(), key=lambda each: plain(derived.source_names[each.id]))
    groups = []
    for kind in SourceKind:
        members = tuple(
            _source(derived, source, used.get(source.id, ()), old_ids.get(source.id, ()))
            for source in guide.sources.values()
            if source.kind is kind
        )
        if members:
            groups.append(SourceGroup(kind.value, capital(kind.label), members))
    return SourcesView(
        Head("/evidence/sources/", "Sources", "Everything we read for the guide, how much of it we "
             "saw, and what we take from it.", "sources", parent="/evidence/", boost=0.5),
        tuple(_capital_link(source_link(derived, source.id)) for source in by_name),
        tuple(groups),
    )  # fmt: skip


def _capital_link(link: Link) -> Link:
    return Link(capital(link.text), link.address)


def _source(
    derived: Derived, source: Source, used: tuple[Link, ...], old_ids: tuple[str, ...]
) -> SourceView:
    authors = "; ".join(
        f"{author.family} {author.given}" if author.given else author.family
        for author in source.author
    )
    if authors and not source.authors_in_full:
        authors += " and others"
    if not source.author and not source.authors_in_full:
        authors = "authors not seen"
    place = (source.container_title or "", str(source.issued or ""))
    return SourceView(
        id=source.id,
        old_ids=old_ids,
        short=capital(derived.source_names[source.id]),
        title=sentence(source.title) if source.author or source.container_title else "",
        authors=sentence(authors) if authors else "",
        published=sentence(", ".join(part for part in place if part)) if any(place) else "",
        address=_address(source),
        kind=source.kind.label,
        seen=source.seen.label,
        population=capital(source.population or ""),
        takes=source.takes,
        limits=source.limits or "",
        used_by=used,
    )


def _address(source: Source) -> Link | None:
    if source.doi:
        return Link(f"doi:{source.doi}", f"https://doi.org/{source.doi}")
    if source.pmid:
        return Link(f"PubMed {source.pmid}", f"https://pubmed.ncbi.nlm.nih.gov/{source.pmid}/")
    return Link(source.url.removeprefix("https://"), source.url) if source.url else None


def _used_by(guide: Guide) -> dict[str, tuple[Link, ...]]:
    used: dict[str, dict[str, Link]] = {}
    for record, link in _records_with_pages(guide):
        for leaf in leaves(record):
            if leaf.refers_to == "sources":
                used.setdefault(str(leaf.value), {})[link.address] = link
    return {id_: tuple(links.values()) for id_, links in used.items()}


def _records_with_pages(guide: Guide) -> Iterator[tuple[Record, Link]]:
    for exercise in guide.exercises.values():
        yield exercise, exercise_link(guide, exercise.id)
    for plan in guide.plans.values():
        yield plan, plan_link(plan)
    for comparison in guide.comparisons.values():
        yield comparison, Link("Comparisons", "/evidence/comparisons/")
    yield guide.rules.phases, Link("Phases", "/phases/")
    yield guide.rules.pain, Link("The pain rule", "/phases/#pain-rule")
    yield guide.rules.get_help, Link("Get help now", "/start/")
    yield guide.rules.plan_bounds, Link("Bounds of plans", "/contribute/fields/plan-bounds/")
    yield guide.rules.reference_lifter, Link("How a rating is made", "/evidence/")
