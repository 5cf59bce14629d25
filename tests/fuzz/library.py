"""A sound guide to start from: its files, its records, its finished pages and their tags."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from generator.checks.catalogue import check_records
from generator.checks.check import Derived
from generator.model.base import Record
from generator.reading.keys import model_for, path_of, record_keys
from generator.reading.pages import read_pages
from generator.reading.prose import read_prose
from generator.reading.records import Records, read_records
from generator.render import filters
from generator.render.api import api_files
from generator.render.figures.thumbnails import thumbnail_files
from generator.render.pages import PageWriter
from generator.render.paper.files import TEMPLATE, paper_addresses
from generator.render.paper.press import Press
from generator.render.redirects import redirect_of, redirect_page
from generator.render.search import entries_of
from generator.render.workbook.files import workbook_addresses
from generator.site import Page, Site
from generator.views.all import View, views_for_readers, views_of
from generator.views.moved import moved_views, split_views
from generator.views.plan import PlanView
from tests.fuzz.promises import Shape, shapes_of
from tests.places import ROOT


@dataclass(frozen=True)
class File:
    """A record file of a library."""

    key: str
    path: Path
    model: type[Record]
    raw: bytes

    def below(self, content: Path) -> Path:
        """Return its path below the content folder."""
        return self.path.relative_to(content)

    @property
    def kind(self) -> str:
        """The kind of record in it; records of one kind can borrow from one another."""
        return self.model.__name__


@dataclass(frozen=True)
class Library:
    """A sound content folder, read once."""

    name: str
    content: Path
    writer: PageWriter = field(default_factory=lambda: PageWriter(ROOT / "templates"))
    press: Press = field(default_factory=lambda: Press(ROOT / "templates" / TEMPLATE))

    @cached_property
    def files(self) -> tuple[File, ...]:
        """Every record file."""
        found = []
        for key in record_keys(self.content):
            path = path_of(key, self.content)
            model, _ = model_for(path, self.content)
            assert model is not None
            found.append(File(key, path, model, path.read_bytes()))
        return tuple(found)

    @property
    def is_small(self) -> bool:
        """Whether all of it is finished within a second."""
        return len(self.files) < 60

    @cached_property
    def texts(self) -> Mapping[str, bytes]:
        """The bytes of every file by the path that findings call it."""
        return {f"content/{file.key}.yml": file.raw for file in self.files}

    @cached_property
    def texts_by_path(self) -> dict[Path, bytes]:
        """The bytes of every file by its path below the content folder."""
        return {file.below(self.content): file.raw for file in self.files}

    @cached_property
    def of_a_kind(self) -> Mapping[str, tuple[str, ...]]:
        """The texts of all records by their kind."""
        texts: dict[str, list[str]] = {}
        for file in self.files:
            texts.setdefault(file.kind, []).append(file.raw.decode())
        return {kind: tuple(each) for kind, each in texts.items()}

    @cached_property
    def records(self) -> Records:
        """What is in the files."""
        return read_records(self.content)

    @cached_property
    def derived(self) -> Derived:
        """The guide that they make."""
        checked = check_records(self.records)
        assert checked.findings == ()
        assert checked.derived is not None
        return checked.derived

    @cached_property
    def prose(self) -> Mapping[str, frozenset[str]]:
        """The addresses of its hand-written pages."""
        return read_prose(self.content / "pages")

    @cached_property
    def pages(self) -> Mapping[str, str]:
        """The text of its hand-written pages."""
        return read_pages(self.content / "pages")

    @cached_property
    def clean(self) -> Finished:
        """The finished guide as it is without any harm."""
        return finished(self.derived, self.writer, self.prose)

    @cached_property
    def shapes(self) -> frozenset[Shape]:
        """The tags and attributes that its pages are made of."""
        return frozenset(shape for html in self.clean.html().values() for shape in shapes_of(html))


@dataclass(frozen=True)
class Finished:
    """A finished guide, and the views that its pages were made from."""

    site: Site
    views: Mapping[str, View]

    @property
    def for_contributors(self) -> Iterator[View]:
        """The views of pages that help to write records."""
        return (view for at, view in self.views.items() if at.startswith("/contribute/"))

    def found_by_search(self, besides: Finished) -> str:
        """Return what search would load of the pages that are not the same as in another guide."""
        pages = self.site.pages.values()
        changed = [page for page in pages if besides.site.pages.get(page.address) is not page]
        return json.dumps([entry for page in changed for entry in entries_of(page)])

    def html(self, besides: Finished | None = None) -> Mapping[str, str]:
        """Return each page by its address; only those that are not the same as in another guide."""
        old = besides.site.pages if besides else {}
        pages = {
            address: page.body
            for address, page in self.site.pages.items()
            if old.get(address) is not page
        }
        return pages | {at: redirect_page(each) for at, each in self.site.redirects.items()}


def finished(
    derived: Derived,
    writer: PageWriter,
    prose: Mapping[str, frozenset[str]],
    clean: Finished | None = None,
    *,
    for_readers: bool = False,
) -> Finished:
    """Finish a guide as `build` does, but for fonts and sheets, writing only what changed.

    Args:
        derived: the guide.
        writer: what writes pages.
        prose: the addresses of the hand-written pages.
        clean: the guide as it was before anything changed.
        for_readers: leave the pages for contributors as they were; they take half of the time.
    """
    site = Site()
    views = list(views_for_readers(derived) if for_readers else views_of(derived))
    if for_readers and clean is not None:
        views += [*split_views(derived.guide), *clean.for_contributors]
    plans = [view for view in views if isinstance(view, PlanView)]
    site.left_out.update([*paper_addresses(plans), *workbook_addresses(plans)])
    site.add_pages(_page(view, writer, clean) for view in views)
    site.add_redirects(redirect_of(view) for view in moved_views(derived.guide))
    site.add_file(f"/assets/{filters.NAME}", filters.filter_styles(derived.guide))
    for address, picture in thumbnail_files(derived.guide.exercises.values()):
        site.add_file(address, picture)
    for address, content in api_files(derived):
        site.add_file(address, content)
    site.refuse_broken_links(prose)
    return Finished(site, {view.head.address: view for view in views})


def _page(view: View, writer: PageWriter, clean: Finished | None) -> Page:
    address = view.head.address
    if clean is not None and clean.views.get(address) == view:
        return clean.site.pages[address]
    return writer.page(view)
