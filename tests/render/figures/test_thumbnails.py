"""Thumbnails and figures of the real guide: how much they weigh, and where they stand."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from generator.checks.check import Derived
from generator.model.base import ID_PATTERN
from generator.render.figures.markup import draw_frames, draw_moving
from generator.render.figures.parts import FRONT, SIDE, id_of
from generator.render.figures.thumbnails import CELL, thumbnail, thumbnail_files
from generator.site import Site
from generator.views.page import picture_of
from generator.vocabulary.figures import View
from tests.builders import an_exercise, figure_data
from tests.render.figures.svg import ids_of, ids_said_twice, missing_shapes, not_numbers, read

MOST_BYTES = 12_000
"""Of a figure on a page, moving and still: it comes with the page, on a phone."""
MOST_BYTES_OF_A_THUMBNAIL = 1_500


@pytest.fixture(scope="module")
def thumbnails(real: Derived) -> dict[str, ET.Element]:
    """Return each picture file of the real guide, read as XML, by its address."""
    return {
        address: read(raw.decode().replace(' xmlns="http://www.w3.org/2000/svg"', ""))
        for address, raw in thumbnail_files(real.guide.exercises.values())
    }


def test_figures_are_light(real: Derived) -> None:
    """Every figure of the guide, moving and still, is under 12,000 bytes on its page."""
    heavy = {
        exercise.id: size
        for exercise in real.guide.exercises.values()
        if exercise.figure
        if (size := len((draw_moving(exercise.figure) + draw_frames(exercise.figure)).encode()))
        > MOST_BYTES
    }

    assert {} == heavy


def test_thumbnails_are_light(real: Derived) -> None:
    """Every thumbnail of the guide is under 1,500 bytes."""
    heavy = {
        exercise.id: size
        for exercise in real.guide.exercises.values()
        if exercise.figure
        if (size := len(thumbnail(exercise.figure).encode())) > MOST_BYTES_OF_A_THUMBNAIL
    }

    assert {} == heavy


def test_every_exercise_has_its_file(real: Derived, thumbnails: dict[str, ET.Element]) -> None:
    """Each exercise with a figure has the file that its pages name, and there is no other file."""
    pictures = {picture_of(each) for each in real.guide.exercises.values() if each.figure}

    assert len(pictures) > 50
    assert pictures == set(thumbnails)


def test_file_is_one_cell(thumbnails: dict[str, ET.Element]) -> None:
    """Every file shows one square cell: thumbnails stand beside each other in one size."""
    assert {f"0 0 {CELL} {CELL}"} == {drawn[0].attrib["viewBox"] for drawn in thumbnails.values()}


def test_files_are_sound(thumbnails: dict[str, ET.Element]) -> None:
    """No file says an id twice, lacks a shape, or holds anything that is no number."""
    assert {} == {address: found for address, found in _each(thumbnails, ids_said_twice) if found}
    assert {} == {address: found for address, found in _each(thumbnails, missing_shapes) if found}
    assert {} == {address: found for address, found in _each(thumbnails, not_numbers) if found}


def _each(thumbnails: dict[str, ET.Element], look: object) -> list[tuple[str, object]]:
    assert callable(look)
    return [(address, look(drawn)) for address, drawn in thumbnails.items()]


def test_files_are_the_same_every_time(real: Derived) -> None:
    """Two runs give the same files, to the byte."""
    exercises = real.guide.exercises.values()

    assert list(thumbnail_files(exercises)) == list(thumbnail_files(exercises))


def test_site_holds_the_files(real: Derived, real_site: Site) -> None:
    """The site holds each picture file at its address."""
    files = dict(thumbnail_files(real.guide.exercises.values()))

    assert files == {address: real_site.files[address] for address in files}


def test_files_hold_the_shapes_of_their_side() -> None:
    """What is seen from the front has other shapes than what is seen from the side."""
    side = an_exercise("side", figure=figure_data())
    front = an_exercise("front", figure=figure_data(view="front"))
    drawn = {
        address: set(ids_of(read(raw.decode().replace(' xmlns="http://www.w3.org/2000/svg"', ""))))
        for address, raw in thumbnail_files([side, front])
    }

    assert drawn[picture_of(side)] != drawn[picture_of(front)]


def test_exercise_without_a_figure_has_no_picture() -> None:
    """Without a figure there is no thumbnail, and no file for it."""
    assert "" == picture_of(an_exercise())
    assert [] == list(thumbnail_files([an_exercise()]))


@pytest.mark.parametrize("shape", [*SIDE, *FRONT])
def test_no_exercise_has_the_id_of_a_shape(shape: str) -> None:
    """Ids of shapes and of exercises stand in one file: none can be the other."""
    assert re.fullmatch(ID_PATTERN, id_of(shape)) is None


@pytest.mark.parametrize("view", View)
def test_shapes_have_ids_of_their_own(view: View) -> None:
    """No two shapes of the body share an id."""
    exercise = an_exercise(figure=figure_data(view=view))
    files = [raw for _, raw in thumbnail_files([exercise])]
    drawn = read(files[0].decode().replace(' xmlns="http://www.w3.org/2000/svg"', ""))

    assert len(ids_of(drawn)) == len({*ids_of(drawn)}) > 8


@pytest.mark.parametrize(
    "one,other",
    [("sit-up", "curl-up"), ("leg-extension", "leg-curl"), ("floor-elbow-row", "curl-up")],
)
def test_who_never_stands_is_shown_at_work(one: str, other: str, real: Derived) -> None:
    """Of exercises that begin alike, sitting or lying, the thumbnails show where they differ."""
    shown = []
    for each in (one, other):
        figure = real.guide.exercises[each].figure
        assert figure is not None
        shown.append(thumbnail(figure))
        begun = figure.model_copy(update={"frames": figure.frames[:1]})
        assert thumbnail(begun) != shown[-1]

    assert shown[0] != shown[1]
