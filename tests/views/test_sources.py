"""The bibliography: how to jump in it, and what it says of authors not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.views.sources import sources_view
from tests.builders import LEFT_OUT, a_guide, a_source, derived_from

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.views.sources import SourceView


def shown(derived: Derived) -> dict[str, SourceView]:
    """Return the entries by id, in the order of the page."""
    view = sources_view(derived)
    return {each.id: each for group in view.groups for each in group.sources}


def test_every_source_is_listed_by_name(real: Derived) -> None:
    """The list leads to every entry of the page, and calls it as the entry does."""
    entries = {f"/evidence/sources/#{id_}": each.short for id_, each in shown(real).items()}
    listed = [(each.address, each.text) for each in sources_view(real).by_name]

    assert len(real.guide.sources) == len(listed)
    assert entries == dict(listed)


def test_names_go_from_a_to_z() -> None:
    """Whatever the ids, accents and small letters."""
    families = {"a": "Zander", "b": "de Leva", "d": "Öhberg", "e": "Oliver"}
    sources = [a_source(id_, author=[{"family": who}]) for id_, who in families.items()]
    derived = derived_from(a_guide(sources=sources))

    ordered = ["De Leva 2020", "Öhberg 2020", "Oliver 2020", "Zander 2020"]
    assert ordered == [each.text for each in sources_view(derived).by_name]


def test_a_journal_does_not_pass_for_an_author() -> None:
    """Where the journal gives the short name, the entry says that no author was seen."""
    paper = a_source(author=[], authors_in_full=False, container_title="Spine")
    entry = shown(derived_from(a_guide(sources=[paper])))["somebody-2020"]

    assert ("Spine 2020", "Authors not seen.") == (entry.short, entry.authors)


def test_a_title_is_said_once() -> None:
    """Without author and journal the title is the short name, and is not repeated below it."""
    leaflet = a_source(author=[], title="Red flags", issued=LEFT_OUT)
    entry = shown(derived_from(a_guide(sources=[leaflet])))["somebody-2020"]

    assert ("Red flags", "") == (entry.short, entry.title)
