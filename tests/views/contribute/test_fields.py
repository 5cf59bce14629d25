"""The field guide, counted against the model and against the schemas that editors read."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest

from generator.checks.check import Derived
from generator.findings import page_of
from generator.model.base import Record, Value
from generator.model.exercise import Exercise
from generator.model.fields import FieldHelp, fields_of, parts_of
from generator.model.walk import leaves
from generator.reading.kinds import Kind, kinds, name_of
from generator.render.record import record_yaml
from generator.render.schema import schema_name
from generator.site import Site
from generator.views.contribute.kinds import FieldsView, KindView, fields_views
from tests.html_reader import text_of
from tests.places import ROOT

INDEX = "/contribute/fields/"
KINDS = list(kinds())


def _letters(text: str) -> str:
    """Return the letters of a text: a page marks code and breaks lines in its own way."""
    return "".join(text.replace("`", "").split())


def _page(site: Site, kind: Kind) -> str:
    return site.pages[f"{INDEX}{kind.name}/"].body


def _placed(model: type[Value], way: tuple[str, ...] = ()) -> list[tuple[str, FieldHelp]]:
    """Return every field of a record with the anchor it should have, those in parts told once."""
    found, told = [], set()

    def go(model: type[Value], way: tuple[str, ...]) -> None:
        told.add(model)
        for field in fields_of(model):
            here = (*way, field.name)
            found.append(("-".join(here).replace("_", "-"), field))
            if field.form.part and field.form.part not in told:
                go(field.form.part, here)

    go(model, way)
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_stands_on_its_page(kind: Kind, real_site: Site) -> None:
    """Each field, nested ones too, has an anchor, its meaning and both its examples on the page."""
    body = _page(real_site, kind)
    shown = _letters(text_of(body))
    missing = [
        f"{anchor}: {words}"
        for anchor, field in _placed(kind.model)
        for words in (field.meaning, *_examples(field))
        if _letters(words) not in shown
    ]

    assert [] == missing
    anchors = {anchor for anchor, _ in _placed(kind.model)}
    assert anchors <= {*re.findall(r'id="([a-z-]+)"', body)}


def _examples(field: FieldHelp) -> tuple[str, str]:
    return record_yaml({field.name: field.good}), record_yaml({field.name: field.bad})


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_schema_says_what_the_page_says(kind: Kind) -> None:
    """The schema of a kind has the same help and the same two examples at every field."""
    path = ROOT / "content" / "schema" / schema_name(kind.model)
    schema = json.loads(path.read_text(encoding="utf-8"))
    parts: dict[str, Any] = {kind.model.__name__: schema, **schema.get("$defs", {})}
    wrong = []
    for name, part in parts.items():
        for field in fields_of(_model(kind.model, name)):
            written = part["properties"][field.name]
            said = written["description"], written["examples"], written["examples_bad"]
            wrong += [] if said == (field.in_full, [field.good], [field.bad]) else [field.name]

    assert [] == wrong


def _model(record: type[Record], name: str) -> type[Value]:
    return next(part for part in parts_of(record) if part.__name__ == name)


def test_anchors_stand_once(real_site: Site) -> None:
    """No two fields of a page have one anchor, however they are nested."""
    for kind in KINDS:
        ids = re.findall(r'\bid="([^"]+)"', _page(real_site, kind))

        assert sorted(set(ids)) == sorted(ids)


def test_index_names_every_kind(real_site: Site) -> None:
    """The index says of every kind in which file it is written, and leads to its page."""
    body = real_site.pages[INDEX].body.replace("<wbr>", "")

    for kind in KINDS:
        assert f'href="{kind.name}/"' in body
        assert f"<code>content/{html.escape(kind.file)}</code>" in body


def test_counts(real: Derived) -> None:
    """What the index counts is what the pages show: fields, and bad examples that are refused."""
    index, *pages = fields_views(real)

    assert isinstance(index, FieldsView)
    kind_pages = [page for page in pages if isinstance(page, KindView)]
    assert (len(KINDS), sum(page.count for page in kind_pages)) == (index.kinds, index.fields)
    assert 0 < index.refused < index.fields


@pytest.fixture(scope="module")
def exercise(real: Derived) -> KindView:
    """Return the page of exercises."""
    pages = (page for page in fields_views(real) if isinstance(page, KindView))
    return next(page for page in pages if page.head.address == f"{INDEX}{name_of(Exercise)}/")


def test_needed_fields_come_apart(exercise: KindView) -> None:
    """The ten needed fields of an exercise are named before the others."""
    assert [link.text for link in exercise.needed] == [
        "name", "pattern", "trains", "muscles", "equipment", "load", "spine", "lumbar_load",
        "steps", "sources",
    ]  # fmt: skip


def test_needed_only_within_what_may_be_left_out(exercise: KindView) -> None:
    """A field that is needed only where its part is written says so, and no other does."""
    views = {field.name: field for field in exercise.fields}
    motion = views["spine"].inside[0]
    basis = next(field for field in views["figure"].inside if field.name == "angles").inside[0]

    assert ("motion", "") == (motion.name, motion.only_within)
    assert ("basis", "figure") == (basis.name, basis.only_within)


def test_bad_example_is_answered_by_the_check(exercise: KindView) -> None:
    """A bad example that the program refuses shows what it says, with the page of the check."""
    answer = exercise.fields[0].answer

    assert answer.check is not None
    assert page_of("RC006") == answer.check.address
    assert '"name": the text should have at most 32 letters, not 46.' == answer.words


def test_bad_example_is_answered_by_a_reviewer(exercise: KindView) -> None:
    """A bad example that no program can tell shows what a reviewer would ask."""
    summary = next(field for field in exercise.fields if field.name == "summary")

    assert summary.answer.check is None
    assert summary.answer.words.startswith("Great for what?")


def test_fields_point_to_lists_and_kinds(exercise: KindView) -> None:
    """A field of open terms leads to their list, a field of ids to the kind of record."""
    views = {field.name: field for field in exercise.fields}
    primary = views["muscles"].inside[0].points_to
    like = views["shorter_range_of"].points_to

    assert primary is not None
    assert like is not None
    assert (f"{INDEX}muscles/#listed", f"{INDEX}exercise/") == (primary.address, like.address)


def test_words_name_exercises_that_have_them(exercise: KindView, real: Derived) -> None:
    """Each movement names exercises of that movement."""
    pattern = next(field for field in exercise.fields if field.name == "pattern")

    for word in pattern.words:
        for link in word.as_in:
            id_ = link.address.strip("/").rpartition("/")[2]
            assert word.word == real.guide.exercises[id_].pattern.value


def test_frames_have_the_fields_of_a_pose(exercise: KindView) -> None:
    """A field that is declared once and stands twice is told once; there, it can be linked to."""
    figure = next(field for field in exercise.fields if field.name == "figure")
    frames = next(field for field in figure.inside if field.name == "frames")
    told = {anchor: link.address for anchor, link in frames.told_above}

    assert ["name"] == [field.name for field in frames.inside]
    assert "#figure-pose-trunk" == told["figure-frames-trunk"]


def test_vocabulary_pages_list_their_terms(real_site: Site, real: Derived) -> None:
    """The page of a vocabulary lists every term there is, with what it means."""
    shown = _letters(text_of(real_site.pages[f"{INDEX}equipment/"].body))

    for term in real.guide.vocabulary.equipment.values():
        assert _letters(f"{term.tag} {term.label}. {term.description}") in shown


def test_every_path_of_a_record_has_an_anchor(real: Derived, real_site: Site) -> None:
    """Whatever field of whatever exercise somebody looks at, the guide has a place for it."""
    ids = {*re.findall(r'\bid="([^"]+)"', real_site.pages[f"{INDEX}exercise/"].body)}
    ways = {
        "-".join(step for step in leaf.path if isinstance(step, str)).replace("_", "-")
        for each in real.guide.exercises.values()
        for leaf in leaves(each)
    }
    nested_twice = {
        way for way in ways if way.startswith(("figure-frames-far-", "figure-pose-far-"))
    }

    assert ways - nested_twice <= ids
