"""The muscle map: light, sound, hatched, and with a place for every group that records may name."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.check import Derived
from generator.mechanics.muscles import BODY, PLACES, Contour, Place
from generator.render.figures.muscle_map import (
    draw_muscle_links,
    draw_muscles,
    path_of,
    rounded,
)
from generator.views.muscles import muscle_map_view, muscles_view
from tests.render.figures.svg import ids_said_twice, read

MOST_BYTES = 6_000
COORDINATES = st.integers(-100, 200)
CONTOURS = st.lists(st.tuples(COORDINATES, COORDINATES), min_size=3, max_size=12)


@pytest.fixture(scope="module")
def maps(real: Derived) -> dict[str, str]:
    """Return the map of every exercise."""
    views = {id_: muscle_map_view(real.guide, each) for id_, each in real.guide.exercises.items()}
    return {id_: draw_muscles(view.words, view.main, view.helpers) for id_, view in views.items()}


def test_every_group_has_a_place(real: Derived) -> None:
    """The vocabulary and the map have the same groups: none is missing and none is left over."""
    assert set(real.guide.vocabulary.muscles) == set(PLACES)


@pytest.mark.parametrize("tag", PLACES)
def test_group_lies_on_the_body(tag: str) -> None:
    """Every point of a group lies between crown and soles, no further out than the hands."""
    points = [point for side in PLACES[tag] for contour in side for point in contour]
    tall, wide = max(y for _, y in BODY), max(x for x, _ in BODY)

    assert points
    assert [] == [(x, y) for x, y in points if not (0 <= x <= wide and 0 <= y <= tall)]


def test_maps_are_light(real: Derived, maps: dict[str, str]) -> None:
    """No map takes more than six kilobytes of a page, and neither does the one with links."""
    with_links = draw_muscle_links(muscles_view(real).named)

    assert {} == {id_: len(svg) for id_, svg in maps.items() if len(svg) > MOST_BYTES}
    assert len(with_links) <= MOST_BYTES


def test_map_says_in_words_what_it_shows(real: Derived, maps: dict[str, str]) -> None:
    """Whoever cannot see a map hears each muscle group by its name."""
    for id_, exercise in real.guide.exercises.items():
        label = read(maps[id_])[0].attrib["aria-label"]
        tags = (*exercise.muscles.primary, *exercise.muscles.secondary)

        assert [] == [tag for tag in tags if real.guide.vocabulary.muscles[tag].label not in label]


def test_map_is_read_without_colour(maps: dict[str, str]) -> None:
    """Main muscles and helpers have hatches of their own, both of them defined in the map."""
    drawn = read(maps["hip-thrust"])
    fills = [each.attrib["fill"] for each in drawn.iter("path") if "fill" in each.attrib]

    assert ["url(#m_2)"] * 3 + ["url(#m_1)"] == fills
    assert ["m_1", "m_2"] == [each.attrib["id"] for each in drawn.iter("pattern")]
    assert [] == ids_said_twice(drawn)


def test_every_group_leads_somewhere(real: Derived) -> None:
    """On the map with links each group leads to its section, and words lead there as well."""
    view = muscles_view(real)
    links = [each.attrib["href"] for each in read(draw_muscle_links(view.named)).iter("a")]

    assert [f"#{group.id}" for group in view.groups] == links


def test_every_exercise_is_found_by_each_of_its_muscles(real: Derived) -> None:
    """An exercise stands under each muscle group that its record names, main ones and helpers."""
    groups = {group.id: group for group in muscles_view(real).groups}

    for exercise in real.guide.exercises.values():
        for tag in exercise.muscles.primary:
            assert exercise.name in [row.link.text for row in groups[tag].rows]
        for tag in exercise.muscles.secondary:
            assert exercise.name in [link.text for link in groups[tag].helped_by]


def test_words_are_escaped() -> None:
    """A label can hold any character and stays a text."""
    words, label = '"<&', "a <b>"

    assert words == read(draw_muscles(words, (), ()))[0].attrib["aria-label"]
    assert label == read(draw_muscle_links([("glutes", label)])).findtext(".//title")


def test_unknown_group_is_left_out() -> None:
    """A group without a place, excused in exceptions.yml, leaves a body and no fault."""
    assert draw_muscles("x", (), ()) == draw_muscles("x", ("jaw",), ())
    assert draw_muscle_links(()) == draw_muscle_links([("jaw", "jaw")])


def test_group_is_drawn_on_both_sides() -> None:
    """A contour is there on the left and on the right, in front and behind."""
    square: Contour = ((1, 1), (3, 1), (3, 3), (1, 3))

    assert 4 == path_of(Place(front=(square,), back=(square,))).count("M")


@given(points=CONTOURS)
def test_curve_passes_half_way_between_points(points: list[tuple[int, int]]) -> None:
    """A curve passes half way between each two points, to the unit, and ends where it began."""
    numbers = [int(number) for number in re.findall(r"-?\d+", rounded(tuple(points)))]
    here = (numbers[0], numbers[1])
    halves = [here]
    # After the start one curve with its handle; the others give their ends alone.
    for x, y in zip(numbers[4::2], numbers[5::2], strict=True):
        here = (here[0] + x, here[1] + y)
        halves.append(here)
    round_trip = zip([points[-1], *points], [*points, points[0]], strict=True)

    assert [(a[0] + b[0], a[1] + b[1]) for a, b in round_trip] == halves
