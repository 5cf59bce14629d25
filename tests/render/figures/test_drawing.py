"""Drawings of figures, whatever the figures are: well formed, finite, escaped, and the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.mechanics.posture import Poser
from generator.model.figure import Figure
from generator.render.figures.markup import draw_frames, draw_moving, draw_shapes
from generator.render.figures.standalone import standalone
from generator.render.figures.still import box_of, stills_of
from generator.render.figures.style import FILE_STYLE, page_styles
from generator.render.figures.thumbnails import CELL, telling, thumbnail
from generator.vocabulary.figures import Gear, HeldAt, Surface, View
from tests.builders import a_figure
from tests.mechanics.made_up import BODY, any_figures
from tests.render.figures.svg import (
    classes_of,
    ids_said_twice,
    missing_shapes,
    not_numbers,
    read,
)

TWO = {"frames": [{"name": "Top"}, {"name": "Bottom", "trunk": 60, "thigh": -60, "shank": 20}]}


def inline(figure: Figure) -> str:
    """Return a figure as a page holds it."""
    return draw_moving(figure) + draw_frames(figure)


WAYS: dict[str, Callable[[Figure], str]] = {
    "inline": inline,
    "thumbnail": lambda figure: draw_shapes() + thumbnail(figure),
    "standalone": standalone,
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@given(figure=any_figures())
def test_any_figure_is_drawn(way: Callable[[Figure], str], figure: Figure) -> None:
    """Any figure becomes well-formed XML of finite numbers, which uses no shape that is missing."""
    drawn = read(_plain(way(figure)))

    assert [] == not_numbers(drawn)
    assert [] == ids_said_twice(drawn)
    assert set() == missing_shapes(drawn)


def _plain(markup: str) -> str:
    return markup.replace(' xmlns="http://www.w3.org/2000/svg"', "")


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@given(figure=any_figures())
def test_same_figure_is_the_same_bytes(way: Callable[[Figure], str], figure: Figure) -> None:
    """Drawn twice, a figure is the same to the byte."""
    again = Figure.model_validate(figure.model_dump())

    assert way(figure) == way(again)


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "a & b", "]]>", "\"'", "&lt;"])
def test_names_are_text(name: str) -> None:
    """A frame's name is shown as it is, even one that the model would refuse."""
    figure = a_figure()
    frames = (figure.frames[0].model_copy(update={"name": name}),)
    named = figure.model_copy(update={"frames": frames})

    for markup in (draw_frames(named), _plain(standalone(named))):
        drawn = read(markup)
        assert name in {each.text for each in drawn.iter()}
        assert [] == list(drawn.iter("script"))


def test_standalone_is_a_whole_file() -> None:
    """A picture file is one SVG element with its own colours, and nothing from elsewhere."""
    text = standalone(a_figure(**TWO))
    root = ET.fromstring(text)  # noqa: S314  our own

    assert "{http://www.w3.org/2000/svg}svg" == root.tag
    assert 1 == text.count("http")
    assert FILE_STYLE in text


def test_colours_of_a_file_are_all_there() -> None:
    """A picture file names each colour that its rules use."""
    used = {part.partition(")")[0] for part in FILE_STYLE.split("var(")[1:]}

    assert {name for name in used if f"{name}:#" not in FILE_STYLE} == set()


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("at", HeldAt)
@pytest.mark.parametrize("gear", Gear)
def test_every_class_has_its_rule(gear: Gear, at: HeldAt, view: View) -> None:
    """Whatever is held wherever, each class of the drawing has a rule in the style sheet."""
    held: dict[str, Any] = {"gear": gear, "at": at, "pull": 30}
    held |= {"pulley": [50, 200]} if gear is Gear.CABLE else {}
    rules = page_styles().decode()
    drawn = read(inline(a_figure(held=[held], view=view, **TWO)))

    ours = {name for name in classes_of(drawn) if name.startswith("f-")}
    assert {name for name in ours if f".{name}" not in rules} == set()


@pytest.mark.parametrize("thing", Surface)
def test_every_thing_is_drawn(thing: Surface) -> None:
    """Each thing that may stand in a picture adds something to it, with a rule for its colour."""
    empty = draw_frames(a_figure())
    full = draw_frames(a_figure(scene=[{"thing": thing, "x_cm": 60, "height_cm": 45}]))
    rules = page_styles().decode()

    added = {name for name in classes_of(read(full)) if name.startswith("f-")}
    assert len(full) > len(empty)
    assert {name for name in added if f".{name}" not in rules} == set()


@given(figure=any_figures())
def test_everything_is_in_the_picture(figure: Figure) -> None:
    """What a drawing covers holds every joint above the floor, with room for the flesh."""
    poser = Poser.of(figure, BODY)
    for number, still in enumerate(stills_of(figure)):
        posture = poser.key_frame(number)
        box = still.box
        above = [point for point in posture.skeleton.joints if point.imag > 0]

        assert all(box.left + 20 <= 200 * point.real <= box.right - 20 for point in above)
        assert all(box.top + 20 <= -200 * point.imag for point in above)
        assert box.joined(box_of(figure, posture, BODY)) == box


@given(figure=any_figures())
def test_frames_are_drawn_to_one_scale(figure: Figure) -> None:
    """All key frames of a figure are drawn in the same box, so that they can be compared."""
    boxes = {still.box for still in stills_of(figure)}
    views = {svg.attrib["viewBox"] for svg in read(draw_frames(figure)).iter("svg")}

    assert 1 == len(boxes) == len(views)


@given(figure=any_figures())
def test_each_moment_is_named(figure: Figure) -> None:
    """Beside each still figure stands the name of its moment, in order."""
    names = [span.text for span in read(draw_frames(figure)).iter("span")]

    assert [frame.name for frame in figure.frames] == names


@pytest.mark.parametrize(
    "held,behind",
    [
        ({"gear": "dumbbell", "side": "far"}, True),
        ({"gear": "dumbbell", "side": "near"}, False),
    ],
)
def test_what_is_far_is_painted_first(held: dict[str, Any], behind: bool) -> None:  # noqa: FBT001
    """A load in the far hand is painted before the trunk, one in the near hand after it."""
    markup = stills_of(a_figure(held=[held]))[0].markup

    assert behind == (markup.index("f-iron") < markup.index("f-trunk"))


def test_lower_back_is_marked() -> None:
    """Each figure marks the lower back, once."""
    figure = a_figure(**TWO)

    assert [1, 1] == [still.markup.count("f-mark") for still in stills_of(figure)]


def test_shapes_can_be_defined_elsewhere() -> None:
    """On a page with many figures the shapes are defined once, for every view."""
    for view in View:
        bare = draw_frames(a_figure(view=view, **TWO), with_shapes=False)

        assert "<defs>" not in bare
        assert set() == missing_shapes(read(draw_shapes() + bare))


@given(figure=any_figures())
@example(figure=a_figure(contacts=[{"part": "feet", "height_cm": -207.5}]))
@example(figure=a_figure(contacts=[{"part": "feet", "height_cm": -400}]))
def test_thumbnail_fits_its_cell(figure: Figure) -> None:
    """A thumbnail is scaled so that its box fits the cell, and stands on the cell's floor."""
    drawn = read(thumbnail(figure))
    transform = drawn[0].attrib["transform"]
    moved, scaled = transform.removeprefix("translate(").split(")scale(")
    x, y = map(float, moved.split())
    scale = float(scaled.rstrip(")"))
    box = telling(figure).box

    assert -8 <= x + box.left * scale
    assert x + box.right * scale <= CELL + 8
    assert abs(y + box.bottom * scale - CELL) < 8
    assert y + box.top * scale >= -8


@given(trunk=st.integers(-80, 80))
def test_most_telling_moment_is_the_bent_one(trunk: int) -> None:
    """The thumbnail shows the moment that is farthest from standing upright."""
    frames = [{"name": "Up"}, {"name": "Bent", "trunk": trunk + (10 if trunk >= 0 else -10)}]
    alone = a_figure(frames=frames[1:])

    assert thumbnail(a_figure(frames=frames)) == thumbnail(alone)
