"""What the guide stands on: the bibliography and the comparisons."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.agreement import Agreement, Held
from generator.derive.moves import old_ids_of
from generator.model.walk import leaves
from generator.views.page import Head, Link, exercise_link, plan_link, short_name, source_link
from generator.views.words import capital, kilograms, sentence
from generator.vocabulary import RecordKind, SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.checks.check import Derived
    from generator.derive.load import Load
    from generator.model.base import Record
    from generator.model.comparison import Comparison
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
    groups: tuple[SourceGroup, ...]


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """One within-study comparison."""

    a: Link
    b: Link
    result: str
    measure: str
    basis: str
    who: str
    figure: str
    source: Link
    note: str
    ours: str
    """What the guide says: the two loads as shares of the reference set."""
    verdict: str
    verdict_tag: str
    ground: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many comparisons of one ground came out in which way."""

    ground: str
    total: int
    agrees: int
    cannot_tell: int
    disagrees: int


@dataclass(frozen=True, slots=True)
class ComparisonsView:
    """All comparisons; load apart from muscle activity."""

    head: Head
    tallies: tuple[Tally, ...]
    load: tuple[ComparisonView, ...]
    activity: tuple[ComparisonView, ...]


def sources_view(derived: Derived) -> SourcesView:
    """Arrange the bibliography by kind of source."""
    guide = derived.guide
    used, old_ids = _used_by(guide), old_ids_of(guide, RecordKind.SOURCES)
    groups = []
    for kind in SourceKind:
        members = tuple(
            _source(guide, source, used.get(source.id, ()), old_ids.get(source.id, ()))
            for source in guide.sources.values()
            if source.kind is kind
        )
        if members:
            groups.append(SourceGroup(kind.value, kind.label[:1].upper() + kind.label[1:], members))
    return SourcesView(
        Head("/evidence/sources/", "Sources", "Everything the guide cites, how much of it we saw, "
             "and what we take from it.", "sources", parent="/evidence/", boost=0.5),
        tuple(groups),
    )  # fmt: skip


def comparisons_view(derived: Derived) -> ComparisonsView:
    """Arrange the comparisons."""
    guide = derived.guide
    everything = derived.held
    rows = [(held.comparison.measure.is_load, _comparison(guide, held)) for held in everything]
    return ComparisonsView(
        Head("/evidence/comparisons/", "Comparisons", "Exercises that were measured against each "
             "other in one study, in the same people.", "comparisons", parent="/evidence/",
             boost=0.5),
        tuple(_tally(ground, [each for each in everything if _ground(each) == ground])
              for ground in (BY_MODEL, BY_JUDGEMENT)),
        tuple(row for is_load, row in rows if is_load),
        tuple(row for is_load, row in rows if not is_load),
    )  # fmt: skip


def comparisons_with(derived: Derived, exercise_id: str) -> tuple[ComparisonView, ...]:
    """Return what studies that measured load say of one exercise, and what the guide says."""
    return tuple(
        _comparison(derived.guide, held)
        for held in derived.held
        if held.comparison.measure.is_load and exercise_id in {held.comparison.a, held.comparison.b}
    )


BY_MODEL = "worked out from postures"
BY_JUDGEMENT = "at least one judged"
APART = "muscle activity"


def _ground(held: Held) -> str:
    if not held.comparison.measure.is_load:
        return APART
    return BY_MODEL if held.by_model else BY_JUDGEMENT


def _tally(ground: str, held: list[Held]) -> Tally:
    found = Counter(each.agreement for each in held)
    return Tally(ground, len(held), found[Agreement.AGREES], found[Agreement.CANNOT_TELL],
                 found[Agreement.DISAGREES])  # fmt: skip


def _comparison(guide: Guide, held: Held) -> ComparisonView:
    comparison = held.comparison
    return ComparisonView(
        exercise_link(guide, comparison.a), exercise_link(guide, comparison.b),
        comparison.result.label, comparison.measure.label, comparison.load_basis.label,
        _who(comparison), comparison.figure or "",
        source_link(guide, comparison.source), comparison.note or "",
        ours=f"{_load(held.a)} against {_load(held.b)}",
        verdict=held.agreement.value,
        verdict_tag=held.agreement.name.lower().replace("_", "-"),
        ground=_ground(held),
    )  # fmt: skip


def _load(load: Load) -> str:
    weight = "" if load.kg is None else f" with {kilograms(load.kg)}"
    return f"{load.index:.0f} %{weight}"


def _who(comparison: Comparison) -> str:
    if not comparison.n:
        return f"number not seen, {comparison.population}"
    people, _, which = comparison.population.partition(" ")
    if people == "people":
        return f"{comparison.n} people {which}"
    return f"{comparison.n} people, {comparison.population}"


def _source(
    guide: Guide, source: Source, used: tuple[Link, ...], old_ids: tuple[str, ...]
) -> SourceView:
    authors = "; ".join(
        f"{author.family} {author.given}" if author.given else author.family
        for author in source.author
    )
    if authors and not source.authors_in_full:
        authors += " and others"
    place = (source.container_title or "", str(source.issued or ""))
    return SourceView(
        id=source.id,
        old_ids=old_ids,
        short=capital(short_name(guide, source.id)),
        title=sentence(source.title),
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
    yield guide.rules.plan_bounds, Link("Plans", "/plans/")
    yield guide.rules.reference_lifter, Link("How a rating is made", "/evidence/")
